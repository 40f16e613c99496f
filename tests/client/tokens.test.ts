/** Colours have one source, and the two ways into dark are one. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const tokens = readFileSync(join(ROOT, 'client/ui/tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Declarations of the block that follows a selector. */
function block(selector: string): string[] {
  const start = tokens.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const from = tokens.indexOf('{', start) + 1;
  return tokens
    .slice(from, tokens.indexOf('}', from))
    .split(';')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? (name === 'generated' ? [] : files(path)) : [path];
  });
}

describe('tokens', () => {
  const chosen = block(':root[data-theme="dark"]');
  const system = block(':root:not([data-theme="light"]):not([data-theme="dark"])');

  it('are the same in dark, chosen or of the system', () => {
    expect(chosen.length).toBeGreaterThan(50);
    expect(system).toEqual(chosen);
  });

  it('name in dark only what light names', () => {
    const names = (lines: string[]): string[] => lines.map((line) => line.split(':')[0]);
    const light = new Set(names(block(':root')));
    expect(names(chosen).filter((name) => !light.has(name))).toEqual([]);
  });

  it('are used by name: no component names a colour, and none names a token that is not there', () => {
    const known = new Set([...tokens.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]));
    for (const path of files(join(ROOT, 'client')).filter((file) => /\.(svelte|css)$/.test(file))) {
      if (path.endsWith('tokens.css')) continue;
      const text = readFileSync(path, 'utf8');
      const style = path.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
      const at = relative(ROOT, path);
      expect(style.match(/#[0-9a-f]{3,8}\b/gi) ?? [], `${at} names a colour`).toEqual([]);
      const own = new Set([...text.matchAll(/(--[\w-]+)(?:\s*:|=)/g)].map((match) => match[1]));
      const used = [...style.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]);
      const layout = [
        '--tabs-height',
        '--bars-height',
        '--strip-height',
        '--parts-height',
        '--main-height',
        '--sticky-top',
      ];
      expect(
        used.filter((name) => !known.has(name) && !own.has(name) && !layout.includes(name)),
        `${at} uses a token that tokens.css does not have`,
      ).toEqual([]);
    }
  });
});
