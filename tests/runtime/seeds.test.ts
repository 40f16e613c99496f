/** Seed files at start: an empty database gets them once; what changes in them later is announced, never applied. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph } from '../../server/graph/driver.ts';
import { applySchema } from '../../server/graph/schema.ts';
import { FIRST_SEED, seedOrAnnounce } from '../../server/seeds.ts';
import { useDatabase } from '../support/database.ts';

describe('seeds', () => {
  const database = useDatabase();
  let root: string;
  let graph: Graph;
  let folder: string;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'ristikko-seeds-'));
    folder = join(root, 'seeds', FIRST_SEED);
    mkdirSync(folder, { recursive: true });
    write(
      'dataset.csv',
      `id,name,period_start,period_end,default_date\n${FIRST_SEED},First set,2014,2014,2014\n`,
    );
    write('organisations.csv', 'id,name,kind\nvaasa,Vaasa,municipality\nkokkola,Kokkola,municipality\n');
    graph = new Graph(database.address);
    await applySchema(graph);
  });
  afterAll(async () => {
    await graph.close();
    rmSync(root, { recursive: true });
  });

  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const start = async (seed = true) => {
    const said: string[] = [];
    await seedOrAnnounce(
      graph,
      { root, seed, memory: join(root, 'seeds.json') },
      {
        run: (_name, work) =>
          work(
            () => {},
            (outcome) => said.push(outcome),
          ),
        line: (text) => said.push(text),
      },
    );
    return said;
  };
  const names = () =>
    database
      .query('MATCH (o:Organisation) RETURN o.id AS id, o.name AS name ORDER BY id')
      .then((rows) => rows.map(({ id, name }) => `${String(id)} ${String(name)}`));

  it('are left out when that is asked for', async () => {
    expect(await start(false)).toEqual(['empty, as RISTIKKO_SEED=no asks']);
    expect(await names()).toEqual([]);
  });

  it('fill an empty database once', async () => {
    expect((await start()).join()).toMatch(new RegExp(`^seeded with ${FIRST_SEED}: 3 new, 0 changed`));
    expect(await names()).toEqual(['kokkola Kokkola', 'vaasa Vaasa']);
    expect(await start()).toEqual([FIRST_SEED]);
  });

  it('that changed are announced with their plan, and nothing is written', async () => {
    await database.query("MATCH (o:Organisation {id: 'kokkola'}) SET o.name = 'By hand'");
    write(
      'organisations.csv',
      'id,name,kind\nvaasa,Vaasan kaupunki,municipality\nkokkola,Kokkola again,municipality\nnew,New,association\n',
    );
    const said = await start();
    expect(said).toHaveLength(2);
    expect(said[1]).toContain(
      `seeds/${FIRST_SEED} has changed: 1 new, 1 changed, 1 untouched, 1 changed by hand and kept.`,
    );
    expect(said[1]).toContain(`npm run import -- seeds/${FIRST_SEED}`);
    expect(await names()).toEqual(['kokkola By hand', 'vaasa Vaasa']);
    expect(await start(), 'again at the next start').toEqual(said);
  });

  it('with problems are announced where the set is loaded, and stop a first start', async () => {
    const good = readFileSync(join(folder, 'organisations.csv'), 'utf8');
    write('organisations.csv', 'id,name,kind\nvaasa,Vaasa,planet\n');
    expect((await start())[1]).toContain(`seeds/${FIRST_SEED} has 1 problem`);
    await database.wipe();
    await applySchema(graph);
    await expect(start()).rejects.toMatchObject({
      message: expect.stringMatching(
        new RegExp(`seeds/${FIRST_SEED}/organisations\\.csv, line 2, column kind, "planet"`),
      ),
    });
    write('organisations.csv', good);
  });
});
