/**
 * The matrix of bodies against bodies as geometry: lower triangle how many they share, upper triangle against chance,
 * diagonal the size of each. Pure.
 */
import { countSteps, LIFT_STEPS, stepOf, type Step } from './scales.ts';

export interface MatrixCellData {
  /** Row, the greater position, and column. */
  readonly i: number;
  readonly j: number;
  readonly shared: number;
  readonly sharedMax: number;
  readonly lift: number | null;
  readonly p: number | null;
  readonly q: number | null;
}

export interface MatrixGeometry {
  readonly cell: number;
  /** Width of the names, with the numbers beside them. */
  readonly names: number;
  /** Height of the head with numbers. */
  readonly head: number;
  /** Width of the cells. */
  readonly width: number;
  readonly height: number;
  /** Digits fit into a cell. */
  readonly digits: boolean;
}

const NUMBER_WIDTH = 26;
const HEAD = 22;
const LEAST = 15;
const MOST = 25;

/** Cells as large as the width allows, from 15 to 25 pixels; on narrower pages they scroll beside their names.
 *  `longest`: widest name. Without names (phones) the whole matrix fits the width whatever its size. */
export function matrixGeometry(
  count: number,
  available: number,
  longest: number,
  withNames: boolean,
): MatrixGeometry {
  const names = withNames
    ? Math.min(Math.ceil(longest), Math.max(150, available * 0.38)) + NUMBER_WIDTH + 8
    : NUMBER_WIDTH;
  const fitting = Math.floor((available - names - 1) / Math.max(1, count));
  const cell = withNames ? Math.max(LEAST, Math.min(MOST, fitting)) : Math.max(3, Math.min(MOST, fitting));
  return {
    cell,
    names,
    head: HEAD,
    width: cell * count + 1,
    height: HEAD + cell * count + 1,
    digits: cell >= 14,
  };
}

/** Rectangles of one colour as one path: the page has a path a colour, not an element a cell. */
export interface CellPath {
  readonly token: string;
  readonly d: string;
}

export interface CellSign {
  readonly x: number;
  readonly y: number;
  readonly onDark: boolean;
}

export interface DrawnMatrix {
  readonly paths: readonly CellPath[];
  /** Digits of the lower triangle, by centre. */
  readonly digits: readonly (CellSign & { readonly text: string; readonly strong: boolean })[];
  /** More than chance (q < 0.05), by centre, in the upper triangle. */
  readonly dots: readonly CellSign[];
  /** Possibly more shared, by the upper right corner, in the lower triangle. */
  readonly corners: readonly CellSign[];
}

/** What stands in the cells. `write` writes a number in the reader's way. */
export function drawMatrix(
  cells: readonly MatrixCellData[],
  geometry: MatrixGeometry,
  write: (value: number) => string,
): DrawnMatrix {
  const { cell, head, digits: withDigits } = geometry;
  // What may be chance is a small square: evidence has area, and a picture of noise stays pale.
  const inset = Math.max(1, Math.round(cell * 0.26));
  const steps = countSteps(Math.max(0, ...cells.map(({ shared }) => shared)));
  const paths = new Map<string, string[]>();
  const fill = (step: Step | null, row: number, column: number, within: number): void => {
    if (!step) return;
    const list = paths.get(step.token) ?? [];
    const side = cell - 1 - 2 * within;
    list.push(
      `M${column * cell + 0.5 + within} ${head + row * cell + 0.5 + within}h${side}v${side}h${-side}z`,
    );
    paths.set(step.token, list);
  };
  const centre = (row: number, column: number): { x: number; y: number } => ({
    x: (column + 0.5) * cell,
    y: head + (row + 0.5) * cell,
  });
  const digits: (CellSign & { text: string; strong: boolean })[] = [];
  const dots: CellSign[] = [];
  const corners: CellSign[] = [];
  for (const { i, j, shared, sharedMax, lift, p, q } of cells) {
    const count = stepOf(steps, shared);
    fill(count, i, j, 0);
    if (withDigits && shared > 0)
      digits.push({
        ...centre(i, j),
        text: write(shared),
        onDark: count?.onDark ?? false,
        strong: count?.onDark ?? false,
      });
    if (sharedMax > shared)
      corners.push({
        x: (j + 1) * cell - 0.5,
        y: head + i * cell + 0.5,
        onDark: count?.onDark ?? false,
      });
    const against = lift === null ? null : stepOf(LIFT_STEPS, lift);
    const sure = p !== null && p < 0.05;
    fill(against, j, i, sure ? 0 : inset);
    if (q !== null && q < 0.05) dots.push({ ...centre(j, i), onDark: against?.onDark ?? false });
  }
  return {
    paths: [...paths]
      .map(([token, list]) => ({ token, d: list.join('') }))
      .sort((a, b) => (a.token < b.token ? -1 : 1)),
    digits,
    dots,
    corners,
  };
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell at a point of the picture; null beside the cells. */
export function cellAt(
  x: number,
  y: number,
  count: number,
  { head, cell }: MatrixGeometry,
): CellPlace | null {
  const column = Math.floor(x / cell);
  const row = Math.floor((y - head) / cell);
  return row < 0 || column < 0 || row >= count || column >= count ? null : { row, column };
}

/** Where a key leads from a cell; null: the key is not ours. */
export function cellStep(
  key: string,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  switch (key) {
    case 'ArrowUp':
      return { row: clamp(row - 1, rows), column };
    case 'ArrowDown':
      return { row: clamp(row + 1, rows), column };
    case 'ArrowLeft':
      return { row, column: clamp(column - 1, columns) };
    case 'ArrowRight':
      return { row, column: clamp(column + 1, columns) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
