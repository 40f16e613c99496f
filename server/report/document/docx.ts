/**
 * A document as DOCX: headings, tables with repeated heads and pictures with words are real ones, so that it can be
 * edited, read aloud and made into something else. Pictures are SVG with a PNG for readers that know no SVG; the fonts
 * come with it.
 */
import * as docx from 'docx';
import type { Language } from '../../domain/enumerations.ts';
import { sans, serif } from './fonts.ts';
import { ACCENT, BAR, INK, INK_FAINT, INK_QUIET, LINE, PAGE, SANS, SERIF, TEXT_WIDTH, TINT } from './look.ts';
import type { Block, Column, Document, Text } from './model.ts';
import { svgOf, xmlText, type Picture } from './picture.ts';
import { rasterOf } from './raster.ts';

const LOCALE: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Twentieths of a point in a millimetre. */
const TWIPS = 1440 / 25.4;
const twips = (millimetres: number) => Math.round(millimetres * TWIPS);

const NO_LINE = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: docx.BorderStyle.SINGLE, size: 4, color: LINE } as const;
const RULE = { style: docx.BorderStyle.SINGLE, size: 6, color: BAR } as const;

/** The document as the bytes of a DOCX file. */
export async function writeDocx(document: Document): Promise<Buffer> {
  const children: (docx.Paragraph | docx.Table)[] = [
    ...headOf(document),
    new docx.Paragraph({ style: 'Title', children: [run(document.title)] }),
  ];
  for (const block of document.blocks) children.push(...(await blockOf(block)));
  const file = new docx.Document({
    title: xmlText(document.title),
    creator: 'Ristikko',
    lastModifiedBy: 'Ristikko',
    description: xmlText(document.foot),
    fonts: [
      { name: SERIF, data: serif().regular, bold: serif().strong },
      { name: SANS, data: sans().regular, bold: sans().strong },
    ],
    styles: stylesOf(document.language),
    hyphenation: { autoHyphenation: true },
    numbering: { config: [BULLETS] },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.side),
              right: twips(PAGE.side),
            },
          },
        },
        footers: { default: footOf(document.foot) },
        children,
      },
    ],
  });
  return docx.Packer.toBuffer(file);
}

const BULLETS: docx.INumberingOptions['config'][number] = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: docx.LevelFormat.BULLET,
      text: '•',
      alignment: docx.AlignmentType.LEFT,
      style: { paragraph: { indent: { left: twips(5), hanging: twips(5) } } },
    },
  ],
};

function stylesOf(language: Language): docx.IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: SERIF, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 60 }, keepNext: true, keepLines: true },
  });
  const small = (id: string, name: string, size: number, color: string) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: SANS, size, color },
    paragraph: { spacing: { before: 0, after: 0, line: 250, lineRule: docx.LineRuleType.AUTO } },
  });
  return {
    default: {
      document: {
        run: { font: SERIF, size: 21, color: INK, language: { value: LOCALE[language] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: docx.LineRuleType.AUTO } },
      },
      title: {
        run: { font: SERIF, size: 38, bold: true, color: INK },
        paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
      },
      heading1: heading(25, 280),
      heading2: heading(22, 200),
      caption: {
        run: { font: SANS, size: 19, bold: true, italics: false, color: INK },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      small('Cell', 'Cell', 19, INK),
      small('Head', 'Head', 19, INK_QUIET),
      small('Foot', 'Foot', 17, INK_FAINT),
      {
        ...small('Note', 'Note', 18, INK_QUIET),
        paragraph: { spacing: { before: 60, after: 100, line: 250, lineRule: docx.LineRuleType.AUTO } },
      },
      {
        ...small('SourceLine', 'Source line', 18, INK_QUIET),
        paragraph: {
          spacing: { after: 50, line: 250, lineRule: docx.LineRuleType.AUTO },
          indent: { left: twips(8), hanging: twips(8) },
        },
      },
      {
        id: 'Proposal',
        name: 'Proposal',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: twips(4) },
          border: { left: { style: docx.BorderStyle.SINGLE, size: 24, color: ACCENT, space: 8 } },
        },
      },
    ],
  };
}

function headOf({ head }: Document): (docx.Paragraph | docx.Table)[] {
  const lines = Math.max(head.left.length, head.right.length);
  return Array.from({ length: lines }, (_, at) => {
    const last = at === lines - 1;
    return new docx.Paragraph({
      style: 'Head',
      tabStops: [{ type: docx.TabStopType.RIGHT, position: twips(TEXT_WIDTH) }],
      ...(last && { border: { bottom: { style: docx.BorderStyle.SINGLE, size: 8, color: INK, space: 6 } } }),
      children: [run(head.left[at] ?? ''), tabbed(head.right[at] ?? '')],
    });
  });
}

function footOf(foot: string): docx.Footer {
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'Foot',
        tabStops: [{ type: docx.TabStopType.RIGHT, position: twips(TEXT_WIDTH) }],
        border: { top: { style: docx.BorderStyle.SINGLE, size: 4, color: LINE, space: 6 } },
        children: [
          run(foot),
          new docx.TextRun({
            children: [
              new docx.Tab(),
              'Ristikko · ',
              docx.PageNumber.CURRENT,
              ' (',
              docx.PageNumber.TOTAL_PAGES,
              ')',
            ],
          }),
        ],
      }),
    ],
  });
}

