import { describe, expect, it } from 'vitest';
import { useDatabase } from '../support/database.ts';

describe('the database of the tests', () => {
  const database = useDatabase();

  it('is empty at first, and again when it was wiped', async () => {
    const count = 'MATCH (n) RETURN count(n) AS n';
    expect(await database.query(count)).toEqual([{ n: 0 }]);
    await database.query('CREATE CONSTRAINT own FOR (n:Own) REQUIRE n.id IS UNIQUE');
    await database.query('UNWIND range(1, 20) AS i CREATE (:Own {id: i})-[:NEXT]->(:Own {id: -i})');
    expect(await database.query(count)).toEqual([{ n: 40 }]);
    await database.wipe();
    expect(await database.query(count)).toEqual([{ n: 0 }]);
    expect(await database.query('SHOW CONSTRAINTS YIELD name')).toEqual([]);
  });

  it('is one of its own, on the loopback', () => {
    expect(database.address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });
});
