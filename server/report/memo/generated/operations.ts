/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Languages in which names may be known. */
export type Language =
  /** Finnish. */
  | 'FI'
  /** Swedish. */
  | 'SV'
  /** English. */
  | 'EN';

/** How surely something is there at the date of the filter. */
export type Presence =
  /** Its possible span meets the date; nothing says that it surely is there; or it is uncertain or planned. */
  | 'POSSIBLE'
  /** Its sure span meets the date, or a source attests it within the date. */
  | 'SURE';

/** How surely a source says a fact. A fact's certainty is the best of its citations. */
export type Certainty =
  /** The source says it. */
  | 'STATED'
  /** It follows from what the source says. */
  | 'INFERRED'
  /** The source asks, or can be read in more ways than one. */
  | 'UNCERTAIN';

/** The two types of body. */
export type BodyType =
  /** A standing group that people meet in. */
  | 'NETWORK'
  /** Time-limited work. */
  | 'PROJECT';

/** Kind of a network, by the word of the source. */
export type NetworkKind =
  /** Steers others or a project (ohjausryhmä). */
  | 'STEERING'
  /** Develops services or practices (kehittäjä-). */
  | 'DEVELOPER'
  /** Experts of a field (asiantuntija-). */
  | 'EXPERT'
  /** Peers in the same work (vertais-). */
  | 'PEER'
  /** Advises an authority (neuvottelukunta). */
  | 'ADVISORY_BOARD'
  /** Does a piece of work together (työryhmä). */
  | 'WORKING'
  /** Keeps the work of several in line (koordinaatioryhmä). */
  | 'COORDINATION'
  /** Manages an organisation or a network (johtoryhmä). */
  | 'MANAGEMENT'
  /** Follows how something goes (seurantaryhmä). */
  | 'MONITORING'
  /** A committee (toimikunta, valiokunta). */
  | 'COMMITTEE'
  /** Open to whom it concerns (foorumi). */
  | 'FORUM'
  /** Meets freely around a subject (klubi). */
  | 'CLUB'
  /** Leads a programme. */
  | 'PROGRAMME_BOARD'
  /** Regular meetings of those who work together (työkokous). */
  | 'COLLABORATION_MEETING'
  /** Something else, in the source's own words beside it. */
  | 'OTHER';

/** How far a body reaches, by the source. */
export type Scope =
  /** One municipality. */
  | 'MUNICIPAL'
  /** Some municipalities of a region. */
  | 'SUB_REGIONAL'
  /** One region. */
  | 'REGIONAL'
  /** Several regions. */
  | 'INTER_REGIONAL'
  /** The whole country. */
  | 'NATIONAL'
  /** The Nordic countries. */
  | 'NORDIC'
  /** The European Union. */
  | 'EU';

/** Phase of life. */
export type Status =
  /** Not yet begun, or only proposed. */
  | 'PLANNED'
  /** At work. */
  | 'ACTIVE'
  /** Exists, but does not meet. */
  | 'DORMANT'
  /** Its future is being considered. */
  | 'UNDER_REVIEW'
  /** Over. */
  | 'ENDED';

/** Sector of society an organisation belongs to. */
export type Sector =
  /** Municipalities. */
  | 'MUNICIPAL'
  /** What municipalities run together. */
  | 'JOINT_MUNICIPAL'
  /** Regional councils. */
  | 'REGIONAL_COUNCIL'
  /** The state. */
  | 'STATE'
  /** Education and research. */
  | 'EDUCATION_AND_RESEARCH'
  /** Associations and foundations. */
  | 'ASSOCIATION'
  /** Companies. */
  | 'COMPANY'
  /** Parishes. */
  | 'PARISH'
  /** Political parties. */
  | 'PARTY'
  /** Something else. */
  | 'OTHER';

/** What somebody is in a body. */
export type Role =
  /** Leads the body. */
  | 'CHAIR'
  /** Leads it when the chair cannot. */
  | 'VICE_CHAIR'
  /** Sits in it. */
  | 'MEMBER'
  /** Sits in it when somebody else cannot. */
  | 'DEPUTY'
  /** Keeps its minutes or prepares its meetings. */
  | 'SECRETARY'
  /** Is heard for what they know. */
  | 'EXPERT'
  /** Follows it without a say. */
  | 'OBSERVER';

/** On whose behalf a seat is held. */
export type Behalf =
  /** No source says. */
  | 'UNKNOWN'
  /** An organisation's. */
  | 'ORGANISATION'
  /** A network's or project's. */
  | 'BODY'
  /** Nobody's but the holder's own. */
  | 'PERSONAL';

/** How somebody brings a body together, apart from sitting in it. */
export type ConveningRole =
  /** Calls it together. */
  | 'CONVENES'
  /** Coordinates its work. */
  | 'COORDINATES'
  /** Gives it a place to meet. */
  | 'HOSTS'
  /** Keeps its minutes. */
  | 'KEEPS_MINUTES';

/** What a body arranges regularly. */
export type RhythmKind =
  /** Meetings of its members; these count as load. */
  | 'MEETING'
  /** Events for others; shown, not counted. */
  | 'EVENT';

/** What came of a matter. */
export type DecisionOutcome =
  /** It was decided. */
  | 'DECIDED'
  /** It was proposed, in a discussion for instance, without a formal decision. */
  | 'PROPOSED'
  /** It was put off. */
  | 'POSTPONED'
  /** It was turned down. */
  | 'REJECTED'
  /** It was noted. */
  | 'NOTED';

/** Which evidence counts: everything, what is not uncertain, or only what a source states. */
export type Evidence =
  /** Everything. */
  | 'ALL'
  /** What is not uncertain; what nobody cites counts too. */
  | 'NOT_UNCERTAIN'
  /** Only what a source states. */
  | 'STATED';

