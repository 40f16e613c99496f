/**
 * A figure is the same wherever it is asked for, and its list has as many lines: over data with all that once made
 * figures differ (rows that stand for several bodies, bodies as members, those that only convene, collectives, possible
 * seats, seats of nobody known).
 */
import { describe, expect, it } from 'vitest';
import { apiOver, citation, dataOf, ListedCitations } from './ask.ts';

const source = (id: string) => ({
  id,
  version: 1,
  name: id,
  nameFi: null,
  nameSv: null,
  nameEn: null,
  aliases: [],
  formerNames: [],
  dataset: 0,
  certainty: null,
  kind: null,
  date: null,
  period: null,
  publisher: null,
  address: null,
  language: null,
});

const api = apiOver(
  {
    sources: ['minutes', 'plan', 'unused'].map(source),
    bodies: [
      { id: 'A' },
      { id: 'B' },
      { id: 'C', type: 'project' as const },
      { id: 'groups', standsFor: [3, null] },
      { id: 'quiet' },
    ],
    organisations: [
      { id: 'city', sector: 'municipal' },
      { id: 'unit', partOf: ['city'] },
      { id: 'two', collective: true, standsFor: 2 },
      { id: 'x' },
      { id: 'y' },
      { id: 'host' },
    ],
    memberships: [
      { member: 'x', of: 'two' },
      { member: 'y', of: 'two' },
    ],
    seats: [
      { id: 'a1', body: 'A', for: 'city', person: 'p' },
      { id: 'a2', body: 'A', for: 'two' },
      { id: 'a3', body: 'A', count: 3 },
      { id: 'b1', body: 'B', for: 'unit', person: 'p' },
      { id: 'b2', body: 'B', for: 'body:C' },
      { id: 'c1', body: 'C', for: 'city', certainty: 'uncertain' as const },
      { id: 'g1', body: 'groups', for: 'city', count: [2, null] },
    ],
    convening: [
      { body: 'A', by: 'host' },
      { body: 'A', by: 'host', role: 'hosts' },
      { body: 'quiet', by: 'host', certainty: 'uncertain' as const },
      { body: 'groups', by: 'host' },
    ],
  },
  {
    citations: new ListedCitations([
      citation('A', 'minutes'),
      citation('c1', 'plan'),
      citation('host', 'unused'),
    ]),
  },
);

type Json = Record<string, never>;
const ask = async (query: string) => (await dataOf(api, query)) as Record<string, Json>;
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();
const range = (min: number, max: number | null) => ({ min, max });

describe('what a filter leaves', () => {
  it('has a list behind each count', async () => {
    const data = await ask(`{
      selection{...on SelectionSummary{networks projects organisations people sureSeats possibleSeats sources}}
      networks:bodies(filter:{types:[NETWORK]}){...on BodyList{total}}
      projects:bodies(filter:{types:[PROJECT]}){...on BodyList{total}}
      organisations{...on OrganisationList{total}}
      representatives{...on RepresentativeList{total}}
      sure:seatList(presence:SURE){...on SeatList{total items{id count{min max}}}}
      all:seatList{...on SeatList{total items{id count{min max} citations{locator}}}}
      sources(citedBy:{}){id}
    }`);
    // a2 for the collective; unit and city apart, C sits in B but is no organisation.
    expect(data.selection).toEqual({
      networks: 4,
      projects: 1,
      organisations: 3,
      people: 1,
      sureSeats: 9,
      possibleSeats: 1,
      sources: 2,
    });
    expect([data.networks, data.projects, data.organisations, data.representatives]).toEqual([
      { total: 4 },
      { total: 1 },
      { total: 3 },
      { total: 1 },
    ]);
    const places = ({ items }: { items: readonly { count: { min: number } }[] }) =>
      items.reduce((sum, { count }) => sum + count.min, 0);
    expect(places(data.sure as never)).toBe(9);
    expect(ids((data.all as unknown as { items: { id: string }[] }).items)).toEqual([
      'a1',
      'a2',
      'a3',
      'b1',
      'b2',
      'c1',
      'g1',
    ]);
    expect(ids(data.sources as never)).toEqual(['minutes', 'plan']);
  });

  it('gives seats of one kind of presence, page by page', async () => {
    const data = await ask(`{
      possible:seatList(presence:POSSIBLE){...on SeatList{total items{id}}}
      page:seatList(page:{first:2,offset:1}){...on SeatList{total items{body{id}}}}
      wrong:seatList(filter:{date:"2014-02-30"}){...on InputProblem{code}}
    }`);
    expect(data.possible).toEqual({ total: 1, items: [{ id: 'c1' }] });
    expect(data.page).toMatchObject({ total: 7, items: [{ body: { id: 'A' } }, { body: { id: 'A' } }] });
    expect(data.wrong).toEqual({ code: 'bad-date' });
  });
});

