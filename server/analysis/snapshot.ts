/**
 * The snapshot: an immutable, compact copy of the graph as it stood at one graph version. Analysis takes a snapshot
 * and options and returns values; it knows no driver, clock or randomness. Index spaces: every list below is
 * addressed by its position; ids stand aside. `-1` in an index column means "none or unknown".
 */
import type {
  BehalfKind,
  Certainty,
  ConveningRole,
  DecisionMatter,
  DecisionOutcome,
  Mandate,
  NetworkKind,
  OrganisationKind,
  PlaceLevel,
  RhythmKind,
  Role,
  Scope,
  Sector,
  Status,
  SuccessionKind,
  SuccessionStage,
} from '../domain/enumerations.ts';
import type { DateSpan } from '../domain/dates.ts';
import type { Term } from '../domain/terms.ts';

/** min to max; max null: "at least min". */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

export interface Dataset {
  readonly id: string;
  readonly name: string;
  /** The period the set speaks of; unknown terms are cut to it. */
  readonly period: DateSpan;
  /** Notation of the date the filter starts with; null: none stated. */
  readonly defaultDate: string | null;
  readonly licence: string | null;
  readonly origin: string | null;
}

export interface FormerName {
  readonly name: string;
  readonly language: string | null;
  readonly term: Term;
}

/** What every named node has. `certainty` is the best of the citations of the node as a whole; null: nothing cited. */
export interface Named {
  readonly id: string;
  readonly version: number;
  /** Index into `datasets`. */
  readonly dataset: number;
  readonly name: string;
  readonly nameFi: string | null;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly formerNames: readonly FormerName[];
  readonly certainty: Certainty | null;
}

export interface StatusPhase {
  readonly status: Status;
  readonly term: Term;
}

export interface Rhythm {
  readonly what: RhythmKind;
  /** Times a year; null: not known. */
  readonly perYear: Range | null;
  readonly words: string | null;
  readonly term: Term;
}

/** A network or a project. */
export interface Body extends Named {
  readonly type: 'network' | 'project';
  readonly kind: NetworkKind | null;
  readonly kindWords: string | null;
  readonly scope: Scope | null;
  readonly mandate: Mandate | null;
  readonly statutory: boolean | null;
  readonly hoursPerMeeting: Range | null;
  readonly declaredSeats: Range | null;
  readonly termYears: number | null;
  readonly purpose: string | null;
  readonly selfGoverningSince: DateSpan | null;
  /** Several unnamed networks: how many. Such a body is left out of pair measures. */
  readonly standsFor: Range | null;
  readonly term: Term;
  readonly statuses: readonly StatusPhase[];
  readonly rhythms: readonly Rhythm[];
  /** Index of the wider body, or -1. */
  readonly partOf: number;
  readonly themes: readonly number[];
  readonly covers: readonly number[];
  /** Programmes it is under (projects). */
  readonly under: readonly number[];
}

export interface Organisation extends Named {
  readonly kind: OrganisationKind;
  readonly kindWords: string | null;
  readonly sector: Sector | null;
  readonly language: string | null;
  readonly collective: boolean;
  readonly standsFor: Range | null;
  readonly partOf: readonly number[];
  readonly locatedIn: readonly number[];
  readonly status: Status | null;
  readonly term: Term;
}

export interface Programme extends Named {
  readonly partOf: number;
  readonly covers: readonly number[];
  readonly status: Status | null;
  readonly term: Term;
}

export type Representative = Named;

export interface Office extends Named {
  readonly organisation: number;
  readonly place: number;
  /** A source says that one person holds all its seats. Else two of its seats are possibly one person. */
  readonly onePerson: boolean;
}

export interface Theme extends Named {
  readonly partOf: number;
}

export interface Population {
  readonly year: number;
  readonly language: string | null;
  readonly people: number;
}

export interface Place extends Named {
  readonly code: string | null;
  readonly level: PlaceLevel;
  readonly partOf: readonly number[];
  readonly populations: readonly Population[];
}

