/**
 * Makes the data set of the US Congress committees in the import format from the lists in `seeds/us-congress/raw`.
 * Run `npx tsx scripts/convert-us-congress.ts` after the lists or the rules have changed; a test compares the result
 * with what is committed. The rules stand in `seeds/us-congress/README.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const FOLDER = join(import.meta.dirname, '../seeds/us-congress');

/** Dates of the lists of members, in order. */
export const DATES = [
  '2015-06-01',
  '2017-06-01',
  '2019-06-01',
  '2021-06-01',
  '2023-06-01',
  '2025-06-01',
  '2026-06',
] as const;
const LAST = DATES.length - 1;
/** This list lacks half of the committees: who is not in it may still have sat. */
const INCOMPLETE = DATES.indexOf('2021-06-01');

const SOURCE = 'us-congress-legislators';

type Row = Readonly<Record<string, string>>;

export interface RawLists {
  readonly actors: readonly Row[];
  readonly groups: readonly Row[];
  /** Today's members. */
  readonly memberships: readonly Row[];
  /** Members at the earlier dates. */
  readonly membershipsByDate: readonly Row[];
}

export function readRaw(): RawLists {
  const read = (name: string): Row[] =>
    parse(readFileSync(join(FOLDER, 'raw', `${name}.csv`), 'utf8'), { columns: true });
  return {
    actors: read('actors'),
    groups: read('groups'),
    memberships: read('memberships'),
    membershipsByDate: read('memberships_by_date'),
  };
}

/** From the last list without it to the first with it, and the same at the end; null: not known. */
interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/** Places in DATES of one unbroken stay, with its span. */
export interface Run extends Span {
  readonly at: readonly number[];
}

/**
 * Unbroken stays, from the places in DATES of the lists that something is in. Absence from the incomplete list
 * attests nothing and ends nothing by itself; but what is in the lists before and after it and not in it is two stays,
 * each with its change somewhere between those two.
 */
export function runsOf(present: readonly number[]): Run[] {
  const runs: number[][] = [];
  for (const place of present) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs.map((at) => ({ at, ...spanOf(at[0], at[at.length - 1]) }));
}

function spanOf(first: number, last: number): Span {
  const before = first - 1 === INCOMPLETE ? INCOMPLETE - 1 : first - 1;
  const after = last + 1 === INCOMPLETE ? INCOMPLETE + 1 : last + 1;
  return {
    start: before < 0 ? null : `${DATES[before]}..${DATES[first]}`,
    end: after > LAST ? null : `${DATES[last]}..${DATES[after]}`,
  };
}

const ROLES: readonly (readonly [title: RegExp, role: string])[] = [
  [/^Vice[ -]Chair/, 'vice-chair'],
  [/^(Co-?)?[Cc]hair/, 'chair'],
  [/^Ranking Member$/, 'vice-chair'],
  [/^(Member|Ex Officio)$/, 'member'],
];

/** @throws Error where a title is new: the rules must say what it means */
export function roleOf(title: string): string {
  const found = ROLES.find(([pattern]) => pattern.test(title));
  if (!found) throw new Error(`The rules say nothing of the title ${title}.`);
  return found[1];
}

/** Titles whose role does not say everything. */
const NOTES: Readonly<Record<string, string>> = {
  'Ranking Member': 'ranking member, the leader of the minority',
  'Ex Officio': 'member by office',
};

/** The files of the set: name and text. */
export function convert(raw: RawLists): ReadonlyMap<string, string> {
  const titles = titlesOf(raw);
  return new Map([
    ['dataset.csv', dataset()],
    ['sources.csv', sources()],
    ['organisations.csv', organisations(raw)],
    ['networks.csv', networks(raw, titles)],
    ['representatives.csv', representatives(raw, titles)],
    ['seats.csv', seats(raw, titles)],
    ['memberships.csv', memberships(raw)],
  ]);
}

/** Titles by committee, member and place in DATES. A row that stands twice counts once. */
type Titles = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, string>>>;

function titlesOf({ memberships, membershipsByDate }: RawLists): Titles {
  const titles = new Map<string, Map<string, Map<number, string>>>();
  const add = (row: Row, date: string) => {
    const members = titles.get(row.group_id) ?? new Map<string, Map<number, string>>();
    titles.set(row.group_id, members);
    const held = members.get(row.actor_id) ?? new Map<number, string>();
    members.set(row.actor_id, held);
    const place = DATES.findIndex((one) => one === date);
    if (place < 0) throw new Error(`There is no list of ${date}.`);
    held.set(place, row.title);
  };
  for (const row of membershipsByDate) add(row, row.date);
  for (const row of memberships) add(row, DATES[LAST]);
  return titles;
}

