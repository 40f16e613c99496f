/**
 * What can go wrong between us and the database, as one error class with a kind to decide by.
 */

export type GraphErrorKind =
  /** Nothing answers at the address, or it stopped answering. Trying again later makes sense. */
  | 'away'
  /** It answers, and refuses us: wrong name or password, no such database. Trying again does not help. */
  | 'refused'
  /** The write met another one: a repeated id, a version that moved on, a lock that was not given. */
  | 'conflict'
  /** It took too long or too much memory, and was stopped. */
  | 'limit'
  /** A fault of ours: a bad statement, a value of another type than the header says. */
  | 'mistake';

export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly kind: GraphErrorKind;
  /** Name of the statement that was run; null where none was. */
  readonly statement: string | null;

  constructor(kind: GraphErrorKind, message: string, statement: string | null = null, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.statement = statement;
  }
}

/** Codes of the database and of the driver, by their beginnings; the first that fits decides. */
const KINDS: readonly (readonly [prefix: string, kind: GraphErrorKind, message: string])[] = [
  ['ServiceUnavailable', 'away', 'The database does not answer. Is it running, and is its address right?'],
  ['SessionExpired', 'away', 'The database closed the connection. Try again.'],
  [
    'Neo.TransientError.General.DatabaseUnavailable',
    'away',
    'The database is starting or stopping. Try again.',
  ],
  ['Neo.ClientError.Security', 'refused', 'The database refuses the name or the password.'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'refused', 'The server has no database of that name.'],
  ['Neo.ClientError.Schema.ConstraintV', 'conflict', 'Something with that id is already there.'],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'limit',
    'The statement took too long and was stopped.',
  ],
  [
    'Neo.TransientError.General.MemoryPool',
    'limit',
    'The statement needs more memory than the database may use. Give it a larger heap.',
  ],
  [
    'Neo.TransientError.General.TransactionOutOf',
    'limit',
    'The statement needs more memory than the database may use. Give it a larger heap.',
  ],
  ['Neo.TransientError.Transaction', 'conflict', 'Another write was in the way. Try again.'],
];

/** Turns what the driver throws into a GraphError; one of ours passes through unchanged. */
export function asGraphError(error: unknown, statement: string | null = null): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) return error;
  if (/acquisition timed out/i.test(error.message))
    return new GraphError('away', 'The database does not answer in time.', statement, error);
  const found = KINDS.find(([prefix]) => code.startsWith(prefix));
  if (found) return new GraphError(found[1], found[2], statement, error);
  return new GraphError('mistake', `${code}: ${error.message}`, statement, error);
}