export interface Decision extends Named {
  readonly matter: DecisionMatter;
  readonly outcome: DecisionOutcome;
  readonly date: DateSpan | null;
  readonly section: string | null;
  readonly by: NodeRef | null;
  readonly about: readonly NodeRef[];
}

export interface Source extends Named {
  readonly kind: string | null;
  readonly date: DateSpan | null;
  readonly period: DateSpan | null;
  readonly publisher: string | null;
  readonly address: string | null;
  readonly language: string | null;
}

/** A reference into one of the lists of the snapshot. */
export interface NodeRef {
  readonly kind: 'organisation' | 'body' | 'programme' | 'representative' | 'office' | 'theme' | 'place';
  readonly index: number;
}

export interface Convening {
  readonly body: number;
  readonly by: NodeRef;
  readonly role: ConveningRole;
  readonly term: Term;
  readonly certainty: Certainty | null;
}

export interface Funding {
  readonly funded: NodeRef;
  readonly by: NodeRef;
  readonly applied: number | null;
  readonly granted: number | null;
  readonly share: number | null;
  readonly currency: string | null;
  readonly call: string | null;
  readonly place: number;
}

export interface Succession {
  readonly successor: NodeRef;
  readonly predecessor: NodeRef;
  readonly kind: SuccessionKind;
  readonly date: DateSpan | null;
  readonly stage: SuccessionStage;
}

export interface Membership {
  readonly member: NodeRef;
  /** Index of the organisation. */
  readonly of: number;
  readonly term: Term;
  readonly certainty: Certainty | null;
}

export interface RoleTerm {
  readonly role: Role;
  readonly term: Term | null;
}

/** Values of `SeatTable.holderKind` and `SeatTable.behalfKind`, in this order. */
export const HOLDER_KINDS = ['unnamed', 'representative', 'office'] as const;
export const BEHALF_ORDER: readonly BehalfKind[] = ['unknown', 'organisation', 'body', 'personal'];
/** Values of `SeatTable.certainty`: 0 nothing cited, then worst to best. */
export const CERTAINTY_ORDER: readonly (Certainty | null)[] = [null, 'uncertain', 'inferred', 'stated'];

/** Seats by column; row s of every column is one seat. */
export interface SeatTable {
  readonly count: number;
  readonly ids: readonly string[];
  readonly dataset: Uint16Array;
  readonly body: Int32Array;
  /** Position in HOLDER_KINDS. */
  readonly holderKind: Uint8Array;
  readonly holder: Int32Array;
  /** Position in BEHALF_ORDER. */
  readonly behalfKind: Uint8Array;
  readonly behalf: Int32Array;
  readonly countMin: Int32Array;
  /** -1: not known ("at least countMin"). */
  readonly countMax: Int32Array;
  /** Bit r set: ROLES[r] at some time of the term. */
  readonly roles: Uint16Array;
  readonly deputyOf: Int32Array;
  readonly planned: Uint8Array;
  /** Position in CERTAINTY_ORDER. */
  readonly certainty: Uint8Array;
  /** Term s as a value; terms are shared between seats that have the same one. */
  readonly term: Uint32Array;
  readonly terms: readonly Term[];
  /** Roles with terms of their own, where a seat has any. */
  readonly roleTerms: ReadonlyMap<number, readonly RoleTerm[]>;
}

export interface Snapshot {
  readonly version: number;
  readonly datasets: readonly Dataset[];
  readonly bodies: readonly Body[];
  readonly organisations: readonly Organisation[];
  readonly programmes: readonly Programme[];
  readonly representatives: readonly Representative[];
  readonly offices: readonly Office[];
  readonly themes: readonly Theme[];
  readonly places: readonly Place[];
  readonly decisions: readonly Decision[];
  readonly sources: readonly Source[];
  readonly seats: SeatTable;
  readonly convening: readonly Convening[];
  readonly funding: readonly Funding[];
  readonly succession: readonly Succession[];
  readonly memberships: readonly Membership[];
  /** (steering network, what it steers). */
  readonly steering: readonly { readonly network: number; readonly steers: NodeRef }[];
  /** (network, the network it reports to). */
  readonly reporting: readonly { readonly network: number; readonly to: number }[];
}
