/** Findings of the time view in words. Pure. */
import type { Filter, TimelinePictureQuery } from '../../api/generated/operations.ts';
import { daysOf } from '../../i18n/dates.ts';
import type { CountSpan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';

type Timeline = Extract<TimelinePictureQuery['timeline'], { __typename: 'Timeline' }>;

/** The filter without its date: what holds at any time. */
export const anyTime = (filter: Filter): Filter => ({ ...filter, date: null });

/** What is there at the date, as far as it is one year or lies within one; else how many lives there are. */
export function livesTitle(
  { from, to, total, years }: Pick<Timeline, 'from' | 'to' | 'total' | 'years'>,
  date: string | null,
  words: Words,
): { title: string; sub: string } {
  const t = words.t.time.lives;
  const days = date === null ? null : daysOf(date);
  const year = days
    ? years.find((one) => {
        const span = daysOf(one.date);
        return span !== null && span.from <= days.from && days.to <= span.to;
      })
    : undefined;
  if (!year || date === null)
    return {
      title:
        from && to
          ? t.titleSpan(total, words.date(from.slice(0, 4)), words.date(to.slice(0, 4)))
          : t.title(total),
      sub: t.subAll,
    };
  const possible = (year.bodies.max ?? year.bodies.min) - year.bodies.min;
  return {
    title: t.titleAt(words.date(year.date), year.bodies.min, possible),
    sub: t.sub(words.range(year.bodiesBegin), words.range(year.bodiesEnd)),
  };
}

/** Nothing, not even possibly. */
export const isNone = (range: CountSpan): boolean => range.min === 0 && range.max === 0;
