/** The scenario in the address: what stands there is what is asked, going back undoes, bad words are harmless. */
import { describe, expect, it } from 'vitest';
import { AddressState, type AddressBar } from '../../client/state/address.svelte.ts';
import { readOpened, writeOpened } from '../../client/views/merge/opened.ts';
import { Scenario } from '../../client/views/merge/scenario.svelte.ts';
import {
  mergerInput,
  moved,
  newScenario,
  proposedOrder,
  proposedSeats,
  readScenario,
  writeScenario,
  type ScenarioChoice,
} from '../../client/views/merge/scenario.ts';
import { readWeights, weightsInput, writeWeights } from '../../client/views/merge/weights.ts';

const read = (search: string) => {
  const parameters = new URLSearchParams(search);
  return readScenario((name) => parameters.get(name));
};

const FULL: ScenarioChoice = {
  bodies: ['a', 'b', 'c'],
  rule: 'most',
  seats: 6,
  order: ['x', 'y'],
  keep: ['s1'],
  drop: ['s2', 's3'],
  meetings: { min: 2, max: 3 },
  length: { min: 1.5, max: 1.5 },
};
const NOTHING = { seats: 4, order: ['p', 'q'] };

describe('the address of a scenario', () => {
  it('says all of it, and is read back as it was', () => {
    const written = writeScenario(FULL);
    expect(written).toEqual({
      merge: 'a,b,c',
      rule: 'most',
      seats: '6',
      order: 'x,y',
      keep: 's1',
      drop: 's2,s3',
      meetings: '2-3',
      length: '1.5',
    });
    const parameters = new URLSearchParams(written as Record<string, string>);
    expect(readScenario((name) => parameters.get(name))).toEqual(FULL);
  });

  it('has defaults for what is not there or cannot be read', () => {
    const plain = {
      bodies: [],
      rule: 'one',
      seats: null,
      order: null,
      keep: [],
      drop: [],
      meetings: null,
      length: null,
    };
    expect(read('')).toEqual(plain);
    expect(read('rule=both&seats=six&meetings=often&length=3-2&merge=,')).toEqual(plain);
    expect(read('seats=1.5').seats).toBeNull();
  });

  it('keeps a number within what the interface takes, and leaves bodies named twice to the server', () => {
    expect(read('seats=99999999999').seats).toBe(2147483647);
    expect(read('merge=a,a').bodies).toEqual(['a', 'a']);
  });

  it('tells an order of nobody from no order', () => {
    expect(writeScenario({ order: [] })).toEqual({ order: '' });
    expect(read('order=').order).toEqual([]);
    expect(writeScenario({ order: null })).toEqual({ order: null });
  });

  it('starts anew with the bodies alone', () => {
    const parameters = new URLSearchParams({ ...writeScenario(FULL), fig: 'hours' } as Record<
      string,
      string
    >);
    for (const [name, value] of Object.entries(newScenario(['z', 'y'])))
      if (value === null) parameters.delete(name);
      else parameters.set(name, value);
    expect(parameters.toString()).toBe('merge=z%2Cy');
  });
});

describe('the question about a rule', () => {
  it('takes what is decided by hand for the chosen rule only', () => {
    expect(mergerInput(FULL, 'most', NOTHING, null)).toEqual({
      bodies: ['a', 'b', 'c'],
      rule: 'AT_MOST',
      seats: 6,
      order: ['x', 'y'],
      keep: ['s1'],
      drop: ['s2', 's3'],
      meetingsMin: 2,
      meetingsMax: 3,
      hoursMin: 1.5,
      hoursMax: 1.5,
    });
    expect(mergerInput(FULL, 'all', NOTHING, { hoursMin: 4 })).toEqual({
      bodies: ['a', 'b', 'c'],
      rule: 'EVERYBODY',
      meetingsMin: 2,
      meetingsMax: 3,
      hoursMin: 1.5,
      hoursMax: 1.5,
      assumptions: { hoursMin: 4 },
    });
  });

  it('takes the proposed number and order where the reader chose none', () => {
    expect(mergerInput(read('merge=a,b'), 'most', NOTHING, null)).toEqual({
      bodies: ['a', 'b'],
      rule: 'AT_MOST',
      seats: 4,
      order: ['p', 'q'],
    });
  });
});

