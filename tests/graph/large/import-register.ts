/**
 * A process of its own that imports a register, to be killed in the middle by a test. The address of the database
 * and the size come as JSON in the first argument; each line it prints is JSON too.
 */
import { Graph, type GraphSettings } from '../../../server/graph/driver.ts';
import { compareImport } from '../../../server/graph/import-compare.ts';
import { writeImport } from '../../../server/graph/import-write.ts';
import { planImport } from '../../../server/import/plan.ts';
import { register, type RegisterSize } from './register.ts';

export interface ChildOptions {
  readonly database: GraphSettings;
  readonly size: RegisterSize;
  readonly batch?: number;
}

const { database, size, batch }: ChildOptions = JSON.parse(process.argv[2]);
const say = (line: object) => console.log(JSON.stringify(line));
const graph = new Graph(database);
const { plan } = planImport(register(size));
if (plan === null) throw new Error('the register has problems');
const comparison = await compareImport(graph, plan);
say({ comparing: 'done' });
const written = await writeImport(graph, comparison, { batch, progress: (done, of) => say({ done, of }) });
say({ written });
await graph.close();
