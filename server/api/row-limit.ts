/**
 * A limit on how much one request may ask for, however it is written: every item of every list that is given out
 * counts, so nested lists cannot multiply past it, whether page sizes stand in the query or in variables.
 */
import {
  GraphQLError,
  defaultFieldResolver,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';

/** Items of lists in one answer. The map and the matrix of the largest pictures stay far below. */
export const MOST_ROWS = 250_000;

/** Makes every list of the schema count what it gives out. Changes the schema given. */
export function limitRows(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type))) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context: Context, info) => {
        const result: unknown = resolve(parent, args, context, info);
        return result instanceof Promise
          ? result.then((items: unknown) => count(items, context))
          : count(result, context);
      };
    }
  }
  return schema;
}

function count(items: unknown, context: Context): unknown {
  if (Array.isArray(items)) context.rows += items.length;
  if (context.rows > MOST_ROWS)
    throw new GraphQLError(
      `The answer would have more than ${MOST_ROWS} items in its lists. Ask for fewer, or page by page.`,
      { extensions: { code: 'TOO_MANY_ROWS' } },
    );
  return items;
}
