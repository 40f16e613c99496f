/**
 * The public import format, as data: a folder of CSV files (UTF-8, comma or semicolon, header row, opens in a
 * spreadsheet). The reader checks against this table, `docs/import-format.md` and the empty template are generated
 * from it, so it is the only place where the format is written down.
 *
 * Conventions, the same in every file:
 * - Lists in one cell are separated by `;`. An empty cell means *unknown*, never zero or "no".
 * - Dates are partial: `2014`, `2014-03`, `2014-03-26`, `2014-09..2014-11`, `..2011`, `2012..`.
 * - Numbers that are ranges: `2`, `2-3`, `2-` (at least two, top unknown). Decimal point or decimal comma.
 * - Ids are yours: lower-case letters, digits, `.`, `_` and `-`; unique over all files, whatever the kind.
 * - Every file may have `source`, `locator`, `certainty`, `note`: they cite the row as a whole. What has another
 *   source than its row gets a line in `citations.csv`.
 */
import {
  BEHALF_KINDS,
  CERTAINTIES,
  CONVENING_ROLES,
  DECISION_MATTERS,
  DECISION_OUTCOMES,
  MANDATES,
  NETWORK_KINDS,
  NODE_KINDS,
  ORGANISATION_KINDS,
  PLACE_LEVELS,
  RHYTHM_KINDS,
  ROLES,
  SCOPES,
  SECTORS,
  STATUSES,
  SUCCESSION_KINDS,
  SUCCESSION_STAGES,
  type NodeKind,
} from '../domain/enumerations.ts';

export type ColumnType =
  | { is: 'id' }
  | { is: 'text'; list?: boolean }
  | { is: 'word'; of: readonly string[]; list?: boolean }
  | { is: 'date'; list?: boolean }
  | { is: 'count' } // whole numbers: 3, 2-3, 2-
  | { is: 'amount' } // a decimal number: 1.7
  | { is: 'range' } // decimal numbers: 0.5, 2-3, 2-
  | { is: 'yes-no' }
  | { is: 'roles' } // chair;member or chair@2011-01-01/2012-12-31;member
  | { is: 'reference'; to: readonly NodeKind[]; list?: boolean };

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly required?: true;
  readonly says: string;
}

export interface FileFormat {
  readonly file: string;
  readonly says: string;
  /** The kind of node a row makes; null where a row is a relation, a part of a node, or a citation. */
  readonly node: NodeKind | null;
  readonly required?: true;
  readonly columns: readonly Column[];
}

const id: Column = { name: 'id', type: { is: 'id' }, required: true, says: 'your own stable id' };
const names: readonly Column[] = [
  { name: 'name', type: { is: 'text' }, required: true, says: 'the name as the source writes it, in full' },
  { name: 'name_fi', type: { is: 'text' }, says: 'official Finnish name' },
  { name: 'name_sv', type: { is: 'text' }, says: 'official Swedish name' },
  { name: 'name_en', type: { is: 'text' }, says: 'official English name' },
  { name: 'aliases', type: { is: 'text', list: true }, says: 'abbreviations and other names in use' },
];
const term: readonly Column[] = [
  { name: 'start', type: { is: 'date' }, says: 'when it began' },
  { name: 'end', type: { is: 'date' }, says: 'when it ended; empty: not known, or still going on' },
  {
    name: 'attested',
    type: { is: 'date', list: true },
    says: 'dates or periods in which a source says that it exists: minutes on the day of the meeting, a plan or report over its period',
  },
];
const ref = (name: string, to: readonly NodeKind[], says: string, required?: true): Column => ({
  name,
  type: { is: 'reference', to },
  says,
  ...(required && { required }),
});
const word = (name: string, of: readonly string[], says: string, required?: true): Column => ({
  name,
  type: { is: 'word', of },
  says,
  ...(required && { required }),
});
const text = (name: string, says: string, required?: true): Column => ({
  name,
  type: { is: 'text' },
  says,
  ...(required && { required }),
});

/** Columns every file may have: they cite the row as a whole. */
export const CITATION_COLUMNS: readonly Column[] = [
  ref('source', ['source'], 'the document that says so'),
  text('locator', 'where in it: section, annex, page'),
  word('certainty', CERTAINTIES, 'how surely; empty with a source: stated'),
  text('note', 'in your own words'),
];

