/** The project in the address, there and back; reasons, teams and ranks in words. */
import { describe, expect, it } from 'vitest';
import { Words } from '../../client/i18n/words.svelte.ts';
import { annualPath, routeOf } from '../../client/state/address.ts';
import { axisEnd, yearOf } from '../../client/views/annual/year.ts';
import {
  ideaInput,
  isSaid,
  readIdea,
  readWeights,
  toggled,
  weightsInput,
  writeKinds,
  writeWeights,
} from '../../client/views/partners/idea.ts';
import {
  difference,
  inOrder,
  reasonLines,
  reasonText,
  spreadText,
  type Partner,
  type Reason,
  type Team,
} from '../../client/views/partners/partner-words.ts';

const read = (search: string) => {
  const parameters = new URLSearchParams(search);
  return readIdea((name) => parameters.get(name));
};
const words = new Words(() => 'en');

const node = (id: string) => ({ __typename: 'Theme' as const, id, name: id.toUpperCase() });
const reason = (code: Reason['code'], nodes: string[], seats: string[], surely: boolean): Reason =>
  ({
    part: 'THEMES',
    code,
    count: Math.max(nodes.length, seats.length),
    surely,
    nodes: nodes.map(node),
    bodies: [],
    seats: seats.map((id) => ({ id })),
  }) as Reason;
const partner = (id: string, rank: number): Partner =>
  ({ organisation: { id, name: id }, rank, rankWithoutSpread: rank }) as Partner;
const team = (...ids: string[]): Team =>
  ({ members: ids.map((id, at) => partner(id, at + 1)) }) as unknown as Team;

describe('project in the address', () => {
  it('is read with its defaults, each id once', () => {
    const idea = read('themes=a,b,a&kinds=university,nonsense&for=us&team=7&pw=spread-1,load-0');
    expect(idea.themes).toEqual(['a', 'b']);
    expect(idea.kinds).toEqual(['UNIVERSITY']);
    expect(idea.size).toBe(7);
    expect(weightsInput(idea)).toEqual({ spread: 1, load: 0 });
    expect(ideaInput(idea)).toMatchObject({ organisation: 'us', period: null, like: null });
    expect(isSaid(idea)).toBe(true);
  });

  it('says nothing without parameters, and a size out of bounds is the default', () => {
    expect(isSaid(read(''))).toBe(false);
    expect(isSaid(read('not=a&period=2015'))).toBe(false);
    for (const size of ['0', '31', '2.5', 'x', '-1']) expect(read(`team=${size}`).size).toBe(5);
  });

  it('writes weights and kinds as it reads them', () => {
    const weights = { themes: 0.25, spread: 1 };
    expect(readWeights(writeWeights(weights))).toEqual(weights);
    expect(writeWeights({})).toBeNull();
    expect(readWeights('spread-2,nobody-1,load-0.5')).toEqual({ load: 0.5 });
    expect(read(`kinds=${writeKinds(['JOINT_AUTHORITY'])}`).kinds).toEqual(['JOINT_AUTHORITY']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['b'], 'a')).toEqual(['b', 'a']);
  });
});

describe('words', () => {
  it('puts reasons of one kind together; one of them sure makes the line sure', () => {
    const [line, ...rest] = reasonLines([
      reason('THEME', ['x'], ['s1'], false),
      reason('THEME', ['y', 'x'], ['s1', 's2'], true),
    ]);
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ surely: true, seats: ['s1', 's2'] });
    expect(reasonText(line, words)).toBe('theme X, Y');
  });

  it('has the team first and nobody twice', () => {
    const order = inOrder([partner('a', 1), partner('b', 2), partner('c', 3)], team('c', 'a'));
    expect(order.map(({ organisation }) => organisation.id)).toEqual(['c', 'a', 'b']);
  });

  it('says whom an alternative has instead of whom', () => {
    expect(difference(team('a', 'b'), team('a', 'c'), words)).toBe('b out, c in');
    expect(difference(team('a', 'b'), team('a'), words)).toBe('without b');
    expect(difference(team('a'), team('a', 'c'), words)).toBe('c added');
  });

  it('says what spread did, and nothing where it did nothing', () => {
    expect(spreadText({ rank: 2, rankWithoutSpread: 2 }, words)).toBeNull();
    expect(spreadText({ rank: 1, rankWithoutSpread: 4 }, words)).toContain('from place 4 to 1');
  });
});

describe('year of an organisation', () => {
  it('has an address of its own, and other shapes lead nowhere', () => {
    expect(routeOf(annualPath('a b', 2014))).toEqual({ page: 'annual', id: 'a b', year: '2014' });
    for (const path of ['/annual/a', '/annual/a/x', '/annual/a/20145', '/annual/a/2014/b'])
      expect(routeOf(path).page).toBe('not-found');
    expect(routeOf('/partners').page).toBe('partners');
  });

  it('is the last one of a period; open ends and no date have none', () => {
    expect(yearOf('2014-03')).toBe(2014);
    expect(yearOf('2012..2015')).toBe(2015);
    expect(yearOf('2012..')).toBeNull();
    expect(yearOf(null)).toBeNull();
    expect(axisEnd({ min: 2, max: null }, { min: 1, max: 7 }, null)).toBe(7);
    expect(axisEnd(null, null)).toBe(1);
  });
});
