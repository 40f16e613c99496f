/** The screens of a meeting, its keys, and remarks counted. */
import { describe, expect, it } from 'vitest';
import {
  actOf,
  alternativeAt,
  alternativesOf,
  countRemarks,
  remarksOf,
  slideAt,
  slideKey,
  slides,
  type Remark,
} from '../../client/views/meeting/slides.ts';
import type { Cell } from '../../client/views/merge/merge-figures.ts';
import type { Row, RowKey } from '../../client/views/scenario/outcome-figures.ts';
import { memoAddress } from '../../client/views/scenario/memo-address.ts';
import { atPoint, suggestionPoints } from '../../client/views/merge/suggestion-points.ts';

const cell = (none = false): Cell => ({
  text: '1',
  beside: [],
  unknown: false,
  gone: false,
  names: [],
  more: 0,
  none,
  span: null,
});
const row = (key: RowKey, none = false): Row => {
  const made = { key, label: key, hint: null, now: cell(), after: [cell(none)], differs: false };
  return made;
};

describe('the screens of a meeting', () => {
  const list = slides([row('meetings'), row('voices', true), row('seats'), row('blau-SECTOR')], 2);

  it('are what is proposed, figures that say something, moves, what was said', () => {
    expect(list.map(slideKey)).toEqual(['start', 'seats', 'meetings', 'move-1', 'move-2', 'said']);
  });

  it('are found by their key; the first where there is none such', () => {
    expect([slideAt(list, 'move-2'), slideAt(list, 'voices'), slideAt(list, null)]).toEqual([4, 0, 0]);
  });

  it('show alternatives once each, four at most, and one that is there', () => {
    expect(alternativesOf('a,,b,a,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(['2', '3', '0', 'x', null].map((text) => alternativeAt(text, 2))).toEqual([1, 0, 0, 0, 0]);
  });

  it('answer to keys', () => {
    expect(actOf('ArrowRight')).toEqual({ act: 'go', by: 1 });
    expect(actOf('PageUp')).toEqual({ act: 'go', by: -1 });
    expect(actOf('3')).toEqual({ act: 'alternative', at: 2 });
    expect(actOf('Escape')).toEqual({ act: 'leave' });
    expect(['5', '0', 'a', 'Enter'].map(actOf)).toEqual([null, null, null, null]);
  });
});

describe('remarks', () => {
  const remark = (move: number | null, stance: Remark['stance']): Remark => ({
    id: `${move} ${stance}`,
    move,
    stance,
    scenarioVersion: 1,
    who: 'A',
    text: null,
    author: 'B',
  });
  const all = [remark(null, 'AGREE'), remark(0, 'DOUBT'), remark(0, 'OBJECT'), remark(1, 'DOUBT')];

  it('are counted move by move, apart from those of the whole', () => {
    expect(countRemarks(remarksOf(all, 0))).toEqual({ AGREE: 0, DOUBT: 1, OBJECT: 1 });
    expect(countRemarks(remarksOf(all, null))).toEqual({ AGREE: 1, DOUBT: 0, OBJECT: 0 });
  });

  it('come into the memo of a saved scenario, which is asked for by its id', () => {
    const asked = { scenarios: [{ moves: [] }], language: 'FI' as const };
    const of = (saved: string | null, proposal: string) =>
      new URL(
        memoAddress('pdf', asked, { language: 'fi', saved, text: { proposal }, hidden: false }),
        'http://x',
      ).searchParams;
    expect([of('s', ' ').get('saved'), of('s', ' ').get('scenarios'), of('s', ' ').get('proposal')]).toEqual([
      's',
      null,
      null,
    ]);
    expect([of(null, ' Yes. ').get('scenarios'), of(null, ' Yes. ').get('proposal')]).toEqual([
      '[{"moves":[]}]',
      'Yes.',
    ]);
  });
});

describe('suggestions in the quadrant', () => {
  const pair = (a: string, b: string, coefficient: number | null, q: number | null) => ({
    a: { id: a },
    b: { id: b },
    shared: 1,
    sharedRange: { min: 1, max: 1 },
    coefficient,
    quadrant: null,
    chance: { q },
    task: { score: null },
  });
  const suggestions = [
    { pairs: [pair('a', 'b', 0.5, 0.01)] },
    { pairs: [pair('b', 'a', 0.5, 0.01), pair('b', 'c', 1, null), pair('a', 'c', null, null)] },
  ];

  it('are their pairs, each once; what is not known has no place and is not above chance', () => {
    expect(suggestionPoints(suggestions)).toEqual([
      { key: 'a b', x: 0.5, y: null, aboveChance: true, quadrant: null },
      { key: 'b c', x: 1, y: null, aboveChance: false, quadrant: null },
    ]);
  });

  it('are found by a pair of theirs', () => {
    expect(atPoint(suggestions, new Set(['a b']))).toEqual(suggestions);
    expect(atPoint(suggestions, new Set(['b c']))).toEqual([suggestions[1]]);
  });
});
