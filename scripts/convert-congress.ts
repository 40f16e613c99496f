/**
 * The US Congress committees as a data set in the import format, from their dated snapshots. `convertCongress` is
 * pure: text of the source files in, text of the CSV files out; run as a command it writes them.
 *
 * A seat runs over consecutive snapshots that list it. Its start is a span from the last complete snapshot without it
 * to the first with it, its end likewise; unknown before the first snapshot and after the last. Absence from the
 * incomplete snapshot of 2021 parts a seat in two, but says nothing of when: the first ends and the second starts
 * somewhere between the complete snapshots around it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

type Row = Record<string, string>;

const SOURCE_ID = 'us-congress-legislators';
const INCOMPLETE = '2021-06-01';
/** The undated file of today's memberships: June 2026. */
const LAST = '2026-06';

const STATES: Readonly<Record<string, string>> = {
  AK: 'Alaska',
  AL: 'Alabama',
  AR: 'Arkansas',
  AS: 'American Samoa',
  AZ: 'Arizona',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DC: 'District of Columbia',
  DE: 'Delaware',
  FL: 'Florida',
  GA: 'Georgia',
  GU: 'Guam',
  HI: 'Hawaii',
  IA: 'Iowa',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  MA: 'Massachusetts',
  MD: 'Maryland',
  ME: 'Maine',
  MI: 'Michigan',
  MN: 'Minnesota',
  MO: 'Missouri',
  MP: 'Northern Mariana Islands',
  MS: 'Mississippi',
  MT: 'Montana',
  NC: 'North Carolina',
  ND: 'North Dakota',
  NE: 'Nebraska',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NV: 'Nevada',
  NY: 'New York',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VA: 'Virginia',
  VI: 'US Virgin Islands',
  VT: 'Vermont',
  WA: 'Washington',
  WI: 'Wisconsin',
  WV: 'West Virginia',
  WY: 'Wyoming',
};

/** Text of the source files. */
export interface CongressSource {
  readonly actors: string;
  readonly groups: string;
  readonly memberships: string;
  readonly membershipsByDate: string;
}

/** Text of each CSV file by its name. Throws where the source has a title or a state that nobody here knows. */
export function convertCongress(source: CongressSource): Record<string, string> {
  const rows = (text: string): Row[] => parse(text, { columns: true, bom: true });
  const actors = rows(source.actors);
  const groups = rows(source.groups);
  const listed = [
    ...rows(source.membershipsByDate),
    ...rows(source.memberships).map((row): Row => ({ ...row, date: LAST })),
  ];
  const dates = [...new Set(listed.map((row) => row.date))].sort();
  const complete = dates.filter((date) => date !== INCOMPLETE);

  /** Titles by tie and date; a few rows of the source stand twice. */
  const ties = new Map<string, Map<string, string>>();
  for (const { actor_id, group_id, date, title } of listed) {
    const key = `${actor_id} ${group_id}`;
    const own = ties.get(key) ?? new Map<string, string>();
    if (!own.has(date) || rank(title) < rank(own.get(date) as string)) own.set(date, title);
    ties.set(key, own);
  }
  const stateOf = new Map(actors.map((row) => [row.actor_id, row.state]));
  const seats = [...ties]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, titles]) => {
      const [actor, group] = key.split(' ');
      const state = stateOf.get(actor);
      return runs(dates, titles).map((run, i) => ({
        id: `${id(actor)}-${id(group).slice(3)}${i === 0 ? '' : `-${i + 1}`}`,
        body: id(group),
        holder: id(actor),
        on_behalf_of: state === undefined ? '' : id(state),
        behalf: state === undefined ? 'unknown' : '',
        roles: roles(run, titles),
        start: before(run[0], complete),
        end: after(run[run.length - 1], complete),
        attested: run.join(';'),
        source: SOURCE_ID,
        locator: run.length === 1 ? `snapshot ${run[0]}` : `snapshots ${run.join(', ')}`,
        certainty: 'stated',
        note: notes(run, titles),
      }));
    });
  const datesOf = (of: 0 | 1) => {
    const found = new Map<string, Set<string>>();
    for (const [key, titles] of ties) {
      const name = key.split(' ')[of];
      const own = found.get(name) ?? new Set<string>();
      for (const date of titles.keys()) own.add(date);
      found.set(name, own);
    }
    return found;
  };
  const groupDates = datesOf(1);
  const known = new Map(groups.map((row) => [row.group_id, row]));
  const people = new Map(actors.map((row) => [row.actor_id, row]));
  const cited = { source: SOURCE_ID, locator: 'committees and memberships', certainty: 'stated' };
  return {
    'dataset.csv': csv([
      {
        id: 'us-congress',
        name: 'US Congress committees',
        period_start: '2015',
        period_end: '2026',
        default_date: LAST,
        licence: 'CC0',
        origin: 'unitedstates/congress-legislators',
      },
    ]),
    'sources.csv': csv([
      {
        id: SOURCE_ID,
        name: 'congress-legislators: committees of the United States Congress',
        kind: 'register',
        date: LAST,
        period: '2015..2026-06',
        publisher: 'unitedstates project',
        address: 'https://github.com/unitedstates/congress-legislators',
        language: 'en',
      },
    ]),
    'organisations.csv': csv([
      ...[...new Set(actors.map((row) => row.state))].sort().map((state) => ({
        id: id(state),
        name: named(state),
        name_en: named(state),
        aliases: state,
        kind: 'other',
        kind_words: 'state or territory',
        ...cited,
      })),
      ...[...new Set(actors.map((row) => row.party))].sort().map((party) => ({
        id: id(party),
        name: `${party}${party === 'Independent' ? 's' : ' Party'}`,
        aliases: party,
        kind: 'party',
        sector: 'party',
        ...cited,
      })),
    ]),
    'networks.csv': csv(
      [...new Set([...groups.map((row) => row.group_id), ...groupDates.keys()])].sort().map((group) => ({
        id: id(group),
        name: known.get(group)?.name ?? group,
        aliases: known.has(group) ? group : '',
        kind: 'committee',
        scope: 'national',
        part_of: known.get(group)?.parent ? id(known.get(group)?.parent as string) : '',
        attested: [...(groupDates.get(group) ?? [])].sort().join(';'),
        ...cited,
      })),
    ),
    'representatives.csv': csv(
      [...new Set([...ties.keys()].map((key) => key.split(' ')[0]).concat([...people.keys()]))]
        .sort()
        .map((actor) => ({
          id: id(actor),
          name: people.get(actor)?.name ?? actor,
          aliases: people.has(actor) ? actor : '',
          ...cited,
        })),
    ),
    'memberships.csv': csv(
      actors
        .map((row) => ({ member: id(row.actor_id), of: id(row.party), attested: LAST, ...cited }))
        .sort((a, b) => (a.member < b.member ? -1 : 1)),
    ),
    'seats.csv': csv(seats),
  };
}

