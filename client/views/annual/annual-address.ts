/** The address of the year of an organisation as a document. Pure. */
import type { Filter, LoadAssumptions } from '../../api/generated/operations.ts';

interface Asked {
  readonly organisation: string;
  readonly year: number;
  readonly filter: Filter;
  readonly assumptions: LoadAssumptions | null;
}

/** Names and values as the server reads them; what is null is left out. */
export function annualAddress(
  { organisation, year, filter, assumptions }: Asked,
  language: string,
  format: 'docx' | 'pdf' = 'docx',
): string {
  const search = new URLSearchParams({ language, organisation, year: String(year) });
  for (const [name, value] of Object.entries({ filter, assumptions }))
    if (value !== null) search.set(name, JSON.stringify(value));
  return `/report/annual.${format}?${search}`;
}
