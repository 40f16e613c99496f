/** Heads of the columns and names of the rows, in the reader's words. Pure. */
import type { Words } from '../../i18n/words.svelte.ts';
import { shortLabel } from '../../map/elements.ts';
import type { CellValue } from '../../ui/columns.ts';
import { figureRows, sectorRows, COLUMNS, type Column, type Flow, type Lab } from './merge-figures.ts';

/** Two lines of a head: "A · One seat / an organisation". */
export function columnHead(column: Column, lab: Lab, words: Words): { title: string; sub: string } {
  const t = words.t.merge.table;
  if (column === 'now') return { title: t.now, sub: t.nowSub(lab.choice.bodies.length) };
  const title = column === 'most' ? `${t.heads.most} ${words.number(lab.seats)}` : t.heads[column];
  const sub = column === 'most' ? firstOfOrder(lab, words) : t.subs[column];
  const byHand = column === lab.choice.rule && lab.choice.keep.length + lab.choice.drop.length > 0;
  return { title, sub: byHand ? `${sub}, ${t.hand}` : sub };
}

function firstOfOrder(lab: Lab, words: Words): string {
  const t = words.t.merge.table;
  for (const id of lab.order) {
    const found = lab.columns.most.flows.find(({ organisation }) => organisation?.id === id);
    if (found?.organisation)
      return t.firstIn(shortLabel(found.organisation.name, found.organisation.aliases));
  }
  return t.nobodyIn;
}

/** On whose behalf the seats of a flow are held. */
export function flowName({ organisation, behalf }: Flow, words: Words): string {
  if (organisation) return organisation.name;
  return behalf === 'PERSONAL' ? words.t.merge.seating.personal : words.t.merge.seating.unknown;
}

/** The same flow has the same key under every rule. */
export const flowKey = ({ organisation, behalf }: Flow): string => organisation?.id ?? behalf;

/** Head and rows of the exported table: what the screen shows, names and all. */
export function exportedRows(lab: Lab, words: Words): CellValue[][] {
  const heads = COLUMNS.map((column) => {
    const { title, sub } = columnHead(column, lab, words);
    return `${title} (${sub})`;
  });
  return [
    ['', ...heads],
    ...[...figureRows(lab, words), ...sectorRows(lab, words)].map(({ label, cells }) => [
      label,
      ...COLUMNS.map((column) => {
        const { text, beside, names, more } = cells[column];
        const who = names.map(({ name, note }) => (note ? `${name} (${note})` : name));
        return [
          [text, ...beside].join(' '),
          ...(who.length > 0 ? [`: ${who.join(', ')}`] : []),
          ...(more > 0 ? [` ${words.t.merge.table.more(more)}`] : []),
        ].join('');
      }),
    ]),
  ];
}
