import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureSvg } from '../../client/charts/figure.ts';
import { LIGHT, parseTokens, resolveTokens } from '../../client/charts/palette.ts';
import { mark, shapeText } from '../../client/charts/shapes.ts';
import { shortRange } from '../../client/charts/short-range.ts';
import { breaks, softHyphens, squeeze, wrap } from '../../client/charts/wrap.ts';
import { formatNumber, formatRange } from '../../client/i18n/format.ts';
import { NO_EMPHASIS } from '../../client/map/scene.ts';
import { mapSvg } from '../../client/map/svg.ts';
import {
  assumptionsInput,
  readAssumption,
  writeAssumption,
} from '../../client/views/representation/assumptions.ts';
import { ELEMENTS } from './graph-of-words.ts';

const measure = (text: string): number => text.length;

describe('texts in lines', () => {
  it('keep to the width and lose no letter', () => {
    const text = 'Hyvinvointitietotuotannon kehittäjätyöryhmä ja monialainen lapsiperhepalvelujen verkosto';
    const lines = wrap(text, 18, measure, 20);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(18);
    expect(lines.join(' ').replace(/- /g, '').replace(/-$/, '')).toBe(text);
  });

  it('break a compound where a syllable begins', () => {
    for (const place of breaks('lapsiperhepalvelujen'))
      expect('lapsiperhepalvelujen'.slice(place)).toMatch(/^[^aeiouyäö][aeiouyäö]/);
  });

  it('end in an ellipsis where there are too many', () => {
    const lines = wrap('one two three four five six seven', 9, measure, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1].endsWith('…')).toBe(true);
  });

  it('take a word that cannot be broken as it is, and nothing as nothing', () => {
    expect(wrap('xxxxxxxxxxxxxxxxxxxxxxxx', 5, measure)).toEqual(['xxxxxxxxxxxxxxxxxxxxxxxx']);
    expect(wrap('', 5, measure)).toEqual([]);
    expect(wrap('x'.repeat(10_000), 100, measure, 3)).toHaveLength(1);
  });

  it('with soft hyphens read the same', () => {
    const text = 'Sosiaalityöntekijöiden työkokoukset';
    expect(softHyphens(text).replaceAll('\u00ad', '')).toBe(text);
    expect(softHyphens(text)).toContain('\u00ad');
    expect(softHyphens('lyhyt')).toBe('lyhyt');
  });
});

describe('the tokens', () => {
  const css = readFileSync(join(import.meta.dirname, '../../client/ui/tokens.css'), 'utf8');

  it('give the colours of each shade', () => {
    expect(parseTokens(css, 'light')['kind-network'].toLowerCase()).toBe('#1f68c1');
    expect(parseTokens(css, 'dark')['ink-1'].toLowerCase()).toBe('#edf2f0');
    expect(parseTokens(css, 'light')['fast']).toBe('120ms');
  });

  it('stand for every colour that a drawing names', () => {
    const drawn = (['solid', 'planned', 'review', 'hollow', 'ended', 'possible'] as const)
      .flatMap((fill) => mark('diamond', 'kind-project', fill).shapes)
      .map(shapeText)
      .join('');
    expect(resolveTokens(drawn, LIGHT)).not.toContain('var(');
  });
});

describe('an exported figure', () => {
  const figure = {
    title: 'A <b>& "B"</b> \u0000 مرحبا',
    subtitle: 'of two',
    body: mapSvg(
      ELEMENTS,
      Object.fromEntries(ELEMENTS.nodes.map(({ id }, i) => [id, { x: i * 50, y: (i % 3) * 60 }])),
      NO_EMPHASIS,
      700,
      400,
    ).body,
    width: 700,
    height: 400,
    legend: [{ symbol: mark('circle', 'kind-network'), text: 'network' }],
    notes: ['Filter: <date> 2014'],
    footer: 'Data 2014 · 5 sources · 107 seats',
  };
  const text = figureSvg(figure);

  it('explains itself: title, legend, filter, date and sources are in it', () => {
    for (const part of ['of two', 'network', '2014', '5 sources', '107 seats']) expect(text).toContain(part);
  });

  it('holds texts literally, whatever is in them', () => {
    expect(text).toContain('A &lt;b&gt;&amp; &quot;B&quot;&lt;/b&gt;');
    expect(text).not.toContain('\u0000');
    expect(text).not.toContain('<b>');
  });

  it('needs nothing from outside and no colour of the page', () => {
    expect(text).not.toContain('var(');
    expect(text).not.toMatch(/href=|url\(/);
  });

  it('has a mark for every node and a line for every edge', () => {
    expect(figure.body.match(/<g transform=/g)).toHaveLength(ELEMENTS.nodes.length);
    expect(figure.body.match(/stroke-opacity=/g)).toHaveLength(ELEMENTS.edges.length);
  });
});

describe('a range in a cell', () => {
  const words = {
    number: (value: number, options?: { decimals?: number; fixed?: boolean }) =>
      formatNumber('fi', value, options),
    range: (span: { min: number; max: number | null }, options?: { decimals?: number }) =>
      formatRange('fi', span, options),
  };

  it('is short and says where the top is not known', () => {
    expect(shortRange({ min: 6, max: 8 }, words)).toBe('6–8');
    expect(shortRange({ min: 8, max: 8 }, words)).toBe('8');
    expect(shortRange({ min: 17, max: null }, words)).toBe('≥17');
    expect(shortRange({ min: 1.5, max: null }, words, 1)).toBe('≥1,5');
  });
});

describe('an assumption', () => {
  it('is a number or a range, as people write it', () => {
    expect(readAssumption('2–3')).toEqual({ min: 2, max: 3 });
    expect(readAssumption(' 1,5 - 2 ')).toEqual({ min: 1.5, max: 2 });
    expect(readAssumption('4')).toEqual({ min: 4, max: 4 });
    expect(readAssumption('0')).toEqual({ min: 0, max: 0 });
  });

  it('is nothing else', () => {
    for (const text of ['', '3–2', '-1', 'two', '2–', '1e9', '2000', '<b>'])
      expect(readAssumption(text)).toBeNull();
  });

  it('stands in the address and comes back', () => {
    for (const value of [
      { min: 2, max: 3 },
      { min: 1.5, max: 1.5 },
    ])
      expect(readAssumption(writeAssumption(value))).toEqual(value);
    const address = new URLSearchParams('h=2-4&travel=1,5');
    expect(assumptionsInput((name) => address.get(name))).toEqual({
      hoursMin: 2,
      hoursMax: 4,
      travelMin: 1.5,
      travelMax: 1.5,
    });
    expect(assumptionsInput(() => null)).toBeNull();
    expect(assumptionsInput(() => 'nonsense')).toBeNull();
  });
});

describe('a name in one line', () => {
  const name = 'Senate Committee on Homeland Security / Cybersecurity';

  it('loses its middle, not its end, and fits', () => {
    for (const width of [8, 20, 40]) {
      const line = squeeze(name, width, measure);
      expect(line.length).toBeLessThanOrEqual(width);
      expect(line).toContain('…');
      const [head, tail] = line.split('…');
      expect(name.startsWith(head)).toBe(true);
      expect(name.endsWith(tail)).toBe(true);
    }
  });

  it('that fits is whole', () => {
    expect(squeeze(name, 100, measure)).toBe(name);
  });
});
