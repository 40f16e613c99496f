import type { Filter, MeasureOptions } from '../api/generated/operations.ts';
import type { AddressState, Move } from './address.svelte.ts';
import { NO_FILTER, parameterOf, readFilter, writeFilter, type FilterChoice } from './address.ts';
import type { GraphState } from './graph.svelte.ts';

/** The groups of the filter bar, each with the fields it sets. */
export const FILTER_GROUPS = {
  dataset: ['datasets'],
  show: ['types', 'kinds', 'scopes'],
  place: ['places', 'wider'],
  date: ['date', 'planned'],
  theme: ['themes'],
  status: ['statuses', 'statusUnknown'],
  members: ['members', 'rollUp', 'withConvenors', 'leaveOutAbove', 'sharing'],
  evidence: ['evidence'],
  bodies: ['bodies'],
} as const satisfies Record<string, readonly (keyof FilterChoice)[]>;
export type FilterGroup = keyof typeof FILTER_GROUPS;

/** Groups that can leave nothing to show: the members of a body are a way to count, not a restriction. */
const NARROWING: readonly FilterGroup[] = ['show', 'place', 'date', 'theme', 'status', 'evidence', 'bodies'];

/** The one filter of all views. It lives in the address; nothing is kept beside it. */
export class FilterState {
  #address: AddressState;
  #graph: GraphState;
  #choice = $derived.by(() => readFilter(this.#address.parameters));
  #date = $derived.by(() => (this.#choice.date === undefined ? this.defaultDate : this.#choice.date));
  #input = $derived.by(() => this.#makeInput());
  #options = $derived.by(() => this.#makeOptions());

  constructor(address: AddressState, graph: GraphState) {
    this.#address = address;
    this.#graph = graph;
  }

  /** What the reader chose, defaults filled in. */
  get choice(): FilterChoice {
    return this.#choice;
  }

  /** The date or period that holds: chosen, or the default of the one data set shown. Null: all times. */
  get date(): string | null {
    return this.#date;
  }

  /** The default date of the data set shown; null where several are shown or it states none. */
  get defaultDate(): string | null {
    const { datasets } = this.#choice;
    const known = this.#graph.datasets;
    const shown = datasets === null ? known.slice(0, 1) : known.filter((set) => datasets.includes(set.id));
    return shown.length === 1 ? shown[0].defaultDate : null;
  }

  /** The filter as the interface wants it. Stable as long as nothing changes. */
  get input(): Filter {
    return this.#input;
  }

  /** How members are counted; `leaveOutAbove` is there only where the reader chose it. */
  get options(): MeasureOptions {
    return this.#options;
  }

  set(change: Partial<FilterChoice>, move?: Move): void {
    this.#address.set(writeFilter(change), move);
  }

  /** The groups that differ from their default. */
  get setGroups(): FilterGroup[] {
    return (Object.keys(FILTER_GROUPS) as FilterGroup[]).filter((group) => this.isSet(group));
  }

  isSet(group: FilterGroup): boolean {
    return FILTER_GROUPS[group].some((field) => this.#address.get(parameterOf(field)) !== null);
  }

  /** Set groups that leave something out, to be lifted when nothing is left. */
  get narrowing(): FilterGroup[] {
    return NARROWING.filter((group) => this.isSet(group));
  }

  /** Back to the default in one group, or in all. */
  clear(group?: FilterGroup): void {
    const groups = group ? [group] : (Object.keys(FILTER_GROUPS) as FilterGroup[]);
    const fields: readonly (keyof FilterChoice)[] = groups.flatMap((name) => FILTER_GROUPS[name]);
    this.set(Object.fromEntries(fields.map((field) => [field, NO_FILTER[field]])));
  }

  #makeInput(): Filter {
    const choice = this.#choice;
    const list = <T>(values: readonly T[]): readonly T[] | null => (values.length ? values : null);
    return {
      datasets: choice.datasets,
      date: this.#date,
      types: list(choice.types),
      kinds: list(choice.kinds),
      scopes: list(choice.scopes),
      statuses: list(choice.statuses),
      statusUnknown: choice.statusUnknown,
      themes: list(choice.themes),
      places: list(choice.places),
      wider: choice.wider,
      evidence: choice.evidence,
      planned: choice.planned,
      bodies: list(choice.bodies),
    };
  }

  #makeOptions(): MeasureOptions {
    const { members, rollUp, withConvenors, leaveOutAbove, sharing } = this.#choice;
    return {
      members,
      rollUp,
      withConvenors,
      sharing,
      ...(leaveOutAbove !== undefined && { leaveOutAbove }),
    };
  }
}
