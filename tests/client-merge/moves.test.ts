/** Moves of a scenario in the address, compared, and undone one by one. */
import { describe, expect, it } from 'vitest';
import { begin, follow, redo, step, undo, without, withMove } from '../../client/views/scenario/history.ts';
import {
  bodiesMade,
  compareMoves,
  freshId,
  fromSaved,
  kindOf,
  mergeMove,
  ownBodies,
  readMoves,
  sameMoves,
  writeMoves,
  type Move,
} from '../../client/views/scenario/moves.ts';

const MERGE: Move = {
  merge: { bodies: ['a', 'b'], into: { id: 'n1', name: 'Uusi' }, rule: 'AT_MOST', seats: 6, order: [] },
};
const END: Move = { end: { body: 'c' } };
const SPLIT: Move = {
  split: {
    body: 'n1',
    into: [
      { body: { id: 'n2', name: 'Yksi' }, seats: ['s1'] },
      { body: { id: 'n3', name: 'Kaksi' }, seats: [] },
    ],
  },
};
const MOVE: Move = { moveSeat: { seat: 's2', to: 'n2' } };
const ADD: Move = { addSeat: { body: 'n2', id: 'x1', onBehalfOf: 'o1', roles: ['CHAIR'] } };
const ALL = [MERGE, END, SPLIT, MOVE, ADD];

describe('moves in the address', () => {
  it('come back as they were written, whatever was left out or null', () => {
    expect(readMoves(writeMoves(ALL))).toEqual(ALL);
    expect(ALL.map(kindOf)).toEqual(['merge', 'end', 'split', 'moveSeat', 'addSeat']);
    const same: Move = {
      merge: {
        rule: 'AT_MOST',
        drop: [],
        keep: null,
        order: [],
        seats: 6,
        into: { name: 'Uusi', id: 'n1', chair: null },
        bodies: ['a', 'b'],
      },
      end: null,
    };
    expect(sameMoves([same], [MERGE])).toBe(true);
    expect(sameMoves([END], [MERGE])).toBe(false);
  });

  it('an order of nobody is not the same as no order', () => {
    const none: Move = {
      merge: { bodies: ['a', 'b'], into: { id: 'n1', name: 'Uusi' }, rule: 'AT_MOST', seats: 6 },
    };
    expect(sameMoves([none], [MERGE])).toBe(false);
  });

  it.each([
    'x',
    '{}',
    '[1]',
    '[{}]',
    '[{"end":{}}]',
    '[{"end":{"body":"a"},"moveSeat":{"seat":"s","to":"b"}}]',
    '[{"merge":{"bodies":"ab","into":{"id":"n","name":"N"},"rule":"EVERYBODY"}}]',
    '[{"merge":{"bodies":["a"],"into":{"id":"n"},"rule":"EVERYBODY"}}]',
    '[{"split":{"body":"a","into":[{"body":{"id":"n","name":"N"}}]}}]',
    '[{"addSeat":{"body":"a","id":"x","roles":"CHAIR"}}]',
  ])('what is no list of moves is none: %s', (text) => {
    expect(readMoves(text)).toBeNull();
  });

  it('saved ones are the same as tried out ones', () => {
    const none = { kind: null, chair: null, convenor: null, start: null, meetings: null, hours: null };
    expect(
      sameMoves(
        [
          fromSaved({
            __typename: 'MergeMove',
            bodies: ['a', 'b'],
            into: { id: 'n1', name: 'Uusi', ...none, meetings: { min: 2, max: 3 }, start: '2027' },
            rule: 'EVERYBODY',
            seats: null,
            order: null,
            keep: ['s1'],
            drop: [],
          }),
          fromSaved({ __typename: 'EndMove', body: 'c' }),
          fromSaved({ __typename: 'SeatMove', seat: 's2', to: 'n2' }),
          fromSaved({
            __typename: 'AddSeatMove',
            body: 'n2',
            id: 'x1',
            holder: null,
            onBehalfOf: 'o1',
            roles: ['CHAIR'],
          }),
          fromSaved({
            __typename: 'SplitMove',
            body: 'n1',
            parts: [
              { body: { id: 'n2', name: 'Yksi', ...none }, seats: ['s1'] },
              { body: { id: 'n3', name: 'Kaksi', ...none }, seats: [] },
            ],
          }),
        ],
        [
          {
            merge: {
              bodies: ['a', 'b'],
              into: { id: 'n1', name: 'Uusi', meetingsMin: 2, meetingsMax: 3, start: '2027' },
              rule: 'EVERYBODY',
              keep: ['s1'],
            },
          },
          END,
          MOVE,
          ADD,
          SPLIT,
        ],
      ),
    ).toBe(true);
  });
});

