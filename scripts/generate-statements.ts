/** Types of the statements under `cypher/`, from their headers. */
import { typeScriptOf } from '../server/graph/cypher-types.ts';
import { loadStatements, type Field } from '../server/graph/statements.ts';

export const STATEMENTS_MODULE = 'server/graph/generated/statements.ts';

/** The text of the module. Throws at the first statement whose header is bad. */
export function generateStatements(): string {
  const blocks = [...loadStatements().values()]
    .filter(({ access }) => access !== 'schema')
    .map(
      ({ name, says, access, params, returns }) =>
        `  /** ${says} */\n  '${name}': {\n    access: '${access}';\n    params: ${shape(params)};\n    row: ${shape(returns)};\n  };`,
    );
  return [
    '// Made by `npm run generate` from the headers under cypher/. Do not edit.',
    '',
    '/** Parameters and rows of every statement, by name. */',
    'export interface StatementTypes {',
    ...blocks,
    '}',
    '',
  ].join('\n');
}

function shape(fields: readonly Field[]): string {
  if (fields.length === 0) return 'Record<string, never>';
  const lines = fields.map(({ name, type }) => `      readonly ${name}: ${typeScriptOf(type)};`);
  return `{\n${lines.join('\n')}\n    }`;
}
