/** The table of members by bodies as geometry: a mark where a member sits, by its role. Pure. */
import type { Presence, Role } from '../api/generated/operations.ts';
import type { RoleMark } from './shapes.ts';

export interface RoleCell {
  readonly column: number;
  /** How surely it sits; null: it only convenes. */
  readonly sits: Presence | null;
  readonly roles: readonly Role[];
  readonly convenes: boolean;
}

/** The mark of a cell: possible before all else, then the chair, then a deputy without another role; convening
 *  without a seat is a mark of its own. */
export function roleMarkOf({ sits, roles }: RoleCell): RoleMark {
  if (sits === null) return 'convenor';
  if (sits === 'POSSIBLE') return 'possible';
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
const SEATS_COMPACT = 58;
const LOAD = 170;
/** On narrow pages, where columns need the room. */
const LOAD_NARROW = 128;
const NARROW = 720;
const CONNECTS = 62;
const LEAST_COLUMN = 19;
/** Lines at both sides of the columns. */
const BORDERS = 2;

/** Columns from 19 to 28 pixels; where they do not fit they scroll between names and figures, and none is cut in the
 *  middle. `compact`: without load and pairs, for phones. */
export function roleGeometry(
  columns: number,
  available: number,
  longest: number,
  compact: boolean,
): RoleGeometry {
  const seats = compact ? SEATS_COMPACT : SEATS;
  const wanted = Math.min(Math.ceil(longest) + 30, Math.max(118, available * (compact ? 0.34 : 0.32)));
  const load = available < NARROW ? LOAD_NARROW : LOAD;
  const least = compact ? seats : seats + load + CONNECTS;
  const room = available - wanted - least - BORDERS;
  const seen = Math.max(1, Math.min(columns, Math.floor(room / LEAST_COLUMN)));
  const column = Math.max(LEAST_COLUMN, Math.min(28, Math.floor(room / seen)));
  // What is left over where columns scroll goes to the names.
  const names = seen < columns ? Math.max(wanted, available - least - BORDERS - seen * column) : wanted;
  const cells = column * columns + 1;
  // What is left over on a wide page goes to the bars.
  const spare = Math.max(0, available - names - cells - least - BORDERS);
  const loadWidth = compact ? 0 : load + Math.min(110, spare);
  return {
    names,
    column,
    row: compact ? 36 : 27,
    head: 24,
    cells,
    seats,
    loadWidth,
    figures: compact ? seats : seats + loadWidth + CONNECTS,
  };
}
