/** LibreOffice, by which the tests open a DOCX: used where it is found; where CI is set it must be there. */
import { installPackage, runQuietly } from './debian-package.mjs';

const PACKAGE = 'libreoffice-writer-nogui';

export const OFFICE_REMEDY = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGE}   (as root)`;

/**
 * Whether `soffice` runs; with `install` Debian's package is tried where it does not.
 * @param {{ env?: NodeJS.ProcessEnv, install?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<{ found: boolean, problem: string | null }>} problem: why the package could not be installed
 */
export async function findOffice({ env = process.env, install = false, say = () => {} } = {}) {
  const runs = async () => (await runQuietly('soffice', ['--version'], env)) === null;
  if (await runs()) return { found: true, problem: null };
  if (!install) return { found: false, problem: null };
  const problem = await installPackage(PACKAGE, 'RISTIKKO_OFFICE_PACKAGE', env, say);
  return { found: await runs(), problem };
}
