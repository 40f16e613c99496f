/** A DOCX opened by LibreOffice: it reads it, and finds the words. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../server/report/document/docx.ts';
import { SAMPLE } from './sample.ts';

const found = spawnSync('soffice', ['--version']).status === 0;

describe('LibreOffice', () => {
  it('is there where CI is set (Debian: apt-get install libreoffice-writer-nogui)', () => {
    if (process.env.CI) expect(found).toBe(true);
    else expect(typeof found).toBe('boolean');
  });

  it.runIf(found)('opens a DOCX and finds its words', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ristikko-office-'));
    try {
      writeFileSync(join(folder, 'memo.docx'), await writeDocx(SAMPLE));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
      execFileSync('soffice', [profile, ...convert, join(folder, 'memo.docx')], { stdio: 'pipe' });
      const text = readFileSync(join(folder, 'memo.txt'), 'utf8');
      for (const words of [
        'Kaksi ryhmää yhdeksi?',
        'Ensimmäinen',
        '7–8',
        'Ryhmät yhdistetään.',
        'Muistio 8/2014, 5 §',
      ])
        expect(text).toContain(words);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
