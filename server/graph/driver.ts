/**
 * The only door to the database. It runs named statements in the access mode of their header, and decodes every value
 * in one place. Settings make it fail in seconds when the database is away.
 */
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type NotificationFilter,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import type { CypherType } from './cypher-types.ts';
import { asGraphError, GraphError } from './errors.ts';
import type { StatementTypes } from './generated/statements.ts';
import { loadStatements, type Statement } from './statements.ts';

export interface GraphSettings {
  /** `bolt://`, `neo4j://`, also with `+s` or `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Undefined or null: the default database of the user. */
  readonly database?: string | null;
}

export type StatementName = keyof StatementTypes;
export type Params<N extends StatementName> = StatementTypes[N]['params'];
export type Row<N extends StatementName> = StatementTypes[N]['row'];

/** Runs one statement within a transaction. */
export type Run = <N extends StatementName>(name: N, params: Params<N>) => Promise<Row<N>[]>;

export interface Notification {
  /** Last part of the code: `CartesianProduct`. */
  readonly code: string;
  readonly description: string;
}

const DRIVER_SETTINGS = {
  connectionAcquisitionTimeout: 4_000,
  connectionTimeout: 3_000,
  maxTransactionRetryTime: 5_000,
  connectionLivenessCheckTimeout: 30_000,
  maxConnectionPoolSize: 30,
  telemetryDisabled: true,
  userAgent: 'ristikko',
} as const;

const SILENT: NotificationFilter = { minimumSeverityLevel: 'OFF' };

/** What may pass before the database stops it, in milliseconds: one statement, and a transaction of several, which reads
 *  a whole register or writes a batch of one, perhaps on a busy machine. */
const STATEMENT_TIMEOUT = 120_000;
const TRANSACTION_TIMEOUT = 600_000;

/** A connection pool to one database. Opening it does not connect: the first statement does. */
export class Graph {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly #driver: Driver;
  readonly #database: string | undefined;

  /** @throws StatementError where a file under `cypher/` is bad; GraphError where the address is no address */
  constructor(settings: GraphSettings, statements: ReadonlyMap<string, Statement> = loadStatements()) {
    this.statements = statements;
    this.#database = settings.database ?? undefined;
    try {
      this.#driver = neo4j.driver(
        settings.uri,
        neo4j.auth.basic(settings.user, settings.password),
        DRIVER_SETTINGS,
      );
    } catch (error) {
      throw new GraphError(
        'refused',
        `${settings.uri} is not an address of a Neo4j database; write bolt:// or neo4j://, a host and a port.`,
        null,
        error,
      );
    }
  }

  /**
   * Runs one statement in a transaction of its own, tried again for five seconds where that may help.
   * @throws GraphError
   */
  async run<N extends StatementName>(name: N, params: Params<N>): Promise<Row<N>[]> {
    const access = this.statement(name).access === 'read' ? 'read' : 'write';
    return this.#managed(access, STATEMENT_TIMEOUT, (run) => run(name, params));
  }

  /**
   * Runs several statements in one transaction, all or nothing. `work` may be called again after a passing failure,
   * so it must do nothing that cannot be repeated.
   * @throws GraphError, or what `work` throws
   */
  async transaction<T>(access: 'read' | 'write', work: (run: Run) => Promise<T>): Promise<T> {
    return this.#managed(access, TRANSACTION_TIMEOUT, work);
  }

  #managed<T>(access: 'read' | 'write', timeout: number, work: (run: Run) => Promise<T>): Promise<T> {
    return this.#session(access, (session) => {
      const inside = (tx: ManagedTransaction): Promise<T> =>
        work(async (name, params) => {
          const statement = this.statement(name);
          return decodeRows(
            statement,
            await settled(statement, tx.run(statement.text, encode(statement, params))),
          );
        });
      return access === 'read'
        ? session.executeRead(inside, { timeout })
        : session.executeWrite(inside, { timeout });
    });
  }

  /** Runs a statement that changes constraints or indexes: in a transaction of its own, which data may not share. */
  async runSchema(statement: Statement): Promise<void> {
    await this.#session('write', (session) =>
      session.executeWrite((tx) => settled(statement, tx.run(statement.text)), {
        timeout: TRANSACTION_TIMEOUT,
      }),
    );
  }

  /** Column names and notifications of a statement, by EXPLAIN: nothing is run. */
  async explain(
    statement: Statement,
    params: Record<string, unknown>,
  ): Promise<{ columns: string[]; notifications: Notification[] }> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: statement.access === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      notificationFilter: { minimumSeverityLevel: 'INFORMATION' },
    });
    try {
      const result = session.run(`EXPLAIN ${statement.text}`, encode(statement, params));
      const columns = await result.keys();
      const summary = await result.summary();
      return {
        columns,
        notifications: summary.notifications.map((one) => ({
          code: one.code.split('.').at(-1) ?? one.code,
          description: one.description,
        })),
      };
    } catch (error) {
      throw asGraphError(error, statement.name);
    } finally {
      await session.close();
    }
  }

  /**
   * Answers when the database does.
   * @throws GraphError of kind `away` or `refused`
   */
  async check(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#database });
    } catch (error) {
      throw asGraphError(error);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** @throws GraphError where there is no such statement */
  statement(name: string): Statement {
    const statement = this.statements.get(name);
    if (!statement) throw new GraphError('mistake', `There is no statement ${name} under cypher/.`, name);
    return statement;
  }

  async #session<T>(access: 'read' | 'write', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: access === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      notificationFilter: SILENT,
    });
    try {
      return await work(session);
    } catch (error) {
      throw asGraphError(error);
    } finally {
      await session.close();
    }
  }
}

