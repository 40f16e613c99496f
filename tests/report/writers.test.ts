/** One document as DOCX, PDF and Markdown: what a reader finds in each. */
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../server/report/document/docx.ts';
import { writeMarkdown } from '../../server/report/document/markdown.ts';
import { writePdf } from '../../server/report/document/pdf.ts';
import { svgOf, textWidth, wrap } from '../../server/report/document/picture.ts';
import { SAMPLE } from './sample.ts';

describe('Markdown', () => {
  const text = writeMarkdown(SAMPLE);

  it('has headings, lists, tables, notes', () => {
    expect(text).toContain('\n# Kaksi ryhmää yhdeksi?\n');
    expect(text).toContain('\n## Ensimmäinen\n');
    expect(text).toContain('Alku **vahva**[^1][^2].');
    expect(text).toContain('- yksi\n- kaksi[^2]');
    expect(text).toContain('|  | **A** | B |\n| --- | --- | ---: |\n| Paikkoja | 7–8 | 18–19 |');
    expect(text).toContain('> Ryhmät yhdistetään.');
    expect(text).toContain('[^1]: Muistio 8/2014, 5 §');
  });

  it('lets no word be a command', () => {
    expect(text).toContain('\\#set \\*bold\\* \\_x\\_ \\`code\\` \\$m\\$ \\<b\\>');
    expect(text).not.toContain('[a](b)');
    const row = text.split('\n').find((line) => line.startsWith('| \\#set')) ?? '';
    expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(5);
  });

  it('closes what is bold where the words end', () => {
    const text = [{ text: 'A · Yksi: ', strong: true }, 'kaksi'];
    expect(writeMarkdown({ ...SAMPLE, blocks: [{ block: 'paragraph', text }] })).toContain(
      '\n**A · Yksi:** kaksi\n',
    );
  });

  it('keeps a line a line', () => {
    const twoLines = { ...SAMPLE, title: 'Yksi\n# kaksi' };
    expect(writeMarkdown(twoLines)).toContain('# Yksi \\# kaksi\n');
  });
});

