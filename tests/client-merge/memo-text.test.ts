/** What is written for a memo: what of it is not yet saved, and what a browser keeps of scenarios that are not saved. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changedText,
  keepText,
  keptText,
  savedText,
  textKey,
} from '../../client/views/scenario/memo-text.ts';

const EMPTY = { title: '', question: '', deciding: '', meeting: '', proposal: '' };

describe('the text of a memo', () => {
  it('is changed where it is not as saved, white space aside', () => {
    const saved = savedText({
      memo: { title: 'Yksi', question: null, meeting: null },
      decidedByWords: 'Ohjausryhmä',
      proposal: null,
    });
    expect(saved).toEqual({ ...EMPTY, title: 'Yksi', deciding: 'Ohjausryhmä' });
    expect(changedText({ ...saved, title: 'Yksi ', proposal: ' Lykätään. ' }, saved)).toEqual({
      proposal: 'Lykätään.',
    });
    expect(changedText({ ...EMPTY, meeting: '4 §' }, null)).toEqual({ meeting: '4 §' });
  });

  it('is kept by the bodies that change, whatever becomes of them', () => {
    const merge = (rule: 'EVERYBODY' | 'ONE_AN_ORGANISATION', ...bodies: string[]) => [
      { moves: [{ merge: { bodies, into: { id: 'new', name: 'M' }, rule } }] },
    ];
    expect(textKey(merge('EVERYBODY', 'a', 'b'))).toBe(textKey(merge('ONE_AN_ORGANISATION', 'b', 'a')));
    expect(textKey(merge('EVERYBODY', 'a', 'c'))).not.toBe(textKey(merge('EVERYBODY', 'a', 'b')));
  });
});

describe('what a browser keeps', () => {
  beforeEach(() => {
    const held = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
    });
    return () => vi.unstubAllGlobals();
  });

  it('is found again, of the scenario it was written for; what is emptied goes, the oldest of many too', () => {
    keepText('a b', { ...EMPTY, question: 'Yhdistetäänkö?' });
    expect(keptText('a b').question).toBe('Yhdistetäänkö?');
    expect(keptText('a c')).toEqual(EMPTY);
    keepText('a b', EMPTY);
    expect(keptText('a b')).toEqual(EMPTY);
    for (let at = 0; at < 25; at++) keepText(`${at}`, { ...EMPTY, title: `${at}` });
    expect([keptText('4').title, keptText('5').title, keptText('24').title]).toEqual(['', '5', '24']);
  });

  it('is nothing where it is broken, or where nothing may be kept', () => {
    localStorage.setItem('ristikko.memo', '[["a b", {"title": 7}], 3');
    expect(keptText('a b')).toEqual(EMPTY);
    localStorage.setItem('ristikko.memo', '[["a b", {"title": 7}], 3]');
    expect(keptText('a b')).toEqual(EMPTY);
    vi.stubGlobal('localStorage', undefined);
    expect(keptText('a b')).toEqual(EMPTY);
    expect(() => keepText('a b', EMPTY)).not.toThrow();
  });
});
