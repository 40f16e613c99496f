/** The snapshot: what the sample's files say, read back; and how the current one is kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NodeRef, Snapshot } from '../../server/analysis/snapshot.ts';
import { HOLDER_KINDS, BEHALF_ORDER, CERTAINTY_ORDER } from '../../server/analysis/snapshot.ts';
import { parseDate } from '../../server/domain/dates.ts';
import { ROLES } from '../../server/domain/enumerations.ts';
import { Graph } from '../../server/graph/driver.ts';
import { readSnapshot } from '../../server/graph/snapshot.ts';
import { SnapshotStore } from '../../server/graph/snapshot-store.ts';
import { useDatabase } from '../support/database.ts';
import { emptyGraph, expectNoViolations, importFolder, SAMPLE } from '../support/graph.ts';

const database = useDatabase();
let graph: Graph;
beforeAll(() => {
  graph = new Graph(database.address);
});
afterAll(() => graph.close());

describe('the snapshot of the sample', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    await emptyGraph(graph, database);
    await importFolder(graph, SAMPLE);
    snapshot = await readSnapshot(graph);
    await expectNoViolations(graph);
  });

  const one = <T extends { id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((item) => item.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const ids = (list: readonly { id: string }[], places: readonly number[]) => places.map((i) => list[i].id);
  const idOf = (ref: NodeRef | null) => {
    if (ref === null) return null;
    const lists = {
      organisation: snapshot.organisations,
      body: snapshot.bodies,
      programme: snapshot.programmes,
      representative: snapshot.representatives,
      office: snapshot.offices,
      theme: snapshot.themes,
      place: snapshot.places,
    };
    return lists[ref.kind][ref.index].id;
  };
  const term = (start: string | null, end: string | null, ...attested: string[]) => ({
    start: start && parseDate(start),
    end: end && parseDate(end),
    attested: attested.map((date) => parseDate(date)),
  });

  it('has its data set', () => {
    expect(snapshot.version).toBe(1);
    expect(snapshot.datasets).toEqual([
      {
        id: 'sample',
        name: 'Sample of everything',
        period: parseDate('2010..2018'),
        defaultDate: '2014',
        licence: 'CC0',
        origin: 'made up for the tests',
      },
    ]);
  });

  it('has networks with everything the files say, lists in their order', () => {
    const { partOf, themes, covers, ...steering } = one(snapshot.bodies, 'steering');
    expect(steering).toEqual({
      id: 'steering',
      version: 1,
      dataset: 0,
      name: 'Ohjausryhmä',
      nameFi: 'Ohjausryhmä',
      nameSv: 'Styrgruppen',
      nameEn: 'Steering group',
      aliases: ['OR', 'styr'],
      formerNames: [],
      certainty: 'stated',
      type: 'network',
      kind: 'steering',
      kindWords: null,
      scope: 'regional',
      mandate: 'decides',
      statutory: true,
      hoursPerMeeting: { min: 2, max: 3 },
      declaredSeats: { min: 8, max: 10 },
      termYears: 2,
      purpose: 'To guide the project',
      selfGoverningSince: null,
      standsFor: null,
      term: term('2011-01-01', '2012-12-31', '2011-03-01'),
      statuses: [
        { status: 'active', term: term('2011', '2012', '2011') },
        { status: 'ended', term: term('2013', null) },
      ],
      rhythms: [
        {
          what: 'meeting',
          perYear: { min: 4, max: 6 },
          words: 'neljästä kuuteen kertaa vuodessa',
          term: term('2011', '2012', '2011'),
        },
      ],
      under: [],
    });
    expect(partOf).toBe(-1);
    expect(ids(snapshot.themes, themes)).toEqual(['children', 'age']);
    expect(ids(snapshot.places, covers)).toEqual(['coast']);
    const peers = one(snapshot.bodies, 'peers');
    expect(snapshot.bodies[peers.partOf].id).toBe('board');
    expect(peers).toMatchObject({
      selfGoverningSince: parseDate('2012-09..2012-11'),
      term: term('2010', '..2016'),
    });
    expect(one(snapshot.bodies, 'board').rhythms.map((rhythm) => rhythm.perYear)).toEqual([
      { min: 0.5, max: 0.5 },
      { min: 2, max: null },
    ]);
    expect(one(snapshot.bodies, 'clubs')).toMatchObject({
      kind: 'other',
      kindWords: 'clubs of the neighbourhood',
      standsFor: { min: 3, max: 4 },
      certainty: 'uncertain',
    });
  });

  it('has projects, programmes, organisations, offices, themes and places', () => {
    const project = one(snapshot.bodies, 'project');
    expect(project).toMatchObject({ type: 'project', kind: null, certainty: 'stated', statutory: null });
    expect(ids(snapshot.programmes, project.under)).toEqual(['kaste', 'kaste-2']);
    expect(snapshot.bodies[one(snapshot.bodies, 'part-project').partOf].id).toBe('project');
    expect(snapshot.programmes[one(snapshot.programmes, 'kaste-2').partOf].id).toBe('kaste');
    expect(one(snapshot.programmes, 'kaste')).toMatchObject({
      status: 'ended',
      term: term('2008', '2015', '2011'),
    });
    const centre = one(snapshot.organisations, 'centre');
    expect(ids(snapshot.places, centre.locatedIn)).toEqual(['town', 'coast']);
    expect(centre).toMatchObject({
      kind: 'association',
      sector: 'association',
      language: 'fi',
      collective: false,
      standsFor: null,
      status: 'active',
      formerNames: [{ name: 'Keskus', language: 'fi', term: term('2002', '2008', '2005') }],
    });
    expect(one(snapshot.organisations, 'nine')).toMatchObject({
      collective: true,
      standsFor: { min: 9, max: 10 },
    });
    expect(ids(snapshot.organisations, one(snapshot.organisations, 'town-office').partOf)).toEqual(['city']);
    const planner = one(snapshot.offices, 'planner');
    expect([snapshot.organisations[planner.organisation].id, snapshot.places[planner.place].id]).toEqual([
      'centre',
      'coast',
    ]);
    expect(snapshot.offices.map((office) => office.onePerson)).toEqual([false, true]);
    expect(snapshot.themes[one(snapshot.themes, 'protection').partOf].id).toBe('children');
    const town = one(snapshot.places, 'town');
    expect(ids(snapshot.places, town.partOf)).toEqual(['coast', 'valley']);
    expect(town).toMatchObject({
      code: '905',
      level: 'municipality',
      certainty: 'inferred',
      populations: [
        { year: 2013, language: null, people: 66000 },
        { year: 2013, language: 'sv', people: 15000 },
      ],
    });
  });

  it('has seats by column', () => {
    const { seats } = snapshot;
    const read = (id: string) => {
      const s = seats.ids.indexOf(id);
      const holderKind = HOLDER_KINDS[seats.holderKind[s]];
      const behalf = BEHALF_ORDER[seats.behalfKind[s]];
      const holders = { unnamed: [], representative: snapshot.representatives, office: snapshot.offices }[
        holderKind
      ];
      const behalves = {
        unknown: [],
        personal: [],
        organisation: snapshot.organisations,
        body: snapshot.bodies,
      }[behalf];
      return {
        body: snapshot.bodies[seats.body[s]].id,
        holder: [holderKind, holders[seats.holder[s]]?.id ?? null],
        behalf: [behalf, behalves[seats.behalf[s]]?.id ?? null],
        count: [seats.countMin[s], seats.countMax[s]],
        roles: ROLES.filter((_, r) => (seats.roles[s] >> r) & 1),
        deputyOf: seats.deputyOf[s] === -1 ? null : seats.ids[seats.deputyOf[s]],
        planned: seats.planned[s],
        certainty: CERTAINTY_ORDER[seats.certainty[s]],
        term: seats.terms[seats.term[s]],
      };
    };
    expect(seats.count).toBe(6);
    expect(read('seat-chair')).toEqual({
      body: 'steering',
      holder: ['representative', 'aino'],
      behalf: ['organisation', 'centre'],
      count: [1, 1],
      roles: ['chair', 'member'],
      deputyOf: null,
      planned: 0,
      certainty: 'stated',
      term: term('2011-01-01', '2012-12-31', '2011-03-01'),
    });
    expect(read('seat-deputy')).toMatchObject({
      deputyOf: 'seat-chair',
      roles: ['deputy'],
      certainty: 'inferred',
    });
    expect(read('seat-planner')).toMatchObject({
      holder: ['office', 'planner'],
      behalf: ['body', 'steering'],
      roles: ['secretary', 'expert'],
      certainty: 'uncertain',
      term: term(null, null, '2011'),
    });
    expect(read('seat-nine')).toMatchObject({
      holder: ['unnamed', null],
      count: [2, -1],
      behalf: ['organisation', 'nine'],
    });
    expect(read('seat-personal')).toMatchObject({
      behalf: ['personal', null],
      planned: 1,
      roles: ['vice-chair', 'observer'],
      certainty: null,
    });
    expect(read('seat-partner')).toMatchObject({ body: 'project', count: [1, 2] });
    expect([...seats.roleTerms].map(([s, roles]) => [seats.ids[s], roles])).toEqual([
      ['seat-chair', [{ role: 'chair', term: term('2011-01-01', '2012-12-31') }]],
      ['seat-personal', [{ role: 'vice-chair', term: term('2010', null) }]],
    ]);
    const [s, t] = ['seat-planner', 'seat-nine'].map((id) => seats.ids.indexOf(id));
    expect(seats.term[s]).not.toBe(seats.term[t]);
  });

  it('has what joins them', () => {
    const body = (index: number) => snapshot.bodies[index].id;
    expect(
      snapshot.convening.map((row) => [body(row.body), idOf(row.by), row.role, row.certainty]).sort(),
    ).toEqual([
      ['board', 'centre', 'keeps-minutes', null],
      ['peers', 'board', 'coordinates', 'stated'],
      ['project', 'city', 'hosts', null],
      ['steering', 'centre', 'convenes', 'stated'],
    ]);
    expect(
      snapshot.memberships.map((row) => [idOf(row.member), snapshot.organisations[row.of].id, row.certainty]),
    ).toEqual([
      ['aino', 'party', 'stated'],
      ['city', 'nine', 'inferred'],
    ]);
    expect(snapshot.funding.map((row) => ({ ...row, funded: idOf(row.funded), by: idOf(row.by) }))).toEqual([
      {
        funded: 'project',
        by: 'kaste',
        applied: 400000.5,
        granted: 300000,
        share: 0.75,
        currency: 'EUR',
        call: 'first',
        place: snapshot.places.findIndex((place) => place.id === 'coast'),
      },
      {
        funded: 'project',
        by: 'city',
        applied: null,
        granted: 50000,
        share: 0.25,
        currency: 'EUR',
        call: null,
        place: -1,
      },
    ]);
    expect(
      snapshot.succession.map((row) => [
        idOf(row.successor),
        idOf(row.predecessor),
        row.kind,
        row.stage,
        row.date,
      ]),
    ).toEqual([
      ['centre', 'old-centre', 'replaced', 'done', parseDate('2002')],
      ['peers', 'project', 'split', 'proposed', null],
      ['project-2', 'project', 'continued', 'planned', parseDate('2014')],
    ]);
    expect(snapshot.steering.map((row) => [body(row.network), idOf(row.steers)])).toEqual([
      ['steering', 'project'],
      ['steering', 'kaste'],
    ]);
    expect(snapshot.reporting.map((row) => [body(row.network), body(row.to)])).toEqual([
      ['steering', 'board'],
    ]);
    expect(one(snapshot.decisions, 'decision-2')).toMatchObject({
      name: 'Ryhmien yhdistäminen',
      matter: 'merge',
      outcome: 'postponed',
      date: parseDate('2014-08-15'),
      section: '§5',
      certainty: 'stated',
    });
    expect(one(snapshot.decisions, 'decision-2').about.map(idOf)).toEqual(['steering', 'peers', 'kaste']);
    expect(idOf(one(snapshot.decisions, 'decision-1').by)).toBe('board');
    expect(one(snapshot.sources, 'report')).toMatchObject({
      kind: 'annual report',
      date: parseDate('2012-02'),
      period: parseDate('2011'),
      publisher: 'Centre',
      address: 'https://example.org/report',
      language: 'fi',
    });
  });

  it('leaves citations to be asked for, those of the node as a whole first', async () => {
    const rows = await graph.run('directory/citations-of', { ids: ['steering'] });
    expect(rows.map(({ fact, target, source, certainty }) => [fact, target, source, certainty])).toEqual([
      ['*', null, 'report', 'stated'],
      ['convening', 'centre', 'report', 'stated'],
      ['rhythms', null, 'report', 'stated'],
      ['start', null, 'minutes', 'inferred'],
      ['statuses', null, 'minutes', 'inferred'],
      ['statuses', null, 'report', 'stated'],
      ['themes', 'age', 'minutes', 'uncertain'],
    ]);
    expect(rows[3]).toEqual({
      of: 'steering',
      fact: 'start',
      target: null,
      source: 'minutes',
      locator: '§6',
      certainty: 'inferred',
      value: '2011-02',
      quote: 'alkaa helmikuussa',
      note: 'another source says February',
      checkedBy: 'A. Reader',
      checkedAt: '2024-05-01',
    });
    const from = await graph.run('directory/citations-from', { sources: ['minutes'] });
    const counts = await graph.run('directory/citation-counts', {});
    expect(counts.find(({ source }) => source === 'minutes')?.citations).toBe(from.length);
    expect(from.some(({ of, fact }) => of === 'city' && fact === '*')).toBe(true);
  });
});

describe('the store', () => {
  beforeEach(async () => {
    await emptyGraph(graph, database);
    await importFolder(graph, SAMPLE);
  });

  const raise = () =>
    graph.run('import/finish', { import: 'raise', dataset: 'sample', added: 0, changed: 0 });

  it('gives the same snapshot until the version rises, and reads once for all who ask', async () => {
    const store = new SnapshotStore(graph);
    expect(store.latest).toBeNull();
    const [first, second] = await Promise.all([store.current(), store.current()]);
    expect(second).toBe(first);
    expect(await store.current()).toBe(first);
    await database.query("MATCH (n:Network {id: 'board'}) SET n.name = 'Board'");
    await raise();
    const third = await store.current();
    expect(third).not.toBe(first);
    expect(third.version).toBe(first.version + 1);
    expect(third.bodies.find((body) => body.id === 'board')?.name).toBe('Board');
    expect(store.latest).toBe(third);
  });

  it('says in words what a hand left in the database that the model does not know', async () => {
    await database.query("MATCH (n:Network {id: 'board'}) SET n.kind = 'palaver'");
    await expect(readSnapshot(graph)).rejects.toThrow('"palaver" at board');
    await database.query("MATCH (n:Network {id: 'board'}) SET n.kind = 'forum', n.start = '2014-02-30'");
    await expect(readSnapshot(graph)).rejects.toThrow('"2014-02-30" where a date must stand');
  });

  it('without a schema says what to do', async () => {
    await database.query('MATCH (n) DETACH DELETE n');
    await expect(new SnapshotStore(graph).current()).rejects.toThrow('no schema yet');
  });
});
