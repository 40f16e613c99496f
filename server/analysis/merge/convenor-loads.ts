/**
 * What convenors put into the meetings of bodies before and after a merger: meetings a year × hours of a convenor, a
 * set-wide assumption that is empty unless somebody gives it, and then not counted. Convening, coordinating and keeping
 * minutes count; hosting does not.
 */
import type { Bounds } from '../load.ts';
import type { NodeRef, Range, Snapshot } from '../snapshot.ts';

export interface ConvenedBody {
  /** Meetings a year; null: not known. */
  readonly perYear: Range | null;
  /** Who convenes it; somebody with two roles is named twice and counts once. */
  readonly by: readonly NodeRef[];
}

export interface ConvenorSide {
  /** null: no rhythm of a body it convenes is known; `max` null: one is not known, or has no upper end. */
  readonly meetings: Range | null;
  /** null: not counted, or no rhythm is known. */
  readonly hours: Range | null;
  /** Bodies whose rhythm is not known. */
  readonly notComputable: number;
}

export interface ConvenorLoad {
  readonly convenor: NodeRef;
  readonly before: ConvenorSide;
  readonly after: ConvenorSide;
}

/** Who convenes a body in a role that counts. */
export function convenorsOf({ convening }: Snapshot, body: number): NodeRef[] {
  return convening.flatMap((one) => (one.body === body && one.role !== 'hosts' ? [one.by] : []));
}

/** Loads of everybody who convenes a body before or after, in the order in which they are met. */
export function convenorLoads(
  before: readonly ConvenedBody[],
  after: readonly ConvenedBody[],
  hours: Bounds | null,
): ConvenorLoad[] {
  const key = ({ kind, index }: NodeRef) => `${kind} ${index}`;
  const everybody = new Map([...before, ...after].flatMap((body) => body.by.map((by) => [key(by), by])));
  const side = (bodies: readonly ConvenedBody[], convenor: NodeRef): ConvenorSide => {
    const own = bodies.filter((body) => body.by.some((by) => key(by) === key(convenor)));
    const known = own.flatMap((body) => body.perYear ?? []);
    const sum = known.reduce<Range>(
      (total, rate) => ({
        min: total.min + rate.min,
        max: total.max === null || rate.max === null ? null : total.max + rate.max,
      }),
      { min: 0, max: known.length < own.length ? null : 0 },
    );
    const meetings = known.length === 0 ? null : sum;
    return {
      meetings,
      hours:
        meetings === null || hours === null
          ? null
          : {
              min: meetings.min * hours.min,
              max: meetings.max === null ? null : meetings.max * hours.max,
            },
      notComputable: own.length - known.length,
    };
  };
  return [...everybody.values()].map((convenor) => ({
    convenor,
    before: side(before, convenor),
    after: side(after, convenor),
  }));
}
