/** The table of members by bodies as geometry: a mark where a member sits, by its role. Pure. */
import type { Presence, Role } from '../api/generated/operations.ts';
import type { RoleMark } from './shapes.ts';

export interface RoleCell {
  readonly column: number;
  readonly presence: Presence;
  readonly roles: readonly Role[];
  readonly convenes: boolean;
}

/** The mark of a cell: possible before all else, then the chair, then a deputy without another role; convening
 *  without a seat is a mark of its own. */
export function roleMarkOf({ presence, roles, convenes }: RoleCell): RoleMark {
  if (roles.length === 0 && convenes) return 'convenor';
  if (presence === 'POSSIBLE') return 'possible';
  if (roles.includes('CHAIR')) return 'chair';
  if (roles.includes('DEPUTY') && !roles.includes('MEMBER')) return 'deputy';
  return 'member';
}

export interface RoleGeometry {
  readonly names: number;
  readonly column: number;
  readonly row: number;
  readonly head: number;
  /** Width of all columns. */
  readonly cells: number;
  /** Right edge of the seats, from the left edge of the figures. */
  readonly seats: number;
  readonly loadWidth: number;
  /** Width of seats, load and pairs together. */
  readonly figures: number;
}

const SEATS = 62;
const LOAD = 170;
const CONNECTS = 62;
const LEAST_COLUMN = 19;

/** Columns from 19 to 28 pixels; where they do not fit they scroll between names and figures. `compact`: without load
 *  and pairs, for phones. */
export function roleGeometry(
  columns: number,
  available: number,
  longest: number,
  compact: boolean,
): RoleGeometry {
  const names = Math.min(Math.ceil(longest) + 30, Math.max(130, available * (compact ? 0.42 : 0.32)));
  const least = compact ? SEATS : SEATS + LOAD + CONNECTS;
  const column = Math.max(
    LEAST_COLUMN,
    Math.min(28, Math.floor((available - names - least - 2) / Math.max(1, columns))),
  );
  const cells = column * columns + 1;
  // What is left over on a wide page goes to the bars.
  const spare = Math.max(0, available - names - cells - least - 2);
  const loadWidth = compact ? 0 : LOAD + Math.min(110, spare);
  return {
    names,
    column,
    row: compact ? 36 : 27,
    head: 24,
    cells,
    seats: SEATS,
    loadWidth,
    figures: compact ? SEATS : SEATS + loadWidth + CONNECTS,
  };
}
