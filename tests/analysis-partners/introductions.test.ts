import { describe, expect, it } from 'vitest';
import { parseDate } from '../../server/domain/dates.ts';
import { EVERYTHING } from '../../server/analysis/filter.ts';
import { introductions } from '../../server/analysis/partners/introductions.ts';
import { select } from '../../server/analysis/select.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';

function ways(tables: Tables, ours: string, theirs: string, date: string | null = null) {
  const snapshot = buildSnapshot(tables);
  const selection = select(snapshot, { ...EVERYTHING, date: date === null ? null : parseDate(date) });
  const at = (id: string) => new Set([snapshot.organisations.findIndex((one) => one.id === id)]);
  return introductions(selection, at(ours), at(theirs), 5).map(({ meetings, presence }) => ({
    presence,
    bodies: meetings.map((meeting) => snapshot.bodies[meeting.body].id),
    people: meetings
      .slice(0, -1)
      .map((meeting) => snapshot.representatives[snapshot.seats.holder[meeting.to]]?.id ?? null),
  }));
}

describe('introductions', () => {
  it('a forum we share is the shortest', () => {
    const tables: Tables = {
      seats: [
        { body: 'a', for: 'us' },
        { body: 'a', for: 'them' },
      ],
    };
    expect(ways(tables, 'us', 'them')).toEqual([{ presence: 2, bodies: ['a'], people: [] }]);
  });

  it('else by a person who sits with both, and by each of several', () => {
    const tables: Tables = {
      seats: [
        { body: 'a', for: 'us' },
        { body: 'a', person: 'p', for: 'x' },
        { body: 'a', person: 'q', for: 'y' },
        { body: 'b', person: 'p', for: 'x' },
        { body: 'c', person: 'q', for: 'y' },
        { body: 'b', for: 'them' },
        { body: 'c', for: 'them' },
      ],
    };
    expect(ways(tables, 'us', 'them')).toEqual([
      { presence: 2, bodies: ['a', 'b'], people: ['p'] },
      { presence: 2, bodies: ['a', 'c'], people: ['q'] },
    ]);
  });

  it('never over terms that do not overlap', () => {
    const seats = (end: string): Tables => ({
      seats: [
        { body: 'a', for: 'us', start: '2013-01-01', end: '2014-12-31' },
        { body: 'a', for: 'them', start: '2010-01-01', end },
      ],
    });
    expect(ways(seats('2012-12-31'), 'us', 'them')).toEqual([]);
    expect(ways(seats('2013-01-01'), 'us', 'them')).toHaveLength(1);
    expect(ways(seats('2013-01-01'), 'us', 'them', '2014')).toEqual([]);
  });

  it('through an unnamed seat only possibly, beside a longer sure one', () => {
    const tables: Tables = {
      seats: [
        { body: 'a', for: 'us' },
        { body: 'a', for: 'x' },
        { body: 'b', for: 'x' },
        { body: 'b', for: 'them' },
        { body: 'a', person: 'p', for: 'y' },
        { body: 'c', person: 'p', for: 'y' },
        { body: 'c', person: 'q', for: 'z' },
        { body: 'd', person: 'q', for: 'z' },
        { body: 'd', for: 'them' },
      ],
    };
    expect(ways(tables, 'us', 'them')).toEqual([
      { presence: 2, bodies: ['a', 'c', 'd'], people: ['p', 'q'] },
      { presence: 1, bodies: ['a', 'b'], people: [null] },
    ]);
  });

  it('none is known where the graph is parted', () => {
    expect(
      ways(
        {
          seats: [
            { body: 'a', for: 'us' },
            { body: 'b', for: 'them' },
          ],
        },
        'us',
        'them',
      ),
    ).toEqual([]);
  });

  it('are as short as a plain breadth-first search over people and bodies says, on random graphs', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const seats = Array.from({ length: 14 }, (_, i) => {
        const hash = Math.imul(seed * 31 + i, 2654435761) >>> 7;
        const person = hash % 9;
        return { body: `b${(hash >> 5) % 6}`, person: `p${person}`, for: `o${person % 5}` };
      });
      // Breadth-first: from organisation o0 to o1, counting the bodies on the way.
      const bodiesOf = (match: (seat: (typeof seats)[number]) => boolean) =>
        new Set(seats.filter(match).map((seat) => seat.body));
      let front = bodiesOf((seat) => seat.for === 'o0');
      const targets = bodiesOf((seat) => seat.for === 'o1');
      const seen = new Set(front);
      let expected: number | null = null;
      for (let length = 1; length <= 5 && front.size > 0; length++) {
        if ([...front].some((body) => targets.has(body))) {
          expected = length;
          break;
        }
        const people = new Set(
          seats.filter((seat) => front.has(seat.body) && seat.for !== 'o0').map((seat) => seat.person),
        );
        front = new Set([...bodiesOf((seat) => people.has(seat.person))].filter((body) => !seen.has(body)));
        front.forEach((body) => seen.add(body));
      }
      const both = seats.some((seat) => seat.for === 'o0') && seats.some((seat) => seat.for === 'o1');
      if (both)
        expect([seed, ways({ seats }, 'o0', 'o1')[0]?.bodies.length ?? null]).toEqual([seed, expected]);
    }
  });
});
