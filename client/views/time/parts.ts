/** The parts of the time view. Pure. */
export const TIME_PARTS = ['lives', 'compare', 'lineage', 'terms', 'turnover'] as const;
export type TimePart = (typeof TIME_PARTS)[number];

/** The parameter that says which part is shown; without it, the lives. */
export const TIME_PART = 'see';

export const readTimePart = (text: string | null): TimePart =>
  TIME_PARTS.find((part) => part === text) ?? 'lives';
