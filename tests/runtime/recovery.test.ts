/** A database that is away when the server starts, comes, goes and comes again. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApplication, type Application } from '../../server/application.ts';
import { createLog } from '../../server/log.ts';
import { SILENT_STEPS, type Steps } from '../../server/steps.ts';
import { useDatabase } from '../support/database.ts';
import { freePort } from './started.ts';

/** A door to the database that can be shut. */
class Door {
  readonly #to: number;
  readonly #sockets = new Set<Socket>();
  readonly port: number;
  #server: Server | null = null;

  constructor(port: number, to: number) {
    this.port = port;
    this.#to = to;
  }

  open(): Promise<void> {
    this.#server = createServer((inside) => {
      const outside = connect(this.#to, '127.0.0.1');
      for (const [one, other] of [
        [inside, outside],
        [outside, inside],
      ]) {
        this.#sockets.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => other.destroy());
        one.pipe(other);
      }
    });
    return new Promise((opened) => this.#server!.listen(this.port, '127.0.0.1', opened));
  }

  async shut(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    const server = this.#server;
    this.#server = null;
    if (server) await new Promise((shut) => server.close(shut));
  }
}

describe('a database that is away', () => {
  const database = useDatabase();
  let door: Door;
  let application: Application;
  beforeEach(async () => {
    const { port } = new URL(database.address.uri);
    door = new Door(await freePort(), Number(port));
  });
  afterEach(async () => {
    await application.close();
    await door.shut();
  });
  const create = (more: object = {}) => {
    application = createApplication({
      database: { ...database.address, uri: `bolt://127.0.0.1:${door.port}`, ...more },
      seeds: { root: '/nowhere', seed: false, memory: null },
      log: createLog('error', () => {}),
      development: false,
    });
    return application;
  };
  const state = async () => (await application.health()).state.is;

  it('does not keep the server from starting, and is noticed when it comes, goes and comes again', async () => {
    const lines: string[] = [];
    const steps: Steps = { ...SILENT_STEPS, line: (text) => lines.push(text) };
    const since = Date.now();
    await create().prepare(steps, new AbortController().signal, false);
    expect(Date.now() - since, 'seconds, not minutes').toBeLessThan(15_000);
    expect(lines.join('\n')).toMatch(/The database is away: .* It is tried again by itself\./);
    expect(await application.health()).toMatchObject({ state: { is: 'away' }, version: null });

    await door.open();
    await expect.poll(state, { timeout: 40_000, interval: 200 }).toBe('ready');
    expect((await application.health()).version).toBe(0);
    expect((await database.query('MATCH (g:Graph) RETURN count(g) AS n'))[0]).toEqual({ n: 1 });

    await door.shut();
    expect(await state()).toBe('away');
    await door.open();
    await expect.poll(state, { timeout: 20_000, interval: 200 }).toBe('ready');
  });

  it('that refuses the password is told apart from one that does not answer', async () => {
    await door.open();
    await create({ password: 'wrong' }).prepare(SILENT_STEPS, new AbortController().signal, false);
    expect(await application.health()).toMatchObject({ state: { is: 'refused' }, version: null });
  });

  it('stops a start that must have it, with the reason', async () => {
    await expect(create().prepare(SILENT_STEPS, new AbortController().signal, true)).rejects.toMatchObject({
      name: 'Failure',
      message: 'The database is away.',
    });
  });
});
