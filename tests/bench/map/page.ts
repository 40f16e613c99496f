/**
 * The page of the benchmark: draws the same elements at the same positions by our map or by bare Cytoscape, then pans
 * by pointer events, one a frame, and keeps the time of every frame. `?by=ours`, `?by=bare` (Cytoscape as it comes)
 * or `?by=styled` (Cytoscape alone with our stylesheet).
 */
import cytoscape from 'cytoscape';
import { LIGHT } from '../../../client/charts/palette.ts';
import { elementsOf, type PictureData } from '../../../client/map/elements.ts';
import { GraphView } from '../../../client/map/graph-view.ts';
import { layoutInput } from '../../../client/map/layout-input.ts';
import { layout } from '../../../client/map/layout.ts';
import { stylesheet } from '../../../client/map/stylesheet.ts';

const FRAMES = 90;
const WARM_UP = 15;

const nothing = (): void => undefined;

async function draw(by: string): Promise<void> {
  const picture = (await (await fetch('./congress.json')).json()) as PictureData;
  const container = document.getElementById('map') as HTMLElement;
  const elements = elementsOf(picture);
  const positions = layout(layoutInput(elements, {}));
  if (by === 'ours') {
    const view = new GraphView(container, LIGHT, {
      choose: nothing,
      open: nothing,
      area: nothing,
      point: nothing,
    });
    view.update(elements, positions);
    view.fit();
    return;
  }
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    autoungrabify: true,
    ...(by === 'styled' && { style: stylesheet(LIGHT, elements.edges.length) }),
    elements: [
      ...elements.nodes.map((node) => ({
        data: { id: node.id, width: 2 * node.radius },
        classes: node.kind,
        position: { ...positions[node.id] },
      })),
      ...elements.edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
  });
  cy.fit(undefined, 48);
}

/** A free place to take hold of: panning begins on the ground, not on a node. */
const START = { x: 12, y: 12 };

const pointer = (type: string, x: number, y: number, on: EventTarget): void => {
  on.dispatchEvent(
    new MouseEvent(type, {
      bubbles: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      button: 0,
      buttons: type === 'mouseup' ? 0 : 1,
      view: window,
    }),
  );
};

/** Milliseconds of each frame while the reader pans in a circle. */
async function pan(): Promise<number[]> {
  const target = document.querySelector('#map canvas')?.parentElement as HTMLElement;
  pointer('mousemove', START.x, START.y, target);
  pointer('mousedown', START.x, START.y, target);
  const times: number[] = [];
  let before = performance.now();
  for (let frame = 0; frame < WARM_UP + FRAMES; frame++) {
    const angle = (frame / 30) * 2 * Math.PI;
    pointer('mousemove', START.x + 80 * (1 - Math.cos(angle)), START.y + 80 * Math.sin(angle) + 80, window);
    const now = await new Promise<number>((next) => requestAnimationFrame(() => next(performance.now())));
    if (frame >= WARM_UP) times.push(now - before);
    before = now;
  }
  pointer('mouseup', START.x, START.y, window);
  return times;
}

const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));

await draw(new URLSearchParams(location.search).get('by') ?? 'ours');
await document.fonts.ready;
for (let wait = 0; wait < 30; wait++) await frame();
Object.assign(window, { pan });
document.title = 'ready';