describe('what is proposed for at most n', () => {
  const seat = (onBehalfOf: string | null, ...roles: string[]) => ({
    roles: roles.map((role) => ({ role })),
    onBehalfOf: onBehalfOf === null ? null : { id: onBehalfOf },
  });
  it('is the chair first, then a convenor that has a seat, then the others as they come', () => {
    const bodies = [
      { seats: [seat('x'), seat('chair', 'MEMBER', 'CHAIR'), seat(null, 'CHAIR')], convening: [] },
      { seats: [seat('convenor')], convening: [{ by: { id: 'convenor' } }, { by: { id: 'outsider' } }] },
    ];
    expect(proposedOrder(bodies, ['x', 'y', 'convenor', 'chair'])).toEqual(['chair', 'convenor', 'x', 'y']);
  });

  it('is as many seats as the largest surely has, one at least', () => {
    expect(proposedSeats([{ min: 4 }, { min: 7 }])).toBe(7);
    expect(proposedSeats([{ min: 0 }])).toBe(1);
    expect(proposedSeats([])).toBe(1);
  });

  it('moves one item and keeps the rest in order', () => {
    const items = ['a', 'b', 'c', 'd'];
    expect(moved(items, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(items, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(items, 1, 1)).toEqual(items);
  });
});

class Bar implements AddressBar {
  steps: string[];
  #moved: (() => void) | null = null;
  constructor(address: string) {
    this.steps = [address];
  }
  read = (): string => this.steps.at(-1) as string;
  push = (address: string): void => void this.steps.push(address);
  replace = (address: string): void => void (this.steps[this.steps.length - 1] = address);
  listen(moved: () => void): () => void {
    this.#moved = moved;
    return () => (this.#moved = null);
  }
  back(): void {
    this.steps.pop();
    this.#moved?.();
  }
}

describe('the scenario', () => {
  const start = (address: string) => {
    const bar = new Bar(address);
    const state = new AddressState(bar);
    state.listen();
    return { bar, scenario: new Scenario(state) };
  };

  it('makes each act one step, which going back undoes', () => {
    const { bar, scenario } = start('/merge?theme=t&merge=a,b');
    scenario.add('c');
    scenario.chooseRule('most');
    scenario.limit(5);
    scenario.meet({ min: 2, max: 3 });
    expect(bar.read()).toBe('/merge?theme=t&merge=a,b,c&rule=most&seats=5&meetings=2-3');
    bar.back();
    expect(scenario.choice.meetings).toBeNull();
    bar.back();
    bar.back();
    expect(scenario.choice.rule).toBe('one');
    bar.back();
    expect(scenario.bodies).toEqual(['a', 'b']);
    scenario.add('b');
    expect(scenario.bodies).toEqual(['a', 'b']);
  });

  it('decides about a seat in one way at a time', () => {
    const { scenario } = start('/merge?merge=a,b');
    scenario.decide('s', 'keep');
    scenario.decide('t', 'drop');
    scenario.decide('s', 'drop');
    expect([scenario.choice.keep, scenario.choice.drop]).toEqual([[], ['t', 's']]);
    expect([scenario.handOf('s'), scenario.handOf('u')]).toEqual(['drop', null]);
    scenario.decide('t', null);
    expect(scenario.edits).toBe(1);
    scenario.undecide();
    expect(scenario.edits).toBe(0);
  });

  it('forgets what was decided about the seats of a body that is taken out', () => {
    const { scenario } = start('/merge?merge=a,b,a&keep=a1,b1&drop=b2');
    scenario.remove(1, ['b1', 'b2']);
    expect(scenario.choice).toMatchObject({ bodies: ['a', 'a'], keep: ['a1'], drop: [] });
    scenario.remove(1);
    expect(scenario.bodies).toEqual(['a']);
  });
});

describe('the weights', () => {
  it('stand in the address where they differ, and nothing else does', () => {
    expect(writeWeights({ task: 0.5, rhythm: 0 })).toBe('task-0.5,rhythm-0');
    expect(readWeights('task-0.5,rhythm-0')).toEqual({ task: 0.5, rhythm: 0 });
    expect(readWeights('task-2,other-1,members,convenor--1')).toEqual({});
    expect(weightsInput(null)).toBeNull();
    expect(weightsInput('nonsense')).toBeNull();
    expect(writeWeights({})).toBeNull();
  });
});

describe('what is opened', () => {
  it('follows the chosen rule where it is a figure of it', () => {
    const hours = { kind: 'figure', key: 'hours', column: 'one' } as const;
    expect(writeOpened(hours, 'one')).toBe('hours');
    expect(readOpened('hours', 'most')).toEqual({ ...hours, column: 'most' });
    expect(writeOpened(hours, 'all')).toBe('hours.one');
    expect(readOpened('hours.one', 'all')).toEqual(hours);
  });

  it('is the seats of somebody, or all seats, or nothing', () => {
    for (const opened of [{ kind: 'flow', flow: 'org.1' }, { kind: 'seats' }] as const)
      expect(readOpened(writeOpened(opened, 'one'), 'one')).toEqual(opened);
    expect(readOpened(null, 'one')).toBeNull();
    expect(readOpened('', 'one')).toBeNull();
  });
});
