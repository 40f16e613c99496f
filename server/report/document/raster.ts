/** A picture as PNG, for readers of DOCX that know no SVG. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { sans } from './fonts.ts';
import { SANS } from './look.ts';

const require = createRequire(import.meta.url);

let started: Promise<void> | null = null;

function start(): Promise<void> {
  started ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((code) => initWasm(code));
  return started;
}

/** The SVG drawn at `scale` pixels a point. */
export async function rasterOf(svg: string, scale: number): Promise<Buffer> {
  await start();
  const { regular, strong } = sans();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    background: '#ffffff',
    font: { fontBuffers: [regular, strong], defaultFontFamily: SANS, loadSystemFonts: false },
  });
  try {
    return Buffer.from(drawing.render().asPng());
  } finally {
    drawing.free();
  }
}