/** Names the statement in the error; passing failures go on to the driver as they are, for it to try again. */
async function settled(statement: Statement, result: PromiseLike<QueryResult>): Promise<QueryResult> {
  try {
    return await result;
  } catch (error) {
    if (neo4j.isRetryableError(error as Error)) throw error;
    throw asGraphError(error, statement.name);
  }
}

/** Parameters as the driver wants them: whole numbers stay whole. Inside a MAP, a `bigint` is an INTEGER and a
 *  `number` a FLOAT. */
function encode(statement: Statement, params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { name, type } of statement.params) {
    if (params[name] === undefined)
      throw new GraphError('mistake', `${statement.name} needs the parameter ${name}`, statement.name);
    made[name] = encodeValue(type, params[name]);
  }
  return made;
}

function encodeValue(type: CypherType, value: unknown): unknown {
  if (type.name === 'INTEGER' && typeof value === 'number') return neo4j.int(value);
  if (type.of && Array.isArray(value)) {
    const of = type.of;
    return of.name === 'INTEGER' || of.name === 'LIST' ? value.map((one) => encodeValue(of, one)) : value;
  }
  return value;
}

function decodeRows<N extends StatementName>(statement: Statement, result: QueryResult): Row<N>[] {
  const { returns } = statement;
  return result.records.map((record) => {
    const row: Record<string, unknown> = {};
    for (const { name, type } of returns) {
      const value: unknown = record.get(name);
      row[name] = decode(type, value, () => `${statement.name}, column ${name}`);
    }
    return row as Row<N>;
  });
}

function decode(type: CypherType, value: unknown, where: () => string): unknown {
  if (value === null || value === undefined) {
    if (type.nullable) return null;
    throw new GraphError('mistake', `${where()}: null, where the header says NOT NULL`);
  }
  switch (type.name) {
    case 'STRING':
      if (typeof value === 'string') return value;
      break;
    case 'BOOLEAN':
      if (typeof value === 'boolean') return value;
      break;
    case 'INTEGER':
      if (neo4j.isInt(value)) return whole(value, where);
      break;
    case 'FLOAT':
      if (typeof value === 'number') return value;
      if (neo4j.isInt(value)) return whole(value, where);
      break;
    case 'LIST':
      if (Array.isArray(value)) {
        const of = type.of as CypherType;
        return value.map((one) => decode(of, one, where));
      }
      break;
    case 'MAP':
      if (typeof value === 'object' && !Array.isArray(value)) return plain(value, where);
      break;
    case 'ANY':
      return plain(value, where);
  }
  throw new GraphError('mistake', `${where()}: not of type ${type.name}, which the header says`);
}

function whole(value: unknown, where: () => string): number {
  const integer = neo4j.int(value as number);
  if (!neo4j.integer.inSafeRange(integer))
    throw new GraphError('mistake', `${where()}: ${String(integer)} is too large a number`);
  return integer.toNumber();
}

function plain(value: unknown, where: () => string): unknown {
  if (neo4j.isInt(value)) return whole(value, where);
  if (Array.isArray(value)) return value.map((one) => plain(one, where));
  if (value !== null && typeof value === 'object') {
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new GraphError(
        'mistake',
        `${where()}: return named, shaped columns, not nodes, relations or database dates`,
      );
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one, where)]));
  }
  return value;
}