describe('DOCX', () => {
  let files: Record<string, Uint8Array>;
  let body: string;
  const part = (path: string) => strFromU8(files[path]);

  beforeAll(async () => {
    files = unzipSync(await writeDocx(SAMPLE));
    body = part('word/document.xml');
  });

  it('has every part that its relations name, and a type for each', () => {
    for (const [path, content] of Object.entries(files)) {
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]+$/, '');
      for (const [, target] of strFromU8(content).matchAll(/Target="([^"]+)"/g))
        expect(Object.keys(files)).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
    }
    const types = part('[Content_Types].xml');
    for (const path of Object.keys(files)) {
      const ending = path.split('.').at(-1);
      expect(types.includes(`Extension="${ending}"`) || types.includes(`PartName="/${path}"`), path).toBe(
        true,
      );
    }
  });

  it('is well-formed, its ids distinct', () => {
    for (const path of Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name)))
      expect(unbalanced(part(path)), path).toBeNull();
    const ids = [...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('orders what the schema orders', () => {
    // CT_PPr, CT_RPr and CT_TcPr are sequences: an element out of order makes Word refuse the file.
    for (const [name, order] of Object.entries(ORDERS))
      for (const [, inner] of (body + part('word/footer1.xml')).matchAll(
        new RegExp(`<w:${name}>(.*?)</w:${name}>`, 'gs'),
      )) {
        const places = childrenOf(inner).map((child) => order.indexOf(child));
        expect(places, `${name}: ${childrenOf(inner).join(' ')}`).not.toContain(-1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
  });

  it('ends every cell with a paragraph, and has as many cells a row as columns', () => {
    for (const [table] of body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const columns = table.match(/<w:gridCol /g)?.length;
      for (const [row] of table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs))
        expect(row.match(/<w:tc>/g)).toHaveLength(columns ?? 0);
      for (const [cell] of table.matchAll(/<w:tc>.*?<\/w:tc>/gs)) expect(cell).toMatch(/<\/w:p><\/w:tc>$/);
    }
  });

  it('has real headings, repeated heads of tables, pictures with words, language and title', () => {
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toMatch(/descr="Kaksi palkkia/);
    expect(body).toContain('svgBlip');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="fi-FI"/>');
    expect(part('docProps/core.xml')).toContain('<dc:title>Kaksi ryhmää yhdeksi?</dc:title>');
    expect(
      Object.keys(files)
        .filter((path) => path.startsWith('word/media/'))
        .map((path) => path.split('.').at(-1))
        .sort(),
    ).toEqual(['png', 'svg']);
  });

  it('carries the words as they are, without what XML cannot hold', () => {
    expect(body).toContain('#set *bold* _x_ `code` $m$ &lt;b&gt;&amp;amp; | [a](b)');
    expect(body).toContain('čŋđŧž');
    expect(body).not.toContain('\u0007');
  });
});

describe('PDF', () => {
  let bytes: Buffer;
  let text: string;
  beforeAll(async () => {
    bytes = writePdf(SAMPLE, new Date('2026-01-02T03:04:05Z'));
    text = (await extractText(new Uint8Array(bytes), { mergePages: true })).text;
  });

  it('is tagged, with title and language', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Kaksi ryhmää yhdeksi?', Language: 'fi-FI' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure'])
      expect(tags, role).toContain(`"role":"${role}"`);
    expect(tags).toContain('Kaksi palkkia');
  });

  it('keeps words in pictures as words, and the same bytes for the same document', () => {
    expect(text).toContain('Sanoja kuvassa <&');
    expect(writePdf(SAMPLE, new Date('2026-01-02T03:04:05Z')).equals(bytes)).toBe(true);
  });

  it('keeps pictures as vectors, and what it says in the order of the document', () => {
    const file = bytes.toString('latin1');
    // Objects are written out, so that one for an image would be seen.
    expect(file).toMatch(/\/Subtype *\/Type0/);
    expect(file).not.toMatch(/\/ObjStm|\/Subtype *\/Image/);
    const places = ['Kaksi ryhmää yhdeksi?', 'Ensimmäinen', 'Toinen', 'Taulukko', '18–19', 'Sanoja kuvassa'];
    const found = places.map((words) => text.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('lets no word be a command', () => {
    expect(text).toContain('#set *bold* _x_ `code` $m$ <b>&amp;');
    expect(text).toContain('čŋđŧž');
  });

  it('is made of letters that no font of ours has, too', async () => {
    const strange = { ...SAMPLE, title: 'ǩ 漢字 🙂' };
    const written = writePdf(strange, new Date(0));
    expect(await (await getDocumentProxy(new Uint8Array(written))).getMarkInfo()).toMatchObject({
      Marked: true,
    });
  });

  it('numbers its pages', () => expect(text).toMatch(/Ristikko · 1 \(2\)/));
});

describe('a name that turns the direction', () => {
  const turned = { ...SAMPLE, title: 'רשת \u202e\u2067 ja muut' };

  it('turns nothing after it, in any format', async () => {
    const docx = unzipSync(await writeDocx(turned));
    const pdf = await extractText(new Uint8Array(writePdf(turned, new Date(0))), { mergePages: true });
    for (const text of [writeMarkdown(turned), strFromU8(docx['word/document.xml']), pdf.text]) {
      expect(text).toContain('ja muut');
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

describe('pictures', () => {
  it('are SVG without commands', () =>
    expect(
      svgOf({
        width: 10,
        height: 10,
        alternative: '',
        marks: [{ mark: 'text', x: 0, y: 0, text: '<script>&"', size: 9, color: '000000' }],
      }),
    ).toContain('&lt;script&gt;&amp;&quot;'));

  it('break words that are too long, and end with an ellipsis what does not fit', () => {
    const lines = wrap('Sosiaalialan korkeakoulutyöryhmä', 60, 9, 9);
    expect(lines.join('').replace(/-/g, '')).toBe('Sosiaalialankorkeakoulutyöryhmä');
    for (const line of lines) expect(textWidth(line, 9)).toBeLessThanOrEqual(66);
    expect(wrap('yksi kaksi kolme neljä', 30, 9, 2)).toHaveLength(2);
    expect(wrap('yksi kaksi kolme neljä', 30, 9, 2)[1]).toMatch(/…$/);
  });
});

/** Orders of children by ECMA-376 part 1 (transitional), as far as documents use them. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'numPr',
    'pBdr',
    'shd',
    'tabs',
    'spacing',
    'ind',
    'jc',
    'rPr',
    'sectPr',
  ],
  rPr: ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'color', 'sz', 'szCs', 'vertAlign', 'lang'],
  tcPr: ['tcW', 'gridSpan', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar', 'vAlign'],
  trPr: ['cantSplit', 'trHeight', 'tblHeader'],
  tblPr: ['tblStyle', 'tblW', 'jc', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook'],
};

/** Names of the outermost elements of a piece of XML, without the prefix. */
function childrenOf(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)\w+:(\w+)[^>]*?(\/?)>/g)) {
    if (closing) depth--;
    else {
      if (depth === 0) names.push(name);
      if (!empty) depth++;
    }
  }
  return names;
}

/** The first tag that does not close what is open; null: all do. */
function unbalanced(xml: string): string | null {
  const open: string[] = [];
  for (const [tag, closing, name, empty] of xml
    .replace(/<\?.*?\?>/gs, '')
    .matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return tag;
    } else if (!empty) open.push(name);
  }
  return open.at(-1) ?? null;
}
