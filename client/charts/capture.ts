/** From a picture on the screen to a file: the SVG as it is drawn, and the same as points. */
import literata from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { figureSvg, type Figure } from './figure.ts';

/** What stands inside a drawn SVG, without what is only there to be pointed at (`data-screen`). */
export function drawnInside(svg: SVGSVGElement): { body: string; width: number; height: number } {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll('[data-screen]')) element.remove();
  for (const element of copy.querySelectorAll('*'))
    for (const name of ['class', 'tabindex', 'role', 'style']) element.removeAttribute(name);
  const serializer = new XMLSerializer();
  const body = [...copy.childNodes]
    .filter((node) => node.nodeType === Node.ELEMENT_NODE)
    .map((node) => serializer.serializeToString(node).replaceAll(' xmlns="http://www.w3.org/2000/svg"', ''))
    .join('');
  const box = svg.viewBox.baseVal;
  return { body, width: box.width, height: box.height };
}

/** The figure as a PNG, two points to a pixel. Throws where the browser cannot draw it. */
export async function figurePng(figure: Figure): Promise<Blob> {
  const text = figureSvg(figure, await fontFaces());
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = 2;
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))),
      'image/png',
    ),
  );
}

let faces: Promise<string> | undefined;

/** A picture made of SVG does not see the fonts of the page: they go inside it. */
function fontFaces(): Promise<string> {
  faces ??= Promise.all([
    face('Source Sans 3 Variable', sans, '200 900'),
    face('Literata Variable', literata, '200 900'),
  ]).then((list) => list.join(''));
  return faces;
}

async function face(family: string, address: string, weights: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}
