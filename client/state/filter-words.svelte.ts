import { FilterChoicesDocument, type FilterChoicesQuery } from '../api/generated/operations.ts';
import { useWords, type Words } from '../i18n/words.svelte.ts';
import { useApp, type App } from './app.svelte.ts';
import type { FilterGroup } from './filter.svelte.ts';
import { query, type Query } from './query.svelte.ts';
import { namesById } from './tree.ts';

/** The filter in the reader's words: the name of each group and the value it has. */
export class FilterWords {
  #app: App;
  #words: Words;
  #choices: Query<FilterChoicesQuery>;
  #names = $derived.by(() => namesById([...this.themes, ...this.places]));

  constructor(app: App, words: Words, choices: Query<FilterChoicesQuery>) {
    this.#app = app;
    this.#words = words;
    this.#choices = choices;
  }

  /** The themes there are to choose from. */
  get themes(): FilterChoicesQuery['themes'] {
    return this.#choices.data?.themes ?? [];
  }

  get places(): FilterChoicesQuery['places'] {
    return this.#choices.data?.places ?? [];
  }

  name(group: FilterGroup): string {
    return this.#words.t.filter[group];
  }

  /** The value in a few words: "Etelä-Pohjanmaa + 2". */
  value(group: FilterGroup): string {
    const { filter } = this.#app;
    const { choice } = filter;
    const { t } = this.#words;
    switch (group) {
      case 'dataset': {
        const sets = this.#app.graph.datasets;
        if (choice.datasets === null) return sets[0]?.name ?? '';
        if (choice.datasets.length === 0) return t.filter.datasetAll;
        return this.#some(choice.datasets.map((id) => sets.find((set) => set.id === id)?.name ?? id));
      }
      case 'show': {
        const types =
          choice.types.length !== 1
            ? t.filter.showBoth
            : choice.types[0] === 'NETWORK'
              ? t.filter.showNetworks
              : t.filter.showProjects;
        const narrower = [
          ...choice.kinds.map((kind) => t.words.networkKind[kind] ?? kind),
          ...choice.scopes.map((scope) => t.words.scope[scope] ?? scope),
        ];
        return narrower.length ? this.#some(narrower) : types;
      }
      case 'place': {
        if (choice.places.length === 0) return t.filter.all;
        const names = this.#some(choice.places.map((id) => this.#names.get(id) ?? id));
        return choice.wider ? t.filter.placeWiderShort(names) : names;
      }
      case 'date': {
        const date = filter.date === null ? t.filter.dateAllShort : this.#words.date(filter.date);
        return choice.planned ? date : `${date}, ${t.filter.plannedOff}`;
      }
      case 'theme':
        return choice.themes.length
          ? this.#some(choice.themes.map((id) => this.#names.get(id) ?? id))
          : t.filter.all;
      case 'status': {
        const names = choice.statuses.map((status) => t.words.status[status] ?? status);
        if (choice.statusUnknown) names.push(t.words.statusUnknown);
        return names.length ? this.#some(names) : t.filter.all;
      }
      case 'members':
        return t.words.members[choice.members];
      case 'evidence':
        return t.words.evidence[choice.evidence];
      case 'bodies':
        return t.filter.bodiesCount(choice.bodies.length);
    }
  }

  #some(names: readonly string[]): string {
    return names.length > 1 ? this.#words.t.filter.more(names[0], names.length - 1) : (names[0] ?? '');
  }
}

/** For components: the words of the filter, with what there is to choose from. */
export function filterWords(): FilterWords {
  const app = useApp();
  const choices = query(FilterChoicesDocument, () =>
    app.graph.known ? { datasets: app.filter.choice.datasets, language: app.language } : null,
  );
  return new FilterWords(app, useWords(), choices);
}
