/** The schema says what everything means, and agrees with the domain. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { DOMAIN_ENUMS } from '../../server/api/common.ts';
import { makeSchema } from '../../server/api/schema.ts';
import * as words from '../../server/domain/enumerations.ts';

const schema = makeSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Paths of everything in the schema, with what is said about each. */
function described(): Map<string, string | null | undefined> {
  const all = new Map<string, string | null | undefined>();
  for (const type of types) {
    all.set(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) all.set(`${type.name}.${value.name}`, value.description);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        all.set(`${type.name}.${field.name}`, field.description);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        all.set(`${type.name}.${field.name}`, field.description);
        for (const argument of field.args)
          all.set(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
  }
  return all;
}

describe('descriptions', () => {
  it('are there for every type, field, argument, enum value and input field', () => {
    const missing = [...described()].filter(([, text]) => !text?.trim()).map(([path]) => path);
    expect(missing).toEqual([]);
  });

  it('say what null means wherever a field can be null', () => {
    // Null of an argument or an input field is its default, said with it or with its type.
    const silent = types
      .filter((type) => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => !field.type.toString().endsWith('!') && !/null/i.test(field.description ?? ''))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(silent).toEqual([]);
  });
});

describe('enums', () => {
  const enumsOfDomain: Record<string, readonly string[]> = {
    NetworkKind: words.NETWORK_KINDS,
    Scope: words.SCOPES,
    Mandate: words.MANDATES,
    Status: words.STATUSES,
    OrganisationKind: words.ORGANISATION_KINDS,
    Sector: words.SECTORS,
    Role: words.ROLES,
    Behalf: words.BEHALF_KINDS,
    ConveningRole: words.CONVENING_ROLES,
    RhythmKind: words.RHYTHM_KINDS,
    SuccessionKind: words.SUCCESSION_KINDS,
    SuccessionStage: words.SUCCESSION_STAGES,
    DecisionMatter: words.DECISION_MATTERS,
    DecisionOutcome: words.DECISION_OUTCOMES,
    PlaceLevel: words.PLACE_LEVELS,
    Certainty: words.CERTAINTIES,
    Stance: words.STANCES,
    Language: words.LANGUAGES,
  };

  it.each(Object.entries(enumsOfDomain))('%s has exactly the words of the domain', (name, list) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.sort()).toEqual(list.map((word) => word.toUpperCase().replaceAll('-', '_')).sort());
  });

  it('stand for the words of the domain inside the server', () => {
    const type = schema.getType('NetworkKind');
    expect(isEnumType(type) && type.getValue('ADVISORY_BOARD')?.value).toBe('advisory-board');
    expect(Object.keys(DOMAIN_ENUMS).sort()).toEqual(
      Object.keys(enumsOfDomain)
        .filter((name) => name !== 'Language')
        .sort(),
    );
  });
});
