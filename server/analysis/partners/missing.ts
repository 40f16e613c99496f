/** Who is not in a team, of those that could be asked: sectors, languages, municipalities, associations. */
import type { Sector } from '../../domain/enumerations.ts';
import type { Snapshot } from '../snapshot.ts';

export type MissingGroup = {
  /** Indices of organisations of the group that could be asked, in the order given. */
  readonly organisations: readonly number[];
} & (
  | { readonly code: 'sector'; readonly sector: Sector }
  | { readonly code: 'language'; readonly language: string }
  | { readonly code: 'small-municipalities' | 'associations' }
);

/** A municipality of fewer people is small. */
export const SMALL_MUNICIPALITY = 10_000;

/** Groups that some could be asked of and nobody in the team (ours included) belongs to. What is not known of an
 *  organisation puts it in no group. */
export function missingGroups(
  snapshot: Snapshot,
  team: readonly number[],
  candidates: readonly number[],
): MissingGroup[] {
  const missing = <K>(of: (organisation: number) => K | null): Map<K, number[]> => {
    const there = new Set(team.map(of));
    const groups = new Map<K, number[]>();
    for (const organisation of candidates) {
      const key = of(organisation);
      if (key === null || there.has(key)) continue;
      groups.set(key, [...(groups.get(key) ?? []), organisation]);
    }
    return groups;
  };
  const own = (organisation: number) => snapshot.organisations[organisation];
  const flag = (is: (organisation: number) => boolean) => missing((one) => (is(one) ? true : null));
  return [
    ...[...missing((one) => own(one).sector)].map(([sector, organisations]): MissingGroup => ({
      code: 'sector',
      sector,
      organisations,
    })),
    ...[...missing((one) => own(one).language)].map(([language, organisations]): MissingGroup => ({
      code: 'language',
      language,
      organisations,
    })),
    ...[...flag((one) => isSmallMunicipality(snapshot, one)).values()].map((organisations): MissingGroup => ({
      code: 'small-municipalities',
      organisations,
    })),
    ...[...flag((one) => own(one).kind === 'association').values()].map((organisations): MissingGroup => ({
      code: 'associations',
      organisations,
    })),
  ];
}

/** By the latest population known of the municipality it is in; false also where none is known. */
function isSmallMunicipality(snapshot: Snapshot, organisation: number): boolean {
  const { kind, locatedIn } = snapshot.organisations[organisation];
  if (kind !== 'municipality') return false;
  return locatedIn.some((place) => {
    const { level, populations } = snapshot.places[place];
    const totals = populations.filter((one) => one.language === null);
    const latest = totals.reduce<(typeof totals)[number] | null>(
      (last, one) => (last === null || one.year > last.year ? one : last),
      null,
    );
    return level === 'municipality' && latest !== null && latest.people < SMALL_MUNICIPALITY;
  });
}
