/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an organisation does in a body: one of three lines, never added up. */
export type AnnualLine =
  /** It sits in it. */
  | 'SITS_IN'
  /** It convenes or coordinates it, or keeps its minutes. */
  | 'CONVENES'
  /** It hosts it. */
  | 'HOSTS';

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

/** What a network may do. */
export type Mandate =
  /** It decides. */
  | 'DECIDES'
  /** It advises those who decide. */
  | 'ADVISES'
  /** It shares experience and information. */
  | 'SHARES';

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

/** Kind of an organisation. */
export type OrganisationKind =
  /** A town or another municipality. */
  | 'MUNICIPALITY'
  /** A joint authority of municipalities. */
  | 'JOINT_AUTHORITY'
  /** An agency of the state or a region. */
  | 'AGENCY'
  /** A ministry. */
  | 'MINISTRY'
  /** A university or another place of higher education. */
  | 'UNIVERSITY'
  /** An association or a foundation. */
  | 'ASSOCIATION'
  /** A company. */
  | 'COMPANY'
  /** A part of another organisation. */
  | 'UNIT'
  /** A political party. */
  | 'PARTY'
  /** Something else, in the source's own words beside it. */
  | 'OTHER';

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

/** How one thing came after another. */
export type SuccessionKind =
  /** Several became one. */
  | 'MERGED'
  /** One became several. */
  | 'SPLIT'
  /** Another one took its place. */
  | 'REPLACED'
  /** The work went on in another form. */
  | 'CONTINUED'
  /** Only the name changed. */
  | 'RENAMED';

/** How far a succession has come. */
export type SuccessionStage =
  /** It has happened. */
  | 'DONE'
  /** It is planned. */
  | 'PLANNED'
  /** Somebody proposed it. */
  | 'PROPOSED';

/** What a decision is about. */
export type DecisionMatter =
  /** To found a body. */
  | 'FOUND'
  /** To merge bodies. */
  | 'MERGE'
  /** To end a body. */
  | 'END'
  /** To go on. */
  | 'CONTINUE'
  /** To appoint somebody. */
  | 'APPOINT'
  /** Something else. */
  | 'OTHER';

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

/** Level of an area. */
export type PlaceLevel =
  /** A municipality. */
  | 'MUNICIPALITY'
  /** Some municipalities of a region. */
  | 'SUB_REGION'
  /** A region. */
  | 'REGION'
  /** The area a hospital or another service answers for. */
  | 'CATCHMENT_AREA'
  /** A country. */
  | 'COUNTRY'
  /** Several countries. */
  | 'SUPRANATIONAL'
  /** Something else. */
  | 'OTHER';

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

/** One page of a list. */
export type Page = {
  /** How many items, 0 to 200. Default 50. */
  readonly first?: number | null | undefined;
  /** How many items to pass over. Default 0. */
  readonly offset?: number | null | undefined;
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

/** The order of a list of bodies; ties by name, then id. Finnish collation. */
export type BodySort =
  /** By name. */
  | 'NAME'
  /** By distinct sure members (organisations), then possible ones. */
  | 'MEMBERS'
  /** By seats that are left, each counted as its least number. */
  | 'SEATS'
  /** By the earliest start. */
  | 'START'
  /** By phase at the date of the filter: planned, active, dormant, under review, ended. */
  | 'STATUS';

/** What a map shows. */
export type MapMode =
  /** Two-mode: bodies and their members, seats and convening as edges. */
  | 'SEATS'
  /** One-mode: bodies tied by shared members; the backbone (q < 0.05, and the maximum spanning forest by lift) only. */
  | 'PROJECTION';

/** What bodies are grouped by. A body with several goes to its first; one with none is in no group. */
export type MapGrouping =
  /** The top of the tree of its theme. */
  | 'THEME'
  /** The region of its area; where there is none, the area itself. */
  | 'AREA';

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

/** Order of pairs, strongest first; ties by shared members, then by the ids of the bodies. */
export type PairSort =
  /** Surely shared members. */
  | 'SHARED'
  /** Jaccard index. */
  | 'JACCARD'
  /** Overlap coefficient. */
  | 'COEFFICIENT'
  /** Shared against expected by the configuration model (or, above its limit, by the simple one). */
  | 'LIFT'
  /** Smallest p first, by the same model. */
  | 'P';

/**
 * What a meeting could do with two bodies, from member overlap (overlap coefficient) and task overlap: each counts as the
 * same from 0.5 on.
 */
export type Quadrant =
  /** Same members, same task. */
  | 'MERGE'
  /** Same members, different tasks. */
  | 'MEET_SAME_DAY'
  /** Different members, same task. */
  | 'DIVIDE_WORK'
  /** Different members, different tasks. */
  | 'LEAVE';

/** A line of command, belonging or succession between two bodies, over any number of steps; overlap along it is no finding. */
export type BodyLine =
  /** One is part of the other. */
  | 'PART_OF'
  /** One steers the other. */
  | 'STEERS'
  /** One reports to the other. */
  | 'REPORTS_TO'
  /** One came of the other: renamed, continued, replaced, merged or split. */
  | 'SUCCEEDS'
  /** One is planned or proposed to come of the other. */
  | 'TO_SUCCEED';

/** A figure of the summary that has a list behind it. */
export type SummaryFigure =
  /** `bodiesWithMembers`. */
  | 'BODIES_WITH_MEMBERS'
  /** `bodiesWithSureMembers`. */
  | 'BODIES_WITH_SURE_MEMBERS'
  /** `members`; each seat of an office that several people may hold counts there as a member of its own. */
  | 'MEMBERS'
  /** `collectives`. */
  | 'COLLECTIVES'
  /** `byConvenorAlone`. */
  | 'BY_CONVENOR_ALONE'
  /** `standingForSeveral`. */
  | 'STANDING_FOR_SEVERAL'
  /** `peopleKnownIn`. */
  | 'PEOPLE_KNOWN_IN';

/** What the size of a team means. */
export type TeamSizing =
  /** At most so many: the fewest that cover what is asked for, and of these the best. Where nothing is asked for, just so many. */
  | 'FEWEST'
  /** Just so many, more than are needed too. */
  | 'EXACT';

/** A project that looks for partners. */
export type ProjectIdea = {
  /** Themes by id, each with the themes below it. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Places by id. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Kinds of organisation that a team needs one of. */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** When it runs: organisations that have ended by then are left out. */
  readonly period?: string | null | undefined;
  /** Our own organisation, by id; its units count as it. Null: not said, and shared forums are not known. */
  readonly organisation?: string | null | undefined;
  /** Organisations that must be in, by id. */
  readonly must?: ReadonlyArray<string> | null | undefined;
  /** Organisations that must not be in, by id. */
  readonly mustNot?: ReadonlyArray<string> | null | undefined;
  /** Like this earlier project: its themes and areas, and the kinds of those that took part, beside those given. */
  readonly like?: string | null | undefined;
};

/** Weights of the parts of a score, each 0 to 1; what is left out has its default. */
export type PartnerWeights = {
  /** Works on the themes. Default 1. */
  readonly themes?: number | null | undefined;
  /** Works in the places. Default 1. */
  readonly places?: number | null | undefined;
  /** Projects and money. Default 0.5. */
  readonly experience?: number | null | undefined;
  /** Meets those that we do not. Default 0.5. */
  readonly position?: number | null | undefined;
  /** Sits where we sit. Default 0.5. */
  readonly forums?: number | null | undefined;
  /** Carries few seats. Default 0.5. */
  readonly load?: number | null | undefined;
  /** Is in few bodies: not always the same five. Default 0.5. */
  readonly spread?: number | null | undefined;
};

/** A part of a partner's score. */
export type PartnerPartName =
  /** Share of the themes asked for that it works or has worked on. */
  | 'THEMES'
  /** Share of the places asked for that it is in or works in. */
  | 'PLACES'
  /** Projects it took part in, convened or had money for, n of n + 2. */
  | 'EXPERIENCE'
  /** Organisations it meets and ours does not, n of n + 10; null where ours is not said. */
  | 'POSITION'
  /** Bodies it sits in together with ours, n of n + 2; null where ours is not said. */
  | 'FORUMS'
  /**
   * Seats it holds, less is better: the mean of 10 of 10 + n at the fewest and at the most; where no most is known, half of
   * that at the fewest. Null where no seat is sure.
   */
  | 'LOAD'
  /** Bodies it sits in or convenes, less is better: 5 of 5 + n. */
  | 'SPREAD';

/** Why a part is what it is. */
export type PartnerReasonCode =
  /** It works on a theme, in `nodes`, through `bodies`. */
  | 'THEME'
  /** It works in a place, in `nodes`, through `bodies`. */
  | 'PLACE_WORKS'
  /** It is in a place, in `nodes`, or in a wider or narrower one. */
  | 'PLACE_LOCATED'
  /** It took part in projects, `bodies`. */
  | 'PROJECT'
  /** It had or gave money, `funding`. */
  | 'MONEY'
  /** It meets organisations, `nodes`, that ours does not. */
  | 'REACHES'
  /** It sits where we sit, `bodies`. */
  | 'SHARED_FORUM'
  /** It holds seats, `seats`. */
  | 'SEATS'
  /** It sits in or convenes `bodies`. */
  | 'BODIES';

/** Why an organisation is not among those that can be asked. */
export type PartnerLeftOutWhy =
  /** It is ours. */
  | 'OURS'
  /** It was said that it must not be in. */
  | 'MUST_NOT'
  /** It has ended. */
  | 'ENDED';

/** What a team must keep to. */
export type TeamRuleKind =
  /** It has at most so many members. */
  | 'SIZE'
  /** Somebody works on the theme `node`. */
  | 'THEME'
  /** Somebody works in the place `node`. */
  | 'PLACE'
  /** Somebody is of the kind `kind`. */
  | 'KIND'
  /** The organisation `node` is in. */
  | 'MUST';

/** Who is missing from a team. */
export type MissingGroupCode =
  /** A sector. */
  | 'SECTOR'
  /** A language of organisations. */
  | 'LANGUAGE'
  /** Municipalities of fewer than 10,000 people, where populations are known. */
  | 'SMALL_MUNICIPALITIES'
  /** Associations, those of users among them. */
  | 'ASSOCIATIONS';

/** What a plan saves as much as possible of: the least that is surely saved. */
export type PlanObjective =
  /** Attending places. */
  | 'SEATS'
  /** Attending places times meetings a year. */
  | 'SEAT_MEETINGS'
  /** Hours a year. */
  | 'HOURS';

/** What is wanted of a plan. A merged body meets as often as the one of its bodies that meets most. */
export type PlanInput = {
  /** What is saved. Default SEATS. */
  readonly objective?: PlanObjective | null | undefined;
  /**
   * Overlap of whom ties two bodies. Left out: of whom `options` counts, or of the others where those tie no two bodies, or
   * too many groups.
   */
  readonly over?: Members | null | undefined;
  /** Bodies are tied from this Jaccard index on, 0.01 to 1. Default 0.2. */
  readonly jaccard?: number | null | undefined;
  /** Bodies in a merger at most, 2 to 4. Default 4. */
  readonly mostBodies?: number | null | undefined;
  /** How a merged body's seats are given; AT_MOST: to organisations with the most places first. Default EVERYBODY. */
  readonly seatRule?: SeatRule | null | undefined;
  /** AT_MOST: how many. */
  readonly seats?: number | null | undefined;
  /** Set-wide assumptions. */
  readonly assumptions?: LoadAssumptions | null | undefined;
  /** Rule: these bodies do not merge, by id. */
  readonly stay?: ReadonlyArray<string> | null | undefined;
  /** Rule: bodies of each list do not come into one, by id. */
  readonly apart?: ReadonlyArray<ReadonlyArray<string>> | null | undefined;
  /** Rule: bodies that each theme and area keeps at least (or as many as it has); null: no rule. */
  readonly forums?: number | null | undefined;
  /** Rule: every organisation that has a voice keeps one. Default false. */
  readonly voices?: boolean | null | undefined;
  /** Rule: members of a merged body at most; null: no rule. */
  readonly mostMembers?: number | null | undefined;
  /** Rule: merged bodies at most; null: no rule. */
  readonly mostNewBodies?: number | null | undefined;
  /** Rule: statutory bodies stay. Default false. */
  readonly statutory?: boolean | null | undefined;
  /** Other plans that are looked for, 0 to 10. Default 3. */
  readonly alternatives?: number | null | undefined;
  /** Seconds that each search takes at most, 1 to 600. Default 60. */
  readonly seconds?: number | null | undefined;
};

/** How far a plan is. */
export type PlanState =
  /** Another one runs before it. */
  | 'WAITING'
  /** It is being made. */
  | 'RUNNING'
  /** It is made. */
  | 'DONE'
  /** It was stopped: what was found so far is its answer. */
  | 'STOPPED'
  /** It could not be made; `problem` says why. */
  | 'FAILED';

/** What is being looked for. */
export type PlanPhase =
  /** Mergers that could be chosen. */
  | 'CANDIDATES'
  /** The best plan. */
  | 'PLAN'
  /** What each rule costs: the best plan without it. */
  | 'PRICES'
  /** Other plans within 5 % of the best. */
  | 'ALTERNATIVES';

/** Why bodies are tied by others than those whom the options count. */
export type PlanInstead =
  /** Those tie no two bodies. */
  | 'NO_TIES'
  /** Those tie more groups than can be looked at. */
  | 'TOO_MANY';

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

/** Order of members, most first; ties by kind, then by id. */
export type RepresentationSort =
  /** By sure seats, then possible ones. */
  | 'SEATS'
  /** By sure bodies, then possible ones. */
  | 'BODIES'
  /** By the least hours of sitting, then the most; not computable ones last. */
  | 'LOAD'
  /** By the pairs of bodies they connect. */
  | 'CONNECTS'
  /** By name, in Finnish collation. */
  | 'NAME'
  /** So that blocks of the matrix show. */
  | 'BLOCKS';

/** What somebody says of a move in a meeting. */
export type Stance =
  /** For it. */
  | 'AGREE'
  /** Not sure. */
  | 'DOUBT'
  /** Against it. */
  | 'OBJECT';

/** What is noted in a meeting. */
export type RemarkInput = {
  /** Position of the move it is about, from 0; null: the whole scenario. */
  readonly move?: number | null | undefined;
  /** Who said it. */
  readonly who: string;
  /** For, unsure or against. */
  readonly stance: Stance;
  /** A line of text; null: nothing more was said. */
  readonly text?: string | null | undefined;
};

/** The decision that a scenario is applied by, and the day. */
export type ApplicationInput = {
  /** Day on which it takes effect; what ends does so the day before. Null: the start that the moves give. */
  readonly date?: string | null | undefined;
  /** What it is called; null: as the scenario. */
  readonly name?: string | null | undefined;
  /** When it was decided; null: not known. */
  readonly decided?: string | null | undefined;
  /** Section of the source; null: not said. */
  readonly section?: string | null | undefined;
  /** Organisation or body that decided, by id; null: who was to decide, where the scenario says so. */
  readonly by?: string | null | undefined;
  /** Where it stands. */
  readonly source: DecisionSourceInput;
};

/** The source of a decision: one that is known, or a new one. */
export type DecisionSourceInput = {
  /** A source by id; null: a new one. */
  readonly id?: string | null | undefined;
  /** What a new one is called; needed without `id`. */
  readonly name?: string | null | undefined;
  /** Kind of a new one, such as minutes. */
  readonly kind?: string | null | undefined;
  /** Date of a new one. */
  readonly date?: string | null | undefined;
  /** Publisher of a new one. */
  readonly publisher?: string | null | undefined;
  /** Address of a new one, from http:// or https://. */
  readonly address?: string | null | undefined;
  /** Where in it the decision stands: a section or a page. */
  readonly locator?: string | null | undefined;
};

/** What is tried out: inputs only, never results. */
export type ScenarioDraft = {
  /** What it is called. */
  readonly name: string;
  /** In order, at most 100. */
  readonly moves: ReadonlyArray<MoveInput>;
  /** What is looked at; null: the first data set, nothing left out. */
  readonly filter?: Filter | null | undefined;
  /** How members are counted. */
  readonly options?: MeasureOptions | null | undefined;
  /** Set-wide assumptions. */
  readonly assumptions?: LoadAssumptions | null | undefined;
  /** Organisation or body that must decide, by id; null: not known, or in own words. */
  readonly decidedBy?: string | null | undefined;
  /** Who must decide, in own words. */
  readonly decidedByWords?: string | null | undefined;
  /** The decision proposed, in own words. */
  readonly proposal?: string | null | undefined;
};

/** What somebody writes for the memo of a scenario; null: what the memo says by itself. */
export type MemoWordsInput = {
  /** Its title. */
  readonly title?: string | null | undefined;
  /** The question. */
  readonly question?: string | null | undefined;
  /** Who must decide, in own words. */
  readonly deciding?: string | null | undefined;
  /** The meeting: its date, place or number. */
  readonly meeting?: string | null | undefined;
  /** The decision proposed. */
  readonly proposal?: string | null | undefined;
};

/** Weights of a suggestion's parts, each 0 to 1; what is left out has its default. */
export type SuggestionWeights = {
  /** Overlap of members above chance. Default 1. */
  readonly members?: number | null | undefined;
  /** Overlap of themes and areas. Default 1. */
  readonly task?: number | null | undefined;
  /** A shared convenor. Default 0.5. */
  readonly convenor?: number | null | undefined;
  /** Rhythms that are alike. Default 0.25. */
  readonly rhythm?: number | null | undefined;
  /** One is dormant or under review. Default 0.5. */
  readonly status?: number | null | undefined;
};

/** How something differs between two dates. */
export type DateChange =
  /** Surely there later, surely not before. */
  | 'NEW'
  /** Surely there before, surely not later. */
  | 'GONE'
  /** More surely there later than before; on one of the dates it is only possibly there. */
  | 'POSSIBLY_NEW'
  /** Less surely there later than before; on one of the dates it is only possibly there. */
  | 'POSSIBLY_GONE';

/** How surely something is there at one of two dates; three values, for what may also not be there. */
export type PresenceThen =
  /** It is not. */
  | 'NOT_THERE'
  /** Possibly. */
  | 'POSSIBLE'
  /** Surely. */
  | 'SURE';

/** How a node differs between two versions. */
export type StoredChange =
  /** Only the later version has it. */
  | 'NEW'
  /** Only the earlier version has it. */
  | 'GONE'
  /** Both have it, but not as it was. */
  | 'CHANGED';

export type BodyListQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  sort?: BodySort | null | undefined;
  descending?: boolean | null | undefined;
  page?: Page | null | undefined;
  language: Language;
  date?: string | null | undefined;
  options?: MeasureOptions | null | undefined;
}>;


export type BodyListQuery = { readonly bodies:
    | (
      { readonly total: number, readonly items: ReadonlyArray<
        | (
          { readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly members: { readonly min: number, readonly max: number | null } | null, readonly themes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Theme' }
          )>, readonly covers: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Place' }
          )>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
          & { readonly __typename: 'Network' }
        )
        | (
          { readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly members: { readonly min: number, readonly max: number | null } | null, readonly themes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Theme' }
          )>, readonly covers: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Place' }
          )>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
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

export type OrganisationListQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  seated?: boolean | null | undefined;
  convening?: boolean | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type OrganisationListQuery = { readonly organisations:
    | (
      { readonly total: number, readonly items: ReadonlyArray<(
        { readonly kind: OrganisationKind, readonly kindWords: string | null, readonly sector: Sector | null, readonly id: string, readonly name: string, readonly partOf: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        )>, readonly locatedIn: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly count: { readonly min: number, readonly max: number | null }, readonly onBehalfOf:
            | { readonly id: string }
            | { readonly collective: boolean, readonly id: string }
           | null, readonly body: { readonly id: string } }> }
        & { readonly __typename: 'Organisation' }
      )> }
      & { readonly __typename: 'OrganisationList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type PeopleListQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  seated?: boolean | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type PeopleListQuery = { readonly representatives:
    | (
      { readonly total: number, readonly items: ReadonlyArray<(
        { readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly count: { readonly min: number, readonly max: number | null }, readonly body: { readonly id: string }, readonly onBehalfOf: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null }> }
        & { readonly __typename: 'Representative' }
      )> }
      & { readonly __typename: 'RepresentativeList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type OfficeListQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  seated?: boolean | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type OfficeListQuery = { readonly offices:
    | (
      { readonly total: number, readonly items: ReadonlyArray<(
        { readonly id: string, readonly name: string, readonly organisation: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        ) | null, readonly place: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        ) | null, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly count: { readonly min: number, readonly max: number | null }, readonly body: { readonly id: string } }> }
        & { readonly __typename: 'Office' }
      )> }
      & { readonly __typename: 'OfficeList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type ProgrammeListQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type ProgrammeListQuery = { readonly programmes:
    | (
      { readonly total: number, readonly items: ReadonlyArray<(
        { readonly status: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null }, readonly partOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Programme' }
        ) | null, readonly projects: ReadonlyArray<{ readonly id: string }> }
        & { readonly __typename: 'Programme' }
      )> }
      & { readonly __typename: 'ProgrammeList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type ThemeListQueryVariables = Exact<{
  datasets?: ReadonlyArray<string> | string | null | undefined;
  filter?: Filter | null | undefined;
  language: Language;
}>;


export type ThemeListQuery = { readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: string, readonly partOf: { readonly id: string } | null, readonly bodies: ReadonlyArray<{ readonly id: string }> }
    & { readonly __typename: 'Theme' }
  )> };

export type PlaceListQueryVariables = Exact<{
  datasets?: ReadonlyArray<string> | string | null | undefined;
  filter?: Filter | null | undefined;
  language: Language;
}>;


export type PlaceListQuery = { readonly places: ReadonlyArray<(
    { readonly level: PlaceLevel, readonly id: string, readonly name: string, readonly partOf: ReadonlyArray<{ readonly id: string }>, readonly bodies: ReadonlyArray<{ readonly id: string }> }
    & { readonly __typename: 'Place' }
  )> };

export type DecisionListQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type DecisionListQuery = { readonly decisions:
    | (
      { readonly total: number, readonly items: ReadonlyArray<(
        { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        )> }
        & { readonly __typename: 'Decision' }
      )> }
      & { readonly __typename: 'DecisionList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type SourceListQueryVariables = Exact<{
  datasets?: ReadonlyArray<string> | string | null | undefined;
  citedBy?: Filter | null | undefined;
  language: Language;
}>;


export type SourceListQuery = { readonly sources: ReadonlyArray<(
    { readonly kind: string | null, readonly date: string | null, readonly period: string | null, readonly publisher: string | null, readonly citedFor: number, readonly id: string, readonly name: string, readonly sourceLanguage: string | null }
    & { readonly __typename: 'Source' }
  )> };

export type SeatTableQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  presence?: Presence | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type SeatTableQuery = { readonly seatList:
    | (
      { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
      & { readonly __typename: 'SeatList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type RefFragment = (
  { readonly id: string, readonly name: string }
  & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
);

export type ProblemFragment = (
  { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
  & { readonly __typename: 'InputProblem' }
);

export type TermPartsFragment = { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null };

export type CitationPartsFragment = { readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } };

export type SeatPartsFragment = { readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly certainty: Certainty | null, readonly body: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  ), readonly holder: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null, readonly onBehalfOf: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly term: { readonly start: string | null, readonly end: string | null } | null }>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> };

export type SuccessionPartsFragment = { readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ), readonly predecessor: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) };

export type FundingPartsFragment = { readonly applied: number | null, readonly granted: number | null, readonly share: number | null, readonly currency: string | null, readonly call: string | null, readonly funded: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ), readonly by: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ), readonly place: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Place' }
  ) | null };

export type DecisionPartsFragment = (
  { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
  & { readonly __typename: 'Decision' }
);

type BodyLine_Network_Fragment = (
  { readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
  & { readonly __typename: 'Network' }
);

type BodyLine_Project_Fragment = (
  { readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
  & { readonly __typename: 'Project' }
);

export type BodyLineFragment =
  | BodyLine_Network_Fragment
  | BodyLine_Project_Fragment
;

export type GraphQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphQuery = { readonly graph: { readonly version: number, readonly datasets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly defaultDate: string | null, readonly period: string, readonly licence: string | null, readonly origin: string | null, readonly bodies: number, readonly seats: number }> } };

export type FilterChoicesQueryVariables = Exact<{
  datasets?: ReadonlyArray<string> | string | null | undefined;
  language: Language;
}>;


export type FilterChoicesQuery = { readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly partOf: { readonly id: string } | null }>, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string, readonly level: PlaceLevel, readonly partOf: ReadonlyArray<{ readonly id: string }> }> };

export type SelectionQueryVariables = Exact<{
  filter?: Filter | null | undefined;
}>;


export type SelectionQuery = { readonly selection:
    | (
      { readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number }
      & { readonly __typename: 'SelectionSummary' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  language: Language;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly node:
      | (
        { readonly kind: NetworkKind | null, readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' }
      )
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Project' | 'Source' | 'Decision' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      )
      | (
        { readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind }
        & { readonly __typename: 'Organisation' }
      )
     }> };

export type MapPictureQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  show?: MapMode | null | undefined;
  groupBy?: MapGrouping | null | undefined;
  limit?: number | null | undefined;
  version?: number | null | undefined;
  language: Language;
}>;


export type MapPictureQuery = { readonly map:
    | (
      { readonly tiesLeftOut: number, readonly aboveChance: number, readonly forest: number, readonly nodesLeftOut: number, readonly version: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly status: Status | null, readonly group: number | null, readonly size: { readonly min: number, readonly max: number | null } | null, readonly node:
          | (
            { readonly kind: NetworkKind | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' }
          )
          | (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Project' | 'Source' | 'Decision' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )
          | (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind }
            & { readonly __typename: 'Organisation' }
          )
         }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly presence: Presence, readonly convenes: boolean, readonly roles: ReadonlyArray<Role>, readonly shared: number | null, readonly lift: number | null, readonly q: number | null, readonly aboveChance: boolean | null }>, readonly groups: ReadonlyArray<{ readonly bodies: ReadonlyArray<string>, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly takenOut: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly sitsIn: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly among: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )> }>, readonly summary: { readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number } }
      & { readonly __typename: 'MapPicture' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type CountsFragment = { readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number };

export type NearlyEverywhereFragment = { readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
    { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ), readonly sitsIn: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  )>, readonly among: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  )> };

export type EvidenceFragment = { readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } };

export type SeatLineFragment = { readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
    { readonly type: BodyType, readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  ), readonly holder: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null, readonly onBehalfOf: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> };

export type ChosenQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  at?: string | null | undefined;
  language: Language;
}>;