async function blockOf(block: Block): Promise<(docx.Paragraph | docx.Table)[]> {
  switch (block.block) {
    case 'heading':
      return [
        new docx.Paragraph({
          heading: block.level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
          children: [run(block.text)],
        }),
      ];
    case 'paragraph':
      return [new docx.Paragraph({ children: runs(block.text) })];
    case 'note':
      return [new docx.Paragraph({ style: 'Note', children: runs(block.text) })];
    case 'list':
      return block.items.map(
        (item) =>
          new docx.Paragraph({
            numbering: { reference: 'bullets', level: 0 },
            spacing: { after: 60 },
            children: runs(item),
          }),
      );
    case 'table':
      return [caption(block.caption), tableOf(block.columns, block.rows), gap()];
    case 'picture':
      return [caption(block.caption), await pictureOf(block.caption, block.picture)];
    case 'unknown':
      return [frameOf(block.items), gap()];
    case 'proposal':
      return block.paragraphs.map((text) => new docx.Paragraph({ style: 'Proposal', children: runs(text) }));
    case 'sources':
      return block.sources.map(
        ({ number, text }) =>
          new docx.Paragraph({
            style: 'SourceLine',
            tabStops: [{ type: docx.TabStopType.LEFT, position: twips(8) }],
            children: [run(`${number}`), tabbed(text)],
          }),
      );
    case 'page-break':
      return [new docx.Paragraph({ style: 'Cell', children: [new docx.PageBreak()] })];
  }
}

/** After a table: Word joins tables that touch. */
function gap(): docx.Paragraph {
  return new docx.Paragraph({ style: 'Cell', spacing: { after: 60 } });
}

function caption(text: string): docx.Paragraph {
  return new docx.Paragraph({ style: 'Caption', children: [run(text)] });
}

/** Tables of so many rows are kept on one page. */
const SHORT_TABLE = 6;

function tableOf(columns: readonly Column[], rows: readonly (readonly Text[])[]): docx.Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((twips(TEXT_WIDTH) * width) / total));
  const together = rows.length <= SHORT_TABLE;
  const cell = (text: Text, at: number, head: boolean, last = false) =>
    new docx.TableCell({
      width: { size: widths[at], type: docx.WidthType.DXA },
      borders: { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: head ? RULE : HAIRLINE },
      margins: { top: 60, bottom: 60, left: at === 0 ? 0 : 100, right: 100 },
      verticalAlign: head ? docx.VerticalAlignTable.BOTTOM : docx.VerticalAlignTable.TOP,
      ...(columns[at].chosen && { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: TINT } }),
      children: [
        new docx.Paragraph({
          style: 'Cell',
          alignment: columns[at].align === 'end' ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
          keepNext: head || (together && !last),
          children: runs(text, head),
        }),
      ],
    });
  return new docx.Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    borders: {
      top: NO_LINE,
      bottom: NO_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) => cell([label], at, true)),
      }),
      ...rows.map(
        (row) =>
          new docx.TableRow({
            cantSplit: true,
            children: row.map((text, at) => cell(text, at, false, row === rows.at(-1))),
          }),
      ),
    ],
  });
}

function frameOf(items: readonly Text[]): docx.Table {
  const dashed = { style: docx.BorderStyle.DASHED, size: 6, color: INK_FAINT } as const;
  return new docx.Table({
    width: { size: twips(TEXT_WIDTH), type: docx.WidthType.DXA },
    columnWidths: [twips(TEXT_WIDTH)],
    layout: docx.TableLayoutType.FIXED,
    borders: { top: dashed, bottom: dashed, left: dashed, right: dashed },
    rows: [
      new docx.TableRow({
        children: [
          new docx.TableCell({
            width: { size: twips(TEXT_WIDTH), type: docx.WidthType.DXA },
            margins: { top: 100, bottom: 100, left: 200, right: 200 },
            children: items.map(
              (item) => new docx.Paragraph({ style: 'Cell', spacing: { after: 60 }, children: runs(item) }),
            ),
          }),
        ],
      }),
    ],
  });
}

/** Pixels of the PNG a point. */
const SHARP = 2.5;

async function pictureOf(name: string, picture: Picture): Promise<docx.Paragraph> {
  const svg = svgOf(picture);
  const pixels = { width: (picture.width * 96) / 72, height: (picture.height * 96) / 72 };
  const words = { name: xmlText(name), description: xmlText(picture.alternative), title: xmlText(name) };
  return new docx.Paragraph({
    style: 'Cell',
    spacing: { before: 0, after: 120, line: 240, lineRule: docx.LineRuleType.AUTO },
    children: [
      new docx.ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation: pixels,
        altText: words,
        fallback: { type: 'png', data: await rasterOf(svg, SHARP) },
      }),
    ],
  });
}

function runs(text: Text, strong = false): docx.TextRun[] {
  return text.flatMap((part) => {
    if (typeof part === 'string') return [run(part, strong)];
    const marks = part.sources ?? [];
    // Numbers that stand alone are no notes to anything.
    if (part.text === '') return [new docx.TextRun({ text: marks.join(', '), color: ACCENT })];
    return [
      run(part.text, strong || part.strong),
      ...(marks.length === 0
        ? []
        : [
            new docx.TextRun({
              text: `\u00a0${marks.join(', ')}`,
              superScript: true,
              font: SANS,
              color: ACCENT,
            }),
          ]),
    ];
  });
}

/** After a tab stop. */
function tabbed(text: string): docx.TextRun {
  return new docx.TextRun({ children: [new docx.Tab(), xmlText(text)] });
}

function run(text: string, strong = false): docx.TextRun {
  return new docx.TextRun({ text: xmlText(text), ...(strong && { bold: true }) });
}
