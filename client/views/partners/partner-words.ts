/** Reasons, ranks and teams in words. Pure. */
import type {
  PartnersQuery,
  PartnerTeamQuery,
  ShortlistPartnersQuery,
} from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import type { Column } from '../../ui/columns.ts';

export type Found = Extract<PartnersQuery['partners'], { __typename: 'Partners' }>;
export type Partner = Found['items'][number];
export type Reason = Partner['reasons'][number];
export type TeamAnswer = Extract<PartnerTeamQuery['partnerTeam'], { __typename: 'PartnerTeam' }>;
export type Team = NonNullable<TeamAnswer['best']>;
export type Rule = TeamAnswer['impossible'][number];
type Node = Reason['nodes'][number];
export type Listed = Extract<ShortlistPartnersQuery['partners'], { __typename: 'Partners' }>['items'][number];

/** Reasons of one kind as one line: "theme A, B" with everything behind it. */
export interface ReasonLine {
  readonly code: Reason['code'];
  readonly count: number;
  readonly nodes: readonly Node[];
  readonly bodies: readonly Node[];
  readonly seats: readonly string[];
  readonly surely: boolean;
}

const unique = (nodes: readonly Node[]): Node[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

/** Reasons of the same kind together, in the order of the parts; one of them sure makes the line sure. */
export function reasonLines(reasons: readonly Reason[]): ReasonLine[] {
  return [...new Set(reasons.map(({ code }) => code))].map((code) => {
    const alike = reasons.filter((reason) => reason.code === code);
    return {
      code,
      count: Math.max(...alike.map(({ count }) => count)),
      nodes: unique(alike.flatMap(({ nodes }) => nodes)),
      bodies: unique(alike.flatMap(({ bodies }) => bodies)),
      seats: [...new Set(alike.flatMap(({ seats }) => seats.map(({ id }) => id)))],
      surely: alike.some(({ surely }) => surely),
    };
  });
}

export function reasonText({ code, count, nodes }: ReasonLine, words: Words): string {
  const t = words.t.partners.reasons;
  if (code === 'THEME' || code === 'PLACE_WORKS' || code === 'PLACE_LOCATED')
    return t[code](nodes.map(({ name }) => name).join(', '));
  return t[code](count);
}

/** What stands in the table: load and spread have columns or the panel. */
export const inTable = ({ code }: ReasonLine): boolean => code !== 'SEATS' && code !== 'BODIES';

/** Seats above which a load is said in words. */
const HEAVY = 10;
export const isHeavy = ({ seats }: Pick<Partner, 'seats'>): boolean => (seats?.min ?? 0) >= HEAVY;

/** Of no seat anything is known: no light load. "At least 0" tells nothing. */
export const seatsText = ({ seats }: Pick<Partner, 'seats'>, words: Words): string =>
  seats === null || seats.max === 0 || (seats.min === 0 && seats.max === null)
    ? words.t.partners.sitsNowhere
    : words.range(seats);

/** Of how many bodies the hours are not known, "n/m"; null: of none. */
export const hoursLack = ({ sitsIn }: Pick<Partner, 'sitsIn'>, words: Words): string | null =>
  sitsIn && sitsIn.notComputable > 0 ? words.t.partners.hoursLack(sitsIn.notComputable, sitsIn.of) : null;

/** null: not computable, or it sits nowhere. */
export const hoursText = ({ sitsIn }: Pick<Partner, 'sitsIn'>, words: Words): string | null =>
  sitsIn?.hours ? words.range(sitsIn.hours) : null;

/** How spread moved it; null: it did not. */
export function spreadText(
  { rank, rankWithoutSpread }: Pick<Partner, 'rank' | 'rankWithoutSpread'>,
  words: Words,
): string | null {
  if (rank === rankWithoutSpread) return null;
  const t = words.t.partners;
  return (rank < rankWithoutSpread ? t.spreadUp : t.spreadDown)(rankWithoutSpread, rank);
}

/** First places of the ranking, and whom spread brings there instead of whom; null: it changes none of them. */
const FIRST = 5;
export function spreadFirst(partners: readonly Partner[]): { into: string[]; out: string[] } | null {
  const names = (list: readonly Partner[]) => list.map(({ organisation }) => organisation.name);
  const into = partners.filter((one) => one.rank <= FIRST && one.rankWithoutSpread > FIRST);
  const out = partners.filter((one) => one.rank > FIRST && one.rankWithoutSpread <= FIRST);
  return into.length + out.length === 0 ? null : { into: names(into), out: names(out) };
}

/** What was asked for, in words; empty: nothing. */
export function coversText(
  asked: {
    readonly themes: readonly unknown[];
    readonly places: readonly unknown[];
    readonly kinds: readonly unknown[];
  },
  words: Words,
): string {
  const t = words.t.partners.covers;
  const parts = (['themes', 'places', 'kinds'] as const).flatMap((of) =>
    asked[of].length > 0 ? [t[of](asked[of].length)] : [],
  );
  return words.list(parts);
}

/** Of which groups the data do not tell whether they are missing, and of which only in part. */
export function lookedTexts(looked: Team['looked'], words: Words): { none: string[]; partly: string[] } {
  const t = words.t.partners.team;
  return {
    none: [
      ...looked
        .filter(({ known, of }) => known === 0 && of > 0)
        .map(({ code, of }) => t.cannotSayGroup[code](of)),
      t.users,
    ],
    partly: looked
      .filter(({ known, of }) => known > 0 && known < of)
      .map(({ code, known, of }) => t.partly[code](known, of)),
  };
}

/** Ways to an organisation as lines of a table: in which bodies, through whom; "?" where a way is possible only. */
export function waysText(ways: NonNullable<Listed['introductions']> | null, words: Words): string {
  const t = words.t.partners;
  if (ways === null) return '';
  if (ways.length === 0) return t.panel.none;
  return ways
    .map(({ meetings, presence }) => {
      const way = meetings
        .flatMap(({ from, body, to }) => [
          from.holder?.name ?? t.panel.unnamed,
          body.name,
          to.holder?.name ?? t.panel.unnamed,
        ])
        // Whom we meet goes on: said once.
        .filter((name, at, all) => name !== all[at - 1])
        .join(' → ');
      return presence === 'SURE' ? way : `${way} (${t.possibly})`;
    })
    .join('; ');
}

/** Members of the team first, then the others, both by rank. */
export function inOrder(partners: readonly Partner[], team: Team | null): Partner[] {
  const members = new Set(team?.members.map(({ organisation }) => organisation.id));
  const listed = partners.filter(({ organisation }) => !members.has(organisation.id));
  return [...(team?.members ?? []), ...listed];
}

/** What an alternative has instead of whom. */
export function difference(best: Team, other: Team, words: Words): string {
  const t = words.t.partners.team;
  const ids = (team: Team) => new Set(team.members.map(({ organisation }) => organisation.id));
  const inBest = ids(best);
  const inOther = ids(other);
  const names = (team: Team, without: ReadonlySet<string>) =>
    words.list(
      team.members
        .filter(({ organisation }) => !without.has(organisation.id))
        .map(({ organisation }) => organisation.name),
    );
  const out = names(best, inOther);
  const into = names(other, inBest);
  if (out === '') return t.adds(into);
  return into === '' ? t.only(out) : t.without(out, into);
}

export function ruleText(rule: Rule, words: Words): string {
  const t = words.t.partners.team.rules;
  if (rule.rule === 'SIZE') return t.SIZE(rule.least ?? 0, rule.most ?? 0);
  if (rule.rule === 'KIND') return t.KIND(rule.kind ? words.t.words.organisationKind[rule.kind] : '');
  return t[rule.rule](rule.node?.name ?? '');
}

export function missingText({ code, sector, language }: Team['missing'][number], words: Words): string {
  const t = words.t.partners.team.missingGroup;
  if (code === 'SECTOR') return t.SECTOR(sector ? words.t.words.sector[sector] : '');
  if (code === 'LANGUAGE') return t.LANGUAGE(words.t.words.language[language ?? ''] ?? language ?? '');
  return t[code]();
}

/** The exported table: what the screen shows, and each part as a figure of its own. */
export function exportColumns<Row extends Partner>(words: Words, team: Team | null): Column<Row>[] {
  const t = words.t.partners;
  const members = new Set(team?.members.map(({ organisation }) => organisation.id));
  return [
    { key: 'rank', label: t.columns.rank, value: ({ rank }) => rank },
    { key: 'name', label: t.columns.organisation, value: ({ organisation }) => organisation.name },
    {
      key: 'team',
      label: t.columns.team,
      value: ({ organisation }) => (members.has(organisation.id) ? 'x' : ''),
    },
    {
      key: 'score',
      label: t.columns.score,
      value: ({ score }) => score,
      text: ({ score }) => (score === null ? words.t.words.unknown : words.number(score, { decimals: 2 })),
    },
    ...(['THEMES', 'PLACES', 'EXPERIENCE', 'POSITION', 'FORUMS', 'LOAD', 'SPREAD'] as const).map(
      (name): Column<Row> => {
        const value = ({ parts }: Partner) => parts.find(({ part }) => part === name)?.value ?? null;
        return {
          key: name,
          label: t.parts[name],
          value,
          text: (row) => {
            const known = value(row);
            return known === null ? words.t.words.unknown : words.number(known, { decimals: 2 });
          },
        };
      },
    ),
    {
      key: 'reasons',
      label: t.columns.reasons,
      value: ({ reasons }) =>
        reasonLines(reasons)
          .map((line) => reasonText(line, words))
          .join('; '),
    },
    { key: 'seats', label: t.columns.seats, value: () => null, text: (row) => seatsText(row, words) },
    {
      key: 'hours',
      label: t.columns.hours,
      value: () => null,
      text: (row) =>
        [hoursText(row, words) ?? words.t.words.unknown, hoursLack(row, words)]
          .filter((part) => part !== null)
          .join('; '),
    },
  ];
}
