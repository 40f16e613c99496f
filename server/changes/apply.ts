/**
 * From a scenario to what is written when it is decided: new bodies with their seats, what they take over and what
 * they follow; the old ones and their seats end the day before; the decision with its source. Pure: the replayed
 * snapshot says what there is to be. Money, names and purposes stay with the old bodies, which are history from then
 * on; seats that others hold on behalf of an old body stay as they are.
 */
import { ROLES, type DecisionMatter } from '../domain/enumerations.ts';
import type { Operation, StoredProperties, StoredValue } from '../domain/change.ts';
import type { Move } from '../analysis/scenario/move.ts';
import { BEHALF_ORDER, HOLDER_KINDS, type Body, type NodeRef } from '../analysis/snapshot.ts';
import type { Application, Applied, Refusal, StandingPhase } from './application.ts';
import { dayNotation, endBefore, endingRows } from './endings.ts';
import { withoutNulls } from './scenario-node.ts';

/** Operations that write a scenario, or why it cannot be written. */
export function applyScenario(application: Application): Applied | Refusal {
  return new Applying(application).apply();
}

/** All that is new belongs to the data set of the first body that the moves are about. */
function datasetOf({ before, moves }: Application, { bodies, seats }: ReturnType<typeof endingRows>): string {
  const first = bodies[0] ?? (seats.length > 0 ? before.seats.body[seats[0]] : undefined);
  const named = moves.flatMap((move) => (move.move === 'add-seat' ? [move.body] : []))[0];
  const body = first === undefined ? before.bodies.find(({ id }) => id === named) : before.bodies[first];
  return before.datasets[body?.dataset ?? 0].id;
}

class Applying {
  readonly #of: Application;
  readonly #start: string;
  readonly #made = new Map<string, string>();
  readonly #seats = new Map<string, string>();
  readonly #nodes: Operation[] = [];
  readonly #changes: Operation[] = [];
  readonly #relations: Operation[] = [];
  readonly #source: string;
  readonly #ending: ReturnType<typeof endingRows>;
  readonly #dataset: string;

  constructor(application: Application) {
    this.#of = application;
    this.#start = dayNotation(application.day);
    const { source } = application.decision;
    this.#source = 'id' in source ? source.id : application.freshId('source');
    this.#ending = endingRows(application.before, application.after);
    this.#dataset = datasetOf(application, this.#ending);
  }

  apply(): Applied | Refusal {
    const { before, after, freshId } = this.#of;
    const known = new Set(before.bodies.map(({ id }) => id));
    const come = [...after.bodies.keys()].filter((body) => !known.has(after.bodies[body].id));
    const nameless = come.filter((body) => after.bodies[body].name.trim() === '');
    if (nameless.length > 0) return { why: 'no-name', ids: nameless.map((body) => after.bodies[body].id) };
    const refusal = this.#end();
    if (refusal !== null) return refusal;
    for (const body of come) this.#made.set(after.bodies[body].id, freshId('network'));
    for (const body of come) this.#body(after.bodies[body]);
    this.#seated();
    this.#lines(new Set(come));
    this.#succession();
    this.#decision(come);
    return { operations: [...this.#nodes, ...this.#changes, ...this.#relations], made: this.#made };
  }

  /** Bodies that are gone and seats that are gone or sit elsewhere end the day before. */
  #end(): Refusal | null {
    const { before, day, phases } = this.#of;
    const { bodies, seats } = this.#ending;
    const refused = new Map<Exclude<Refusal['why'], 'no-name'>, string[]>();
    const refuse = (why: Exclude<Refusal['why'], 'no-name'>, body: number) => {
      const ids = refused.get(why) ?? [];
      refused.set(why, [...new Set([...ids, before.bodies[body].id])]);
    };
    for (const body of bodies) {
      const { id, term } = before.bodies[body];
      const ending = endBefore(day, term);
      if (typeof ending === 'string') refuse(ending, body);
      else this.#endNode(id, ending.end);
      this.#endPhases(
        id,
        phases.filter((phase) => phase.body === id),
      );
    }
    const ended = new Set(bodies);
    for (const seat of seats) {
      const body = before.seats.body[seat];
      const ending = endBefore(day, before.seats.terms[before.seats.term[seat]]);
      if (ending === 'ended') {
        // A seat of a body that goes may have ended long before; one that is moved must be there.
        if (!ended.has(body)) refuse('ended', body);
      } else if (typeof ending === 'string') refuse(ending, body);
      else this.#endNode(before.seats.ids[seat], ending.end);
    }
    for (const why of ['ended', 'begins', 'attested'] as const) {
      const ids = refused.get(why);
      if (ids) return { why, ids };
    }
    return null;
  }