describe('a member', () => {
  it('sits in as many bodies on its page, in the list, on the map and in representation', async () => {
    const data = await ask(`{
      organisation:node(id:"city"){...on Organisation{seats(filter:{},withCollectives:true){presence body{id}}}}
      through:node(id:"x"){...on Organisation{seats(withCollectives:true){id presence} own:seats{id}}}
      map(filter:{},options:{leaveOutAbove:null}){...on MapPicture{nodes{id size{min max}}}}
      representation{...on Representation{rows{node{id} bodies{min max} connects cells{column sits convening}} columns{body{id}}}}
    }`);
    const seats = (data.organisation as unknown as { seats: { presence: string; body: { id: string } }[] })
      .seats;
    const bodies = (presence: string[]) =>
      new Set(seats.filter((seat) => presence.includes(seat.presence)).map(({ body }) => body.id)).size;
    const expected = range(3, 4);
    expect(range(bodies(['SURE']), bodies(['SURE', 'POSSIBLE']))).toEqual(expected);
    const { nodes } = data.map as unknown as { nodes: { id: string; size: unknown }[] };
    expect(nodes.find(({ id }) => id === 'city')?.size).toEqual(expected);
    const { rows } = data.representation as unknown as {
      rows: { node: { id: string }; bodies: unknown; connects: number; cells: { sits: string }[] }[];
    };
    const row = rows.find(({ node }) => node.id === 'city');
    expect(row?.bodies).toEqual(expected);
    // Through the collective, and only where that is asked for.
    expect(data.through).toEqual({ seats: [{ id: 'a2', presence: 'SURE' }], own: [] });
    // A and B: the row that stands for several makes no pair.
    expect(row?.connects).toBe(1);
    expect(row?.cells.map(({ sits }) => sits).sort()).toEqual(['POSSIBLE', 'SURE', 'SURE', 'SURE']);
  });

  it('convenes as many bodies on its page and in representation, surely and possibly', async () => {
    const data = await ask(`{
      organisation:node(id:"host"){...on Organisation{convenes(filter:{}){presence body{id}}}}
      representation{...on Representation{rows{node{id} cells{convening}}}}
    }`);
    const { convenes } = data.organisation as unknown as {
      convenes: { presence: string; body: { id: string } }[];
    };
    const sure = convenes.filter(({ presence }) => presence === 'SURE').map(({ body }) => body.id);
    expect([new Set(sure).size, new Set(convenes.map(({ body }) => body.id)).size]).toEqual([2, 3]);
    const { rows } = data.representation as unknown as {
      rows: { node: { id: string }; cells: { convening: string | null }[] }[];
    };
    const cells = rows.find(({ node }) => node.id === 'host')?.cells ?? [];
    expect(cells.filter(({ convening }) => convening === 'SURE')).toHaveLength(2);
    expect(cells.filter(({ convening }) => convening !== null)).toHaveLength(3);
  });
});

describe('a body', () => {
  it('has as many members in the list, on the map, in the matrix, and in the list of them', async () => {
    const data = await ask(`{
      bodies(sort:MEMBERS){...on BodyList{items{id members{min max} memberList{node{id} presence seats}}}}
      map(options:{leaveOutAbove:0.5}){...on MapPicture{nodes{id size{min max}}}}
      representation(options:{leaveOutAbove:0.5}){...on Representation{columns{body{id} size{min max}}}}
    }`);
    interface Sized {
      id: string;
      members: { min: number; max: number } | null;
      memberList: { node: { id: string }; presence: string; seats: string[] }[];
    }
    const { items } = data.bodies as unknown as { items: Sized[] };
    const sizes = new Map(items.map(({ id, members }) => [id, members]));
    expect(Object.fromEntries(sizes)).toEqual({
      A: range(3, 3),
      B: range(2, 2),
      C: range(0, 1),
      groups: range(1, 1),
      quiet: null,
    });
    for (const { members, memberList } of items) {
      expect(memberList).toHaveLength(members?.max ?? 0);
      expect(memberList.filter(({ presence }) => presence === 'SURE')).toHaveLength(members?.min ?? 0);
    }
    // Who sits through the collective stands in the list with the seat of the collective behind it.
    const inA = items.find(({ id }) => id === 'A')?.memberList ?? [];
    expect(inA.find(({ node }) => node.id === 'x')?.seats).toEqual(['a2']);
    const drawn = (data.map as unknown as { nodes: { id: string; size: unknown }[] }).nodes;
    for (const [id, size] of sizes) expect(drawn.find((node) => node.id === id)?.size ?? null).toEqual(size);
    const { columns } = data.representation as unknown as {
      columns: { body: { id: string }; size: unknown }[];
    };
    for (const { body, size } of columns) expect(size).toEqual(sizes.get(body.id));
  });
});

