/** Colours (six hexadecimal digits) and sizes that the writers share: the light theme of the screen, on white paper. */
export const INK = '14201D';
export const INK_QUIET = '43504C';
export const INK_FAINT = '5E6B67';
export const ACCENT = '0B5F50';
export const TINT = 'E2EFEB';
export const LINE = 'C9D0CC';
export const BAR = '5B6764';
export const GONE = 'B93C0D';

/** Families: titles and running text; tables, pictures and small print. */
export const SERIF = 'Literata';
export const SANS = 'Source Sans 3';

/** Millimetres: A4 with its margins. */
export const PAGE = { width: 210, height: 297, side: 22, top: 20, bottom: 24 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
