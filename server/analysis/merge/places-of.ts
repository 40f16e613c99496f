/** Places at the table of the bodies that merge, read from a selection. */
import { ROLES } from '../../domain/enumerations.ts';
import { seatsOf, type Selection } from '../select.ts';
import { BEHALF_ORDER, HOLDER_KINDS, type Snapshot } from '../snapshot.ts';
import { seatSpans } from '../spans.ts';
import { PERSONAL, UNKNOWN_ORGANISATION, type Place } from './places.ts';

export interface PlacesOfBodies {
  readonly places: readonly Place[];
  /** Attending seats of which only the least number is known ("at least two"): figures above have no upper end. */
  readonly unbounded: readonly number[];
  /** Positions of the bodies of which no seat is known: how many sit there is not. One that is declared to have none
   *  is not among them. */
  readonly unlisted: readonly number[];
}

/** Places of the bodies given, `body` being the position in that list. A seat that stands for several is several
 *  places; those above its least number are possible ones. */
export function placesOfBodies(selection: Selection, bodies: readonly number[]): PlacesOfBodies {
  const { snapshot, seatPresence, spans } = selection;
  const { countMin, countMax } = snapshot.seats;
  const places: Place[] = [];
  const unbounded: number[] = [];
  const unlisted: number[] = [];
  bodies.forEach((body, position) => {
    const known = places.length;
    for (const seat of seatsOf(selection, body)) {
      if (countMax[seat] < 0 && attends(snapshot.seats.roles[seat])) unbounded.push(seat);
      const least = countMin[seat];
      const most = Math.max(least, countMax[seat]);
      const { sure: surely } = seatSpans(snapshot, seat, spans[body]);
      const place = {
        seat,
        body: position,
        holder: holderKey(snapshot, seat),
        organisation: organisationKey(snapshot, seat),
        attends: attends(snapshot.seats.roles[seat]),
        chair: hasRole(snapshot.seats.roles[seat], 'chair'),
        sureDays: surely === null ? 0 : surely.latest - surely.earliest + 1,
      };
      const sure = seatPresence[seat] === 2;
      const together = sure || least < 2 ? {} : { together: least };
      for (let number = 0; number < most; number++)
        places.push({ ...place, ...together, sure: sure && number < least });
    }
    if (places.length === known && snapshot.bodies[body].declaredSeats?.max !== 0) unlisted.push(position);
  });
  return { places, unbounded, unlisted };
}

/** The same key in two seats is surely the same person; null: not named. */
export function holderKey({ seats, offices }: Snapshot, seat: number): string | null {
  const holder = seats.holder[seat];
  switch (HOLDER_KINDS[seats.holderKind[seat]]) {
    case 'representative':
      return `representative ${holder}`;
    case 'office':
      return offices[holder].onePerson ? `office ${holder}` : null;
    case 'unnamed':
      return null;
  }
}

/** Organisations by their index; bodies that are represented after them. */
export function organisationKey({ seats, organisations }: Snapshot, seat: number): number {
  switch (BEHALF_ORDER[seats.behalfKind[seat]]) {
    case 'organisation':
      return seats.behalf[seat];
    case 'body':
      return organisations.length + seats.behalf[seat];
    case 'personal':
      return PERSONAL;
    case 'unknown':
      return UNKNOWN_ORGANISATION;
  }
}

function hasRole(roles: number, role: (typeof ROLES)[number]): boolean {
  return (roles & (1 << ROLES.indexOf(role))) !== 0;
}

/** A secretary or a deputy who is nothing else does not take a place; a seat without a stated role is a member's. */
export function attends(roles: number): boolean {
  const beside = (1 << ROLES.indexOf('secretary')) | (1 << ROLES.indexOf('deputy'));
  return roles === 0 || (roles & ~beside) !== 0;
}
