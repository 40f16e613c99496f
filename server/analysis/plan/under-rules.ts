/** A plan's candidates and model rules under those of the user's rules that are in force. */
import { organisationKey } from '../merge/places-of.ts';
import { seatsOf, type Selection } from '../select.ts';
import { forumsOf, type Candidates, type PlanCandidate } from './candidates.ts';
import type { PlanRules } from './model.ts';
import type { PlanRule, PlanSettings } from './settings.ts';

export interface Restricted {
  readonly candidates: readonly PlanCandidate[];
  readonly rules: PlanRules;
}

/** What may be chosen, and how, under these rules. */
export function underRules(
  selection: Selection,
  { bodies, candidates }: Candidates,
  settings: PlanSettings,
  inForce: ReadonlySet<PlanRule>,
): Restricted {
  const { snapshot } = selection;
  const positionOf = new Map(bodies.map((body, at) => [snapshot.bodies[body].id, at]));
  const positions = (ids: readonly string[]) => new Set(ids.flatMap((id) => positionOf.get(id) ?? []));
  const stay = inForce.has('stay') ? positions(settings.stay) : new Set<number>();
  const apart = inForce.has('apart') ? settings.apart.map(positions) : [];
  const { mostMembers, forums, mostNewBodies } = settings;
  return {
    candidates: candidates.filter(
      (candidate) =>
        !candidate.bodies.some((at) => stay.has(at)) &&
        !apart.some((set) => candidate.bodies.filter((at) => set.has(at)).length > 1) &&
        !(inForce.has('statutory') && candidate.statutory) &&
        // A body of "at least two" may have any number.
        !(
          inForce.has('most-members') &&
          mostMembers !== null &&
          (candidate.openAfter || candidate.seatsAfter.max > mostMembers)
        ),
    ),
    rules: {
      forums: inForce.has('forums') && forums !== null ? forumsToday(selection, bodies, forums) : [],
      voices: inForce.has('voices') ? voicesToday(selection, bodies) : null,
      mostMergers: inForce.has('most-new-bodies') ? mostNewBodies : null,
    },
  };
}

function forumsToday({ snapshot }: Selection, bodies: readonly number[], keep: number): PlanRules['forums'] {
  const { themes, places } = snapshot;
  const today = new Array<number>(themes.length + places.length).fill(0);
  for (const body of bodies)
    for (const forum of forumsOf(snapshot.bodies[body], themes.length)) today[forum]++;
  return today.map((number) => ({ today: number, keep }));
}

/** Positions of the bodies that each organisation sits in, by its key. */
function voicesToday(selection: Selection, bodies: readonly number[]): number[][] {
  const { organisations, bodies: all } = selection.snapshot;
  const sits: number[][] = Array.from({ length: organisations.length + all.length }, () => []);
  bodies.forEach((body, at) => {
    const keys = new Set(
      [...seatsOf(selection, body)].map((seat) => organisationKey(selection.snapshot, seat)),
    );
    for (const key of keys) if (key >= 0) sits[key].push(at);
  });
  return sits;
}
