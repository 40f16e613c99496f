/**
 * What is drawn on the map and where: the answer of the server, areas folded, one node alone or all, positions kept
 * from picture to picture.
 */
import { egoOf, elementsOf, startNode, type MapElements, type PictureData } from '../../map/elements.ts';
import { layoutInput } from '../../map/layout-input.ts';
import type { LayoutRunner } from '../../map/layout-runner.ts';
import { ring, type Point } from '../../map/layout.ts';
import type { Emphasis } from '../../map/scene.ts';

const EMPTY: MapElements = { nodes: [], edges: [], areas: [] };

/** What the reader sees, as soon as positions for it are there. */
export class MapState {
  #runner: LayoutRunner;
  #elements = $state.raw<MapElements>(EMPTY);
  #positions = $state.raw<Readonly<Record<string, Point>>>({});
  #failed = $state(false);
  #known: Record<string, Point> = {};
  #knownMode = '';
  #asked = 0;

  constructor(runner: LayoutRunner) {
    this.#runner = runner;
  }

  get elements(): MapElements {
    return this.#elements;
  }

  get positions(): Readonly<Record<string, Point>> {
    return this.#positions;
  }

  /** True where the browser could not run the layout. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Shows a picture. Positions are kept within a mode (`key`: seats or ties, and the data set): a filter that
   *  lets more in adds it where it belongs and moves nothing. */
  async show(picture: PictureData, folded: ReadonlySet<string>, key: string): Promise<void> {
    const elements = elementsOf(picture, folded);
    if (key !== this.#knownMode) this.#known = {};
    this.#knownMode = key;
    const question = ++this.#asked;
    const missing = elements.nodes.some(({ id }) => !this.#known[id]);
    if (missing) {
      try {
        const places = await this.#runner.ask(layoutInput(elements, this.#known));
        if (question !== this.#asked) return;
        this.#known = { ...this.#known, ...places };
      } catch {
        this.#failed = true;
        return;
      }
    }
    this.#failed = false;
    this.#elements = elements;
    this.#positions = this.#known;
  }
}

/** One node and its neighbours around it: sized for a phone. */
export function egoPicture(
  elements: MapElements,
  wanted: string | null,
  width: number,
  height: number,
): { elements: MapElements; positions: Record<string, Point>; middle: string | null } {
  const middle =
    wanted !== null && elements.nodes.some(({ id }) => id === wanted) ? wanted : startNode(elements);
  if (middle === null) return { elements: EMPTY, positions: {}, middle: null };
  const ego = egoOf(elements, middle);
  const size = new Map(ego.nodes.map(({ id, size }) => [id, size?.min ?? 0]));
  // Large and small in turn: neighbours on the ring are then not all long names side by side.
  const around = ego.nodes
    .map(({ id }) => id)
    .filter((id) => id !== middle)
    .sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0) || (a < b ? -1 : 1));
  return { elements: ego, positions: ring(middle, around, width * 0.36, height * 0.36), middle };
}

/** The chosen with their neighbours in the ink; nothing chosen: everything as it is. */
export function emphasisOf(
  elements: MapElements,
  chosen: readonly string[],
  focus: string | null,
  pointed: string | null,
): Emphasis {
  const there = new Set(elements.nodes.map(({ id }) => id));
  const marked = new Set([...chosen, ...(focus ? [focus] : [])].filter((id) => there.has(id)));
  if (marked.size === 0) return { chosen: marked, near: null, pointed };
  const near = new Set<string>();
  for (const { source, target } of elements.edges) {
    if (marked.has(source)) near.add(target);
    if (marked.has(target)) near.add(source);
  }
  return { chosen: marked, near, pointed };
}
