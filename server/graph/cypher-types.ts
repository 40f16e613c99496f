/**
 * Cypher's own type names, as the headers of `cypher/*.cypher` use them: STRING, INTEGER, FLOAT, BOOLEAN, MAP, ANY
 * and LIST<…>, nullable unless NOT NULL follows. From one parsed type come the TypeScript type and the decoder.
 */

export interface CypherType {
  readonly name: 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'MAP' | 'ANY' | 'LIST';
  readonly nullable: boolean;
  /** Of a LIST. */
  readonly of?: CypherType;
}

const SIMPLE = ['STRING', 'INTEGER', 'FLOAT', 'BOOLEAN', 'MAP', 'ANY'] as const;

/** Parses a type; null where the text is not one. */
export function parseCypherType(text: string): CypherType | null {
  let rest = text.trim();
  const type = take();
  return type !== null && rest === '' ? type : null;

  function take(): CypherType | null {
    let made: CypherType;
    if (rest.startsWith('LIST<')) {
      rest = rest.slice('LIST<'.length).trimStart();
      const of = take();
      if (of === null || !rest.startsWith('>')) return null;
      rest = rest.slice(1).trimStart();
      made = { name: 'LIST', nullable: true, of };
    } else {
      const name = SIMPLE.find((simple) => new RegExp(`^${simple}(?![A-Z])`).test(rest));
      if (name === undefined) return null;
      rest = rest.slice(name.length).trimStart();
      made = { name, nullable: true };
    }
    const strict = /^NOT NULL(?![A-Z])/.exec(rest);
    if (!strict) return made;
    rest = rest.slice(strict[0].length).trimStart();
    return { ...made, nullable: false };
  }
}

/** The TypeScript type of values of a Cypher type. */
export function typeScriptOf(type: CypherType): string {
  const plain = {
    STRING: 'string',
    INTEGER: 'number',
    FLOAT: 'number',
    BOOLEAN: 'boolean',
    MAP: 'Readonly<Record<string, unknown>>',
    ANY: 'unknown',
    LIST: '',
  }[type.name];
  const made = type.of ? `readonly ${wrap(typeScriptOf(type.of))}[]` : plain;
  return type.nullable && type.name !== 'ANY' ? `${made} | null` : made;
}

function wrap(text: string): string {
  return /[ |]/.test(text) ? `(${text})` : text;
}
