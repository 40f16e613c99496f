/** The query of violations: silent on a sound graph, and it speaks for each rule that is broken. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { Graph } from '../../server/graph/driver.ts';
import { DATE_PATTERN, violations } from '../../server/graph/violations.ts';
import { useDatabase } from '../support/database.ts';
import { emptyGraph, importFolder, SAMPLE } from '../support/graph.ts';

const database = useDatabase();
let graph: Graph;
beforeAll(async () => {
  graph = new Graph(database.address);
  await emptyGraph(graph, database);
  await importFolder(graph, SAMPLE);
});
afterAll(() => graph.close());

/** [rule, what breaks it, what mends it again] */
const BROKEN: readonly (readonly [rule: string, broken: string, mended: string])[] = [
  ['one graph node', "CREATE (:Graph {id: 'other'})", "MATCH (g:Graph {id: 'other'}) DELETE g"],
  [
    'a node has the label Node, one label of its own, an id and a version',
    "MATCH (n:Theme {id: 'age'}) REMOVE n:Node",
    "MATCH (n:Theme {id: 'age'}) SET n:Node",
  ],
  [
    'a node has the label Node, one label of its own, an id and a version',
    "MATCH (n:Theme {id: 'age'}) SET n:Place",
    "MATCH (n:Theme {id: 'age'}) REMOVE n:Place",
  ],
  [
    'everything but a seat has a name',
    "MATCH (n:Theme {id: 'age'}) SET n.name = ''",
    "MATCH (n:Theme {id: 'age'}) SET n.name = 'Age'",
  ],
  [
    'a node belongs to a data set that is there',
    "MATCH (n:Theme {id: 'age'}) SET n.dataset = 'gone'",
    "MATCH (n:Theme {id: 'age'}) SET n.dataset = 'sample'",
  ],
  [
    'a seat is in exactly one body',
    "MATCH (s:Seat {id: 'seat-nine'}), (b:Network {id: 'peers'}) CREATE (s)-[:IN {test: 1}]->(b)",
    'MATCH ()-[r:IN {test: 1}]->() DELETE r',
  ],
  [
    'a seat is in exactly one body',
    "CREATE (:Node:Seat {id: 'lost', version: 1})",
    "MATCH (s:Seat {id: 'lost'}) DELETE s",
  ],
  [
    'a seat has at most one holder',
    "MATCH (s:Seat {id: 'seat-chair'}), (p:Representative {id: 'bengt'}) CREATE (p)-[:HOLDS {test: 1}]->(s)",
    'MATCH ()-[r:HOLDS {test: 1}]->() DELETE r',
  ],
  [
    'a seat is on behalf of at most one, of the kind it says',
    "MATCH (s:Seat {id: 'seat-chair'}) SET s.behalf = 'body'",
    "MATCH (s:Seat {id: 'seat-chair'}) SET s.behalf = 'organisation'",
  ],
  [
    'a seat is on behalf of at most one, of the kind it says',
    "MATCH (s:Seat {id: 'seat-chair'}), (o:Organisation {id: 'city'}) CREATE (s)-[:ON_BEHALF_OF {test: 1}]->(o)",
    'MATCH ()-[r:ON_BEHALF_OF {test: 1}]->() DELETE r',
  ],
  [
    'a seat counts at least one',
    "MATCH (s:Seat {id: 'seat-chair'}) SET s.countMin = 0",
    "MATCH (s:Seat {id: 'seat-chair'}) SET s.countMin = 1",
  ],
  [
    'a deputy sits in the body of its principal',
    "MATCH (s:Seat {id: 'seat-nine'}), (p:Seat {id: 'seat-chair'}) CREATE (s)-[:DEPUTY_OF {test: 1}]->(p)",
    'MATCH ()-[r:DEPUTY_OF {test: 1}]->() DELETE r',
  ],
  [
    'a word is one of its enumeration',
    "MATCH (n:Network {id: 'board'}) SET n.kind = 'palaver'",
    "MATCH (n:Network {id: 'board'}) SET n.kind = 'advisory-board'",
  ],
  [
    'a word is one of its enumeration',
    "MATCH (n:Seat {id: 'seat-chair'}) SET n.roles = ['chair', 'king']",
    "MATCH (n:Seat {id: 'seat-chair'}) SET n.roles = ['chair', 'member']",
  ],
  [
    'a word of a relation is one of its enumeration',
    "MATCH (:Network {id: 'board'})-[r:CITES]->() SET r.certainty = 'sure'",
    "MATCH (:Network {id: 'board'})-[r:CITES]->() SET r.certainty = 'stated'",
  ],
  [
    'a word of a relation is one of its enumeration',
    "MATCH (:Network {id: 'board'})-[r:CONVENED_BY]->() REMOVE r.role",
    "MATCH (:Network {id: 'board'})-[r:CONVENED_BY]->() SET r.role = 'hosts'",
  ],
  [
    'a kind that is other has words of its own',
    "MATCH (n:Network {id: 'clubs'}) REMOVE n.kindWords",
    "MATCH (n:Network {id: 'clubs'}) SET n.kindWords = 'clubs'",
  ],
  [
    'a date is well formed',
    "MATCH (n:Network {id: 'board'}) SET n.start = '2014-02-30'",
    "MATCH (n:Network {id: 'board'}) SET n.start = '2014'",
  ],
  [
    'a date is well formed',
    "MATCH (n:Network {id: 'board'}) SET n.attested = ['2011', 'then']",
    "MATCH (n:Network {id: 'board'}) SET n.attested = ['2011']",
  ],
  [
    'a date of a relation is well formed',
    "MATCH (:Network {id: 'board'})-[r:CONVENED_BY]->() SET r.start = 'soon'",
    "MATCH (:Network {id: 'board'})-[r:CONVENED_BY]->() REMOVE r.start",
  ],
  [
    'nothing ends before it starts',
    "MATCH (n:Network {id: 'board'}) SET n.start = '2014-05', n.end = '2013..2014-04'",
    "MATCH (n:Network {id: 'board'}) REMOVE n.end",
  ],
  [
    'no relation ends before it starts',
    "MATCH (:Network {id: 'board'})-[r:CONVENED_BY]->() SET r.start = '2014', r.end = '2013-12-31'",
    "MATCH (:Network {id: 'board'})-[r:CONVENED_BY]->() REMOVE r.start, r.end",
  ],
  [
    'a range has its minimum, not below zero, and not above its maximum',
    "MATCH (n:Network {id: 'board'}) SET n.declaredSeatsMin = 5, n.declaredSeatsMax = 4",
    "MATCH (n:Network {id: 'board'}) REMOVE n.declaredSeatsMax",
  ],
  [
    'a range has its minimum, not below zero, and not above its maximum',
    "MATCH (n:Network {id: 'clubs'}) SET n.hoursPerMeetingMax = 4.0",
    "MATCH (n:Network {id: 'clubs'}) REMOVE n.hoursPerMeetingMax",
  ],
  [
    'a relation joins what it may join',
    "MATCH (n:Network {id: 'board'}), (t:Theme {id: 'age'}) CREATE (n)-[:COVERS {test: 1}]->(t)",
    'MATCH ()-[r:COVERS {test: 1}]->() DELETE r',
  ],
  [
    'a relation joins what it may join',
    "MATCH (n:Network {id: 'board'}), (t:Theme {id: 'age'}) CREATE (n)-[:LIKES]->(t)",
    'MATCH ()-[r:LIKES]->() DELETE r',
  ],
  [
    'nothing is related to itself',
    "MATCH (n:Network {id: 'board'}) CREATE (n)-[:REPORTS_TO {test: 1}]->(n)",
    'MATCH ()-[r:REPORTS_TO {test: 1}]->() DELETE r',
  ],
  [
    'no line runs in a circle',
    "MATCH (n:Network {id: 'board'}), (m:Network {id: 'peers'}) CREATE (n)-[:PART_OF {test: 1}]->(m)",
    'MATCH ()-[r:PART_OF {test: 1}]->() DELETE r',
  ],
  [
    'no line runs in a circle',
    "MATCH (n:Network {id: 'board'}), (m:Network {id: 'steering'}) CREATE (n)-[:REPORTS_TO {test: 1}]->(m)",
    'MATCH ()-[r:REPORTS_TO {test: 1}]->() DELETE r',
  ],
  [
    'no line runs in a circle',
    "MATCH (n {id: 'old-centre'}), (m {id: 'centre'}) CREATE (n)-[:SUCCEEDS {test: 1, kind: 'renamed', stage: 'done'}]->(m)",
    'MATCH ()-[r:SUCCEEDS {test: 1}]->() DELETE r',
  ],
  [
    'at most one wider theme, programme, network or project',
    "MATCH (n:Theme {id: 'protection'}), (m:Theme {id: 'age'}) CREATE (n)-[:PART_OF {test: 1}]->(m)",
    'MATCH ()-[r:PART_OF {test: 1}]->() DELETE r',
  ],
  [
    'an office is a post of at most one organisation, in at most one place',
    "MATCH (n:Office {id: 'planner'}), (m:Organisation {id: 'city'}) CREATE (n)-[:POST_OF {test: 1}]->(m)",
    'MATCH ()-[r:POST_OF {test: 1}]->() DELETE r',
  ],
  [
    'a citation says what it is about',
    "MATCH (:Network {id: 'board'})-[r:CITES]->() REMOVE r.fact",
    "MATCH (:Network {id: 'board'})-[r:CITES]->() SET r.fact = '*'",
  ],
  [
    'money stands on FUNDED_BY only',
    "MATCH (n:Project {id: 'project'}) SET n.granted = 100.0",
    "MATCH (n:Project {id: 'project'}) REMOVE n.granted",
  ],
  [
    'money stands on FUNDED_BY only',
    "MATCH (:Project {id: 'project'})-[r:UNDER]->() SET r.granted = 100.0",
    "MATCH (:Project {id: 'project'})-[r:UNDER]->() REMOVE r.granted",
  ],
  [
    'money is not below zero, has its currency, and a share is at most the whole',
    'MATCH ()-[r:FUNDED_BY {share: 0.75}]->() SET r.share = 1.5',
    'MATCH ()-[r:FUNDED_BY {share: 1.5}]->() SET r.share = 0.75',
  ],
  [
    'only a collective organisation stands for several',
    "MATCH (n:Organisation {id: 'nine'}) SET n.collective = false",
    "MATCH (n:Organisation {id: 'nine'}) SET n.collective = true",
  ],
  [
    'a part hangs on one node',
    'MATCH ()-[r:HAS_NAME]->(:FormerName {language: "fi", start: "2002"}) DELETE r',
    "MATCH (p:FormerName {start: '2002'}), (n:Organisation {id: 'centre'}) CREATE (n)-[:HAS_NAME]->(p)",
  ],
  [
    'what an import wrote has its fingerprint',
    "MATCH (n:Theme {id: 'age'}) SET n.was = n.fingerprint REMOVE n.fingerprint",
    "MATCH (n:Theme {id: 'age'}) SET n.fingerprint = n.was REMOVE n.was",
  ],
  [
    'an import that is listed as unfinished is recorded',
    "MATCH (g:Graph) SET g.pending = ['ghost']",
    'MATCH (g:Graph) SET g.pending = []',
  ],
];

