/** The order of *at most n* as keys of organisations: kinds unfolded, the chair's organisation and the convenor first. */
import { ORGANISATION_KINDS } from '../../domain/enumerations.ts';
import { organisationKey } from '../merge/places-of.ts';
import { compareIds } from '../select.ts';
import type { Snapshot } from '../snapshot.ts';

/** Begins an entry that stands for all organisations of a kind. */
export const KIND = 'kind:';

export interface SeatOrder {
  /** Keys of organisations, each once. */
  readonly keys: readonly number[];
  /** The first entry that names nothing; null: all do. */
  readonly missing: string | null;
}

/** Keys of the organisations that an order names. The organisation of the chair's seat (-1: none) takes the first
 *  place, then the convenor: an entry of the same sort, null for none. */
export function seatOrder(
  snapshot: Snapshot,
  order: readonly string[],
  chair: number,
  convenor: string | null,
): SeatOrder {
  const keys: number[] = [];
  let missing: string | null = null;
  if (chair >= 0 && organisationKey(snapshot, chair) >= 0) keys.push(organisationKey(snapshot, chair));
  for (const entry of convenor === null ? order : [convenor, ...order]) {
    const own = keysOf(snapshot, entry);
    if (own === null) missing ??= entry;
    else keys.push(...own);
  }
  return { keys: [...new Set(keys)], missing };
}

function keysOf({ organisations, bodies }: Snapshot, entry: string): readonly number[] | null {
  if (entry.startsWith(KIND)) {
    const kind = entry.slice(KIND.length);
    if (!ORGANISATION_KINDS.some((one) => one === kind)) return null;
    return [...organisations.keys()]
      .filter((index) => organisations[index].kind === kind)
      .sort(
        (a, b) =>
          compareIds(organisations[a].name, organisations[b].name) ||
          compareIds(organisations[a].id, organisations[b].id),
      );
  }
  const organisation = organisations.findIndex((one) => one.id === entry);
  if (organisation >= 0) return [organisation];
  const body = bodies.findIndex((one) => one.id === entry);
  return body >= 0 ? [organisations.length + body] : null;
}
