import { describe, expect, it } from 'vitest';
import {
  LISTS,
  NO_FILTER,
  nodePath,
  readFilter,
  routeOf,
  writeAddress,
  writeFilter,
  type FilterChoice,
} from '../../client/state/address.ts';

const parameters = (change: Partial<FilterChoice>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(writeFilter(change)).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

describe('routes', () => {
  it('lead to each view and list, and the root to the map', () => {
    expect(routeOf('/')).toEqual({ page: 'map' });
    expect(routeOf('/map')).toEqual({ page: 'map' });
    expect(routeOf('/overlap')).toEqual({ page: 'overlap' });
    expect(routeOf('/representation/')).toEqual({ page: 'representation' });
    expect(routeOf('/data')).toEqual({ page: 'data', list: 'networks' });
    for (const list of LISTS) expect(routeOf(`/data/${list}`)).toEqual({ page: 'data', list });
  });

  it('keep an id whatever is in it', () => {
    for (const id of ['ep.verkosto_1', 'ö/ä?#&', '<b>x</b>', '%', 'a b'])
      expect(routeOf(nodePath(id))).toEqual({ page: 'node', id });
  });

  it('say that a page is not there', () => {
    for (const path of ['/nowhere', '/data/nothing', '/node/', '/node/a/b', '/node/%E0%A4%A', '/map/x'])
      expect(routeOf(path)).toEqual({ page: 'not-found', path });
  });
});

describe('the filter in the address', () => {
  it('leaves defaults out', () => {
    expect([...parameters(NO_FILTER)]).toEqual([]);
    expect(readFilter(new URLSearchParams())).toEqual(NO_FILTER);
  });

  it('comes back as it was, for every field', () => {
    const examples: { [Field in keyof FilterChoice]: FilterChoice[Field][] } = {
      datasets: [null, [], ['one'], ['one', 'two']],
      date: [undefined, null, '2014', '2014-03-26', '2011..2013', '..2011'],
      types: [[], ['NETWORK'], ['PROJECT', 'NETWORK']],
      kinds: [[], ['ADVISORY_BOARD', 'OTHER']],
      scopes: [[], ['SUB_REGIONAL']],
      statuses: [[], ['UNDER_REVIEW', 'ACTIVE']],
      statusUnknown: [false, true],
      themes: [[], ['a', 'b']],
      places: [[], ['etelä-pohjanmaa']],
      wider: [false, true],
      evidence: ['ALL', 'NOT_UNCERTAIN', 'STATED'],
      planned: [true, false],
      bodies: [[], ['x', 'y']],
      members: ['ORGANISATIONS', 'PEOPLE'],
      rollUp: [true, false],
      withConvenors: [false, true],
      leaveOutAbove: [undefined, null, 0.5, 0.07],
      sharing: ['MEMBERS', 'INTERLOCKS'],
    };
    for (const [field, values] of Object.entries(examples))
      for (const value of values) {
        const filter = { ...NO_FILTER, [field]: value };
        expect(readFilter(parameters(filter)), `${field}: ${JSON.stringify(value)}`).toEqual(filter);
      }
  });

  it('gives two fields two names', () => {
    const names = Object.keys(writeFilter(NO_FILTER));
    expect(new Set(names).size).toBe(Object.keys(NO_FILTER).length);
  });

  it('does not trip over nonsense', () => {
    const filter = readFilter(new URLSearchParams('evidence=maybe&wider=yes&leave-out=500&members=&at='));
    expect(filter).toEqual(NO_FILTER);
  });
});

describe('an address', () => {
  const at = new URLSearchParams('theme=a,b&unknown=kept&page=3&sort=name');

  it('keeps what nobody knows, and commas as they are', () => {
    expect(writeAddress('/map', at, { theme: 'a,c' })).toBe('/map?theme=a,c&unknown=kept&page=3&sort=name');
  });

  it('drops what belongs to one page when the page changes', () => {
    expect(writeAddress('/overlap', at, {}, false)).toBe('/overlap?theme=a,b&unknown=kept');
  });

  it('removes a parameter that is set to null, and the question mark with the last', () => {
    expect(writeAddress('/map', new URLSearchParams('theme=a'), { theme: null })).toBe('/map');
  });
});
