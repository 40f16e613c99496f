/** The font files that documents carry, from the packages that hold them. SIL Open Font License 1.1. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Faces {
  readonly regular: Buffer;
  readonly strong: Buffer;
}

const require = createRequire(import.meta.url);

const kept = new Map<string, Buffer>();

function font(path: string): Buffer {
  let data = kept.get(path);
  if (data === undefined) {
    data = readFileSync(require.resolve(`@expo-google-fonts/${path}`));
    kept.set(path, data);
  }
  return data;
}

/** Literata: titles and running text. */
export function serif(): Faces {
  return {
    regular: font('literata/400Regular/Literata_400Regular.ttf'),
    strong: font('literata/600SemiBold/Literata_600SemiBold.ttf'),
  };
}

/** Source Sans 3: tables, pictures and small print. */
export function sans(): Faces {
  return {
    regular: font('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    strong: font('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  };
}
