/** What `npm run database` does: address, start, stop, delete. */
import { existsSync } from 'node:fs';
import { databaseHome } from './local-database.ts';
import { allowStart, deleteDatabase, runningDatabase, stopDatabase } from './neo4j/database.ts';
import { Failure } from './neo4j/failure.mjs';
import { readSettings } from './settings.ts';

export interface DatabaseCommand {
  readonly command: 'address' | 'start' | 'stop' | 'delete';
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Delete without asking. */
  readonly sure: boolean;
  readonly say: (line: string) => void;
  readonly ask: (question: string) => Promise<string>;
}

/** @throws Failure when there is nothing to print, start, stop or delete, or the answer was not yes */
export async function databaseCommand({
  command,
  root,
  env,
  sure,
  say,
  ask,
}: DatabaseCommand): Promise<void> {
  const settings = readSettings(env, root);
  if (settings.remote !== null)
    throw new Failure(
      `NEO4J_URI is set: the database at ${settings.remote.uri} is not run by Ristikko.`,
      'Leave NEO4J_URI out to speak about the local database.',
    );
  const home = databaseHome(settings);
  if (command === 'address') {
    const running = runningDatabase(home);
    if (running === null) throw new Failure('The local database does not run.', 'npm start starts it.');
    say(`address   ${running.uri}`);
    say('database  neo4j');
    say(`user      ${running.user}`);
    say(`password  ${running.password}`);
    say(`process   ${running.pid}`);
  } else if (command === 'start') {
    const running = runningDatabase(home);
    if (running !== null) say(`The local database runs already: ${running.uri}`);
    else if (allowStart(home)) say('The server that uses it starts it again within seconds.');
    else throw new Failure('No server uses the local database.', 'npm start starts both.');
  } else if (command === 'stop') {
    say(
      (await stopDatabase(home))
        ? 'The local database has been stopped.'
        : 'The local database does not run.',
    );
  } else {
    if (!existsSync(home))
      throw new Failure(`There is no local database in ${home}.`, 'Nothing needs to be done.');
    say(`This deletes the local database in ${home} with everything in it.`);
    if (!sure && !/^y(es)?$/i.test(await ask('Type yes to delete it: ')))
      throw new Failure('Nothing was deleted.', 'Answer yes, or say --yes, to delete it.');
    await deleteDatabase(home);
    say('Deleted. npm start makes a new one.');
  }
}
