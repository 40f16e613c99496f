/**
 * Colours for what is drawn outside CSS: canvas and exported pictures. They come from the same `tokens.css` as
 * everything else; this reads its blocks. Pure.
 */
import tokens from '../ui/tokens.css?raw';

export type Palette = Readonly<Record<string, string>>;
export type Shade = 'light' | 'dark';

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;

/** Custom properties of one shade by name without dashes: `parseTokens(css, 'dark')['ink-1']`. Values that stand
 *  only in the light block hold for both. */
export function parseTokens(css: string, shade: Shade): Palette {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks = [...plain.matchAll(/(:root[^{]*)\{([^{}]*)\}/g)];
  const values: Record<string, string> = {};
  for (const [, selector, body] of blocks) {
    const name = selector.trim();
    const wanted = name === ':root' || (shade === 'dark' && /^:root\[data-theme=["']dark["']\]$/.test(name));
    if (!wanted) continue;
    for (const [, key, value] of body.matchAll(DECLARATION))
      // The block for reduced motion is a plain `:root` too and comes last: the first value of a name holds.
      if (name !== ':root' || !(key in values)) values[key] = value.trim();
  }
  return values;
}

export const LIGHT: Palette = parseTokens(tokens, 'light');
export const DARK: Palette = parseTokens(tokens, 'dark');

/** Replaces `var(--x)` by its value, for texts that leave the page. */
export const resolveTokens = (text: string, palette: Palette): string =>
  text.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => palette[name] ?? whole);

/** The shade that is shown now: the choice of the reader, else of the system. */
export function shownShade(): Shade {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls back whenever the shown shade may have changed; returns how to stop. */
export function watchShade(changed: (shade: Shade) => void): () => void {
  const tell = (): void => changed(shownShade());
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const media = matchMedia('(prefers-color-scheme: dark)');
  media.addEventListener('change', tell);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', tell);
  };
}
