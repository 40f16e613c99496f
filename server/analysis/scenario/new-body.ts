/** The body that comes of others: their themes and areas together, surely there. */
import { ALL_TIME } from '../../domain/terms.ts';
import type { Body, Snapshot } from '../snapshot.ts';
import type { NewBody } from './move.ts';

/** A body as a move describes it. `from`: the bodies that it follows, by index; one at least. */
export function newBody(snapshot: Snapshot, into: NewBody, from: readonly number[]): Body {
  const first = snapshot.bodies[from[0]];
  const union = (of: (body: Body) => readonly number[]) => [
    ...new Set(from.flatMap((body) => of(snapshot.bodies[body]))),
  ];
  const agreed = <T>(of: (body: Body) => T): T | null => {
    const value = of(first);
    return from.every((body) => of(snapshot.bodies[body]) === value) ? value : null;
  };
  return {
    ...first,
    id: into.id,
    version: 0,
    name: into.name,
    nameFi: null,
    nameSv: null,
    nameEn: null,
    aliases: [],
    formerNames: [],
    certainty: null,
    type: 'network',
    kind: into.kind,
    kindWords: null,
    scope: agreed((body) => body.scope),
    mandate: agreed((body) => body.mandate),
    statutory: from.some((body) => snapshot.bodies[body].statutory === true) || null,
    hoursPerMeeting: into.hoursPerMeeting,
    declaredSeats: null,
    termYears: null,
    purpose: null,
    selfGoverningSince: null,
    standsFor: null,
    // Whatever date it is to begin at: a scenario compares today with the day after.
    term: { start: ALL_TIME, end: ALL_TIME, attested: [ALL_TIME] },
    statuses: [],
    rhythms:
      into.meetings === null
        ? []
        : [
            {
              what: 'meeting',
              perYear: into.meetings,
              words: null,
              term: { start: null, end: null, attested: [] },
            },
          ],
    partOf: agreed((body) => body.partOf) ?? -1,
    themes: union((body) => body.themes),
    covers: union((body) => body.covers),
    under: union((body) => body.under),
  };
}
