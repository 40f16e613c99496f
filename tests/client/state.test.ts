/** The state of the client without a browser: address bar, storage and server are stand-ins. */
import { describe, expect, it } from 'vitest';
import type { AddressBar } from '../../client/state/address.svelte.ts';
import { App } from '../../client/state/app.svelte.ts';
import type { Store } from '../../client/state/preferences.svelte.ts';

class Bar implements AddressBar {
  steps: string[];
  #moved: (() => void) | null = null;

  constructor(address: string) {
    this.steps = [address];
  }
  read(): string {
    return this.steps.at(-1) as string;
  }
  push(address: string): void {
    this.steps.push(address);
  }
  replace(address: string): void {
    this.steps[this.steps.length - 1] = address;
  }
  listen(moved: () => void): () => void {
    this.#moved = moved;
    return () => (this.#moved = null);
  }
  back(): void {
    this.steps.pop();
    this.#moved?.();
  }
}

class Drawer implements Store {
  kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
}

const DATASETS = [
  {
    id: 'one',
    name: 'One',
    defaultDate: '2014',
    period: '2003..2018',
    licence: null,
    origin: null,
    bodies: 3,
    seats: 4,
  },
  {
    id: 'two',
    name: 'Two',
    defaultDate: null,
    period: '2019..2025',
    licence: null,
    origin: null,
    bodies: 3,
    seats: 4,
  },
];

function start(address: string, { languages = ['fi-FI'], store = new Drawer() as Store, version = 1 } = {}) {
  const bar = new Bar(address);
  let current = version;
  const app = new App({
    bar,
    store,
    languages,
    transport: async () =>
      new Response(JSON.stringify({ data: { graph: { version: current, datasets: DATASETS } } })),
  });
  return { bar, app, store, setVersion: (next: number) => (current = next) };
}

describe('the address', () => {
  it('is the only place of filter and choice: going back brings them back', () => {
    const { bar, app } = start('/map?theme=a');
    const stop = app.address.listen();
    app.filter.set({ places: ['p', 'q'] });
    app.selection.choose('x');
    expect(bar.steps).toEqual(['/map?theme=a', '/map?theme=a&place=p,q', '/map?theme=a&place=p,q&sel=x']);
    bar.back();
    expect(app.selection.ids).toEqual([]);
    expect(app.filter.choice.places).toEqual(['p', 'q']);
    bar.back();
    expect(app.filter.choice.places).toEqual([]);
    stop();
  });

  it('carries the filter to other pages', () => {
    const { bar, app } = start('/data/networks?theme=a&page=2&something=else');
    app.address.follow(app.address.node('n/1'));
    expect(bar.read()).toBe('/node/n%2F1?theme=a&something=else');
    expect(app.address.route).toEqual({ page: 'node', id: 'n/1' });
  });

  it('makes no step where nothing changes', () => {
    const { bar, app } = start('/map');
    app.filter.set({ themes: [] });
    app.address.go('/map');
    expect(bar.steps).toEqual(['/map']);
  });
});

describe('the filter', () => {
  it('starts with the default date of the one set shown', async () => {
    const { app } = start('/map');
    expect(app.filter.date).toBeNull();
    await app.graph.refresh();
    expect(app.filter.date).toBe('2014');
    expect(app.filter.input).toMatchObject({ datasets: null, date: '2014', themes: null, planned: true });
    app.filter.set({ date: null });
    expect(app.filter.date).toBeNull();
    app.filter.clear('date');
    expect(app.filter.date).toBe('2014');
  });

  it('knows no default date for another set without one, or for several', async () => {
    for (const set of ['two', 'one,two', 'all']) {
      const { app } = start(`/map?set=${set}`);
      await app.graph.refresh();
      expect(app.filter.date, set).toBeNull();
    }
  });

  it('knows which groups are set, which of them leave something out, and how to lift them', () => {
    const { app } = start('/map?wider=1&members=people&status=active&keep=me');
    expect(app.filter.setGroups).toEqual(['place', 'status', 'members']);
    expect(app.filter.narrowing).toEqual(['place', 'status']);
    app.filter.clear('status');
    expect(app.filter.setGroups).toEqual(['place', 'members']);
    app.filter.clear();
    expect(app.filter.setGroups).toEqual([]);
    expect(app.address.get('keep')).toBe('me');
  });

  it('says only a threshold that the reader chose', () => {
    expect(start('/map').app.filter.options).not.toHaveProperty('leaveOutAbove');
    expect(start('/map?leave-out=30').app.filter.options.leaveOutAbove).toBe(0.3);
    expect(start('/map?leave-out=nobody').app.filter.options.leaveOutAbove).toBeNull();
  });
});

describe('the choice', () => {
  it('keeps the order of choosing, each node once', () => {
    const { app } = start('/map');
    app.selection.toggle('a');
    app.selection.toggle('b');
    app.selection.toggle('c');
    app.selection.toggle('b');
    expect(app.selection.ids).toEqual(['a', 'c']);
    expect(app.selection.last).toBe('c');
    app.selection.choose('z', 'z');
    expect(app.selection.ids).toEqual(['z']);
    app.selection.clear();
    expect(app.selection.last).toBeNull();
  });
});

describe('preferences', () => {
  it('take the language of the browser on the first visit, the kept one after', () => {
    expect(start('/', { languages: ['sv-SE', 'fi'] }).app.preferences.language).toBe('sv');
    expect(start('/', { languages: ['de-DE', 'en-US'] }).app.preferences.language).toBe('en');
    expect(start('/', { languages: ['de-DE'] }).app.preferences.language).toBe('fi');
    const { app, store } = start('/', { languages: ['sv'] });
    app.preferences.setLanguage('en');
    expect(start('/', { languages: ['sv'], store }).app.preferences.language).toBe('en');
  });

  it('give way to the language of the address, and keep it in step', () => {
    const { app, bar } = start('/map?lang=sv');
    expect(app.preferences.language).toBe('sv');
    expect(app.language).toBe('SV');
    app.preferences.setLanguage('en');
    expect(bar.read()).toBe('/map?lang=en');
    expect(app.preferences.language).toBe('en');
    expect(start('/map?lang=xx').app.preferences.language).toBe('fi');
  });

  it('survive a store that takes nothing', () => {
    const store: Store = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const { app } = start('/', { store });
    app.preferences.setTheme('dark');
    expect(app.preferences.theme).toBe('dark');
  });
});

describe('the graph', () => {
  it('says when its version has changed since the last look, not at the first', async () => {
    const { app, setVersion } = start('/');
    expect(app.graph.known).toBe(false);
    expect(await app.graph.refresh()).toBe(false);
    expect(app.graph.version).toBe(1);
    expect(await app.graph.refresh()).toBe(false);
    setVersion(2);
    expect(await app.graph.refresh()).toBe(true);
    expect(app.graph.version).toBe(2);
  });
});

describe('notices', () => {
  it('are three at most, the newest last', () => {
    const { app } = start('/');
    const ids = ['a', 'b', 'c', 'd'].map((text) => app.notices.say(text));
    expect(app.notices.all.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
    app.notices.dismiss(ids[2]);
    expect(app.notices.all.map(({ text }) => text)).toEqual(['b', 'd']);
  });
});