function dataset(): string {
  return file([
    ['id', 'name', 'period_start', 'period_end', 'default_date', 'licence', 'origin'],
    [
      'us-congress',
      'Committees of the US Congress, 2015 to 2026',
      DATES[0],
      DATES[LAST],
      DATES[LAST],
      'CC0 1.0',
      'https://github.com/unitedstates/congress-legislators',
    ],
  ]);
}

function sources(): string {
  return file([
    ['id', 'name', 'kind', 'date', 'period', 'publisher', 'address', 'language'],
    [
      SOURCE,
      'Members of the United States Congress and its committees',
      'register',
      DATES[LAST],
      `${DATES[0]}..${DATES[LAST]}`,
      'unitedstates/congress-legislators',
      'https://github.com/unitedstates/congress-legislators',
      'en',
    ],
  ]);
}

const id = (code: string) => `us-${code.toLowerCase()}`;
const stateId = (code: string) => `us-state-${code.toLowerCase()}`;
const partyId = (party: string) => `us-party-${party.toLowerCase()}`;

function organisations({ actors }: RawLists): string {
  const states = sorted(actors.map((actor) => actor.state));
  const parties = sorted(actors.map((actor) => actor.party));
  return file([
    ['id', 'name', 'name_en', 'aliases', 'kind', 'kind_words', 'sector', 'source', 'locator'],
    ...states.map((code) => {
      const [name, words] = stateOf(code);
      return [stateId(code), name, name, code, 'other', words, '', SOURCE, `actors.csv: state ${code}`];
    }),
    ...parties.map((party) => {
      const [name, kind, words] = partyOf(party);
      return [partyId(party), name, name, party, kind, words, 'party', SOURCE, `actors.csv: party ${party}`];
    }),
  ]);
}

function networks({ groups }: RawLists, titles: Titles): string {
  const today = new Map(groups.map((group) => [group.group_id, group]));
  const codes = sorted([...today.keys(), ...titles.keys()]);
  return file([
    [
      'id',
      'name',
      'name_en',
      'kind',
      'scope',
      'part_of',
      'end',
      'attested',
      'source',
      'locator',
      'certainty',
      'note',
    ],
    ...codes.map((code) => {
      const group = today.get(code);
      const present = placesOf(titles.get(code), group !== undefined);
      const { end } = spanOf(present[0], present[present.length - 1]);
      // The code of a subcommittee begins with that of its committee.
      const byCode = code.length > 4 && codes.includes(code.slice(0, 4)) ? code.slice(0, 4) : '';
      const parent = group ? group.parent : byCode;
      return [
        id(code),
        group?.name ?? code,
        group?.name ?? '',
        'committee',
        'national',
        parent && id(parent),
        end ?? '',
        present.map((place) => DATES[place]).join(';'),
        SOURCE,
        `${group ? 'groups.csv' : 'memberships_by_date.csv'}: ${code}`,
        group ? 'stated' : 'inferred',
        group ? '' : 'known by its public code only; the committee it is part of is read from the code',
      ];
    }),
  ]);
}

/** Places in DATES of the lists that name anybody of a committee. */
function placesOf(
  members: ReadonlyMap<string, ReadonlyMap<number, string>> | undefined,
  today: boolean,
): number[] {
  const places = new Set(today ? [LAST] : []);
  for (const held of members?.values() ?? []) for (const place of held.keys()) places.add(place);
  return [...places].sort((a, b) => a - b);
}

function representatives({ actors }: RawLists, titles: Titles): string {
  const names = new Map(actors.map((actor) => [actor.actor_id, actor.name]));
  const codes = sorted([...names.keys(), ...[...titles.values()].flatMap((members) => [...members.keys()])]);
  return file([
    ['id', 'name', 'aliases', 'source', 'locator', 'note'],
    ...codes.map((code) => {
      const name = names.get(code);
      return name === undefined
        ? [id(code), code, '', SOURCE, `memberships_by_date.csv: ${code}`, 'known by the public code only']
        : [id(code), name, code, SOURCE, `actors.csv: ${code}`, ''];
    }),
  ]);
}

