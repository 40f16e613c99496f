/** Search over names, aliases and former names in all languages. */
import { describe, expect, it } from 'vitest';
import { SearchIndex, fold, wordsOf } from '../../server/api/search-index.ts';
import type { FormerName } from '../../server/analysis/snapshot.ts';
import { UNKNOWN_TERM } from '../../server/domain/terms.ts';
import { buildSnapshot } from '../support/snapshot-builder.ts';
import { apiOver, apiOverSnapshot, ask, dataOf } from './ask.ts';

const former = (name: string): FormerName => ({ name, language: null, term: UNKNOWN_TERM });
const built = buildSnapshot({
  bodies: [
    { id: 'steering', name: 'Pohjanmaan ohjausryhmä' },
    { id: 'family', name: 'Lapsiperhepalvelujen kehittäjäverkosto', aliases: ['LAPE'] },
    { id: 'club', name: 'SOS-klubi' },
    { id: 'project', name: 'Seinäjoki ja lähikunnat', type: 'project' },
    { id: 'care', name: 'Ikäihmisten hoito', nameSv: 'Äldreomsorg', nameEn: 'Care of older people' },
  ],
  organisations: [
    { id: 'seinajoki', name: 'Seinäjoki', nameEn: 'City of Seinajoki' },
    { id: 'vaasa', name: 'Vaasan kaupunki', nameSv: 'Vasa stad' },
    { id: 'thl', name: 'Terveyden ja hyvinvoinnin laitos', aliases: ['THL'] },
    { id: 'cafe', name: 'Café Årstider' },
    { id: 'long', name: `${'pitkä '.repeat(2000)}nimi` },
  ],
  people: [{ id: 'p', name: 'Äärimmäinen, Åke' }],
  themes: [{ id: 'lapsiperheet', name: 'Lapsiperheet' }],
  places: [{ id: 'ep', name: 'Etelä-Pohjanmaa', nameSv: 'Södra Österbotten' }],
});
const snapshot = {
  ...built,
  organisations: built.organisations.map((one) =>
    one.id === 'thl' ? { ...one, formerNames: [former('Stakes')] } : one,
  ),
};
const api = apiOverSnapshot(snapshot);

const found = async (text: string, first?: number) => {
  const data = await dataOf(api, 'query($t:String!,$n:Int){search(text:$t,first:$n){node{id} matched}}', {
    t: text,
    n: first,
  });
  return (data as { search: { node: { id: string }; matched: string }[] }).search.map((hit) => [
    hit.node.id,
    hit.matched,
  ]);
};
const ids = async (text: string) => (await found(text)).map(([id]) => id);

