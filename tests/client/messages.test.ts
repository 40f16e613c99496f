/** Every language has every message, and every enumeration of the interface a word in each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/i18n/en.ts';
import { fi } from '../../client/i18n/fi.ts';
import { sv } from '../../client/i18n/sv.ts';

const ROOT = join(import.meta.dirname, '../..');
const LANGUAGES = { fi, sv, en };

/** Paths of all messages, with the kind of each: text or function of so many parameters. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: text`];
  if (typeof value === 'function') return [`${path}: function`];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, below]) => paths(below, path ? `${path}.${key}` : key));
  return [`${path}: ${typeof value}`];
}

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, below]) => texts(below, path ? `${path}.${key}` : key));
  return [];
}

describe('messages', () => {
  it.each(['sv', 'en'] as const)('of %s are those of Finnish', (language) => {
    expect(paths(LANGUAGES[language]).sort()).toEqual(paths(fi).sort());
  });

  it('are never empty, and hold no markup', () => {
    for (const [language, messages] of Object.entries(LANGUAGES))
      for (const [path, text] of texts(messages)) {
        expect(text.trim(), `${language} ${path}`).not.toBe('');
        expect(text, `${language} ${path}`).not.toMatch(/<[a-z/]/i);
      }
  });

  it('are translated: hardly any Swedish or English text is the Finnish one', () => {
    const finnish = new Map(texts(fi));
    for (const language of ['sv', 'en'] as const) {
      const same = texts(LANGUAGES[language]).filter(
        ([path, text]) => finnish.get(path) === text && /\p{L}{4,}/u.test(text),
      );
      // Names of languages in themselves, the product, names of file formats, and words that are the same in both.
      const allowed = /^(product|languages\.|words\.|views\.|scenario\.memo\.formats\.)/;
      expect(
        same.filter(([path]) => !allowed.test(path)),
        language,
      ).toEqual([]);
    }
  });
});

describe('enumerations', () => {
  const sdl = readdirSync(join(ROOT, 'server/api'))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(ROOT, 'server/api', name), 'utf8'))
    .join('\n');
  const types = buildSchema(sdl).getTypeMap();
  /** Where the words of an enumeration stand. */
  const PLACES: Record<string, keyof typeof fi.words> = {
    NetworkKind: 'networkKind',
    Scope: 'scope',
    Mandate: 'mandate',
    Status: 'status',
    OrganisationKind: 'organisationKind',
    Sector: 'sector',
    Role: 'role',
    Behalf: 'behalf',
    ConveningRole: 'conveningRole',
    RhythmKind: 'rhythmKind',
    SuccessionKind: 'successionKind',
    SuccessionStage: 'successionStage',
    DecisionMatter: 'decisionMatter',
    DecisionOutcome: 'decisionOutcome',
    PlaceLevel: 'placeLevel',
    Evidence: 'evidence',
    Certainty: 'certainty',
    Presence: 'presence',
    Members: 'members',
    Sharing: 'sharing',
  };

  it.each(Object.entries(PLACES))('%s has a word for every value in every language', (name, place) => {
    const type = types[name];
    if (!isEnumType(type)) throw new Error(`The schema has no enumeration ${name}`);
    const values = type
      .getValues()
      .map((value) => value.name)
      .sort();
    for (const [language, { words }] of Object.entries(LANGUAGES))
      expect(Object.keys(words[place] as object).sort(), language).toEqual(values);
  });
});

describe('findings', () => {
  it('read as sentences', () => {
    const t = fi.pages.node.sentence;
    expect(t.organisations(8, 8) + t.allShared('Ohjausryhmä')).toBe(
      'Kahdeksan organisaatiota, ja ne kaikki istuvat myös: Ohjausryhmä.',
    );
    expect(t.organisations(1, 3)).toBe('Yksi organisaatio (mahdollisesti 3)');
    expect(t.organisations(12, null)).toBe('12 organisaatiota tai useampi');
    expect(t.sits(6, 2, '2014')).toBe(
      'Ajankohtana 2014 istuu kuudessa verkostossa tai hankkeessa, kahdessa muussa mahdollisesti.',
    );
    expect(en.pages.node.sentence.sits(0, 0, null)).toBe(
      'No source mentions a seat in a network or project.',
    );
    expect(sv.pages.node.sentence.sits(1, 0, null)).toBe('Sitter i ett nätverk eller projekt.');
  });
});
