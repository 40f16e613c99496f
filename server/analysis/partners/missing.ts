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

/** Of how many of those looked at a group can be told: of nobody, and it cannot be said that it is missing or not. */
export interface Looked {
  readonly code: MissingGroup['code'];
  readonly known: number;
  readonly of: number;
}

/** What the data tell of these organisations: sector and language of each, people of municipalities; the kind of
 *  organisation is always told, but not whose association it is. */
export function lookedAt(snapshot: Snapshot, organisations: readonly number[]): Looked[] {
  const own = (organisation: number) => snapshot.organisations[organisation];
  const all = [...new Set(organisations)];
  const towns = all.filter((one) => own(one).kind === 'municipality');
  const count = (list: readonly number[], is: (organisation: number) => boolean) => list.filter(is).length;
  return [
    { code: 'sector', known: count(all, (one) => own(one).sector !== null), of: all.length },
    { code: 'language', known: count(all, (one) => own(one).language !== null), of: all.length },
    {
      code: 'small-municipalities',
      known: count(towns, (one) => peopleOf(snapshot, one) !== null),
      of: towns.length,
    },
    { code: 'associations', known: all.length, of: all.length },
  ];
}

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

function isSmallMunicipality(snapshot: Snapshot, organisation: number): boolean {
  const people = peopleOf(snapshot, organisation);
  return people !== null && people < SMALL_MUNICIPALITY;
}

/** The latest population known of the municipality it is in, the least of several; null: it is no municipality, or no
 *  source tells. */
function peopleOf(snapshot: Snapshot, organisation: number): number | null {
  const { kind, locatedIn } = snapshot.organisations[organisation];
  if (kind !== 'municipality') return null;
  const people = locatedIn.flatMap((place) => {
    const { level, populations } = snapshot.places[place];
    const totals = populations.filter((one) => one.language === null);
    const latest = totals.reduce<(typeof totals)[number] | null>(
      (last, one) => (last === null || one.year > last.year ? one : last),
      null,
    );
    return level === 'municipality' && latest !== null ? [latest.people] : [];
  });
  return people.length === 0 ? null : Math.min(...people);
}