  #endNode(id: string, end: string): void {
    this.#changes.push({ op: 'set-node', id, properties: { end } });
    this.#cite(id, 'end');
  }

  #endPhases(body: string, phases: readonly StandingPhase[]): void {
    for (const { key, term } of phases) {
      const ending = endBefore(this.#of.day, term);
      if (typeof ending !== 'string')
        this.#changes.push({ op: 'set-part', key, properties: { end: ending.end } });
    }
    this.#phase(body, 'ended');
  }

  #phase(owner: string, status: 'active' | 'ended'): void {
    this.#part(owner, 'HAS_PHASE', 'Phase', { status, start: this.#start });
    this.#cite(owner, 'statuses');
  }

  #part(owner: string, link: string, label: string, properties: StoredProperties): void {
    const dataset = this.#dataset;
    const key = this.#of.freshId(`${owner} ${label.toLowerCase()}`);
    this.#changes.push({
      op: 'create-part',
      owner,
      link,
      label,
      key,
      properties: { ...properties, dataset },
    });
  }

  #create(id: string, label: string, properties: Readonly<Record<string, StoredValue | null>>): void {
    const known = withoutNulls({ ...properties, dataset: this.#dataset });
    this.#nodes.push({ op: 'create-node', id, label, properties: known });
  }

  #relate(from: string, type: string, to: string, properties: StoredProperties = {}): void {
    const dataset = this.#dataset;
    this.#relations.push({ op: 'create-relation', type, from, to, properties: { ...properties, dataset } });
  }

  #cite(id: string, fact: string, target: string | null = null): void {
    const { locator } = this.#of.decision;
    this.#relate(id, 'CITES', this.#source, withoutNulls({ fact, target, locator, certainty: 'stated' }));
  }

  #body(body: Body): void {
    const id = this.#idOf(body.id);
    const { hoursPerMeeting: hours } = body;
    this.#create(id, 'Network', {
      name: body.name.trim(),
      kind: body.kind,
      kindWords: body.kind === 'other' ? body.name.trim() : null,
      scope: body.scope,
      mandate: body.mandate,
      statutory: body.statutory,
      hoursPerMeetingMin: hours?.min ?? null,
      hoursPerMeetingMax: hours?.max ?? null,
      start: this.#start,
      // The decision says that it is there from this day on.
      attested: [this.#start],
    });
    this.#cite(id, '*');
    this.#phase(id, 'active');
    for (const { what, perYear } of body.rhythms) {
      const range = { perYearMin: perYear?.min ?? null, perYearMax: perYear?.max ?? null };
      this.#part(id, 'HAS_RHYTHM', 'Rhythm', withoutNulls({ what, ...range, start: this.#start }));
      this.#cite(id, 'rhythms');
    }
    const { themes, places } = this.#of.after;
    body.themes.forEach((theme, at) =>
      this.#relate(id, 'CONCERNS', themes[theme].id, { position: BigInt(at) }),
    );
    body.covers.forEach((place, at) =>
      this.#relate(id, 'COVERS', places[place].id, { position: BigInt(at) }),
    );
    const wider = this.#of.after.bodies[body.partOf];
    if (wider?.type === 'network') this.#relate(id, 'PART_OF', this.#idOf(wider.id), { position: 0n });
  }

  /**
   * Seats in new bodies, moved ones and new ones, each a seat of its own from that day. Somebody who comes with two
   * seats for one organisation, such as a member's and a deputy's, has one with the roles of both.
   */
  #seated(): void {
    const { before, after, freshId } = this.#of;
    const { seats } = after;
    const bodyBefore = new Map(
      before.seats.ids.map((id, row) => [id, before.bodies[before.seats.body[row]].id]),
    );
    const together = new Map<string, number[]>();
    for (let row = 0; row < seats.count; row++) {
      if (bodyBefore.get(seats.ids[row]) === after.bodies[seats.body[row]].id) continue;
      const named = HOLDER_KINDS[seats.holderKind[row]] === 'representative';
      const who = [seats.body[row], seats.holder[row], seats.behalfKind[row], seats.behalf[row]];
      const key = named ? who.join(' ') : `row ${row}`;
      together.set(key, [...(together.get(key) ?? []), row]);
    }
    for (const rows of together.values()) {
      const id = freshId('seat');
      for (const row of rows) this.#seats.set(seats.ids[row], id);
    }
    for (const rows of together.values()) this.#seat(rows);
  }

  #seat(rows: readonly number[]): void {
    const { seats, bodies, representatives, offices, organisations } = this.#of.after;
    const [row] = rows;
    const id = this.#seats.get(seats.ids[row]) as string;
    const behalf = BEHALF_ORDER[seats.behalfKind[row]];
    const roles = rows.reduce((bits, one) => bits | seats.roles[one], 0);
    this.#create(id, 'Seat', {
      behalf,
      countMin: BigInt(seats.countMin[row]),
      countMax: seats.countMax[row] < 0 ? null : BigInt(seats.countMax[row]),
      roles: ROLES.filter((_, role) => (roles & (1 << role)) !== 0),
      start: this.#start,
      attested: [this.#start],
    });
    const position = { position: 0n };
    this.#relate(id, 'IN', this.#idOf(bodies[seats.body[row]].id), position);
    const holder = seats.holder[row];
    const kind = HOLDER_KINDS[seats.holderKind[row]];
    if (kind !== 'unnamed')
      this.#relate((kind === 'office' ? offices : representatives)[holder].id, 'HOLDS', id, position);
    const on = seats.behalf[row];
    if (behalf === 'organisation') this.#relate(id, 'ON_BEHALF_OF', organisations[on].id, position);
    if (behalf === 'body') this.#relate(id, 'ON_BEHALF_OF', this.#idOf(bodies[on].id), position);
    const principal = rows.map((one) => seats.deputyOf[one]).find((one) => one >= 0);
    const principalId = principal === undefined ? null : seats.ids[principal];
    const deputised = principalId === null ? null : (this.#seats.get(principalId) ?? principalId);
    // Who stood in for themselves has one seat now.
    if (deputised !== null && deputised !== id) this.#relate(id, 'DEPUTY_OF', deputised, position);
    this.#cite(id, '*');
  }

  /** Who convenes, steers and reports, where one end is a new body. */
  #lines(come: ReadonlySet<number>): void {
    const { after } = this.#of;
    const idOf = (ref: NodeRef): string => this.#refId(ref);
    const bodyId = (body: number): string => this.#idOf(after.bodies[body].id);
    const seen = new Set<string>();
    const line = (from: string, type: string, to: string, properties: StoredProperties = {}) => {
      const key = JSON.stringify([from, type, to, properties]);
      if (seen.has(key) || from === to) return;
      seen.add(key);
      this.#relate(from, type, to, properties);
    };
    // What others had with a body that was split is nobody's to say: those lines stay where they were.
    const parts = new Set(
      this.#of.moves.flatMap((move) => (move.move === 'split' ? move.into.map((one) => one.id) : [])),
    );
    const follows = (body: number): boolean => come.has(body) && !parts.has(after.bodies[body].id);
    const isNew = (ref: NodeRef): boolean => ref.kind === 'body' && follows(ref.index);
    for (const { body, by, role } of after.convening)
      if (come.has(body) || isNew(by))
        line(bodyId(body), 'CONVENED_BY', idOf(by), { role, start: this.#start });
    for (const { network, steers } of after.steering)
      if (come.has(network) || isNew(steers)) line(bodyId(network), 'STEERS', idOf(steers));
    for (const { network, to } of after.reporting)
      if (come.has(network) || follows(to)) line(bodyId(network), 'REPORTS_TO', bodyId(to));
    for (const [index, body] of after.bodies.entries())
      if (!come.has(index) && follows(body.partOf) && body.type === 'network')
        this.#rehang(body, bodyId(index));
  }

  /** A part of a body that is gone becomes part of what follows: nothing is part of two. */
  #rehang(body: Body, id: string): void {
    const { before, after } = this.#of;
    const old = before.bodies.find((one) => one.id === body.id);
    const wider = old === undefined ? undefined : before.bodies[old.partOf];
    if (wider)
      this.#relations.push({
        op: 'delete-relation',
        type: 'PART_OF',
        from: id,
        to: wider.id,
        properties: null,
      });
    this.#relate(id, 'PART_OF', this.#idOf(after.bodies[body.partOf].id), { position: 0n });
  }

  /** What follows what; bodies that one move made and another took apart were never there. */
  #succession(): void {
    const followed = new Map<string, { readonly old: string; readonly kind: 'merged' | 'split' }[]>();
    const follow = (made: string, olds: readonly string[], kind: 'merged' | 'split') =>
      followed.set(
        made,
        olds.flatMap((old) => followed.get(old) ?? [{ old, kind }]),
      );
    for (const move of this.#of.moves) {
      if (move.move === 'merge') follow(move.into.id, move.bodies, 'merged');
      if (move.move === 'split') for (const part of move.into) follow(part.id, [move.body], 'split');
    }
    for (const [made, id] of this.#made)
      for (const { old, kind } of followed.get(made) ?? []) {
        this.#relate(id, 'SUCCEEDS', old, { kind, date: this.#start, stage: 'done' });
        this.#cite(id, 'succession', old);
      }
  }

  #decision(come: readonly number[]): void {
    const { before, after, decision, freshId, moves } = this.#of;
    const { source } = decision;
    if ('properties' in source) this.#create(this.#source, 'Source', source.properties);
    const id = freshId('decision');
    const { name, date, section, by } = decision;
    this.#create(id, 'Decision', { name, date, section, matter: matterOf(moves), outcome: 'decided' });
    if (by !== null) this.#relate(id, 'BY', by, { position: 0n });
    const { bodies } = this.#ending;
    const about = new Set([
      ...bodies.map((body) => before.bodies[body].id),
      ...come.map((body) => this.#idOf(after.bodies[body].id)),
      ...moves.flatMap((move) =>
        move.move === 'add-seat'
          ? [this.#idOf(move.body)]
          : move.move === 'move-seat'
            ? [this.#idOf(move.to)]
            : [],
      ),
    ]);
    const there = new Set([...before.bodies.map((body) => body.id), ...this.#made.values()]);
    [...about]
      .filter((one) => there.has(one))
      .forEach((one, at) => this.#relate(id, 'ABOUT', one, { position: BigInt(at) }));
    this.#cite(id, '*');
  }

  /** The id in the graph of a body that the moves may have made. */
  #idOf(id: string): string {
    return this.#made.get(id) ?? id;
  }

  #refId({ kind, index }: NodeRef): string {
    const { after } = this.#of;
    const lists = {
      organisation: after.organisations,
      body: after.bodies,
      programme: after.programmes,
      representative: after.representatives,
      office: after.offices,
      theme: after.themes,
      place: after.places,
    };
    const { id } = lists[kind][index];
    return kind === 'body' ? this.#idOf(id) : id;
  }
}

function matterOf(moves: readonly Move[]): DecisionMatter {
  const kinds = new Set(moves.map(({ move }) => move));
  if (kinds.has('merge')) return 'merge';
  if (kinds.has('split')) return 'found';
  if (kinds.has('end')) return 'end';
  return 'appoint';
}
