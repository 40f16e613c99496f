import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressProblem, addressProblems, unknownParameters } from '../../client/state/address-problems.ts';
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
import { PARAMETERS as MERGER } from '../../client/views/merge/scenario.ts';
import { PARAMETERS as PARTNERS } from '../../client/views/partners/idea.ts';
import { PARAMETERS as PLAN } from '../../client/views/plan/settings.ts';

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

describe('what an address says that cannot be used', () => {
  const problems = (page: 'map' | 'overlap' | 'merge' | 'data', text: string) =>
    addressProblems(page, new URLSearchParams(text)).map(({ parameter, value, rest }) => [
      parameter,
      value,
      rest,
    ]);

  it('is named by parameter and value, on every page', () => {
    const text = 'kind=foo,expert&members=x&evidence=foo&leave-out=abc&wider=2&at=2014';
    for (const page of ['map', 'overlap', 'merge', 'data'] as const)
      expect(problems(page, text)).toEqual([
        ['kind', 'foo', 'expert'],
        ['members', 'x', null],
        ['evidence', 'foo', null],
        ['leave-out', 'abc', null],
        ['wider', '2', null],
      ]);
  });

  it('leaves the rest of the filter as it is', () => {
    const filter = readFilter(new URLSearchParams('kind=foo,expert&status=ended,constructor&leave-out=abc'));
    expect(filter).toEqual({ ...NO_FILTER, kinds: ['EXPERT'], statuses: ['ENDED'] });
  });

  it('is of a page where the page has the parameter', () => {
    expect(problems('overlap', 'form=cube&by=p&tab=pairs')).toEqual([['form', 'cube', null]]);
    expect(problems('map', 'form=cube&lines=knots')).toEqual([['lines', 'knots', null]]);
    expect(problems('merge', 'rule=two&seats=0&meetings=many&length=1,5-2')).toEqual([
      ['rule', 'two', null],
      ['seats', '0', null],
      ['meetings', 'many', null],
    ]);
  });

  it('is nothing in an address that the product writes itself, or with a parameter nobody knows', () => {
    expect(problems('overlap', 'kind=peer&leave-out=50&members=people&by=lift&view=both&whose=1')).toEqual(
      [],
    );
    expect(problems('map', 'leave-out=nobody&evidence=not-uncertain&lang=sv&kind=')).toEqual([]);
  });

  it('says which sorts a list has', () => {
    const allowed = { words: ['name', '-name'] };
    expect(addressProblem('sort', 'zzz', allowed)).toEqual({
      parameter: 'sort',
      value: 'zzz',
      allowed,
      rest: null,
    });
    expect(addressProblem('sort', '-name', allowed)).toBeNull();
  });
});

describe('a name in the address that no page reads', () => {
  it('is told, once, and none that one reads', () => {
    expect(unknownParameters(new URLSearchParams('date=2014&at=2014&date=2015&plan-size=3&Sel=a'))).toEqual([
      'date',
      'Sel',
    ]);
  });

  it('is none of those that the sources of the client read or write', () => {
    const sources = readdirSync('client', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:svelte|ts)$/.test(file) && !file.includes('generated'))
      .map((file) => readFileSync(`client/${file}`, 'utf8'));
    const named = sources.flatMap((text) => [
      ...[...text.matchAll(/address\.get\('([\w-]+)'\)/g)].map(([, name]) => name),
      ...[...text.matchAll(/address\.set\(\{ (\w+):/g)].map(([, name]) => name),
    ]);
    expect(named.length).toBeGreaterThan(60);
    const parameters = [PARTNERS, MERGER, PLAN].flatMap((of) => Object.values(of));
    const address = new URLSearchParams([...named, ...parameters].map((name) => [name, '1']));
    expect(unknownParameters(address)).toEqual([]);
  });
});
