/**
 * A stable number from a text: the same id gives the same place on every visit and on every machine.
 * FNV-1a, 32 bits, finished with the mixing step of MurmurHash3 so that ids that differ in one letter part ways.
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A number in [0, 1) from a text and a purpose, so that x and y of one id do not follow each other. */
export const fraction = (text: string, purpose: string): number => hash(`${purpose}\u0000${text}`) / 2 ** 32;
