/**
 * An error that a person can act on: what is wrong, and what to do about it. Printed without a stack; everything that
 * is not a Failure is a fault of ours and keeps its stack. Plain JavaScript, because the start script throws it before
 * anything is installed.
 */
export class Failure extends Error {
  /**
   * @param {string} message what is wrong, naming the place
   * @param {string} remedy what to do
   * @param {{ cause?: unknown }} [options]
   */
  constructor(message, remedy, options) {
    super(message, options);
    this.name = 'Failure';
    this.remedy = remedy;
  }
}

/** Errors of other parts whose message says place and remedy already. */
const IN_WORDS = ['FolderError', 'StatementError'];

/**
 * The text to print for any error. A Failure of another module instance (the bundled server has its own copy of this
 * class) counts too, so the check is by shape.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  if (IN_WORDS.includes(error.name)) return error.message;
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? error.remedy : null;
  return remedy === null ? (error.stack ?? error.message) : `${error.message}\n${remedy}`;
}

/** Words for what the operating system or the network refused, by the code of the error. */
const REASONS = {
  ENOSPC: ['The disk is full', 'Free some space and run the same command again; what is complete is kept.'],
  EDQUOT: ['The disk quota is used up', 'Free some space and run the same command again.'],
  EACCES: ['Permission is refused', 'Make the place writable for this user, or choose another one.'],
  EPERM: ['Permission is refused', 'Make the place writable for this user, or choose another one.'],
  ENOTDIR: ['A part of the path is a file', 'Choose a place whose parts are folders.'],
  EEXIST: ['A file stands where a folder is needed', 'Move it away, or choose another place.'],
  EROFS: ['The file system is read-only', 'Choose a place that can be written.'],
};

/**
 * A Failure for an error of the file system, or null when the code says nothing a person could act on.
 * @param {unknown} error
 * @param {string} place what was being written, for the message
 * @returns {Failure | null}
 */
export function fileFailure(error, place) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[/** @type {keyof typeof REASONS} */ (code)];
  return reason ? new Failure(`${reason[0]}: ${place}.`, reason[1], { cause: error }) : null;
}
