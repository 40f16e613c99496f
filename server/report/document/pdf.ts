/**
 * A document as PDF, set by Typst: tagged for readers who do not see it (PDF/UA-1), with title and language, its fonts
 * embedded, pictures kept as vectors.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Language } from '../../domain/enumerations.ts';
import { sans, serif } from './fonts.ts';
import { ACCENT, BAR, INK, INK_FAINT, INK_QUIET, LINE, PAGE, SANS, SERIF, TINT } from './look.ts';
import type { Block, Document, Text } from './model.ts';
import { svgOf, xmlText } from './picture.ts';
import { TEMPLATE } from './template.ts';

const REGION: Record<Language, string> = { fi: 'FI', sv: 'FI', en: 'GB' };

let made: NodeCompiler | null = null;

function compiler(): NodeCompiler {
  made ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: [serif().regular, serif().strong, sans().regular, sans().strong] }],
  });
  return made;
}

/** The document as the bytes of a PDF file. `created` is the moment that the file says it was made. */
export function writePdf(document: Document, created: Date): Buffer {
  const set = compiler();
  const compiled = set.compile({
    mainFileContent: TEMPLATE,
    inputs: {
      document: JSON.stringify(given(document), (_key, value: unknown) =>
        typeof value === 'string' ? xmlText(value) : value,
      ),
    },
  });
  const { result } = compiled;
  if (result === null) {
    const error = compiled.takeError();
    throw new Error(`Typst refuses the document: ${JSON.stringify(error?.shortDiagnostics ?? null)}`);
  }
  const options = { pdfTags: true, creationTimestamp: Math.floor(created.getTime() / 1000) };
  try {
    return set.pdf(result, { ...options, pdfStandard: 'ua-1' });
  } catch {
    // The standard refuses a letter that no font has. Without it the file is tagged all the same.
    return set.pdf(result, options);
  } finally {
    // What it remembers of earlier documents would grow with each of them.
    set.evictCache(10);
  }
}

/** The document in the shape that the template reads. */
function given({ language, title, head, foot, blocks }: Document): object {
  const lines = Math.max(head.left.length, head.right.length);
  return {
    language,
    region: REGION[language],
    title,
    head: Array.from({ length: lines }, (_, at) => [head.left[at] ?? '', head.right[at] ?? '']),
    foot,
    blocks: blocks.map(givenBlock),
    look: {
      ink: INK,
      quiet: INK_QUIET,
      faint: INK_FAINT,
      accent: ACCENT,
      tint: TINT,
      line: LINE,
      bar: BAR,
      serif: SERIF,
      sans: SANS,
      page: PAGE,
    },
  };
}

function givenBlock(block: Block): object {
  switch (block.block) {
    case 'paragraph':
    case 'note':
      return { block: block.block, parts: parts(block.text) };
    case 'list':
    case 'unknown':
      return { block: block.block, items: block.items.map(parts) };
    case 'proposal':
      return { block: block.block, paragraphs: block.paragraphs.map(parts) };
    case 'table':
      return {
        block: block.block,
        caption: block.caption,
        columns: block.columns.map(({ label, width, align, chosen }) => ({
          label,
          width,
          end: align === 'end',
          chosen: chosen === true,
        })),
        rows: block.rows.map((row) => row.map((text) => ({ parts: parts(text) }))),
      };
    case 'picture':
      return {
        block: block.block,
        caption: block.caption,
        svg: svgOf(block.picture),
        width: block.picture.width,
        alternative: block.picture.alternative,
      };
    default:
      return block;
  }
}

function parts(text: Text): object[] {
  return text.map((run) =>
    typeof run === 'string'
      ? { text: run, strong: false, sources: [] }
      : { text: run.text, strong: run.strong === true, sources: run.sources ?? [] },
  );
}
