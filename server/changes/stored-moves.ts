/** Moves of a scenario as text, and back: what is read was perhaps written by another version, so it is checked. */
import { z } from 'zod';
import { NETWORK_KINDS, ROLES } from '../domain/enumerations.ts';
import type { Move } from '../analysis/scenario/move.ts';

const range = z.object({ min: z.number(), max: z.number().nullable() }).readonly();
const ids = z.array(z.string()).readonly();

const body = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(NETWORK_KINDS).nullable(),
  meetings: range.nullable(),
  hoursPerMeeting: range.nullable(),
  chair: z.string().nullable().default(null),
  convenor: z.string().nullable().default(null),
  start: z.string().nullable().default(null),
});

const rule = z.discriminatedUnion('rule', [
  z.object({ rule: z.enum(['everybody', 'one-an-organisation']) }),
  z.object({ rule: z.literal('at-most'), seats: z.number(), order: ids }),
]);

const move = z.discriminatedUnion('move', [
  z.object({ move: z.literal('merge'), bodies: ids, into: body, rule, keep: ids, drop: ids }),
  z.object({
    move: z.literal('split'),
    body: z.string(),
    into: z.array(body.extend({ seats: ids })).readonly(),
  }),
  z.object({ move: z.literal('end'), body: z.string() }),
  z.object({ move: z.literal('move-seat'), seat: z.string(), to: z.string() }),
  z.object({
    move: z.literal('add-seat'),
    body: z.string(),
    seat: z.object({
      id: z.string(),
      holder: z.string().nullable(),
      onBehalfOf: z.string().nullable(),
      roles: z.array(z.enum(ROLES)).readonly(),
    }),
  }),
]);

const moves: z.ZodType<readonly Move[]> = z.array(move).readonly();

/** The moves of a text; null: it is not a list of moves that this version knows. */
export function readMoves(text: string): readonly Move[] | null {
  try {
    const read = moves.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
