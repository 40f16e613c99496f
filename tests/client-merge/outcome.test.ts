/** Pictures of a scenario: places that flow, members and bodies that are kept, gone and new; what stands side by side. */
import { describe, expect, it } from 'vitest';
import { alluvial, type Flow } from '../../client/charts/alluvial/alluvial.ts';
import { diffLines, diffMap, seen, type DiffSeat } from '../../client/charts/diff-map.ts';
import { readCompared, toggled, writeCompared } from '../../client/views/scenario/compared.ts';
import { readFigure, writeFigure } from '../../client/views/scenario/figure.ts';
import {
  flowsOf,
  meetOnceOf,
  organisationsOf,
  placesOf,
  portions,
} from '../../client/views/scenario/outcome-lists.ts';

const SIZE = { left: 100, right: 300, places: 120, gap: 10, least: 20 };

describe('who goes where', () => {
  const flows: Flow[] = [
    { from: 'a', to: 'm', state: 'KEPT', places: 6 },
    { from: 'b', to: 'm', state: 'KEPT', places: 2 },
    { from: 'b', to: '-', state: 'GONE', places: 4 },
    { from: 'c', to: 'm', state: 'KEPT', places: 0 },
  ];
  const drawn = alluvial(flows, ['a', 'b', 'c'], ['m', '-'], SIZE);

  it('has heights on one scale, and nothing of no places', () => {
    // 12 places in 120 pixels.
    expect(drawn.stops.map(({ key, side, height, places }) => [key, side, height, places])).toEqual([
      ['a', 'left', 60, 6],
      ['b', 'left', 60, 6],
      ['m', 'right', 80, 8],
      ['-', 'right', 40, 4],
    ]);
    expect(drawn.ribbons.map(({ height }) => height)).toEqual([60, 20, 40]);
  });

  it('fills each stop from its upper end, without overlaps', () => {
    expect(drawn.stops.map(({ y }) => y)).toEqual([0, 70, 0, 90]);
    // The second flow into m begins where the first ends: at 60 of the right side, from 70 of the left.
    expect(drawn.ribbons[1].d).toMatch(/^M100 70C200 70 200 60 300 60V80C200 80 200 90 100 90Z$/);
    expect(drawn.height).toBe(130);
  });

  it('is empty of nothing', () => {
    expect(alluvial([], ['a'], ['m'], SIZE)).toEqual({ stops: [], ribbons: [], height: 0 });
  });
});

describe('what is kept, gone and new', () => {
  const seats: DiffSeat[] = [
    { member: 'x', from: 'a', to: 'm', places: 1, possible: false },
    { member: 'x', from: 'b', to: null, places: 2, possible: false },
    { member: 'y', from: 'b', to: null, places: 1, possible: true },
    { member: 'z', from: null, to: 'k', places: 1, possible: false },
    { member: 'w', from: 'k', to: 'k', places: 1, possible: true },
  ];

  it('is a line for each member and body', () => {
    expect(
      diffLines(seats)
        .map(
          ({ member, body, state, places, possible }) =>
            `${member} ${body} ${state} ${places}${possible ? '?' : ''}`,
        )
        .sort(),
    ).toEqual(['w k KEPT 1?', 'x a GONE 1', 'x b GONE 2', 'x m NEW 1', 'y b GONE 1?', 'z k NEW 1']);
  });

  it('keeps places of everything in one map, those that go above, and says how many have no room', () => {
    const bodies = [
      { key: 'm', name: 'M', state: 'NEW' as const },
      { key: 'k', name: 'K', state: 'KEPT' as const },
      { key: 'a', name: 'A', state: 'GONE' as const },
      { key: 'b', name: 'B', state: 'GONE' as const },
    ];
    const map = diffMap(bodies, seats, { width: 600, text: 100, row: 30, bodyRow: 90, most: 3 });
    expect(map.bodies.map(({ key }) => key)).toEqual(['a', 'b', 'k', 'm']);
    expect(map.left).toBe(1);
    expect(map.members.find(({ key }) => key === 'x')?.state).toBe('KEPT');
    expect(map.members.find(({ key }) => key === 'y')?.state ?? 'GONE').toBe('GONE');
    expect(map.height).toBe(360);
  });

  it('shows what there is before, after, and both', () => {
    expect((['KEPT', 'GONE', 'NEW'] as const).map((state) => seen(state, 'before'))).toEqual([
      true,
      true,
      false,
    ]);
    expect((['KEPT', 'GONE', 'NEW'] as const).map((state) => seen(state, 'after'))).toEqual([
      true,
      false,
      true,
    ]);
    expect((['KEPT', 'GONE', 'NEW'] as const).every((state) => seen(state, 'diff'))).toBe(true);
  });
});