export type ChosenQuery = { readonly node:
    | (
      { readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string> }, readonly rhythms: ReadonlyArray<{ readonly what: RhythmKind, readonly words: string | null, readonly perYear: { readonly min: number, readonly max: number | null } | null }>, readonly themes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Theme' }
      )>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly stage: SuccessionStage, readonly date: string | null, readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly stage: SuccessionStage, readonly date: string | null, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly memberList: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly declaredSeats: { readonly min: number, readonly max: number | null } | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Network' }
    )
    | (
      { readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string> }, readonly rhythms: ReadonlyArray<{ readonly what: RhythmKind, readonly words: string | null, readonly perYear: { readonly min: number, readonly max: number | null } | null }>, readonly themes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Theme' }
      )>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly stage: SuccessionStage, readonly date: string | null, readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly stage: SuccessionStage, readonly date: string | null, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly memberList: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly declaredSeats: { readonly min: number, readonly max: number | null } | null, readonly under: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Programme' }
      )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Project' }
    )
    | (
      { readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Source' | 'Decision' | 'Programme' | 'Theme' | 'Place' }
    )
    | (
      { readonly kindWords: string | null, readonly sector: Sector | null, readonly collective: boolean, readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind, readonly standsFor: { readonly min: number, readonly max: number | null } | null, readonly sitsIn: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly convenes: ReadonlyArray<{ readonly role: ConveningRole, readonly presence: Presence, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ) }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Organisation' }
    )
    | (
      { readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly memberOf: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Representative' }
    )
    | (
      { readonly onePerson: boolean, readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      ) | null, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Office' }
    )
   | null };

export type SameElsewhereQueryVariables = Exact<{
  body: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type SameElsewhereQuery = { readonly overlapsOf:
    | (
      { readonly total: number, readonly items: ReadonlyArray<{ readonly shared: number, readonly a: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly b: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly q: number | null, readonly tooSmallToTell: boolean } }> }
      & { readonly __typename: 'Overlaps' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MeetingScenarioQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type MeetingScenarioQuery = { readonly scenario: (
    { readonly decidedByWords: string | null, readonly proposal: string | null, readonly id: string, readonly version: number, readonly name: string, readonly createdBy: string, readonly createdAt: string, readonly changedBy: string, readonly changedAt: string, readonly graphChanged: boolean, readonly readable: boolean, readonly remarks: ReadonlyArray<{ readonly id: string, readonly move: number | null, readonly scenarioVersion: number, readonly who: string, readonly stance: Stance, readonly text: string | null, readonly author: string }>, readonly applied: { readonly bodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly decision: (
        { readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null }
        & { readonly __typename: 'Decision' }
      ) | null, readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) } | null, readonly moves: ReadonlyArray<
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
    >, readonly filter: { readonly datasets: ReadonlyArray<string> | null, readonly date: string | null, readonly types: ReadonlyArray<BodyType> | null, readonly kinds: ReadonlyArray<NetworkKind> | null, readonly scopes: ReadonlyArray<Scope> | null, readonly statuses: ReadonlyArray<Status> | null, readonly statusUnknown: boolean | null, readonly themes: ReadonlyArray<string> | null, readonly places: ReadonlyArray<string> | null, readonly wider: boolean | null, readonly evidence: Evidence | null, readonly planned: boolean | null, readonly bodies: ReadonlyArray<string> | null } | null, readonly options: { readonly members: Members | null, readonly rollUp: boolean | null, readonly withConvenors: boolean | null, readonly leaveOutAbove: number | null, readonly sharing: Sharing | null } | null, readonly assumptions: { readonly hoursMin: number | null, readonly hoursMax: number | null, readonly preparationMin: number | null, readonly preparationMax: number | null, readonly travelMin: number | null, readonly travelMax: number | null, readonly convenorMin: number | null, readonly convenorMax: number | null } | null, readonly memo: { readonly title: string | null, readonly question: string | null, readonly meeting: string | null }, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
    & { readonly __typename: 'Scenario' }
  ) | null };

export type RemarkScenarioMutationVariables = Exact<{
  id: string;
  remark: RemarkInput;
  author: string;
}>;


export type RemarkScenarioMutation = { readonly remarkScenario:
    | (
      { readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) }
      & { readonly __typename: 'SavedScenario' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type SuggestionsQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  weights?: SuggestionWeights | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type SuggestionsQuery = { readonly suggestions:
    | (
      { readonly total: number, readonly tooLittleKnownTotal: number, readonly leftOutAbove: number | null, readonly version: number, readonly items: ReadonlyArray<{ readonly id: string, readonly quadrant: Quadrant | null, readonly rank: number, readonly bodies: ReadonlyArray<(
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly parts: ReadonlyArray<{ readonly part: string, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )>, readonly decision: (
            { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
            & { readonly __typename: 'Decision' }
          ) | null }>, readonly counterReasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )>, readonly decision: (
            { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
            & { readonly __typename: 'Decision' }
          ) | null }>, readonly pairs: ReadonlyArray<{ readonly shared: number, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly a: { readonly id: string }, readonly b: { readonly id: string }, readonly chance: { readonly q: number | null }, readonly task: { readonly score: number | null } }> }>, readonly tooLittleKnown: ReadonlyArray<{ readonly id: string, readonly quadrant: Quadrant | null, readonly rank: number, readonly bodies: ReadonlyArray<(
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly parts: ReadonlyArray<{ readonly part: string, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )>, readonly decision: (
            { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
            & { readonly __typename: 'Decision' }
          ) | null }>, readonly counterReasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )>, readonly decision: (
            { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
            & { readonly __typename: 'Decision' }
          ) | null }>, readonly pairs: ReadonlyArray<{ readonly shared: number, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly a: { readonly id: string }, readonly b: { readonly id: string }, readonly chance: { readonly q: number | null }, readonly task: { readonly score: number | null } }> }>, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly sitsIn: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly among: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )> }>, readonly convenorsOfNearlyEverything: ReadonlyArray<{ readonly leftOut: boolean, readonly convenor: (
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly convenes: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly among: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )> }>, readonly dismissed: ReadonlyArray<{ readonly dismissal: { readonly id: string, readonly bodyIds: ReadonlyArray<string>, readonly reason: string, readonly author: string, readonly at: string, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )> } }>, readonly weights: { readonly members: number, readonly task: number, readonly convenor: number, readonly rhythm: number, readonly status: number } }
      & { readonly __typename: 'Suggestions' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MergerQueryVariables = Exact<{
  input: MergerInput;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type MergerQuery = { readonly merger:
    | (
      { readonly personalSeats: number, readonly seatsOfUnknownOrganisation: number, readonly silentSectors: ReadonlyArray<Sector>, readonly blauBefore: number | null, readonly blauAfter: number | null, readonly componentsBefore: number, readonly componentsAfter: number, readonly version: number, readonly bodies: ReadonlyArray<{ readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly seats: { readonly min: number, readonly max: number | null }, readonly meetings: { readonly min: number, readonly max: number | null } | null }>, readonly seats: { readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null }, readonly saved: { readonly min: number, readonly max: number | null } }, readonly organisationsBefore: { readonly min: number, readonly max: number | null }, readonly organisationsAfter: { readonly min: number, readonly max: number | null }, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly of: number, readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null } | null, readonly after: { readonly min: number, readonly max: number | null } | null, readonly saved: { readonly min: number, readonly max: number | null } | null, readonly notComputable: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )> }, readonly flows: ReadonlyArray<{ readonly behalf: Behalf, readonly organisation:
          | (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )
          | (
            { readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          )
         | null, readonly before: ReadonlyArray<{ readonly position: number, readonly seats: { readonly min: number, readonly max: number | null } }>, readonly kept: ReadonlyArray<{ readonly id: string }>, readonly leftOut: ReadonlyArray<{ readonly id: string }>, readonly keptPlaces: { readonly min: number, readonly max: number | null }, readonly leftOutPlaces: { readonly min: number, readonly max: number | null } }>, readonly lostVoices: ReadonlyArray<{ readonly surely: boolean, readonly sole: SoleVoice, readonly organisation: (
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly silentPlaces: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      )>, readonly balance: ReadonlyArray<{ readonly sector: Sector | null, readonly shareBefore: number | null, readonly shareAfter: number | null, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null } }>, readonly meetOnce: { readonly min: number, readonly max: number | null }, readonly meetOnceNamed: ReadonlyArray<{ readonly surely: boolean, readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly bodies: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )> }>, readonly bridgesLost: ReadonlyArray<{ readonly x: (
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
        ) }>, readonly bridgesKept: ReadonlyArray<{ readonly x: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly y: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ) }>, readonly assumptions: { readonly hours: { readonly min: number, readonly max: number | null }, readonly preparation: { readonly min: number, readonly max: number | null }, readonly travel: { readonly min: number, readonly max: number | null } } }
      & { readonly __typename: 'Merger' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MergingBodiesQueryVariables = Exact<{
  input: MergerInput;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type MergingBodiesQuery = { readonly merger:
    | (
      { readonly bodies: ReadonlyArray<{ readonly body:
          | (
            { readonly aliases: ReadonlyArray<string>, readonly type: BodyType, readonly id: string, readonly name: string, readonly hoursPerMeeting: { readonly min: number, readonly max: number | null } | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by: (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
              ) }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
                { readonly type: BodyType, readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' }
              ), readonly holder: (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
              ) | null, readonly onBehalfOf: (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
              ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
            & { readonly __typename: 'Network' }
          )
          | (
            { readonly aliases: ReadonlyArray<string>, readonly type: BodyType, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by: (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
              ) }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
                { readonly type: BodyType, readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' }
              ), readonly holder: (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
              ) | null, readonly onBehalfOf: (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
              ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
            & { readonly __typename: 'Project' }
          )
         }>, readonly findings: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly decision: (
          { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Decision' }
        ) | null, readonly bodies: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly nodes: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        )> }>, readonly themes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Theme' }
      )>, readonly places: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      )>, readonly summary: { readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number } }
      & { readonly __typename: 'Merger' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type FindingPartsFragment = { readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  )>, readonly nodes: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  )>, readonly decision: (
    { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
    & { readonly __typename: 'Decision' }
  ) | null };

export type SuggestionLineFragment = { readonly id: string, readonly quadrant: Quadrant | null, readonly rank: number, readonly bodies: ReadonlyArray<(
    { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  )>, readonly parts: ReadonlyArray<{ readonly part: string, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )>, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )>, readonly decision: (
      { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
      & { readonly __typename: 'Decision' }
    ) | null }>, readonly counterReasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )>, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )>, readonly decision: (
      { readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
      & { readonly __typename: 'Decision' }
    ) | null }>, readonly pairs: ReadonlyArray<{ readonly shared: number, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly a: { readonly id: string }, readonly b: { readonly id: string }, readonly chance: { readonly q: number | null }, readonly task: { readonly score: number | null } }> };

export type DismissSuggestionMutationVariables = Exact<{
  bodies: ReadonlyArray<string> | string;
  reason: string;
  author: string;
}>;


export type DismissSuggestionMutation = { readonly dismissSuggestion:
    | (
      { readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) }
      & { readonly __typename: 'SavedDismissal' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type WithdrawDismissalMutationVariables = Exact<{
  id: string;
  author: string;
}>;


export type WithdrawDismissalMutation = { readonly withdrawDismissal:
    | (
      { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
      & { readonly __typename: 'Change' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MergerFiguresFragment = { readonly personalSeats: number, readonly seatsOfUnknownOrganisation: number, readonly silentSectors: ReadonlyArray<Sector>, readonly blauBefore: number | null, readonly blauAfter: number | null, readonly componentsBefore: number, readonly componentsAfter: number, readonly version: number, readonly bodies: ReadonlyArray<{ readonly body: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly seats: { readonly min: number, readonly max: number | null }, readonly meetings: { readonly min: number, readonly max: number | null } | null }>, readonly seats: { readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null }, readonly saved: { readonly min: number, readonly max: number | null } }, readonly organisationsBefore: { readonly min: number, readonly max: number | null }, readonly organisationsAfter: { readonly min: number, readonly max: number | null }, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly of: number, readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null } | null, readonly after: { readonly min: number, readonly max: number | null } | null, readonly saved: { readonly min: number, readonly max: number | null } | null, readonly notComputable: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )> }, readonly flows: ReadonlyArray<{ readonly behalf: Behalf, readonly organisation:
      | (
        { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      )
      | (
        { readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      )
     | null, readonly before: ReadonlyArray<{ readonly position: number, readonly seats: { readonly min: number, readonly max: number | null } }>, readonly kept: ReadonlyArray<{ readonly id: string }>, readonly leftOut: ReadonlyArray<{ readonly id: string }>, readonly keptPlaces: { readonly min: number, readonly max: number | null }, readonly leftOutPlaces: { readonly min: number, readonly max: number | null } }>, readonly lostVoices: ReadonlyArray<{ readonly surely: boolean, readonly sole: SoleVoice, readonly organisation: (
      { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) }>, readonly silentPlaces: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Place' }
  )>, readonly balance: ReadonlyArray<{ readonly sector: Sector | null, readonly shareBefore: number | null, readonly shareAfter: number | null, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null } }>, readonly meetOnce: { readonly min: number, readonly max: number | null }, readonly meetOnceNamed: ReadonlyArray<{ readonly surely: boolean, readonly holder: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ), readonly bodies: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )> }>, readonly bridgesLost: ReadonlyArray<{ readonly x: (
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
    ) }>, readonly bridgesKept: ReadonlyArray<{ readonly x: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly y: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ) }>, readonly assumptions: { readonly hours: { readonly min: number, readonly max: number | null }, readonly preparation: { readonly min: number, readonly max: number | null }, readonly travel: { readonly min: number, readonly max: number | null } } };

export type NodeNameQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type NodeNameQuery = { readonly node: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null };

export type NodeTypeQueryVariables = Exact<{
  id: string;
}>;


export type NodeTypeQuery = { readonly node: (
    { readonly id: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null };

export type WholeNameQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type WholeNameQuery = { readonly node: { readonly id: string, readonly wholeName: string } | null };

export type BodyPageQueryVariables = Exact<{
  id: string;
  language: Language;
  date?: string | null | undefined;
  filter?: Filter | null | undefined;
  everSeated?: Filter | null | undefined;
  organisations?: MeasureOptions | null | undefined;
  people?: MeasureOptions | null | undefined;
}>;


export type BodyPageQuery = { readonly node:
    | (
      { readonly type: BodyType, readonly scope: Scope | null, readonly purpose: string | null, readonly statusAt: Status | null, readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly mandate: Mandate | null, readonly statutory: boolean | null, readonly termYears: number | null, readonly selfGoverningSince: string | null, readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly statuses: ReadonlyArray<{ readonly status: Status, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }>, readonly rhythms: ReadonlyArray<{ readonly what: RhythmKind, readonly words: string | null, readonly perYear: { readonly min: number, readonly max: number | null } | null, readonly term: { readonly start: string | null, readonly end: string | null } }>, readonly themes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Theme' }
      )>, readonly covers: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      )>, readonly partOf: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      ) | null, readonly parts: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly certainty: Certainty | null, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly certainty: Certainty | null, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly term: { readonly start: string | null, readonly end: string | null } | null }>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }>, readonly organisations: { readonly min: number, readonly max: number | null } | null, readonly people: { readonly min: number, readonly max: number | null } | null, readonly everOrganisations: { readonly min: number, readonly max: number | null } | null, readonly everPeople: { readonly min: number, readonly max: number | null } | null, readonly declaredSeats: { readonly min: number, readonly max: number | null } | null, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly steeredBy: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' }
      )>, readonly funding: ReadonlyArray<{ readonly applied: number | null, readonly granted: number | null, readonly share: number | null, readonly currency: string | null, readonly call: string | null, readonly funded: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly place: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        ) | null }>, readonly decisions: ReadonlyArray<(
        { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
        & { readonly __typename: 'Decision' }
      )>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null } }>, readonly unknowns: ReadonlyArray<{ readonly what: string, readonly count: number | null, readonly of: number | null }>, readonly hoursPerMeeting: { readonly min: number, readonly max: number | null } | null, readonly standsFor: { readonly min: number, readonly max: number | null } | null, readonly steers: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      )>, readonly reportsTo: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' }
      )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Network' }
    )
    | (
      { readonly type: BodyType, readonly scope: Scope | null, readonly purpose: string | null, readonly statusAt: Status | null, readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly statuses: ReadonlyArray<{ readonly status: Status, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }>, readonly rhythms: ReadonlyArray<{ readonly what: RhythmKind, readonly words: string | null, readonly perYear: { readonly min: number, readonly max: number | null } | null, readonly term: { readonly start: string | null, readonly end: string | null } }>, readonly themes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Theme' }
      )>, readonly covers: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      )>, readonly partOf: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      ) | null, readonly parts: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly certainty: Certainty | null, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly certainty: Certainty | null, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly term: { readonly start: string | null, readonly end: string | null } | null }>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }>, readonly organisations: { readonly min: number, readonly max: number | null } | null, readonly people: { readonly min: number, readonly max: number | null } | null, readonly everOrganisations: { readonly min: number, readonly max: number | null } | null, readonly everPeople: { readonly min: number, readonly max: number | null } | null, readonly declaredSeats: { readonly min: number, readonly max: number | null } | null, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly steeredBy: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' }
      )>, readonly funding: ReadonlyArray<{ readonly applied: number | null, readonly granted: number | null, readonly share: number | null, readonly currency: string | null, readonly call: string | null, readonly funded: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly place: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        ) | null }>, readonly decisions: ReadonlyArray<(
        { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
        & { readonly __typename: 'Decision' }
      )>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null } }>, readonly unknowns: ReadonlyArray<{ readonly what: string, readonly count: number | null, readonly of: number | null }>, readonly under: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Programme' }
      )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Project' }
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )
   | null };

export type BodyOverlapsQueryVariables = Exact<{
  id: string;
  language: Language;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  sort?: PairSort | null | undefined;
  page?: Page | null | undefined;
}>;


export type BodyOverlapsQuery = { readonly overlapsOf:
    | (
      { readonly total: number, readonly items: ReadonlyArray<{ readonly shared: number, readonly lines: ReadonlyArray<BodyLine>, readonly a: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly b: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly q: number | null, readonly tooSmallToTell: boolean }, readonly sharedMembers: ReadonlyArray<{ readonly presence: Presence, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }>, readonly task: { readonly themes: number | null, readonly sharedThemes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Theme' }
          )> } }>, readonly summary: { readonly bodiesWithMembers: number } }
      & { readonly __typename: 'Overlaps' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type OrganisationPageQueryVariables = Exact<{
  id: string;
  language: Language;
  date?: string | null | undefined;
  filter?: Filter | null | undefined;
  everSeated?: Filter | null | undefined;
}>;


export type OrganisationPageQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )
    | (
      { readonly kind: OrganisationKind, readonly kindWords: string | null, readonly sector: Sector | null, readonly collective: boolean, readonly status: Status | null, readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly organisationLanguage: string | null, readonly standsFor: { readonly min: number, readonly max: number | null } | null, readonly partOf: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      )>, readonly units: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      )>, readonly locatedIn: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      )>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly certainty: Certainty | null, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly term: { readonly start: string | null, readonly end: string | null } | null }>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }>, readonly seatsNow: ReadonlyArray<{ readonly presence: Presence, readonly body: { readonly id: string } }>, readonly convenesNow: ReadonlyArray<{ readonly presence: Presence, readonly body: { readonly id: string } }>, readonly convenes: ReadonlyArray<{ readonly role: ConveningRole, readonly certainty: Certainty | null, readonly body:
          | (
            { readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
            & { readonly __typename: 'Network' }
          )
          | (
            { readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
            & { readonly __typename: 'Project' }
          )
        , readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }>, readonly offices: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Office' }
      )>, readonly memberOf: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      )>, readonly members: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      )>, readonly funding: ReadonlyArray<{ readonly applied: number | null, readonly granted: number | null, readonly share: number | null, readonly currency: string | null, readonly call: string | null, readonly funded: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly place: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        ) | null }>, readonly funds: ReadonlyArray<{ readonly applied: number | null, readonly granted: number | null, readonly share: number | null, readonly currency: string | null, readonly call: string | null, readonly funded: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly place: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        ) | null }>, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null } }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Organisation' }
    )
   | null };

export type HolderPageQueryVariables = Exact<{
  id: string;
  language: Language;
  filter?: Filter | null | undefined;
  everSeated?: Filter | null | undefined;
}>;


export type HolderPageQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Theme' | 'Place' }
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly certainty: Certainty | null, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly term: { readonly start: string | null, readonly end: string | null } | null }>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }>, readonly seatsNow: ReadonlyArray<{ readonly presence: Presence, readonly body: { readonly id: string } }>, readonly memberOf: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Representative' }
    )
    | (
      { readonly onePerson: boolean, readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly organisation: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      ) | null, readonly place: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      ) | null, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly planned: boolean, readonly presence: Presence, readonly certainty: Certainty | null, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly count: { readonly min: number, readonly max: number | null }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly term: { readonly start: string | null, readonly end: string | null } | null }>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }>, readonly seatsNow: ReadonlyArray<{ readonly presence: Presence, readonly body: { readonly id: string } }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Office' }
    )
   | null };

export type ProgrammePageQueryVariables = Exact<{
  id: string;
  language: Language;
  date?: string | null | undefined;
}>;


export type ProgrammePageQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )
    | (
      { readonly status: Status | null, readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly partOf: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Programme' }
      ) | null, readonly parts: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Programme' }
      )>, readonly covers: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      )>, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly projects: ReadonlyArray<(
        { readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
        & { readonly __typename: 'Project' }
      )>, readonly steeredBy: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' }
      )>, readonly funding: ReadonlyArray<{ readonly applied: number | null, readonly granted: number | null, readonly share: number | null, readonly currency: string | null, readonly call: string | null, readonly funded: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly place: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        ) | null }>, readonly funds: ReadonlyArray<{ readonly applied: number | null, readonly granted: number | null, readonly share: number | null, readonly currency: string | null, readonly call: string | null, readonly funded: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly place: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        ) | null }>, readonly decisions: ReadonlyArray<(
        { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string }
        & { readonly __typename: 'Decision' }
      )>, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Programme' }
    )
   | null };

export type ThemePageQueryVariables = Exact<{
  id: string;
  language: Language;
  date?: string | null | undefined;
  filter?: Filter | null | undefined;
}>;


export type ThemePageQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Place' }
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly themePartOf: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Theme' }
      ) | null, readonly parts: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Theme' }
      )>, readonly bodies: ReadonlyArray<
        | (
          { readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
          & { readonly __typename: 'Network' }
        )
        | (
          { readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
          & { readonly __typename: 'Project' }
        )
      >, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Theme' }
    )
   | null };

export type PlacePageQueryVariables = Exact<{
  id: string;
  language: Language;
  date?: string | null | undefined;
  filter?: Filter | null | undefined;
}>;


export type PlacePageQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' }
    )
    | (
      { readonly code: string | null, readonly level: PlaceLevel, readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly partOf: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      )>, readonly parts: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Place' }
      )>, readonly populations: ReadonlyArray<{ readonly year: number, readonly language: string | null, readonly people: number }>, readonly organisations: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      )>, readonly bodies: ReadonlyArray<
        | (
          { readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
          & { readonly __typename: 'Network' }
        )
        | (
          { readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
          & { readonly __typename: 'Project' }
        )
      >, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Place' }
    )
   | null };

export type DecisionPageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DecisionPageQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )
    | (
      { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly by: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) | null, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Decision' }
    )
   | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
  language: Language;
  page?: Page | null | undefined;
}>;


export type SourcePageQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )
    | (
      { readonly kind: string | null, readonly date: string | null, readonly period: string | null, readonly publisher: string | null, readonly address: string | null, readonly citedFor: number, readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly sourceLanguage: string | null, readonly cites: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly of: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly seat: { readonly id: string } | null, readonly target: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly checkedAt: string | null, readonly target: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly language: string | null } }> }
      & { readonly __typename: 'Source' }
    )
   | null };

export type BodyMembersQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type BodyMembersQuery = { readonly node:
    | (
      { readonly id: string, readonly memberList: ReadonlyArray<{ readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }> }
      & { readonly __typename: 'Network' | 'Project' }
    )
    | (
      { readonly id: string }
      & { readonly __typename: 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )
   | null };

export type OverlapMatrixQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  limit?: number | null | undefined;
  language: Language;
}>;


export type OverlapMatrixQuery = { readonly overlapMatrix:
    | (
      { readonly leftOut: number, readonly version: number, readonly bodies: ReadonlyArray<{ readonly body: (
          { readonly aliases: ReadonlyArray<string>, readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly size: { readonly min: number, readonly max: number | null } | null }>, readonly cells: ReadonlyArray<{ readonly i: number, readonly j: number, readonly shared: number, readonly sharedMax: number, readonly jaccard: number | null, readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly task: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null }>, readonly tree: ReadonlyArray<{ readonly left: number, readonly right: number, readonly height: number }>, readonly summary: { readonly bodies: number, readonly bodiesWithMembers: number, readonly bodiesWithSureMembers: number, readonly members: number, readonly pairs: number, readonly sharing: number, readonly aboveChance: number, readonly collectives: number, readonly byConvenorAlone: number, readonly leftOutAbove: number | null, readonly standingForSeveral: number, readonly peopleKnownIn: number, readonly chanceLimit: number, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ), readonly sitsIn: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly among: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )> }> } }
      & { readonly __typename: 'OverlapMatrix' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type OverlapPairsQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  sort?: PairSort | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type OverlapPairsQuery = { readonly overlaps:
    | (
      { readonly total: number, readonly version: number, readonly items: ReadonlyArray<{ readonly shared: number, readonly jaccard: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly lines: ReadonlyArray<BodyLine>, readonly a: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly b: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number | null, readonly simpleP: number | null }, readonly task: { readonly themes: number | null, readonly places: number | null, readonly placeLevel: PlaceLevel | null, readonly sameKind: boolean | null, readonly sameScope: boolean | null, readonly sameMandate: boolean | null, readonly score: number | null, readonly sharedThemes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Theme' }
          )>, readonly sharedPlaces: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Place' }
          )> } }>, readonly summary: { readonly bodies: number, readonly bodiesWithMembers: number, readonly bodiesWithSureMembers: number, readonly members: number, readonly pairs: number, readonly sharing: number, readonly aboveChance: number, readonly collectives: number, readonly byConvenorAlone: number, readonly leftOutAbove: number | null, readonly standingForSeveral: number, readonly peopleKnownIn: number, readonly chanceLimit: number, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ), readonly sitsIn: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly among: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )> }> } }
      & { readonly __typename: 'Overlaps' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type OverlapPairQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type OverlapPairQuery = { readonly pair:
    | (
      { readonly pair: { readonly newman: number, readonly cosine: number | null, readonly containmentA: number | null, readonly containmentB: number | null, readonly shared: number, readonly jaccard: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly lines: ReadonlyArray<BodyLine>, readonly jaccardRange: { readonly min: number, readonly max: number | null } | null, readonly coefficientRange: { readonly min: number, readonly max: number | null } | null, readonly chanceWithPossible: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number | null, readonly simpleP: number | null }, readonly sharedPeople: { readonly min: number, readonly max: number | null }, readonly sharedOrganisations: { readonly min: number, readonly max: number | null }, readonly organisationsByDifferentPeople: { readonly min: number, readonly max: number | null }, readonly sharedMembers: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }>, readonly onlyA: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }>, readonly onlyB: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }>, readonly knownA: { readonly byConvenorAlone: boolean, readonly known: { readonly min: number, readonly max: number | null }, readonly unnamed: { readonly min: number, readonly max: number | null }, readonly declared: { readonly min: number, readonly max: number | null } | null }, readonly knownB: { readonly byConvenorAlone: boolean, readonly known: { readonly min: number, readonly max: number | null }, readonly unnamed: { readonly min: number, readonly max: number | null }, readonly declared: { readonly min: number, readonly max: number | null } | null }, readonly a: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly b: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number | null, readonly simpleP: number | null }, readonly task: { readonly themes: number | null, readonly places: number | null, readonly placeLevel: PlaceLevel | null, readonly sameKind: boolean | null, readonly sameScope: boolean | null, readonly sameMandate: boolean | null, readonly score: number | null, readonly sharedThemes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Theme' }
          )>, readonly sharedPlaces: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Place' }
          )> } } }
      & { readonly __typename: 'PairFound' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type IntersectionsQueryVariables = Exact<{
  bodies: ReadonlyArray<string> | string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type IntersectionsQuery = { readonly intersections:
    | (
      { readonly bodies: ReadonlyArray<{ readonly body: (
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly size: { readonly min: number, readonly max: number | null } | null }>, readonly rows: ReadonlyArray<{ readonly in: ReadonlyArray<number>, readonly exclusive: { readonly min: number, readonly max: number | null }, readonly inclusive: { readonly min: number, readonly max: number | null }, readonly members: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }> }>, readonly pairs: ReadonlyArray<{ readonly shared: number, readonly jaccard: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly lines: ReadonlyArray<BodyLine>, readonly a: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly b: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number | null, readonly simpleP: number | null }, readonly task: { readonly themes: number | null, readonly places: number | null, readonly placeLevel: PlaceLevel | null, readonly sameKind: boolean | null, readonly sameScope: boolean | null, readonly sameMandate: boolean | null, readonly score: number | null, readonly sharedThemes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Theme' }
          )>, readonly sharedPlaces: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Place' }
          )> } }> }
      & { readonly __typename: 'Intersections' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MemberSeatsQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  language: Language;
}>;


export type MemberSeatsQuery = { readonly node:
    | (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Programme' | 'Theme' | 'Place' }
    )
    | (
      { readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly convenes: ReadonlyArray<{ readonly body: { readonly id: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> } }> }
      & { readonly __typename: 'Organisation' }
    )
    | (
      { readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
      & { readonly __typename: 'Representative' | 'Office' }
    )
   | null };

export type MemberLineFragment = { readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) };

export type KnownFragment = { readonly byConvenorAlone: boolean, readonly known: { readonly min: number, readonly max: number | null }, readonly unnamed: { readonly min: number, readonly max: number | null }, readonly declared: { readonly min: number, readonly max: number | null } | null };

export type ChanceFiguresFragment = { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number | null, readonly simpleP: number | null };

export type PairFiguresFragment = { readonly shared: number, readonly jaccard: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly lines: ReadonlyArray<BodyLine>, readonly a: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  ), readonly b: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  ), readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number | null, readonly simpleP: number | null }, readonly task: { readonly themes: number | null, readonly places: number | null, readonly placeLevel: PlaceLevel | null, readonly sameKind: boolean | null, readonly sameScope: boolean | null, readonly sameMandate: boolean | null, readonly score: number | null, readonly sharedThemes: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Theme' }
    )>, readonly sharedPlaces: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Place' }
    )> } };