/**
 * The one filter of all views. Every field left out, null or empty filters nothing, but for `datasets`. An unknown id is
 * a problem that names it. A list has at most 1,000 values.
 */
export type Filter = {
  /** Data sets by id. Null: the first one, or in a field of a node that of the node; empty: all. */
  readonly datasets?: ReadonlyArray<string> | null | undefined;
  /** Date or period. Null: no period, everything, dated or not. */
  readonly date?: string | null | undefined;
  /** Networks, projects, or both (null). */
  readonly types?: ReadonlyArray<BodyType> | null | undefined;
  /** Kinds of network; projects are not filtered by it. */
  readonly kinds?: ReadonlyArray<NetworkKind> | null | undefined;
  /** Scopes; bodies of unknown scope are left out. */
  readonly scopes?: ReadonlyArray<Scope> | null | undefined;
  /** Phase of life at the date. Bodies of unknown status are left out unless `statusUnknown` is true. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  /** With `statuses`: also bodies of unknown status; with an empty list of statuses only those. Without it: nothing. */
  readonly statusUnknown?: boolean | null | undefined;
  /** Themes by id, each with the themes below it. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Places by id, each with the places below it. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** With `places`: also bodies whose area contains one of them. Default false. */
  readonly wider?: boolean | null | undefined;
  /** Default ALL. */
  readonly evidence?: Evidence | null | undefined;
  /** Count what is only planned (as possible). Default true. */
  readonly planned?: boolean | null | undefined;
  /** Only these bodies, by id. */
  readonly bodies?: ReadonlyArray<string> | null | undefined;
};

/** Who counts as a member of a body. */
export type Members =
  /** An organisation (or body) sits in a body if anyone sits on its behalf. */
  | 'ORGANISATIONS'
  /** Named holders of seats, and offices as possible ones; unnamed seats are counted beside. */
  | 'PEOPLE';

/** What makes a shared member in a period. */
export type Sharing =
  /** A member of both in the period. */
  | 'MEMBERS'
  /** A member of both at the same time: the terms overlap. */
  | 'INTERLOCKS';

/** How members are counted. Every field has a default. */
export type MeasureOptions = {
  /** Default ORGANISATIONS. */
  readonly members?: Members | null | undefined;
  /** Units count as the organisation they are part of. Default true. */
  readonly rollUp?: boolean | null | undefined;
  /** Convenors count as members (organisations only). Default false. */
  readonly withConvenors?: boolean | null | undefined;
  /** Leave out members of more than this share (0 to 1) of the bodies that have a member. Null: leave out nobody. */
  readonly leaveOutAbove?: number | null | undefined;
  /** Default MEMBERS. */
  readonly sharing?: Sharing | null | undefined;
};

/** Moves that are tried out together, each on what the one before it leaves. */
export type ScenarioInput = {
  /** What it is called; null: nothing. */
  readonly name?: string | null | undefined;
  /** In order, at most 100; none: everything stays as it is. */
  readonly moves: ReadonlyArray<MoveInput>;
  /**
   * A saved scenario, by id: where it is applied, the moves are tried out on the graph as it was then, and not on today's,
   * in which what they change has ended. Null: on today's graph.
   */
  readonly asApplied?: string | null | undefined;
};

/** What becomes of a body, a seat or a tie. */
export type DiffState =
  /** It is there before and after. */
  | 'KEPT'
  /** It is there before only. */
  | 'GONE'
  /** It is there after only. */
  | 'NEW';

/** How the seats of a merged body are given. */
export type SeatRule =
  /** Everybody stays. */
  | 'EVERYBODY'
  /** One seat an organisation. */
  | 'ONE_AN_ORGANISATION'
  /** At most `seats` seats, given in passes over `order`. */
  | 'AT_MOST';

/** Choices of a merger. Hours are set-wide assumptions unless a body states its own. */
export type MergerInput = {
  /** Ids of the bodies; two or more, each once, at most 200. */
  readonly bodies: ReadonlyArray<string>;
  /** How seats are given. */
  readonly rule: SeatRule;
  /** AT_MOST: how many, at least 1. */
  readonly seats?: number | null | undefined;
  /** AT_MOST: organisations (or bodies) by id, first come first served; those left out get none. */
  readonly order?: ReadonlyArray<string> | null | undefined;
  /** Seats that somebody keeps by hand, by id; they go before the rule. */
  readonly keep?: ReadonlyArray<string> | null | undefined;
  /** Seats that somebody drops by hand, by id; they go before the rule. */
  readonly drop?: ReadonlyArray<string> | null | undefined;
  /** Meetings a year of the merged body, at least; null with `meetingsMax`: not decided, and its hours are not computable. */
  readonly meetingsMin?: number | null | undefined;
  /** Meetings a year at most; null: as many as the least. */
  readonly meetingsMax?: number | null | undefined;
  /** Hours of its meetings, at least; null with `hoursMax`: the assumption. */
  readonly hoursMin?: number | null | undefined;
  /** Hours at most; null: as many as the least. */
  readonly hoursMax?: number | null | undefined;
  /** Set-wide assumptions; the same before and after. */
  readonly assumptions?: LoadAssumptions | null | undefined;
};

/** Whether an organisation has another voice in what the filter leaves. */
export type SoleVoice =
  /** It has another seat. */
  | 'NO'
  /** It has only possible ones. */
  | 'POSSIBLY'
  /** It has no other. */
  | 'SURELY';

/** What a finding says of a merger. */
export type FindingTone =
  /** It speaks for it. */
  | 'FITS'
  /** It speaks against it, or for care. */
  | 'CAUTION'
  /** No source tells. */
  | 'UNKNOWN';

