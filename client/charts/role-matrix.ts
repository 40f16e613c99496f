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
  /** Left edges of what stands right of the matrix. */
  readonly seats: number;
  readonly load: number;
  readonly loadWidth: number;
  readonly connects: number;
  readonly width: number;
}

const SEATS = 62;
const CONNECTS = 62;
const LEAST_COLUMN = 17;

/** Columns from 17 to 28 pixels; narrower pages scroll. `compact`: without load and pairs, for phones. */
export function roleGeometry(
  columns: number,
  available: number,
  longest: number,
  compact: boolean,
): RoleGeometry {
  const names = Math.min(Math.ceil(longest) + 26, Math.max(120, available * (compact ? 0.42 : 0.32)));
  const right = compact ? SEATS : SEATS + 170 + CONNECTS;
  const room = available - names - right;
  const column = Math.max(LEAST_COLUMN, Math.min(28, Math.floor(room / Math.max(1, columns))));
  const seats = names + column * columns;
  const load = seats + SEATS;
  // What is left over on a wide page goes to the bars.
  const loadWidth = compact ? 0 : Math.max(170, Math.min(260, available - load - CONNECTS));
  return {
    names,
    column,
    row: compact ? 30 : 27,
    head: 24,
    seats,
    load,
    loadWidth,
    connects: load + loadWidth,
    width: compact ? load : load + loadWidth + CONNECTS,
  };
}