export type CountedFragment = { readonly bodies: number, readonly bodiesWithMembers: number, readonly bodiesWithSureMembers: number, readonly members: number, readonly pairs: number, readonly sharing: number, readonly aboveChance: number, readonly collectives: number, readonly byConvenorAlone: number, readonly leftOutAbove: number | null, readonly standingForSeveral: number, readonly peopleKnownIn: number, readonly chanceLimit: number, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
      { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ), readonly sitsIn: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )>, readonly among: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )> }> };

export type SummaryListQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  figure: SummaryFigure;
  language: Language;
}>;


export type SummaryListQuery = { readonly overlaps:
    | (
      { readonly summary: { readonly behind: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        )> } }
      & { readonly __typename: 'Overlaps' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type CitedBodyFragment = (
  { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly bodyCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
  & { readonly __typename: 'Network' | 'Project' }
);

export type PartnerLineFragment = { readonly rank: number, readonly rankWithoutSpread: number, readonly score: number | null, readonly collective: boolean, readonly must: boolean, readonly organisation: (
    { readonly kind: OrganisationKind, readonly kindWords: string | null, readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
    & { readonly __typename: 'Organisation' }
  ), readonly parts: ReadonlyArray<{ readonly part: PartnerPartName, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly part: PartnerPartName, readonly code: PartnerReasonCode, readonly count: number, readonly surely: boolean, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )>, readonly bodies: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly seats: { readonly min: number, readonly max: number | null } | null, readonly sitsIn: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null } | null };

export type IdeaPartsFragment = { readonly kinds: ReadonlyArray<OrganisationKind>, readonly alone: boolean | null, readonly uncoveredKinds: ReadonlyArray<OrganisationKind>, readonly periodInData: boolean | null, readonly themes: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Theme' }
  )>, readonly places: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Place' }
  )>, readonly organisation: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Organisation' }
  ) | null, readonly uncoveredThemes: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Theme' }
  )>, readonly uncoveredPlaces: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Place' }
  )> };

export type PartnerWeightPartsFragment = { readonly themes: number, readonly places: number, readonly experience: number, readonly position: number, readonly forums: number, readonly load: number, readonly spread: number };

export type PartnersQueryVariables = Exact<{
  idea: ProjectIdea;
  weights?: PartnerWeights | null | undefined;
  filter?: Filter | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type PartnersQuery = { readonly partners:
    | (
      { readonly total: number, readonly version: number, readonly items: ReadonlyArray<{ readonly rank: number, readonly rankWithoutSpread: number, readonly score: number | null, readonly collective: boolean, readonly must: boolean, readonly organisation: (
          { readonly kind: OrganisationKind, readonly kindWords: string | null, readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        ), readonly parts: ReadonlyArray<{ readonly part: PartnerPartName, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly part: PartnerPartName, readonly code: PartnerReasonCode, readonly count: number, readonly surely: boolean, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )>, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly seats: { readonly min: number, readonly max: number | null } | null, readonly sitsIn: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null } | null }>, readonly leftOut: ReadonlyArray<{ readonly why: PartnerLeftOutWhy, readonly organisation: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        ) }>, readonly idea: { readonly kinds: ReadonlyArray<OrganisationKind>, readonly alone: boolean | null, readonly uncoveredKinds: ReadonlyArray<OrganisationKind>, readonly periodInData: boolean | null, readonly themes: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Theme' }
        )>, readonly places: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )>, readonly organisation: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        ) | null, readonly uncoveredThemes: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Theme' }
        )>, readonly uncoveredPlaces: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )> }, readonly weights: { readonly themes: number, readonly places: number, readonly experience: number, readonly position: number, readonly forums: number, readonly load: number, readonly spread: number } }
      & { readonly __typename: 'Partners' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type TeamPartsFragment = { readonly value: number, readonly ofBest: number | null, readonly hoursNotComputable: number, readonly members: ReadonlyArray<{ readonly rank: number, readonly rankWithoutSpread: number, readonly score: number | null, readonly collective: boolean, readonly must: boolean, readonly organisation: (
      { readonly kind: OrganisationKind, readonly kindWords: string | null, readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
      & { readonly __typename: 'Organisation' }
    ), readonly parts: ReadonlyArray<{ readonly part: PartnerPartName, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly part: PartnerPartName, readonly code: PartnerReasonCode, readonly count: number, readonly surely: boolean, readonly nodes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      )>, readonly bodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly seats: { readonly min: number, readonly max: number | null } | null, readonly sitsIn: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null } | null }>, readonly rules: ReadonlyArray<{ readonly rule: TeamRuleKind, readonly kind: OrganisationKind | null, readonly least: number | null, readonly most: number | null, readonly node: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) | null, readonly by: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Organisation' }
    )> }>, readonly reaches: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Organisation' }
  )>, readonly seats: { readonly min: number, readonly max: number | null }, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly looked: ReadonlyArray<{ readonly code: MissingGroupCode, readonly known: number, readonly of: number }>, readonly missing: ReadonlyArray<{ readonly code: MissingGroupCode, readonly sector: Sector | null, readonly language: string | null, readonly total: number, readonly organisations: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Organisation' }
    )> }> };

export type TeamRulePartsFragment = { readonly rule: TeamRuleKind, readonly kind: OrganisationKind | null, readonly least: number | null, readonly most: number | null, readonly node: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null, readonly by: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Organisation' }
  )> };

export type ShortlistPartnersQueryVariables = Exact<{
  idea: ProjectIdea;
  weights?: PartnerWeights | null | undefined;
  filter?: Filter | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  only: ReadonlyArray<string> | string;
  language: Language;
}>;


export type ShortlistPartnersQuery = { readonly partners:
    | (
      { readonly items: ReadonlyArray<{ readonly rank: number, readonly rankWithoutSpread: number, readonly score: number | null, readonly collective: boolean, readonly must: boolean, readonly introductions: ReadonlyArray<{ readonly presence: Presence, readonly meetings: ReadonlyArray<{ readonly body: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            ), readonly from: { readonly id: string, readonly holder: (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
              ) | null }, readonly to: { readonly id: string, readonly holder: (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
              ) | null } }> }> | null, readonly organisation: (
          { readonly kind: OrganisationKind, readonly kindWords: string | null, readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        ), readonly parts: ReadonlyArray<{ readonly part: PartnerPartName, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly part: PartnerPartName, readonly code: PartnerReasonCode, readonly count: number, readonly surely: boolean, readonly nodes: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )>, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly seats: { readonly min: number, readonly max: number | null } | null, readonly sitsIn: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null } | null }>, readonly weights: { readonly themes: number, readonly places: number, readonly experience: number, readonly position: number, readonly forums: number, readonly load: number, readonly spread: number }, readonly idea: { readonly kinds: ReadonlyArray<OrganisationKind>, readonly alone: boolean | null, readonly uncoveredKinds: ReadonlyArray<OrganisationKind>, readonly periodInData: boolean | null, readonly themes: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Theme' }
        )>, readonly places: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )>, readonly organisation: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        ) | null, readonly uncoveredThemes: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Theme' }
        )>, readonly uncoveredPlaces: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )> } }
      & { readonly __typename: 'Partners' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type StopPartnerTeamQueryVariables = Exact<{
  search: string;
}>;


export type StopPartnerTeamQuery = { readonly stopPartnerTeam: boolean };

export type PartnerTeamQueryVariables = Exact<{
  idea: ProjectIdea;
  size: number;
  sizing?: TeamSizing | null | undefined;
  search?: string | null | undefined;
  weights?: PartnerWeights | null | undefined;
  filter?: Filter | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  language: Language;
}>;


export type PartnerTeamQuery = { readonly partnerTeam:
    | (
      { readonly sizing: TeamSizing, readonly exact: boolean, readonly gap: number | null, readonly complete: boolean, readonly stopped: boolean, readonly considered: number, readonly total: number, readonly version: number, readonly best: { readonly value: number, readonly ofBest: number | null, readonly hoursNotComputable: number, readonly members: ReadonlyArray<{ readonly rank: number, readonly rankWithoutSpread: number, readonly score: number | null, readonly collective: boolean, readonly must: boolean, readonly organisation: (
            { readonly kind: OrganisationKind, readonly kindWords: string | null, readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ), readonly parts: ReadonlyArray<{ readonly part: PartnerPartName, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly part: PartnerPartName, readonly code: PartnerReasonCode, readonly count: number, readonly surely: boolean, readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            )>, readonly bodies: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly seats: { readonly min: number, readonly max: number | null } | null, readonly sitsIn: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null } | null }>, readonly rules: ReadonlyArray<{ readonly rule: TeamRuleKind, readonly kind: OrganisationKind | null, readonly least: number | null, readonly most: number | null, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly by: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          )> }>, readonly reaches: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        )>, readonly seats: { readonly min: number, readonly max: number | null }, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly looked: ReadonlyArray<{ readonly code: MissingGroupCode, readonly known: number, readonly of: number }>, readonly missing: ReadonlyArray<{ readonly code: MissingGroupCode, readonly sector: Sector | null, readonly language: string | null, readonly total: number, readonly organisations: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          )> }> } | null, readonly alternatives: ReadonlyArray<{ readonly value: number, readonly ofBest: number | null, readonly hoursNotComputable: number, readonly members: ReadonlyArray<{ readonly rank: number, readonly rankWithoutSpread: number, readonly score: number | null, readonly collective: boolean, readonly must: boolean, readonly organisation: (
            { readonly kind: OrganisationKind, readonly kindWords: string | null, readonly sector: Sector | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ), readonly parts: ReadonlyArray<{ readonly part: PartnerPartName, readonly value: number | null, readonly weight: number }>, readonly reasons: ReadonlyArray<{ readonly part: PartnerPartName, readonly code: PartnerReasonCode, readonly count: number, readonly surely: boolean, readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            )>, readonly bodies: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly seats: { readonly min: number, readonly max: number | null } | null, readonly sitsIn: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null } | null }>, readonly rules: ReadonlyArray<{ readonly rule: TeamRuleKind, readonly kind: OrganisationKind | null, readonly least: number | null, readonly most: number | null, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly by: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          )> }>, readonly reaches: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        )>, readonly seats: { readonly min: number, readonly max: number | null }, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly looked: ReadonlyArray<{ readonly code: MissingGroupCode, readonly known: number, readonly of: number }>, readonly missing: ReadonlyArray<{ readonly code: MissingGroupCode, readonly sector: Sector | null, readonly language: string | null, readonly total: number, readonly organisations: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          )> }> }>, readonly impossible: ReadonlyArray<{ readonly rule: TeamRuleKind, readonly kind: OrganisationKind | null, readonly least: number | null, readonly most: number | null, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly by: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Organisation' }
        )> }> }
      & { readonly __typename: 'PartnerTeam' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type IntroductionsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: Filter | null | undefined;
  most?: number | null | undefined;
  language: Language;
}>;


export type IntroductionsQuery = { readonly introductions:
    | (
      { readonly noneBecause: string | null, readonly version: number, readonly from: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      ), readonly to: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      ), readonly ways: ReadonlyArray<{ readonly presence: Presence, readonly meetings: ReadonlyArray<{ readonly presence: Presence, readonly samePerson: Presence | null, readonly body: (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly bodyCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly from: { readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
              { readonly type: BodyType, readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            ), readonly holder: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly onBehalfOf: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }, readonly to: { readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
              { readonly type: BodyType, readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            ), readonly holder: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly onBehalfOf: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> } }> }> }
      & { readonly __typename: 'Introductions' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type AnnualFigurePartsFragment = { readonly date: string, readonly people: number, readonly unknownSector: number, readonly lines: ReadonlyArray<{ readonly line: AnnualLine, readonly count: { readonly min: number, readonly max: number | null }, readonly networks: { readonly min: number, readonly max: number | null }, readonly projects: { readonly min: number, readonly max: number | null }, readonly load: { readonly notComputable: number, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null }, readonly bodies: ReadonlyArray<{ readonly presence: Presence, readonly attested: boolean, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly body: (
        { readonly id: string, readonly name: string, readonly lineCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
        & { readonly __typename: 'Network' | 'Project' }
      ), readonly seats: ReadonlyArray<{ readonly id: string }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole }> }> }>, readonly seats: { readonly min: number, readonly max: number | null }, readonly organisationsMet: { readonly min: number, readonly max: number | null }, readonly municipalitiesMet: { readonly min: number, readonly max: number | null }, readonly sectorsMet: { readonly min: number, readonly max: number | null }, readonly met: ReadonlyArray<{ readonly surely: boolean, readonly organisation: (
      { readonly kind: OrganisationKind, readonly sector: Sector | null, readonly id: string, readonly name: string }
      & { readonly __typename: 'Organisation' }
    ), readonly bodies: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly known: { readonly inData: boolean, readonly bodies: number, readonly attested: number, readonly rhythmKnown: number, readonly sitsIn: number, readonly seatsNamed: number, readonly seatsDated: number, readonly seats: number } };

export type AnnualReportQueryVariables = Exact<{
  organisation: string;
  year: number;
  filter?: Filter | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  language: Language;
}>;


export type AnnualReportQuery = { readonly annualReport:
    | (
      { readonly year: number, readonly version: number, readonly organisation: (
        { readonly kind: OrganisationKind, readonly sector: Sector | null, readonly id: string, readonly name: string }
        & { readonly __typename: 'Organisation' }
      ), readonly figures: { readonly date: string, readonly people: number, readonly unknownSector: number, readonly lines: ReadonlyArray<{ readonly line: AnnualLine, readonly count: { readonly min: number, readonly max: number | null }, readonly networks: { readonly min: number, readonly max: number | null }, readonly projects: { readonly min: number, readonly max: number | null }, readonly load: { readonly notComputable: number, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null }, readonly bodies: ReadonlyArray<{ readonly presence: Presence, readonly attested: boolean, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly body: (
              { readonly id: string, readonly name: string, readonly lineCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
              & { readonly __typename: 'Network' | 'Project' }
            ), readonly seats: ReadonlyArray<{ readonly id: string }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole }> }> }>, readonly seats: { readonly min: number, readonly max: number | null }, readonly organisationsMet: { readonly min: number, readonly max: number | null }, readonly municipalitiesMet: { readonly min: number, readonly max: number | null }, readonly sectorsMet: { readonly min: number, readonly max: number | null }, readonly met: ReadonlyArray<{ readonly surely: boolean, readonly organisation: (
            { readonly kind: OrganisationKind, readonly sector: Sector | null, readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ), readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly known: { readonly inData: boolean, readonly bodies: number, readonly attested: number, readonly rhythmKnown: number, readonly sitsIn: number, readonly seatsNamed: number, readonly seatsDated: number, readonly seats: number } }, readonly before: { readonly date: string, readonly people: number, readonly unknownSector: number, readonly lines: ReadonlyArray<{ readonly line: AnnualLine, readonly count: { readonly min: number, readonly max: number | null }, readonly networks: { readonly min: number, readonly max: number | null }, readonly projects: { readonly min: number, readonly max: number | null }, readonly load: { readonly notComputable: number, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null }, readonly bodies: ReadonlyArray<{ readonly presence: Presence, readonly attested: boolean, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly body: (
              { readonly id: string, readonly name: string, readonly lineCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
              & { readonly __typename: 'Network' | 'Project' }
            ), readonly seats: ReadonlyArray<{ readonly id: string }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole }> }> }>, readonly seats: { readonly min: number, readonly max: number | null }, readonly organisationsMet: { readonly min: number, readonly max: number | null }, readonly municipalitiesMet: { readonly min: number, readonly max: number | null }, readonly sectorsMet: { readonly min: number, readonly max: number | null }, readonly met: ReadonlyArray<{ readonly surely: boolean, readonly organisation: (
            { readonly kind: OrganisationKind, readonly sector: Sector | null, readonly id: string, readonly name: string }
            & { readonly __typename: 'Organisation' }
          ), readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly known: { readonly inData: boolean, readonly bodies: number, readonly attested: number, readonly rhythmKnown: number, readonly sitsIn: number, readonly seatsNamed: number, readonly seatsDated: number, readonly seats: number } }, readonly changes: ReadonlyArray<{ readonly figure: string, readonly surelyDiffers: boolean | null, readonly before: { readonly min: number, readonly max: number | null } | null, readonly after: { readonly min: number, readonly max: number | null } | null }>, readonly events: ReadonlyArray<{ readonly what: string, readonly began: boolean, readonly surely: boolean, readonly date: string, readonly body: (
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly bodyCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly seat: { readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
            { readonly type: BodyType, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly holder: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly onBehalfOf: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> } | null }>, readonly newBodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly goneBodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly decisions: ReadonlyArray<(
        { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
        & { readonly __typename: 'Decision' }
      )> }
      & { readonly __typename: 'AnnualReport' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type StartPlanQueryVariables = Exact<{
  input: PlanInput;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
}>;


export type StartPlanQuery = { readonly startPlan:
    | (
      { readonly id: string }
      & { readonly __typename: 'PlanJob' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type PlanJobQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type PlanJobQuery = { readonly planJob: { readonly id: string, readonly state: PlanState, readonly phase: PlanPhase | null, readonly step: number | null, readonly steps: number | null, readonly seconds: number | null, readonly saved: number | null, readonly bound: number | null, readonly gap: number | null, readonly version: number, readonly outcome: { readonly objective: PlanObjective, readonly over: Members, readonly instead: PlanInstead | null, readonly leftOutAbove: number | null, readonly bodies: number, readonly candidates: number, readonly allowed: number, readonly savingNothing: number, readonly alone: number, readonly stopped: boolean, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly sitsIn: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly among: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )> }>, readonly notComputable: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly best: { readonly saved: number, readonly bound: number, readonly gap: number | null, readonly bodiesAfter: number, readonly mergers: ReadonlyArray<{ readonly saved: number, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly seatsBefore: { readonly min: number, readonly max: number | null }, readonly seatsAfter: { readonly min: number, readonly max: number | null }, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly ties: ReadonlyArray<{ readonly shared: number, readonly jaccard: number, readonly a: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            ), readonly b: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            ) }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            )>, readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            )>, readonly decision: (
              { readonly id: string, readonly name: string, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null }
              & { readonly __typename: 'Decision' }
            ) | null }>, readonly counterReasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            )>, readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            )>, readonly decision: (
              { readonly id: string, readonly name: string, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null }
              & { readonly __typename: 'Decision' }
            ) | null }>, readonly instead: { readonly saved: number, readonly bodies: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            )> } | null }> } | null, readonly prices: ReadonlyArray<{ readonly rule: string, readonly without: number, readonly price: number, readonly exact: boolean }>, readonly alternatives: ReadonlyArray<{ readonly saved: number, readonly bound: number, readonly gap: number | null, readonly bodiesAfter: number, readonly mergers: ReadonlyArray<{ readonly saved: number, readonly bodies: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly seatsBefore: { readonly min: number, readonly max: number | null }, readonly seatsAfter: { readonly min: number, readonly max: number | null }, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly ties: ReadonlyArray<{ readonly shared: number, readonly jaccard: number, readonly a: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            ), readonly b: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            ) }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            )>, readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            )>, readonly decision: (
              { readonly id: string, readonly name: string, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null }
              & { readonly __typename: 'Decision' }
            ) | null }>, readonly counterReasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            )>, readonly nodes: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            )>, readonly decision: (
              { readonly id: string, readonly name: string, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null }
              & { readonly __typename: 'Decision' }
            ) | null }>, readonly instead: { readonly saved: number, readonly bodies: ReadonlyArray<(
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' }
            )> } | null }> }> } | null, readonly problem: (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    ) | null } | null };

export type StopPlanQueryVariables = Exact<{
  id: string;
}>;


export type StopPlanQuery = { readonly stopPlan: { readonly id: string } | null };

export type PlanPartsFragment = { readonly saved: number, readonly bound: number, readonly gap: number | null, readonly bodiesAfter: number, readonly mergers: ReadonlyArray<{ readonly saved: number, readonly bodies: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )>, readonly seatsBefore: { readonly min: number, readonly max: number | null }, readonly seatsAfter: { readonly min: number, readonly max: number | null }, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly ties: ReadonlyArray<{ readonly shared: number, readonly jaccard: number, readonly a: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      ), readonly b: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      ) }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly nodes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      )>, readonly decision: (
        { readonly id: string, readonly name: string, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null }
        & { readonly __typename: 'Decision' }
      ) | null }>, readonly counterReasons: ReadonlyArray<{ readonly code: string, readonly tone: FindingTone, readonly bodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly nodes: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      )>, readonly decision: (
        { readonly id: string, readonly name: string, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null }
        & { readonly __typename: 'Decision' }
      ) | null }>, readonly instead: { readonly saved: number, readonly bodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )> } | null }> };

export type RepresentationQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  sort?: RepresentationSort | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type RepresentationQuery = { readonly representation:
    | (
      { readonly total: number, readonly namedBodies: number, readonly bodiesWithSeats: number, readonly version: number, readonly rows: ReadonlyArray<{ readonly chairs: number, readonly people: number | null, readonly connects: number, readonly node:
          | (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )
          | (
            { readonly sector: Sector | null, readonly collective: boolean, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind }
            & { readonly __typename: 'Organisation' }
          )
        , readonly seats: { readonly min: number, readonly max: number | null }, readonly bodies: { readonly min: number, readonly max: number | null }, readonly cells: ReadonlyArray<{ readonly column: number, readonly presence: Presence, readonly sits: Presence | null, readonly convening: Presence | null, readonly roles: ReadonlyArray<Role>, readonly convenes: boolean, readonly seats: ReadonlyArray<string> }>, readonly sitsIn: { readonly notComputable: number, readonly rhythmUnknown: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }, readonly convenes: { readonly notComputable: number, readonly rhythmUnknown: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }, readonly hosts: { readonly notComputable: number, readonly rhythmUnknown: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }, readonly holdsAlone: ReadonlyArray<{ readonly sure: boolean, readonly a: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly b: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ) }> }>, readonly columns: ReadonlyArray<{ readonly body:
          | (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly standsFor: { readonly min: number } | null }
            & { readonly __typename: 'Network' }
          )
          | (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Project' }
          )
        , readonly size: { readonly min: number, readonly max: number | null } | null }>, readonly concentration: { readonly population: number, readonly seats: number, readonly uncounted: number, readonly hhi: number | null, readonly blau: number | null, readonly gini: number | null, readonly sectors: ReadonlyArray<{ readonly sector: Sector | null, readonly seats: number, readonly share: number }> }, readonly hangOnOne: ReadonlyArray<{ readonly sure: boolean, readonly a: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly b: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly through: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly unnamedSeats: { readonly min: number, readonly max: number | null }, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
          { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly sitsIn: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )>, readonly among: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        )> }>, readonly summary: { readonly bodies: number, readonly bodiesWithMembers: number, readonly bodiesWithSureMembers: number, readonly members: number, readonly pairs: number, readonly sharing: number, readonly aboveChance: number, readonly collectives: number, readonly byConvenorAlone: number, readonly leftOutAbove: number | null, readonly standingForSeveral: number, readonly peopleKnownIn: number, readonly chanceLimit: number, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node: (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ), readonly sitsIn: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )>, readonly among: ReadonlyArray<(
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          )> }> }, readonly assumptions: { readonly hours: { readonly min: number, readonly max: number | null }, readonly preparation: { readonly min: number, readonly max: number | null }, readonly travel: { readonly min: number, readonly max: number | null }, readonly convenor: { readonly min: number, readonly max: number | null } | null } }
      & { readonly __typename: 'Representation' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type LoadFiguresFragment = { readonly notComputable: number, readonly rhythmUnknown: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null };

export type SpreadSeatsQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
}>;


