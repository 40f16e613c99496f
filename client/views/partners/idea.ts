/** A project that looks for partners, as it stands in the address. Pure. */
import type {
  OrganisationKind,
  PartnerPartName,
  PartnerWeights,
  ProjectIdea,
  TeamSizing,
} from '../../api/generated/operations.ts';

export const KINDS = [
  'MUNICIPALITY',
  'JOINT_AUTHORITY',
  'AGENCY',
  'MINISTRY',
  'UNIVERSITY',
  'ASSOCIATION',
  'COMPANY',
  'UNIT',
  'PARTY',
  'OTHER',
] as const satisfies readonly OrganisationKind[];

/** Parts of a score in the order in which they are shown, each with the name of its weight. */
export const PARTS = [
  ['THEMES', 'themes'],
  ['PLACES', 'places'],
  ['EXPERIENCE', 'experience'],
  ['POSITION', 'position'],
  ['FORUMS', 'forums'],
  ['LOAD', 'load'],
  ['SPREAD', 'spread'],
] as const satisfies readonly (readonly [PartnerPartName, keyof PartnerWeights])[];
export type WeightName = (typeof PARTS)[number][1];

/** Parameters of the view. The filter has `theme`, `place`, `kind` and `at` of its own. */
export const PARAMETERS = {
  themes: 'themes',
  places: 'places',
  kinds: 'kinds',
  period: 'period',
  organisation: 'for',
  must: 'must',
  mustNot: 'not',
  like: 'like',
  size: 'team',
  sizing: 'just',
  weights: 'pw',
  shortlist: 'short',
  open: 'who',
  team: 'alt',
} as const;
export type ParameterName = keyof typeof PARAMETERS;

/** Members of a team where nothing else is said, and at most. */
export const TEAM = { default: 5, most: 30 } as const;

export interface Idea {
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly kinds: readonly OrganisationKind[];
  /** Notation; null: not said. */
  readonly period: string | null;
  readonly organisation: string | null;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly like: string | null;
  /** Members of the team, at most or just so many. */
  readonly size: number;
  readonly sizing: TeamSizing;
  /** Only those that were changed. */
  readonly weights: Readonly<Partial<Record<WeightName, number>>>;
}

type Get = (parameter: string) => string | null;

const ids = (text: string | null): string[] => [
  ...new Set((text ?? '').split(',').filter((part) => part !== '')),
];
const one = (text: string | null): string | null => (text === null || text === '' ? null : text);

/** Weights that differ from their defaults: "spread-1,load-0"; what cannot be read is left out. */
export function readWeights(text: string | null): Partial<Record<WeightName, number>> {
  const found: Partial<Record<WeightName, number>> = {};
  for (const part of (text ?? '').split(',')) {
    const match = /^([a-z]+)-([01](?:\.\d+)?)$/.exec(part);
    const name = PARTS.find(([, weight]) => weight === match?.[1])?.[1];
    if (match && name && Number(match[2]) <= 1) found[name] = Number(match[2]);
  }
  return found;
}

/** As they stand in the address; null: all by default. */
export function writeWeights(weights: Readonly<Partial<Record<WeightName, number>>>): string | null {
  const written = PARTS.flatMap(([, name]) =>
    weights[name] === undefined ? [] : [`${name}-${weights[name]}`],
  );
  return written.length > 0 ? written.join(',') : null;
}

/** What the address says; what it says wrongly is left out, and a size out of bounds is the default. */
export function readIdea(get: Get): Idea {
  const size = Number(get(PARAMETERS.size) ?? TEAM.default);
  return {
    themes: ids(get(PARAMETERS.themes)),
    places: ids(get(PARAMETERS.places)),
    kinds: ids(get(PARAMETERS.kinds)).flatMap((word) => {
      const kind = word.toUpperCase().replaceAll('-', '_');
      return KINDS.filter((known) => known === kind);
    }),
    period: one(get(PARAMETERS.period)),
    organisation: one(get(PARAMETERS.organisation)),
    must: ids(get(PARAMETERS.must)),
    mustNot: ids(get(PARAMETERS.mustNot)),
    like: one(get(PARAMETERS.like)),
    size: Number.isInteger(size) && size >= 1 && size <= TEAM.most ? size : TEAM.default,
    sizing: get(PARAMETERS.sizing) === '1' ? 'EXACT' : 'FEWEST',
    weights: readWeights(get(PARAMETERS.weights)),
  };
}

/** Kinds as they stand in the address; null: none. */
export const writeKinds = (kinds: readonly OrganisationKind[]): string | null =>
  kinds.length > 0 ? kinds.map((kind) => kind.toLowerCase().replaceAll('_', '-')).join(',') : null;

/** Ids as they stand in the address; null: none. */
export const writeIds = (list: readonly string[]): string | null => (list.length > 0 ? list.join(',') : null);

/** The same list with one id more, or without it. */
export const toggled = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

/** Something is said that organisations can be ranked by. */
export const isSaid = ({ themes, places, kinds, organisation, must, like }: Idea): boolean =>
  themes.length > 0 ||
  places.length > 0 ||
  kinds.length > 0 ||
  must.length > 0 ||
  organisation !== null ||
  like !== null;

/** The project as the interface wants it. */
export function ideaInput({
  themes,
  places,
  kinds,
  period,
  organisation,
  must,
  mustNot,
  like,
}: Idea): ProjectIdea {
  return { themes, places, kinds, period, organisation, must, mustNot, like };
}

/** Null: all by default. */
export const weightsInput = ({ weights }: Idea): PartnerWeights | null =>
  Object.keys(weights).length > 0 ? weights : null;