function id(name: string): string {
  return `us-${name.toLowerCase()}`;
}

function named(state: string): string {
  const name = STATES[state];
  if (name === undefined) throw new Error(`No name is known of the state ${state}.`);
  return name;
}

/** Runs of consecutive snapshots that list a tie. */
function runs(dates: readonly string[], titles: ReadonlyMap<string, string>): string[][] {
  const found: string[][] = [];
  dates.forEach((date, i) => {
    if (!titles.has(date)) return;
    if (i > 0 && titles.has(dates[i - 1])) found[found.length - 1].push(date);
    else found.push([date]);
  });
  return found;
}

/** Last complete snapshot before a date, to the date itself; empty: there is none. */
function before(first: string, complete: readonly string[]): string {
  const without = complete.filter((date) => date < first).pop();
  return without === undefined ? '' : `${without}..${first}`;
}

/** A date, to the first complete snapshot after it; empty: there is none. */
function after(last: string, complete: readonly string[]): string {
  const without = complete.find((date) => date > last);
  return without === undefined ? '' : `${last}..${without}`;
}

function roleOf(title: string): string {
  if (/^(chair|chairman|chairwoman|co-?chair(man|woman)?)$/i.test(title)) return 'chair';
  if (/^vice[ -]chair(man|woman)?$/i.test(title) || title === 'Ranking Member') return 'vice-chair';
  if (title === 'Member' || title === 'Ex Officio') return 'member';
  throw new Error(`The title "${title}" is not known.`);
}

/** Of two titles on one day the higher counts. */
function rank(title: string): number {
  return ['chair', 'vice-chair', 'member'].indexOf(roleOf(title));
}

/** One role over the whole run, or each with the snapshots between which it is listed. */
function roles(run: readonly string[], titles: ReadonlyMap<string, string>): string {
  const stretches: { role: string; from: string; to: string }[] = [];
  for (const date of run) {
    const role = roleOf(titles.get(date) as string);
    const last = stretches[stretches.length - 1];
    if (last?.role === role) last.to = date;
    else stretches.push({ role, from: date, to: date });
  }
  if (stretches.length === 1) return stretches[0].role;
  return stretches
    .map(({ role, from, to }, i) => {
      const start = i === 0 ? '' : `${stretches[i - 1].to}..${from}`;
      const end = i + 1 === stretches.length ? '' : `${to}..${stretches[i + 1].from}`;
      return `${role}@${start}/${end}`;
    })
    .join(';');
}

/** What a role leaves out of the title. */
function notes(run: readonly string[], titles: ReadonlyMap<string, string>): string {
  const said = new Set<string>();
  for (const date of run) {
    const title = titles.get(date);
    if (title === 'Ranking Member') said.add('ranking member');
    if (title === 'Ex Officio') said.add('member by office');
  }
  return [...said].join('; ');
}

function csv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]);
  const cell = (text: string) => (/[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n')
    .concat('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [from, to] = process.argv.slice(2);
  if (!from || !to) {
    console.error('Usage: npx tsx scripts/convert-congress.ts FOLDER_OF_THE_SOURCE FOLDER_TO_WRITE');
    process.exit(2);
  }
  const text = (file: string) => readFileSync(join(from, file), 'utf8');
  mkdirSync(to, { recursive: true });
  const files = convertCongress({
    actors: text('actors.csv'),
    groups: text('groups.csv'),
    memberships: text('memberships.csv'),
    membershipsByDate: text('memberships_by_date.csv'),
  });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(to, file), content);
}