export type SpreadSeatsQuery = { readonly representation:
    | (
      { readonly concentration: { readonly counted: ReadonlyArray<string>, readonly uncountedSeats: ReadonlyArray<string>, readonly sectors: ReadonlyArray<{ readonly sector: Sector | null, readonly behind: ReadonlyArray<string> }> } }
      & { readonly __typename: 'Representation' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type SeatsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Language;
}>;


export type SeatsByIdQuery = { readonly seats:
    | (
      { readonly items: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
      & { readonly __typename: 'SeatList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type MemberFiguresQueryVariables = Exact<{
  member: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type MemberFiguresQuery = { readonly representation:
    | (
      { readonly rows: ReadonlyArray<{ readonly connects: number, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly seats: { readonly min: number, readonly max: number | null }, readonly bodies: { readonly min: number, readonly max: number | null }, readonly cells: ReadonlyArray<{ readonly column: number, readonly sits: Presence | null, readonly seats: ReadonlyArray<string> }>, readonly sitsIn: { readonly notComputable: number, readonly rhythmUnknown: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }, readonly holdsAlone: ReadonlyArray<{ readonly sure: boolean, readonly a: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly b: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ) }> }>, readonly columns: ReadonlyArray<{ readonly body:
          | (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly standsFor: { readonly min: number } | null }
            & { readonly __typename: 'Network' }
          )
          | (
            { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
            & { readonly __typename: 'Project' }
          )
         }> }
      & { readonly __typename: 'Representation' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type CompareScenariosQueryVariables = Exact<{
  scenarios: ReadonlyArray<ScenarioInput> | ScenarioInput;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  language: Language;
}>;


export type CompareScenariosQuery = { readonly compareScenarios:
    | (
      { readonly version: number, readonly scenarios: ReadonlyArray<{ readonly name: string | null, readonly silentSectors: ReadonlyArray<Sector>, readonly silentLanguages: ReadonlyArray<string>, readonly componentsBefore: number, readonly componentsAfter: number, readonly termsEndTogether: boolean | null, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }>, readonly asApplied: { readonly version: number | null, readonly change: { readonly id: string, readonly at: string } } | null, readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: DiffState, readonly touched: boolean, readonly follows: ReadonlyArray<string>, readonly body: (
            { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            & { readonly __typename: 'Network' | 'Project' }
          ) | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }>, readonly seats: { readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null }, readonly saved: { readonly min: number, readonly max: number | null } }, readonly peopleBefore: { readonly min: number, readonly max: number | null }, readonly peopleAfter: { readonly min: number, readonly max: number | null }, readonly organisationsBefore: { readonly min: number, readonly max: number | null }, readonly organisationsAfter: { readonly min: number, readonly max: number | null }, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly of: number, readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null } | null, readonly after: { readonly min: number, readonly max: number | null } | null, readonly saved: { readonly min: number, readonly max: number | null } | null, readonly notComputable: ReadonlyArray<{ readonly id: string, readonly state: DiffState }> }, readonly lostVoices: ReadonlyArray<{ readonly surely: boolean, readonly sole: SoleVoice, readonly organisation: (
            { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }>, readonly newVoices: ReadonlyArray<{ readonly first: boolean, readonly organisation: (
            { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) }>, readonly silentPlaces: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )>, readonly balances: ReadonlyArray<{ readonly by: BalanceBy, readonly blauBefore: number | null, readonly blauAfter: number | null, readonly equal: number | null, readonly groups: ReadonlyArray<{ readonly group: string | null, readonly shareBefore: number | null, readonly shareAfter: number | null, readonly shareOfOrganisations: number | null, readonly shareOfPeople: number | null, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null } }> }>, readonly meetOnce: { readonly min: number, readonly max: number | null }, readonly bridgesLost: ReadonlyArray<{ readonly x: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly y: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ) }>, readonly bridgesKept: ReadonlyArray<{ readonly x: (
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
          ) }>, readonly themesDropped: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Theme' }
        )>, readonly placesDropped: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Place' }
        )>, readonly convenorLoads: ReadonlyArray<{ readonly notComputableBefore: number, readonly notComputableAfter: number, readonly convenor: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ), readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hoursBefore: { readonly min: number, readonly max: number | null } | null, readonly hoursAfter: { readonly min: number, readonly max: number | null } | null }>, readonly termEnds: ReadonlyArray<{ readonly body: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly ends: ReadonlyArray<{ readonly date: string, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly unknown: ReadonlyArray<{ readonly id: string }> }>, readonly diff: { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: DiffState, readonly touched: boolean, readonly follows: ReadonlyArray<string>, readonly body: (
              { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              & { readonly __typename: 'Network' | 'Project' }
            ) | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly state: DiffState, readonly from: string | null, readonly to: string | null, readonly heldElsewhere: boolean, readonly holder: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly organisation: (
              { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
              & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
            ) | null, readonly places: { readonly min: number, readonly max: number | null }, readonly placesAfter: { readonly min: number, readonly max: number | null }, readonly placesEnded: { readonly min: number, readonly max: number | null } }>, readonly ties: ReadonlyArray<{ readonly a: string, readonly b: string, readonly state: DiffState, readonly sharedBefore: number | null, readonly sharedAfter: number | null }> } }>, readonly assumptions: { readonly hours: { readonly min: number, readonly max: number | null }, readonly preparation: { readonly min: number, readonly max: number | null }, readonly travel: { readonly min: number, readonly max: number | null }, readonly convenor: { readonly min: number, readonly max: number | null } | null }, readonly summary: { readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number } }
      & { readonly __typename: 'ScenarioComparison' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type OutcomeBodyFragment = { readonly id: string, readonly name: string, readonly state: DiffState, readonly touched: boolean, readonly follows: ReadonlyArray<string>, readonly body: (
    { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
    & { readonly __typename: 'Network' | 'Project' }
  ) | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null };

export type BridgeLineFragment = { readonly x: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  ), readonly y: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  ) };

export type BalanceLinesFragment = { readonly by: BalanceBy, readonly blauBefore: number | null, readonly blauAfter: number | null, readonly equal: number | null, readonly groups: ReadonlyArray<{ readonly group: string | null, readonly shareBefore: number | null, readonly shareAfter: number | null, readonly shareOfOrganisations: number | null, readonly shareOfPeople: number | null, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null } }> };

export type ConvenorLineFragment = { readonly notComputableBefore: number, readonly notComputableAfter: number, readonly convenor: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ), readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hoursBefore: { readonly min: number, readonly max: number | null } | null, readonly hoursAfter: { readonly min: number, readonly max: number | null } | null };

export type TermEndLinesFragment = { readonly body: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' }
  ), readonly ends: ReadonlyArray<{ readonly date: string, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly unknown: ReadonlyArray<{ readonly id: string }> };

export type OutcomeFragment = { readonly name: string | null, readonly silentSectors: ReadonlyArray<Sector>, readonly silentLanguages: ReadonlyArray<string>, readonly componentsBefore: number, readonly componentsAfter: number, readonly termsEndTogether: boolean | null, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }>, readonly asApplied: { readonly version: number | null, readonly change: { readonly id: string, readonly at: string } } | null, readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: DiffState, readonly touched: boolean, readonly follows: ReadonlyArray<string>, readonly body: (
      { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      & { readonly __typename: 'Network' | 'Project' }
    ) | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }>, readonly seats: { readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null }, readonly saved: { readonly min: number, readonly max: number | null } }, readonly peopleBefore: { readonly min: number, readonly max: number | null }, readonly peopleAfter: { readonly min: number, readonly max: number | null }, readonly organisationsBefore: { readonly min: number, readonly max: number | null }, readonly organisationsAfter: { readonly min: number, readonly max: number | null }, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly of: number, readonly exact: boolean, readonly before: { readonly min: number, readonly max: number | null } | null, readonly after: { readonly min: number, readonly max: number | null } | null, readonly saved: { readonly min: number, readonly max: number | null } | null, readonly notComputable: ReadonlyArray<{ readonly id: string, readonly state: DiffState }> }, readonly lostVoices: ReadonlyArray<{ readonly surely: boolean, readonly sole: SoleVoice, readonly organisation: (
      { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) }>, readonly newVoices: ReadonlyArray<{ readonly first: boolean, readonly organisation: (
      { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) }>, readonly silentPlaces: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Place' }
  )>, readonly balances: ReadonlyArray<{ readonly by: BalanceBy, readonly blauBefore: number | null, readonly blauAfter: number | null, readonly equal: number | null, readonly groups: ReadonlyArray<{ readonly group: string | null, readonly shareBefore: number | null, readonly shareAfter: number | null, readonly shareOfOrganisations: number | null, readonly shareOfPeople: number | null, readonly before: { readonly min: number, readonly max: number | null }, readonly after: { readonly min: number, readonly max: number | null } }> }>, readonly meetOnce: { readonly min: number, readonly max: number | null }, readonly bridgesLost: ReadonlyArray<{ readonly x: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly y: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ) }>, readonly bridgesKept: ReadonlyArray<{ readonly x: (
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
    ) }>, readonly themesDropped: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Theme' }
  )>, readonly placesDropped: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Place' }
  )>, readonly convenorLoads: ReadonlyArray<{ readonly notComputableBefore: number, readonly notComputableAfter: number, readonly convenor: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ), readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly hoursBefore: { readonly min: number, readonly max: number | null } | null, readonly hoursAfter: { readonly min: number, readonly max: number | null } | null }>, readonly termEnds: ReadonlyArray<{ readonly body: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly ends: ReadonlyArray<{ readonly date: string, readonly seats: ReadonlyArray<{ readonly id: string }> }>, readonly unknown: ReadonlyArray<{ readonly id: string }> }>, readonly diff: { readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: DiffState, readonly touched: boolean, readonly follows: ReadonlyArray<string>, readonly body: (
        { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        & { readonly __typename: 'Network' | 'Project' }
      ) | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly behalf: Behalf, readonly state: DiffState, readonly from: string | null, readonly to: string | null, readonly heldElsewhere: boolean, readonly holder: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) | null, readonly organisation: (
        { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string> }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) | null, readonly places: { readonly min: number, readonly max: number | null }, readonly placesAfter: { readonly min: number, readonly max: number | null }, readonly placesEnded: { readonly min: number, readonly max: number | null } }>, readonly ties: ReadonlyArray<{ readonly a: string, readonly b: string, readonly state: DiffState, readonly sharedBefore: number | null, readonly sharedAfter: number | null }> } };

export type MoveProblemLineFragment = { readonly move: number, readonly code: string, readonly id: string | null, readonly message: string };

export type BodySeatsQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  language: Language;
}>;


