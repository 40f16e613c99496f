/**
 * Who goes where: places flow from bodies of today on the left to bodies after on the right. Heights are places on one
 * scale for both sides, so that nothing grows or shrinks but by what ends and what is new. Pure.
 */
import type { ChangeState } from '../change-marks.ts';

export interface Flow {
  /** Key of a body, or of what stands for "nothing before"; the same for the other side. */
  readonly from: string;
  readonly to: string;
  readonly state: ChangeState;
  readonly places: number;
}

export interface Stop {
  readonly key: string;
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly places: number;
}

export interface Ribbon extends Flow {
  /** The filled shape. */
  readonly d: string;
  /** Its middle, for a sign and for pointing. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Alluvial {
  readonly stops: readonly Stop[];
  readonly ribbons: readonly Ribbon[];
  readonly height: number;
}

export interface AlluvialSize {
  /** Where the left stops end and the right ones begin. */
  readonly left: number;
  readonly right: number;
  /** Height of all places of the larger side, without gaps. */
  readonly places: number;
  readonly gap: number;
  /** The least height of a stop, so that its name has room. */
  readonly least: number;
}

const sum = (flows: readonly Flow[]): number => flows.reduce((total, { places }) => total + places, 0);

/** `left` and `right`: keys in the order in which they are drawn. Flows without places are left out. */
export function alluvial(
  flows: readonly Flow[],
  left: readonly string[],
  right: readonly string[],
  size: AlluvialSize,
): Alluvial {
  const drawn = flows.filter(({ places }) => places > 0);
  const total = sum(drawn);
  const scale = total === 0 ? 0 : size.places / total;
  const place = (keys: readonly string[], side: Stop['side']): Stop[] => {
    let y = 0;
    return keys.flatMap((key): Stop[] => {
      const places = sum(drawn.filter((flow) => flow[side === 'left' ? 'from' : 'to'] === key));
      if (places === 0) return [];
      const height = places * scale;
      const stop = { key, side, x: side === 'left' ? size.left : size.right, y, height, places };
      y += Math.max(height, size.least) + size.gap;
      return [stop];
    });
  };
  const stops = [...place(left, 'left'), ...place(right, 'right')];
  const stopOf = (key: string, side: Stop['side']): Stop | undefined =>
    stops.find((stop) => stop.key === key && stop.side === side);
  const taken = new Map<Stop, number>();
  const take = (stop: Stop, height: number): number => {
    const from = stop.y + (taken.get(stop) ?? 0);
    taken.set(stop, (taken.get(stop) ?? 0) + height);
    return from;
  };
  const order = (keys: readonly string[], key: string): number => keys.indexOf(key);
  const ribbons = [...drawn]
    .sort((a, b) => order(left, a.from) - order(left, b.from) || order(right, a.to) - order(right, b.to))
    .flatMap((flow): Ribbon[] => {
      const [from, to] = [stopOf(flow.from, 'left'), stopOf(flow.to, 'right')];
      if (!from || !to) return [];
      const height = flow.places * scale;
      const [y1, y2] = [take(from, height), take(to, height)];
      const middle = (size.left + size.right) / 2;
      const number = (value: number): number => Math.round(value * 10) / 10;
      const d = [
        `M${number(size.left)} ${number(y1)}`,
        `C${number(middle)} ${number(y1)} ${number(middle)} ${number(y2)} ${number(size.right)} ${number(y2)}`,
        `V${number(y2 + height)}`,
        `C${number(middle)} ${number(y2 + height)} ${number(middle)} ${number(y1 + height)} ${number(size.left)} ${number(y1 + height)}`,
        'Z',
      ].join('');
      return [{ ...flow, d, x: middle, y: (y1 + y2 + height) / 2, height }];
    });
  const height = Math.max(0, ...stops.map((stop) => stop.y + Math.max(stop.height, size.least)));
  return { stops, ribbons, height };
}
