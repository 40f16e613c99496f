/** Surprises are masked and told to the log; a database that is away is said plainly. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../server/analysis/snapshot.ts';
import { createApi } from '../../server/api/create-api.ts';
import { GraphError } from '../../server/graph/errors.ts';
import { buildSnapshot } from '../support/snapshot-builder.ts';
import { ListedCitations, apiOver, ask } from './ask.ts';

const away = new GraphError('away', 'bolt://secret:7687 does not answer');

describe('a surprise', () => {
  it('is masked, and the log is told', async () => {
    const told: unknown[] = [];
    const api = createApi({
      snapshots: {
        current: () => Promise.reject(new Error('password 1234 is wrong')),
      },
      citations: new ListedCitations(),
      onError: (error) => told.push(error),
    });
    expect((await ask(api, '{graph{version}}')).body).toEqual({
      data: null,
      errors: [
        {
          message: 'Something went wrong on the server. It has been logged.',
          locations: [{ line: 1, column: 2 }],
          path: ['graph'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(String(told[0])).toContain('password 1234 is wrong');
  });

  it('in the graph itself is one too', async () => {
    const api = apiOver(
      {},
      {
        snapshots: { current: () => Promise.reject(new GraphError('mistake', 'MATCH (n:Secret)')) },
        onError: () => {},
      },
    );
    const { body } = await ask(api, '{graph{version}}');
    expect(body.errors?.[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  });
});

describe('a database that is away', () => {
  const message = 'The database does not answer. Ristikko tries again by itself.';

  it('is a clear error without its address', async () => {
    const api = apiOver({}, { snapshots: { current: () => Promise.reject(away) } });
    expect((await ask(api, '{bodies{__typename}}')).body).toEqual({
      data: null,
      errors: [
        {
          message,
          locations: [{ line: 1, column: 2 }],
          path: ['bodies'],
          extensions: { code: 'DATABASE_AWAY' },
        },
      ],
    });
  });

  it('is met at once when it is back', async () => {
    const snapshot = buildSnapshot({ version: 7 });
    let isAway = true;
    const current = async (): Promise<Snapshot> => {
      if (isAway) throw away;
      return snapshot;
    };
    const api = apiOver({}, { snapshots: { current } });
    expect((await ask(api, '{graph{version}}')).body.errors?.length).toBe(1);
    isAway = false;
    expect((await ask(api, '{graph{version}}')).body).toEqual({ data: { graph: { version: 7 } } });
  });

  it('while citations are read leaves the rest of the answer', async () => {
    class AwayCitations extends ListedCitations {
      override of = () => Promise.reject(away);
      override sources = () => Promise.reject(away);
    }
    const api = apiOver({ bodies: [{ id: 'a', name: 'A' }] }, { citations: new AwayCitations() });
    const { body } = await ask(api, '{graph{version} node(id:"a"){name citations{fact}}}');
    expect(body).toMatchObject({
      data: { graph: { version: 1 }, node: null },
      errors: [{ message, path: ['node', 'citations'], extensions: { code: 'DATABASE_AWAY' } }],
    });
  });
});
