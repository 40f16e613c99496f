/** A made-up register of any size in the import format: heavy-tailed bodies, the same for the same seed. */

export interface RegisterSize {
  readonly bodies: number;
  readonly people: number;
  readonly seats: number;
}

export const REAL: RegisterSize = { bodies: 35_000, people: 40_000, seats: 180_000 };

/** Content of each file, by name. */
export function register({ bodies, people, seats }: RegisterSize): ReadonlyMap<string, Uint8Array> {
  const random = generator(20_261_124);
  const below = (n: number) => Math.floor(random() * n);
  const organisations = Math.ceil(bodies / 10);
  const heavy = () => Math.floor((1 / Math.max(random(), 1e-9) ** 0.8 - 1) * 5) % bodies;
  const texts: Record<string, string> = {
    'dataset.csv': file('id,name,period_start,period_end', ['register,Register,2000,2026']),
    'sources.csv': file('id,name', ['gazette,Gazette']),
    'organisations.csv': file(
      'id,name,kind',
      rows(organisations, (i) => `o${i},Organisation ${i},company`),
    ),
    'networks.csv': file(
      'id,name,kind,start,source,locator',
      rows(bodies, (i) => `b${i},Board ${i},management,${2000 + (i % 20)},gazette,${i}`),
    ),
    'representatives.csv': file(
      'id,name',
      rows(people, (i) => `p${i},Person ${i}`),
    ),
    'seats.csv': file(
      'id,body,holder,on_behalf_of,roles,start,source,locator',
      rows(seats, (i) => {
        const body = random() < 0.3 ? heavy() : below(bodies);
        const role = i % 9 === 0 ? 'chair' : '';
        return `s${i},b${body},p${below(people)},o${below(organisations)},${role},${2010 + (i % 10)},gazette,${i}`;
      }),
    ),
  };
  const encoder = new TextEncoder();
  return new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
}

function rows(count: number, row: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => row(i));
}

function file(header: string, lines: readonly string[]): string {
  return `${header}\n${lines.join('\n')}\n`;
}

/** Uniform numbers from 0 to 1: mulberry32 by Tommy Ettinger, public domain. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