describe('search', () => {
  it('does not mind case, accents and hyphens', async () => {
    expect(await ids('AIKA')).toEqual([]);
    expect(await ids('aarimmainen')).toEqual(['p']);
    expect(await ids('ÄÄRIMMÄINEN')).toEqual(['p']);
    expect(await ids('cafe arstider')).toEqual(['cafe']);
    expect(await ids('sos klubi')).toEqual(['club']);
    expect(await ids('etela pohjanmaa')).toEqual(['ep']);
    expect(await ids('Etelä-Pohjanmaa')).toEqual(['ep']);
  });

  it('takes letters with marks set apart for the same', async () => {
    expect(await ids('Seina\u0308joki')).toEqual(await ids('Seinäjoki'));
  });

  it('finds by the beginning of any word, in any order, all words being met', async () => {
    expect(await ids('kehitt')).toEqual(['family']);
    expect(await ids('kaupunki vaasan')).toEqual(['vaasa']);
    expect(await ids('vaasan laitos')).toEqual([]);
  });

  it('finds inflected forms by the beginning they share', async () => {
    expect(await ids('Seinäjoen')).toEqual(expect.arrayContaining(['seinajoki', 'project']));
    expect(await ids('Vaasassa')).toEqual(['vaasa']);
    expect(await ids('Etelä-Pohjanmaalla')).toEqual(['ep']);
    expect(await ids('ohjausryhmän')).toEqual(['steering']);
    expect(await ids('kehittäjäverkostossa')).toEqual(['family']);
  });

  it('puts other forms of a word after names that begin with it', async () => {
    expect(await ids('Vaasa')).toEqual(['vaasa']);
    const both = apiOver({
      organisations: [
        { id: 'base', name: 'Vaasa' },
        { id: 'form', name: 'Vaasan kaupunki' },
      ],
    });
    expect(await dataOf(both, '{search(text:"vaasan"){node{id}}}')).toEqual({
      search: [{ node: { id: 'form' } }, { node: { id: 'base' } }],
    });
  });

  it('does not take another word for an inflected form', async () => {
    expect(await ids('lapsuus')).toEqual([]);
    expect(await ids('kehitys')).toEqual([]);
    expect(await ids('laki')).toEqual([]);
  });

  it('knows aliases, former names and other languages, and says which was met', async () => {
    expect(await found('thl')).toEqual([['thl', 'THL']]);
    expect(await found('stakes')).toEqual([['thl', 'Stakes']]);
    expect(await found('aldre')).toEqual([['care', 'Äldreomsorg']]);
    expect(await found('södra')).toEqual([['ep', 'Södra Österbotten']]);
    expect(await found('older care')).toEqual([['care', 'Care of older people']]);
  });

  it('puts whole names first, then beginnings, bodies before other kinds', async () => {
    expect(await ids('seinäjoki')).toEqual(['seinajoki', 'project']);
    expect(await ids('lapsiperhe')).toEqual(['lapsiperheet', 'family']);
  });

  it('is bounded', async () => {
    expect((await found('s', 1)).length).toBe(1);
    expect(await found('seinäjoki', 0)).toEqual([]);
    const { body } = await ask(api, '{search(text:"a",first:51){matched}}');
    expect(body.errors?.[0].extensions).toMatchObject({ code: 'BAD_INPUT', field: 'first', value: '51' });
  });

  it('of nothing, of signs or of a very long text finds nothing or what begins so', async () => {
    expect(await ids('')).toEqual([]);
    expect(await ids(' -–/()<>* ')).toEqual([]);
    expect(await ids('x'.repeat(10_000))).toEqual([]);
    expect(await ids('pitkä '.repeat(2000))).toEqual(['long']);
  });
});

describe('words', () => {
  it('are folded letter by letter', () => {
    expect(fold('ÅÄÖ é Ø Æ ß Đ')).toBe('aao e o ae ss d');
    expect(wordsOf('Kehittäjä-verkosto (2.0): työ’n')).toEqual([
      'kehittaja',
      'verkosto',
      '2',
      '0',
      'tyo',
      'n',
    ]);
  });
});

describe('the index', () => {
  it('finds what a search word by word through all names finds', () => {
    const index = new SearchIndex(snapshot);
    const all = [...snapshot.bodies, ...snapshot.organisations, ...snapshot.places, ...snapshot.themes];
    for (const word of ['p', 'po', 'k', 's', 'v', 'lapsi', 'st', 'o']) {
      const expected = all
        .filter((node) =>
          [
            node.name,
            node.nameSv,
            node.nameEn,
            ...node.aliases,
            ...node.formerNames.map((one) => one.name),
          ].some((name) => name !== null && wordsOf(name).some((one) => one.startsWith(word))),
        )
        .map((node) => node.id);
      const lists = {
        body: snapshot.bodies,
        organisation: snapshot.organisations,
        place: snapshot.places,
        theme: snapshot.themes,
      };
      const hits = index
        .find(word, 1000)
        .filter((hit) => hit.kind in lists)
        .map((hit) => lists[hit.kind as keyof typeof lists][hit.index].id);
      expect(hits.sort(), word).toEqual(expected.sort());
    }
  });
});