describe('lists behind figures', () => {
  const org = (id: string) => ({ __typename: 'Organisation' as const, id, name: id, aliases: [] });
  const person = (id: string) => ({ __typename: 'Representative' as const, id, name: id });
  const seat = (
    id: string,
    who: string | null,
    organisation: string | null,
    from: string | null,
    to: string | null,
    heldElsewhere = false,
  ) => ({
    id,
    holder: who === null ? null : person(who),
    organisation: organisation === null ? null : org(organisation),
    behalf: organisation === null ? ('PERSONAL' as const) : ('ORGANISATION' as const),
    state: from === null ? ('NEW' as const) : to === null ? ('GONE' as const) : ('KEPT' as const),
    from,
    to,
    heldElsewhere,
    places: { min: 1, max: 1 },
    placesAfter: to === null ? { min: 0, max: 0 } : { min: 1, max: 1 },
    placesEnded: to === null ? { min: 1, max: 1 } : { min: 0, max: 0 },
  });
  const seats = [
    seat('1', 'p', 'o', 'a', 'm'),
    seat('2', 'p', 'o', 'b', null, true),
    seat('3', 'q', 'o', 'b', null),
    seat('4', null, null, null, 'm'),
  ];

  it('tell a seat that ends apart from one whose holder keeps another', () => {
    expect(flowsOf(seats)).toEqual([
      { from: 'a', to: 'm', state: 'KEPT', places: 1 },
      { from: 'b', to: '=', state: 'KEPT', places: 1 },
      { from: 'b', to: '-', state: 'GONE', places: 1 },
      { from: '+', to: 'm', state: 'NEW', places: 1 },
    ]);
  });

  it('tell the places of a seat for several that stay apart from those that go', () => {
    const several = {
      ...seat('5', null, 'r', 'b', 'm'),
      places: { min: 2, max: null },
      placesAfter: { min: 1, max: 1 },
      placesEnded: { min: 1, max: null },
    };
    const lines = portions([...seats, several]).filter(({ id }) => id === '5');
    expect(lines.map(({ state, to, places }) => [state, to, places])).toEqual([
      ['KEPT', 'm', { min: 1, max: 1 }],
      ['GONE', null, { min: 1, max: null }],
    ]);
    expect(placesOf(portions([...seats, several]).filter(({ to }) => to !== null))).toEqual({
      min: 3,
      max: 3,
    });
    expect(portions(seats).map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  });

  it('count places of organisations before and after, and who meets once', () => {
    expect(
      organisationsOf(seats).map(({ organisation, before, after }) => [organisation.id, before, after]),
    ).toEqual([['o', 3, 1]]);
    expect(meetOnceOf(seats).map(({ id }) => id)).toEqual(['p']);
  });
});

describe('the address of what is looked at', () => {
  it('names up to four scenarios', () => {
    expect(readCompared('a,b,a,,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'd']);
    expect(writeCompared([])).toBeNull();
  });

  it('names a figure and its column', () => {
    for (const figure of [
      { key: 'seats', column: 2 },
      { key: 'group-SIZE-100000-', column: -1 },
    ] as const)
      expect(readFigure(writeFigure(figure))).toEqual(figure);
    expect(readFigure('saved')).toBeNull();
    expect(readFigure('seats.9')).toBeNull();
  });
});
