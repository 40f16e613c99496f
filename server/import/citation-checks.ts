/** What a line of citations.csv may be about: a fact of its node that the files can hold, and a relation that is
 *  there. */
import type { NodeKind } from '../domain/enumerations.ts';
import type { Known } from './checks.ts';
import { FILES } from './format.ts';
import type { Problems } from './problems.ts';
import { formatOf, PARTS, RELATIONS, storedColumns } from './storage.ts';
import type { FileRow, Table } from './tables.ts';

/** The node as a whole. */
const WHOLE = '*';

export function checkCitations(
  tables: readonly Table[],
  known: ReadonlyMap<string, Known>,
  problems: Problems,
): void {
  const rows = tables.find((table) => table.format.file === 'citations.csv')?.rows ?? [];
  if (rows.length === 0) return;
  const relations = relationsOf(tables);
  for (const row of rows) {
    const { of, fact, target } = row.cells;
    const node = typeof of === 'string' ? known.get(of) : undefined;
    if (!node || node.kind === 'dataset' || typeof fact !== 'string') continue;
    const facts = factsOf(node.kind);
    const at = { ...row, column: 'fact' };
    if (fact !== WHOLE && !facts.has(fact))
      problems.add(
        at,
        fact,
        `a row of ${node.row.file} has no such fact.`,
        `Use ${WHOLE} for the row as a whole, or one of ${[...facts.keys()].join(', ')}.`,
      );
    else if (typeof target === 'string') checkTarget(row, node, fact, target, relations, problems);
  }
}

function checkTarget(
  row: FileRow,
  node: Known,
  fact: string,
  target: string,
  relations: ReadonlySet<string>,
  problems: Problems,
): void {
  const at = { ...row, column: 'target' };
  const kind = fact === WHOLE ? undefined : factsOf(node.kind as NodeKind).get(fact);
  if (kind === undefined || kind === 'property') {
    problems.add(at, target, `${fact} has no other end.`, 'Leave the cell empty.');
    return;
  }
  const cell = node.row.cells[fact];
  const there =
    kind === 'link'
      ? (Array.isArray(cell) ? (cell as readonly unknown[]) : [cell]).includes(target)
      : relations.has(relation(fact, row.cells.of as string, target));
  if (!there)
    problems.add(
      at,
      target,
      `${String(row.cells.of)} has no ${fact} with it.`,
      `Write it into ${kind === 'link' ? node.row.file : `${fact}.csv`} first, or correct the id.`,
    );
}

/** Facts of a kind of node by name: properties, links in cells of its row, rows of other files. */
function factsOf(kind: NodeKind): ReadonlyMap<string, 'property' | 'link' | 'rows'> {
  const facts = new Map<string, 'property' | 'link' | 'rows'>();
  for (const { name, type } of storedColumns(formatOf(kind)))
    if (type.is !== 'id') facts.set(name, type.is === 'reference' ? 'link' : 'property');
  for (const [file, { fact, from }] of Object.entries(RELATIONS))
    if (ownersOf(file, from).includes(kind)) facts.set(fact, 'rows');
  for (const [file, { fact, owner }] of Object.entries(PARTS))
    if (ownersOf(file, owner).includes(kind)) facts.set(fact, 'property');
  return facts;
}

/** The kinds of node that the rows of a file hang on, by the format of the column that names them. */
function ownersOf(file: string, column: string): readonly NodeKind[] {
  const type = FILES.find((format) => format.file === file)?.columns.find(
    ({ name }) => name === column,
  )?.type;
  return type?.is === 'reference' ? type.to : [];
}

function relationsOf(tables: readonly Table[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { format, rows } of tables) {
    const rule = RELATIONS[format.file];
    if (!rule) continue;
    for (const { cells } of rows)
      found.add(relation(rule.fact, String(cells[rule.from]), String(cells[rule.to])));
  }
  return found;
}

function relation(fact: string, from: string, to: string): string {
  return `${fact} ${from} ${to}`;
}
