/** One cell of a file: its text read as the type its column has. */
import { formatDate, parseDate } from '../domain/dates.ts';
import { ROLES, type Role } from '../domain/enumerations.ts';
import type { ColumnType } from './format.ts';

export interface CellRange {
  readonly min: number;
  /** null: at least `min`. */
  readonly max: number | null;
}

export interface CellRole {
  readonly role: Role;
  /** Canonical notations; null: the whole term of the seat. */
  readonly term: { readonly start: string | null; readonly end: string | null } | null;
}

/** A cell that is not empty, by the type of its column: texts, words, ids, references and dates (in canonical
 *  notation) as strings, lists of them as arrays. */
export type Cell = string | number | boolean | CellRange | readonly string[] | readonly CellRole[];

/** Why a cell cannot be read. */
export class CellProblem {
  readonly message: string;
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    this.message = message;
    this.remedy = remedy;
  }
}

export const LONGEST_TEXT = 10_000;
const LONGEST_ID = 200;
const LARGEST_COUNT = 1_000_000_000;
const ID = /^[a-z0-9][a-z0-9._-]*$/;
const COUNT = /^(\d+)(?:\s*[-–]\s*(\d*))?$/;
const RANGE = /^(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?)?)?$/;
const AMOUNT = /^\d+(?:[.,]\d+)?$/;
const ROLE = /^([a-z-]+)(?:@([^/]*)(?:\/(.*))?)?$/;
/** Control characters, but for the tab and the line break. */
const CONTROL = /(?![\t\n])\p{Cc}/u;

const DATE_REMEDY = 'Write 2014, 2014-03, 2014-03-26, 2014-09..2014-11, ..2011 or 2012..';

/** Reads the text of a cell, which is not empty and has no blanks at its ends. */
export function readCell(type: ColumnType, text: string): Cell | CellProblem {
  if (CONTROL.test(text))
    return new CellProblem(
      'it holds a control character.',
      'Delete what cannot be seen, or type the text anew.',
    );
  if (text.length > LONGEST_TEXT)
    return new CellProblem(
      `it has ${text.length} characters.`,
      `At most ${LONGEST_TEXT.toLocaleString('en')} are allowed.`,
    );
  const list = 'list' in type && type.list === true;
  if (type.is === 'roles') return readRoles(text);
  if (!list) return readOne(type, text);
  const values: string[] = [];
  for (const item of items(text)) {
    const value = readOne(type, item);
    if (value instanceof CellProblem) return value;
    if (values.includes(value as string))
      return new CellProblem(`${JSON.stringify(item)} stands twice.`, 'Write it once.');
    values.push(value as string);
  }
  return values.length === 0
    ? new CellProblem(
        'the list has no items.',
        'Write items between the semicolons, or leave the cell empty.',
      )
    : values;
}

function items(text: string): string[] {
  return text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readOne(type: ColumnType, text: string): Cell | CellProblem {
  switch (type.is) {
    case 'id':
    case 'reference':
      if (text.includes(';'))
        return new CellProblem('only one id is allowed here.', 'Keep one; or use a file of rows.');
      return ID.test(text) && text.length <= LONGEST_ID
        ? text
        : new CellProblem(
            'it is not an id.',
            `Use small letters a to z, digits, ".", "_" and "-", at most ${LONGEST_ID}, the first a letter or digit.`,
          );
    case 'text':
      return text;
    case 'word':
      return type.of.includes(text)
        ? text
        : new CellProblem('it is not one of the words of this column.', `Use one of: ${type.of.join(', ')}.`);
    case 'date': {
      const span = parseDate(text);
      return span ? formatDate(span) : new CellProblem('it is not a date.', `${DATE_REMEDY}.`);
    }
    case 'count':
      return readCount(text);
    case 'amount':
      return AMOUNT.test(text)
        ? decimal(text)
        : new CellProblem(
            'it is not a number.',
            'Write 1250 or 1250.5, without blanks, signs or a currency.',
          );
    case 'range':
      return readRange(text);
    case 'yes-no':
      if (text === 'yes') return true;
      if (text === 'no') return false;
      return new CellProblem('it is neither yes nor no.', 'Write yes or no; empty means not known.');
    case 'roles':
      return readRoles(text);
  }
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

function readCount(text: string): CellRange | CellProblem {
  const match = COUNT.exec(text);
  if (!match)
    return new CellProblem(
      'it is not a whole number or a range of them.',
      'Write 3, 2-3, or 2- (at least two).',
    );
  const min = Number(match[1]);
  const max = match[2] === undefined ? min : match[2] === '' ? null : Number(match[2]);
  return turned(min, max);
}

function readRange(text: string): CellRange | CellProblem {
  const match = RANGE.exec(text);
  if (!match)
    return new CellProblem('it is not a number or a range.', 'Write 2, 0.5, 2-3, or 2- (at least two).');
  const min = decimal(match[1]);
  const open = /[-–]\s*$/.test(text);
  const max = match[2] === undefined ? (open ? null : min) : decimal(match[2]);
  return turned(min, max);
}

function turned(min: number, max: number | null): CellRange | CellProblem {
  if (max !== null && max < min)
    return new CellProblem('the range is turned round.', `Write the smaller number first: ${max}-${min}.`);
  if (min > LARGEST_COUNT || (max ?? 0) > LARGEST_COUNT)
    return new CellProblem('the number is too large.', `At most ${LARGEST_COUNT.toLocaleString('en')}.`);
  return { min, max };
}

function readRoles(text: string): readonly CellRole[] | CellProblem {
  const roles: CellRole[] = [];
  for (const item of items(text)) {
    const match = ROLE.exec(item);
    const role = ROLES.find((one) => one === match?.[1]);
    if (!match || !role)
      return new CellProblem(
        `${JSON.stringify(item)} is not a role.`,
        `Use ${ROLES.join(', ')}; with a term of its own: chair@2011-01-01/2012-12-31.`,
      );
    const [, , from, to] = match;
    if (from === undefined) {
      roles.push({ role, term: null });
      continue;
    }
    const start = optionalDate(from);
    const end = optionalDate(to ?? '');
    if (start === undefined || end === undefined)
      return new CellProblem(
        `the term of ${JSON.stringify(item)} is not two dates.`,
        'Write role@start/end, such as chair@2011-01-01/2012-12-31; an unknown side stays empty.',
      );
    if (start && end && end.latest < start.earliest)
      return new CellProblem(
        `the term of ${JSON.stringify(item)} ends before it starts.`,
        'Turn the dates round.',
      );
    roles.push({ role, term: { start: start && formatDate(start), end: end && formatDate(end) } });
  }
  return roles.length === 0
    ? new CellProblem('the list has no roles.', 'Name a role, or leave the cell empty for a member.')
    : roles;
}

/** null: empty; undefined: not a date. */
function optionalDate(text: string) {
  return text.trim() === '' ? null : (parseDate(text) ?? undefined);
}