const BODY = ['network', 'project'] as const;
const AGENT = ['organisation', ...BODY] as const;
const TIMED = ['organisation', 'network', 'project', 'programme'] as const;

/** Files in write order: what a file refers to stands in it or before it. */
export const FILES: readonly FileFormat[] = [
  {
    file: 'dataset.csv',
    node: null,
    required: true,
    says: 'One row about the set itself.',
    columns: [
      id,
      text('name', 'name of the set', true),
      {
        name: 'period_start',
        type: { is: 'date' },
        required: true,
        says: 'the set speaks of a period: its start',
      },
      {
        name: 'period_end',
        type: { is: 'date' },
        required: true,
        says: 'and its end; unknown terms are cut to it',
      },
      { name: 'default_date', type: { is: 'date' }, says: 'what the date filter starts with' },
      text('licence', 'under which the data may be used'),
      text('origin', 'where it comes from'),
    ],
  },
  {
    file: 'sources.csv',
    node: 'source',
    says: 'Documents that the facts come from.',
    columns: [
      id,
      text('name', 'title', true),
      text('kind', 'minutes, annual report, plan, register ...'),
      { name: 'date', type: { is: 'date' }, says: 'date of the document' },
      { name: 'period', type: { is: 'date' }, says: 'the period a plan or report speaks of' },
      text('publisher', 'who published it'),
      text('address', 'where it can be read'),
      text('language', 'fi, sv, en ...'),
    ],
  },
  {
    file: 'places.csv',
    node: 'place',
    says: 'Areas. A municipality can lie in several.',
    columns: [
      id,
      ...names,
      text('code', 'official code'),
      word('level', PLACE_LEVELS, 'level of the area', true),
      { name: 'part_of', type: { is: 'reference', to: ['place'], list: true }, says: 'areas it lies in' },
    ],
  },
  {
    file: 'populations.csv',
    node: null,
    says: 'Inhabitants of a place, only where a source gives them.',
    columns: [
      ref('place', ['place'], 'the place', true),
      { name: 'year', type: { is: 'date' }, required: true, says: 'year' },
      text('language', 'mother tongue; empty: everybody'),
      { name: 'people', type: { is: 'count' }, required: true, says: 'how many' },
    ],
  },
  {
    file: 'themes.csv',
    node: 'theme',
    says: 'Themes, a tree.',
    columns: [id, ...names, ref('part_of', ['theme'], 'the wider theme')],
  },
  {
    file: 'organisations.csv',
    node: 'organisation',
    says: 'Municipalities, joint authorities, agencies, universities, associations, companies, units; and collectives ("nine municipalities"), which are never spelled out into names that no source gives.',
    columns: [
      id,
      ...names,
      word('kind', ORGANISATION_KINDS, 'kind', true),
      text('kind_words', 'own words, where the kind is other'),
      word('sector', SECTORS, 'sector'),
      text('language', 'language of the organisation'),
      { name: 'collective', type: { is: 'yes-no' }, says: 'yes: stands for several organisations' },
      { name: 'stands_for', type: { is: 'count' }, says: 'a collective: how many, as declared' },
      {
        name: 'part_of',
        type: { is: 'reference', to: ['organisation'], list: true },
        says: 'the organisation it is a unit of',
      },
      { name: 'located_in', type: { is: 'reference', to: ['place'], list: true }, says: 'where it is' },
      word('status', STATUSES, 'phase of life'),
      ...term,
    ],
  },
  {
    file: 'programmes.csv',
    node: 'programme',
    says: 'What projects belong to, a tree.',
    columns: [
      id,
      ...names,
      ref('part_of', ['programme'], 'the wider programme'),
      { name: 'covers', type: { is: 'reference', to: ['place'], list: true }, says: 'areas' },
      word('status', STATUSES, 'phase of life'),
      ...term,
    ],
  },
  {
    file: 'networks.csv',
    node: 'network',
    says: 'Standing groups that people meet in.',
    columns: [
      id,
      ...names,
      word('kind', NETWORK_KINDS, 'kind, by the word of the source'),
      text('kind_words', 'own words, where the kind is other'),
      word('scope', SCOPES, 'scope'),
      word('mandate', MANDATES, 'decides, advises or shares'),
      { name: 'statutory', type: { is: 'yes-no' }, says: 'required by law' },
      { name: 'hours_per_meeting', type: { is: 'range' }, says: 'hours a meeting takes' },
      { name: 'declared_seats', type: { is: 'count' }, says: 'how many seats a source says it has' },
      { name: 'term_years', type: { is: 'amount' }, says: 'length of a term' },
      text('purpose', 'what it is for, in your own words'),
      { name: 'self_governing_since', type: { is: 'date' }, says: 'since when it runs itself' },
      {
        name: 'stands_for',
        type: { is: 'count' },
        says: 'the row stands for several unnamed networks: how many',
      },
      ref('part_of', ['network'], 'the network it is a sub-group of'),
      { name: 'themes', type: { is: 'reference', to: ['theme'], list: true }, says: 'what it concerns' },
      { name: 'covers', type: { is: 'reference', to: ['place'], list: true }, says: 'areas' },
      {
        name: 'steers',
        type: { is: 'reference', to: ['project', 'network', 'programme'], list: true },
        says: 'what it steers',
      },
      {
        name: 'reports_to',
        type: { is: 'reference', to: ['network'], list: true },
        says: 'whom it reports to',
      },
      ...term,
    ],
  },
  {
    file: 'projects.csv',
    node: 'project',
    says: 'Time-limited work.',
    columns: [
      id,
      ...names,
      word('scope', SCOPES, 'scope'),
      {
        name: 'under',
        type: { is: 'reference', to: ['programme'], list: true },
        says: 'programmes it belongs to',
      },
      ref('part_of', ['project'], 'the project it is a part of'),
      text('purpose', 'what it is for, in your own words'),
      { name: 'themes', type: { is: 'reference', to: ['theme'], list: true }, says: 'what it concerns' },
      { name: 'covers', type: { is: 'reference', to: ['place'], list: true }, says: 'areas' },
      ...term,
    ],
  },
  {
    file: 'names.csv',
    node: null,
    says: 'Names that held for a time only.',
    columns: [
      ref(
        'of',
        ['organisation', 'network', 'project', 'programme', 'place', 'theme', 'representative', 'office'],
        'whose name',
        true,
      ),
      text('name', 'the name', true),
      text('language', 'fi, sv, en ...'),
      ...term,
    ],
  },
  {
    file: 'statuses.csv',
    node: null,
    says: 'Phases of life of networks and projects over time.',
    columns: [
      ref('of', BODY, 'the network or project', true),
      word('status', STATUSES, 'phase', true),
      ...term,
    ],
  },
  {
    file: 'rhythms.csv',
    node: null,
    says: 'How often a network meets, or arranges events.',
    columns: [
      ref('of', BODY, 'the network', true),
      word('what', RHYTHM_KINDS, 'meetings of its members, or events', true),
      { name: 'per_year', type: { is: 'range' }, says: 'times a year; 0.5: every second year' },
      text('words', 'as the source puts it'),
      ...term,
    ],
  },
  {
    file: 'representatives.csv',
    node: 'representative',
    says: 'People as holders of seats: the name, nothing else.',
    columns: [id, ...names],
  },
  {
    file: 'offices.csv',
    node: 'office',
    says: 'Posts of an organisation, for seats whose holder is known by the post only.',
    columns: [
      id,
      ...names,
      ref('organisation', ['organisation'], 'the organisation it is a post of'),
      ref('place', ['place'], 'the area of the post'),
      {
        name: 'one_person',
        type: { is: 'yes-no' },
        says: 'yes: a source says that the same person holds all its seats',
      },
    ],
  },
  {
    file: 'seats.csv',
    node: 'seat',
    says: 'Somebody sits in a body, on behalf of somebody, in roles, for a term. Convening, hosting, funding or presenting is not a seat.',
    columns: [
      id,
      ref('body', BODY, 'where', true),
      ref('holder', ['representative', 'office'], 'who; empty: not named'),
      ref('on_behalf_of', AGENT, 'on whose behalf'),
      word('behalf', BEHALF_KINDS, 'personal, or unknown, where on_behalf_of is empty; empty: unknown'),
      {
        name: 'count',
        type: { is: 'count' },
        says: 'how many such seats; empty: one. A plural without a number: 2-',
      },
      {
        name: 'roles',
        type: { is: 'roles' },
        says: `any of ${ROLES.join(', ')}; a role with a term of its own: chair@2011-01-01/2012-12-31. Empty: member`,
      },
      ref('deputy_of', ['seat'], 'the seat whose deputy this is'),
      { name: 'planned', type: { is: 'yes-no' }, says: 'yes: not yet filled, only planned' },
      ...term,
    ],
  },
  {
    file: 'memberships.csv',
    node: null,
    says: 'A person belongs to another grouping (party, profession); an organisation to a collective or an association.',
    columns: [
      ref('member', ['representative', 'organisation'], 'who', true),
      ref('of', ['organisation'], 'of what', true),
      ...term,
    ],
  },
  {
    file: 'convening.csv',
    node: null,
    says: 'Who calls a body together, apart from who sits in it.',
    columns: [
      ref('body', BODY, 'the body', true),
      ref('by', AGENT, 'by whom', true),
      word('role', CONVENING_ROLES, 'how', true),
      ...term,
    ],
  },
  {
    file: 'funding.csv',
    node: null,
    says: 'Money: the only place for it. Totals are sums, so write each amount once.',
    columns: [
      ref('funded', ['project', 'programme', 'organisation', 'network'], 'who gets it', true),
      ref(
        'by',
        ['organisation', 'programme'],
        'who gives it; where the funder is not named, the programme',
        true,
      ),
      { name: 'applied', type: { is: 'amount' }, says: 'applied for, in units of the currency' },
      { name: 'granted', type: { is: 'amount' }, says: 'granted, in units of the currency' },
      { name: 'share', type: { is: 'amount' }, says: 'share of the whole, 0 to 1' },
      text('currency', 'EUR'),
      text('call', 'the round of funding'),
      ref('place', ['place'], 'the area it is for'),
      ...term,
    ],
  },
  {
    file: 'succession.csv',
    node: null,
    says: 'What came after what.',
    columns: [
      ref('successor', TIMED, 'the later one', true),
      ref('predecessor', TIMED, 'the earlier one', true),
      word('kind', SUCCESSION_KINDS, 'how', true),
      { name: 'date', type: { is: 'date' }, says: 'when' },
      word('stage', SUCCESSION_STAGES, 'done, or only planned or proposed', true),
    ],
  },
  {
    file: 'decisions.csv',
    node: 'decision',
    says: 'Decisions about bodies. What a discussion proposed is another row than what was formally decided.',
    columns: [
      id,
      text('name', 'the matter in a few own words', true),
      word('matter', DECISION_MATTERS, 'what it is about', true),
      word('outcome', DECISION_OUTCOMES, 'what came of it', true),
      { name: 'date', type: { is: 'date' }, says: 'when' },
      text('section', 'section of the minutes'),
      ref('by', AGENT, 'who decided'),
      {
        name: 'about',
        type: { is: 'reference', to: [...BODY, 'programme', 'organisation'], list: true },
        says: 'what it is about',
      },
    ],
  },
  {
    file: 'citations.csv',
    node: null,
    says: 'Where a single fact stands, when it is not where its row stands; several lines for one fact are several sources.',
    columns: [
      ref('of', NODE_KINDS, 'the node', true),
      text(
        'fact',
        'the column (start, kind, name_sv ...) or the relation (themes, covers, convening, rhythms, statuses ...) the citation is about',
        true,
      ),
      ref('target', NODE_KINDS, 'the other end, where the fact is a relation'),
      ref('source', ['source'], 'the document', true),
      text('locator', 'where in it'),
      word('certainty', CERTAINTIES, 'how surely; empty: stated'),
      text('value', 'the value as this source gives it, where sources differ'),
      text('quote', 'a few words of the source, where they must be seen'),
      text('note', 'in your own words'),
      text('checked_by', 'who compared it with the source'),
      { name: 'checked_at', type: { is: 'date' }, says: 'when' },
    ],
  },
];
