/** A DOCX opened by LibreOffice: it reads it, and finds the words. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOffice } from '../../scripts/lib/office.mjs';
import { writeDocx } from '../../server/report/document/docx.ts';
import { SAMPLE } from './sample.ts';

const { found } = await findOffice();

describe('LibreOffice', () => {
  // Where there is none `npm test` says so before the tests, and where CI is set it counts as a failure.
  if (!found) {
    it('is not asked for on this machine', () => expect(process.env.CI ?? '').toBe(''));
    return;
  }

  it('opens a DOCX and finds its words', { timeout: 120_000 }, async () => {
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
