/** Rules of the model that the database cannot keep by itself, looked at by one query. */
import {
  BEHALF_KINDS,
  CERTAINTIES,
  CONVENING_ROLES,
  DECISION_MATTERS,
  DECISION_OUTCOMES,
  MANDATES,
  NETWORK_KINDS,
  ORGANISATION_KINDS,
  PLACE_LEVELS,
  RHYTHM_KINDS,
  ROLES,
  SCOPES,
  SECTORS,
  STANCES,
  STATUSES,
  SUCCESSION_KINDS,
  SUCCESSION_STAGES,
} from '../domain/enumerations.ts';
import type { Graph, Row } from './driver.ts';

/**
 * What breaks a rule: the rule in words, the id or key of what breaks it, and a detail. Empty in a sound graph. At
 * most a thousand. What an unfinished import wrote is not looked at.
 * @throws GraphError
 */
export async function violations(graph: Graph): Promise<Row<'checks/violations'>[]> {
  return graph.run('checks/violations', VIOLATION_PARAMS);
}

const word = (label: string, property: string, words: readonly string[]) => ({ label, property, words });
const ofRelation = (type: string, property: string, words: readonly string[]) => ({ type, property, words });

const BODIES = ['Network', 'Project'];
const TIMED = ['Organisation', ...BODIES, 'Programme'];
const NODES = [
  ...TIMED,
  'Representative',
  'Office',
  'Seat',
  'Theme',
  'Place',
  'Decision',
  'Source',
  'Dataset',
];

/** Which labels a relation may join. PART_OF joins like with like, so it stands once for each. */
const ENDS = [
  ['HOLDS', ['Representative', 'Office'], ['Seat']],
  ['IN', ['Seat'], BODIES],
  ['ON_BEHALF_OF', ['Seat'], ['Organisation', ...BODIES]],
  ['DEPUTY_OF', ['Seat'], ['Seat']],
  ['MEMBER_OF', ['Representative', 'Organisation'], ['Organisation']],
  ['CONVENED_BY', BODIES, ['Organisation', ...BODIES]],
  ['STEERS', ['Network'], [...BODIES, 'Programme']],
  ['REPORTS_TO', ['Network'], ['Network']],
  ['FUNDED_BY', TIMED, ['Organisation', 'Programme']],
  ['UNDER', ['Project'], ['Programme']],
  ['CONCERNS', BODIES, ['Theme']],
  ['COVERS', [...BODIES, 'Programme'], ['Place']],
  ['LOCATED_IN', ['Organisation', 'Office'], ['Place']],
  ['POST_OF', ['Office'], ['Organisation']],
  ...['Organisation', 'Network', 'Project', 'Programme', 'Theme', 'Place'].map(
    (label) => ['PART_OF', [label], [label]] as const,
  ),
  ['SUCCEEDS', TIMED, TIMED],
  ['BY', ['Decision'], ['Organisation', ...BODIES]],
  ['ABOUT', ['Decision'], TIMED],
  ['CITES', NODES, ['Source']],
  ['ON', ['Comment', 'Remark'], ['Scenario']],
  ['HAS_NAME', NODES, ['FormerName']],
  ['HAS_PHASE', BODIES, ['Phase']],
  ['HAS_RHYTHM', BODIES, ['Rhythm']],
  ['HAS_POPULATION', ['Place'], ['Population']],
  ['HAS_ROLE_TERM', ['Seat'], ['RoleTerm']],
] as const;

const DAY31 = '(0[1-9]|[12]\\d|3[01])';
const LEAP = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
const SINGLE = [
  `\\d{4}(-(0[13578]|1[02])(-${DAY31})?)?`,
  '\\d{4}-(0[469]|11)(-(0[1-9]|[12]\\d|30))?',
  '\\d{4}-02(-(0[1-9]|1\\d|2[0-8]))?',
  `${LEAP}-02-29`,
]
  .map((one) => `(${one})`)
  .join('|');

/** A regular expression for the notations of a date that the calendar has. */
export const DATE_PATTERN = `(${SINGLE})|(${SINGLE})\\.\\.(${SINGLE})|\\.\\.(${SINGLE})|(${SINGLE})\\.\\.`;

/** What the query needs to know of the model. */
export const VIOLATION_PARAMS = {
  words: [
    word('Organisation', 'kind', ORGANISATION_KINDS),
    word('Organisation', 'sector', SECTORS),
    word('Organisation', 'status', STATUSES),
    word('Programme', 'status', STATUSES),
    word('Network', 'kind', NETWORK_KINDS),
    word('Network', 'mandate', MANDATES),
    word('Network', 'scope', SCOPES),
    word('Project', 'scope', SCOPES),
    word('Seat', 'roles', ROLES),
    word('Seat', 'behalf', BEHALF_KINDS),
    word('RoleTerm', 'role', ROLES),
    word('Phase', 'status', STATUSES),
    word('Rhythm', 'what', RHYTHM_KINDS),
    word('Place', 'level', PLACE_LEVELS),
    word('Decision', 'matter', DECISION_MATTERS),
    word('Decision', 'outcome', DECISION_OUTCOMES),
    word('Remark', 'stance', STANCES),
  ],
  relationWords: [
    ofRelation('CITES', 'certainty', CERTAINTIES),
    ofRelation('CONVENED_BY', 'role', CONVENING_ROLES),
    ofRelation('SUCCEEDS', 'kind', SUCCESSION_KINDS),
    ofRelation('SUCCEEDS', 'stage', SUCCESSION_STAGES),
  ],
  dates: [
    'start',
    'end',
    'attested',
    'date',
    'period',
    'periodStart',
    'periodEnd',
    'defaultDate',
    'selfGoverningSince',
    'checkedAt',
  ],
  date: DATE_PATTERN,
  ranges: ['count', 'declaredSeats', 'standsFor', 'hoursPerMeeting', 'perYear'],
  ends: ENDS.map(([type, from, to]) => ({ type, from, to })),
};
