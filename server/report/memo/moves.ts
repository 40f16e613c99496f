/** What a scenario does, move by move, in words. */
import type { NewBodyInput } from './generated/operations.ts';
import { rangeText, ruleName, type Pen } from './cells.ts';
import type { MemoRequest, Move } from './request.ts';

/** Names in a row at most. */
const MOST_NAMES = 12;

/** Names of whatever a move can name by id. */
export function namesOf({ scenarios, bodies }: MemoRequest): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const body of bodies) {
    names.set(body.id, body.name);
    for (const { id, holder, onBehalfOf } of body.seats) {
      const who = [holder?.name, onBehalfOf?.name].filter((name) => name !== undefined);
      if (who.length > 0) names.set(id, who.join(', '));
      for (const node of [holder, onBehalfOf]) if (node !== null) names.set(node.id, node.name);
    }
    for (const { by } of body.convening) names.set(by.id, by.name);
  }
  for (const { outcome } of scenarios) {
    for (const { id, name } of outcome.bodies) names.set(id, name);
    for (const { holder, organisation } of outcome.diff.seats)
      for (const node of [holder, organisation]) if (node !== null) names.set(node.id, node.name);
  }
  return names;
}

/** One move as a line. `hidden`: an id that has no name here is not shown, as it may be made of the name of a person. */
export function moveText(pen: Pen, names: ReadonlyMap<string, string>, move: Move, hidden: boolean): string {
  const { moves: t } = pen.words;
  const name = (id: string | null | undefined) =>
    id ? (names.get(id) ?? (hidden ? pen.words.hidden.somebody : id)) : pen.words.notKnown;
  const bodyName = (id: string) => names.get(id) ?? id;
  const list = (ids: readonly string[], named: (id: string) => string = name) => {
    const shown = ids.slice(0, MOST_NAMES).map((id) => named(id));
    if (ids.length > shown.length) shown.push(pen.words.overlap.more(ids.length - shown.length));
    return shown.join(', ');
  };
  if (move.merge) {
    const { bodies, into, rule, order, keep, drop } = move.merge;
    return [
      t.merge(list(bodies, bodyName), bodyText(pen, name, into)),
      uncapital(ruleName(pen.words, move.merge)),
      ...(rule === 'AT_MOST' && order && order.length > 0 ? [t.order(list(order))] : []),
      ...(keep && keep.length > 0 ? [t.keep(list(keep))] : []),
      ...(drop && drop.length > 0 ? [t.drop(list(drop))] : []),
    ].join('; ');
  }
  if (move.split)
    return t.split(
      bodyName(move.split.body),
      move.split.into.map(({ body }) => bodyText(pen, name, body)).join('; '),
    );
  if (move.end) return t.end(bodyName(move.end.body));
  if (move.moveSeat) return t.moveSeat(name(move.moveSeat.seat), bodyName(move.moveSeat.to));
  if (move.addSeat) {
    const { holder, onBehalfOf, body } = move.addSeat;
    const who = [holder, onBehalfOf].filter((id) => typeof id === 'string').map(name);
    return t.addSeat(who.length > 0 ? who.join(', ') : pen.words.annex.unnamed, bodyName(body));
  }
  return pen.words.notKnown;
}

/** In the middle of a sentence. */
function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function bodyText(pen: Pen, name: (id: string) => string, body: NewBodyInput): string {
  const { words, formats } = pen;
  const { limits: t } = words;
  const meetings = body.meetingsMin ?? body.meetingsMax ?? null;
  const hours = body.hoursMin ?? body.hoursMax ?? null;
  const details = [
    meetings === null
      ? t.noMeetings
      : t.times(rangeText(pen, { min: meetings, max: body.meetingsMax ?? meetings })),
    ...(hours === null ? [] : [t.lengthHours(rangeText(pen, { min: hours, max: body.hoursMax ?? hours }))]),
    ...(body.chair ? [t.chair(name(body.chair))] : []),
    ...(body.convenor ? [t.convenor(name(body.convenor))] : []),
    ...(body.start ? [t.start(formats.date(body.start))] : []),
  ];
  return `${body.name} (${details.join(', ')})`;
}
