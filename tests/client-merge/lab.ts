/**
 * A lab made by hand from the merger of two groups worked out on paper: K with four unnamed seats (SONet BOTNIA,
 * Aksila, SOSTE, training bodies), 2–3 meetings a year; V with three (SONet BOTNIA, SeAMK, heads of elderly care), 2
 * meetings. Merged: 2 meetings. Hours + preparation + travel = 4–6.
 */
import type { Common, Figures, Flow, Lab } from '../../client/views/merge/merge-figures.ts';
import { readScenario, type Rule } from '../../client/views/merge/scenario.ts';

const network = (id: string) => ({ __typename: 'Network' as const, id, name: id });
const organisation = (id: string) => ({
  __typename: 'Organisation' as const,
  id,
  name: id,
  aliases: [],
  sector: id === 'SOSTE' ? ('ASSOCIATION' as const) : ('OTHER' as const),
});
const span = (min: number, max: number | null = min) => ({ min, max });

const SEATS: readonly [body: 0 | 1, organisation: string][] = [
  [0, 'SONet'],
  [0, 'Aksila'],
  [0, 'SOSTE'],
  [0, 'training'],
  [1, 'SONet'],
  [1, 'SeAMK'],
  [1, 'heads'],
];
const BODIES = ['K', 'V'];
const seatId = (position: number, of: string) => `${BODIES[position]}-${of}`;

function flow(of: string, kept: readonly number[]): Flow {
  const own = SEATS.filter(([, who]) => who === of).map(([position]) => position);
  const left = own.filter((position) => !kept.includes(position));
  return {
    organisation: organisation(of),
    behalf: 'ORGANISATION',
    before: own.map((position) => ({ position, seats: span(1) })),
    kept: kept.map((position) => ({ id: seatId(position, of) })),
    leftOut: left.map((position) => ({ id: seatId(position, of) })),
    keptPlaces: span(kept.length),
    leftOutPlaces: span(left.length),
  };
}

const ALL = ['SONet', 'Aksila', 'SOSTE', 'training', 'SeAMK', 'heads'];
const ownPosition = (of: string): number => SEATS.filter(([, who]) => who === of)[0][0];

function figures(change: Partial<Figures>): Figures {
  return {
    bodies: [
      { body: network('K'), seats: span(4), meetings: span(2, 3) },
      { body: network('V'), seats: span(3), meetings: span(2) },
    ],
    seats: { before: span(7), after: span(6, 7), saved: span(0, 1), exact: true },
    organisationsBefore: span(6),
    organisationsAfter: span(6),
    meetingsBefore: span(4, 5),
    meetingsAfter: span(2),
    hours: {
      before: span(56, 108),
      after: span(48, 84),
      saved: span(0, 36),
      notComputable: [],
      of: 2,
      exact: true,
    },
    flows: ALL.map((of) => flow(of, of === 'SONet' ? [0, 1] : [ownPosition(of)])),
    personalSeats: 0,
    seatsOfUnknownOrganisation: 0,
    lostVoices: [],
    silentSectors: [],
    silentPlaces: [],
    blauBefore: null,
    blauAfter: null,
    balance: [],
    meetOnce: span(0, 1),
    meetOnceNamed: [],
    bridgesLost: [],
    bridgesGained: [],
    bridgesKept: [],
    componentsBefore: 12,
    componentsAfter: 12,
    assumptions: { hours: span(2, 3), preparation: span(1), travel: span(1, 2) },
    version: 1,
    ...change,
  } as Figures;
}

const one = figures({
  seats: { before: span(7), after: span(6), saved: span(1), exact: true },
  hours: {
    before: span(56, 108),
    after: span(48, 72),
    saved: span(8, 36),
    notComputable: [],
    of: 2,
    exact: true,
  },
  flows: ALL.map((of) => flow(of, [ownPosition(of)])),
});

const most = figures({
  seats: { before: span(7), after: span(4), saved: span(3), exact: true },
  organisationsAfter: span(4),
  hours: {
    before: span(56, 108),
    after: span(32, 48),
    saved: span(24, 60),
    notComputable: [],
    of: 2,
    exact: true,
  },
  flows: ALL.map((of) => flow(of, ['SOSTE', 'training'].includes(of) ? [] : [ownPosition(of)])),
  lostVoices: ['training', 'SOSTE'].map((of) => ({
    organisation: organisation(of),
    surely: true,
    sole: 'SURELY' as const,
  })),
  silentSectors: ['ASSOCIATION'],
});

const common = {
  bodies: BODIES.map((name, position) => ({
    body: {
      ...network(name),
      aliases: [],
      type: 'NETWORK',
      term: { start: null, end: null },
      citations: [],
      convening: [],
      hoursPerMeeting: null,
      seats: SEATS.filter(([body]) => body === position).map(([, of]) => ({
        id: seatId(position, of),
        presence: 'SURE',
        planned: false,
        certainty: null,
        behalf: 'ORGANISATION',
        roles: [],
        count: span(1),
        body: { ...network(name), type: 'NETWORK' },
        holder: null,
        onBehalfOf: organisation(of),
        term: { start: null, end: null },
        citations: [],
      })),
    },
  })),
  findings: [],
  themes: [],
  places: [],
  summary: {},
} as unknown as Common;

/** The lab under a chosen rule; `change` goes into the figures of the chosen rule. */
export function worked(rule: Rule = 'one', change: Partial<Figures> = {}): Lab {
  const columns = { one, all: figures({}), most };
  return {
    choice: {
      ...readScenario(() => null),
      bodies: BODIES,
      rule,
      meetings: { min: 2, max: 2 },
    },
    columns: { ...columns, [rule]: { ...columns[rule], ...change } },
    common,
    seats: 4,
    order: ['SONet', 'heads', 'Aksila', 'SeAMK'],
  };
}

export { span };
