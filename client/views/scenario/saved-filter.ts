/** What a saved scenario looks at, as parameters of the address, so that it opens as it was saved. Pure. */
import type { WholeScenarioFragment } from '../../api/generated/operations.ts';
import { writeFilter, type FilterChoice } from '../../state/address.ts';
import { ASSUMPTIONS, parameterOfAssumption, writeAssumption } from '../representation/assumptions.ts';

type Saved = Pick<WholeScenarioFragment, 'filter' | 'options' | 'assumptions'>;

/** What is left out has the default of the interface, which for the date is every time. */
export function addressOf({ filter, options, assumptions }: Saved): Record<string, string | null> {
  const choice: Partial<FilterChoice> = {
    ...(filter && {
      datasets: filter.datasets,
      date: filter.date,
      types: filter.types ?? [],
      kinds: filter.kinds ?? [],
      scopes: filter.scopes ?? [],
      statuses: filter.statuses ?? [],
      statusUnknown: filter.statusUnknown ?? false,
      themes: filter.themes ?? [],
      places: filter.places ?? [],
      wider: filter.wider ?? false,
      evidence: filter.evidence ?? 'ALL',
      planned: filter.planned ?? true,
      bodies: filter.bodies ?? [],
    }),
    ...(options && {
      members: options.members ?? 'ORGANISATIONS',
      rollUp: options.rollUp ?? true,
      withConvenors: options.withConvenors ?? false,
      leaveOutAbove: options.leaveOutAbove ?? undefined,
      sharing: options.sharing ?? 'MEMBERS',
    }),
  };
  const hours = Object.fromEntries(
    ASSUMPTIONS.map((name) => {
      const min = assumptions?.[`${name}Min`] ?? null;
      const max = assumptions?.[`${name}Max`] ?? min;
      return [
        parameterOfAssumption[name],
        min === null || max === null ? null : writeAssumption({ min, max }),
      ];
    }),
  );
  return { ...writeFilter(choice), ...hours };
}
