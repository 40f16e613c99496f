/** Columns of the table of pairs: on the screen and in the exported file. Pure. */
import type { PairFiguresFragment } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { Column } from '../../ui/columns.ts';
import { expectedText, liftText, smallNumber, taskText } from './overlap-words.ts';

export function pairColumns(words: Words): Column<PairFiguresFragment>[] {
  const t = words.t.views.overlap.columns;
  const figure = { numeric: true, descendingFirst: true };
  return [
    { key: 'pair', label: t.pair, width: '44%', value: ({ a, b }) => `${a.name} – ${b.name}` },
    {
      key: 'shared',
      label: t.shared,
      value: ({ shared }) => shared,
      text: ({ sharedRange }) => words.range(sharedRange),
      ...figure,
    },
    {
      key: 'chance',
      label: t.chance,
      value: ({ chance }) => chance.expected,
      text: ({ chance }) => expectedText(chance.expected, words),
      wideOnly: true,
      ...figure,
    },
    {
      key: 'lift',
      label: t.lift,
      value: ({ chance }) => chance.lift,
      text: ({ chance }) => liftText(chance.lift, words),
      ...figure,
    },
    {
      key: 'share',
      label: t.share,
      value: ({ coefficient }) => coefficient,
      text: ({ coefficient }) =>
        coefficient === null ? words.t.words.notApplicable : words.percent(coefficient),
      wideOnly: true,
      ...figure,
    },
    {
      key: 'jaccard',
      label: t.jaccard,
      value: ({ jaccard }) => jaccard,
      text: ({ jaccard }) =>
        jaccard === null ? words.t.words.notApplicable : words.number(jaccard, { decimals: 2 }),
      wideOnly: true,
      ...figure,
    },
    {
      key: 'p',
      label: t.p,
      value: ({ chance }) => chance.p,
      text: ({ chance }) => smallNumber(chance.p, words),
      numeric: true,
      wideOnly: true,
    },
    {
      key: 'q',
      label: t.q,
      value: ({ chance }) => chance.q,
      text: ({ chance }) => smallNumber(chance.q, words),
      numeric: true,
      wideOnly: true,
    },
    { key: 'task', label: t.task, value: ({ task }) => taskText(task, words)?.text ?? null, wideOnly: true },
  ];
}
