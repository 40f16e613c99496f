/**
 * From files to what is to be written: nodes with their links, parts of nodes, relations and citations, in write
 * order, or a list of problems. Pure: the same files give the same plan.
 */
import type { Cell, CellRange, CellRole } from './cells.ts';
import { checkRows } from './checks.ts';
import { fingerprintOf, hashOf } from './fingerprint.ts';
import type { Column, FileFormat } from './format.ts';
import { Problems, type Problem } from './problems.ts';
import {
  CITES,
  isSingleCount,
  LABELS,
  LINKS,
  PARTS,
  propertiesOf,
  RELATIONS,
  ROLE_TERM,
  storedColumns,
  type NodeType,
} from './storage.ts';
import { readTables, type FileRow, type Table } from './tables.ts';

/** A value of a property: a `bigint` is stored as a whole number, a `number` as a decimal one, null as absent. */
export type Value = string | number | bigint | boolean | readonly string[] | null;
export type Properties = Readonly<Record<string, Value>>;

export interface PlannedLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Place in the list of its cell, from 0. */
  readonly position: number;
}

export interface PlannedPart {
  readonly label: string;
  /** Type of the relation from its owner. */
  readonly link: string;
  readonly owner: string;
  /** Derived from the owner and what tells the row apart from others of the same owner. */
  readonly key: string;
  readonly properties: Properties;
  readonly position: number;
  readonly fingerprint: string;
}

export interface PlannedNode {
  readonly kind: NodeType;
  readonly label: string;
  readonly id: string;
  readonly properties: Properties;
  readonly links: readonly PlannedLink[];
  /** Roles with terms of their own, of a seat. */
  readonly roleTerms: readonly PlannedPart[];
  readonly fingerprint: string;
  /** Line of its file. */
  readonly line: number;
}

export interface PlannedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
  readonly position: number;
  readonly fingerprint: string;
}

/** In write order: a link's ends stand among the nodes. */
export interface Plan {
  /** Id of the data set. */
  readonly dataset: string;
  readonly datasetName: string;
  readonly nodes: readonly PlannedNode[];
  readonly parts: readonly PlannedPart[];
  /** Convening, membership, money, succession and citations. */
  readonly relations: readonly PlannedRelation[];
}

export interface Planned {
  /** Null where there are problems. */
  readonly plan: Plan | null;
  /** At most a thousand. */
  readonly problems: readonly Problem[];
  /** How many there are. */
  readonly problemCount: number;
}

const LONGEST_KEY = 1_000;

/** @param files - content of each `.csv` file of the folder, by name */
export function planImport(files: ReadonlyMap<string, Uint8Array>): Planned {
  const problems = new Problems();
  const tables = readTables(files, problems);
  checkRows(tables, problems);
  const plan = problems.total === 0 ? planRows(tables) : null;
  return { plan, problems: problems.list, problemCount: problems.total };
}

function planRows(tables: readonly Table[]): Plan {
  const planner = new Planner(tables);
  const dataset = tables[0].rows[0].cells;
  return {
    dataset: dataset.id as string,
    datasetName: dataset.name as string,
    nodes: planner.nodes,
    parts: planner.parts,
    relations: planner.relations,
  };
}

class Planner {
  readonly nodes: PlannedNode[] = [];
  readonly parts: PlannedPart[] = [];
  readonly relations: PlannedRelation[] = [];
  readonly #kinds = new Map<string, NodeType>();
  readonly #repeats = new Map<string, number>();

  constructor(tables: readonly Table[]) {
    for (const { format, rows } of tables)
      if (format.node !== null) for (const row of rows) this.#kinds.set(row.cells.id as string, format.node);
    for (const { format, rows } of tables) rows.forEach((row, i) => this.#plan(format, row, i));
  }

  #plan(format: FileFormat, row: FileRow, position: number): void {
    const { file } = format;
    if (file === 'citations.csv') this.#citationRow(format, row, position);
    else if (file in RELATIONS) this.#relationRow(format, row, position);
    else if (file in PARTS) this.#partRow(format, row, position);
    else this.#nodeRow(format, row, position);
  }

