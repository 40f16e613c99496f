/** Ranges of a pair against every choice written out, on small seeded cases. */
import { describe, expect, it } from 'vitest';
import { outcomesOf, pairRanges } from '../../server/analysis/pair-ranges.ts';
import type { Snapshot } from '../../server/analysis/snapshot.ts';
import type { MemberOptions } from '../../server/analysis/two-mode.ts';
import { Seeded } from '../support/seeded.ts';
import { buildSnapshot, type SeatRow, type Tables } from '../support/snapshot-builder.ts';
import { MEASURES, product, rangeOver, type Choice } from './choices.ts';
import { bodyAt, overlapOf } from './golden.ts';

function expectRanges(snapshot: Snapshot, options: Partial<MemberOptions>, choices: readonly Choice[]): void {
  const overlap = overlapOf(snapshot, options);
  const [a, b] = ['A', 'B'].map((id) => overlap.row(bodyAt(snapshot, id)));
  const ranges = pairRanges(outcomesOf(overlap.view, a, b));
  for (const [name, measure] of Object.entries(MEASURES)) {
    const expected = rangeOver(choices, measure);
    const found = ranges[name as keyof typeof MEASURES];
    if (expected === null) {
      expect(found, name).toBeNull();
      continue;
    }
    expect(found?.min, `least ${name}`).toBeCloseTo(expected.min, 12);
    expect(found?.max, `greatest ${name}`).toBeCloseTo(expected.max, 12);
  }
}

const certainty = (level: number): Pick<SeatRow, 'certainty'> =>
  level === 1 ? { certainty: 'uncertain' } : {};
/** Whether something sits, by its level: 0 no, 1 either, 2 yes. */
const options = (level: number): boolean[] => [[false], [false, true], [true]][level];
const SEEDS = Array.from({ length: 250 }, (_, seed) => seed);

describe('people and offices', () => {
  it('agree with every choice of seats and of who holds an office', () => {
    for (const seed of SEEDS) {
      const random = new Seeded(seed);
      // Each member: how surely it sits in A and in B, and whether it is an office that two people may hold.
      const members = Array.from({ length: random.below(5) }, (_, i) => ({
        id: `m${i}`,
        a: random.below(3),
        b: random.below(3),
        isOffice: random.chance(0.4),
      }));
      const tables: Tables = {
        bodies: [{ id: 'A' }, { id: 'B' }],
        seats: members.flatMap(({ id, a, b, isOffice }) =>
          [
            { body: 'A', level: a },
            { body: 'B', level: b },
          ]
            .filter(({ level }) => level > 0)
            .map(({ body, level }): SeatRow => ({
              body,
              ...(isOffice ? { office: id } : { person: id }),
              ...certainty(level),
            })),
        ),
      };
      const each = members.map(({ id, a, b, isOffice }) =>
        [...product([options(a), options(b), isOffice ? [true, false] : [true]])].map(
          ([inA, inB, isOne]) => ({
            inA: inA ? [id] : [],
            inB: inB ? [isOne ? id : `another ${id}`] : [],
          }),
        ),
      );
      const choices = [...product(each)].map((taken): Choice => [
        new Set(taken.flatMap((one) => one.inA)),
        new Set(taken.flatMap((one) => one.inB)),
      ]);
      expectRanges(buildSnapshot(tables), {}, choices);
    }
  });
});

describe('organisations through a collective', () => {
  it('agree with every choice of seats and of who belongs to it', () => {
    for (const seed of SEEDS) {
      const random = new Seeded(seed);
      // A collective sits in A, in B or in both; X and Y belong to it not, possibly or surely, and may have seats of
      // their own. Whether it has members beside those is settled by what it stands for, or is one unknown.
      const sits = { a: random.chance(0.7), b: random.chance(0.7) };
      const standsFor = random.pick([
        [1, 1],
        [2, 2],
        [3, 3],
        [1, 2],
        [2, 3],
        [2, null],
      ] as const);
      const members = ['X', 'Y'].map((id) => ({
        id,
        a: random.below(3),
        b: random.below(3),
        belongs: random.below(3),
      }));
      const surely = members.filter(({ belongs }) => belongs === 2).length;
      const possibly = members.filter(({ belongs }) => belongs > 0).length;
      const [least, most] = standsFor;
      const isComplete = most !== null && surely >= most;
      const rest = possibly === 0 ? 2 : isComplete ? 0 : possibly >= least ? 1 : 2;
      const tables: Tables = {
        bodies: [{ id: 'A' }, { id: 'B' }],
        organisations: [{ id: 'several', collective: true, standsFor }],
        memberships: members
          .filter(({ belongs }) => belongs > 0)
          .map(({ id, belongs }) => ({
            member: id,
            of: 'several',
            ...(belongs === 1 ? { certainty: 'uncertain' as const } : {}),
          })),
        seats: [
          ...(sits.a ? [{ body: 'A', for: 'several' }] : []),
          ...(sits.b ? [{ body: 'B', for: 'several' }] : []),
          ...members.flatMap(({ id, a, b }) => [
            ...(a > 0 ? [{ body: 'A', for: id, ...certainty(a) }] : []),
            ...(b > 0 ? [{ body: 'B', for: id, ...certainty(b) }] : []),
          ]),
        ],
      };
      const each = members.map(({ id, a, b, belongs }) =>
        [...product([options(a), options(b), options(belongs)])].map(([inA, inB, through]) => ({
          inA: inA || (through && sits.a) ? [id] : [],
          inB: inB || (through && sits.b) ? [id] : [],
        })),
      );
      const choices = options(rest).flatMap((hasRest) =>
        [...product(each)].map((taken): Choice => [
          new Set([...taken.flatMap((one) => one.inA), ...(hasRest && sits.a ? ['several'] : [])]),
          new Set([...taken.flatMap((one) => one.inB), ...(hasRest && sits.b ? ['several'] : [])]),
        ]),
      );
      expectRanges(buildSnapshot(tables), { members: 'organisations' }, choices);
    }
  });
});

it('a pair that shares whoever may sit at all is alike in every choice that leaves somebody', () => {
  const snapshot = buildSnapshot({
    organisations: [{ id: 'one', collective: true, standsFor: 1 }],
    memberships: [{ member: 'X', of: 'one', certainty: 'uncertain' }],
    seats: [
      { body: 'A', for: 'one' },
      { body: 'B', for: 'one' },
    ],
  });
  const together = [new Set(['X']), new Set(['one']), new Set(['X', 'one']), new Set<string>()];
  expectRanges(
    snapshot,
    { members: 'organisations' },
    together.map((one): Choice => [one, one]),
  );
});