/** What a balance goes by. */
export type BalanceBy =
  /** Sectors. */
  | 'SECTOR'
  /** Kinds of organisations. */
  | 'KIND'
  /** Languages of organisations. */
  | 'LANGUAGE'
  /** Municipalities by their number of people. */
  | 'SIZE';

/** One move of a scenario: exactly one of the fields is given. */
export type MoveInput = {
  /** Bodies become one. */
  readonly merge?: MergeMoveInput | null | undefined;
  /** A body becomes several. */
  readonly split?: SplitMoveInput | null | undefined;
  /** A body ends without a successor. */
  readonly end?: EndMoveInput | null | undefined;
  /** A seat goes to another body. */
  readonly moveSeat?: SeatMoveInput | null | undefined;
  /** Somebody gets a seat: a voice that is missing. */
  readonly addSeat?: AddSeatMoveInput | null | undefined;
};

/** A body that a move makes. */
export type NewBodyInput = {
  /** An id of the scenario's own, by which later moves name it; none of the graph's. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Null: not decided. */
  readonly kind?: NetworkKind | null | undefined;
  /** Meetings a year, at least; null with `meetingsMax`: not decided, and its hours are not computable. */
  readonly meetingsMin?: number | null | undefined;
  /** Meetings a year at most; null: as many as the least. */
  readonly meetingsMax?: number | null | undefined;
  /** Hours of its meetings, at least; null with `hoursMax`: the assumption. */
  readonly hoursMin?: number | null | undefined;
  /** Hours at most; null: as many as the least. */
  readonly hoursMax?: number | null | undefined;
  /** Seat whose holder is to chair it, by id; null: not decided. */
  readonly chair?: string | null | undefined;
  /** Organisation or body that is to convene it, by id; null: those that convened go on. */
  readonly convenor?: string | null | undefined;
  /** When it is to begin: `2027`, `2027-01`, `2027-01-01`; null: not decided. */
  readonly start?: string | null | undefined;
};

/** Bodies become one. */
export type MergeMoveInput = {
  /** Ids of the bodies; two or more, each once, at most 200. */
  readonly bodies: ReadonlyArray<string>;
  /** The merged body. */
  readonly into: NewBodyInput;
  /** How seats are given. */
  readonly rule: SeatRule;
  /** AT_MOST: how many, at least 1. */
  readonly seats?: number | null | undefined;
  /**
   * AT_MOST: organisations (or bodies) by id, or all of a kind as `kind:municipality`, first come first served; those left
   * out get none. The chair's organisation, then the convenor, go before them.
   */
  readonly order?: ReadonlyArray<string> | null | undefined;
  /** Seats that somebody keeps by hand, by id; they go before the rule. */
  readonly keep?: ReadonlyArray<string> | null | undefined;
  /** Seats that somebody drops by hand, by id; they go before the rule. */
  readonly drop?: ReadonlyArray<string> | null | undefined;
};

/** A body that comes of a split, and who sits in it. */
export type SplitPartInput = {
  /** The body. */
  readonly body: NewBodyInput;
  /** Its seats, by id; a seat that no part names ends. */
  readonly seats: ReadonlyArray<string>;
};

/** A body becomes several. */
export type SplitMoveInput = {
  /** The body, by id. */
  readonly body: string;
  /** Two or more, at most 20. */
  readonly into: ReadonlyArray<SplitPartInput>;
};

/** A body ends without a successor. */
export type EndMoveInput = {
  /** The body, by id. */
  readonly body: string;
};

/** A seat goes to another body. */
export type SeatMoveInput = {
  /** The seat, by id. */
  readonly seat: string;
  /** The body it goes to, by id. */
  readonly to: string;
};

