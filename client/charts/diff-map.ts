/**
 * Before and after as one map: members at the sides, bodies in the middle, a line for each that sits in one. Every
 * thing keeps its place in all three pictures (before, after, difference), so that they can be compared. Pure.
 */
import type { ChangeState } from './change-marks.ts';

export interface DiffBody {
  readonly key: string;
  readonly name: string;
  readonly state: ChangeState;
}

export interface DiffSeat {
  /** Key of the member: an organisation, or one for all personal seats. */
  readonly member: string;
  /** Keys of bodies; null: it has none before, or none after. */
  readonly from: string | null;
  readonly to: string | null;
  readonly places: number;
  /** There only possibly. */
  readonly possible: boolean;
}

export type DiffSide = 'before' | 'after' | 'diff';

export interface BodyMark extends DiffBody {
  readonly x: number;
  readonly y: number;
}

export interface MemberMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  /** GONE: no seat after; NEW: none before. */
  readonly state: ChangeState;
}

export interface DiffLine {
  readonly member: string;
  readonly body: string;
  readonly state: ChangeState;
  /** Places before where it ends or goes on, after where it is new. */
  readonly places: number;
  readonly possible: boolean;
}

export interface DiffMap {
  readonly bodies: readonly BodyMark[];
  readonly members: readonly MemberMark[];
  readonly lines: readonly DiffLine[];
  readonly height: number;
  /** Members that have no room. */
  readonly left: number;
}

export interface DiffMapSize {
  readonly width: number;
  /** Room for names at each side. */
  readonly text: number;
  readonly row: number;
  readonly bodyRow: number;
  /** Members at most. */
  readonly most: number;
}

/** Lines of members to bodies: kept where a seat is there before and after, whatever its number. */
export function diffLines(seats: readonly DiffSeat[]): DiffLine[] {
  interface Sum {
    before: number;
    after: number;
    sureBefore: boolean;
    sureAfter: boolean;
  }
  const found = new Map<string, { member: string; body: string; sum: Sum }>();
  const add = (member: string, body: string, change: (sum: Sum) => void): void => {
    const key = `${member}\u0000${body}`;
    const one = found.get(key) ?? {
      member,
      body,
      sum: { before: 0, after: 0, sureBefore: false, sureAfter: false },
    };
    change(one.sum);
    found.set(key, one);
  };
  for (const { member, from, to, places, possible } of seats) {
    if (from !== null)
      add(member, from, (sum) => {
        sum.before += places;
        sum.sureBefore ||= !possible;
      });
    if (to !== null)
      add(member, to, (sum) => {
        sum.after += places;
        sum.sureAfter ||= !possible;
      });
  }
  return [...found.values()]
    .filter(({ sum }) => sum.before + sum.after > 0)
    .map(({ member, body, sum }) => ({
      member,
      body,
      state: sum.before > 0 ? (sum.after > 0 ? 'KEPT' : 'GONE') : 'NEW',
      places: sum.after > 0 ? sum.after : sum.before,
      possible: sum.after > 0 ? !sum.sureAfter : !sum.sureBefore,
    }));
}

/** Members with the most places are drawn; those of the same bodies stand together. */
export function diffMap(bodies: readonly DiffBody[], seats: readonly DiffSeat[], size: DiffMapSize): DiffMap {
  const all = diffLines(seats);
  const places = new Map<string, number>();
  for (const { member, places: count } of all) places.set(member, (places.get(member) ?? 0) + count);
  const members = [...places.keys()].sort(
    (a, b) => (places.get(b) ?? 0) - (places.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const shown = members.slice(0, size.most);
  const lines = all.filter(({ member }) => shown.includes(member));
  // Gone above, then what stays, what is new below: the same order in every picture.
  const rank: Record<ChangeState, number> = { GONE: 0, KEPT: 1, NEW: 2 };
  const ordered = [...bodies].sort((a, b) => rank[a.state] - rank[b.state]);
  const height = Math.max(
    Math.ceil(shown.length / 2) * size.row,
    ordered.length * size.bodyRow,
    size.bodyRow,
  );
  const middle = (index: number, count: number): number => ((index + 0.5) * height) / count;
  const bodyOf = new Map(ordered.map((body, index) => [body.key, index]));
  const firstBody = (member: string): number =>
    Math.min(
      ...lines.filter((line) => line.member === member).map(({ body }) => bodyOf.get(body) ?? ordered.length),
    );
  const grouped = [...shown].sort(
    (a, b) => firstBody(a) - firstBody(b) || shown.indexOf(a) - shown.indexOf(b),
  );
  const half = Math.ceil(grouped.length / 2);
  const stateOf = (member: string): ChangeState => {
    const own = lines.filter((line) => line.member === member);
    if (own.every(({ state }) => state === 'GONE')) return 'GONE';
    return own.every(({ state }) => state === 'NEW') &&
      !seats.some((seat) => seat.member === member && seat.from !== null)
      ? 'NEW'
      : 'KEPT';
  };
  return {
    bodies: ordered.map((body, index) => ({ ...body, x: size.width / 2, y: middle(index, ordered.length) })),
    // Alternately left and right, so that those of the same bodies stay at the same height.
    members: grouped.map((key, index) => {
      const left = index % 2 === 0;
      return {
        key,
        side: left ? 'left' : 'right',
        x: left ? size.text : size.width - size.text,
        y: middle(Math.floor(index / 2), half),
        state: stateOf(key),
      };
    }),
    lines,
    height,
    left: members.length - shown.length,
  };
}

/** What is seen of a state in one of the pictures. */
export const seen = (state: ChangeState, side: DiffSide): boolean =>
  side === 'diff' || (side === 'before' ? state !== 'NEW' : state !== 'GONE');
