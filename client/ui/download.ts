/** Files the reader takes along. */
import type { LanguageCode } from '../i18n/format.ts';

/** One cell of a table file: text that a spreadsheet would run as a formula is kept as text. */
function cell(value: string | number | null, comma: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return comma ? String(value).replace('.', ',') : String(value);
  // What keeps the direction of a name to itself on the screen has no place in a file.
  const plain = value.replace(/[\u2060\u2068\u2069]/g, '');
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV with a byte order mark, so that a spreadsheet reads å, ä and ö. Where numbers have a decimal comma
 *  (Finnish, Swedish) semicolons part the cells, as spreadsheets there expect. */
export function toCsv(
  rows: readonly (readonly (string | number | null)[])[],
  language: LanguageCode,
): string {
  const comma = language !== 'en';
  const lines = rows.map((row) => row.map((value) => cell(value, comma)).join(comma ? ';' : ','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A name that every file system takes. */
export function fileName(...parts: string[]): string {
  return parts
    .map((part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60),
    )
    .filter((part) => part !== '')
    .join('-');
}

/** Hands a file to the reader. */
export function save(name: string, content: Blob | string, type = 'text/csv;charset=utf-8'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