/** Somebody gets a seat: one place, there surely. */
export type AddSeatMoveInput = {
  /** The body, by id. */
  readonly body: string;
  /** An id of the scenario's own; none of the graph's. */
  readonly id: string;
  /** Representative or office, by id; null: not named. */
  readonly holder?: string | null | undefined;
  /** Organisation or body on whose behalf, by id; null: personal. */
  readonly onBehalfOf?: string | null | undefined;
  /** Roles; none: a member. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
};

/**
 * Set-wide defaults for hours, marked as assumptions wherever they are used. Each is one variable for all bodies. From 0 to
 * 1,000; a side that is left out takes its default.
 */
export type LoadAssumptions = {
  /** Hours a meeting, where none are stated for the body: at least; default 2. */
  readonly hoursMin?: number | null | undefined;
  /** At most; default 3. */
  readonly hoursMax?: number | null | undefined;
  /** Hours of preparation a meeting: at least; default 1. */
  readonly preparationMin?: number | null | undefined;
  /** At most; default 1. */
  readonly preparationMax?: number | null | undefined;
  /** Hours of travel a meeting: at least; default 1. */
  readonly travelMin?: number | null | undefined;
  /** At most; default 2. */
  readonly travelMax?: number | null | undefined;
  /** Hours a convenor puts into a meeting: at least; null: as `convenorMax`, and not counted where both are null. */
  readonly convenorMin?: number | null | undefined;
  /** At most; null: as `convenorMin`. */
  readonly convenorMax?: number | null | undefined;
};

/** What somebody says of a move in a meeting. */
export type Stance =
  /** For it. */
  | 'AGREE'
  /** Not sure. */
  | 'DOUBT'
  /** Against it. */
  | 'OBJECT';

export type MemoComparisonQueryVariables = Exact<{
  scenarios: ReadonlyArray<ScenarioInput> | ScenarioInput;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  language: Language;
}>;


export type MemoComparisonQuery = { readonly compareScenarios:
    | (
      { readonly version: number, readonly scenarios: ReadonlyArray<{ readonly name: string | null, readonly silentSectors: ReadonlyArray<Sector>, readonly componentsBefore: number, readonly componentsAfter: number, readonly termsEndTogether: boolean | null, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null }>, readonly asApplied: { readonly version: number | null, readonly change: { readonly at: string } } | null, readonly bodies: ReadonlyArray<{ readonly follows: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly state: DiffState, readonly body: { readonly id: string } | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }>, readonly seats: { readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null }, readonly saved: { readonly min: number, readonly max: number | null } }, readonly peopleBefore: { readonly min: number, readonly max: number | null }, readonly peopleAfter: { readonly min: number, readonly max: number | null }, readonly organisationsBefore: { readonly min: number, readonly max: number | null }, readonly organisationsAfter: { readonly min: number, readonly max: number | null }, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly of: number, readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null } | null, readonly after: { readonly min: number, readonly max: number | null } | null, readonly saved: { readonly min: number, readonly max: number | null } | null, readonly notComputable: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly lostVoices: ReadonlyArray<{ readonly surely: boolean, readonly sole: SoleVoice, readonly organisation: (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }>, readonly newVoices: ReadonlyArray<{ readonly first: boolean, readonly organisation: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }>, readonly silentPlaces: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )>, readonly meetOnce: { readonly min: number, readonly max: number | null }, readonly bridgesLost: ReadonlyArray<{ readonly x: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly y: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ) }>, readonly bridgesGained: ReadonlyArray<{ readonly x: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly y: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ) }>, readonly balances: ReadonlyArray<{ readonly by: BalanceBy, readonly blauBefore: number | null, readonly blauAfter: number | null, readonly groups: ReadonlyArray<{ readonly group: string | null, readonly shareBefore: number | null, readonly shareAfter: number | null }> }>, readonly convenorLoads: ReadonlyArray<{ readonly notComputableBefore: number, readonly notComputableAfter: number, readonly convenor: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ), readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hoursBefore: { readonly min: number, readonly max: number | null } | null, readonly hoursAfter: { readonly min: number, readonly max: number | null } | null }>, readonly termEnds: ReadonlyArray<{ readonly body: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly ends: ReadonlyArray<{ readonly date: string, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly unknown: ReadonlyArray<{ readonly id: string }> }>, readonly themesDropped: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Theme' }
        )>, readonly placesDropped: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )>, readonly diff: { readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly state: DiffState, readonly from: string | null, readonly to: string | null, readonly heldElsewhere: boolean, readonly holder: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly organisation: (
              { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly places: { readonly min: number, readonly max: number | null }, readonly placesAfter: { readonly min: number, readonly max: number | null }, readonly placesEnded: { readonly min: number, readonly max: number | null } }> } }>, readonly assumptions: { readonly hours: { readonly min: number, readonly max: number | null }, readonly preparation: { readonly min: number, readonly max: number | null }, readonly travel: { readonly min: number, readonly max: number | null } }, readonly summary: { readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number } }
      & { readonly __typename: 'ScenarioComparison' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
  , readonly graph: { readonly datasets: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type MemoBodiesQueryVariables = Exact<{
  bodies?: Filter | null | undefined;
  filter?: Filter | null | undefined;
  language: Language;
}>;


export type MemoBodiesQuery = { readonly bodies:
    | (
      { readonly items: ReadonlyArray<
        | (
          { readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly statutory: boolean | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null }, readonly rhythms: ReadonlyArray<{ readonly what: RhythmKind, readonly perYear: { readonly min: number, readonly max: number | null } | null }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly holder: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly onBehalfOf: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }
          & { readonly __typename: 'Network' }
        )
        | (
          { readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null }, readonly rhythms: ReadonlyArray<{ readonly what: RhythmKind, readonly perYear: { readonly min: number, readonly max: number | null } | null }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly holder: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly onBehalfOf: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }
          & { readonly __typename: 'Project' }
        )
      > }
      & { readonly __typename: 'BodyList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MemoFindingsQueryVariables = Exact<{
  input: MergerInput;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type MemoFindingsQuery = { readonly merger:
    | (
      { readonly findings: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly nodes: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        )>, readonly decision: (
          { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Decision' }
        ) | null }> }
      & { readonly __typename: 'Merger' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MemoOverlapQueryVariables = Exact<{
  bodies: ReadonlyArray<string> | string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type MemoOverlapQuery = { readonly intersections:
    | (
      { readonly pairs: ReadonlyArray<{ readonly a: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly b: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly p: number | null, readonly tooSmallToTell: boolean }, readonly sharedPeople: { readonly min: number, readonly max: number | null }, readonly sharedMembers: ReadonlyArray<{ readonly presence: Presence, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }> }> }
      & { readonly __typename: 'Intersections' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MemoSavedQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type MemoSavedQuery = { readonly scenario: { readonly id: string, readonly name: string, readonly readable: boolean, readonly decidedByWords: string | null, readonly proposal: string | null, readonly moves: ReadonlyArray<
      | (
        { readonly bodies: ReadonlyArray<string>, readonly rule: SeatRule, readonly seats: number | null, readonly order: ReadonlyArray<string> | null, readonly keep: ReadonlyArray<string>, readonly drop: ReadonlyArray<string>, readonly into: { readonly id: string, readonly name: string, readonly kind: NetworkKind | null, readonly chair: string | null, readonly convenor: string | null, readonly start: string | null, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null } }
        & { readonly __typename: 'MergeMove' }
      )
      | (
        { readonly body: string, readonly parts: ReadonlyArray<{ readonly seats: ReadonlyArray<string>, readonly body: { readonly id: string, readonly name: string, readonly kind: NetworkKind | null, readonly chair: string | null, readonly convenor: string | null, readonly start: string | null, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null } }> }
        & { readonly __typename: 'SplitMove' }
      )
      | (
        { readonly body: string }
        & { readonly __typename: 'EndMove' }
      )
      | (
        { readonly seat: string, readonly to: string }
        & { readonly __typename: 'SeatMove' }
      )
      | (
        { readonly body: string, readonly id: string, readonly holder: string | null, readonly onBehalfOf: string | null, readonly roles: ReadonlyArray<Role> }
        & { readonly __typename: 'AddSeatMove' }
      )
    >, readonly filter: { readonly datasets: ReadonlyArray<string> | null, readonly date: string | null, readonly types: ReadonlyArray<BodyType> | null, readonly kinds: ReadonlyArray<NetworkKind> | null, readonly scopes: ReadonlyArray<Scope> | null, readonly statuses: ReadonlyArray<Status> | null, readonly statusUnknown: boolean | null, readonly themes: ReadonlyArray<string> | null, readonly places: ReadonlyArray<string> | null, readonly wider: boolean | null, readonly evidence: Evidence | null, readonly planned: boolean | null, readonly bodies: ReadonlyArray<string> | null } | null, readonly options: { readonly members: Members | null, readonly rollUp: boolean | null, readonly withConvenors: boolean | null, readonly leaveOutAbove: number | null, readonly sharing: Sharing | null } | null, readonly assumptions: { readonly hoursMin: number | null, readonly hoursMax: number | null, readonly preparationMin: number | null, readonly preparationMax: number | null, readonly travelMin: number | null, readonly travelMax: number | null, readonly convenorMin: number | null, readonly convenorMax: number | null } | null, readonly decidedBy: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) | null, readonly memo: { readonly title: string | null, readonly question: string | null, readonly meeting: string | null }, readonly remarks: ReadonlyArray<{ readonly who: string, readonly stance: Stance, readonly text: string | null }> } | null };

export type MemoProblemFragment = { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string };

export type MemoRefFragment = (
  { readonly id: string, readonly name: string }
  & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
);

export type MemoCountFragment = { readonly min: number, readonly max: number | null };

export type MemoRangeFragment = { readonly min: number, readonly max: number | null };

export type MemoCitationFragment = { readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } };

export type MemoSeatFragment = { readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly holder: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null, readonly onBehalfOf: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> };

export type MemoNewBodyFragment = { readonly id: string, readonly name: string, readonly kind: NetworkKind | null, readonly chair: string | null, readonly convenor: string | null, readonly start: string | null, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null };

type MemoMove_MergeMove_Fragment = (
  { readonly bodies: ReadonlyArray<string>, readonly rule: SeatRule, readonly seats: number | null, readonly order: ReadonlyArray<string> | null, readonly keep: ReadonlyArray<string>, readonly drop: ReadonlyArray<string>, readonly into: { readonly id: string, readonly name: string, readonly kind: NetworkKind | null, readonly chair: string | null, readonly convenor: string | null, readonly start: string | null, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null } }
  & { readonly __typename: 'MergeMove' }
);

type MemoMove_SplitMove_Fragment = (
  { readonly body: string, readonly parts: ReadonlyArray<{ readonly seats: ReadonlyArray<string>, readonly body: { readonly id: string, readonly name: string, readonly kind: NetworkKind | null, readonly chair: string | null, readonly convenor: string | null, readonly start: string | null, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null } }> }
  & { readonly __typename: 'SplitMove' }
);

type MemoMove_EndMove_Fragment = (
  { readonly body: string }
  & { readonly __typename: 'EndMove' }
);

type MemoMove_SeatMove_Fragment = (
  { readonly seat: string, readonly to: string }
  & { readonly __typename: 'SeatMove' }
);

type MemoMove_AddSeatMove_Fragment = (
  { readonly body: string, readonly id: string, readonly holder: string | null, readonly onBehalfOf: string | null, readonly roles: ReadonlyArray<Role> }
  & { readonly __typename: 'AddSeatMove' }
);

export type MemoMoveFragment =
  | MemoMove_MergeMove_Fragment
  | MemoMove_SplitMove_Fragment
  | MemoMove_EndMove_Fragment
  | MemoMove_SeatMove_Fragment
  | MemoMove_AddSeatMove_Fragment
;

export type MemoOutcomeFragment = { readonly name: string | null, readonly silentSectors: ReadonlyArray<Sector>, readonly componentsBefore: number, readonly componentsAfter: number, readonly termsEndTogether: boolean | null, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null }>, readonly asApplied: { readonly version: number | null, readonly change: { readonly at: string } } | null, readonly bodies: ReadonlyArray<{ readonly follows: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly state: DiffState, readonly body: { readonly id: string } | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }>, readonly seats: { readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null }, readonly saved: { readonly min: number, readonly max: number | null } }, readonly peopleBefore: { readonly min: number, readonly max: number | null }, readonly peopleAfter: { readonly min: number, readonly max: number | null }, readonly organisationsBefore: { readonly min: number, readonly max: number | null }, readonly organisationsAfter: { readonly min: number, readonly max: number | null }, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly of: number, readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null } | null, readonly after: { readonly min: number, readonly max: number | null } | null, readonly saved: { readonly min: number, readonly max: number | null } | null, readonly notComputable: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly lostVoices: ReadonlyArray<{ readonly surely: boolean, readonly sole: SoleVoice, readonly organisation: (
      { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) }>, readonly newVoices: ReadonlyArray<{ readonly first: boolean, readonly organisation: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) }>, readonly silentPlaces: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Place' }
  )>, readonly meetOnce: { readonly min: number, readonly max: number | null }, readonly bridgesLost: ReadonlyArray<{ readonly x: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly y: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ) }>, readonly bridgesGained: ReadonlyArray<{ readonly x: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly y: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ) }>, readonly balances: ReadonlyArray<{ readonly by: BalanceBy, readonly blauBefore: number | null, readonly blauAfter: number | null, readonly groups: ReadonlyArray<{ readonly group: string | null, readonly shareBefore: number | null, readonly shareAfter: number | null }> }>, readonly convenorLoads: ReadonlyArray<{ readonly notComputableBefore: number, readonly notComputableAfter: number, readonly convenor: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ), readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hoursBefore: { readonly min: number, readonly max: number | null } | null, readonly hoursAfter: { readonly min: number, readonly max: number | null } | null }>, readonly termEnds: ReadonlyArray<{ readonly body: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly ends: ReadonlyArray<{ readonly date: string, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly unknown: ReadonlyArray<{ readonly id: string }> }>, readonly themesDropped: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Theme' }
  )>, readonly placesDropped: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Place' }
  )>, readonly diff: { readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly state: DiffState, readonly from: string | null, readonly to: string | null, readonly heldElsewhere: boolean, readonly holder: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) | null, readonly organisation: (
        { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) | null, readonly places: { readonly min: number, readonly max: number | null }, readonly placesAfter: { readonly min: number, readonly max: number | null }, readonly placesEnded: { readonly min: number, readonly max: number | null } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MemoProblemFragmentDoc = new TypedDocumentString(`
    fragment MemoProblem on InputProblem {
  field
  value
  code
  message
}
    `, {"fragmentName":"MemoProblem"}) as unknown as TypedDocumentString<MemoProblemFragment, unknown>;
export const MemoRefFragmentDoc = new TypedDocumentString(`
    fragment MemoRef on Node {
  __typename
  id
  name(language: $language)
}
    `, {"fragmentName":"MemoRef"}) as unknown as TypedDocumentString<MemoRefFragment, unknown>;
export const MemoCountFragmentDoc = new TypedDocumentString(`
    fragment MemoCount on CountRange {
  min
  max
}
    `, {"fragmentName":"MemoCount"}) as unknown as TypedDocumentString<MemoCountFragment, unknown>;
export const MemoCitationFragmentDoc = new TypedDocumentString(`
    fragment MemoCitation on Citation {
  fact
  source {
    id
    name(language: $language)
    kind
    date
    publisher
    address
  }
  locator
  certainty
}
    `, {"fragmentName":"MemoCitation"}) as unknown as TypedDocumentString<MemoCitationFragment, unknown>;
export const MemoSeatFragmentDoc = new TypedDocumentString(`
    fragment MemoSeat on Seat {
  id
  holder {
    ...MemoRef
  }
  behalf
  onBehalfOf {
    ...MemoRef
  }
  count {
    ...MemoCount
  }
  roles {
    role
  }
  planned
  term {
    start
    end
  }
  presence
  citations {
    ...MemoCitation
  }
}
    fragment MemoRef on Node {
  __typename
  id
  name(language: $language)
}
fragment MemoCount on CountRange {
  min
  max
}
fragment MemoCitation on Citation {
  fact
  source {
    id
    name(language: $language)
    kind
    date
    publisher
    address
  }
  locator
  certainty
}`, {"fragmentName":"MemoSeat"}) as unknown as TypedDocumentString<MemoSeatFragment, unknown>;
export const MemoRangeFragmentDoc = new TypedDocumentString(`
    fragment MemoRange on Range {
  min
  max
}
    `, {"fragmentName":"MemoRange"}) as unknown as TypedDocumentString<MemoRangeFragment, unknown>;
export const MemoNewBodyFragmentDoc = new TypedDocumentString(`
    fragment MemoNewBody on NewBody {
  id
  name
  kind
  meetings {
    ...MemoRange
  }
  hours {
    ...MemoRange
  }
  chair
  convenor
  start
}
    fragment MemoRange on Range {
  min
  max
}`, {"fragmentName":"MemoNewBody"}) as unknown as TypedDocumentString<MemoNewBodyFragment, unknown>;
export const MemoMoveFragmentDoc = new TypedDocumentString(`
    fragment MemoMove on Move {
  ... on MergeMove {
    __typename
    bodies
    into {
      ...MemoNewBody
    }
    rule
    seats
    order
    keep
    drop
  }
  ... on SplitMove {
    __typename
    body
    parts: into {
      body {
        ...MemoNewBody
      }
      seats
    }
  }
  ... on EndMove {
    __typename
    body
  }
  ... on SeatMove {
    __typename
    seat
    to
  }
  ... on AddSeatMove {
    __typename
    body
    id
    holder
    onBehalfOf
    roles
  }
}
    fragment MemoRange on Range {
  min
  max
}
fragment MemoNewBody on NewBody {
  id
  name
  kind
  meetings {
    ...MemoRange
  }
  hours {
    ...MemoRange
  }
  chair
  convenor
  start
}`, {"fragmentName":"MemoMove"}) as unknown as TypedDocumentString<MemoMoveFragment, unknown>;
export const MemoOutcomeFragmentDoc = new TypedDocumentString(`
    fragment MemoOutcome on ScenarioOutcome {
  name
  problems {
    move
    code
    id
  }
  asApplied {
    change {
      at
    }
    version
  }
  bodies {
    follows
    id
    name(language: $language)
    body {
      id
    }
    state
    seatsBefore {
      ...MemoCount
    }
    seatsAfter {
      ...MemoCount
    }
    meetings {
      ...MemoRange
    }
  }
  seats {
    before {
      ...MemoCount
    }
    after {
      ...MemoCount
    }
    saved {
      ...MemoCount
    }
    exact
  }
  peopleBefore {
    ...MemoCount
  }
  peopleAfter {
    ...MemoCount
  }
  organisationsBefore {
    ...MemoCount
  }
  organisationsAfter {
    ...MemoCount
  }
  meetingsBefore {
    ...MemoRange
  }
  meetingsAfter {
    ...MemoRange
  }
  hours {
    before {
      ...MemoRange
    }
    after {
      ...MemoRange
    }
    saved {
      ...MemoRange
    }
    notComputable {
      id
      name(language: $language)
    }
    of
    exact
  }
  lostVoices {
    organisation {
      ...MemoRef
      aliases
    }
    surely
    sole
  }
  newVoices {
    organisation {
      ...MemoRef
    }
    first
  }
  silentSectors
  silentPlaces {
    ...MemoRef
  }
  meetOnce {
    ...MemoCount
  }
  bridgesLost {
    x {
      ...MemoRef
    }
    y {
      ...MemoRef
    }
  }
  bridgesGained {
    x {
      ...MemoRef
    }
    y {
      ...MemoRef
    }
  }
  componentsBefore
  componentsAfter
  balances {
    by
    groups {
      group
      shareBefore
      shareAfter
    }
    blauBefore
    blauAfter
  }
  convenorLoads {
    convenor {
      ...MemoRef
    }
    meetingsBefore {
      ...MemoRange
    }
    meetingsAfter {
      ...MemoRange
    }
    hoursBefore {
      ...MemoRange
    }
    hoursAfter {
      ...MemoRange
    }
    notComputableBefore
    notComputableAfter
  }
  termEnds {
    body {
      ...MemoRef
    }
    ends {
      date
      seats {
        id
      }
    }
    unknown {
      id
    }
  }
  termsEndTogether
  themesDropped {
    ...MemoRef
  }
  placesDropped {
    ...MemoRef
  }
  diff {
    seats {
      id
      holder {
        ...MemoRef
      }
      organisation {
        ...MemoRef
        aliases
      }
      behalf
      state
      from
      to
      heldElsewhere
      places {
        ...MemoCount
      }
      placesAfter {
        ...MemoCount
      }
      placesEnded {
        ...MemoCount
      }
    }
  }
}
    fragment MemoRef on Node {
  __typename
  id
  name(language: $language)
}
fragment MemoCount on CountRange {
  min
  max
}
fragment MemoRange on Range {
  min
  max
}`, {"fragmentName":"MemoOutcome"}) as unknown as TypedDocumentString<MemoOutcomeFragment, unknown>;
export const MemoComparisonDocument = new TypedDocumentString(`
    query MemoComparison($scenarios: [ScenarioInput!]!, $filter: Filter, $options: MeasureOptions, $assumptions: LoadAssumptions, $language: Language!) {
  compareScenarios(
    scenarios: $scenarios
    filter: $filter
    options: $options
    assumptions: $assumptions
  ) {
    ... on InputProblem {
      __typename
      ...MemoProblem
    }
    ... on ScenarioComparison {
      __typename
      scenarios {
        ...MemoOutcome
      }
      assumptions {
        hours {
          ...MemoRange
        }
        preparation {
          ...MemoRange
        }
        travel {
          ...MemoRange
        }
      }
      summary {
        sureSeats
        possibleSeats
        sources
      }
      version
    }
  }
  graph {
    datasets {
      id
      name
    }
  }
}
    fragment MemoProblem on InputProblem {
  field
  value
  code
  message
}
fragment MemoRef on Node {
  __typename
  id
  name(language: $language)
}
fragment MemoCount on CountRange {
  min
  max
}
fragment MemoRange on Range {
  min
  max
}
fragment MemoOutcome on ScenarioOutcome {
  name
  problems {
    move
    code
    id
  }
  asApplied {
    change {
      at
    }
    version
  }
  bodies {
    follows
    id
    name(language: $language)
    body {
      id
    }
    state
    seatsBefore {
      ...MemoCount
    }
    seatsAfter {
      ...MemoCount
    }
    meetings {
      ...MemoRange
    }
  }
  seats {
    before {
      ...MemoCount
    }
    after {
      ...MemoCount
    }
    saved {
      ...MemoCount
    }
    exact
  }
  peopleBefore {
    ...MemoCount
  }
  peopleAfter {
    ...MemoCount
  }
  organisationsBefore {
    ...MemoCount
  }
  organisationsAfter {
    ...MemoCount
  }
  meetingsBefore {
    ...MemoRange
  }
  meetingsAfter {
    ...MemoRange
  }
  hours {
    before {
      ...MemoRange
    }
    after {
      ...MemoRange
    }
    saved {
      ...MemoRange
    }
    notComputable {
      id
      name(language: $language)
    }
    of
    exact
  }
  lostVoices {
    organisation {
      ...MemoRef
      aliases
    }
    surely
    sole
  }
  newVoices {
    organisation {
      ...MemoRef
    }
    first
  }
  silentSectors
  silentPlaces {
    ...MemoRef
  }
  meetOnce {
    ...MemoCount
  }
  bridgesLost {
    x {
      ...MemoRef
    }
    y {
      ...MemoRef
    }
  }
  bridgesGained {
    x {
      ...MemoRef
    }
    y {
      ...MemoRef
    }
  }
  componentsBefore
  componentsAfter
  balances {
    by
    groups {
      group
      shareBefore
      shareAfter
    }
    blauBefore
    blauAfter
  }
  convenorLoads {
    convenor {
      ...MemoRef
    }
    meetingsBefore {
      ...MemoRange
    }
    meetingsAfter {
      ...MemoRange
    }
    hoursBefore {
      ...MemoRange
    }
    hoursAfter {
      ...MemoRange
    }
    notComputableBefore
    notComputableAfter
  }
  termEnds {
    body {
      ...MemoRef
    }
    ends {
      date
      seats {
        id
      }
    }
    unknown {
      id
    }
  }
  termsEndTogether
  themesDropped {
    ...MemoRef
  }
  placesDropped {
    ...MemoRef
  }
  diff {
    seats {
      id
      holder {
        ...MemoRef
      }
      organisation {
        ...MemoRef
        aliases
      }
      behalf
      state
      from
      to
      heldElsewhere
      places {
        ...MemoCount
      }
      placesAfter {
        ...MemoCount
      }
      placesEnded {
        ...MemoCount
      }
    }
  }
}`) as unknown as TypedDocumentString<MemoComparisonQuery, MemoComparisonQueryVariables>;
export const MemoBodiesDocument = new TypedDocumentString(`
    query MemoBodies($bodies: Filter, $filter: Filter, $language: Language!) {
  bodies(filter: $bodies, page: {first: 200}) {
    ... on InputProblem {
      __typename
      ...MemoProblem
    }
    ... on BodyList {
      __typename
      items {
        ...MemoRef
        term {
          start
          end
        }
        rhythms {
          what
          perYear {
            ...MemoRange
          }
        }
        citations {
          ...MemoCitation
        }
        convening {
          role
          by {
            ...MemoRef
          }
        }
        seats(filter: $filter) {
          ...MemoSeat
        }
        ... on Network {
          kind
          kindWords
          statutory
        }
      }
    }
  }
}
    fragment MemoProblem on InputProblem {
  field
  value
  code
  message
}
fragment MemoRef on Node {
  __typename
  id
  name(language: $language)
}
fragment MemoCount on CountRange {
  min
  max
}
fragment MemoRange on Range {
  min
  max
}
fragment MemoCitation on Citation {
  fact
  source {
    id
    name(language: $language)
    kind
    date
    publisher
    address
  }
  locator
  certainty
}
fragment MemoSeat on Seat {
  id
  holder {
    ...MemoRef
  }
  behalf
  onBehalfOf {
    ...MemoRef
  }
  count {
    ...MemoCount
  }
  roles {
    role
  }
  planned
  term {
    start
    end
  }
  presence
  citations {
    ...MemoCitation
  }
}`) as unknown as TypedDocumentString<MemoBodiesQuery, MemoBodiesQueryVariables>;
export const MemoFindingsDocument = new TypedDocumentString(`
    query MemoFindings($input: MergerInput!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  merger(input: $input, filter: $filter, options: $options) {
    ... on InputProblem {
      __typename
      ...MemoProblem
    }
    ... on Merger {
      __typename
      findings {
        code
        tone
        bodies {
          ...MemoRef
        }
        nodes {
          ...MemoRef
        }
        decision {
          ...MemoRef
          outcome
          date
          section
          by {
            ...MemoRef
          }
          citations {
            ...MemoCitation
          }
        }
      }
    }
  }
}
    fragment MemoProblem on InputProblem {
  field
  value
  code
  message
}
fragment MemoRef on Node {
  __typename
  id
  name(language: $language)
}
fragment MemoCitation on Citation {
  fact
  source {
    id
    name(language: $language)
    kind
    date
    publisher
    address
  }
  locator
  certainty
}`) as unknown as TypedDocumentString<MemoFindingsQuery, MemoFindingsQueryVariables>;
export const MemoOverlapDocument = new TypedDocumentString(`
    query MemoOverlap($bodies: [ID!]!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  intersections(bodies: $bodies, filter: $filter, options: $options) {
    ... on InputProblem {
      __typename
      ...MemoProblem
    }
    ... on Intersections {
      __typename
      pairs {
        a {
          ...MemoRef
        }
        b {
          ...MemoRef
        }
        sizeA {
          ...MemoCount
        }
        sizeB {
          ...MemoCount
        }
        sharedRange {
          ...MemoCount
        }
        chance {
          expected
          p
          tooSmallToTell
        }
        sharedPeople {
          ...MemoCount
        }
        sharedMembers {
          presence
          node {
            ...MemoRef
          }
        }
      }
    }
  }
}
    fragment MemoProblem on InputProblem {
  field
  value
  code
  message
}
fragment MemoRef on Node {
  __typename
  id
  name(language: $language)
}
fragment MemoCount on CountRange {
  min
  max
}`) as unknown as TypedDocumentString<MemoOverlapQuery, MemoOverlapQueryVariables>;
export const MemoSavedDocument = new TypedDocumentString(`
    query MemoSaved($id: ID!, $language: Language!) {
  scenario(id: $id) {
    id
    name
    readable
    moves {
      ...MemoMove
    }
    filter {
      datasets
      date
      types
      kinds
      scopes
      statuses
      statusUnknown
      themes
      places
      wider
      evidence
      planned
      bodies
    }
    options {
      members
      rollUp
      withConvenors
      leaveOutAbove
      sharing
    }
    assumptions {
      hoursMin
      hoursMax
      preparationMin
      preparationMax
      travelMin
      travelMax
      convenorMin
      convenorMax
    }
    decidedBy {
      ...MemoRef
    }
    decidedByWords
    proposal
    memo {
      title
      question
      meeting
    }
    remarks {
      who
      stance
      text
    }
  }
}
    fragment MemoRef on Node {
  __typename
  id
  name(language: $language)
}
fragment MemoRange on Range {
  min
  max
}
fragment MemoNewBody on NewBody {
  id
  name
  kind
  meetings {
    ...MemoRange
  }
  hours {
    ...MemoRange
  }
  chair
  convenor
  start
}
fragment MemoMove on Move {
  ... on MergeMove {
    __typename
    bodies
    into {
      ...MemoNewBody
    }
    rule
    seats
    order
    keep
    drop
  }
  ... on SplitMove {
    __typename
    body
    parts: into {
      body {
        ...MemoNewBody
      }
      seats
    }
  }
  ... on EndMove {
    __typename
    body
  }
  ... on SeatMove {
    __typename
    seat
    to
  }
  ... on AddSeatMove {
    __typename
    body
    id
    holder
    onBehalfOf
    roles
  }
}`) as unknown as TypedDocumentString<MemoSavedQuery, MemoSavedQueryVariables>;