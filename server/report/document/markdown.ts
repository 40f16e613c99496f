/** A document as Markdown (GitHub's, with tables and footnotes). A picture is given in words. */
import type { Block, Document, Text } from './model.ts';
import { withoutTurns } from './picture.ts';

/** The document as text; lines end with a line feed. */
export function writeMarkdown(document: Document): string {
  const head = [document.head.left.join(' · '), document.head.right.join(' · ')].filter(
    (line) => line !== '',
  );
  return (
    [
      ...(head.length > 0 ? [head.map(escape).join('  \n')] : []),
      `# ${escape(document.title)}`,
      ...document.blocks.map(writeBlock).filter((text) => text !== ''),
      '---',
      escape(document.foot),
    ].join('\n\n') + '\n'
  );
}

function writeBlock(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escape(block.text)}`;
    case 'paragraph':
    case 'note':
      return writeText(block.text);
    case 'list':
      return block.items.map((item) => `- ${writeText(item)}`).join('\n');
    case 'table':
      return writeTable(block);
    case 'picture':
      return `**${escape(block.caption)}**\n\n${escape(block.picture.alternative)}`;
    case 'unknown':
      return block.items.map((item) => `- ${writeText(item)}`).join('\n');
    case 'proposal':
      return block.paragraphs.map((text) => `> ${writeText(text)}`).join('\n>\n');
    case 'sources':
      return block.sources.map(({ number, text }) => `[^${number}]: ${escape(text)}`).join('\n');
    case 'page-break':
      return '';
  }
}

function writeTable({ caption, columns, rows }: Extract<Block, { block: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${escape(caption)}**`,
    '',
    line(columns.map(({ label, chosen }) => (chosen ? `**${escape(label)}**` : escape(label)))),
    line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(writeText))),
  ].join('\n');
}

function writeText(text: Text): string {
  return text
    .map((run) => {
      if (typeof run === 'string') return escape(run);
      const words = run.strong ? bold(run.text) : escape(run.text);
      return words + (run.sources ?? []).map((number) => `[^${number}]`).join('');
    })
    .join('');
}

/** White space beside the asterisks would leave them as they are: it stands outside. */
function bold(text: string): string {
  const words = text.trim();
  if (words === '') return escape(text);
  const at = text.indexOf(words);
  return `${escape(text.slice(0, at))}**${escape(words)}**${escape(text.slice(at + words.length))}`;
}

/** Words as they are: nothing in them is a command, and they stay on their line. */
function escape(text: string): string {
  return withoutTurns(text)
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~^$]/g, '\\$&')
    .replace(/^(\s*)([-+>=]|\d+[.)])(?=\s|$)/, (_, space: string, sign: string) =>
      /^\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    );
}
