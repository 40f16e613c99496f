/** A move in words. Pure but for the names, which `nameOf` gives. */
import type { Words } from '../../i18n/words.svelte.ts';
import { bodiesMade, kindOf, type Move } from './moves.ts';

type NameOf = (id: string) => string;

export function moveText(move: Move, nameOf: NameOf, words: Words): string {
  const t = words.t.scenario.said;
  const { merge, split, end, moveSeat, addSeat } = move;
  if (merge) return t.merge(words.list(merge.bodies.map(nameOf)), merge.into.name);
  if (split) return t.split(nameOf(split.body), words.list(split.into.map(({ body }) => body.name)));
  if (end) return t.end(nameOf(end.body));
  if (moveSeat) return t.moveSeat(nameOf(moveSeat.seat), nameOf(moveSeat.to));
  if (addSeat) {
    const who = [addSeat.holder, addSeat.onBehalfOf].flatMap((id) => (id ? [nameOf(id)] : []));
    return t.addSeat(who.length > 0 ? who.join(', ') : t.nobody, nameOf(addSeat.body));
  }
  return words.t.scenario.kinds[kindOf(move)];
}

/** What is decided of a merger, in parts: rule, rhythm, start, chair, convenor, what is changed by hand. */
export function moveDetails(move: Move, nameOf: NameOf, words: Words): string[] {
  const t = words.t.scenario.details;
  const lab = words.t.merge.lab;
  const { merge, addSeat } = move;
  if (addSeat) return (addSeat.roles ?? []).map((role) => words.t.words.role[role]);
  const parts: string[] = [];
  if (merge) {
    parts.push(
      merge.rule === 'AT_MOST'
        ? lab.mostSeats(words.number(merge.seats ?? 1))
        : merge.rule === 'EVERYBODY'
          ? lab.rules.all
          : lab.rules.one,
    );
    if (merge.keep?.length) parts.push(t.kept(merge.keep.length));
    if (merge.drop?.length) parts.push(t.dropped(merge.drop.length));
  }
  for (const body of bodiesMade(move)) {
    const { meetingsMin, meetingsMax, chair, convenor, start } = body;
    if (typeof meetingsMin === 'number')
      parts.push(
        lab.timesAYear(words.range({ min: meetingsMin, max: meetingsMax ?? meetingsMin }, { decimals: 1 })),
      );
    if (start) parts.push(t.start(words.date(start)));
    if (chair) parts.push(t.chair(nameOf(chair)));
    if (convenor) parts.push(t.convenor(nameOf(convenor)));
  }
  return parts;
}

/** Why a move does not apply. */
export function problemText(
  problem: { readonly code: string; readonly id: string | null; readonly message: string },
  nameOf: NameOf,
  words: Words,
): string {
  const say = words.t.scenario.problems.codes[problem.code];
  return say ? say(problem.id === null ? '' : nameOf(problem.id)) : problem.message;
}