describe('bodies of the scenario’s own', () => {
  it('are those made and not taken away again', () => {
    expect(bodiesMade(SPLIT).map(({ id }) => id)).toEqual(['n2', 'n3']);
    expect(ownBodies(ALL).map(({ id }) => id)).toEqual(['n2', 'n3']);
    expect(ownBodies([...ALL, { end: { body: 'n3' } }]).map(({ id }) => id)).toEqual(['n2']);
  });

  it('have ids that none of them has yet', () => {
    const numbers = [0, 0, 0.5];
    expect(freshId(['new-000000'], () => numbers.shift() as number)).toBe('new-i00000');
  });

  it('a merger tried out by rules is a move', () => {
    const input = { bodies: ['a', 'b'], rule: 'EVERYBODY' as const, meetingsMin: 2, meetingsMax: 3 };
    const { merge } = mergeMove(input, { id: 'n1', name: 'Uusi' });
    expect(merge).toMatchObject({
      bodies: ['a', 'b'],
      rule: 'EVERYBODY',
      into: { id: 'n1', meetingsMin: 2 },
    });
  });
});

describe('what somebody else saved meanwhile', () => {
  it('is told move by move', () => {
    expect(compareMoves([MERGE, END, MOVE], [MERGE, ADD, MOVE]).map((one) => one.in)).toEqual([
      'both',
      'mine',
      'theirs',
      'both',
    ]);
    expect(compareMoves([], [END])).toEqual([{ move: END, in: 'theirs' }]);
    expect(compareMoves([END], [])).toEqual([{ move: END, in: 'mine' }]);
  });
});

describe('undoing one by one', () => {
  const named = (...moves: Move[]) => ({ name: 'N', moves });

  it('an opened scenario is undone move by move, and done again', () => {
    let history = begin(named(MERGE, END));
    history = undo(history);
    expect(history.now).toEqual(named(MERGE));
    history = undo(undo(undo(history)));
    expect(history.now).toEqual(named());
    history = redo(redo(redo(history)));
    expect(history.now).toEqual(named(MERGE, END));
  });

  it('a new step forgets what could be done again', () => {
    const history = step(undo(begin(named(MERGE, END))), named(MERGE, ADD));
    expect(redo(history)).toBe(history);
    expect(undo(history).now).toEqual(named(MERGE));
  });

  it('back and forward of the browser are steps; any other address begins anew', () => {
    const history = step(begin(named(MERGE)), named(MERGE, END));
    expect(follow(history, named(MERGE, END))).toBe(history);
    const back = follow(history, named(MERGE));
    expect(back).toEqual(undo(history));
    expect(follow(back, named(MERGE, END))).toEqual(history);
    expect(follow(history, named(ADD))).toEqual(begin(named(ADD)));
  });

  it('one move is taken out or put in the place of another', () => {
    expect(without(named(MERGE, END, ADD), 1)).toEqual(named(MERGE, ADD));
    expect(withMove(named(MERGE, END), 1, ADD)).toEqual(named(MERGE, ADD));
    expect(withMove(named(MERGE), 1, ADD)).toEqual(named(MERGE, ADD));
  });
});
