/**
 * One line from the terminal or the pipe; empty when there is none.
 * @param {string} question
 * @param {AbortSignal} signal
 * @returns {Promise<string>}
 */
export async function ask(question, signal) {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ended = new Promise((settle) => lines.once('close', () => settle('')));
    return String(await Promise.race([lines.question(question, { signal }), ended])).trim();
  } finally {
    lines.close();
  }
}
