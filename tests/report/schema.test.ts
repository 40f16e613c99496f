/**
 * Every kind of DOCX against the schema of Office Open XML, by Microsoft's Open XML SDK: order of elements, types of
 * attributes, ids, relations, parts, markup compatibility. The library is not of the one that writes.
 */
import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../server/api/create-api.ts';
import { writeDocx } from '../../server/report/document/docx.ts';
import { ListedCitations } from '../api/ask.ts';
import { buildSnapshot, type Tables } from '../support/snapshot-builder.ts';
import { AWKWARD, SAMPLE } from './sample.ts';

const RIGHT_TO_LEFT = 'شبكة التعاون \u202e רשת';
const LONG = 'Pohjanmaa'.repeat(22);

/** Names that are long, that run from right to left, that hold what XML cannot. */
const tables: Tables = {
  version: 4,
  bodies: [
    { id: 'K', name: AWKWARD, meetings: [2, 3], start: '2010', end: '2020' },
    { id: 'V', name: RIGHT_TO_LEFT, meetings: 2, start: '2014-02', end: '2014-11' },
  ],
  organisations: [
    { id: 'us', name: LONG, kind: 'association', sector: 'association' },
    { id: 'town', name: RIGHT_TO_LEFT, kind: 'municipality', sector: 'municipal' },
    { id: 'odd', name: AWKWARD },
  ],
  seats: ['us', 'town', 'odd'].flatMap((id) =>
    ['K', 'V'].map((body) => ({ id: `${body}-${id}`, body, for: id, start: '2010', end: '2020' })),
  ),
};
const { answerDocument } = createApi({
  snapshots: { current: async () => buildSnapshot(tables) },
  citations: new ListedCitations([]),
  onError: (error) => {
    throw error;
  },
});

async function document(path: string, parameters: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  const response = await answerDocument(new Request(`http://localhost/report/${path}.docx?${search}`));
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(response.status, strFromU8(bytes.slice(0, 400))).toBe(200);
  return bytes;
}

const merge = (rule: object) => ({
  name: AWKWARD,
  moves: [{ merge: { bodies: ['K', 'V'], into: { id: 'M', name: LONG, meetingsMin: 2 }, ...rule } }],
});

/** What the schema does not allow, each with its place. */
async function faults(docx: Uint8Array): Promise<string[]> {
  const found = await validate(docx, 'docx');
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

describe('the schema of a DOCX', { timeout: 120_000 }, () => {
  it('is kept by a memo', async () => {
    const memo = await document('memo', {
      language: 'fi',
      scenarios: [merge({ rule: 'ONE_AN_ORGANISATION' }), merge({ rule: 'AT_MOST', seats: 2 })],
      title: AWKWARD,
      deciding: LONG,
      proposal: `${RIGHT_TO_LEFT}\n${AWKWARD}`,
      remarks: [{ who: RIGHT_TO_LEFT, kind: 'doubt', text: AWKWARD }],
    });
    expect(await faults(memo)).toEqual([]);
  });

  it('is kept by the year of an organisation', async () => {
    const annual = await document('annual', { language: 'sv', organisation: 'us', year: '2014' });
    expect(await faults(annual)).toEqual([]);
  });

  it('is kept by a shortlist', async () => {
    const idea = { organisation: 'us' };
    const shortlist = await document('shortlist', { language: 'en', organisations: 'town,odd', idea });
    expect(await faults(shortlist)).toEqual([]);
  });

  it('is kept by every kind of block, and broken by what it forbids', async () => {
    const sample = await writeDocx(SAMPLE);
    expect(await faults(sample)).toEqual([]);
    const parts = unzipSync(sample);
    const body = strFromU8(parts['word/document.xml']);
    for (const [right, wrong] of [
      ['<w:pStyle w:val="Cell"/>', '<w:jc w:val="left"/><w:pStyle w:val="Cell"/>'],
      ['<wp:docPr id="', '<wp:docPr id="x'],
      ['<w:tblHeader/>', '<w:tblHead/>'],
      ['r:embed="rId', 'r:embed="none'],
    ]) {
      expect(body).toContain(right);
      const broken = { ...parts, 'word/document.xml': strToU8(body.replace(right, wrong)) };
      expect(await faults(zipSync(broken)), wrong).not.toEqual([]);
    }
  });
});