  #nodeRow(format: FileFormat, row: FileRow, position: number): void {
    const kind: NodeType = format.node ?? 'dataset';
    const id = row.cells.id as string;
    const stored = properties(format, row);
    if (kind === 'seat') this.#completeSeat(stored, row);
    const links = LINKS[kind].flatMap(({ column, type, reversed }) =>
      listOf(row.cells[column]).map((other, i): PlannedLink =>
        reversed ? { type, from: other, to: id, position: i } : { type, from: id, to: other, position: i },
      ),
    );
    const roleTerms =
      kind === 'seat' ? roleTermsOf(id, row.cells.roles as readonly CellRole[] | undefined) : [];
    this.nodes.push({
      kind,
      label: LABELS[kind],
      id,
      properties: stored,
      links,
      roleTerms,
      fingerprint: fingerprintOf(stored, linkedIds(links, id), roleTerms),
      line: row.line,
    });
    this.#rowCitation(row, id, '*', null, null, position);
  }

  #completeSeat(stored: Record<string, Value>, row: FileRow): void {
    const behalf = row.cells.on_behalf_of as string | undefined;
    if (behalf !== undefined)
      stored.behalf = this.#kinds.get(behalf) === 'organisation' ? 'organisation' : 'body';
    else stored.behalf ??= 'unknown';
    if (row.cells.count === undefined) {
      stored.countMin = 1n;
      stored.countMax = 1n;
    }
    stored.roles ??= ['member'];
    stored.planned ??= false;
  }

  #partRow(format: FileFormat, row: FileRow, position: number): void {
    const { fact, label, link, owner: ownerColumn, natural } = PARTS[format.file];
    const owner = row.cells[ownerColumn] as string;
    const stored = properties(format, row);
    const key = this.#key([fact, owner, ...natural.map((column) => escaped(row.cells[column]))]);
    this.parts.push({
      label,
      link,
      owner,
      key,
      properties: stored,
      position,
      fingerprint: fingerprintOf(stored),
    });
    this.#rowCitation(row, owner, fact, null, key, position);
  }

  #relationRow(format: FileFormat, row: FileRow, position: number): void {
    const { fact, type, from: fromColumn, to: toColumn, natural } = RELATIONS[format.file];
    const from = row.cells[fromColumn] as string;
    const to = row.cells[toColumn] as string;
    const stored = properties(format, row);
    const key = this.#key([fact, from, to, ...natural.map((column) => escaped(row.cells[column]))]);
    this.relations.push({
      type,
      from,
      to,
      key,
      properties: stored,
      position,
      fingerprint: fingerprintOf(stored),
    });
    this.#rowCitation(row, from, fact, to, key, position);
  }

  #citationRow(format: FileFormat, row: FileRow, position: number): void {
    const { cells } = row;
    const stored = properties(format, row);
    stored.certainty ??= 'stated';
    this.#cite(cells.of as string, cells.source as string, stored, position);
  }

  /** The citation a row carries in its own cells. */
  #rowCitation(
    { cells }: FileRow,
    of: string,
    fact: string,
    target: string | null,
    part: string | null,
    position: number,
  ): void {
    if (cells.source === undefined) return;
    const stored: Record<string, Value> = {
      fact,
      certainty: (cells.certainty as string | undefined) ?? 'stated',
    };
    for (const [name, value] of [
      ['target', target],
      ['part', part],
      ['locator', cells.locator],
      ['note', cells.note],
    ] as const)
      if (typeof value === 'string') stored[name] = value;
    this.#cite(of, cells.source as string, stored, position);
  }

  #cite(of: string, source: string, stored: Readonly<Record<string, Value>>, position: number): void {
    const { fact, target, part } = stored;
    const key = this.#key([
      'cites',
      of,
      source,
      textOf(part ?? fact),
      textOf(part === undefined ? target : null),
    ]);
    this.relations.push({
      type: CITES,
      from: of,
      to: source,
      key,
      properties: stored,
      position,
      fingerprint: fingerprintOf(stored),
    });
  }

  /** Rows that nothing else tells apart are told apart by their order. An index takes keys of some thousand bytes,
   *  so long ones are cut. */
  #key(parts: readonly string[]): string {
    const whole = parts.join(' | ');
    const natural = whole.length <= LONGEST_KEY ? whole : `${parts[0]} | ${hashOf(whole)}`;
    const repeat = (this.#repeats.get(natural) ?? 0) + 1;
    this.#repeats.set(natural, repeat);
    return repeat === 1 ? natural : `${natural} | ${repeat}`;
  }
}

function properties(format: FileFormat, row: FileRow): Record<string, Value> {
  const stored: Record<string, Value> = {};
  for (const column of storedColumns(format)) {
    const cell = row.cells[column.name];
    if (cell !== undefined) store(format, column, cell, stored);
  }
  return stored;
}

function store(format: FileFormat, column: Column, cell: Cell, into: Record<string, Value>): void {
  const names = propertiesOf(format, column);
  if (names.length === 0) return;
  const { type, name } = column;
  if (type.is === 'count' || type.is === 'range') {
    const { min, max } = cell as CellRange;
    const number = type.is === 'count' ? (value: number) => BigInt(value) : (value: number) => value;
    into[names[0]] = number(min);
    if (!isSingleCount(format.file, name) && max !== null) into[names[1]] = number(max);
  } else if (type.is === 'roles') {
    into[names[0]] = [...new Set((cell as readonly CellRole[]).map((one) => one.role))];
  } else if (format.file === 'populations.csv' && name === 'year') {
    into[names[0]] = BigInt(cell as string);
  } else {
    into[names[0]] = cell as Value;
  }
}

function roleTermsOf(seat: string, roles: readonly CellRole[] | undefined): PlannedPart[] {
  return (roles ?? []).flatMap(({ role, term }, position) => {
    if (term === null) return [];
    const stored: Record<string, Value> = { role };
    if (term.start !== null) stored.start = term.start;
    if (term.end !== null) stored.end = term.end;
    const key = ['roles', seat, role, term.start ?? '', term.end ?? ''].join(' | ');
    return [
      { ...ROLE_TERM, owner: seat, key, properties: stored, position, fingerprint: fingerprintOf(stored) },
    ];
  });
}

/** Ids at the other ends, by type of relation, in the order of the cell. */
export function linkedIds(
  links: readonly PlannedLink[],
  id: string,
): Readonly<Record<string, readonly string[]>> {
  const byType: Record<string, string[]> = {};
  for (const { type, from, to } of links) (byType[type] ??= []).push(from === id ? to : from);
  return byType;
}

function listOf(cell: Cell | undefined): readonly string[] {
  if (cell === undefined) return [];
  return Array.isArray(cell) ? (cell as readonly string[]) : [cell as string];
}

/** Text in a key, so that its bars are not those between the parts. */
function escaped(cell: Cell | undefined): string {
  return textOf(cell).replaceAll('|', '||');
}

function textOf(value: Cell | Value | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}