function seats({ actors }: RawLists, titles: Titles): string {
  const states = new Map(actors.map((actor) => [actor.actor_id, actor.state]));
  const rows: string[][] = [];
  for (const committee of sorted([...titles.keys()]))
    for (const member of sorted([...(titles.get(committee)?.keys() ?? [])])) {
      const held = titles.get(committee)?.get(member) ?? new Map<number, string>();
      const state = states.get(member);
      runsOf([...held.keys()].sort((a, b) => a - b)).forEach((run, n) => {
        const dates = run.at.map((place) => DATES[place]);
        rows.push([
          `${id(committee)}.${member.toLowerCase()}${n === 0 ? '' : `.${n + 1}`}`,
          id(committee),
          id(member),
          state === undefined ? '' : stateId(state),
          rolesOf(run, held),
          run.start ?? '',
          run.end ?? '',
          dates.join(';'),
          SOURCE,
          `${committee} ${member}: ${dates.join(', ')}`,
          noteOf(run, held),
        ]);
      });
    }
  return file([
    [
      'id',
      'body',
      'holder',
      'on_behalf_of',
      'roles',
      'start',
      'end',
      'attested',
      'source',
      'locator',
      'note',
    ],
    ...rows,
  ]);
}

/** Roles of a stay; where they change, each with its term, bounded as the stay itself is. */
function rolesOf(run: Run, held: ReadonlyMap<number, string>): string {
  const stretches: { role: string; first: number; last: number }[] = [];
  for (const place of run.at) {
    const role = roleOf(held.get(place) ?? '');
    const last = stretches.at(-1);
    if (last?.role === role) last.last = place;
    else stretches.push({ role, first: place, last: place });
  }
  if (stretches.length === 1) return stretches[0].role;
  return stretches
    .map(({ role, first, last }, i) => {
      const start = i === 0 ? run.start : `${DATES[first - 1]}..${DATES[first]}`;
      const end = i === stretches.length - 1 ? run.end : `${DATES[last]}..${DATES[last + 1]}`;
      return `${role}@${start ?? ''}/${end ?? ''}`;
    })
    .join(';');
}

function noteOf(run: Run, held: ReadonlyMap<number, string>): string {
  return Object.entries(NOTES)
    .map(([title, words]) => [words, run.at.filter((place) => held.get(place) === title)] as const)
    .filter(([, places]) => places.length > 0)
    .map(([words, places]) => `${words}: ${places.map((place) => DATES[place]).join(', ')}`)
    .join('; ');
}

function memberships({ actors }: RawLists): string {
  return file([
    ['member', 'of', 'attested', 'source', 'locator'],
    ...actors
      .toSorted((a, b) => (a.actor_id < b.actor_id ? -1 : 1))
      .map((actor) => [
        id(actor.actor_id),
        partyId(actor.party),
        DATES[LAST],
        SOURCE,
        `actors.csv: ${actor.actor_id}`,
      ]),
  ]);
}

function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

function file(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function partyOf(party: string): [name: string, kind: string, words: string] {
  if (party === 'Independent') return ['Independents', 'other', 'members of no party'];
  return [`${party === 'Democrat' ? 'Democratic' : party} Party`, 'party', ''];
}

const OTHER_AREAS: Readonly<Record<string, readonly [name: string, words: string]>> = {
  AS: ['American Samoa', 'territory'],
  DC: ['District of Columbia', 'federal district'],
  GU: ['Guam', 'territory'],
  MP: ['Northern Mariana Islands', 'territory'],
  PR: ['Puerto Rico', 'territory'],
  VI: ['US Virgin Islands', 'territory'],
};

const STATES: ReadonlyMap<string, string> = new Map(
  `AK Alaska, AL Alabama, AR Arkansas, AZ Arizona, CA California, CO Colorado, CT Connecticut, DE Delaware,
  FL Florida, GA Georgia, HI Hawaii, IA Iowa, ID Idaho, IL Illinois, IN Indiana, KS Kansas, KY Kentucky, LA Louisiana,
  MA Massachusetts, MD Maryland, ME Maine, MI Michigan, MN Minnesota, MO Missouri, MS Mississippi, MT Montana,
  NC North Carolina, ND North Dakota, NE Nebraska, NH New Hampshire, NJ New Jersey, NM New Mexico, NV Nevada,
  NY New York, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota,
  TN Tennessee, TX Texas, UT Utah, VA Virginia, VT Vermont, WA Washington, WI Wisconsin, WV West Virginia, WY Wyoming`
    .split(',')
    .map((entry) => entry.trim())
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

function stateOf(code: string): readonly [name: string, words: string] {
  const name = STATES.get(code);
  return name === undefined ? (OTHER_AREAS[code] ?? [code, 'area']) : [name, 'state'];
}

if (import.meta.filename === process.argv[1])
  for (const [name, text] of convert(readRaw())) {
    writeFileSync(join(FOLDER, name), text);
    console.log(`seeds/us-congress/${name}`);
  }
