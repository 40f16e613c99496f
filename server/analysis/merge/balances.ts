/**
 * Balances of a merger or a scenario: by sector, kind and language of the organisations, and by the number of people
 * in municipalities, with what each can be held against: equal parts, the organisations that have a seat anywhere, the
 * people of their municipalities.
 */
import { ORGANISATION_KINDS, SECTORS } from '../../domain/enumerations.ts';
import { compareIds, type Selection } from '../select.ts';
import type { Organisation, Snapshot } from '../snapshot.ts';
import { balance, type GroupBalance } from './balance.ts';
import type { Place } from './places.ts';
import { organisationKey } from './places-of.ts';

export const BALANCES = ['sector', 'kind', 'language', 'size'] as const;
export type BalanceBy = (typeof BALANCES)[number];

/** Least number of people of each class of municipalities. */
const SIZES = [0, 5000, 10_000, 20_000, 50_000, 100_000];

export interface GroupBalances {
  readonly by: BalanceBy;
  readonly groups: readonly (GroupBalance<string> & {
    /** Share of the group among the organisations of known group with a seat in the selection; null: group unknown. */
    readonly shareOfOrganisations: number | null;
    /** Share of the people who live in the municipalities of these organisations; null: not known. */
    readonly shareOfPeople: number | null;
  })[];
  readonly blauBefore: number | null;
  readonly blauAfter: number | null;
  /** One over the number of known groups with a place before or after; null: there are none. */
  readonly equal: number | null;
}

/** All balances of places before and after. Keys of places that are no organisations have no group. */
export function balances(
  selection: Selection,
  before: readonly Place[],
  after: readonly Place[],
): GroupBalances[] {
  const { snapshot } = selection;
  const seated = organisationsSeated(selection);
  return BALANCES.map((by) => {
    const group = (key: number) => groupOf(snapshot, by, key);
    const order = orderOf(snapshot, by, seated);
    const { groups, blauBefore, blauAfter } = balance(before, after, group, order);
    const organisations = sharesOf(seated.map(group));
    const people = peopleShares(snapshot, by, seated);
    const known = groups.filter((one) => one.group !== null).length;
    return {
      by,
      groups: groups.map((one) => ({
        ...one,
        shareOfOrganisations: one.group === null ? null : (organisations.get(one.group) ?? null),
        shareOfPeople: one.group === null ? null : (people.get(one.group) ?? null),
      })),
      blauBefore,
      blauAfter,
      equal: known === 0 ? null : 1 / known,
    };
  });
}

/** Language of an organisation by its key; null: not known. */
export function languageOf({ organisations }: Snapshot, key: number): string | null {
  return organisations[key]?.language ?? null;
}

function groupOf(snapshot: Snapshot, by: BalanceBy, key: number): string | null {
  const organisation = snapshot.organisations[key];
  if (organisation === undefined) return null;
  switch (by) {
    case 'sector':
      return organisation.sector;
    case 'kind':
      return organisation.kind;
    case 'language':
      return organisation.language;
    case 'size': {
      const people = municipalityPeople(snapshot, organisation);
      return people === null ? null : sizeClass(people);
    }
  }
}

function sizeClass(people: number): string {
  const at = SIZES.findLastIndex((least) => people >= least);
  const next = SIZES.at(at + 1);
  return at + 1 < SIZES.length && next !== undefined ? `${SIZES[at]}-${next - 1}` : `${SIZES[at]}-`;
}

function orderOf(snapshot: Snapshot, by: BalanceBy, seated: readonly number[]): readonly string[] {
  switch (by) {
    case 'sector':
      return SECTORS;
    case 'kind':
      return ORGANISATION_KINDS;
    case 'language': {
      const languages = snapshot.organisations.map((organisation) => organisation.language);
      return [...new Set(languages.filter((language) => language !== null))].sort(compareIds);
    }
    case 'size':
      return seated.length === 0 ? [] : SIZES.map(sizeClass);
  }
}

/** Organisations with a seat in the selection, possibly or surely. */
function organisationsSeated({ snapshot, seats }: Selection): number[] {
  const keys = new Set<number>();
  for (const seat of seats) {
    const key = organisationKey(snapshot, seat);
    if (key >= 0 && key < snapshot.organisations.length) keys.add(key);
  }
  return [...keys].sort((a, b) => a - b);
}

function sharesOf(groups: readonly (string | null)[]): Map<string, number> {
  const known = groups.filter((group) => group !== null);
  const shares = new Map<string, number>();
  for (const group of known) shares.set(group, (shares.get(group) ?? 0) + 1 / known.length);
  return shares;
}

/** People by group: of sizes all who live in the municipality, of languages those who speak it. */
function peopleShares(snapshot: Snapshot, by: BalanceBy, seated: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  if (by !== 'size' && by !== 'language') return counts;
  const add = (group: string, people: number) => counts.set(group, (counts.get(group) ?? 0) + people);
  const places = new Set(seated.flatMap((key) => municipality(snapshot, snapshot.organisations[key]) ?? []));
  for (const place of places) {
    const latest = latestPopulations(snapshot, place);
    if (by === 'size') {
      const people = totalOf(latest);
      if (people !== null) add(sizeClass(people), people);
    } else for (const { language, people } of latest) if (language !== null) add(language, people);
  }
  const total = [...counts.values()].reduce((sum, people) => sum + people, 0);
  return new Map(total === 0 ? [] : [...counts].map(([group, people]) => [group, people / total]));
}

function municipalityPeople(snapshot: Snapshot, organisation: Organisation): number | null {
  const place = municipality(snapshot, organisation);
  return place === null ? null : totalOf(latestPopulations(snapshot, place));
}

/** Index of the place that a municipality is; null: the organisation is no municipality, or where it lies is not
 *  known. */
function municipality(snapshot: Snapshot, { kind, locatedIn }: Organisation): number | null {
  if (kind !== 'municipality') return null;
  return locatedIn.find((place) => snapshot.places[place].level === 'municipality') ?? null;
}

function latestPopulations({ places }: Snapshot, place: number) {
  const { populations } = places[place];
  const year = Math.max(...populations.map((one) => one.year));
  return populations.filter((one) => one.year === year);
}

/** All people: as stated, else the sum of the languages; null: neither is known. */
function totalOf(populations: Snapshot['places'][number]['populations']): number | null {
  const stated = populations.find((one) => one.language === null);
  if (stated !== undefined) return stated.people;
  return populations.length === 0 ? null : populations.reduce((sum, one) => sum + one.people, 0);
}
