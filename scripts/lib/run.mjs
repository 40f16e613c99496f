/** The frame of every script: options, steps, stopping, and errors in words. */
import { join } from 'node:path';
import { explain } from '../../server/neo4j/failure.mjs';
import { createSteps } from './steps.mjs';
import { Stopped, stopSignal } from './stop.mjs';

export const ROOT = join(import.meta.dirname, '..', '..');

/**
 * @typedef {object} Task
 * @property {import('./steps.mjs').Steps} steps
 * @property {AbortSignal} signal
 * @property {string[]} words arguments that are no options
 * @property {Set<string>} options options given, without their dashes
 */

/**
 * Runs a script and ends the process: 0 when it went well or somebody stopped it, 1 when it failed, 2 when it was
 * called wrongly.
 * @param {{ usage: () => string, options?: string[], words?: number }} call
 * @param {(task: Task) => Promise<number | void>} work may return an exit code
 */
export async function run(call, work) {
  const signal = stopSignal();
  const steps = createSteps();
  const { words, options, problem } = readArguments(process.argv.slice(2), call);
  if (problem !== null) {
    console.error(`${problem}\n\n${call.usage()}`);
    process.exit(2);
  }
  if (options.has('help')) {
    console.log(call.usage());
    process.exit(0);
  }
  let code = 0;
  try {
    code = (await work({ steps, signal, words, options })) ?? 0;
    signal.throwIfAborted();
  } catch (error) {
    if (signal.aborted && (error === signal.reason || isAbort(error))) {
      steps.line(`Stopped: ${signal.reason.message}.`);
    } else {
      console.error(`\n${explain(error)}`);
      code = 1;
    }
  }
  process.exit(code);
}

/** @param {unknown} error */
function isAbort(error) {
  return error instanceof Stopped || (error instanceof Error && error.name === 'AbortError');
}

/**
 * @param {string[]} given
 * @param {{ options?: string[], words?: number }} call
 */
function readArguments(given, { options: known = [], words: most = 0 }) {
  /** @type {Set<string>} */
  const options = new Set();
  const words = [];
  let problem = null;
  for (const argument of given) {
    const name = argument === '-h' ? 'help' : argument.startsWith('--') ? argument.slice(2) : null;
    if (name === null) words.push(argument);
    else if (name === 'help' || known.includes(name)) options.add(name);
    else problem ??= `${argument} is no option here.`;
  }
  if (words.length > most) problem ??= `${words[most]} is one word too many.`;
  return { words, options, problem };
}