describe('overlap', () => {
  it('has a list behind each figure of its summary', async () => {
    const data = await ask(`{overlaps{...on Overlaps{summary{
      bodiesWithMembers bodiesWithSureMembers members pairs collectives byConvenorAlone standingForSeveral peopleKnownIn
      known:behind(figure:BODIES_WITH_MEMBERS){id}
      sure:behind(figure:BODIES_WITH_SURE_MEMBERS){id}
      who:behind(figure:MEMBERS){id}
      groups:behind(figure:COLLECTIVES){id}
      convened:behind(figure:BY_CONVENOR_ALONE){id}
      several:behind(figure:STANDING_FOR_SEVERAL){id}
      named:behind(figure:PEOPLE_KNOWN_IN){id}
      nearlyEverywhere{node{id} bodies of sitsIn{id} among{id}}
    }}}}`);
    const { summary } = data.overlaps as unknown as { summary: Record<string, { id: string }[]> };
    expect(ids(summary.known)).toEqual(['A', 'B', 'C']);
    expect(ids(summary.sure)).toEqual(['A', 'B']);
    expect(ids(summary.who)).toEqual(['C', 'city', 'x', 'y']);
    expect(ids(summary.convened)).toEqual(['quiet']);
    expect(ids(summary.several)).toEqual(['groups']);
    expect(summary).toMatchObject({
      bodiesWithMembers: 3,
      bodiesWithSureMembers: 2,
      members: 4,
      pairs: 1,
      byConvenorAlone: 1,
      standingForSeveral: 1,
      collectives: summary.groups.length,
      peopleKnownIn: summary.named.length,
      nearlyEverywhere: [{ node: { id: 'city' }, bodies: 3, of: 3 }],
    });
    const [nearly] = summary.nearlyEverywhere as unknown as {
      sitsIn: { id: string }[];
      among: { id: string }[];
    }[];
    expect([ids(nearly.sitsIn), ids(nearly.among)]).toEqual([
      ['A', 'B', 'C'],
      ['A', 'B', 'C'],
    ]);
  });
});

describe('the spread of seats', () => {
  it('counts the same seats in its indices, its sectors and its lists, and says which it does not count', async () => {
    for (const members of ['ORGANISATIONS', 'PEOPLE']) {
      const data = await ask(`{
        selection{...on SelectionSummary{sureSeats}}
        representation(options:{members:${members}}){...on Representation{
          rows{seats{min}}
          nearlyEverywhere{of among{id}}
          concentration{seats uncounted counted uncountedSeats sectors{seats share behind}}
        }}
      }`);
      const { rows, concentration, nearlyEverywhere } = data.representation as unknown as {
        rows: { seats: { min: number } }[];
        nearlyEverywhere: { of: number; among: unknown[] }[];
        concentration: {
          seats: number;
          uncounted: number;
          counted: string[];
          uncountedSeats: string[];
          sectors: { seats: number; share: number; behind: string[] }[];
        };
      };
      const { sectors, seats, uncounted } = concentration;
      expect(rows.reduce((sum, row) => sum + row.seats.min, 0)).toBe(seats);
      expect(sectors.reduce((sum, share) => sum + share.seats, 0)).toBe(seats);
      expect(sectors.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(seats + uncounted).toBe((data.selection as unknown as { sureSeats: number }).sureSeats);
      expect(sectors.flatMap(({ behind }) => behind).sort()).toEqual([...concentration.counted].sort());
      expect(concentration.uncountedSeats.sort()).toEqual(
        members === 'PEOPLE' ? ['a2', 'a3', 'b2', 'g1'] : ['a2', 'a3'],
      );
      for (const { of, among } of nearlyEverywhere) expect(among).toHaveLength(of);
    }
  });
});
