/** The measured frames and visits as Markdown. */
import { median } from '../rounds.ts';
import type { VisitTimes } from './first-visit.ts';
import { frameRatio, type PanningTimes, type Way } from './panning.ts';

const NAMES: Record<Way, string> = {
  ours: 'Ristikko',
  bare: 'Cytoscape as it comes',
  styled: 'Cytoscape with our stylesheet',
};

/** Tables of panning and of the first visit. */
export function mapLines(panning: PanningTimes, visits: VisitTimes): string[] {
  const middle = (way: Way, figure: 'median' | 'p95'): string =>
    median(panning.rounds[way].map((round) => round[figure])).toFixed(1);
  const ratio = (way: Way, figure: 'median' | 'p95'): string =>
    way === 'ours' ? '–' : frameRatio(panning, way, figure).toFixed(2);
  return [
    `The map of the Congress set (${panning.nodes} marks, ${panning.edges.toLocaleString('en')} seats) in ` +
      `${panning.browser}, without a GPU:`,
    '',
    '| a frame while panning | median, ms | 95th percentile, ms | Ristikko is × median | × 95th percentile |',
    '|---|---:|---:|---:|---:|',
    ...(['ours', 'bare', 'styled'] as const).map(
      (way) =>
        `| ${NAMES[way]} | ${middle(way, 'median')} | ${middle(way, 'p95')} | ${ratio(way, 'median')} | ${ratio(way, 'p95')} |`,
    ),
    '',
    '| first visit, from opening the address until the map is drawn | ms |',
    '|---|---:|',
    `| as the set opens: its strongest ties | ${median(visits.ties).toFixed(0)} |`,
    `| with every seat | ${median(visits.seats).toFixed(0)} |`,
  ];
}
