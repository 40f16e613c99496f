/** What is drawn on the map and where: the answer of the server, areas folded, positions kept from picture to picture. */
import { elementsOf, type MapElements, type PictureData } from '../../map/elements.ts';
import { layoutInput } from '../../map/layout-input.ts';
import type { LayoutRunner } from '../../map/layout-runner.ts';
import type { Point } from '../../map/layout.ts';

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
