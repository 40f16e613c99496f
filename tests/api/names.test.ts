/** Names in the reader's language, and the order of names. */
import { describe, expect, it } from 'vitest';
import { apiOver, dataOf } from './ask.ts';

const api = apiOver({
  bodies: [
    { id: 'z', name: 'Zeta' },
    { id: 'o', name: 'Öljy' },
    { id: 'a', name: 'Äiti', nameSv: 'Moder' },
    { id: 'r', name: 'Ålands', nameEn: 'Zzz' },
    { id: 'v10', name: 'verkosto 10' },
    { id: 'v9', name: 'Verkosto 9' },
    { id: 'same-2', name: 'Sama' },
    { id: 'same-1', name: 'Sama' },
  ],
});

describe('a name', () => {
  it('is in the language asked for where it is known, else as the source writes it', async () => {
    const fields = 'source:name fi:name(language:FI) sv:name(language:SV) en:name(language:EN)';
    expect(await dataOf(api, `{node(id:"a"){${fields}}}`)).toEqual({
      node: { source: 'Äiti', fi: 'Äiti', sv: 'Moder', en: 'Äiti' },
    });
  });

  it('with markup, Cypher or letters of any script is given as it is', async () => {
    const names = [
      '<script>alert(1)</script>',
      "'}) DETACH DELETE n //",
      '\u202Eשלום \u0301\u0308',
      'x'.repeat(10_000),
    ];
    const strange = apiOver({ bodies: names.map((name, at) => ({ id: `b${at}`, name })) });
    const asked = names.map((_, at) => `b${at}:node(id:"b${at}"){name}`).join(' ');
    expect(await dataOf(strange, `{${asked}}`)).toEqual(
      Object.fromEntries(names.map((name, at) => [`b${at}`, { name }])),
    );
  });
});

describe('lists by name', () => {
  const ids = async (args: string) => {
    const data = await dataOf(api, `{bodies${args}{...on BodyList{items{id}}}}`);
    return (data as { bodies: { items: { id: string }[] } }).bodies.items.map((item) => item.id);
  };

  it('follow the Finnish alphabet, numbers by their value, and ids where names are equal', async () => {
    expect(await ids('')).toEqual(['same-1', 'same-2', 'v9', 'v10', 'z', 'r', 'a', 'o']);
  });

  it('follow the names of the language', async () => {
    expect(await ids('(language:SV)')).toEqual(['a', 'same-1', 'same-2', 'v9', 'v10', 'z', 'r', 'o']);
  });

  it('turn round', async () => {
    expect((await ids('(descending:true)')).at(0)).toBe('o');
  });
});
