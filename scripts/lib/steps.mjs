/**
 * Steps on the screen: name, progress while it lasts, then the outcome and the time it took. On a terminal the line
 * of a step changes in place; elsewhere a step that lasts says so after five seconds, ten, twenty and so on.
 */
const NAME_WIDTH = 14;
const FIRST_WORD_MS = 5_000;

/**
 * @typedef {(text: string) => void} Say
 * @typedef {object} Steps
 * @property {<T>(name: string, work: (say: Say, outcome: Say) => Promise<T>) => Promise<T>} run runs one step; `say`
 *   shows what it does now, `outcome` sets the words of its last line
 * @property {(text: string) => void} line prints a line of its own
 */

/**
 * @param {NodeJS.WriteStream} [out]
 * @returns {Steps}
 */
export function createSteps(out = process.stdout) {
  const live = out.isTTY === true;
  /** @param {string} name @param {string} text @param {number} since */
  const format = (name, text, since) =>
    `  ${name.padEnd(NAME_WIDTH)}${text.padEnd(52)} ${((Date.now() - since) / 1000).toFixed(1).padStart(6)} s`;
  return {
    async run(name, work) {
      const since = Date.now();
      let now = '...';
      let last = 'done';
      let speakAfter = FIRST_WORD_MS;
      const show = () => {
        if (live) out.write(`\r\x1b[2K${format(name, now, since).slice(0, (out.columns ?? 80) - 1)}`);
        else if (Date.now() - since >= speakAfter) {
          speakAfter *= 2;
          out.write(`${format(name, now, since)}\n`);
        }
      };
      const timer = setInterval(show, 200);
      try {
        show();
        const value = await work(
          (text) => {
            now = text;
          },
          (text) => {
            last = text;
          },
        );
        clearInterval(timer);
        out.write(`${live ? '\r\x1b[2K' : ''}${format(name, last, since)}\n`);
        return value;
      } catch (error) {
        clearInterval(timer);
        out.write(`${live ? '\r\x1b[2K' : ''}${format(name, 'failed', since)}\n`);
        throw error;
      }
    },
    line(text) {
      out.write(`${text}\n`);
    },
  };
}
