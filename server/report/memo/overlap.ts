/** What the bodies share, pair by pair, against chance. */
import type { Block, Text } from '../document/model.ts';
import { rangeText, type Pen } from './cells.ts';
import type { Overlap } from './request.ts';

/** Pairs in words; the most shared come first. */
const MOST_PAIRS = 6;
const MOST_NAMES = 8;

export function overlapBlocks(pen: Pen, overlap: Overlap | null, bodies: number): Block[] {
  const { words } = pen;
  if (overlap === null) return [{ block: 'paragraph', text: [words.overlap.notCompared(bodies)] }];
  const pairs = [...overlap.pairs].sort(
    (a, b) => b.sharedRange.min - a.sharedRange.min || (b.sharedRange.max ?? 0) - (a.sharedRange.max ?? 0),
  );
  const shown = pairs.slice(0, MOST_PAIRS);
  return [
    { block: 'list', items: shown.map((pair) => pairText(pen, pair)) },
    ...(pairs.length > shown.length
      ? [{ block: 'note', text: [words.overlap.morePairs(pairs.length - shown.length)] } as const]
      : []),
  ];
}

function pairText(pen: Pen, pair: Overlap['pairs'][number]): Text {
  const { words, formats } = pen;
  const t = words.overlap;
  const { sharedRange, chance, sharedPeople } = pair;
  if (sharedRange.max === 0) return [t.none(pair.a.name, pair.b.name)];
  const members = pair.sharedMembers
    .slice(0, MOST_NAMES)
    .map(({ node, presence }) => (presence === 'SURE' ? node.name : t.possible(node.name)));
  const rest = pair.sharedMembers.length - members.length;
  if (rest > 0) members.push(t.more(rest));
  const names = members.length === 0 ? '.' : `: ${formats.list(members)}.`;
  const against = chance.tooSmallToTell
    ? ` ${t.tooSmall}`
    : chance.expected === null
      ? ''
      : ` ${t.chance(formats.number(chance.expected, 1, true))}`;
  const people = sharedPeople.max === 0 ? '' : ` ${t.people(rangeText(pen, sharedPeople))}`;
  const shared = t.shared(
    pair.a.name,
    pair.b.name,
    rangeText(pen, sharedRange),
    sharedRange.max ?? sharedRange.min,
  );
  return [{ text: shared, strong: true }, `${names}${against}${people}`];
}