export type BodySeatsQuery = { readonly node:
    | (
      { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
      & { readonly __typename: 'Network' | 'Project' }
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
      & { readonly __typename: 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )
   | null };

type MoveParts_MergeMove_Fragment = (
  { readonly bodies: ReadonlyArray<string>, readonly rule: SeatRule, readonly seats: number | null, readonly order: ReadonlyArray<string> | null, readonly keep: ReadonlyArray<string>, readonly drop: ReadonlyArray<string>, readonly into: { readonly id: string, readonly name: string, readonly kind: NetworkKind | null, readonly chair: string | null, readonly convenor: string | null, readonly start: string | null, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null } }
  & { readonly __typename: 'MergeMove' }
);

type MoveParts_SplitMove_Fragment = (
  { readonly body: string, readonly parts: ReadonlyArray<{ readonly seats: ReadonlyArray<string>, readonly body: { readonly id: string, readonly name: string, readonly kind: NetworkKind | null, readonly chair: string | null, readonly convenor: string | null, readonly start: string | null, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null } }> }
  & { readonly __typename: 'SplitMove' }
);

type MoveParts_EndMove_Fragment = (
  { readonly body: string }
  & { readonly __typename: 'EndMove' }
);

type MoveParts_SeatMove_Fragment = (
  { readonly seat: string, readonly to: string }
  & { readonly __typename: 'SeatMove' }
);

type MoveParts_AddSeatMove_Fragment = (
  { readonly body: string, readonly id: string, readonly holder: string | null, readonly onBehalfOf: string | null, readonly roles: ReadonlyArray<Role> }
  & { readonly __typename: 'AddSeatMove' }
);

export type MovePartsFragment =
  | MoveParts_MergeMove_Fragment
  | MoveParts_SplitMove_Fragment
  | MoveParts_EndMove_Fragment
  | MoveParts_SeatMove_Fragment
  | MoveParts_AddSeatMove_Fragment
;

export type ScenarioLineFragment = (
  { readonly id: string, readonly version: number, readonly name: string, readonly createdBy: string, readonly createdAt: string, readonly changedBy: string, readonly changedAt: string, readonly graphChanged: boolean, readonly readable: boolean, readonly moves: ReadonlyArray<{ readonly __typename: 'MergeMove' | 'SplitMove' | 'EndMove' | 'SeatMove' | 'AddSeatMove' }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }>, readonly applied: { readonly change: (
      { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
      & { readonly __typename: 'Change' }
    ) } | null }
  & { readonly __typename: 'Scenario' }
);

export type ChangeLineFragment = (
  { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
  & { readonly __typename: 'Change' }
);

export type WholeScenarioFragment = (
  { readonly decidedByWords: string | null, readonly proposal: string | null, readonly id: string, readonly version: number, readonly name: string, readonly createdBy: string, readonly createdAt: string, readonly changedBy: string, readonly changedAt: string, readonly graphChanged: boolean, readonly readable: boolean, readonly applied: { readonly bodies: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    )>, readonly decision: (
      { readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) | null }
      & { readonly __typename: 'Decision' }
    ) | null, readonly change: (
      { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
      & { readonly __typename: 'Change' }
    ) } | null, readonly moves: ReadonlyArray<
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
  >, readonly filter: { readonly datasets: ReadonlyArray<string> | null, readonly date: string | null, readonly types: ReadonlyArray<BodyType> | null, readonly kinds: ReadonlyArray<NetworkKind> | null, readonly scopes: ReadonlyArray<Scope> | null, readonly statuses: ReadonlyArray<Status> | null, readonly statusUnknown: boolean | null, readonly themes: ReadonlyArray<string> | null, readonly places: ReadonlyArray<string> | null, readonly wider: boolean | null, readonly evidence: Evidence | null, readonly planned: boolean | null, readonly bodies: ReadonlyArray<string> | null } | null, readonly options: { readonly members: Members | null, readonly rollUp: boolean | null, readonly withConvenors: boolean | null, readonly leaveOutAbove: number | null, readonly sharing: Sharing | null } | null, readonly assumptions: { readonly hoursMin: number | null, readonly hoursMax: number | null, readonly preparationMin: number | null, readonly preparationMax: number | null, readonly travelMin: number | null, readonly travelMax: number | null, readonly convenorMin: number | null, readonly convenorMax: number | null } | null, readonly memo: { readonly title: string | null, readonly question: string | null, readonly meeting: string | null }, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
  & { readonly __typename: 'Scenario' }
);

export type ConflictPartsFragment = (
  { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
  & { readonly __typename: 'Conflict' }
);

export type SavedScenariosQueryVariables = Exact<{
  page?: Page | null | undefined;
}>;


export type SavedScenariosQuery = { readonly scenarios:
    | (
      { readonly total: number, readonly items: ReadonlyArray<(
        { readonly id: string, readonly version: number, readonly name: string, readonly createdBy: string, readonly createdAt: string, readonly changedBy: string, readonly changedAt: string, readonly graphChanged: boolean, readonly readable: boolean, readonly moves: ReadonlyArray<{ readonly __typename: 'MergeMove' | 'SplitMove' | 'EndMove' | 'SeatMove' | 'AddSeatMove' }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }>, readonly applied: { readonly change: (
            { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
            & { readonly __typename: 'Change' }
          ) } | null }
        & { readonly __typename: 'Scenario' }
      )> }
      & { readonly __typename: 'ScenarioList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type SavedScenarioQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type SavedScenarioQuery = { readonly scenario: (
    { readonly decidedByWords: string | null, readonly proposal: string | null, readonly id: string, readonly version: number, readonly name: string, readonly createdBy: string, readonly createdAt: string, readonly changedBy: string, readonly changedAt: string, readonly graphChanged: boolean, readonly readable: boolean, readonly applied: { readonly bodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )>, readonly decision: (
        { readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null }
        & { readonly __typename: 'Decision' }
      ) | null, readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) } | null, readonly moves: ReadonlyArray<
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
    >, readonly filter: { readonly datasets: ReadonlyArray<string> | null, readonly date: string | null, readonly types: ReadonlyArray<BodyType> | null, readonly kinds: ReadonlyArray<NetworkKind> | null, readonly scopes: ReadonlyArray<Scope> | null, readonly statuses: ReadonlyArray<Status> | null, readonly statusUnknown: boolean | null, readonly themes: ReadonlyArray<string> | null, readonly places: ReadonlyArray<string> | null, readonly wider: boolean | null, readonly evidence: Evidence | null, readonly planned: boolean | null, readonly bodies: ReadonlyArray<string> | null } | null, readonly options: { readonly members: Members | null, readonly rollUp: boolean | null, readonly withConvenors: boolean | null, readonly leaveOutAbove: number | null, readonly sharing: Sharing | null } | null, readonly assumptions: { readonly hoursMin: number | null, readonly hoursMax: number | null, readonly preparationMin: number | null, readonly preparationMax: number | null, readonly travelMin: number | null, readonly travelMax: number | null, readonly convenorMin: number | null, readonly convenorMax: number | null } | null, readonly memo: { readonly title: string | null, readonly question: string | null, readonly meeting: string | null }, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
    & { readonly __typename: 'Scenario' }
  ) | null };

export type SaveScenarioMutationVariables = Exact<{
  input: ScenarioDraft;
  author: string;
  id?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type SaveScenarioMutation = { readonly saveScenario:
    | (
      { readonly scenario: { readonly id: string, readonly version: number, readonly name: string }, readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) }
      & { readonly __typename: 'SavedScenario' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type WriteMemoMutationVariables = Exact<{
  id: string;
  version: number;
  words: MemoWordsInput;
  author: string;
}>;


export type WriteMemoMutation = { readonly writeMemo:
    | (
      { readonly scenario: { readonly id: string, readonly version: number, readonly name: string }, readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) }
      & { readonly __typename: 'SavedScenario' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type RenameScenarioMutationVariables = Exact<{
  id: string;
  version: number;
  name: string;
  author: string;
}>;


export type RenameScenarioMutation = { readonly renameScenario:
    | (
      { readonly scenario: { readonly id: string, readonly version: number, readonly name: string }, readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) }
      & { readonly __typename: 'SavedScenario' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type CopyScenarioMutationVariables = Exact<{
  id: string;
  name: string;
  author: string;
}>;


export type CopyScenarioMutation = { readonly copyScenario:
    | (
      { readonly scenario: { readonly id: string, readonly version: number, readonly name: string }, readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) }
      & { readonly __typename: 'SavedScenario' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type DeleteScenarioMutationVariables = Exact<{
  id: string;
  version: number;
  author: string;
  reason?: string | null | undefined;
}>;


export type DeleteScenarioMutation = { readonly deleteScenario:
    | (
      { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
      & { readonly __typename: 'Change' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type UndoChangeMutationVariables = Exact<{
  id: string;
  author: string;
  reason?: string | null | undefined;
}>;


export type UndoChangeMutation = { readonly undoChange:
    | (
      { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
      & { readonly __typename: 'Change' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type ScenarioTalkQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ScenarioTalkQuery = { readonly scenario: { readonly id: string, readonly version: number, readonly decidedByWords: string | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly text: string, readonly author: string, readonly at: string }>, readonly moves: ReadonlyArray<
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
    >, readonly decidedBy: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) | null } | null };

export type CommentScenarioMutationVariables = Exact<{
  id: string;
  text: string;
  author: string;
}>;


export type CommentScenarioMutation = { readonly commentScenario:
    | (
      { readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ) }
      & { readonly __typename: 'SavedScenario' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type WithdrawCommentMutationVariables = Exact<{
  id: string;
  author: string;
}>;


export type WithdrawCommentMutation = { readonly withdrawRemark:
    | (
      { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
      & { readonly __typename: 'Change' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type ApplyScenarioMutationVariables = Exact<{
  id: string;
  version: number;
  input: ApplicationInput;
  author: string;
  reason?: string | null | undefined;
  language: Language;
}>;


export type ApplyScenarioMutation = { readonly applyScenario:
    | (
      { readonly version: number, readonly change: (
        { readonly id: string, readonly number: number, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }
        & { readonly __typename: 'Change' }
      ), readonly bodies: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      )> }
      & { readonly __typename: 'AppliedScenario' }
    )
    | (
      { readonly code: string, readonly message: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly author: string, readonly reason: string | null, readonly at: string }>, readonly problems: ReadonlyArray<{ readonly move: number, readonly code: string, readonly id: string | null, readonly message: string }> }
      & { readonly __typename: 'Conflict' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type TimeYearsQueryVariables = Exact<{
  filter?: Filter | null | undefined;
}>;


export type TimeYearsQuery = { readonly timeline:
    | (
      { readonly from: string | null, readonly to: string | null, readonly summary: { readonly dataFrom: string | null, readonly dataTo: string | null }, readonly years: ReadonlyArray<{ readonly date: string, readonly bodies: { readonly min: number, readonly max: number | null } }> }
      & { readonly __typename: 'Timeline' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type LifeOfBodyFragment = (
  { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly statuses: ReadonlyArray<{ readonly status: Status, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }> }
  & { readonly __typename: 'Network' | 'Project' }
);

export type DecisionLineFragment = (
  { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) | null, readonly about: ReadonlyArray<(
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
  & { readonly __typename: 'Decision' }
);

export type SuccessionLineFragment = { readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
    { readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ), readonly predecessor: (
    { readonly id: string, readonly name: string }
    & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
  ) };

export type TimelinePictureQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type TimelinePictureQuery = { readonly timeline:
    | (
      { readonly from: string | null, readonly to: string | null, readonly total: number, readonly undated: number, readonly version: number, readonly bodies: ReadonlyArray<{ readonly undated: boolean, readonly firstKnown: string | null, readonly lastKnown: string | null, readonly body: (
          { readonly aliases: ReadonlyArray<string>, readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly statuses: ReadonlyArray<{ readonly status: Status, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }> }
          & { readonly __typename: 'Network' | 'Project' }
        ) }>, readonly years: ReadonlyArray<{ readonly date: string, readonly bodies: { readonly min: number, readonly max: number | null }, readonly seats: { readonly min: number, readonly max: number | null }, readonly bodiesBegin: { readonly min: number, readonly max: number | null }, readonly bodiesEnd: { readonly min: number, readonly max: number | null } }>, readonly decisions: ReadonlyArray<(
        { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
        & { readonly __typename: 'Decision' }
      )>, readonly successions: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly summary: { readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number } }
      & { readonly __typename: 'Timeline' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type BodyLifeQueryVariables = Exact<{
  id: string;
  language: Language;
  filter?: Filter | null | undefined;
}>;


export type BodyLifeQuery = { readonly node:
    | (
      { readonly certainty: Certainty | null, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly statuses: ReadonlyArray<{ readonly status: Status, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }>, readonly lifeCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
          { readonly type: BodyType, readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly holder: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly onBehalfOf: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
      & { readonly __typename: 'Network' | 'Project' }
    )
    | (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    )
   | null };

export type LineageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type LineageQuery = { readonly lineage:
    | (
      { readonly version: number, readonly of: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ), readonly nodes: ReadonlyArray<{ readonly generation: number, readonly direct: boolean, readonly node:
          | (
            { readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
            & { readonly __typename: 'Network' | 'Project' }
          )
          | (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Source' | 'Decision' | 'Organisation' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          )
          | (
            { readonly id: string, readonly name: string, readonly programmeTerm: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null } }
            & { readonly __typename: 'Programme' }
          )
         }>, readonly successions: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly decisions: ReadonlyArray<(
        { readonly matter: DecisionMatter, readonly outcome: DecisionOutcome, readonly date: string | null, readonly section: string | null, readonly id: string, readonly name: string, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) | null, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        )>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
        & { readonly __typename: 'Decision' }
      )>, readonly today: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) }
      & { readonly __typename: 'Lineage' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type ChangeCountsFragment = { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number };

export type DateFactsFragment = { readonly date: string | null, readonly version: number, readonly inData: boolean, readonly sureBodies: number, readonly possibleBodies: number, readonly sureSeats: number, readonly possibleSeats: number };

export type ComparisonPartsFragment = (
  { readonly followed: boolean, readonly bodiesTotal: number, readonly changedTotal: number, readonly seatsTotal: number, readonly membershipsTotal: number, readonly othersTotal: number, readonly version: number, readonly from: { readonly date: string | null, readonly version: number, readonly inData: boolean, readonly sureBodies: number, readonly possibleBodies: number, readonly sureSeats: number, readonly possibleSeats: number }, readonly to: { readonly date: string | null, readonly version: number, readonly inData: boolean, readonly sureBodies: number, readonly possibleBodies: number, readonly sureSeats: number, readonly possibleSeats: number }, readonly successions: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
      { readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ), readonly predecessor: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) }>, readonly bodies: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
      { readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null }, readonly changeCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' }
    ) }>, readonly changed: ReadonlyArray<{ readonly what: ReadonlyArray<string>, readonly statusBefore: Status | null, readonly statusAfter: Status | null, readonly membersNew: number, readonly membersGone: number, readonly membersPossibly: number, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly body: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ) }>, readonly seats: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly seat: { readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
        { readonly type: BodyType, readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      ), readonly holder: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) | null, readonly onBehalfOf: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> } }>, readonly memberships: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly member: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ), readonly seats: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }>, readonly others: ReadonlyArray<{ readonly change: StoredChange, readonly node: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
    ) }>, readonly bodyCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number }, readonly seatCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number }, readonly membershipCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number } }
  & { readonly __typename: 'DateComparison' }
);

export type CompareDatesQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  followSuccessors?: boolean | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type CompareDatesQuery = { readonly compareDates:
    | (
      { readonly followed: boolean, readonly bodiesTotal: number, readonly changedTotal: number, readonly seatsTotal: number, readonly membershipsTotal: number, readonly othersTotal: number, readonly version: number, readonly from: { readonly date: string | null, readonly version: number, readonly inData: boolean, readonly sureBodies: number, readonly possibleBodies: number, readonly sureSeats: number, readonly possibleSeats: number }, readonly to: { readonly date: string | null, readonly version: number, readonly inData: boolean, readonly sureBodies: number, readonly possibleBodies: number, readonly sureSeats: number, readonly possibleSeats: number }, readonly successions: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly bodies: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
          { readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null }, readonly changeCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Network' | 'Project' }
        ) }>, readonly changed: ReadonlyArray<{ readonly what: ReadonlyArray<string>, readonly statusBefore: Status | null, readonly statusAfter: Status | null, readonly membersNew: number, readonly membersGone: number, readonly membersPossibly: number, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ) }>, readonly seats: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly seat: { readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
            { readonly type: BodyType, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly holder: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly onBehalfOf: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> } }>, readonly memberships: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly member: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly seats: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }>, readonly others: ReadonlyArray<{ readonly change: StoredChange, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly bodyCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number }, readonly seatCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number }, readonly membershipCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number } }
      & { readonly __typename: 'DateComparison' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type CompareVersionsQueryVariables = Exact<{
  from: number;
  to?: number | null | undefined;
  date?: string | null | undefined;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  followSuccessors?: boolean | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type CompareVersionsQuery = { readonly compareVersions:
    | (
      { readonly followed: boolean, readonly bodiesTotal: number, readonly changedTotal: number, readonly seatsTotal: number, readonly membershipsTotal: number, readonly othersTotal: number, readonly version: number, readonly from: { readonly date: string | null, readonly version: number, readonly inData: boolean, readonly sureBodies: number, readonly possibleBodies: number, readonly sureSeats: number, readonly possibleSeats: number }, readonly to: { readonly date: string | null, readonly version: number, readonly inData: boolean, readonly sureBodies: number, readonly possibleBodies: number, readonly sureSeats: number, readonly possibleSeats: number }, readonly successions: ReadonlyArray<{ readonly kind: SuccessionKind, readonly date: string | null, readonly stage: SuccessionStage, readonly successor: (
          { readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly predecessor: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly bodies: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
          { readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null }, readonly changeCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
          & { readonly __typename: 'Network' | 'Project' }
        ) }>, readonly changed: ReadonlyArray<{ readonly what: ReadonlyArray<string>, readonly statusBefore: Status | null, readonly statusAfter: Status | null, readonly membersNew: number, readonly membersGone: number, readonly membersPossibly: number, readonly meetingsBefore: { readonly min: number, readonly max: number | null } | null, readonly meetingsAfter: { readonly min: number, readonly max: number | null } | null, readonly seatsBefore: { readonly min: number, readonly max: number | null } | null, readonly seatsAfter: { readonly min: number, readonly max: number | null } | null, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ) }>, readonly seats: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly seat: { readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
            { readonly type: BodyType, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly holder: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly onBehalfOf: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> } }>, readonly memberships: ReadonlyArray<{ readonly change: DateChange, readonly before: PresenceThen, readonly after: PresenceThen, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly member: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ), readonly seats: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }>, readonly others: ReadonlyArray<{ readonly change: StoredChange, readonly node: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        ) }>, readonly bodyCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number }, readonly seatCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number }, readonly membershipCounts: { readonly new: number, readonly gone: number, readonly possiblyNew: number, readonly possiblyGone: number, readonly kept: number } }
      & { readonly __typename: 'DateComparison' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type GraphVersionsQueryVariables = Exact<{
  page?: Page | null | undefined;
}>;


export type GraphVersionsQuery = { readonly versions:
    | (
      { readonly now: number, readonly total: number, readonly atHand: number, readonly items: ReadonlyArray<{ readonly number: number, readonly kind: string | null, readonly at: string | null, readonly author: string | null, readonly reason: string | null, readonly dataset: string | null, readonly added: number | null, readonly changed: number | null, readonly atHand: boolean }> }
      & { readonly __typename: 'VersionList' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type EndsLineFragment = { readonly from: string, readonly to: string, readonly seats: { readonly min: number, readonly max: number | null }, readonly endingSeats: ReadonlyArray<{ readonly surely: boolean, readonly seat: { readonly id: string, readonly body: { readonly id: string } } }>, readonly endingBodies: ReadonlyArray<{ readonly surely: boolean, readonly body: (
      { readonly id: string, readonly name: string, readonly endCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
      & { readonly __typename: 'Network' | 'Project' }
    ) }>, readonly bodies: ReadonlyArray<{ readonly body: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Network' | 'Project' }
    ), readonly ends: { readonly min: number, readonly max: number | null }, readonly of: { readonly min: number, readonly max: number | null } }> };

export type TermCalendarQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  period?: string | null | undefined;
  organisation?: string | null | undefined;
  windowMonths?: number | null | undefined;
  language: Language;
}>;


export type TermCalendarQuery = { readonly termCalendar:
    | (
      { readonly from: string | null, readonly to: string | null, readonly windowMonths: number, readonly seatsOfUnknownEnd: number, readonly seatsTotal: number, readonly file: string, readonly version: number, readonly months: ReadonlyArray<{ readonly from: string, readonly to: string, readonly seats: { readonly min: number, readonly max: number | null }, readonly endingSeats: ReadonlyArray<{ readonly surely: boolean, readonly seat: { readonly id: string, readonly body: { readonly id: string } } }>, readonly endingBodies: ReadonlyArray<{ readonly surely: boolean, readonly body: (
            { readonly id: string, readonly name: string, readonly endCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
            & { readonly __typename: 'Network' | 'Project' }
          ) }>, readonly bodies: ReadonlyArray<{ readonly body: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly ends: { readonly min: number, readonly max: number | null }, readonly of: { readonly min: number, readonly max: number | null } }> }>, readonly windows: ReadonlyArray<{ readonly from: string, readonly to: string, readonly seats: { readonly min: number, readonly max: number | null }, readonly endingSeats: ReadonlyArray<{ readonly surely: boolean, readonly seat: { readonly id: string, readonly body: { readonly id: string } } }>, readonly endingBodies: ReadonlyArray<{ readonly surely: boolean, readonly body: (
            { readonly id: string, readonly name: string, readonly endCitations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
            & { readonly __typename: 'Network' | 'Project' }
          ) }>, readonly bodies: ReadonlyArray<{ readonly body: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly ends: { readonly min: number, readonly max: number | null }, readonly of: { readonly min: number, readonly max: number | null } }> }> }
      & { readonly __typename: 'TermCalendar' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type TurnoverQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  period?: string | null | undefined;
}>;


export type TurnoverQuery = { readonly turnover:
    | (
      { readonly version: number, readonly years: ReadonlyArray<{ readonly date: string, readonly beganUnknown: number, readonly endedUnknown: number, readonly entryRate: number | null, readonly exitRate: number | null, readonly seats: { readonly min: number, readonly max: number | null }, readonly began: { readonly min: number, readonly max: number | null }, readonly ended: { readonly min: number, readonly max: number | null } }>, readonly tenure: { readonly seats: number, readonly of: number, readonly median: { readonly min: number, readonly max: number | null } | null, readonly mean: { readonly min: number, readonly max: number | null } | null } }
      & { readonly __typename: 'Turnover' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type TurnoverSeatsQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  period: string;
  began: boolean;
}>;


export type TurnoverSeatsQuery = { readonly turnover:
    | (
      { readonly years: ReadonlyArray<{ readonly date: string, readonly beganSeats?: ReadonlyArray<{ readonly surely: boolean, readonly seat: { readonly id: string } }>, readonly endedSeats?: ReadonlyArray<{ readonly surely: boolean, readonly seat: { readonly id: string } }> }> }
      & { readonly __typename: 'Turnover' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type PairOverTimeQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type PairOverTimeQuery = { readonly pairOverTime:
    | (
      { readonly version: number, readonly a: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      ), readonly b: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' }
      ), readonly years: ReadonlyArray<{ readonly date: string, readonly jaccard: number | null, readonly sizeA: { readonly min: number, readonly max: number | null } | null, readonly sizeB: { readonly min: number, readonly max: number | null } | null, readonly shared: { readonly min: number, readonly max: number | null }, readonly interlocks: { readonly min: number, readonly max: number | null }, readonly members: ReadonlyArray<(
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
        )> }> }
      & { readonly __typename: 'PairOverTime' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type SeatHistoryQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  language: Language;
}>;


export type SeatHistoryQuery = { readonly seatHistory:
    | (
      { readonly version: number, readonly of: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
      ), readonly bodies: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly body: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Network' | 'Project' }
        ), readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string>, readonly sureFrom: string | null, readonly sureTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null }, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body: (
            { readonly type: BodyType, readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' }
          ), readonly holder: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly onBehalfOf: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place' }
          ) | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target: { readonly id: string } | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }> }
      & { readonly __typename: 'SeatHistory' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

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
export const ProblemFragmentDoc = new TypedDocumentString(`
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
    `, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
export const RefFragmentDoc = new TypedDocumentString(`
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
    `, {"fragmentName":"Ref"}) as unknown as TypedDocumentString<RefFragment, unknown>;
export const TermPartsFragmentDoc = new TypedDocumentString(`
    fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
    `, {"fragmentName":"TermParts"}) as unknown as TypedDocumentString<TermPartsFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}
    `, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const SeatPartsFragmentDoc = new TypedDocumentString(`
    fragment SeatParts on Seat {
  id
  body {
    ...Ref
  }
  holder {
    ...Ref
  }
  behalf
  onBehalfOf {
    ...Ref
  }
  count {
    min
    max
  }
  roles {
    role
    term {
      start
      end
    }
  }
  planned
  term {
    ...TermParts
  }
  presence
  certainty
  citations {
    ...CitationParts
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}`, {"fragmentName":"SeatParts"}) as unknown as TypedDocumentString<SeatPartsFragment, unknown>;
export const FundingPartsFragmentDoc = new TypedDocumentString(`
    fragment FundingParts on Funding {
  funded {
    ...Ref
  }
  by {
    ...Ref
  }
  applied
  granted
  share
  currency
  call
  place {
    ...Ref
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"FundingParts"}) as unknown as TypedDocumentString<FundingPartsFragment, unknown>;
export const BodyLineFragmentDoc = new TypedDocumentString(`
    fragment BodyLine on Body {
  ...Ref
  type
  scope
  term {
    ...TermParts
  }
  statusAt(date: $date)
  ... on Network {
    kind
    kindWords
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}`, {"fragmentName":"BodyLine"}) as unknown as TypedDocumentString<BodyLineFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on SelectionSummary {
  networks
  projects
  sureBodies
  bodiesWithMembers
  organisations
  people
  sureSeats
  possibleSeats
  sources
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const FindingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingParts on Finding {
  code
  tone
  bodies {
    ...Ref
  }
  nodes {
    ...Ref
  }
  decision {
    ...Ref
    outcome
    date
    section
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const SuggestionLineFragmentDoc = new TypedDocumentString(`
    fragment SuggestionLine on Suggestion {
  id
  bodies {
    ...Ref
    aliases
  }
  quadrant
  rank
  parts {
    part
    value
    weight
  }
  reasons {
    ...FindingParts
  }
  counterReasons {
    ...FindingParts
  }
  pairs {
    shared
    sharedRange {
      min
      max
    }
    coefficient
    a {
      id
    }
    b {
      id
    }
    quadrant
    chance {
      q
    }
    task {
      score
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment FindingParts on Finding {
  code
  tone
  bodies {
    ...Ref
  }
  nodes {
    ...Ref
  }
  decision {
    ...Ref
    outcome
    date
    section
  }
}`, {"fragmentName":"SuggestionLine"}) as unknown as TypedDocumentString<SuggestionLineFragment, unknown>;
export const MergerFiguresFragmentDoc = new TypedDocumentString(`
    fragment MergerFigures on Merger {
  bodies {
    body {
      ...Ref
    }
    seats {
      min
      max
    }
    meetings {
      min
      max
    }
  }
  seats {
    before {
      min
      max
    }
    after {
      min
      max
    }
    saved {
      min
      max
    }
    exact
  }
  organisationsBefore {
    min
    max
  }
  organisationsAfter {
    min
    max
  }
  meetingsBefore {
    min
    max
  }
  meetingsAfter {
    min
    max
  }
  hours {
    before {
      min
      max
    }
    after {
      min
      max
    }
    saved {
      min
      max
    }
    notComputable {
      ...Ref
    }
    of
    exact
  }
  flows {
    organisation {
      ...Ref
      aliases
      ... on Organisation {
        sector
      }
    }
    behalf
    before {
      position
      seats {
        min
        max
      }
    }
    kept {
      id
    }
    leftOut {
      id
    }
    keptPlaces {
      min
      max
    }
    leftOutPlaces {
      min
      max
    }
  }
  personalSeats
  seatsOfUnknownOrganisation
  lostVoices {
    organisation {
      ...Ref
      aliases
    }
    surely
    sole
  }
  silentSectors
  silentPlaces {
    ...Ref
  }
  blauBefore
  blauAfter
  balance {
    sector
    before {
      min
      max
    }
    after {
      min
      max
    }
    shareBefore
    shareAfter
  }
  meetOnce {
    min
    max
  }
  meetOnceNamed {
    holder {
      ...Ref
    }
    bodies {
      ...Ref
    }
    surely
  }
  bridgesLost {
    x {
      ...Ref
    }
    y {
      ...Ref
    }
  }
  bridgesGained {
    x {
      ...Ref
    }
    y {
      ...Ref
    }
  }
  bridgesKept {
    x {
      ...Ref
    }
    y {
      ...Ref
    }
  }
  componentsBefore
  componentsAfter
  assumptions {
    hours {
      min
      max
    }
    preparation {
      min
      max
    }
    travel {
      min
      max
    }
  }
  version
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"MergerFigures"}) as unknown as TypedDocumentString<MergerFiguresFragment, unknown>;
export const MemberLineFragmentDoc = new TypedDocumentString(`
    fragment MemberLine on Member {
  presence
  seats
  node {
    ...Ref
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"MemberLine"}) as unknown as TypedDocumentString<MemberLineFragment, unknown>;
export const KnownFragmentDoc = new TypedDocumentString(`
    fragment Known on MembersKnown {
  known {
    min
    max
  }
  unnamed {
    min
    max
  }
  declared {
    min
    max
  }
  byConvenorAlone
}
    `, {"fragmentName":"Known"}) as unknown as TypedDocumentString<KnownFragment, unknown>;
export const ChanceFiguresFragmentDoc = new TypedDocumentString(`
    fragment ChanceFigures on Chance {
  expected
  lift
  p
  q
  smallestP
  tooSmallToTell
  simpleExpected
  simpleP
}
    `, {"fragmentName":"ChanceFigures"}) as unknown as TypedDocumentString<ChanceFiguresFragment, unknown>;
export const PairFiguresFragmentDoc = new TypedDocumentString(`
    fragment PairFigures on Pair {
  a {
    ...Ref
  }
  b {
    ...Ref
  }
  sizeA {
    min
    max
  }
  sizeB {
    min
    max
  }
  shared
  sharedRange {
    min
    max
  }
  jaccard
  coefficient
  chance {
    ...ChanceFigures
  }
  task {
    sharedThemes {
      ...Ref
    }
    themes
    sharedPlaces {
      ...Ref
    }
    places
    placeLevel
    sameKind
    sameScope
    sameMandate
    score
  }
  quadrant
  lines
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment ChanceFigures on Chance {
  expected
  lift
  p
  q
  smallestP
  tooSmallToTell
  simpleExpected
  simpleP
}`, {"fragmentName":"PairFigures"}) as unknown as TypedDocumentString<PairFiguresFragment, unknown>;
export const NearlyEverywhereFragmentDoc = new TypedDocumentString(`
    fragment NearlyEverywhere on NearlyEverywhere {
  node {
    ...Ref
    aliases
  }
  bodies
  of
  leftOut
  sitsIn {
    ...Ref
  }
  among {
    ...Ref
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"NearlyEverywhere"}) as unknown as TypedDocumentString<NearlyEverywhereFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on OverlapSummary {
  bodies
  bodiesWithMembers
  bodiesWithSureMembers
  members
  pairs
  sharing
  aboveChance
  collectives
  byConvenorAlone
  nearlyEverywhere {
    ...NearlyEverywhere
  }
  leftOutAbove
  standingForSeveral
  peopleKnownIn
  chanceLimit
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment NearlyEverywhere on NearlyEverywhere {
  node {
    ...Ref
    aliases
  }
  bodies
  of
  leftOut
  sitsIn {
    ...Ref
  }
  among {
    ...Ref
  }
}`, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const CitedBodyFragmentDoc = new TypedDocumentString(`
    fragment CitedBody on Body {
  ...Ref
  aliases
  bodyCitations: citations {
    ...Evidence
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}`, {"fragmentName":"CitedBody"}) as unknown as TypedDocumentString<CitedBodyFragment, unknown>;
export const IdeaPartsFragmentDoc = new TypedDocumentString(`
    fragment IdeaParts on IdeaUsed {
  themes {
    ...Ref
  }
  places {
    ...Ref
  }
  kinds
  organisation {
    ...Ref
  }
  alone
  uncoveredThemes {
    ...Ref
  }
  uncoveredPlaces {
    ...Ref
  }
  uncoveredKinds
  periodInData
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"IdeaParts"}) as unknown as TypedDocumentString<IdeaPartsFragment, unknown>;
export const PartnerWeightPartsFragmentDoc = new TypedDocumentString(`
    fragment PartnerWeightParts on PartnerWeightsUsed {
  themes
  places
  experience
  position
  forums
  load
  spread
}
    `, {"fragmentName":"PartnerWeightParts"}) as unknown as TypedDocumentString<PartnerWeightPartsFragment, unknown>;
export const PartnerLineFragmentDoc = new TypedDocumentString(`
    fragment PartnerLine on Partner {
  organisation {
    ...Ref
    kind
    kindWords
    sector
    aliases
  }
  rank
  rankWithoutSpread
  score
  parts {
    part
    value
    weight
  }
  reasons {
    part
    code
    count
    surely
    nodes {
      __typename
      id
      name(language: $language)
    }
    bodies {
      __typename
      id
      name(language: $language)
    }
    seats {
      id
    }
  }
  seats {
    min
    max
  }
  sitsIn {
    hours {
      min
      max
    }
    notComputable
    of
  }
  collective
  must
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"PartnerLine"}) as unknown as TypedDocumentString<PartnerLineFragment, unknown>;
export const TeamRulePartsFragmentDoc = new TypedDocumentString(`
    fragment TeamRuleParts on TeamRule {
  rule
  kind
  least
  most
  node {
    ...Ref
  }
  by {
    ...Ref
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"TeamRuleParts"}) as unknown as TypedDocumentString<TeamRulePartsFragment, unknown>;
export const TeamPartsFragmentDoc = new TypedDocumentString(`
    fragment TeamParts on Team {
  members {
    ...PartnerLine
  }
  value
  ofBest
  rules {
    ...TeamRuleParts
  }
  reaches {
    ...Ref
  }
  seats {
    min
    max
  }
  hours {
    min
    max
  }
  hoursNotComputable
  looked {
    code
    known
    of
  }
  missing {
    code
    sector
    language
    total
    organisations {
      ...Ref
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment PartnerLine on Partner {
  organisation {
    ...Ref
    kind
    kindWords
    sector
    aliases
  }
  rank
  rankWithoutSpread
  score
  parts {
    part
    value
    weight
  }
  reasons {
    part
    code
    count
    surely
    nodes {
      __typename
      id
      name(language: $language)
    }
    bodies {
      __typename
      id
      name(language: $language)
    }
    seats {
      id
    }
  }
  seats {
    min
    max
  }
  sitsIn {
    hours {
      min
      max
    }
    notComputable
    of
  }
  collective
  must
}
fragment TeamRuleParts on TeamRule {
  rule
  kind
  least
  most
  node {
    ...Ref
  }
  by {
    ...Ref
  }
}`, {"fragmentName":"TeamParts"}) as unknown as TypedDocumentString<TeamPartsFragment, unknown>;
export const AnnualFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment AnnualFigureParts on AnnualFigures {
  date
  lines {
    line
    count {
      min
      max
    }
    networks {
      min
      max
    }
    projects {
      min
      max
    }
    load {
      meetings {
        min
        max
      }
      hours {
        min
        max
      }
      notComputable
    }
    bodies {
      presence
      attested
      meetings {
        min
        max
      }
      body {
        ...Ref
        lineCitations: citations {
          fact
          locator
          certainty
          value
          quote
          note
          target {
            id
          }
          source {
            id
            name(language: $language)
            date
            kind
            address
          }
        }
      }
      seats {
        id
      }
      convening {
        role
      }
    }
  }
  seats {
    min
    max
  }
  people
  organisationsMet {
    min
    max
  }
  municipalitiesMet {
    min
    max
  }
  sectorsMet {
    min
    max
  }
  unknownSector
  met {
    surely
    organisation {
      ...Ref
      kind
      sector
    }
    bodies {
      ...Ref
    }
    seats {
      id
    }
  }
  known {
    inData
    bodies
    attested
    rhythmKnown
    sitsIn
    seatsNamed
    seatsDated
    seats
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"AnnualFigureParts"}) as unknown as TypedDocumentString<AnnualFigurePartsFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on Plan {
  saved
  bound
  gap
  bodiesAfter
  mergers {
    bodies {
      ...Ref
    }
    saved
    seatsBefore {
      min
      max
    }
    seatsAfter {
      min
      max
    }
    meetings {
      min
      max
    }
    ties {
      a {
        ...Ref
      }
      b {
        ...Ref
      }
      shared
      jaccard
    }
    reasons {
      code
      tone
      bodies {
        __typename
        id
        name(language: $language)
      }
      nodes {
        __typename
        id
        name(language: $language)
      }
      decision {
        __typename
        id
        name(language: $language)
        outcome
        date
        section
      }
    }
    counterReasons {
      code
      tone
      bodies {
        __typename
        id
        name(language: $language)
      }
      nodes {
        __typename
        id
        name(language: $language)
      }
      decision {
        __typename
        id
        name(language: $language)
        outcome
        date
        section
      }
    }
    instead {
      bodies {
        ...Ref
      }
      saved
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const LoadFiguresFragmentDoc = new TypedDocumentString(`
    fragment LoadFigures on Load {
  hours {
    min
    max
  }
  meetings {
    min
    max
  }
  notComputable
  rhythmUnknown
  of
}
    `, {"fragmentName":"LoadFigures"}) as unknown as TypedDocumentString<LoadFiguresFragment, unknown>;
export const MoveProblemLineFragmentDoc = new TypedDocumentString(`
    fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
    `, {"fragmentName":"MoveProblemLine"}) as unknown as TypedDocumentString<MoveProblemLineFragment, unknown>;
export const OutcomeBodyFragmentDoc = new TypedDocumentString(`
    fragment OutcomeBody on ScenarioBody {
  id
  name(language: $language)
  body {
    __typename
    id
    name(language: $language)
    aliases
  }
  state
  touched
  follows
  seatsBefore {
    min
    max
  }
  seatsAfter {
    min
    max
  }
  meetings {
    min
    max
  }
}
    `, {"fragmentName":"OutcomeBody"}) as unknown as TypedDocumentString<OutcomeBodyFragment, unknown>;
export const BalanceLinesFragmentDoc = new TypedDocumentString(`
    fragment BalanceLines on GroupBalances {
  by
  groups {
    group
    before {
      min
      max
    }
    after {
      min
      max
    }
    shareBefore
    shareAfter
    shareOfOrganisations
    shareOfPeople
  }
  blauBefore
  blauAfter
  equal
}
    `, {"fragmentName":"BalanceLines"}) as unknown as TypedDocumentString<BalanceLinesFragment, unknown>;
export const BridgeLineFragmentDoc = new TypedDocumentString(`
    fragment BridgeLine on Bridge {
  x {
    __typename
    id
    name(language: $language)
  }
  y {
    __typename
    id
    name(language: $language)
  }
}
    `, {"fragmentName":"BridgeLine"}) as unknown as TypedDocumentString<BridgeLineFragment, unknown>;
export const ConvenorLineFragmentDoc = new TypedDocumentString(`
    fragment ConvenorLine on ConvenorLoad {
  convenor {
    __typename
    id
    name(language: $language)
  }
  meetingsBefore {
    min
    max
  }
  meetingsAfter {
    min
    max
  }
  hoursBefore {
    min
    max
  }
  hoursAfter {
    min
    max
  }
  notComputableBefore
  notComputableAfter
}
    `, {"fragmentName":"ConvenorLine"}) as unknown as TypedDocumentString<ConvenorLineFragment, unknown>;
export const TermEndLinesFragmentDoc = new TypedDocumentString(`
    fragment TermEndLines on TermEnds {
  body {
    ...Ref
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
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"TermEndLines"}) as unknown as TypedDocumentString<TermEndLinesFragment, unknown>;
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on ScenarioOutcome {
  name
  problems {
    ...MoveProblemLine
  }
  asApplied {
    change {
      id
      at
    }
    version
  }
  bodies {
    ...OutcomeBody
  }
  seats {
    before {
      min
      max
    }
    after {
      min
      max
    }
    saved {
      min
      max
    }
    exact
  }
  peopleBefore {
    min
    max
  }
  peopleAfter {
    min
    max
  }
  organisationsBefore {
    min
    max
  }
  organisationsAfter {
    min
    max
  }
  meetingsBefore {
    min
    max
  }
  meetingsAfter {
    min
    max
  }
  hours {
    before {
      min
      max
    }
    after {
      min
      max
    }
    saved {
      min
      max
    }
    notComputable {
      id
      state
    }
    of
    exact
  }
  lostVoices {
    organisation {
      __typename
      id
      name(language: $language)
      aliases
    }
    surely
    sole
  }
  newVoices {
    organisation {
      __typename
      id
      name(language: $language)
      aliases
    }
    first
  }
  silentSectors
  silentPlaces {
    __typename
    id
    name(language: $language)
  }
  silentLanguages
  balances {
    ...BalanceLines
  }
  meetOnce {
    min
    max
  }
  bridgesLost {
    ...BridgeLine
  }
  bridgesKept {
    ...BridgeLine
  }
  bridgesGained {
    ...BridgeLine
  }
  componentsBefore
  componentsAfter
  themesDropped {
    __typename
    id
    name(language: $language)
  }
  placesDropped {
    __typename
    id
    name(language: $language)
  }
  convenorLoads {
    ...ConvenorLine
  }
  termEnds {
    ...TermEndLines
  }
  termsEndTogether
  diff {
    bodies {
      ...OutcomeBody
    }
    seats {
      id
      holder {
        __typename
        id
        name(language: $language)
      }
      organisation {
        __typename
        id
        name(language: $language)
        aliases
      }
      behalf
      state
      from
      to
      heldElsewhere
      places {
        min
        max
      }
      placesAfter {
        min
        max
      }
      placesEnded {
        min
        max
      }
    }
    ties {
      a
      b
      state
      sharedBefore
      sharedAfter
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment OutcomeBody on ScenarioBody {
  id
  name(language: $language)
  body {
    __typename
    id
    name(language: $language)
    aliases
  }
  state
  touched
  follows
  seatsBefore {
    min
    max
  }
  seatsAfter {
    min
    max
  }
  meetings {
    min
    max
  }
}
fragment BridgeLine on Bridge {
  x {
    __typename
    id
    name(language: $language)
  }
  y {
    __typename
    id
    name(language: $language)
  }
}
fragment BalanceLines on GroupBalances {
  by
  groups {
    group
    before {
      min
      max
    }
    after {
      min
      max
    }
    shareBefore
    shareAfter
    shareOfOrganisations
    shareOfPeople
  }
  blauBefore
  blauAfter
  equal
}
fragment ConvenorLine on ConvenorLoad {
  convenor {
    __typename
    id
    name(language: $language)
  }
  meetingsBefore {
    min
    max
  }
  meetingsAfter {
    min
    max
  }
  hoursBefore {
    min
    max
  }
  hoursAfter {
    min
    max
  }
  notComputableBefore
  notComputableAfter
}
fragment TermEndLines on TermEnds {
  body {
    ...Ref
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
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}`, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const ChangeLineFragmentDoc = new TypedDocumentString(`
    fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
    `, {"fragmentName":"ChangeLine"}) as unknown as TypedDocumentString<ChangeLineFragment, unknown>;
export const ScenarioLineFragmentDoc = new TypedDocumentString(`
    fragment ScenarioLine on Scenario {
  __typename
  id
  version
  name
  createdBy
  createdAt
  changedBy
  changedAt
  graphChanged
  readable
  moves {
    __typename
  }
  problems {
    ...MoveProblemLine
  }
  applied {
    change {
      ...ChangeLine
    }
  }
}
    fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}`, {"fragmentName":"ScenarioLine"}) as unknown as TypedDocumentString<ScenarioLineFragment, unknown>;
export const MovePartsFragmentDoc = new TypedDocumentString(`
    fragment MoveParts on Move {
  ... on MergeMove {
    __typename
    bodies
    into {
      id
      name
      kind
      meetings {
        min
        max
      }
      hours {
        min
        max
      }
      chair
      convenor
      start
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
        id
        name
        kind
        meetings {
          min
          max
        }
        hours {
          min
          max
        }
        chair
        convenor
        start
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
    `, {"fragmentName":"MoveParts"}) as unknown as TypedDocumentString<MovePartsFragment, unknown>;
export const WholeScenarioFragmentDoc = new TypedDocumentString(`
    fragment WholeScenario on Scenario {
  ...ScenarioLine
  applied {
    bodies {
      ...Ref
    }
    decision {
      ...Ref
      date
      section
      by {
        ...Ref
      }
    }
  }
  moves {
    ...MoveParts
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
  decidedByWords
  proposal
  memo {
    title
    question
    meeting
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment MoveParts on Move {
  ... on MergeMove {
    __typename
    bodies
    into {
      id
      name
      kind
      meetings {
        min
        max
      }
      hours {
        min
        max
      }
      chair
      convenor
      start
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
        id
        name
        kind
        meetings {
          min
          max
        }
        hours {
          min
          max
        }
        chair
        convenor
        start
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
fragment ScenarioLine on Scenario {
  __typename
  id
  version
  name
  createdBy
  createdAt
  changedBy
  changedAt
  graphChanged
  readable
  moves {
    __typename
  }
  problems {
    ...MoveProblemLine
  }
  applied {
    change {
      ...ChangeLine
    }
  }
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}`, {"fragmentName":"WholeScenario"}) as unknown as TypedDocumentString<WholeScenarioFragment, unknown>;
export const ConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}
    fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}`, {"fragmentName":"ConflictParts"}) as unknown as TypedDocumentString<ConflictPartsFragment, unknown>;
export const LifeOfBodyFragmentDoc = new TypedDocumentString(`
    fragment LifeOfBody on Body {
  ...Ref
  aliases
  certainty
  term {
    ...TermParts
  }
  statuses {
    status
    term {
      ...TermParts
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}`, {"fragmentName":"LifeOfBody"}) as unknown as TypedDocumentString<LifeOfBodyFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on Decision {
  ...Ref
  matter
  outcome
  date
  section
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const DecisionLineFragmentDoc = new TypedDocumentString(`
    fragment DecisionLine on Decision {
  ...DecisionParts
  by {
    ...Ref
  }
  about {
    ...Ref
  }
  citations {
    ...Evidence
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment DecisionParts on Decision {
  ...Ref
  matter
  outcome
  date
  section
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}`, {"fragmentName":"DecisionLine"}) as unknown as TypedDocumentString<DecisionLineFragment, unknown>;
export const DateFactsFragmentDoc = new TypedDocumentString(`
    fragment DateFacts on DateKnown {
  date
  version
  inData
  sureBodies
  possibleBodies
  sureSeats
  possibleSeats
}
    `, {"fragmentName":"DateFacts"}) as unknown as TypedDocumentString<DateFactsFragment, unknown>;
export const SuccessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`, {"fragmentName":"SuccessionParts"}) as unknown as TypedDocumentString<SuccessionPartsFragment, unknown>;
export const SuccessionLineFragmentDoc = new TypedDocumentString(`
    fragment SuccessionLine on Succession {
  ...SuccessionParts
  successor {
    id
    citations {
      ...Evidence
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}`, {"fragmentName":"SuccessionLine"}) as unknown as TypedDocumentString<SuccessionLineFragment, unknown>;
export const SeatLineFragmentDoc = new TypedDocumentString(`
    fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}`, {"fragmentName":"SeatLine"}) as unknown as TypedDocumentString<SeatLineFragment, unknown>;
export const ChangeCountsFragmentDoc = new TypedDocumentString(`
    fragment ChangeCounts on DateChangeCounts {
  new
  gone
  possiblyNew
  possiblyGone
  kept
}
    `, {"fragmentName":"ChangeCounts"}) as unknown as TypedDocumentString<ChangeCountsFragment, unknown>;
export const ComparisonPartsFragmentDoc = new TypedDocumentString(`
    fragment ComparisonParts on DateComparison {
  __typename
  from {
    ...DateFacts
  }
  to {
    ...DateFacts
  }
  followed
  successions {
    ...SuccessionLine
  }
  bodiesTotal
  bodies {
    change
    before
    after
    body {
      ...Ref
      term {
        start
        end
      }
      changeCitations: citations {
        ...Evidence
      }
    }
  }
  changedTotal
  changed {
    what
    statusBefore
    statusAfter
    meetingsBefore {
      min
      max
    }
    meetingsAfter {
      min
      max
    }
    seatsBefore {
      min
      max
    }
    seatsAfter {
      min
      max
    }
    membersNew
    membersGone
    membersPossibly
    body {
      ...Ref
    }
  }
  seatsTotal
  seats {
    change
    before
    after
    body {
      ...Ref
    }
    seat {
      ...SeatLine
    }
  }
  membershipsTotal
  memberships {
    change
    before
    after
    body {
      ...Ref
    }
    member {
      ...Ref
    }
    seats {
      id
      citations {
        ...Evidence
      }
    }
  }
  othersTotal
  others {
    change
    node {
      ...Ref
    }
  }
  bodyCounts {
    ...ChangeCounts
  }
  seatCounts {
    ...ChangeCounts
  }
  membershipCounts {
    ...ChangeCounts
  }
  version
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}
fragment SuccessionLine on Succession {
  ...SuccessionParts
  successor {
    id
    citations {
      ...Evidence
    }
  }
}
fragment ChangeCounts on DateChangeCounts {
  new
  gone
  possiblyNew
  possiblyGone
  kept
}
fragment DateFacts on DateKnown {
  date
  version
  inData
  sureBodies
  possibleBodies
  sureSeats
  possibleSeats
}`, {"fragmentName":"ComparisonParts"}) as unknown as TypedDocumentString<ComparisonPartsFragment, unknown>;
export const EndsLineFragmentDoc = new TypedDocumentString(`
    fragment EndsLine on EndsInMonth {
  from
  to
  seats {
    min
    max
  }
  endingSeats {
    surely
    seat {
      id
      body {
        id
      }
    }
  }
  endingBodies {
    surely
    body {
      ...Ref
      endCitations: citations {
        ...Evidence
      }
    }
  }
  bodies {
    body {
      ...Ref
    }
    ends {
      min
      max
    }
    of {
      min
      max
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}`, {"fragmentName":"EndsLine"}) as unknown as TypedDocumentString<EndsLineFragment, unknown>;
export const BodyListDocument = new TypedDocumentString(`
    query BodyList($filter: Filter, $sort: BodySort, $descending: Boolean, $page: Page, $language: Language!, $date: PartialDate, $options: MeasureOptions) {
  bodies(filter: $filter, sort: $sort, descending: $descending, page: $page) {
    __typename
    ... on BodyList {
      total
      items {
        ...BodyLine
        members(filter: $filter, options: $options) {
          min
          max
        }
        themes {
          ...Ref
        }
        covers {
          ...Ref
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment BodyLine on Body {
  ...Ref
  type
  scope
  term {
    ...TermParts
  }
  statusAt(date: $date)
  ... on Network {
    kind
    kindWords
  }
}`) as unknown as TypedDocumentString<BodyListQuery, BodyListQueryVariables>;
export const OrganisationListDocument = new TypedDocumentString(`
    query OrganisationList($filter: Filter, $seated: Boolean, $convening: Boolean, $page: Page, $language: Language!) {
  organisations(
    filter: $filter
    seated: $seated
    convening: $convening
    page: $page
  ) {
    __typename
    ... on OrganisationList {
      total
      items {
        ...Ref
        kind
        kindWords
        sector
        partOf {
          ...Ref
        }
        locatedIn {
          ...Ref
        }
        seats(filter: $filter, withCollectives: true) {
          id
          presence
          count {
            min
            max
          }
          onBehalfOf {
            id
            ... on Organisation {
              collective
            }
          }
          body {
            id
          }
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
export const PeopleListDocument = new TypedDocumentString(`
    query PeopleList($filter: Filter, $seated: Boolean, $page: Page, $language: Language!) {
  representatives(filter: $filter, seated: $seated, page: $page) {
    __typename
    ... on RepresentativeList {
      total
      items {
        ...Ref
        seats(filter: $filter) {
          id
          presence
          count {
            min
            max
          }
          body {
            id
          }
          onBehalfOf {
            ...Ref
          }
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const OfficeListDocument = new TypedDocumentString(`
    query OfficeList($filter: Filter, $seated: Boolean, $page: Page, $language: Language!) {
  offices(filter: $filter, seated: $seated, page: $page) {
    __typename
    ... on OfficeList {
      total
      items {
        ...Ref
        organisation {
          ...Ref
        }
        place {
          ...Ref
        }
        seats(filter: $filter) {
          id
          presence
          count {
            min
            max
          }
          body {
            id
          }
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<OfficeListQuery, OfficeListQueryVariables>;
export const ProgrammeListDocument = new TypedDocumentString(`
    query ProgrammeList($filter: Filter, $page: Page, $language: Language!) {
  programmes(filter: $filter, page: $page) {
    __typename
    ... on ProgrammeList {
      total
      items {
        ...Ref
        status
        term {
          start
          end
        }
        partOf {
          ...Ref
        }
        projects {
          id
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<ProgrammeListQuery, ProgrammeListQueryVariables>;
export const ThemeListDocument = new TypedDocumentString(`
    query ThemeList($datasets: [ID!], $filter: Filter, $language: Language!) {
  themes(datasets: $datasets) {
    ...Ref
    partOf {
      id
    }
    bodies(filter: $filter) {
      id
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<ThemeListQuery, ThemeListQueryVariables>;
export const PlaceListDocument = new TypedDocumentString(`
    query PlaceList($datasets: [ID!], $filter: Filter, $language: Language!) {
  places(datasets: $datasets) {
    ...Ref
    level
    partOf {
      id
    }
    bodies(filter: $filter) {
      id
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<PlaceListQuery, PlaceListQueryVariables>;
export const DecisionListDocument = new TypedDocumentString(`
    query DecisionList($filter: Filter, $page: Page, $language: Language!) {
  decisions(filter: $filter, page: $page) {
    __typename
    ... on DecisionList {
      total
      items {
        ...DecisionParts
        by {
          ...Ref
        }
        about {
          ...Ref
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment DecisionParts on Decision {
  ...Ref
  matter
  outcome
  date
  section
}`) as unknown as TypedDocumentString<DecisionListQuery, DecisionListQueryVariables>;
export const SourceListDocument = new TypedDocumentString(`
    query SourceList($datasets: [ID!], $citedBy: Filter, $language: Language!) {
  sources(datasets: $datasets, citedBy: $citedBy) {
    ...Ref
    kind
    date
    period
    publisher
    sourceLanguage: language
    citedFor
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<SourceListQuery, SourceListQueryVariables>;
export const SeatTableDocument = new TypedDocumentString(`
    query SeatTable($filter: Filter, $presence: Presence, $page: Page, $language: Language!) {
  seatList(filter: $filter, presence: $presence, language: $language, page: $page) {
    __typename
    ... on SeatList {
      total
      items {
        ...SeatLine
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<SeatTableQuery, SeatTableQueryVariables>;
export const GraphDocument = new TypedDocumentString(`
    query Graph {
  graph {
    version
    datasets {
      id
      name
      defaultDate
      period
      licence
      origin
      bodies
      seats
    }
  }
}
    `) as unknown as TypedDocumentString<GraphQuery, GraphQueryVariables>;
export const FilterChoicesDocument = new TypedDocumentString(`
    query FilterChoices($datasets: [ID!], $language: Language!) {
  themes(datasets: $datasets) {
    id
    name(language: $language)
    partOf {
      id
    }
  }
  places(datasets: $datasets) {
    id
    name(language: $language)
    level
    partOf {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const SelectionDocument = new TypedDocumentString(`
    query Selection($filter: Filter) {
  selection(filter: $filter) {
    ... on SelectionSummary {
      __typename
      networks
      projects
      sureBodies
      bodiesWithMembers
      organisations
      people
      sureSeats
      possibleSeats
      sources
    }
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<SelectionQuery, SelectionQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int, $language: Language!) {
  search(text: $text, first: $first) {
    matched
    node {
      ...Ref
      ... on Network {
        kind
      }
      ... on Organisation {
        organisationKind: kind
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const MapPictureDocument = new TypedDocumentString(`
    query MapPicture($filter: Filter, $options: MeasureOptions, $show: MapMode, $groupBy: MapGrouping, $limit: Int, $version: Int, $language: Language!) {
  map(
    filter: $filter
    options: $options
    show: $show
    groupBy: $groupBy
    limit: $limit
    version: $version
  ) {
    ... on MapPicture {
      __typename
      nodes {
        id
        size {
          min
          max
        }
        presence
        status
        group
        node {
          ...Ref
          aliases
          ... on Network {
            kind
          }
          ... on Organisation {
            organisationKind: kind
          }
        }
      }
      edges {
        id
        source
        target
        presence
        convenes
        roles
        shared
        lift
        q
        aboveChance
      }
      groups {
        node {
          ...Ref
        }
        bodies
      }
      takenOut {
        ...NearlyEverywhere
      }
      tiesLeftOut
      aboveChance
      forest
      nodesLeftOut
      summary {
        ...Counts
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment Counts on SelectionSummary {
  networks
  projects
  sureBodies
  bodiesWithMembers
  organisations
  people
  sureSeats
  possibleSeats
  sources
}
fragment NearlyEverywhere on NearlyEverywhere {
  node {
    ...Ref
    aliases
  }
  bodies
  of
  leftOut
  sitsIn {
    ...Ref
  }
  among {
    ...Ref
  }
}`) as unknown as TypedDocumentString<MapPictureQuery, MapPictureQueryVariables>;
export const ChosenDocument = new TypedDocumentString(`
    query Chosen($id: ID!, $filter: Filter, $options: MeasureOptions, $at: PartialDate, $language: Language!) {
  node(id: $id) {
    ...Ref
    certainty
    aliases
    citations {
      ...Evidence
    }
    ... on Body {
      type
      scope
      statusAt(date: $at)
      term {
        start
        end
        attested
      }
      rhythms {
        what
        perYear {
          min
          max
        }
        words
      }
      themes {
        ...Ref
      }
      convening {
        role
        by {
          ...Ref
        }
      }
      predecessors {
        kind
        stage
        date
        predecessor {
          ...Ref
        }
      }
      successors {
        kind
        stage
        date
        successor {
          ...Ref
        }
      }
      seats(filter: $filter) {
        ...SeatLine
      }
      memberList(filter: $filter, options: $options) {
        presence
        seats
        node {
          ...Ref
        }
      }
      declaredSeats {
        min
        max
      }
    }
    ... on Network {
      kind
      kindWords
    }
    ... on Project {
      under {
        ...Ref
      }
    }
    ... on Organisation {
      organisationKind: kind
      kindWords
      sector
      collective
      standsFor {
        min
        max
      }
      sitsIn: seats(filter: $filter, withCollectives: true) {
        ...SeatLine
      }
      convenes(filter: $filter) {
        role
        presence
        body {
          ...Ref
          type
        }
      }
    }
    ... on Representative {
      seats(filter: $filter) {
        ...SeatLine
      }
      memberOf {
        ...Ref
      }
    }
    ... on Office {
      onePerson
      organisation {
        ...Ref
      }
      seats(filter: $filter) {
        ...SeatLine
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<ChosenQuery, ChosenQueryVariables>;
export const SameElsewhereDocument = new TypedDocumentString(`
    query SameElsewhere($body: ID!, $filter: Filter, $options: MeasureOptions, $page: Page, $language: Language!) {
  overlapsOf(
    body: $body
    filter: $filter
    options: $options
    sort: SHARED
    page: $page
  ) {
    ... on Overlaps {
      __typename
      total
      items {
        a {
          ...Ref
        }
        b {
          ...Ref
        }
        sizeA {
          min
          max
        }
        sizeB {
          min
          max
        }
        shared
        sharedRange {
          min
          max
        }
        chance {
          expected
          lift
          q
          tooSmallToTell
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<SameElsewhereQuery, SameElsewhereQueryVariables>;
export const MeetingScenarioDocument = new TypedDocumentString(`
    query MeetingScenario($id: ID!, $language: Language!) {
  scenario(id: $id) {
    ...WholeScenario
    remarks {
      id
      move
      scenarioVersion
      who
      stance
      text
      author
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment MoveParts on Move {
  ... on MergeMove {
    __typename
    bodies
    into {
      id
      name
      kind
      meetings {
        min
        max
      }
      hours {
        min
        max
      }
      chair
      convenor
      start
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
        id
        name
        kind
        meetings {
          min
          max
        }
        hours {
          min
          max
        }
        chair
        convenor
        start
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
fragment ScenarioLine on Scenario {
  __typename
  id
  version
  name
  createdBy
  createdAt
  changedBy
  changedAt
  graphChanged
  readable
  moves {
    __typename
  }
  problems {
    ...MoveProblemLine
  }
  applied {
    change {
      ...ChangeLine
    }
  }
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment WholeScenario on Scenario {
  ...ScenarioLine
  applied {
    bodies {
      ...Ref
    }
    decision {
      ...Ref
      date
      section
      by {
        ...Ref
      }
    }
  }
  moves {
    ...MoveParts
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
  decidedByWords
  proposal
  memo {
    title
    question
    meeting
  }
}`) as unknown as TypedDocumentString<MeetingScenarioQuery, MeetingScenarioQueryVariables>;
export const RemarkScenarioDocument = new TypedDocumentString(`
    mutation RemarkScenario($id: ID!, $remark: RemarkInput!, $author: String!) {
  remarkScenario(id: $id, remark: $remark, author: $author) {
    ... on SavedScenario {
      __typename
      change {
        ...ChangeLine
      }
    }
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<RemarkScenarioMutation, RemarkScenarioMutationVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($filter: Filter, $options: MeasureOptions, $weights: SuggestionWeights, $page: Page, $language: Language!) {
  suggestions(filter: $filter, options: $options, weights: $weights, page: $page) {
    ... on Suggestions {
      __typename
      total
      items {
        ...SuggestionLine
      }
      tooLittleKnown {
        ...SuggestionLine
      }
      tooLittleKnownTotal
      nearlyEverywhere {
        ...NearlyEverywhere
      }
      convenorsOfNearlyEverything {
        convenor {
          ...Ref
          aliases
        }
        convenes {
          ...Ref
        }
        among {
          ...Ref
        }
        leftOut
      }
      leftOutAbove
      dismissed {
        dismissal {
          id
          bodies {
            ...Ref
          }
          bodyIds
          reason
          author
          at
        }
      }
      weights {
        members
        task
        convenor
        rhythm
        status
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment NearlyEverywhere on NearlyEverywhere {
  node {
    ...Ref
    aliases
  }
  bodies
  of
  leftOut
  sitsIn {
    ...Ref
  }
  among {
    ...Ref
  }
}
fragment FindingParts on Finding {
  code
  tone
  bodies {
    ...Ref
  }
  nodes {
    ...Ref
  }
  decision {
    ...Ref
    outcome
    date
    section
  }
}
fragment SuggestionLine on Suggestion {
  id
  bodies {
    ...Ref
    aliases
  }
  quadrant
  rank
  parts {
    part
    value
    weight
  }
  reasons {
    ...FindingParts
  }
  counterReasons {
    ...FindingParts
  }
  pairs {
    shared
    sharedRange {
      min
      max
    }
    coefficient
    a {
      id
    }
    b {
      id
    }
    quadrant
    chance {
      q
    }
    task {
      score
    }
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const MergerDocument = new TypedDocumentString(`
    query Merger($input: MergerInput!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  merger(input: $input, filter: $filter, options: $options) {
    ... on Merger {
      __typename
      ...MergerFigures
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MergerFigures on Merger {
  bodies {
    body {
      ...Ref
    }
    seats {
      min
      max
    }
    meetings {
      min
      max
    }
  }
  seats {
    before {
      min
      max
    }
    after {
      min
      max
    }
    saved {
      min
      max
    }
    exact
  }
  organisationsBefore {
    min
    max
  }
  organisationsAfter {
    min
    max
  }
  meetingsBefore {
    min
    max
  }
  meetingsAfter {
    min
    max
  }
  hours {
    before {
      min
      max
    }
    after {
      min
      max
    }
    saved {
      min
      max
    }
    notComputable {
      ...Ref
    }
    of
    exact
  }
  flows {
    organisation {
      ...Ref
      aliases
      ... on Organisation {
        sector
      }
    }
    behalf
    before {
      position
      seats {
        min
        max
      }
    }
    kept {
      id
    }
    leftOut {
      id
    }
    keptPlaces {
      min
      max
    }
    leftOutPlaces {
      min
      max
    }
  }
  personalSeats
  seatsOfUnknownOrganisation
  lostVoices {
    organisation {
      ...Ref
      aliases
    }
    surely
    sole
  }
  silentSectors
  silentPlaces {
    ...Ref
  }
  blauBefore
  blauAfter
  balance {
    sector
    before {
      min
      max
    }
    after {
      min
      max
    }
    shareBefore
    shareAfter
  }
  meetOnce {
    min
    max
  }
  meetOnceNamed {
    holder {
      ...Ref
    }
    bodies {
      ...Ref
    }
    surely
  }
  bridgesLost {
    x {
      ...Ref
    }
    y {
      ...Ref
    }
  }
  bridgesGained {
    x {
      ...Ref
    }
    y {
      ...Ref
    }
  }
  bridgesKept {
    x {
      ...Ref
    }
    y {
      ...Ref
    }
  }
  componentsBefore
  componentsAfter
  assumptions {
    hours {
      min
      max
    }
    preparation {
      min
      max
    }
    travel {
      min
      max
    }
  }
  version
}`) as unknown as TypedDocumentString<MergerQuery, MergerQueryVariables>;
export const MergingBodiesDocument = new TypedDocumentString(`
    query MergingBodies($input: MergerInput!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  merger(input: $input, filter: $filter, options: $options) {
    ... on Merger {
      __typename
      bodies {
        body {
          ...Ref
          aliases
          type
          term {
            start
            end
          }
          citations {
            ...Evidence
          }
          convening {
            role
            by {
              ...Ref
            }
          }
          seats(filter: $filter) {
            ...SeatLine
          }
          ... on Network {
            hoursPerMeeting {
              min
              max
            }
          }
        }
      }
      findings {
        ...FindingParts
        decision {
          citations {
            ...Evidence
          }
        }
      }
      themes {
        ...Ref
      }
      places {
        ...Ref
      }
      summary {
        ...Counts
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment Counts on SelectionSummary {
  networks
  projects
  sureBodies
  bodiesWithMembers
  organisations
  people
  sureSeats
  possibleSeats
  sources
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}
fragment FindingParts on Finding {
  code
  tone
  bodies {
    ...Ref
  }
  nodes {
    ...Ref
  }
  decision {
    ...Ref
    outcome
    date
    section
  }
}`) as unknown as TypedDocumentString<MergingBodiesQuery, MergingBodiesQueryVariables>;
export const DismissSuggestionDocument = new TypedDocumentString(`
    mutation DismissSuggestion($bodies: [ID!]!, $reason: String!, $author: String!) {
  dismissSuggestion(bodies: $bodies, reason: $reason, author: $author) {
    ... on SavedDismissal {
      __typename
      change {
        ...ChangeLine
      }
    }
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<DismissSuggestionMutation, DismissSuggestionMutationVariables>;
export const WithdrawDismissalDocument = new TypedDocumentString(`
    mutation WithdrawDismissal($id: ID!, $author: String!) {
  withdrawDismissal(id: $id, author: $author) {
    ...ChangeLine
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<WithdrawDismissalMutation, WithdrawDismissalMutationVariables>;
export const NodeNameDocument = new TypedDocumentString(`
    query NodeName($id: ID!, $language: Language!) {
  node(id: $id) {
    ...Ref
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<NodeNameQuery, NodeNameQueryVariables>;
export const NodeTypeDocument = new TypedDocumentString(`
    query NodeType($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NodeTypeQuery, NodeTypeQueryVariables>;
export const WholeNameDocument = new TypedDocumentString(`
    query WholeName($id: ID!, $language: Language!) {
  node(id: $id) {
    id
    wholeName: name(language: $language)
  }
}
    `) as unknown as TypedDocumentString<WholeNameQuery, WholeNameQueryVariables>;
export const BodyPageDocument = new TypedDocumentString(`
    query BodyPage($id: ID!, $language: Language!, $date: PartialDate, $filter: Filter, $everSeated: Filter, $organisations: MeasureOptions, $people: MeasureOptions) {
  node(id: $id) {
    ...Ref
    aliases
    certainty
    citations {
      ...CitationParts
    }
    ... on Body {
      type
      scope
      purpose
      term {
        ...TermParts
      }
      statuses {
        status
        term {
          ...TermParts
        }
      }
      statusAt(date: $date)
      rhythms {
        what
        perYear {
          min
          max
        }
        words
        term {
          start
          end
        }
      }
      themes {
        ...Ref
      }
      covers {
        ...Ref
      }
      partOf {
        ...Ref
      }
      parts {
        ...Ref
      }
      convening {
        by {
          ...Ref
        }
        role
        term {
          ...TermParts
        }
        certainty
      }
      seats(filter: $everSeated) {
        ...SeatParts
      }
      organisations: members(filter: $filter, options: $organisations) {
        min
        max
      }
      people: members(filter: $filter, options: $people) {
        min
        max
      }
      everOrganisations: members(filter: $everSeated, options: $organisations) {
        min
        max
      }
      everPeople: members(filter: $everSeated, options: $people) {
        min
        max
      }
      declaredSeats {
        min
        max
      }
      successors {
        ...SuccessionParts
      }
      predecessors {
        ...SuccessionParts
      }
      steeredBy {
        ...Ref
      }
      funding {
        ...FundingParts
      }
      decisions {
        ...DecisionParts
      }
      formerNames {
        name
        term {
          start
          end
        }
      }
      unknowns {
        what
        count
        of
      }
    }
    ... on Network {
      kind
      kindWords
      mandate
      statutory
      hoursPerMeeting {
        min
        max
      }
      termYears
      selfGoverningSince
      standsFor {
        min
        max
      }
      steers {
        ...Ref
      }
      reportsTo {
        ...Ref
      }
    }
    ... on Project {
      under {
        ...Ref
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}
fragment SeatParts on Seat {
  id
  body {
    ...Ref
  }
  holder {
    ...Ref
  }
  behalf
  onBehalfOf {
    ...Ref
  }
  count {
    min
    max
  }
  roles {
    role
    term {
      start
      end
    }
  }
  planned
  term {
    ...TermParts
  }
  presence
  certainty
  citations {
    ...CitationParts
  }
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment FundingParts on Funding {
  funded {
    ...Ref
  }
  by {
    ...Ref
  }
  applied
  granted
  share
  currency
  call
  place {
    ...Ref
  }
}
fragment DecisionParts on Decision {
  ...Ref
  matter
  outcome
  date
  section
}`) as unknown as TypedDocumentString<BodyPageQuery, BodyPageQueryVariables>;
export const BodyOverlapsDocument = new TypedDocumentString(`
    query BodyOverlaps($id: ID!, $language: Language!, $filter: Filter, $options: MeasureOptions, $sort: PairSort, $page: Page) {
  overlapsOf(
    body: $id
    filter: $filter
    options: $options
    sort: $sort
    page: $page
  ) {
    __typename
    ... on Overlaps {
      total
      items {
        a {
          ...Ref
        }
        b {
          ...Ref
        }
        sizeA {
          min
          max
        }
        sizeB {
          min
          max
        }
        shared
        sharedRange {
          min
          max
        }
        chance {
          expected
          lift
          q
          tooSmallToTell
        }
        sharedMembers {
          node {
            ...Ref
          }
          presence
        }
        task {
          sharedThemes {
            ...Ref
          }
          themes
        }
        lines
      }
      summary {
        bodiesWithMembers
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<BodyOverlapsQuery, BodyOverlapsQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($id: ID!, $language: Language!, $date: PartialDate, $filter: Filter, $everSeated: Filter) {
  node(id: $id) {
    ...Ref
    aliases
    certainty
    citations {
      ...CitationParts
    }
    ... on Organisation {
      kind
      kindWords
      sector
      organisationLanguage: language
      collective
      standsFor {
        min
        max
      }
      partOf {
        ...Ref
      }
      units {
        ...Ref
      }
      locatedIn {
        ...Ref
      }
      status
      term {
        ...TermParts
      }
      seats(filter: $everSeated, withCollectives: true) {
        ...SeatParts
      }
      seatsNow: seats(filter: $filter, withCollectives: true) {
        presence
        body {
          id
        }
      }
      convenesNow: convenes(filter: $filter) {
        presence
        body {
          id
        }
      }
      convenes(filter: $everSeated) {
        body {
          ...BodyLine
        }
        role
        term {
          ...TermParts
        }
        certainty
      }
      offices {
        ...Ref
      }
      memberOf {
        ...Ref
      }
      members {
        ...Ref
      }
      funding {
        ...FundingParts
      }
      funds {
        ...FundingParts
      }
      successors {
        ...SuccessionParts
      }
      predecessors {
        ...SuccessionParts
      }
      formerNames {
        name
        term {
          start
          end
        }
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}
fragment SeatParts on Seat {
  id
  body {
    ...Ref
  }
  holder {
    ...Ref
  }
  behalf
  onBehalfOf {
    ...Ref
  }
  count {
    min
    max
  }
  roles {
    role
    term {
      start
      end
    }
  }
  planned
  term {
    ...TermParts
  }
  presence
  certainty
  citations {
    ...CitationParts
  }
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment FundingParts on Funding {
  funded {
    ...Ref
  }
  by {
    ...Ref
  }
  applied
  granted
  share
  currency
  call
  place {
    ...Ref
  }
}
fragment BodyLine on Body {
  ...Ref
  type
  scope
  term {
    ...TermParts
  }
  statusAt(date: $date)
  ... on Network {
    kind
    kindWords
  }
}`) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const HolderPageDocument = new TypedDocumentString(`
    query HolderPage($id: ID!, $language: Language!, $filter: Filter, $everSeated: Filter) {
  node(id: $id) {
    ...Ref
    aliases
    certainty
    citations {
      ...CitationParts
    }
    ... on Representative {
      seats(filter: $everSeated) {
        ...SeatParts
      }
      seatsNow: seats(filter: $filter) {
        presence
        body {
          id
        }
      }
      memberOf {
        ...Ref
      }
    }
    ... on Office {
      organisation {
        ...Ref
      }
      place {
        ...Ref
      }
      onePerson
      seats(filter: $everSeated) {
        ...SeatParts
      }
      seatsNow: seats(filter: $filter) {
        presence
        body {
          id
        }
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}
fragment SeatParts on Seat {
  id
  body {
    ...Ref
  }
  holder {
    ...Ref
  }
  behalf
  onBehalfOf {
    ...Ref
  }
  count {
    min
    max
  }
  roles {
    role
    term {
      start
      end
    }
  }
  planned
  term {
    ...TermParts
  }
  presence
  certainty
  citations {
    ...CitationParts
  }
}`) as unknown as TypedDocumentString<HolderPageQuery, HolderPageQueryVariables>;
export const ProgrammePageDocument = new TypedDocumentString(`
    query ProgrammePage($id: ID!, $language: Language!, $date: PartialDate) {
  node(id: $id) {
    ...Ref
    aliases
    certainty
    citations {
      ...CitationParts
    }
    ... on Programme {
      partOf {
        ...Ref
      }
      parts {
        ...Ref
      }
      covers {
        ...Ref
      }
      status
      term {
        ...TermParts
      }
      projects {
        ...BodyLine
      }
      steeredBy {
        ...Ref
      }
      funding {
        ...FundingParts
      }
      funds {
        ...FundingParts
      }
      decisions {
        ...DecisionParts
      }
      successors {
        ...SuccessionParts
      }
      predecessors {
        ...SuccessionParts
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment FundingParts on Funding {
  funded {
    ...Ref
  }
  by {
    ...Ref
  }
  applied
  granted
  share
  currency
  call
  place {
    ...Ref
  }
}
fragment DecisionParts on Decision {
  ...Ref
  matter
  outcome
  date
  section
}
fragment BodyLine on Body {
  ...Ref
  type
  scope
  term {
    ...TermParts
  }
  statusAt(date: $date)
  ... on Network {
    kind
    kindWords
  }
}`) as unknown as TypedDocumentString<ProgrammePageQuery, ProgrammePageQueryVariables>;
export const ThemePageDocument = new TypedDocumentString(`
    query ThemePage($id: ID!, $language: Language!, $date: PartialDate, $filter: Filter) {
  node(id: $id) {
    ...Ref
    aliases
    certainty
    citations {
      ...CitationParts
    }
    ... on Theme {
      themePartOf: partOf {
        ...Ref
      }
      parts {
        ...Ref
      }
      bodies(filter: $filter) {
        ...BodyLine
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}
fragment BodyLine on Body {
  ...Ref
  type
  scope
  term {
    ...TermParts
  }
  statusAt(date: $date)
  ... on Network {
    kind
    kindWords
  }
}`) as unknown as TypedDocumentString<ThemePageQuery, ThemePageQueryVariables>;
export const PlacePageDocument = new TypedDocumentString(`
    query PlacePage($id: ID!, $language: Language!, $date: PartialDate, $filter: Filter) {
  node(id: $id) {
    ...Ref
    aliases
    certainty
    citations {
      ...CitationParts
    }
    ... on Place {
      code
      level
      partOf {
        ...Ref
      }
      parts {
        ...Ref
      }
      populations {
        year
        language
        people
      }
      organisations {
        ...Ref
      }
      bodies(filter: $filter) {
        ...BodyLine
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}
fragment BodyLine on Body {
  ...Ref
  type
  scope
  term {
    ...TermParts
  }
  statusAt(date: $date)
  ... on Network {
    kind
    kindWords
  }
}`) as unknown as TypedDocumentString<PlacePageQuery, PlacePageQueryVariables>;
export const DecisionPageDocument = new TypedDocumentString(`
    query DecisionPage($id: ID!, $language: Language!) {
  node(id: $id) {
    ...Ref
    aliases
    certainty
    citations {
      ...CitationParts
    }
    ... on Decision {
      matter
      outcome
      date
      section
      by {
        ...Ref
      }
      about {
        ...Ref
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}`) as unknown as TypedDocumentString<DecisionPageQuery, DecisionPageQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $language: Language!, $page: Page) {
  node(id: $id) {
    ...Ref
    aliases
    certainty
    citations {
      ...CitationParts
    }
    ... on Source {
      kind
      date
      period
      publisher
      address
      sourceLanguage: language
      citedFor
      cites(page: $page) {
        fact
        of {
          ...Ref
        }
        seat {
          id
        }
        target {
          ...Ref
        }
        locator
        certainty
        value
        quote
        note
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment CitationParts on Citation {
  fact
  target {
    id
    name(language: $language)
  }
  source {
    id
    name(language: $language)
    date
    language
  }
  locator
  certainty
  value
  quote
  note
  checkedAt
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const BodyMembersDocument = new TypedDocumentString(`
    query BodyMembers($id: ID!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  node(id: $id) {
    __typename
    id
    ... on Body {
      memberList(filter: $filter, options: $options) {
        node {
          ...Ref
        }
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}`) as unknown as TypedDocumentString<BodyMembersQuery, BodyMembersQueryVariables>;
export const OverlapMatrixDocument = new TypedDocumentString(`
    query OverlapMatrix($filter: Filter, $options: MeasureOptions, $limit: Int, $language: Language!) {
  overlapMatrix(filter: $filter, options: $options, limit: $limit) {
    ... on OverlapMatrix {
      __typename
      bodies {
        body {
          ...Ref
          aliases
          type
        }
        size {
          min
          max
        }
      }
      cells {
        i
        j
        shared
        sharedMax
        jaccard
        expected
        lift
        p
        q
        task
        coefficient
        quadrant
      }
      tree {
        left
        right
        height
      }
      leftOut
      summary {
        ...Counted
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment NearlyEverywhere on NearlyEverywhere {
  node {
    ...Ref
    aliases
  }
  bodies
  of
  leftOut
  sitsIn {
    ...Ref
  }
  among {
    ...Ref
  }
}
fragment Counted on OverlapSummary {
  bodies
  bodiesWithMembers
  bodiesWithSureMembers
  members
  pairs
  sharing
  aboveChance
  collectives
  byConvenorAlone
  nearlyEverywhere {
    ...NearlyEverywhere
  }
  leftOutAbove
  standingForSeveral
  peopleKnownIn
  chanceLimit
}`) as unknown as TypedDocumentString<OverlapMatrixQuery, OverlapMatrixQueryVariables>;
export const OverlapPairsDocument = new TypedDocumentString(`
    query OverlapPairs($filter: Filter, $options: MeasureOptions, $sort: PairSort, $page: Page, $language: Language!) {
  overlaps(filter: $filter, options: $options, sort: $sort, page: $page) {
    ... on Overlaps {
      __typename
      total
      items {
        ...PairFigures
      }
      summary {
        ...Counted
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment NearlyEverywhere on NearlyEverywhere {
  node {
    ...Ref
    aliases
  }
  bodies
  of
  leftOut
  sitsIn {
    ...Ref
  }
  among {
    ...Ref
  }
}
fragment ChanceFigures on Chance {
  expected
  lift
  p
  q
  smallestP
  tooSmallToTell
  simpleExpected
  simpleP
}
fragment PairFigures on Pair {
  a {
    ...Ref
  }
  b {
    ...Ref
  }
  sizeA {
    min
    max
  }
  sizeB {
    min
    max
  }
  shared
  sharedRange {
    min
    max
  }
  jaccard
  coefficient
  chance {
    ...ChanceFigures
  }
  task {
    sharedThemes {
      ...Ref
    }
    themes
    sharedPlaces {
      ...Ref
    }
    places
    placeLevel
    sameKind
    sameScope
    sameMandate
    score
  }
  quadrant
  lines
}
fragment Counted on OverlapSummary {
  bodies
  bodiesWithMembers
  bodiesWithSureMembers
  members
  pairs
  sharing
  aboveChance
  collectives
  byConvenorAlone
  nearlyEverywhere {
    ...NearlyEverywhere
  }
  leftOutAbove
  standingForSeveral
  peopleKnownIn
  chanceLimit
}`) as unknown as TypedDocumentString<OverlapPairsQuery, OverlapPairsQueryVariables>;
export const OverlapPairDocument = new TypedDocumentString(`
    query OverlapPair($a: ID!, $b: ID!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  pair(a: $a, b: $b, filter: $filter, options: $options) {
    ... on PairFound {
      __typename
      pair {
        ...PairFigures
        newman
        cosine
        containmentA
        containmentB
        jaccardRange {
          min
          max
        }
        coefficientRange {
          min
          max
        }
        chanceWithPossible {
          ...ChanceFigures
        }
        sharedPeople {
          min
          max
        }
        sharedOrganisations {
          min
          max
        }
        organisationsByDifferentPeople {
          min
          max
        }
        sharedMembers {
          ...MemberLine
        }
        onlyA {
          ...MemberLine
        }
        onlyB {
          ...MemberLine
        }
        knownA {
          ...Known
        }
        knownB {
          ...Known
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MemberLine on Member {
  presence
  seats
  node {
    ...Ref
  }
}
fragment Known on MembersKnown {
  known {
    min
    max
  }
  unnamed {
    min
    max
  }
  declared {
    min
    max
  }
  byConvenorAlone
}
fragment ChanceFigures on Chance {
  expected
  lift
  p
  q
  smallestP
  tooSmallToTell
  simpleExpected
  simpleP
}
fragment PairFigures on Pair {
  a {
    ...Ref
  }
  b {
    ...Ref
  }
  sizeA {
    min
    max
  }
  sizeB {
    min
    max
  }
  shared
  sharedRange {
    min
    max
  }
  jaccard
  coefficient
  chance {
    ...ChanceFigures
  }
  task {
    sharedThemes {
      ...Ref
    }
    themes
    sharedPlaces {
      ...Ref
    }
    places
    placeLevel
    sameKind
    sameScope
    sameMandate
    score
  }
  quadrant
  lines
}`) as unknown as TypedDocumentString<OverlapPairQuery, OverlapPairQueryVariables>;
export const IntersectionsDocument = new TypedDocumentString(`
    query Intersections($bodies: [ID!]!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  intersections(bodies: $bodies, filter: $filter, options: $options) {
    ... on Intersections {
      __typename
      bodies {
        body {
          ...Ref
          aliases
        }
        size {
          min
          max
        }
      }
      rows {
        in
        exclusive {
          min
          max
        }
        inclusive {
          min
          max
        }
        members {
          ...MemberLine
        }
      }
      pairs {
        ...PairFigures
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MemberLine on Member {
  presence
  seats
  node {
    ...Ref
  }
}
fragment ChanceFigures on Chance {
  expected
  lift
  p
  q
  smallestP
  tooSmallToTell
  simpleExpected
  simpleP
}
fragment PairFigures on Pair {
  a {
    ...Ref
  }
  b {
    ...Ref
  }
  sizeA {
    min
    max
  }
  sizeB {
    min
    max
  }
  shared
  sharedRange {
    min
    max
  }
  jaccard
  coefficient
  chance {
    ...ChanceFigures
  }
  task {
    sharedThemes {
      ...Ref
    }
    themes
    sharedPlaces {
      ...Ref
    }
    places
    placeLevel
    sameKind
    sameScope
    sameMandate
    score
  }
  quadrant
  lines
}`) as unknown as TypedDocumentString<IntersectionsQuery, IntersectionsQueryVariables>;
export const MemberSeatsDocument = new TypedDocumentString(`
    query MemberSeats($id: ID!, $filter: Filter, $language: Language!) {
  node(id: $id) {
    ...Ref
    ... on Organisation {
      seats(filter: $filter, withCollectives: true) {
        ...SeatLine
      }
      convenes(filter: $filter) {
        body {
          id
          citations {
            ...Evidence
          }
        }
      }
    }
    ... on Representative {
      seats(filter: $filter) {
        ...SeatLine
      }
    }
    ... on Office {
      seats(filter: $filter) {
        ...SeatLine
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<MemberSeatsQuery, MemberSeatsQueryVariables>;
export const SummaryListDocument = new TypedDocumentString(`
    query SummaryList($filter: Filter, $options: MeasureOptions, $figure: SummaryFigure!, $language: Language!) {
  overlaps(filter: $filter, options: $options, page: {first: 1}) {
    ... on Overlaps {
      __typename
      summary {
        behind(figure: $figure) {
          ...Ref
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<SummaryListQuery, SummaryListQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($idea: ProjectIdea!, $weights: PartnerWeights, $filter: Filter, $assumptions: LoadAssumptions, $page: Page, $language: Language!) {
  partners(
    idea: $idea
    weights: $weights
    filter: $filter
    assumptions: $assumptions
    page: $page
  ) {
    ... on Partners {
      __typename
      total
      items {
        ...PartnerLine
      }
      leftOut {
        why
        organisation {
          ...Ref
        }
      }
      idea {
        ...IdeaParts
      }
      weights {
        ...PartnerWeightParts
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment PartnerLine on Partner {
  organisation {
    ...Ref
    kind
    kindWords
    sector
    aliases
  }
  rank
  rankWithoutSpread
  score
  parts {
    part
    value
    weight
  }
  reasons {
    part
    code
    count
    surely
    nodes {
      __typename
      id
      name(language: $language)
    }
    bodies {
      __typename
      id
      name(language: $language)
    }
    seats {
      id
    }
  }
  seats {
    min
    max
  }
  sitsIn {
    hours {
      min
      max
    }
    notComputable
    of
  }
  collective
  must
}
fragment IdeaParts on IdeaUsed {
  themes {
    ...Ref
  }
  places {
    ...Ref
  }
  kinds
  organisation {
    ...Ref
  }
  alone
  uncoveredThemes {
    ...Ref
  }
  uncoveredPlaces {
    ...Ref
  }
  uncoveredKinds
  periodInData
}
fragment PartnerWeightParts on PartnerWeightsUsed {
  themes
  places
  experience
  position
  forums
  load
  spread
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const ShortlistPartnersDocument = new TypedDocumentString(`
    query ShortlistPartners($idea: ProjectIdea!, $weights: PartnerWeights, $filter: Filter, $assumptions: LoadAssumptions, $only: [ID!]!, $language: Language!) {
  partners(
    idea: $idea
    weights: $weights
    filter: $filter
    assumptions: $assumptions
    only: $only
    page: {first: 200}
  ) {
    ... on Partners {
      __typename
      items {
        ...PartnerLine
        introductions(most: 3) {
          presence
          meetings {
            body {
              ...Ref
            }
            from {
              id
              holder {
                ...Ref
              }
            }
            to {
              id
              holder {
                ...Ref
              }
            }
          }
        }
      }
      weights {
        ...PartnerWeightParts
      }
      idea {
        ...IdeaParts
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment PartnerLine on Partner {
  organisation {
    ...Ref
    kind
    kindWords
    sector
    aliases
  }
  rank
  rankWithoutSpread
  score
  parts {
    part
    value
    weight
  }
  reasons {
    part
    code
    count
    surely
    nodes {
      __typename
      id
      name(language: $language)
    }
    bodies {
      __typename
      id
      name(language: $language)
    }
    seats {
      id
    }
  }
  seats {
    min
    max
  }
  sitsIn {
    hours {
      min
      max
    }
    notComputable
    of
  }
  collective
  must
}
fragment IdeaParts on IdeaUsed {
  themes {
    ...Ref
  }
  places {
    ...Ref
  }
  kinds
  organisation {
    ...Ref
  }
  alone
  uncoveredThemes {
    ...Ref
  }
  uncoveredPlaces {
    ...Ref
  }
  uncoveredKinds
  periodInData
}
fragment PartnerWeightParts on PartnerWeightsUsed {
  themes
  places
  experience
  position
  forums
  load
  spread
}`) as unknown as TypedDocumentString<ShortlistPartnersQuery, ShortlistPartnersQueryVariables>;
export const StopPartnerTeamDocument = new TypedDocumentString(`
    query StopPartnerTeam($search: String!) {
  stopPartnerTeam(search: $search)
}
    `) as unknown as TypedDocumentString<StopPartnerTeamQuery, StopPartnerTeamQueryVariables>;
export const PartnerTeamDocument = new TypedDocumentString(`
    query PartnerTeam($idea: ProjectIdea!, $size: Int!, $sizing: TeamSizing, $search: String, $weights: PartnerWeights, $filter: Filter, $assumptions: LoadAssumptions, $language: Language!) {
  partnerTeam(
    idea: $idea
    size: $size
    sizing: $sizing
    search: $search
    weights: $weights
    filter: $filter
    assumptions: $assumptions
  ) {
    ... on PartnerTeam {
      __typename
      best {
        ...TeamParts
      }
      alternatives {
        ...TeamParts
      }
      impossible {
        ...TeamRuleParts
      }
      sizing
      exact
      gap
      complete
      stopped
      considered
      total
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment PartnerLine on Partner {
  organisation {
    ...Ref
    kind
    kindWords
    sector
    aliases
  }
  rank
  rankWithoutSpread
  score
  parts {
    part
    value
    weight
  }
  reasons {
    part
    code
    count
    surely
    nodes {
      __typename
      id
      name(language: $language)
    }
    bodies {
      __typename
      id
      name(language: $language)
    }
    seats {
      id
    }
  }
  seats {
    min
    max
  }
  sitsIn {
    hours {
      min
      max
    }
    notComputable
    of
  }
  collective
  must
}
fragment TeamParts on Team {
  members {
    ...PartnerLine
  }
  value
  ofBest
  rules {
    ...TeamRuleParts
  }
  reaches {
    ...Ref
  }
  seats {
    min
    max
  }
  hours {
    min
    max
  }
  hoursNotComputable
  looked {
    code
    known
    of
  }
  missing {
    code
    sector
    language
    total
    organisations {
      ...Ref
    }
  }
}
fragment TeamRuleParts on TeamRule {
  rule
  kind
  least
  most
  node {
    ...Ref
  }
  by {
    ...Ref
  }
}`) as unknown as TypedDocumentString<PartnerTeamQuery, PartnerTeamQueryVariables>;
export const IntroductionsDocument = new TypedDocumentString(`
    query Introductions($from: ID!, $to: ID!, $filter: Filter, $most: Int, $language: Language!) {
  introductions(from: $from, to: $to, filter: $filter, most: $most) {
    ... on Introductions {
      __typename
      from {
        ...Ref
      }
      to {
        ...Ref
      }
      ways {
        presence
        meetings {
          presence
          samePerson
          body {
            ...CitedBody
          }
          from {
            ...SeatLine
          }
          to {
            ...SeatLine
          }
        }
      }
      noneBecause
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}
fragment CitedBody on Body {
  ...Ref
  aliases
  bodyCitations: citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<IntroductionsQuery, IntroductionsQueryVariables>;
export const AnnualReportDocument = new TypedDocumentString(`
    query AnnualReport($organisation: ID!, $year: Int!, $filter: Filter, $assumptions: LoadAssumptions, $language: Language!) {
  annualReport(
    organisation: $organisation
    year: $year
    filter: $filter
    assumptions: $assumptions
  ) {
    ... on AnnualReport {
      __typename
      organisation {
        ...Ref
        kind
        sector
      }
      year
      figures {
        ...AnnualFigureParts
      }
      before {
        ...AnnualFigureParts
      }
      changes {
        figure
        before {
          min
          max
        }
        after {
          min
          max
        }
        surelyDiffers
      }
      events {
        what
        began
        surely
        date
        body {
          ...CitedBody
        }
        seat {
          ...SeatLine
        }
      }
      newBodies {
        ...Ref
      }
      goneBodies {
        ...Ref
      }
      decisions {
        ...DecisionLine
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment DecisionParts on Decision {
  ...Ref
  matter
  outcome
  date
  section
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}
fragment CitedBody on Body {
  ...Ref
  aliases
  bodyCitations: citations {
    ...Evidence
  }
}
fragment AnnualFigureParts on AnnualFigures {
  date
  lines {
    line
    count {
      min
      max
    }
    networks {
      min
      max
    }
    projects {
      min
      max
    }
    load {
      meetings {
        min
        max
      }
      hours {
        min
        max
      }
      notComputable
    }
    bodies {
      presence
      attested
      meetings {
        min
        max
      }
      body {
        ...Ref
        lineCitations: citations {
          fact
          locator
          certainty
          value
          quote
          note
          target {
            id
          }
          source {
            id
            name(language: $language)
            date
            kind
            address
          }
        }
      }
      seats {
        id
      }
      convening {
        role
      }
    }
  }
  seats {
    min
    max
  }
  people
  organisationsMet {
    min
    max
  }
  municipalitiesMet {
    min
    max
  }
  sectorsMet {
    min
    max
  }
  unknownSector
  met {
    surely
    organisation {
      ...Ref
      kind
      sector
    }
    bodies {
      ...Ref
    }
    seats {
      id
    }
  }
  known {
    inData
    bodies
    attested
    rhythmKnown
    sitsIn
    seatsNamed
    seatsDated
    seats
  }
}
fragment DecisionLine on Decision {
  ...DecisionParts
  by {
    ...Ref
  }
  about {
    ...Ref
  }
  citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<AnnualReportQuery, AnnualReportQueryVariables>;
export const StartPlanDocument = new TypedDocumentString(`
    query StartPlan($input: PlanInput!, $filter: Filter, $options: MeasureOptions) {
  startPlan(input: $input, filter: $filter, options: $options) {
    ... on PlanJob {
      __typename
      id
    }
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<StartPlanQuery, StartPlanQueryVariables>;
export const PlanJobDocument = new TypedDocumentString(`
    query PlanJob($id: ID!, $language: Language!) {
  planJob(id: $id) {
    id
    state
    phase
    step
    steps
    seconds
    saved
    bound
    gap
    outcome {
      objective
      over
      instead
      leftOutAbove
      nearlyEverywhere {
        node {
          ...Ref
          aliases
        }
        bodies
        of
        leftOut
        sitsIn {
          ...Ref
        }
        among {
          ...Ref
        }
      }
      bodies
      candidates
      allowed
      savingNothing
      alone
      notComputable {
        ...Ref
      }
      best {
        ...PlanParts
      }
      prices {
        rule
        without
        price
        exact
      }
      alternatives {
        ...PlanParts
      }
      stopped
    }
    problem {
      ...Problem
    }
    version
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment PlanParts on Plan {
  saved
  bound
  gap
  bodiesAfter
  mergers {
    bodies {
      ...Ref
    }
    saved
    seatsBefore {
      min
      max
    }
    seatsAfter {
      min
      max
    }
    meetings {
      min
      max
    }
    ties {
      a {
        ...Ref
      }
      b {
        ...Ref
      }
      shared
      jaccard
    }
    reasons {
      code
      tone
      bodies {
        __typename
        id
        name(language: $language)
      }
      nodes {
        __typename
        id
        name(language: $language)
      }
      decision {
        __typename
        id
        name(language: $language)
        outcome
        date
        section
      }
    }
    counterReasons {
      code
      tone
      bodies {
        __typename
        id
        name(language: $language)
      }
      nodes {
        __typename
        id
        name(language: $language)
      }
      decision {
        __typename
        id
        name(language: $language)
        outcome
        date
        section
      }
    }
    instead {
      bodies {
        ...Ref
      }
      saved
    }
  }
}`) as unknown as TypedDocumentString<PlanJobQuery, PlanJobQueryVariables>;
export const StopPlanDocument = new TypedDocumentString(`
    query StopPlan($id: ID!) {
  stopPlan(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<StopPlanQuery, StopPlanQueryVariables>;
export const RepresentationDocument = new TypedDocumentString(`
    query Representation($filter: Filter, $options: MeasureOptions, $assumptions: LoadAssumptions, $sort: RepresentationSort, $page: Page, $language: Language!) {
  representation(
    filter: $filter
    options: $options
    assumptions: $assumptions
    sort: $sort
    page: $page
  ) {
    ... on Representation {
      __typename
      total
      rows {
        node {
          ...Ref
          aliases
          ... on Organisation {
            organisationKind: kind
            sector
            collective
          }
        }
        seats {
          min
          max
        }
        bodies {
          min
          max
        }
        chairs
        people
        cells {
          column
          presence
          sits
          convening
          roles
          convenes
          seats
        }
        sitsIn {
          ...LoadFigures
        }
        convenes {
          ...LoadFigures
        }
        hosts {
          ...LoadFigures
        }
        connects
        holdsAlone {
          sure
          a {
            ...Ref
          }
          b {
            ...Ref
          }
        }
      }
      columns {
        body {
          ...Ref
          aliases
          ... on Network {
            standsFor {
              min
            }
          }
        }
        size {
          min
          max
        }
      }
      concentration {
        population
        seats
        uncounted
        hhi
        blau
        gini
        sectors {
          sector
          seats
          share
        }
      }
      hangOnOne {
        sure
        a {
          ...Ref
        }
        b {
          ...Ref
        }
        through {
          ...Ref
        }
      }
      namedBodies
      bodiesWithSeats
      unnamedSeats {
        min
        max
      }
      nearlyEverywhere {
        ...NearlyEverywhere
      }
      summary {
        ...Counted
      }
      assumptions {
        hours {
          min
          max
        }
        preparation {
          min
          max
        }
        travel {
          min
          max
        }
        convenor {
          min
          max
        }
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment NearlyEverywhere on NearlyEverywhere {
  node {
    ...Ref
    aliases
  }
  bodies
  of
  leftOut
  sitsIn {
    ...Ref
  }
  among {
    ...Ref
  }
}
fragment Counted on OverlapSummary {
  bodies
  bodiesWithMembers
  bodiesWithSureMembers
  members
  pairs
  sharing
  aboveChance
  collectives
  byConvenorAlone
  nearlyEverywhere {
    ...NearlyEverywhere
  }
  leftOutAbove
  standingForSeveral
  peopleKnownIn
  chanceLimit
}
fragment LoadFigures on Load {
  hours {
    min
    max
  }
  meetings {
    min
    max
  }
  notComputable
  rhythmUnknown
  of
}`) as unknown as TypedDocumentString<RepresentationQuery, RepresentationQueryVariables>;
export const SpreadSeatsDocument = new TypedDocumentString(`
    query SpreadSeats($filter: Filter, $options: MeasureOptions) {
  representation(filter: $filter, options: $options, page: {first: 1}) {
    ... on Representation {
      __typename
      concentration {
        counted
        uncountedSeats
        sectors {
          sector
          behind
        }
      }
    }
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<SpreadSeatsQuery, SpreadSeatsQueryVariables>;
export const SeatsByIdDocument = new TypedDocumentString(`
    query SeatsById($ids: [ID!]!, $language: Language!) {
  seats(ids: $ids) {
    ... on SeatList {
      __typename
      items {
        ...SeatLine
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<SeatsByIdQuery, SeatsByIdQueryVariables>;
export const MemberFiguresDocument = new TypedDocumentString(`
    query MemberFigures($member: ID!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  representation(filter: $filter, options: $options, member: $member) {
    ... on Representation {
      __typename
      rows {
        node {
          ...Ref
        }
        seats {
          min
          max
        }
        bodies {
          min
          max
        }
        cells {
          column
          sits
          seats
        }
        sitsIn {
          ...LoadFigures
        }
        connects
        holdsAlone {
          sure
          a {
            ...Ref
          }
          b {
            ...Ref
          }
        }
      }
      columns {
        body {
          ...Ref
          aliases
          ... on Network {
            standsFor {
              min
            }
          }
        }
      }
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment LoadFigures on Load {
  hours {
    min
    max
  }
  meetings {
    min
    max
  }
  notComputable
  rhythmUnknown
  of
}`) as unknown as TypedDocumentString<MemberFiguresQuery, MemberFiguresQueryVariables>;
export const CompareScenariosDocument = new TypedDocumentString(`
    query CompareScenarios($scenarios: [ScenarioInput!]!, $filter: Filter, $options: MeasureOptions, $assumptions: LoadAssumptions, $language: Language!) {
  compareScenarios(
    scenarios: $scenarios
    filter: $filter
    options: $options
    assumptions: $assumptions
  ) {
    ... on ScenarioComparison {
      __typename
      scenarios {
        ...Outcome
      }
      assumptions {
        hours {
          min
          max
        }
        preparation {
          min
          max
        }
        travel {
          min
          max
        }
        convenor {
          min
          max
        }
      }
      summary {
        ...Counts
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment Counts on SelectionSummary {
  networks
  projects
  sureBodies
  bodiesWithMembers
  organisations
  people
  sureSeats
  possibleSeats
  sources
}
fragment OutcomeBody on ScenarioBody {
  id
  name(language: $language)
  body {
    __typename
    id
    name(language: $language)
    aliases
  }
  state
  touched
  follows
  seatsBefore {
    min
    max
  }
  seatsAfter {
    min
    max
  }
  meetings {
    min
    max
  }
}
fragment BridgeLine on Bridge {
  x {
    __typename
    id
    name(language: $language)
  }
  y {
    __typename
    id
    name(language: $language)
  }
}
fragment BalanceLines on GroupBalances {
  by
  groups {
    group
    before {
      min
      max
    }
    after {
      min
      max
    }
    shareBefore
    shareAfter
    shareOfOrganisations
    shareOfPeople
  }
  blauBefore
  blauAfter
  equal
}
fragment ConvenorLine on ConvenorLoad {
  convenor {
    __typename
    id
    name(language: $language)
  }
  meetingsBefore {
    min
    max
  }
  meetingsAfter {
    min
    max
  }
  hoursBefore {
    min
    max
  }
  hoursAfter {
    min
    max
  }
  notComputableBefore
  notComputableAfter
}
fragment TermEndLines on TermEnds {
  body {
    ...Ref
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
fragment Outcome on ScenarioOutcome {
  name
  problems {
    ...MoveProblemLine
  }
  asApplied {
    change {
      id
      at
    }
    version
  }
  bodies {
    ...OutcomeBody
  }
  seats {
    before {
      min
      max
    }
    after {
      min
      max
    }
    saved {
      min
      max
    }
    exact
  }
  peopleBefore {
    min
    max
  }
  peopleAfter {
    min
    max
  }
  organisationsBefore {
    min
    max
  }
  organisationsAfter {
    min
    max
  }
  meetingsBefore {
    min
    max
  }
  meetingsAfter {
    min
    max
  }
  hours {
    before {
      min
      max
    }
    after {
      min
      max
    }
    saved {
      min
      max
    }
    notComputable {
      id
      state
    }
    of
    exact
  }
  lostVoices {
    organisation {
      __typename
      id
      name(language: $language)
      aliases
    }
    surely
    sole
  }
  newVoices {
    organisation {
      __typename
      id
      name(language: $language)
      aliases
    }
    first
  }
  silentSectors
  silentPlaces {
    __typename
    id
    name(language: $language)
  }
  silentLanguages
  balances {
    ...BalanceLines
  }
  meetOnce {
    min
    max
  }
  bridgesLost {
    ...BridgeLine
  }
  bridgesKept {
    ...BridgeLine
  }
  bridgesGained {
    ...BridgeLine
  }
  componentsBefore
  componentsAfter
  themesDropped {
    __typename
    id
    name(language: $language)
  }
  placesDropped {
    __typename
    id
    name(language: $language)
  }
  convenorLoads {
    ...ConvenorLine
  }
  termEnds {
    ...TermEndLines
  }
  termsEndTogether
  diff {
    bodies {
      ...OutcomeBody
    }
    seats {
      id
      holder {
        __typename
        id
        name(language: $language)
      }
      organisation {
        __typename
        id
        name(language: $language)
        aliases
      }
      behalf
      state
      from
      to
      heldElsewhere
      places {
        min
        max
      }
      placesAfter {
        min
        max
      }
      placesEnded {
        min
        max
      }
    }
    ties {
      a
      b
      state
      sharedBefore
      sharedAfter
    }
  }
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}`) as unknown as TypedDocumentString<CompareScenariosQuery, CompareScenariosQueryVariables>;
export const BodySeatsDocument = new TypedDocumentString(`
    query BodySeats($id: ID!, $filter: Filter, $language: Language!) {
  node(id: $id) {
    ...Ref
    aliases
    ... on Body {
      convening {
        role
        by {
          ...Ref
        }
      }
      seats(filter: $filter) {
        ...SeatLine
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<BodySeatsQuery, BodySeatsQueryVariables>;
export const SavedScenariosDocument = new TypedDocumentString(`
    query SavedScenarios($page: Page) {
  scenarios(page: $page) {
    ... on ScenarioList {
      __typename
      total
      items {
        ...ScenarioLine
      }
    }
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ScenarioLine on Scenario {
  __typename
  id
  version
  name
  createdBy
  createdAt
  changedBy
  changedAt
  graphChanged
  readable
  moves {
    __typename
  }
  problems {
    ...MoveProblemLine
  }
  applied {
    change {
      ...ChangeLine
    }
  }
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}`) as unknown as TypedDocumentString<SavedScenariosQuery, SavedScenariosQueryVariables>;
export const SavedScenarioDocument = new TypedDocumentString(`
    query SavedScenario($id: ID!, $language: Language!) {
  scenario(id: $id) {
    ...WholeScenario
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment MoveParts on Move {
  ... on MergeMove {
    __typename
    bodies
    into {
      id
      name
      kind
      meetings {
        min
        max
      }
      hours {
        min
        max
      }
      chair
      convenor
      start
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
        id
        name
        kind
        meetings {
          min
          max
        }
        hours {
          min
          max
        }
        chair
        convenor
        start
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
fragment ScenarioLine on Scenario {
  __typename
  id
  version
  name
  createdBy
  createdAt
  changedBy
  changedAt
  graphChanged
  readable
  moves {
    __typename
  }
  problems {
    ...MoveProblemLine
  }
  applied {
    change {
      ...ChangeLine
    }
  }
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment WholeScenario on Scenario {
  ...ScenarioLine
  applied {
    bodies {
      ...Ref
    }
    decision {
      ...Ref
      date
      section
      by {
        ...Ref
      }
    }
  }
  moves {
    ...MoveParts
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
  decidedByWords
  proposal
  memo {
    title
    question
    meeting
  }
}`) as unknown as TypedDocumentString<SavedScenarioQuery, SavedScenarioQueryVariables>;
export const SaveScenarioDocument = new TypedDocumentString(`
    mutation SaveScenario($input: ScenarioDraft!, $author: String!, $id: ID, $version: Int) {
  saveScenario(input: $input, author: $author, id: $id, version: $version) {
    ... on SavedScenario {
      __typename
      scenario {
        id
        version
        name
      }
      change {
        ...ChangeLine
      }
    }
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<SaveScenarioMutation, SaveScenarioMutationVariables>;
export const WriteMemoDocument = new TypedDocumentString(`
    mutation WriteMemo($id: ID!, $version: Int!, $words: MemoWordsInput!, $author: String!) {
  writeMemo(id: $id, version: $version, words: $words, author: $author) {
    ... on SavedScenario {
      __typename
      scenario {
        id
        version
        name
      }
      change {
        ...ChangeLine
      }
    }
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<WriteMemoMutation, WriteMemoMutationVariables>;
export const RenameScenarioDocument = new TypedDocumentString(`
    mutation RenameScenario($id: ID!, $version: Int!, $name: String!, $author: String!) {
  renameScenario(id: $id, version: $version, name: $name, author: $author) {
    ... on SavedScenario {
      __typename
      scenario {
        id
        version
        name
      }
      change {
        ...ChangeLine
      }
    }
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<RenameScenarioMutation, RenameScenarioMutationVariables>;
export const CopyScenarioDocument = new TypedDocumentString(`
    mutation CopyScenario($id: ID!, $name: String!, $author: String!) {
  copyScenario(id: $id, name: $name, author: $author) {
    ... on SavedScenario {
      __typename
      scenario {
        id
        version
        name
      }
      change {
        ...ChangeLine
      }
    }
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<CopyScenarioMutation, CopyScenarioMutationVariables>;
export const DeleteScenarioDocument = new TypedDocumentString(`
    mutation DeleteScenario($id: ID!, $version: Int!, $author: String!, $reason: String) {
  deleteScenario(id: $id, version: $version, author: $author, reason: $reason) {
    ...ChangeLine
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<DeleteScenarioMutation, DeleteScenarioMutationVariables>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($id: ID!, $author: String!, $reason: String) {
  undoChange(id: $id, author: $author, reason: $reason) {
    ...ChangeLine
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const ScenarioTalkDocument = new TypedDocumentString(`
    query ScenarioTalk($id: ID!, $language: Language!) {
  scenario(id: $id) {
    id
    version
    comments {
      id
      text
      author
      at
    }
    moves {
      ...MoveParts
    }
    decidedByWords
    decidedBy {
      ...Ref
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment MoveParts on Move {
  ... on MergeMove {
    __typename
    bodies
    into {
      id
      name
      kind
      meetings {
        min
        max
      }
      hours {
        min
        max
      }
      chair
      convenor
      start
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
        id
        name
        kind
        meetings {
          min
          max
        }
        hours {
          min
          max
        }
        chair
        convenor
        start
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
}`) as unknown as TypedDocumentString<ScenarioTalkQuery, ScenarioTalkQueryVariables>;
export const CommentScenarioDocument = new TypedDocumentString(`
    mutation CommentScenario($id: ID!, $text: String!, $author: String!) {
  commentScenario(id: $id, text: $text, author: $author) {
    ... on SavedScenario {
      __typename
      change {
        ...ChangeLine
      }
    }
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<CommentScenarioMutation, CommentScenarioMutationVariables>;
export const WithdrawCommentDocument = new TypedDocumentString(`
    mutation WithdrawComment($id: ID!, $author: String!) {
  withdrawRemark(id: $id, author: $author) {
    ...ChangeLine
    ...ConflictParts
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const ApplyScenarioDocument = new TypedDocumentString(`
    mutation ApplyScenario($id: ID!, $version: Int!, $input: ApplicationInput!, $author: String!, $reason: String, $language: Language!) {
  applyScenario(
    id: $id
    version: $version
    input: $input
    author: $author
    reason: $reason
  ) {
    ... on AppliedScenario {
      __typename
      change {
        ...ChangeLine
      }
      bodies {
        ...Ref
      }
      version
    }
    ...ConflictParts
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment MoveProblemLine on MoveProblem {
  move
  code
  id
  message
}
fragment ChangeLine on Change {
  __typename
  id
  number
  kind
  author
  reason
  at
}
fragment ConflictParts on Conflict {
  __typename
  code
  message
  nodes {
    id
    label
    name
  }
  changes {
    id
    kind
    author
    reason
    at
  }
  problems {
    ...MoveProblemLine
  }
}`) as unknown as TypedDocumentString<ApplyScenarioMutation, ApplyScenarioMutationVariables>;
export const TimeYearsDocument = new TypedDocumentString(`
    query TimeYears($filter: Filter) {
  timeline(filter: $filter, page: {first: 0}) {
    ... on Timeline {
      __typename
      from
      to
      summary {
        dataFrom
        dataTo
      }
      years {
        date
        bodies {
          min
          max
        }
      }
    }
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<TimeYearsQuery, TimeYearsQueryVariables>;
export const TimelinePictureDocument = new TypedDocumentString(`
    query TimelinePicture($filter: Filter, $page: Page, $language: Language!) {
  timeline(filter: $filter, page: $page) {
    ... on Timeline {
      __typename
      from
      to
      total
      undated
      bodies {
        undated
        firstKnown
        lastKnown
        body {
          ...LifeOfBody
        }
      }
      years {
        date
        bodies {
          min
          max
        }
        seats {
          min
          max
        }
        bodiesBegin {
          min
          max
        }
        bodiesEnd {
          min
          max
        }
      }
      decisions {
        ...DecisionLine
      }
      successions {
        ...SuccessionLine
      }
      summary {
        ...Counts
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment DecisionParts on Decision {
  ...Ref
  matter
  outcome
  date
  section
}
fragment Counts on SelectionSummary {
  networks
  projects
  sureBodies
  bodiesWithMembers
  organisations
  people
  sureSeats
  possibleSeats
  sources
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment LifeOfBody on Body {
  ...Ref
  aliases
  certainty
  term {
    ...TermParts
  }
  statuses {
    status
    term {
      ...TermParts
    }
  }
}
fragment DecisionLine on Decision {
  ...DecisionParts
  by {
    ...Ref
  }
  about {
    ...Ref
  }
  citations {
    ...Evidence
  }
}
fragment SuccessionLine on Succession {
  ...SuccessionParts
  successor {
    id
    citations {
      ...Evidence
    }
  }
}`) as unknown as TypedDocumentString<TimelinePictureQuery, TimelinePictureQueryVariables>;
export const BodyLifeDocument = new TypedDocumentString(`
    query BodyLife($id: ID!, $language: Language!, $filter: Filter) {
  node(id: $id) {
    ...Ref
    ... on Body {
      certainty
      term {
        ...TermParts
      }
      statuses {
        status
        term {
          ...TermParts
        }
      }
      lifeCitations: citations {
        ...Evidence
      }
      seats(filter: $filter) {
        ...SeatLine
        term {
          ...TermParts
        }
      }
    }
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<BodyLifeQuery, BodyLifeQueryVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage($id: ID!, $language: Language!) {
  lineage(id: $id) {
    ... on Lineage {
      __typename
      of {
        ...Ref
      }
      nodes {
        generation
        direct
        node {
          ...Ref
          ... on Body {
            term {
              ...TermParts
            }
          }
          ... on Programme {
            programmeTerm: term {
              ...TermParts
            }
          }
        }
      }
      successions {
        ...SuccessionLine
      }
      decisions {
        ...DecisionLine
      }
      today {
        ...Ref
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment DecisionParts on Decision {
  ...Ref
  matter
  outcome
  date
  section
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment DecisionLine on Decision {
  ...DecisionParts
  by {
    ...Ref
  }
  about {
    ...Ref
  }
  citations {
    ...Evidence
  }
}
fragment SuccessionLine on Succession {
  ...SuccessionParts
  successor {
    id
    citations {
      ...Evidence
    }
  }
}`) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const CompareDatesDocument = new TypedDocumentString(`
    query CompareDates($from: PartialDate!, $to: PartialDate!, $filter: Filter, $options: MeasureOptions, $followSuccessors: Boolean, $page: Page, $language: Language!) {
  compareDates(
    from: $from
    to: $to
    filter: $filter
    options: $options
    followSuccessors: $followSuccessors
    page: $page
  ) {
    ...ComparisonParts
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}
fragment SuccessionLine on Succession {
  ...SuccessionParts
  successor {
    id
    citations {
      ...Evidence
    }
  }
}
fragment ChangeCounts on DateChangeCounts {
  new
  gone
  possiblyNew
  possiblyGone
  kept
}
fragment DateFacts on DateKnown {
  date
  version
  inData
  sureBodies
  possibleBodies
  sureSeats
  possibleSeats
}
fragment ComparisonParts on DateComparison {
  __typename
  from {
    ...DateFacts
  }
  to {
    ...DateFacts
  }
  followed
  successions {
    ...SuccessionLine
  }
  bodiesTotal
  bodies {
    change
    before
    after
    body {
      ...Ref
      term {
        start
        end
      }
      changeCitations: citations {
        ...Evidence
      }
    }
  }
  changedTotal
  changed {
    what
    statusBefore
    statusAfter
    meetingsBefore {
      min
      max
    }
    meetingsAfter {
      min
      max
    }
    seatsBefore {
      min
      max
    }
    seatsAfter {
      min
      max
    }
    membersNew
    membersGone
    membersPossibly
    body {
      ...Ref
    }
  }
  seatsTotal
  seats {
    change
    before
    after
    body {
      ...Ref
    }
    seat {
      ...SeatLine
    }
  }
  membershipsTotal
  memberships {
    change
    before
    after
    body {
      ...Ref
    }
    member {
      ...Ref
    }
    seats {
      id
      citations {
        ...Evidence
      }
    }
  }
  othersTotal
  others {
    change
    node {
      ...Ref
    }
  }
  bodyCounts {
    ...ChangeCounts
  }
  seatCounts {
    ...ChangeCounts
  }
  membershipCounts {
    ...ChangeCounts
  }
  version
}`) as unknown as TypedDocumentString<CompareDatesQuery, CompareDatesQueryVariables>;
export const CompareVersionsDocument = new TypedDocumentString(`
    query CompareVersions($from: Int!, $to: Int, $date: PartialDate, $filter: Filter, $options: MeasureOptions, $followSuccessors: Boolean, $page: Page, $language: Language!) {
  compareVersions(
    from: $from
    to: $to
    fromDate: $date
    toDate: $date
    filter: $filter
    options: $options
    followSuccessors: $followSuccessors
    page: $page
  ) {
    ...ComparisonParts
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment SuccessionParts on Succession {
  successor {
    ...Ref
  }
  predecessor {
    ...Ref
  }
  kind
  date
  stage
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}
fragment SuccessionLine on Succession {
  ...SuccessionParts
  successor {
    id
    citations {
      ...Evidence
    }
  }
}
fragment ChangeCounts on DateChangeCounts {
  new
  gone
  possiblyNew
  possiblyGone
  kept
}
fragment DateFacts on DateKnown {
  date
  version
  inData
  sureBodies
  possibleBodies
  sureSeats
  possibleSeats
}
fragment ComparisonParts on DateComparison {
  __typename
  from {
    ...DateFacts
  }
  to {
    ...DateFacts
  }
  followed
  successions {
    ...SuccessionLine
  }
  bodiesTotal
  bodies {
    change
    before
    after
    body {
      ...Ref
      term {
        start
        end
      }
      changeCitations: citations {
        ...Evidence
      }
    }
  }
  changedTotal
  changed {
    what
    statusBefore
    statusAfter
    meetingsBefore {
      min
      max
    }
    meetingsAfter {
      min
      max
    }
    seatsBefore {
      min
      max
    }
    seatsAfter {
      min
      max
    }
    membersNew
    membersGone
    membersPossibly
    body {
      ...Ref
    }
  }
  seatsTotal
  seats {
    change
    before
    after
    body {
      ...Ref
    }
    seat {
      ...SeatLine
    }
  }
  membershipsTotal
  memberships {
    change
    before
    after
    body {
      ...Ref
    }
    member {
      ...Ref
    }
    seats {
      id
      citations {
        ...Evidence
      }
    }
  }
  othersTotal
  others {
    change
    node {
      ...Ref
    }
  }
  bodyCounts {
    ...ChangeCounts
  }
  seatCounts {
    ...ChangeCounts
  }
  membershipCounts {
    ...ChangeCounts
  }
  version
}`) as unknown as TypedDocumentString<CompareVersionsQuery, CompareVersionsQueryVariables>;
export const GraphVersionsDocument = new TypedDocumentString(`
    query GraphVersions($page: Page) {
  versions(page: $page) {
    ... on VersionList {
      __typename
      now
      total
      atHand
      items {
        number
        kind
        at
        author
        reason
        dataset
        added
        changed
        atHand
      }
    }
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<GraphVersionsQuery, GraphVersionsQueryVariables>;
export const TermCalendarDocument = new TypedDocumentString(`
    query TermCalendar($filter: Filter, $period: PartialDate, $organisation: ID, $windowMonths: Int, $language: Language!) {
  termCalendar(
    filter: $filter
    period: $period
    organisation: $organisation
    windowMonths: $windowMonths
  ) {
    ... on TermCalendar {
      __typename
      from
      to
      months {
        ...EndsLine
      }
      windows {
        ...EndsLine
      }
      windowMonths
      seatsOfUnknownEnd
      seatsTotal
      file
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment EndsLine on EndsInMonth {
  from
  to
  seats {
    min
    max
  }
  endingSeats {
    surely
    seat {
      id
      body {
        id
      }
    }
  }
  endingBodies {
    surely
    body {
      ...Ref
      endCitations: citations {
        ...Evidence
      }
    }
  }
  bodies {
    body {
      ...Ref
    }
    ends {
      min
      max
    }
    of {
      min
      max
    }
  }
}`) as unknown as TypedDocumentString<TermCalendarQuery, TermCalendarQueryVariables>;
export const TurnoverDocument = new TypedDocumentString(`
    query Turnover($filter: Filter, $period: PartialDate) {
  turnover(filter: $filter, period: $period) {
    ... on Turnover {
      __typename
      years {
        date
        seats {
          min
          max
        }
        began {
          min
          max
        }
        beganUnknown
        ended {
          min
          max
        }
        endedUnknown
        entryRate
        exitRate
      }
      tenure {
        seats
        of
        median {
          min
          max
        }
        mean {
          min
          max
        }
      }
      version
    }
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<TurnoverQuery, TurnoverQueryVariables>;
export const TurnoverSeatsDocument = new TypedDocumentString(`
    query TurnoverSeats($filter: Filter, $period: PartialDate!, $began: Boolean!) {
  turnover(filter: $filter, period: $period) {
    ... on Turnover {
      __typename
      years {
        date
        beganSeats @include(if: $began) {
          seat {
            id
          }
          surely
        }
        endedSeats @skip(if: $began) {
          seat {
            id
          }
          surely
        }
      }
    }
    ...Problem
  }
}
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<TurnoverSeatsQuery, TurnoverSeatsQueryVariables>;
export const PairOverTimeDocument = new TypedDocumentString(`
    query PairOverTime($a: ID!, $b: ID!, $filter: Filter, $options: MeasureOptions, $language: Language!) {
  pairOverTime(a: $a, b: $b, filter: $filter, options: $options) {
    ... on PairOverTime {
      __typename
      a {
        ...Ref
      }
      b {
        ...Ref
      }
      years {
        date
        sizeA {
          min
          max
        }
        sizeB {
          min
          max
        }
        shared {
          min
          max
        }
        jaccard
        interlocks {
          min
          max
        }
        members {
          ...Ref
        }
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}`) as unknown as TypedDocumentString<PairOverTimeQuery, PairOverTimeQueryVariables>;
export const SeatHistoryDocument = new TypedDocumentString(`
    query SeatHistory($id: ID!, $filter: Filter, $language: Language!) {
  seatHistory(id: $id, filter: $filter) {
    ... on SeatHistory {
      __typename
      of {
        ...Ref
      }
      bodies {
        from
        to
        body {
          ...Ref
        }
        seats {
          ...SeatLine
          term {
            ...TermParts
          }
        }
      }
      version
    }
    ...Problem
  }
}
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
fragment TermParts on Term {
  start
  end
  attested
  sureFrom
  sureTo
  possibleFrom
  possibleTo
}
fragment Evidence on Citation {
  fact
  locator
  certainty
  value
  quote
  note
  target {
    id
  }
  source {
    id
    name(language: $language)
    date
    kind
    address
  }
}
fragment SeatLine on Seat {
  id
  presence
  planned
  certainty
  behalf
  roles {
    role
  }
  count {
    min
    max
  }
  body {
    ...Ref
    type
  }
  holder {
    ...Ref
  }
  onBehalfOf {
    ...Ref
  }
  term {
    start
    end
  }
  citations {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<SeatHistoryQuery, SeatHistoryQueryVariables>;