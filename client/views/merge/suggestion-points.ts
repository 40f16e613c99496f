/** Suggestions as points of the quadrant: each two of their bodies. Pure. */
import type { SuggestionLineFragment } from '../../api/generated/operations.ts';
import type { QuadrantPair } from '../../charts/quadrant.ts';

type Pairs = Pick<SuggestionLineFragment, 'pairs'>;
type Pair = Pairs['pairs'][number];

/** "a b", in whatever order they come. */
export const pairKey = ({ a, b }: Pick<Pair, 'a' | 'b'>): string => [a.id, b.id].sort().join(' ');

/** Each pair once; pairs whose members are not known have no place. */
export function suggestionPoints(suggestions: readonly Pairs[]): QuadrantPair[] {
  const found = new Map<string, QuadrantPair>();
  for (const pair of suggestions.flatMap(({ pairs }) => pairs)) {
    const { coefficient, task, chance, quadrant } = pair;
    if (coefficient === null) continue;
    const key = pairKey(pair);
    const aboveChance = chance.q !== null && chance.q < 0.05;
    found.set(key, { key, x: coefficient, y: task.score, aboveChance, quadrant });
  }
  return [...found.values()];
}

/** The suggestions that hold one of these pairs. */
export const atPoint = <S extends Pairs>(suggestions: readonly S[], keys: ReadonlySet<string>): S[] =>
  suggestions.filter(({ pairs }) => pairs.some((pair) => keys.has(pairKey(pair))));