describe('a graph', () => {
  it('that holds a sample of everything breaks no rule', async () => {
    expect(await violations(graph)).toEqual([]);
  });

  it.each(BROKEN)('%s', async (rule, broken, mended) => {
    await database.query(broken);
    const found = await violations(graph);
    await database.query(mended);
    expect(found.map((one) => one.rule)).toContain(rule);
    expect(await violations(graph)).toEqual([]);
  });

  it('whose ids are not unique over labels breaks a rule, should the constraint be gone', async () => {
    await database.query('DROP CONSTRAINT node_id');
    await database.query("CREATE (:Node:Theme {id: 'town', name: 'Town', version: 1})");
    expect((await violations(graph)).map(({ rule, id }) => [rule, id])).toContainEqual([
      'an id is unique over all labels',
      'town',
    ]);
    await database.query("MATCH (n:Theme {id: 'town'}) DELETE n");
  });
});

describe('the pattern of dates', () => {
  const pattern = new RegExp(`^(?:${DATE_PATTERN})$`);

  it('fits exactly the days of the calendar', () => {
    const wrong: string[] = [];
    for (const year of [1900, 1999, 2000, 2011, 2012, 2100])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          if (pattern.test(date) !== (parseDate(date) !== null)) wrong.push(date);
        }
    expect(wrong).toEqual([]);
  });

  it.each(['2014', '2014-03', '2014-09..2014-11', '..2011', '2012..'])('fits %s', (date) => {
    expect(pattern.test(date)).toBe(true);
  });

  it.each(['', '..', '2014-3', '14', '2014-13', '2014..2015..2016', 'soon', ' 2014'])(
    'does not fit %j',
    (date) => {
      expect(pattern.test(date)).toBe(false);
    },
  );
});
