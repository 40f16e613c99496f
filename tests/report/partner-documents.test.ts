/** The shortlist and the year of an organisation as documents: figures counted by hand, and what is wrong with an address. */
import { describe, expect, it } from 'vitest';
import { createApi } from '../../server/api/create-api.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';
import { ListedCitations } from '../api/ask.ts';

/** We sit in the forum with the college; the hermit sits where nobody else does. */
const tables: Tables = {
  version: 4,
  bodies: [
    { id: 'forum', meetings: 2, start: '2010', end: '2020' },
    { id: 'club', start: '2014-02', end: '2014-11' },
  ],
  organisations: [
    { id: 'us', kind: 'association' },
    { id: 'college', kind: 'university' },
    { id: 'hermit', kind: 'company' },
  ],
  seats: [
    { id: 's-us', body: 'forum', person: 'anna', for: 'us', start: '2010', end: '2020' },
    { id: 's-college', body: 'forum', person: 'bo', for: 'college', start: '2010', end: '2020' },
    { id: 's-hermit', body: 'club', for: 'hermit' },
  ],
};
const documents = createApi({
  snapshots: { current: async () => buildSnapshot(tables) },
  citations: new ListedCitations([]),
  onError: (error) => {
    throw error;
  },
}).answerDocument;

const ask = async (path: string) => {
  const response = await documents(new Request(`http://localhost/report/${path}`));
  return { status: response.status, text: await response.text() };
};
const idea = encodeURIComponent(JSON.stringify({ organisation: 'us' }));

describe('shortlist', () => {
  it('has who can introduce, and says where nobody can', async () => {
    const { status, text } = await ask(`shortlist.md?language=en&organisations=college,hermit&idea=${idea}`);
    expect(text).toContain('anna');
    expect(status).toBe(200);
    expect(text).toMatch(/anna → forum → bo/);
    expect(text).toContain('No introduction is known.');
    expect(text.indexOf('college')).toBeLessThan(text.indexOf('hermit'));
  });

  it('names what cannot be asked, and what is missing', async () => {
    expect((await ask(`shortlist.md?organisations=college,nobody&idea=${idea}`)).text).toContain('nobody');
    expect((await ask('shortlist.md?language=en')).status).toBe(400);
    expect((await ask(`shortlist.md?organisations=college&ideas=${idea}`)).status).toBe(400);
  });
});

describe('year', () => {
  it('counts one body that it sits in, in three languages', async () => {
    for (const [language, sits] of [
      ['fi', 'Istuu'],
      ['sv', 'Sitter i'],
      ['en', 'Sits in'],
    ]) {
      const { status, text } = await ask(`annual.md?language=${language}&organisation=us&year=2014`);
      expect(status).toBe(200);
      const line = text.split('\n').find((one) => one.includes(sits) && one.includes('|'));
      expect(line?.split('|').map((cell) => cell.trim())).toContain('1');
      expect(text).toContain('forum');
    }
  });

  it('refuses a year that is none and an organisation that is not there', async () => {
    for (const search of ['organisation=us&year=abc', 'organisation=us', 'organisation=nobody&year=2014'])
      expect((await ask(`annual.md?${search}`)).status).toBe(400);
  });
});
