/**
 * Voices: an organisation with a seat in one of the bodies that merge and none in the merged body has lost its voice;
 * its sole voice, if it then has none in all the bodies the filter leaves. A place, a sector or a language group has
 * lost its voice when all its organisations have.
 */
import { seatsOf, type Selection } from '../select.ts';
import type { Place } from './places.ts';
import { organisationKey } from './places-of.ts';

export interface LostVoice {
  /** Key of the organisation or body. */
  readonly organisation: number;
  /** Surely: it surely had a seat. Else it possibly had one. */
  readonly surely: boolean;
  /** `surely`: it has no other seat; `possibly`: it has only possible ones; `no`. */
  readonly sole: 'no' | 'possibly' | 'surely';
}

/** Organisations that lose their voice, by key. `bodies` are those that merge, `kept` the places of the merged one. */
export function lostVoices(
  selection: Selection,
  bodies: readonly number[],
  places: readonly Place[],
  kept: readonly Place[],
): LostVoice[] {
  const had = new Map<number, boolean>();
  for (const { organisation, sure } of places)
    if (organisation >= 0) had.set(organisation, sure || (had.get(organisation) ?? false));
  for (const { organisation } of kept) had.delete(organisation);
  const elsewhere = strongestElsewhere(selection, new Set(bodies));
  return [...had]
    .sort(([a], [b]) => a - b)
    .map(([organisation, surely]) => {
      const other = elsewhere.get(organisation) ?? 0;
      return { organisation, surely, sole: other === 2 ? 'no' : other === 1 ? 'possibly' : 'surely' };
    });
}

/** By organisation: how surely it sits in a body outside the merger (1 possibly, 2 surely). */
function strongestElsewhere(selection: Selection, merging: ReadonlySet<number>): Map<number, number> {
  const strongest = new Map<number, number>();
  for (const body of selection.bodies) {
    if (merging.has(body)) continue;
    for (const seat of seatsOf(selection, body)) {
      const organisation = organisationKey(selection.snapshot, seat);
      if (organisation < 0) continue;
      strongest.set(organisation, Math.max(strongest.get(organisation) ?? 0, selection.seatPresence[seat]));
    }
  }
  return strongest;
}

/** Groups (places, sectors, languages) all of whose organisations have lost their voice. `groupsOf` names the groups
 *  of an organisation. A group that had no voice cannot lose it. */
export function silentGroups<G>(
  places: readonly Place[],
  kept: readonly Place[],
  groupsOf: (organisation: number) => readonly G[],
): { readonly group: G; readonly organisations: readonly number[] }[] {
  const members = new Map<G, Set<number>>();
  for (const { organisation } of places)
    if (organisation >= 0)
      for (const group of groupsOf(organisation))
        members.set(group, (members.get(group) ?? new Set()).add(organisation));
  for (const { organisation } of kept)
    if (organisation >= 0) for (const group of groupsOf(organisation)) members.delete(group);
  return [...members].map(([group, organisations]) => ({ group, organisations: [...organisations] }));
}
