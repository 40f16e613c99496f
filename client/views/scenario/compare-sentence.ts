/** What scenarios side by side come to: which surely saves the most, and where work grows. Pure. */
import type { Words } from '../../i18n/words.svelte.ts';
import type { Column } from './outcome-figures.ts';

export function compareSentence(columns: readonly Column[], words: Words): string {
  const t = words.t.scenario.compare;
  const best = (key: (column: Column) => number | null): Column | null => {
    const known = columns.flatMap((column) => {
      const value = key(column);
      return value === null ? [] : [{ column, value }];
    });
    const most = Math.max(...known.map(({ value }) => value));
    const first = known.filter(({ value }) => value === most);
    // Nothing is said of one that cannot be held against all others, nor of equals.
    return known.length === columns.length && first.length === 1 ? first[0].column : null;
  };
  const said: string[] = [];
  const saves = best(({ outcome }) => outcome.hours.saved?.min ?? null);
  if (saves?.outcome.hours.saved && saves.outcome.hours.saved.min > 0)
    said.push(t.sentence(saves.title, words.range(saves.outcome.hours.saved, { decimals: 1 })));
  else {
    const fewest = best(({ outcome }) =>
      outcome.seats.after.max === null ? null : -outcome.seats.after.max,
    );
    if (fewest) said.push(t.sentenceSeats(fewest.title, words.range(fewest.outcome.seats.after)));
  }
  const grows = columns.filter(
    ({ outcome: { hours } }) =>
      hours.saved && hours.saved.max !== null && hours.saved.max <= 0 && hours.saved.min < 0,
  );
  if (grows.length > 0) said.push(t.sentenceGrows(words.list(grows.map(({ title }) => title))));
  return said.length > 0 ? said.join(' ') : t.filter;
}
