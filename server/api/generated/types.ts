import type { NetworkKind } from '../../domain/enumerations.ts';
import type { Scope } from '../../domain/enumerations.ts';
import type { Mandate } from '../../domain/enumerations.ts';
import type { Status } from '../../domain/enumerations.ts';
import type { OrganisationKind } from '../../domain/enumerations.ts';
import type { Sector } from '../../domain/enumerations.ts';
import type { Role } from '../../domain/enumerations.ts';
import type { BehalfKind as Behalf } from '../../domain/enumerations.ts';
import type { ConveningRole } from '../../domain/enumerations.ts';
import type { RhythmKind } from '../../domain/enumerations.ts';
import type { SuccessionKind } from '../../domain/enumerations.ts';
import type { SuccessionStage } from '../../domain/enumerations.ts';
import type { DecisionMatter } from '../../domain/enumerations.ts';
import type { DecisionOutcome } from '../../domain/enumerations.ts';
import type { PlaceLevel } from '../../domain/enumerations.ts';
import type { Certainty } from '../../domain/enumerations.ts';
import type { Stance } from '../../domain/enumerations.ts';
import type { Quadrant } from '../../analysis/task.ts';
import type { BodyLine } from '../../analysis/task.ts';
import type { DateSpan } from '../../domain/dates.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeParent, BodyParent, OrganisationParent, RepresentativeParent, OfficeParent, ProgrammeParent, ThemeParent, PlaceParent, DecisionParent, SourceParent, SeatParent, CitationParent, TermParent, ConveningParent, FundingParent, SuccessionParent, GraphParent, DatasetParent, SummaryParent, PairParent, MemberParent, NearlyEverywhereParent, OverlapSummaryParent, TaskParent, PartnerParent, TurnoverYearParent, ScenarioParent, SavedFilterParent, DismissalParent, MergeMoveParent, SplitMoveParent, EndMoveParent, SeatMoveParent, AddSeatMoveParent, NewBodyParent, MoveProblemParent, BridgeParent, ScenarioBodyParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A partial date in its notation: `2014`, `2014-03`, `2014-03-26`, `2014-09..2014-11`, `..2011`, `2012..`.
   * A date is a span of days; the notation says exactly which.
   */
  PartialDate: { input: string; output: DateSpan; }
};

/** What an organisation does in a body: one of three lines, never added up. */
export type AnnualLine =
  /** It sits in it. */
  | 'SITS_IN'
  /** It convenes or coordinates it, or keeps its minutes. */
  | 'CONVENES'
  /** It hosts it. */
  | 'HOSTS';

/** One body in one line of the report. */
export type AnnualBody = {
  /** The body. */
  readonly body: Body;
  /** How surely, in the year. */
  readonly presence: Presence;
  /** Seats behind it; empty: it convenes or hosts without sitting. */
  readonly seats: ReadonlyArray<Seat>;
  /** Convenings behind it; empty: it sits. */
  readonly convening: ReadonlyArray<Convening>;
  /** Meetings a year; null: not known. */
  readonly meetings?: Maybe<Range>;
  /** A source says that the body exists within the year; false: it follows from other dates, or is possible only. */
  readonly attested: Scalars['Boolean']['output'];
};

/** One line of the report. */
export type AnnualLineFigures = {
  /** Which. */
  readonly line: AnnualLine;
  /** Bodies, surely to possibly. */
  readonly count: CountRange;
  /** Of these, networks, surely to possibly. */
  readonly networks: CountRange;
  /** Of these, projects, surely to possibly. */
  readonly projects: CountRange;
  /** Meetings and hours in the year; hours of convening and hosting only where they are assumed. */
  readonly load: Load;
  /** The bodies, surely there first, then by id. */
  readonly bodies: ReadonlyArray<AnnualBody>;
};

/** Somebody met in a body it sits in. */
export type AnnualMet = {
  /** Who. */
  readonly organisation: Organisation;
  /** Both surely sit there in the year; false: possibly. */
  readonly surely: Scalars['Boolean']['output'];
  /** Where, by id. */
  readonly bodies: ReadonlyArray<Body>;
  /** Their seats there. */
  readonly seats: ReadonlyArray<Seat>;
};

/** Figures of one year. */
export type AnnualFigures = {
  /** The year, as a date. */
  readonly date: Scalars['PartialDate']['output'];
  /** The three lines, in the order of the enumeration. */
  readonly lines: ReadonlyArray<AnnualLineFigures>;
  /** Seats held, surely to possibly; max null: at least. */
  readonly seats: CountRange;
  /** Distinct people named as holding them. */
  readonly people: Scalars['Int']['output'];
  /** Organisations met, surely to possibly; a collective is one. */
  readonly organisationsMet: CountRange;
  /** Municipalities among them, surely to possibly. */
  readonly municipalitiesMet: CountRange;
  /** Sectors of those met whose sector is known, surely to possibly. */
  readonly sectorsMet: CountRange;
  /** Organisations met of which no source gives the sector. */
  readonly unknownSector: Scalars['Int']['output'];
  /** Those met, surely met first, then by id. */
  readonly met: ReadonlyArray<AnnualMet>;
  /** How much is known of the year. */
  readonly known: AnnualKnown;
};

/** How much is known of a year. */
export type AnnualKnown = {
  /**
   * The year meets the period that the data set of the organisation speaks of. False: what is not surely there is unknown,
   * not absent; counts have no upper end (max null).
   */
  readonly inData: Scalars['Boolean']['output'];
  /** Bodies of all lines, each once. */
  readonly bodies: Scalars['Int']['output'];
  /** Of these, attested by a source within the year. */
  readonly attested: Scalars['Int']['output'];
  /** Of those that it sits in: how often they meet is known. */
  readonly rhythmKnown: Scalars['Int']['output'];
  /** Bodies it sits in. */
  readonly sitsIn: Scalars['Int']['output'];
  /** Seats with a named holder. */
  readonly seatsNamed: Scalars['Int']['output'];
  /** Seats of which a date is known. */
  readonly seatsDated: Scalars['Int']['output'];
  /** Seats, surely or possibly there, each once. */
  readonly seats: Scalars['Int']['output'];
};

/** Something that began or ended in the year. */
export type AnnualEvent = {
  /** `seat` or `body`. */
  readonly what: Scalars['String']['output'];
  /** It began; false: it ended. */
  readonly began: Scalars['Boolean']['output'];
  /** All its days lie in the year; false: possibly. */
  readonly surely: Scalars['Boolean']['output'];
  /** The date, as far as it is known. */
  readonly date: Scalars['PartialDate']['output'];
  /** The body. */
  readonly body: Body;
  /** The seat; null: it is a body. */
  readonly seat?: Maybe<Seat>;
};

/** A figure of both years. */
export type AnnualChange = {
  /**
   * Which: `sits-in`, `convenes`, `hosts`, `seats`, `people`, `meetings`, `hours`, `organisations-met`,
   * `municipalities-met`, `sectors-met`.
   */
  readonly figure: Scalars['String']['output'];
  /** The year before; null: not known. */
  readonly before?: Maybe<Range>;
  /** The year; null: not known. */
  readonly after?: Maybe<Range>;
  /** The two ranges do not touch: it surely changed. Null: one is not known. */
  readonly surelyDiffers?: Maybe<Scalars['Boolean']['output']>;
};

/** The year of an organisation. */
export type AnnualReport = {
  /** Whose. */
  readonly organisation: Organisation;
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Its figures. */
  readonly figures: AnnualFigures;
  /** Those of the year before. */
  readonly before: AnnualFigures;
  /** Each figure beside that of the year before. */
  readonly changes: ReadonlyArray<AnnualChange>;
  /** What began and ended, by date; bodies before seats. */
  readonly events: ReadonlyArray<AnnualEvent>;
  /** Bodies that it is in, surely or possibly, and surely was not the year before, by id; none where a year is outside the data. */
  readonly newBodies: ReadonlyArray<Body>;
  /** Bodies that it was in, surely or possibly, the year before, and surely is not, by id; none where a year is outside the data. */
  readonly goneBodies: ReadonlyArray<Body>;
  /** Decisions of the year about these bodies, or by them or the organisation, by date. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What loads were computed with. */
  readonly assumptions: AssumptionsUsed;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** A report, or what is wrong with the question. */
export type AnnualReportResult = AnnualReport | InputProblem;

/** A name that held for a time only. */
export type FormerName = {
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Language code (fi, sv, en ...); null: not said. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** When it held. */
  readonly term: Term;
};

/** A phase in the life of a body. */
export type StatusPhase = {
  /** The phase. */
  readonly status: Status;
  /** When. */
  readonly term: Term;
};

/** How often a body meets or arranges something. */
export type Rhythm = {
  /** Meetings of its members, or events for others. */
  readonly what: RhythmKind;
  /** Times a year; 0.5: every second year. Null: not known. */
  readonly perYear?: Maybe<Range>;
  /** As the source puts it; null: no words kept. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** When it held. */
  readonly term: Term;
};

/** A network or a project: that in which seats are. */
export type Body = {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Abbreviations and other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the body as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this body stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** Network or project. */
  readonly type: BodyType;
  /** How far it reaches; null: not known. */
  readonly scope?: Maybe<Scope>;
  /** What it is for, in a few words; null: not known. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** When it exists. */
  readonly term: Term;
  /** Phases of life, in the order of the data set. */
  readonly statuses: ReadonlyArray<StatusPhase>;
  /** The phase at a date: the last one that surely meets it, else the only one that may; null: not known. */
  readonly statusAt?: Maybe<Status>;
  /** Meetings and events, in the order of the data set. */
  readonly rhythms: ReadonlyArray<Rhythm>;
  /** What it concerns, in the order of the data set. */
  readonly themes: ReadonlyArray<Theme>;
  /** Areas, in the order of the data set. */
  readonly covers: ReadonlyArray<Place>;
  /** The wider body; null: none. */
  readonly partOf?: Maybe<Body>;
  /** Bodies that are part of it, in the order of the data set. */
  readonly parts: ReadonlyArray<Body>;
  /** Who brings it together, in the order of the data set. */
  readonly convening: ReadonlyArray<Convening>;
  /** Seats in it; chairs first, then by holder (unnamed last), then by whom they sit for, then id. */
  readonly seats: ReadonlyArray<Seat>;
  /** Distinct members: sure to possible, whoever `options` leave out elsewhere. Null: no member is known, which is not zero. */
  readonly members?: Maybe<CountRange>;
  /** The members that `members` counts: sure ones first, then by kind and id. */
  readonly memberList: ReadonlyArray<Member>;
  /** How many seats a source says there are; null: not said. */
  readonly declaredSeats?: Maybe<CountRange>;
  /** Seats in other bodies held on its behalf, in the order of `seats`. */
  readonly represented: ReadonlyArray<Seat>;
  /** Bodies it calls together, coordinates, hosts or keeps the minutes of, in the order of the data set. */
  readonly convenes: ReadonlyArray<Convening>;
  /** What came after it. */
  readonly successors: ReadonlyArray<Succession>;
  /** What it came after. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** Networks that steer it. */
  readonly steeredBy: ReadonlyArray<Network>;
  /** Money it got. */
  readonly funding: ReadonlyArray<Funding>;
  /** Decisions about it, in the order of the data set. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Decisions it took, in the order of the data set. */
  readonly decided: ReadonlyArray<Decision>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
  /** What no source says, for the page to say so. */
  readonly unknowns: ReadonlyArray<Unknown>;
};


/** A network or a project: that in which seats are. */
export type BodyNameArgs = {
  language?: InputMaybe<Language>;
};


/** A network or a project: that in which seats are. */
export type BodyStatusAtArgs = {
  date?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A network or a project: that in which seats are. */
export type BodySeatsArgs = {
  filter?: InputMaybe<Filter>;
};


/** A network or a project: that in which seats are. */
export type BodyMembersArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** A network or a project: that in which seats are. */
export type BodyMemberListArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** A network or a project: that in which seats are. */
export type BodyRepresentedArgs = {
  filter?: InputMaybe<Filter>;
};


/** A network or a project: that in which seats are. */
export type BodyConvenesArgs = {
  filter?: InputMaybe<Filter>;
};

/** Something a page would show that no source says. */
export type Unknown = {
  /**
   * `start`, `status`, `rhythm`, `hours`, `mandate`, `convenor`, `members`, `declared-seats`, `people` (seats whose holder
   * nobody names), `terms` (seats whose start or end is not known), `themes`, `places`. In this order.
   */
  readonly what: Scalars['String']['output'];
  /** How many are not known (terms 3 of 8); null: it is not a matter of counting. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Of how many; null: it is not a matter of counting. */
  readonly of?: Maybe<Scalars['Int']['output']>;
};

/** A standing group that people meet in. */
export type Network = Node & Body & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Abbreviations and other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the network as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this network stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** Always NETWORK. */
  readonly type: BodyType;
  /** Kind, by the word of the source; null: not known. */
  readonly kind?: Maybe<NetworkKind>;
  /** The source's own words, where the kind is OTHER; null: none. */
  readonly kindWords?: Maybe<Scalars['String']['output']>;
  /** How far it reaches; null: not known. */
  readonly scope?: Maybe<Scope>;
  /** What it may do; null: not known. */
  readonly mandate?: Maybe<Mandate>;
  /** Required by law; null: not known. */
  readonly statutory?: Maybe<Scalars['Boolean']['output']>;
  /** Hours a meeting takes; null: not known. */
  readonly hoursPerMeeting?: Maybe<Range>;
  /** Length of a term in years; null: not known. */
  readonly termYears?: Maybe<Scalars['Float']['output']>;
  /** What it is for, in a few words; null: not known. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Since when it runs itself; null: not known, or it does not. */
  readonly selfGoverningSince?: Maybe<Scalars['PartialDate']['output']>;
  /** It stands for several unnamed networks: how many; such a row is left out of pair measures. Null: it is one. */
  readonly standsFor?: Maybe<CountRange>;
  /** When it exists. */
  readonly term: Term;
  /** Phases of life, in the order of the data set. */
  readonly statuses: ReadonlyArray<StatusPhase>;
  /** The phase at a date: the last one that surely meets it, else the only one that may; null: not known. */
  readonly statusAt?: Maybe<Status>;
  /** Meetings and events, in the order of the data set. */
  readonly rhythms: ReadonlyArray<Rhythm>;
  /** What it concerns, in the order of the data set. */
  readonly themes: ReadonlyArray<Theme>;
  /** Areas, in the order of the data set. */
  readonly covers: ReadonlyArray<Place>;
  /** The network it is a sub-group of; null: none. */
  readonly partOf?: Maybe<Body>;
  /** Its sub-groups, in the order of the data set. */
  readonly parts: ReadonlyArray<Body>;
  /** Who brings it together, in the order of the data set. */
  readonly convening: ReadonlyArray<Convening>;
  /** Seats in it; chairs first, then by holder (unnamed last), then by whom they sit for, then id. */
  readonly seats: ReadonlyArray<Seat>;
  /** Distinct members: sure to possible, whoever `options` leave out elsewhere. Null: no member is known, which is not zero. */
  readonly members?: Maybe<CountRange>;
  /** The members that `members` counts: sure ones first, then by kind and id. */
  readonly memberList: ReadonlyArray<Member>;
  /** How many seats a source says there are; null: not said. */
  readonly declaredSeats?: Maybe<CountRange>;
  /** Seats in other bodies held on its behalf, in the order of `seats`. */
  readonly represented: ReadonlyArray<Seat>;
  /** Bodies it calls together, coordinates, hosts or keeps the minutes of, in the order of the data set. */
  readonly convenes: ReadonlyArray<Convening>;
  /** What came after it. */
  readonly successors: ReadonlyArray<Succession>;
  /** What it came after. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** Projects, programmes and networks it steers. */
  readonly steers: ReadonlyArray<Node>;
  /** Networks that steer it. */
  readonly steeredBy: ReadonlyArray<Network>;
  /** Networks it reports to. */
  readonly reportsTo: ReadonlyArray<Network>;
  /** Money it got. */
  readonly funding: ReadonlyArray<Funding>;
  /** Decisions about it, in the order of the data set. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Decisions it took, in the order of the data set. */
  readonly decided: ReadonlyArray<Decision>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
  /** What no source says, for the page to say so. */
  readonly unknowns: ReadonlyArray<Unknown>;
};


/** A standing group that people meet in. */
export type NetworkNameArgs = {
  language?: InputMaybe<Language>;
};


/** A standing group that people meet in. */
export type NetworkStatusAtArgs = {
  date?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A standing group that people meet in. */
export type NetworkSeatsArgs = {
  filter?: InputMaybe<Filter>;
};


/** A standing group that people meet in. */
export type NetworkMembersArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** A standing group that people meet in. */
export type NetworkMemberListArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** A standing group that people meet in. */
export type NetworkRepresentedArgs = {
  filter?: InputMaybe<Filter>;
};


/** A standing group that people meet in. */
export type NetworkConvenesArgs = {
  filter?: InputMaybe<Filter>;
};

/** Time-limited work. A seat directly in a project is a partnership and carries no meetings. */
export type Project = Node & Body & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Abbreviations and other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the project as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this project stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** Always PROJECT. */
  readonly type: BodyType;
  /** How far it reaches; null: not known. */
  readonly scope?: Maybe<Scope>;
  /** What it is for, in a few words; null: not known. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Programmes it belongs to, in the order of the data set. */
  readonly under: ReadonlyArray<Programme>;
  /** When it runs. */
  readonly term: Term;
  /** Phases of life, in the order of the data set. */
  readonly statuses: ReadonlyArray<StatusPhase>;
  /** The phase at a date: the last one that surely meets it, else the only one that may; null: not known. */
  readonly statusAt?: Maybe<Status>;
  /** Meetings and events, in the order of the data set. */
  readonly rhythms: ReadonlyArray<Rhythm>;
  /** What it concerns, in the order of the data set. */
  readonly themes: ReadonlyArray<Theme>;
  /** Areas, in the order of the data set. */
  readonly covers: ReadonlyArray<Place>;
  /** The project it is a part of; null: none. */
  readonly partOf?: Maybe<Body>;
  /** Its parts, in the order of the data set. */
  readonly parts: ReadonlyArray<Body>;
  /** Who brings it together, in the order of the data set. */
  readonly convening: ReadonlyArray<Convening>;
  /** Partners; chairs first, then by holder (unnamed last), then by whom they sit for, then id. */
  readonly seats: ReadonlyArray<Seat>;
  /** Distinct members: sure to possible. Null: no member is known, which is not zero. */
  readonly members?: Maybe<CountRange>;
  /** The members that `members` counts: sure ones first, then by kind and id. */
  readonly memberList: ReadonlyArray<Member>;
  /** How many seats a source says there are; null: not said. */
  readonly declaredSeats?: Maybe<CountRange>;
  /** Seats in other bodies held on its behalf, in the order of `seats`. */
  readonly represented: ReadonlyArray<Seat>;
  /** Bodies it calls together, coordinates, hosts or keeps the minutes of, in the order of the data set. */
  readonly convenes: ReadonlyArray<Convening>;
  /** What came after it. */
  readonly successors: ReadonlyArray<Succession>;
  /** What it came after. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** Networks that steer it. */
  readonly steeredBy: ReadonlyArray<Network>;
  /** Money it got. */
  readonly funding: ReadonlyArray<Funding>;
  /** Decisions about it, in the order of the data set. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Decisions it took, in the order of the data set. */
  readonly decided: ReadonlyArray<Decision>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
  /** What no source says, for the page to say so. */
  readonly unknowns: ReadonlyArray<Unknown>;
};


/** Time-limited work. A seat directly in a project is a partnership and carries no meetings. */
export type ProjectNameArgs = {
  language?: InputMaybe<Language>;
};


/** Time-limited work. A seat directly in a project is a partnership and carries no meetings. */
export type ProjectStatusAtArgs = {
  date?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Time-limited work. A seat directly in a project is a partnership and carries no meetings. */
export type ProjectSeatsArgs = {
  filter?: InputMaybe<Filter>;
};


/** Time-limited work. A seat directly in a project is a partnership and carries no meetings. */
export type ProjectMembersArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** Time-limited work. A seat directly in a project is a partnership and carries no meetings. */
export type ProjectMemberListArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** Time-limited work. A seat directly in a project is a partnership and carries no meetings. */
export type ProjectRepresentedArgs = {
  filter?: InputMaybe<Filter>;
};


/** Time-limited work. A seat directly in a project is a partnership and carries no meetings. */
export type ProjectConvenesArgs = {
  filter?: InputMaybe<Filter>;
};

/** Somebody brings a body together, apart from sitting in it. */
export type Convening = {
  /** What is brought together. */
  readonly body: Body;
  /** By whom: an organisation or a body. */
  readonly by: Node;
  /** How. */
  readonly role: ConveningRole;
  /** When. */
  readonly term: Term;
  /** How surely, under the filter it was asked with (where there was none: at any time). */
  readonly presence: Presence;
  /** Best certainty of its citations; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
};

/** One thing came after another: organisations, networks, projects or programmes. */
export type Succession = {
  /** The later one. */
  readonly successor: Node;
  /** The earlier one. */
  readonly predecessor: Node;
  /** How. */
  readonly kind: SuccessionKind;
  /** When; null: not known. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Done, or only planned or proposed. */
  readonly stage: SuccessionStage;
};

/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type Mutation = {
  /** Takes a whole change back. Refused where later changes touch the same. */
  readonly undoChange: ChangeResult;
  /** Dismisses a suggestion with a reason, which stays with it. */
  readonly dismissSuggestion: DismissalResult;
  /** Takes a dismissal back, whoever made it. */
  readonly withdrawDismissal: ChangeResult;
  /** Saves a new scenario, or a new version of one. */
  readonly saveScenario: ScenarioResult;
  /** Gives a scenario another name. */
  readonly renameScenario: ScenarioResult;
  /** Makes another scenario like one, without its comments and remarks. */
  readonly copyScenario: ScenarioResult;
  /** Keeps the words of the memo with a scenario. */
  readonly writeMemo: ScenarioResult;
  /** Takes a scenario away with its comments and remarks. `undoChange` brings it back. */
  readonly deleteScenario: ChangeResult;
  /**
   * Writes a scenario that was decided: the new bodies with their seats, the old ones and their seats ended, what follows
   * what, and the decision with its source. All in one change, which `undoChange` takes back as a whole.
   */
  readonly applyScenario: ApplyResult;
  /** Comments on a scenario. */
  readonly commentScenario: ScenarioResult;
  /** Notes what somebody says in a meeting of a scenario, or of one of its moves. */
  readonly remarkScenario: ScenarioResult;
  /** Takes a comment or a remark away. */
  readonly withdrawRemark: ChangeResult;
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationUndoChangeArgs = {
  id: Scalars['ID']['input'];
  author: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationDismissSuggestionArgs = {
  bodies: ReadonlyArray<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  author: Scalars['String']['input'];
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationWithdrawDismissalArgs = {
  id: Scalars['ID']['input'];
  author: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationSaveScenarioArgs = {
  input: ScenarioDraft;
  author: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationRenameScenarioArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  author: Scalars['String']['input'];
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationCopyScenarioArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  author: Scalars['String']['input'];
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationWriteMemoArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  words: MemoWordsInput;
  author: Scalars['String']['input'];
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationDeleteScenarioArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  author: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationApplyScenarioArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ApplicationInput;
  author: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationCommentScenarioArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  author: Scalars['String']['input'];
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationRemarkScenarioArgs = {
  id: Scalars['ID']['input'];
  remark: RemarkInput;
  author: Scalars['String']['input'];
};


/** What can be written. Each is one recorded change: all of it or nothing, and it can be taken back as a whole. */
export type MutationWithdrawRemarkArgs = {
  id: Scalars['ID']['input'];
  author: Scalars['String']['input'];
};

/** One recorded change. */
export type Change = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** 1, 2, 3 … in the order of writing. */
  readonly number: Scalars['Int']['output'];
  /**
   * Kind, for translation: `save-scenario`, `rename-scenario`, `copy-scenario`, `delete-scenario`, `apply-scenario`,
   * `comment`, `remark`, `withdraw-comment`, `withdraw-remark`, `dismiss-suggestion`, `withdraw-dismissal`; with `undo-`
   * before it what takes one back, with `redo-` what does it again.
   */
  readonly kind: Scalars['String']['output'];
  /** Who. */
  readonly author: Scalars['String']['output'];
  /** Why; null: not said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When, in ISO format. */
  readonly at: Scalars['String']['output'];
  /** Id of the scenario it is about; null: none. */
  readonly about?: Maybe<Scalars['ID']['output']>;
  /** The change it takes back; null: none. */
  readonly undoes?: Maybe<Scalars['ID']['output']>;
  /** Version of the graph after it. */
  readonly version: Scalars['Int']['output'];
};

/** Recorded changes, or what is wrong with the question. */
export type ChangeListResult = ChangeList | InputProblem;

/** Recorded changes. */
export type ChangeList = {
  /** Newest first. */
  readonly items: ReadonlyArray<Change>;
};

/** A change that was written, what it met, or what is wrong with the input. */
export type ChangeResult = Change | Conflict | InputProblem;

/** What somebody else changed meanwhile. */
export type ChangedNode = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its label in the graph: `Network`, `Seat`, `Scenario` …; null: it is gone. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Its name; null: it is gone, or has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A write that was refused, as somebody else was first. Nothing of it was written. */
export type Conflict = {
  /**
   * Code, for translation: `changed` (somebody changed `nodes`), `moved` (the graph changed; try again), `gone` (what it
   * needs is gone), `taken` (an id is there already), `in-use` (something else hangs on what would go), `later-changes`
   * (`changes` stand on what would be taken back), `undone` (`changes` took it back already), `problems` (moves do not
   * apply, see `problems`), `ended` (`nodes` have ended already), `applied` (`changes` applied the scenario already).
   */
  readonly code: Scalars['String']['output'];
  /** What it met, in English. */
  readonly message: Scalars['String']['output'];
  /** What somebody else changed; seats by the body they are in. */
  readonly nodes: ReadonlyArray<ChangedNode>;
  /** Changes that stand in the way. */
  readonly changes: ReadonlyArray<OtherChange>;
  /** Moves that do not apply to the graph as it is. */
  readonly problems: ReadonlyArray<MoveProblem>;
};

/** A change that stands in the way. */
export type OtherChange = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind, as of `Change`. */
  readonly kind: Scalars['String']['output'];
  /** Who. */
  readonly author: Scalars['String']['output'];
  /** Why; null: not said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When, in ISO format. */
  readonly at: Scalars['String']['output'];
};

/** Whole numbers from `min` to `max`. */
export type CountRange = {
  /** The least it can be. */
  readonly min: Scalars['Int']['output'];
  /** The most it can be; null: at least `min`, the top is not known. */
  readonly max?: Maybe<Scalars['Int']['output']>;
};

/** Decimal numbers from `min` to `max`. */
export type Range = {
  /** The least it can be. */
  readonly min: Scalars['Float']['output'];
  /** The most it can be; null: at least `min`, the top is not known. */
  readonly max?: Maybe<Scalars['Float']['output']>;
};

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

export type { Certainty };

/** The two types of body. */
export type BodyType =
  /** A standing group that people meet in. */
  | 'NETWORK'
  /** Time-limited work. */
  | 'PROJECT';

export type { NetworkKind };

export type { Scope };

export type { Mandate };

export type { Status };

export type { OrganisationKind };

export type { Sector };

export type { Role };

export type { Behalf };

export type { ConveningRole };

export type { RhythmKind };

export type { SuccessionKind };

export type { SuccessionStage };

export type { DecisionMatter };

export type { DecisionOutcome };

export type { PlaceLevel };

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
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Date or period. Null: no period, everything, dated or not. */
  readonly date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Networks, projects, or both (null). */
  readonly types?: InputMaybe<ReadonlyArray<BodyType>>;
  /** Kinds of network; projects are not filtered by it. */
  readonly kinds?: InputMaybe<ReadonlyArray<NetworkKind>>;
  /** Scopes; bodies of unknown scope are left out. */
  readonly scopes?: InputMaybe<ReadonlyArray<Scope>>;
  /** Phase of life at the date. Bodies of unknown status are left out unless `statusUnknown` is true. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** With `statuses`: also bodies of unknown status; with an empty list of statuses only those. Without it: nothing. */
  readonly statusUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Themes by id, each with the themes below it. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places by id, each with the places below it. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With `places`: also bodies whose area contains one of them. Default false. */
  readonly wider?: InputMaybe<Scalars['Boolean']['input']>;
  /** Default ALL. */
  readonly evidence?: InputMaybe<Evidence>;
  /** Count what is only planned (as possible). Default true. */
  readonly planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these bodies, by id. */
  readonly bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  readonly members?: InputMaybe<Members>;
  /** Units count as the organisation they are part of. Default true. */
  readonly rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Convenors count as members (organisations only). Default false. */
  readonly withConvenors?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leave out members of more than this share (0 to 1) of the bodies that have a member. Null: leave out nobody. */
  readonly leaveOutAbove?: InputMaybe<Scalars['Float']['input']>;
  /** Default MEMBERS. */
  readonly sharing?: InputMaybe<Sharing>;
};

/** The input names an id that is not in the graph, a date that cannot be read, or an option out of bounds. */
export type InputProblem = {
  /** The field of the input, as a path: `filter.date`. */
  readonly field: Scalars['String']['output'];
  /** The value that was given, as text, cut after 100 characters; null: it is the lack of one that is wrong. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /**
   * Code of the problem, for translation: `unknown-id`, `bad-date`, `out-of-bounds`, `too-many`, `too-few`, `repeated`,
   * `not-kept` (a version of the graph that is no longer at hand).
   */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  readonly message: Scalars['String']['output'];
};

/** What a filter leaves, counted. */
export type SelectionSummary = {
  /**
   * The date meets the period that a data set of the filter speaks of, or there is no date; false: nothing is known of it,
   * and what may be there is open.
   */
  readonly inData: Scalars['Boolean']['output'];
  /** First day of the period that the data sets of the filter speak of; null: open, or there is no data set. */
  readonly dataFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day of it; null: open, or there is no data set. */
  readonly dataTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Networks, possibly or surely there. */
  readonly networks: Scalars['Int']['output'];
  /** Projects, possibly or surely there. */
  readonly projects: Scalars['Int']['output'];
  /** Of these, bodies surely there at the date; the others are possibly there. */
  readonly sureBodies: Scalars['Int']['output'];
  /** Bodies in which somebody sits, possibly or surely. */
  readonly bodiesWithMembers: Scalars['Int']['output'];
  /** Distinct organisations on whose behalf somebody sits; a collective is one. */
  readonly organisations: Scalars['Int']['output'];
  /** Distinct named people who sit. */
  readonly people: Scalars['Int']['output'];
  /** Seats surely there; a seat that stands for several counts as its least number. */
  readonly sureSeats: Scalars['Int']['output'];
  /** Seats possibly there beyond the sure ones, where their number is known. */
  readonly possibleSeats: Scalars['Int']['output'];
  /** Distinct sources that a body or a seat that is left is cited from. */
  readonly sources: Scalars['Int']['output'];
};

/** Whatever has an id of its own and a name. */
export type Node = {
  /** Stable id, as the data set gives it; unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Abbreviations and other names in use, in the order of the data set. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the node as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this node stand, whole-node citations first, then by fact, source and locator. */
  readonly citations: ReadonlyArray<Citation>;
};


/** Whatever has an id of its own and a name. */
export type NodeNameArgs = {
  language?: InputMaybe<Language>;
};

/** Start, end and attestations, with what follows from them. */
export type Term = {
  /** When it began; null: unknown. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended; null: unknown, or going on. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** Dates or periods in which a source says that it exists, in the order of the data set. */
  readonly attested: ReadonlyArray<Scalars['PartialDate']['output']>;
  /** First day on which it surely is there; null: there is no such day. */
  readonly sureFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day on which it surely is there; null: there is no such day. */
  readonly sureTo?: Maybe<Scalars['PartialDate']['output']>;
  /** First day on which it may be there, cut to the body's possible span or the period of the data set where not known; null: open. */
  readonly possibleFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day on which it may be there, cut likewise; null: open. */
  readonly possibleTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** One page of a list. */
export type Page = {
  /** How many items, 0 to 200. Default 50. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  /** How many items to pass over. Default 0. */
  readonly offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Moves that are tried out together, each on what the one before it leaves. */
export type ScenarioInput = {
  /** What it is called; null: nothing. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** In order, at most 100; none: everything stays as it is. */
  readonly moves: ReadonlyArray<MoveInput>;
  /**
   * A saved scenario, by id: where it is applied, the moves are tried out on the graph as it was then, and not on today's,
   * in which what they change has ended. Null: on today's graph.
   */
  readonly asApplied?: InputMaybe<Scalars['ID']['input']>;
};

/** Scenarios side by side, or what is wrong with the question. */
export type ComparisonResult = ScenarioComparison | InputProblem;

/** Scenarios side by side. */
export type ScenarioComparison = {
  /** In the order given. */
  readonly scenarios: ReadonlyArray<ScenarioOutcome>;
  /** What was assumed. */
  readonly assumptions: AssumptionsUsed;
  /** What the filter leaves: in the graph that all scenarios are tried out on, or today where these are several. */
  readonly summary: SelectionSummary;
  /** Version of that graph. */
  readonly version: Scalars['Int']['output'];
};

/** That a scenario is applied, and whether it is shown on the graph of then. */
export type AsApplied = {
  /** How it was applied. */
  readonly change: Change;
  /** Version of the graph it is tried out on; null: the graph of then cannot be had any more, and today's is taken. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** What becomes of a body, a seat or a tie. */
export type DiffState =
  /** It is there before and after. */
  | 'KEPT'
  /** It is there before only. */
  | 'GONE'
  /** It is there after only. */
  | 'NEW';

/** A body before or after a scenario. */
export type ScenarioBody = {
  /** Of the graph, or of the scenario's own. */
  readonly id: Scalars['ID']['output'];
  /** In the language asked for where it is known. */
  readonly name: Scalars['String']['output'];
  /** Null: the scenario makes it. */
  readonly body?: Maybe<Body>;
  /** What becomes of it. */
  readonly state: DiffState;
  /** The scenario changes who sits in it; false: it is only tied to such a body. */
  readonly touched: Scalars['Boolean']['output'];
  /** Bodies of today that it follows, by id; itself where it stays. */
  readonly follows: ReadonlyArray<Scalars['ID']['output']>;
  /** Attending places today; null: it is new. */
  readonly seatsBefore?: Maybe<CountRange>;
  /** Attending places after; null: it is gone. */
  readonly seatsAfter?: Maybe<CountRange>;
  /** Meetings a year; null: not known, or not decided. */
  readonly meetings?: Maybe<Range>;
};


/** A body before or after a scenario. */
export type ScenarioBodyNameArgs = {
  language?: InputMaybe<Language>;
};

/** A seat in a body that a scenario changes, before and after. */
export type DiffSeat = {
  /** Of the graph, or of the scenario's own. */
  readonly id: Scalars['ID']['output'];
  /** The seat as it is today; null: it is new. */
  readonly seat?: Maybe<Seat>;
  /** Who holds it; null: not named. */
  readonly holder?: Maybe<Node>;
  /** An organisation or a body; null: `behalf` is PERSONAL or UNKNOWN. */
  readonly organisation?: Maybe<Node>;
  /** On whose behalf. */
  readonly behalf: Behalf;
  /** GONE too where its holder keeps another seat for the same organisation. */
  readonly state: DiffState;
  /** The body it is in today, by id; null: it is new. */
  readonly from?: Maybe<Scalars['ID']['output']>;
  /** The body it is in after, by id; null: it is gone. */
  readonly to?: Maybe<Scalars['ID']['output']>;
  /** Its holder keeps another seat for the same organisation in a body that follows: nobody is left out. */
  readonly heldElsewhere: Scalars['Boolean']['output'];
  /**
   * Places today, surely to possibly; `max` null: of unknown number. Secretaries and deputies take none, nor does another
   * seat of somebody in the same body. A new seat: the places it is to have.
   */
  readonly places: CountRange;
  /**
   * Places after. Over all seats their greatest numbers sum up to that of `seats.after`; a person whom two unnamed seats may
   * be is counted twice here, and once in the least number there.
   */
  readonly placesAfter: CountRange;
  /** Places that go: all, none, or those of a seat for several that the rule leaves out. */
  readonly placesEnded: CountRange;
};

/** Two bodies that share members, one of them changed by the scenario. */
export type DiffTie = {
  /** One of the two, by id. */
  readonly a: Scalars['ID']['output'];
  /** The other, by id. */
  readonly b: Scalars['ID']['output'];
  /**
   * GONE: no two bodies that follow them share a member. NEW: no two bodies that they follow shared one. A tie of bodies
   * that merge with each other is kept: it is inside the merged body, and `sharedAfter` is null.
   */
  readonly state: DiffState;
  /** Members surely shared today; null: one of the two is new. */
  readonly sharedBefore?: Maybe<Scalars['Int']['output']>;
  /** Members surely shared after; null: one of the two is gone. */
  readonly sharedAfter?: Maybe<Scalars['Int']['output']>;
};

/** What is kept, gone and new. */
export type ScenarioDiff = {
  /** Bodies that are changed, go or come, and those tied to them; by id. */
  readonly bodies: ReadonlyArray<ScenarioBody>;
  /** Seats in the bodies that are changed; by the body they are in today, then by id. */
  readonly seats: ReadonlyArray<DiffSeat>;
  /** Ties of the bodies that are changed; by their ids. */
  readonly ties: ReadonlyArray<DiffTie>;
};

/** Hours a year before and after, over the bodies that are changed. */
export type ScenarioHours = {
  /** Of the bodies whose rhythm is known; null: none is. */
  readonly before?: Maybe<Range>;
  /** Of the bodies whose rhythm is known; null: none is. */
  readonly after?: Maybe<Range>;
  /** Before less after, taken inside the range; below zero it grows. Null: a body is not computable, or it may cost without end. */
  readonly saved?: Maybe<Range>;
  /** Bodies of today whose rhythm is not known; all, where nobody is known to sit in any. */
  readonly notComputable: ReadonlyArray<ScenarioBody>;
  /** Bodies of today that are changed. */
  readonly of: Scalars['Int']['output'];
  /** False: the ranges are outer bounds; the true ones lie within. */
  readonly exact: Scalars['Boolean']['output'];
};

/** An organisation that has a seat after, and had none in the bodies that are changed. */
export type NewVoice = {
  /** The organisation, or a body that is represented. */
  readonly organisation: Node;
  /** It had no seat in anything that the filter leaves. */
  readonly first: Scalars['Boolean']['output'];
};

/** What a scenario would change, over all bodies that it changes: before and after, each figure with its lists. */
export type ScenarioOutcome = {
  /** As it was given; null: it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Moves that do not apply, and why; the figures are those of the others. */
  readonly problems: ReadonlyArray<MoveProblem>;
  /** Where it was asked for as it was applied, and it is applied; null: it is tried out on today's graph. */
  readonly asApplied?: Maybe<AsApplied>;
  /** Bodies that are changed, today's and the scenario's own; by id. */
  readonly bodies: ReadonlyArray<ScenarioBody>;
  /** Attending places. */
  readonly seats: SeatChange;
  /** Distinct people who sit in them today, an unnamed seat being one; a range where unnamed ones may be the same. */
  readonly peopleBefore: CountRange;
  /** Distinct people after. */
  readonly peopleAfter: CountRange;
  /** Organisations with a seat in them today. */
  readonly organisationsBefore: CountRange;
  /** Organisations with a seat in them after. */
  readonly organisationsAfter: CountRange;
  /** Meetings a year today, summed; null: a rhythm is not known. */
  readonly meetingsBefore?: Maybe<Range>;
  /** Meetings a year after; null: a rhythm is not known or not decided. */
  readonly meetingsAfter?: Maybe<Range>;
  /** Hours a year. */
  readonly hours: ScenarioHours;
  /** Who loses the voice in a body that is changed, and has none in what follows it. Sole: none anywhere after. */
  readonly lostVoices: ReadonlyArray<LostVoice>;
  /** Who gets one. */
  readonly newVoices: ReadonlyArray<NewVoice>;
  /** Sectors all of whose organisations lose their voice. */
  readonly silentSectors: ReadonlyArray<Sector>;
  /** Areas all of whose organisations lose their voice. */
  readonly silentPlaces: ReadonlyArray<Place>;
  /** Languages, as codes, all of whose organisations lose their voice. */
  readonly silentLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** How places are spread over sectors, kinds, languages and sizes of municipalities. */
  readonly balances: ReadonlyArray<GroupBalances>;
  /** People who meet once in a body instead of several times: surely to possibly. */
  readonly meetOnce: CountRange;
  /** Bridges that it breaks: over bodies that are changed, between others. Members of nearly everything are left out. */
  readonly bridgesLost: ReadonlyArray<Bridge>;
  /** Bridges that it keeps. */
  readonly bridgesKept: ReadonlyArray<Bridge>;
  /** Bridges that it makes. */
  readonly bridgesGained: ReadonlyArray<Bridge>;
  /** How many bridges there are; the lists begin with those of the first bodies. */
  readonly bridgeCounts: BridgeCounts;
  /** Groups of bodies that hang together, members of nearly everything left out. */
  readonly componentsBefore: Scalars['Int']['output'];
  /** The same after. */
  readonly componentsAfter: Scalars['Int']['output'];
  /** Themes whose last body goes. */
  readonly themesDropped: ReadonlyArray<Theme>;
  /** Areas whose last body goes. */
  readonly placesDropped: ReadonlyArray<Place>;
  /** What each convenor of the bodies that are changed puts into their meetings. */
  readonly convenorLoads: ReadonlyArray<ConvenorLoad>;
  /** When terms end, body by body, of those that are there today. */
  readonly termEnds: ReadonlyArray<TermEnds>;
  /**
   * In every body that follows several, the known ends of these have a day in common; false: those of one do not. Null:
   * nothing merges, or no end is known.
   */
  readonly termsEndTogether?: Maybe<Scalars['Boolean']['output']>;
  /** What becomes of bodies, seats and ties. */
  readonly diff: ScenarioDiff;
};


/** What a scenario would change, over all bodies that it changes: before and after, each figure with its lists. */
export type ScenarioOutcomeBridgesLostArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a scenario would change, over all bodies that it changes: before and after, each figure with its lists. */
export type ScenarioOutcomeBridgesKeptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a scenario would change, over all bodies that it changes: before and after, each figure with its lists. */
export type ScenarioOutcomeBridgesGainedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. All answers to one request come from one version of the graph. */
export type Query = {
  /** The graph as it stands: version and data sets. */
  readonly graph: Graph;
  /** Any node by its id; null: there is none. */
  readonly node?: Maybe<Node>;
  /** Seats by their ids, in the order given. */
  readonly seats: SeatListResult;
  /** What a filter leaves, counted. */
  readonly selection: SelectionResult;
  /** Networks and projects the filter leaves. */
  readonly bodies: BodyListResult;
  /** Organisations that sit in what the filter leaves, or all of its data sets (`seated` false), by name. */
  readonly organisations: OrganisationListResult;
  /** People who sit in what the filter leaves, or all of its data sets (`seated` false), by name. */
  readonly representatives: RepresentativeListResult;
  /** Posts that sit in what the filter leaves, or all of its data sets (`seated` false), by name. */
  readonly offices: OfficeListResult;
  /** Programmes of the data sets of the filter, by name. Of the filter only data sets and evidence count. */
  readonly programmes: ProgrammeListResult;
  /**
   * Themes that belong to the data sets or that a body of theirs names, with what these are part of, in tree order:
   * siblings by name, each followed by what is below it.
   */
  readonly themes: ReadonlyArray<Theme>;
  /**
   * Places that belong to the data sets or that a body or an organisation of theirs names, with what these lie in, in
   * tree order; a place that lies in several stands below the first.
   */
  readonly places: ReadonlyArray<Place>;
  /**
   * Decisions that may have been taken at the date of the filter; where it narrows bodies, those about one that it leaves
   * at whatever date. In order of time, undated ones last.
   */
  readonly decisions: DecisionListResult;
  /**
   * Seats that the filter leaves: by the name of the body, then chairs first, then by holder (unnamed last), then by whom
   * they sit for, then id.
   */
  readonly seatList: SeatListResult;
  /** Sources of the data sets, in order of their dates, undated ones last, then by title. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The year of one organisation: what it sits in, convenes and hosts, what it carries, whom it meets, what began and ended;
   * beside the year before, with how much of each is known. Units count as it.
   */
  readonly annualReport: AnnualReportResult;
  /** Recorded changes, newest first. */
  readonly changes: ChangeListResult;
  /** One to four scenarios side by side, each replayed on the graph as it is. Nothing is written. */
  readonly compareScenarios: ComparisonResult;
  /** Suggestions that were dismissed, whatever the filter, newest first. */
  readonly dismissals: ReadonlyArray<Dismissal>;
  /**
   * What the map draws: bodies with their members and seats, or bodies tied by overlap. Members of nearly everything are
   * left out where `options` does not say otherwise: `leaveOutAbove` left out means 0.5 here, null nobody.
   */
  readonly map: MapResult;
  /** What merging two or more bodies would save and what would be lost. Nothing is written. */
  readonly merger: MergerResult;
  /** Pairs of bodies that surely share a member, ranked; `total` says how many pairs share. */
  readonly overlaps: OverlapResult;
  /** The strongest pairs of one body with all others. */
  readonly overlapsOf: OverlapResult;
  /** One pair in full; also for pairs that share nothing. */
  readonly pair: PairResult;
  /** Bodies × bodies with members, reordered so that blocks show. */
  readonly overlapMatrix: OverlapMatrixResult;
  /** Two to six bodies: who sits in exactly which of them, and in at least which. Members in the period, not interlocks. */
  readonly intersections: IntersectionsResult;
  /** Organisations to ask for a new project, best first, each with its parts and reasons. */
  readonly partners: PartnersResult;
  /**
   * The best team: organisations that together cover every theme, place and kind asked for, exact by the HiGHS solver,
   * with alternatives of as many whose value is at most 5 % less. Where there is none, the rules that make it impossible.
   * The search for the best takes 10 seconds at most, and that for the rest as many.
   */
  readonly partnerTeam: PartnerTeamResult;
  /** Stops the searches for a team that were given this name: the best team so far is their answer. False: there are none. */
  readonly stopPartnerTeam: Scalars['Boolean']['output'];
  /**
   * The shortest ways in which one organisation meets another: person by person, only where terms overlap. Sure ones of
   * the least length, then possible ones that are shorter. No way is longer than 5 meetings.
   */
  readonly introductions: IntroductionsResult;
  /**
   * Starts to look for the set of mergers that saves most, off the request thread. Nothing is written. The same question
   * is one plan, whoever asks; ask `planJob` how far it is, at least once a minute, or it stops. Members of nearly
   * everything tie no bodies: `leaveOutAbove` left out means 0.5 here, null nobody.
   */
  readonly startPlan: PlanJobResult;
  /** How far a plan is; null: there is none, or no longer. */
  readonly planJob?: Maybe<PlanJob>;
  /** Stops a plan; the best so far is its answer. Null: there is none, or no longer. */
  readonly stopPlan?: Maybe<PlanJob>;
  /** Who sits where, how much they carry, what they connect; and how seats are spread. */
  readonly representation: RepresentationResult;
  /** Saved scenarios, last changed first. */
  readonly scenarios: ScenarioListResult;
  /** A saved scenario, replayed on the graph as it is; null: there is none. */
  readonly scenario?: Maybe<Scenario>;
  /**
   * Nodes that have a name, an alias or a former name in any language with every word of `text`, best first. Case,
   * accents (å ä ö é as a a o e) and hyphens do not matter; a word may be a beginning (`lapsi`). Names with another form of
   * the word (`Seinäjoki` for `Seinäjoen`) come after those, found by the beginning they share, of four letters at least.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /**
   * Pairs and groups of bodies worth discussing, best first, with reasons and counter-reasons. Members and convenors of
   * nearly everything make no reason: `leaveOutAbove` left out means 0.5 here, null nobody.
   */
  readonly suggestions: SuggestionResult;
  /**
   * Two dates or periods side by side: bodies, seats and memberships that are new, gone or changed. The filter's own date
   * is not used. A date with itself gives nothing.
   */
  readonly compareDates: DateComparisonResult;
  /** Life of the bodies that a filter leaves, year by year, with the decisions and successions along the way. */
  readonly timeline: TimelineResult;
  /** From the first ancestor of a body, organisation or programme to the last of its successors. */
  readonly lineage: LineageResult;
  /** When terms of seats and bodies end, by month; and the moments when many end together, which are cheap to merge at. */
  readonly termCalendar: TermCalendarResult;
  /** How seats change hands: those that began and ended, and how long they last. */
  readonly turnover: TurnoverResult;
  /** Overlap of two bodies year by year. Interlocks count only members whose terms in both overlap. */
  readonly pairOverTime: PairOverTimeResult;
  /** Seats that an organisation, person or office has held, body by body, in the order of time. */
  readonly seatHistory: SeatHistoryResult;
  /** Versions of the graph, newest first: what made each, and whether it can still be looked at. */
  readonly versions: VersionListResult;
  /**
   * Two versions of the graph side by side, as two dates are. On each side at a date or period, or whatever the date. A
   * version with itself at the same date gives nothing. What stands in both is the same where it has the same id; sources
   * are those of today.
   */
  readonly compareVersions: DateComparisonResult;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QuerySeatsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QuerySelectionArgs = {
  filter?: InputMaybe<Filter>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryBodiesArgs = {
  filter?: InputMaybe<Filter>;
  sort?: InputMaybe<BodySort>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<Language>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryOrganisationsArgs = {
  filter?: InputMaybe<Filter>;
  seated?: InputMaybe<Scalars['Boolean']['input']>;
  convening?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<Language>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryRepresentativesArgs = {
  filter?: InputMaybe<Filter>;
  seated?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<Language>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryOfficesArgs = {
  filter?: InputMaybe<Filter>;
  seated?: InputMaybe<Scalars['Boolean']['input']>;
  language?: InputMaybe<Language>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryProgrammesArgs = {
  filter?: InputMaybe<Filter>;
  language?: InputMaybe<Language>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryThemesArgs = {
  datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  language?: InputMaybe<Language>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryPlacesArgs = {
  datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  language?: InputMaybe<Language>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryDecisionsArgs = {
  filter?: InputMaybe<Filter>;
  language?: InputMaybe<Language>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QuerySeatListArgs = {
  filter?: InputMaybe<Filter>;
  presence?: InputMaybe<Presence>;
  language?: InputMaybe<Language>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QuerySourcesArgs = {
  citedBy?: InputMaybe<Filter>;
  datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  language?: InputMaybe<Language>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryAnnualReportArgs = {
  organisation: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  filter?: InputMaybe<Filter>;
  assumptions?: InputMaybe<LoadAssumptions>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryChangesArgs = {
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  about?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryCompareScenariosArgs = {
  scenarios: ReadonlyArray<ScenarioInput>;
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  assumptions?: InputMaybe<LoadAssumptions>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryMapArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  show?: InputMaybe<MapMode>;
  groupBy?: InputMaybe<MapGrouping>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryMergerArgs = {
  input: MergerInput;
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryOverlapsArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  sort?: InputMaybe<PairSort>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryOverlapsOfArgs = {
  body: Scalars['ID']['input'];
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  sort?: InputMaybe<PairSort>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryPairArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryOverlapMatrixArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryIntersectionsArgs = {
  bodies: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryPartnersArgs = {
  idea: ProjectIdea;
  weights?: InputMaybe<PartnerWeights>;
  filter?: InputMaybe<Filter>;
  assumptions?: InputMaybe<LoadAssumptions>;
  only?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryPartnerTeamArgs = {
  idea: ProjectIdea;
  size: Scalars['Int']['input'];
  sizing?: InputMaybe<TeamSizing>;
  search?: InputMaybe<Scalars['String']['input']>;
  weights?: InputMaybe<PartnerWeights>;
  filter?: InputMaybe<Filter>;
  assumptions?: InputMaybe<LoadAssumptions>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryStopPartnerTeamArgs = {
  search: Scalars['String']['input'];
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryIntroductionsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  filter?: InputMaybe<Filter>;
  most?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryStartPlanArgs = {
  input: PlanInput;
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryPlanJobArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryStopPlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryRepresentationArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  assumptions?: InputMaybe<LoadAssumptions>;
  member?: InputMaybe<Scalars['ID']['input']>;
  sort?: InputMaybe<RepresentationSort>;
  language?: InputMaybe<Language>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryScenariosArgs = {
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryScenarioArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QuerySuggestionsArgs = {
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  weights?: InputMaybe<SuggestionWeights>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryCompareDatesArgs = {
  from: Scalars['PartialDate']['input'];
  to: Scalars['PartialDate']['input'];
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  followSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<Filter>;
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryLineageArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryTermCalendarArgs = {
  filter?: InputMaybe<Filter>;
  period?: InputMaybe<Scalars['PartialDate']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  windowMonths?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryTurnoverArgs = {
  filter?: InputMaybe<Filter>;
  period?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryPairOverTimeArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  period?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QuerySeatHistoryArgs = {
  id: Scalars['ID']['input'];
  filter?: InputMaybe<Filter>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryVersionsArgs = {
  page?: InputMaybe<Page>;
};


/** What can be asked. All answers to one request come from one version of the graph. */
export type QueryCompareVersionsArgs = {
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
  fromDate?: InputMaybe<Scalars['PartialDate']['input']>;
  toDate?: InputMaybe<Scalars['PartialDate']['input']>;
  filter?: InputMaybe<Filter>;
  options?: InputMaybe<MeasureOptions>;
  followSuccessors?: InputMaybe<Scalars['Boolean']['input']>;
  page?: InputMaybe<Page>;
};

/** The graph as it stands. */
export type Graph = {
  /** Raised by every change that can be seen; with the options of a measure it names a result for good. */
  readonly version: Scalars['Int']['output'];
  /** Data sets, in the order in which they came. The first is what a filter without data sets means. */
  readonly datasets: ReadonlyArray<Dataset>;
};

/** A set of data with an origin and a licence of its own. */
export type Dataset = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name of the set. */
  readonly name: Scalars['String']['output'];
  /** What the date filter starts with; null: everything. */
  readonly defaultDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The period the set speaks of; unknown terms are cut to it. */
  readonly period: Scalars['PartialDate']['output'];
  /** Under which the data may be used; null: not said. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Where it comes from; null: not said. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** Networks and projects in it. */
  readonly bodies: Scalars['Int']['output'];
  /** Seats in it, each row once. */
  readonly seats: Scalars['Int']['output'];
};

/** Counts, or what is wrong with the filter. */
export type SelectionResult = SelectionSummary | InputProblem;

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

/** A page of networks and projects. */
export type BodyList = {
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, in the order asked for. */
  readonly items: ReadonlyArray<Body>;
  /** What the filter leaves, counted. */
  readonly summary: SelectionSummary;
};

/** A page, or what is wrong with the input. */
export type BodyListResult = BodyList | InputProblem;

/** Seats asked for by their ids, or a page of them. */
export type SeatList = {
  /** How many there are on all pages. A seat that stands for several is one here; counts of seats count its least number. */
  readonly total: Scalars['Int']['output'];
  /** In the order of the ids, or as the query says. */
  readonly items: ReadonlyArray<Seat>;
};

/** Seats, or what is wrong with the input. */
export type SeatListResult = SeatList | InputProblem;

/** A page of organisations. */
export type OrganisationList = {
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, by name. */
  readonly items: ReadonlyArray<Organisation>;
};

/** A page, or what is wrong with the input. */
export type OrganisationListResult = OrganisationList | InputProblem;

/** A page of people. */
export type RepresentativeList = {
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, by name. */
  readonly items: ReadonlyArray<Representative>;
};

/** A page, or what is wrong with the input. */
export type RepresentativeListResult = RepresentativeList | InputProblem;

/** A page of posts. */
export type OfficeList = {
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, by name. */
  readonly items: ReadonlyArray<Office>;
};

/** A page, or what is wrong with the input. */
export type OfficeListResult = OfficeList | InputProblem;

/** A page of programmes. */
export type ProgrammeList = {
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, by name. */
  readonly items: ReadonlyArray<Programme>;
};

/** A page, or what is wrong with the input. */
export type ProgrammeListResult = ProgrammeList | InputProblem;

/** A page of decisions. */
export type DecisionList = {
  /** How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, in order of time. */
  readonly items: ReadonlyArray<Decision>;
};

/** A page, or what is wrong with the input. */
export type DecisionListResult = DecisionList | InputProblem;

/** A suggestion that was dismissed. */
export type Dismissal = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The bodies; those that are gone are left out. */
  readonly bodies: ReadonlyArray<Body>;
  /** Ids of all of them. */
  readonly bodyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who. */
  readonly author: Scalars['String']['output'];
  /** When, in ISO format. */
  readonly at: Scalars['String']['output'];
};

/** A suggestion apart, as somebody dismissed it. */
export type DismissedSuggestion = {
  /** Who dismissed it, when and why. */
  readonly dismissal: Dismissal;
  /** What it would be; null: nothing suggests it under this filter. */
  readonly suggestion?: Maybe<Suggestion>;
};

/** What was written, with the change that can be taken back. */
export type SavedDismissal = {
  /** The dismissal. */
  readonly dismissal: Dismissal;
  /** What was recorded. */
  readonly change: Change;
};

/** A dismissal, what it met, or what is wrong with the input. */
export type DismissalResult = SavedDismissal | Conflict | InputProblem;

/** A place in a source that says a fact of a node or a seat. */
export type Citation = {
  /** Property (`start`, `kind`) or relation (`themes`, `convening`); `*`: the row as a whole. */
  readonly fact: Scalars['String']['output'];
  /** The other end, where the fact is a relation; null: it is a property. */
  readonly target?: Maybe<Node>;
  /** The node the fact is about; for a fact of a seat the body it is in. */
  readonly of: Node;
  /** The seat the fact is about; null: it is not about a seat. */
  readonly seat?: Maybe<Seat>;
  /** The document. */
  readonly source: Source;
  /** Section, annex or page; null: not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How surely the source says it. */
  readonly certainty: Certainty;
  /** The value as this source gives it, where sources differ; null: as the node has it. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** A few words of the source; null: none kept. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** A note of whoever read it; null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who compared the fact with the source; null: nobody yet. */
  readonly checkedBy?: Maybe<Scalars['String']['output']>;
  /** When; null: not yet. */
  readonly checkedAt?: Maybe<Scalars['PartialDate']['output']>;
};

/** A document that facts come from. */
export type Source = Node & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** Title in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Other titles in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the source itself; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts about the document itself stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** Minutes, annual report, plan, register, in the words of the data set; null: not said. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Date of the document; null: not known. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The period a plan or report speaks of; null: none. */
  readonly period?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it; null: not known. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Where it can be read; null: not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Language code (fi, sv, en ...); null: not said. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How many facts it is cited for. */
  readonly citedFor: Scalars['Int']['output'];
  /** The facts it is cited for, in the order of the document (locator), then by the name of the node. */
  readonly cites: ReadonlyArray<Citation>;
};


/** A document that facts come from. */
export type SourceNameArgs = {
  language?: InputMaybe<Language>;
};


/** A document that facts come from. */
export type SourceCitesArgs = {
  page?: InputMaybe<Page>;
};

/** A decision about bodies. What a discussion proposed is another decision than what was formally decided. */
export type Decision = Node & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The matter in a few words, in the language asked for where it is known. */
  readonly name: Scalars['String']['output'];
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the decision as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this decision stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it is about. */
  readonly matter: DecisionMatter;
  /** What came of it. */
  readonly outcome: DecisionOutcome;
  /** When; null: not known. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Section of the minutes; null: not given. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The body or organisation that decided; null: not known. */
  readonly by?: Maybe<Node>;
  /** Bodies, programmes and organisations it is about, in the order of the data set. */
  readonly about: ReadonlyArray<Node>;
};


/** A decision about bodies. What a discussion proposed is another decision than what was formally decided. */
export type DecisionNameArgs = {
  language?: InputMaybe<Language>;
};

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

/** A point of the map. */
export type MapNode = {
  /** Id of the node. */
  readonly id: Scalars['ID']['output'];
  /** The node. */
  readonly node: Node;
  /** Members of a body (also those left out of the picture), or bodies of a member, sure to possible; null: not known. */
  readonly size?: Maybe<CountRange>;
  /** How surely it is there. */
  readonly presence: Presence;
  /** Phase at the date, of bodies; null: not known, or no body. */
  readonly status?: Maybe<Status>;
  /** Position in `groups`; null: in none. */
  readonly group?: Maybe<Scalars['Int']['output']>;
};

/** A line of the map. */
export type MapEdge = {
  /** Stable: made of the ids of its ends. */
  readonly id: Scalars['ID']['output'];
  /** Id of the member; of a projection, of the body whose id comes first. */
  readonly source: Scalars['ID']['output'];
  /** Id of the body. */
  readonly target: Scalars['ID']['output'];
  /** How surely it is there. */
  readonly presence: Presence;
  /** Seats behind a two-mode edge, by id; empty in a projection, or where the member only convenes. */
  readonly seats: ReadonlyArray<Scalars['ID']['output']>;
  /** The member convenes, coordinates, hosts or keeps the minutes of the body. */
  readonly convenes: Scalars['Boolean']['output'];
  /** Roles at the date; empty in a projection. */
  readonly roles: ReadonlyArray<Role>;
  /** Projection: surely shared members; null in two-mode. */
  readonly shared?: Maybe<Scalars['Int']['output']>;
  /** Projection: shared / expected; null in two-mode, or where nothing is expected. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** Projection: Benjamini–Hochberg over all pairs; null in two-mode, or where interlocks are counted. */
  readonly q?: Maybe<Scalars['Float']['output']>;
  /** Projection: q < 0.05, else the edge is of the spanning forest; null in two-mode. */
  readonly aboveChance?: Maybe<Scalars['Boolean']['output']>;
};

/** Bodies of one theme or area. */
export type MapGroup = {
  /** A theme or a place. */
  readonly node: Node;
  /** Ids of its bodies among the nodes. */
  readonly bodies: ReadonlyArray<Scalars['ID']['output']>;
};

/** What the map draws. */
export type MapPicture = {
  /** Bodies by id, then members by kind and id. */
  readonly nodes: ReadonlyArray<MapNode>;
  /** By member (kind, id), then by body; of a projection the strongest first. */
  readonly edges: ReadonlyArray<MapEdge>;
  /** Groups with most bodies first, then by name. */
  readonly groups: ReadonlyArray<MapGroup>;
  /** Members of nearly everything, and whoever else is left out: named, and not drawn where `leftOut` says so. */
  readonly takenOut: ReadonlyArray<NearlyEverywhere>;
  /** Ties that the backbone leaves out; 0 in two-mode. */
  readonly tiesLeftOut: Scalars['Int']['output'];
  /** Ties with q < 0.05; 0 in two-mode. */
  readonly aboveChance: Scalars['Int']['output'];
  /** Ties of the spanning forest, some of them above chance too; 0 in two-mode. */
  readonly forest: Scalars['Int']['output'];
  /** Nodes left out by the limit. */
  readonly nodesLeftOut: Scalars['Int']['output'];
  /** What the filter leaves, counted. */
  readonly summary: SelectionSummary;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** The picture, or what is wrong with the input. */
export type MapResult = MapPicture | InputProblem;

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
  readonly bodies: ReadonlyArray<Scalars['ID']['input']>;
  /** How seats are given. */
  readonly rule: SeatRule;
  /** AT_MOST: how many, at least 1. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** AT_MOST: organisations (or bodies) by id, first come first served; those left out get none. */
  readonly order?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Seats that somebody keeps by hand, by id; they go before the rule. */
  readonly keep?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Seats that somebody drops by hand, by id; they go before the rule. */
  readonly drop?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Meetings a year of the merged body, at least; null with `meetingsMax`: not decided, and its hours are not computable. */
  readonly meetingsMin?: InputMaybe<Scalars['Float']['input']>;
  /** Meetings a year at most; null: as many as the least. */
  readonly meetingsMax?: InputMaybe<Scalars['Float']['input']>;
  /** Hours of its meetings, at least; null with `hoursMax`: the assumption. */
  readonly hoursMin?: InputMaybe<Scalars['Float']['input']>;
  /** Hours at most; null: as many as the least. */
  readonly hoursMax?: InputMaybe<Scalars['Float']['input']>;
  /** Set-wide assumptions; the same before and after. */
  readonly assumptions?: InputMaybe<LoadAssumptions>;
};

/** A merger, or what is wrong with the question. */
export type MergerResult = Merger | InputProblem;

/** Seats before and after. `saved` is taken inside the range, never end minus end; below zero it grows. */
export type SeatChange = {
  /** Attending places today, summed over the bodies. */
  readonly before: CountRange;
  /** Attending places in the merged body. */
  readonly after: CountRange;
  /** Before less after. */
  readonly saved: CountRange;
  /** False: the ranges are outer bounds; the true ones lie within. */
  readonly exact: Scalars['Boolean']['output'];
};

/** Hours a year before and after. */
export type HoursChange = {
  /** Of the bodies whose rhythm is known; null: none is. */
  readonly before?: Maybe<Range>;
  /** Null: the merged body has no rhythm. */
  readonly after?: Maybe<Range>;
  /** Before less after, taken inside the range; below zero it grows. Null: a body is not computable, or it may cost without end. */
  readonly saved?: Maybe<Range>;
  /** Bodies whose rhythm is not known; all of them, where nobody is known to sit in any. */
  readonly notComputable: ReadonlyArray<Body>;
  /** Bodies that merge. */
  readonly of: Scalars['Int']['output'];
  /** False: the ranges are outer bounds; the true ones lie within. */
  readonly exact: Scalars['Boolean']['output'];
};

/** One of the bodies that merge. */
export type MergingBody = {
  /** The body. */
  readonly body: Body;
  /** Attending places: distinct holders and unnamed seats, without secretaries and deputies. */
  readonly seats: CountRange;
  /** Meetings a year; null: not known. */
  readonly meetings?: Maybe<Range>;
};

/** Places in one of the bodies. */
export type SeatCount = {
  /** Position in `bodies`. */
  readonly position: Scalars['Int']['output'];
  /** Surely to possibly. */
  readonly seats: CountRange;
};

/** Where the seats of one organisation go. */
export type SeatFlow = {
  /** An organisation or a body; null: `behalf` is PERSONAL or UNKNOWN. */
  readonly organisation?: Maybe<Node>;
  /** On whose behalf. */
  readonly behalf: Behalf;
  /** Places today, by body; bodies without one are left out. */
  readonly before: ReadonlyArray<SeatCount>;
  /** Seats that it keeps in the merged body. */
  readonly kept: ReadonlyArray<Seat>;
  /** Seats that get no place; another seat of somebody who keeps one is not among them. */
  readonly leftOut: ReadonlyArray<Seat>;
  /** Places of `kept`, surely to possibly there: a seat that stands for several can keep some and lose some. */
  readonly keptPlaces: CountRange;
  /** Places of `leftOut` that get none, likewise. */
  readonly leftOutPlaces: CountRange;
};

/** Whether an organisation has another voice in what the filter leaves. */
export type SoleVoice =
  /** It has another seat. */
  | 'NO'
  /** It has only possible ones. */
  | 'POSSIBLY'
  /** It has no other. */
  | 'SURELY';

/** An organisation with a seat in one of the bodies and none in the merged one. */
export type LostVoice = {
  /** The organisation, or a body that is represented. */
  readonly organisation: Node;
  /** It surely had a seat; false: possibly. */
  readonly surely: Scalars['Boolean']['output'];
  /** Whether it was its only one. */
  readonly sole: SoleVoice;
};

/** Two bodies outside the merger that share no member, and both share one with a body that merges. */
export type Bridge = {
  /** One of the two. */
  readonly x: Body;
  /** The other. */
  readonly y: Body;
  /** Members that x shares with the bodies it hangs on, before and after. */
  readonly carriersX: ReadonlyArray<Node>;
  /** Members that y shares with them. */
  readonly carriersY: ReadonlyArray<Node>;
};

/** How many bridges a merger breaks, keeps and makes. */
export type BridgeCounts = {
  /** Broken. */
  readonly lost: Scalars['Int']['output'];
  /** Kept. */
  readonly kept: Scalars['Int']['output'];
  /** Made. */
  readonly gained: Scalars['Int']['output'];
};

/** A named holder who sits in several of the bodies. */
export type MeetsOnce = {
  /** Who. */
  readonly holder: Node;
  /** Where. */
  readonly bodies: ReadonlyArray<Body>;
  /** Surely in two or more of them. */
  readonly surely: Scalars['Boolean']['output'];
};

/** Places of one sector before and after. */
export type Balance = {
  /** Null: the sector is not known. */
  readonly sector?: Maybe<Sector>;
  /** Places today, in all bodies. */
  readonly before: CountRange;
  /** Places in the merged body. */
  readonly after: CountRange;
  /** Share of the sure places of known sector today, 0 to 1; null: there are none, or the sector is not known. */
  readonly shareBefore?: Maybe<Scalars['Float']['output']>;
  /** Share after the merger, 0 to 1; null: as before. */
  readonly shareAfter?: Maybe<Scalars['Float']['output']>;
};

/** What a finding says of a merger. */
export type FindingTone =
  /** It speaks for it. */
  | 'FITS'
  /** It speaks against it, or for care. */
  | 'CAUTION'
  /** No source tells. */
  | 'UNKNOWN';

/** A reason for or against, or what is not known. */
export type Finding = {
  /**
   * Code, for translation: `mandates-differ`, `statutory`, `terms-end-apart`, `discussed-before`, `nobody-seated` (the rule
   * gives nobody a seat) ...
   */
  readonly code: Scalars['String']['output'];
  /** For, against, or not known. */
  readonly tone: FindingTone;
  /** The bodies it is about. */
  readonly bodies: ReadonlyArray<Body>;
  /** What is shared or differs, where that can be named. */
  readonly nodes: ReadonlyArray<Node>;
  /** The decision that was taken before; null: it is not about one. */
  readonly decision?: Maybe<Decision>;
};

/** What a merger would change: before and after, each figure with its lists. */
export type Merger = {
  /** The bodies, in the order given. */
  readonly bodies: ReadonlyArray<MergingBody>;
  /** Attending places. */
  readonly seats: SeatChange;
  /** Organisations with a seat today. */
  readonly organisationsBefore: CountRange;
  /** Organisations with a seat in the merged body. */
  readonly organisationsAfter: CountRange;
  /** Meetings a year today, summed; null: a rhythm is not known. */
  readonly meetingsBefore?: Maybe<Range>;
  /** Meetings a year of the merged body; null: not decided. */
  readonly meetingsAfter?: Maybe<Range>;
  /** Hours a year. */
  readonly hours: HoursChange;
  /** Organisations with the most places first; personal and unknown ones last. */
  readonly flows: ReadonlyArray<SeatFlow>;
  /** Places held on nobody's behalf. */
  readonly personalSeats: Scalars['Int']['output'];
  /** Places of which no source says on whose behalf. */
  readonly seatsOfUnknownOrganisation: Scalars['Int']['output'];
  /** Who loses the voice. */
  readonly lostVoices: ReadonlyArray<LostVoice>;
  /** Sectors all of whose organisations lose their voice. */
  readonly silentSectors: ReadonlyArray<Sector>;
  /** Areas all of whose organisations lose their voice. */
  readonly silentPlaces: ReadonlyArray<Place>;
  /** Blau's index of sectors over the sure places of known sector today; null: there are none. */
  readonly blauBefore?: Maybe<Scalars['Float']['output']>;
  /** The same after the merger; null: there are none. */
  readonly blauAfter?: Maybe<Scalars['Float']['output']>;
  /** By sector, in the order of the enumeration, unknown last. */
  readonly balance: ReadonlyArray<Balance>;
  /** How places are spread over sectors, kinds, languages and sizes of municipalities. */
  readonly balances: ReadonlyArray<GroupBalances>;
  /** Languages, as codes, all of whose organisations lose their voice. */
  readonly silentLanguages: ReadonlyArray<Scalars['String']['output']>;
  /** Distinct people who sit in the bodies today, an unnamed seat being one; a range where unnamed ones may be the same. */
  readonly peopleBefore: CountRange;
  /** Distinct people in the merged body. */
  readonly peopleAfter: CountRange;
  /** What each convenor of the bodies puts into their meetings; those of all the bodies go on convening. */
  readonly convenorLoads: ReadonlyArray<ConvenorLoad>;
  /** When terms end, body by body; they end together where the known ends of all have a day in common. */
  readonly termEnds: ReadonlyArray<TermEnds>;
  /** Null: no end is known. */
  readonly termsEndTogether?: Maybe<Scalars['Boolean']['output']>;
  /** People who meet once instead of several times: surely to possibly. */
  readonly meetOnce: CountRange;
  /** The named ones among them. */
  readonly meetOnceNamed: ReadonlyArray<MeetsOnce>;
  /** Bridges that the merger breaks. Members of nearly everything are left out. */
  readonly bridgesLost: ReadonlyArray<Bridge>;
  /** Bridges that it keeps. */
  readonly bridgesKept: ReadonlyArray<Bridge>;
  /** Bridges that it makes. */
  readonly bridgesGained: ReadonlyArray<Bridge>;
  /** How many bridges there are; the lists begin with those of the first bodies. */
  readonly bridgeCounts: BridgeCounts;
  /** Groups of bodies that hang together, members of nearly everything left out. */
  readonly componentsBefore: Scalars['Int']['output'];
  /** The same after the merger. */
  readonly componentsAfter: Scalars['Int']['output'];
  /** Themes of the bodies; the merged body has them all. */
  readonly themes: ReadonlyArray<Theme>;
  /** Areas of the bodies; the merged body has them all. */
  readonly places: ReadonlyArray<Place>;
  /** For, against and not known. */
  readonly findings: ReadonlyArray<Finding>;
  /** What was assumed. */
  readonly assumptions: AssumptionsUsed;
  /** What the filter leaves. */
  readonly summary: SelectionSummary;
  /** Version of the graph that was read. */
  readonly version: Scalars['Int']['output'];
};


/** What a merger would change: before and after, each figure with its lists. */
export type MergerBridgesLostArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a merger would change: before and after, each figure with its lists. */
export type MergerBridgesKeptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a merger would change: before and after, each figure with its lists. */
export type MergerBridgesGainedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** Places of one group before and after, with what they can be held against. */
export type BalanceGroup = {
  /**
   * The word of the group as it stands in the data (`joint-municipal`, `municipality`, `fi`), or the people of a
   * municipality (`0-4999`, `5000-9999`, `10000-19999`, `20000-49999`, `50000-99999`, `100000-`); null: not known.
   */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Places today, in all bodies. */
  readonly before: CountRange;
  /** Places after. */
  readonly after: CountRange;
  /** Share of the sure places of known group today, 0 to 1; null: there are none, or the group is not known. */
  readonly shareBefore?: Maybe<Scalars['Float']['output']>;
  /** Share after, 0 to 1; null: as before. */
  readonly shareAfter?: Maybe<Scalars['Float']['output']>;
  /**
   * Reference: share of the group among the organisations of known group with a seat in anything the filter leaves; null:
   * the group is not known, or none of these organisations belongs to it.
   */
  readonly shareOfOrganisations?: Maybe<Scalars['Float']['output']>;
  /**
   * Reference, of languages and sizes: share of the people who live in the municipalities of these organisations; null:
   * not known, or another balance.
   */
  readonly shareOfPeople?: Maybe<Scalars['Float']['output']>;
};

/** How places are spread over groups. The reference *equal* gives each group one part of `equal`. */
export type GroupBalances = {
  /** What it goes by. */
  readonly by: BalanceBy;
  /** In the order of the enumeration, of the code or of the size; unknown last. */
  readonly groups: ReadonlyArray<BalanceGroup>;
  /** Blau's index over the sure places of known group today; null: there are none. */
  readonly blauBefore?: Maybe<Scalars['Float']['output']>;
  /** The same after; null: there are none. */
  readonly blauAfter?: Maybe<Scalars['Float']['output']>;
  /** One over the number of known groups that have a place before or after; null: there are none. */
  readonly equal?: Maybe<Scalars['Float']['output']>;
};

/** What a convenor puts into the meetings of bodies that are changed. */
export type ConvenorLoad = {
  /** Who convenes. */
  readonly convenor: Node;
  /** Meetings a year that it convenes today; null: no rhythm is known. */
  readonly meetingsBefore?: Maybe<Range>;
  /** Meetings after; null: it convenes none of known rhythm. */
  readonly meetingsAfter?: Maybe<Range>;
  /** Hours a year today; null: the assumption is empty, and then not counted, or no rhythm is known. */
  readonly hoursBefore?: Maybe<Range>;
  /** Hours a year after; null: as before. */
  readonly hoursAfter?: Maybe<Range>;
  /** Bodies it convenes today whose rhythm is not known. */
  readonly notComputableBefore: Scalars['Int']['output'];
  /** Bodies it convenes after whose rhythm is not known. */
  readonly notComputableAfter: Scalars['Int']['output'];
};

/** When the terms of the seats of one body end. */
export type TermEnds = {
  /** The body. */
  readonly body: Body;
  /** Ends that are known, earliest first, each with its seats. */
  readonly ends: ReadonlyArray<TermEnd>;
  /** Seats whose end is not known. */
  readonly unknown: ReadonlyArray<Seat>;
};

/** Seats whose terms end at the same date. */
export type TermEnd = {
  /** Day, month, year or span, as a notation. */
  readonly date: Scalars['PartialDate']['output'];
  /** The seats. */
  readonly seats: ReadonlyArray<Seat>;
};

/** One move of a scenario: exactly one of the fields is given. */
export type MoveInput = {
  /** Bodies become one. */
  readonly merge?: InputMaybe<MergeMoveInput>;
  /** A body becomes several. */
  readonly split?: InputMaybe<SplitMoveInput>;
  /** A body ends without a successor. */
  readonly end?: InputMaybe<EndMoveInput>;
  /** A seat goes to another body. */
  readonly moveSeat?: InputMaybe<SeatMoveInput>;
  /** Somebody gets a seat: a voice that is missing. */
  readonly addSeat?: InputMaybe<AddSeatMoveInput>;
};

/** A body that a move makes. */
export type NewBodyInput = {
  /** An id of the scenario's own, by which later moves name it; none of the graph's. */
  readonly id: Scalars['ID']['input'];
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** Null: not decided. */
  readonly kind?: InputMaybe<NetworkKind>;
  /** Meetings a year, at least; null with `meetingsMax`: not decided, and its hours are not computable. */
  readonly meetingsMin?: InputMaybe<Scalars['Float']['input']>;
  /** Meetings a year at most; null: as many as the least. */
  readonly meetingsMax?: InputMaybe<Scalars['Float']['input']>;
  /** Hours of its meetings, at least; null with `hoursMax`: the assumption. */
  readonly hoursMin?: InputMaybe<Scalars['Float']['input']>;
  /** Hours at most; null: as many as the least. */
  readonly hoursMax?: InputMaybe<Scalars['Float']['input']>;
  /** Seat whose holder is to chair it, by id; null: not decided. */
  readonly chair?: InputMaybe<Scalars['ID']['input']>;
  /** Organisation or body that is to convene it, by id; null: those that convened go on. */
  readonly convenor?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to begin: `2027`, `2027-01`, `2027-01-01`; null: not decided. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
};

/** Bodies become one. */
export type MergeMoveInput = {
  /** Ids of the bodies; two or more, each once, at most 200. */
  readonly bodies: ReadonlyArray<Scalars['ID']['input']>;
  /** The merged body. */
  readonly into: NewBodyInput;
  /** How seats are given. */
  readonly rule: SeatRule;
  /** AT_MOST: how many, at least 1. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /**
   * AT_MOST: organisations (or bodies) by id, or all of a kind as `kind:municipality`, first come first served; those left
   * out get none. The chair's organisation, then the convenor, go before them.
   */
  readonly order?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Seats that somebody keeps by hand, by id; they go before the rule. */
  readonly keep?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Seats that somebody drops by hand, by id; they go before the rule. */
  readonly drop?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A body that comes of a split, and who sits in it. */
export type SplitPartInput = {
  /** The body. */
  readonly body: NewBodyInput;
  /** Its seats, by id; a seat that no part names ends. */
  readonly seats: ReadonlyArray<Scalars['ID']['input']>;
};

/** A body becomes several. */
export type SplitMoveInput = {
  /** The body, by id. */
  readonly body: Scalars['ID']['input'];
  /** Two or more, at most 20. */
  readonly into: ReadonlyArray<SplitPartInput>;
};

/** A body ends without a successor. */
export type EndMoveInput = {
  /** The body, by id. */
  readonly body: Scalars['ID']['input'];
};

/** A seat goes to another body. */
export type SeatMoveInput = {
  /** The seat, by id. */
  readonly seat: Scalars['ID']['input'];
  /** The body it goes to, by id. */
  readonly to: Scalars['ID']['input'];
};

/** Somebody gets a seat: one place, there surely. */
export type AddSeatMoveInput = {
  /** The body, by id. */
  readonly body: Scalars['ID']['input'];
  /** An id of the scenario's own; none of the graph's. */
  readonly id: Scalars['ID']['input'];
  /** Representative or office, by id; null: not named. */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** Organisation or body on whose behalf, by id; null: personal. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Roles; none: a member. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** A move of a scenario as it is stored; what it names may be gone from the graph. */
export type Move = MergeMove | SplitMove | EndMove | SeatMove | AddSeatMove;

/** A body that a move makes. */
export type NewBody = {
  /** An id of the scenario's own, by which later moves name it. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Null: not decided. */
  readonly kind?: Maybe<NetworkKind>;
  /** Meetings a year; null: not decided. */
  readonly meetings?: Maybe<Range>;
  /** Hours of its meetings; null: the assumption. */
  readonly hours?: Maybe<Range>;
  /** Seat whose holder is to chair it, by id; null: not decided. */
  readonly chair?: Maybe<Scalars['ID']['output']>;
  /** Organisation or body that is to convene it, by id; null: those that convened go on. */
  readonly convenor?: Maybe<Scalars['ID']['output']>;
  /** When it is to begin, in the notation of dates; null: not decided. */
  readonly start?: Maybe<Scalars['String']['output']>;
};

/** Bodies become one. */
export type MergeMove = {
  /** Ids of the bodies. */
  readonly bodies: ReadonlyArray<Scalars['ID']['output']>;
  /** The merged body. */
  readonly into: NewBody;
  /** How seats are given. */
  readonly rule: SeatRule;
  /** AT_MOST: how many; null: another rule. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** AT_MOST: organisations, bodies and kinds, first come first served; null: another rule. */
  readonly order?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Seats kept by hand, by id. */
  readonly keep: ReadonlyArray<Scalars['ID']['output']>;
  /** Seats dropped by hand, by id. */
  readonly drop: ReadonlyArray<Scalars['ID']['output']>;
};

/** A body that comes of a split, and who sits in it. */
export type SplitPart = {
  /** The body. */
  readonly body: NewBody;
  /** Its seats, by id. */
  readonly seats: ReadonlyArray<Scalars['ID']['output']>;
};

/** A body becomes several. */
export type SplitMove = {
  /** The body, by id. */
  readonly body: Scalars['ID']['output'];
  /** What it becomes. */
  readonly into: ReadonlyArray<SplitPart>;
};

/** A body ends without a successor. */
export type EndMove = {
  /** The body, by id. */
  readonly body: Scalars['ID']['output'];
};

/** A seat goes to another body. */
export type SeatMove = {
  /** The seat, by id. */
  readonly seat: Scalars['ID']['output'];
  /** The body it goes to, by id. */
  readonly to: Scalars['ID']['output'];
};

/** Somebody gets a seat. */
export type AddSeatMove = {
  /** The body, by id. */
  readonly body: Scalars['ID']['output'];
  /** An id of the scenario's own. */
  readonly id: Scalars['ID']['output'];
  /** Representative or office, by id; null: not named. */
  readonly holder?: Maybe<Scalars['ID']['output']>;
  /** Organisation or body on whose behalf, by id; null: personal. */
  readonly onBehalfOf?: Maybe<Scalars['ID']['output']>;
  /** Roles; none: a member. */
  readonly roles: ReadonlyArray<Role>;
};

/** Why a move does not apply to the graph as it is. The moves after it are replayed without it. */
export type MoveProblem = {
  /** Position in the list of moves, from 0. */
  readonly move: Scalars['Int']['output'];
  /**
   * Code, for translation: `unknown-body`, `unknown-seat`, `unknown-organisation`, `unknown-holder`, `body-not-there` (left
   * out by the filter, or not there at its date), `seat-elsewhere`, `seat-there-already`, `kept-and-dropped`, `too-few`,
   * `repeated`, `taken-id`, `nobody-seated` (those whom the rule names have no seat in the bodies).
   */
  readonly code: Scalars['String']['output'];
  /** The id it is about; null: none. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What is wrong and what to do, in English. */
  readonly message: Scalars['String']['output'];
};

/**
 * A municipality, joint authority, agency, university, association, company or unit; or a collective ("nine
 * municipalities"), which is never spelled out into names that no source gives.
 */
export type Organisation = Node & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Abbreviations and other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the organisation as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this organisation stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** Kind. */
  readonly kind: OrganisationKind;
  /** The source's own words, where the kind is OTHER; null: none. */
  readonly kindWords?: Maybe<Scalars['String']['output']>;
  /** Sector; null: not known. */
  readonly sector?: Maybe<Sector>;
  /** Language of the organisation, as a code; null: not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Stands for several organisations; one member of its own wherever it sits. */
  readonly collective: Scalars['Boolean']['output'];
  /** A collective: how many, as declared; null: not said, or no collective. */
  readonly standsFor?: Maybe<CountRange>;
  /** The organisations it is a unit of, in the order of the data set. */
  readonly partOf: ReadonlyArray<Organisation>;
  /** Its units, directly below it, in the order of the data set. */
  readonly units: ReadonlyArray<Organisation>;
  /** Where it is, in the order of the data set. */
  readonly locatedIn: ReadonlyArray<Place>;
  /** Phase of life; null: not known. */
  readonly status?: Maybe<Status>;
  /** When it existed. */
  readonly term: Term;
  /** Seats held on its behalf; chairs first, then by holder (unnamed last), then id. */
  readonly seats: ReadonlyArray<Seat>;
  /** What it calls together, coordinates, hosts or keeps the minutes of, in the order of the data set. */
  readonly convenes: ReadonlyArray<Convening>;
  /** Posts of it, in the order of the data set. */
  readonly offices: ReadonlyArray<Office>;
  /** Collectives and associations it belongs to, in the order of the data set. */
  readonly memberOf: ReadonlyArray<Organisation>;
  /** Organisations and people that belong to it, in the order of the data set. */
  readonly members: ReadonlyArray<Node>;
  /** Money it got. */
  readonly funding: ReadonlyArray<Funding>;
  /** Money it gave. */
  readonly funds: ReadonlyArray<Funding>;
  /** What came after it. */
  readonly successors: ReadonlyArray<Succession>;
  /** What it came after. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** Decisions about it, in the order of the data set. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Decisions it took, in the order of the data set. */
  readonly decided: ReadonlyArray<Decision>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
};


/**
 * A municipality, joint authority, agency, university, association, company or unit; or a collective ("nine
 * municipalities"), which is never spelled out into names that no source gives.
 */
export type OrganisationNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A municipality, joint authority, agency, university, association, company or unit; or a collective ("nine
 * municipalities"), which is never spelled out into names that no source gives.
 */
export type OrganisationSeatsArgs = {
  filter?: InputMaybe<Filter>;
  withUnits?: InputMaybe<Scalars['Boolean']['input']>;
  withCollectives?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A municipality, joint authority, agency, university, association, company or unit; or a collective ("nine
 * municipalities"), which is never spelled out into names that no source gives.
 */
export type OrganisationConvenesArgs = {
  filter?: InputMaybe<Filter>;
};

/** What projects belong to; programmes are a tree. */
export type Programme = Node & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Abbreviations and other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the programme as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this programme stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** The wider programme; null: none. */
  readonly partOf?: Maybe<Programme>;
  /** Programmes directly below it, in the order of the data set. */
  readonly parts: ReadonlyArray<Programme>;
  /** Areas, in the order of the data set. */
  readonly covers: ReadonlyArray<Place>;
  /** Phase of life; null: not known. */
  readonly status?: Maybe<Status>;
  /** When it ran. */
  readonly term: Term;
  /** Projects that belong to it, in the order of the data set. */
  readonly projects: ReadonlyArray<Project>;
  /** Networks that steer it. */
  readonly steeredBy: ReadonlyArray<Network>;
  /** Money it got. */
  readonly funding: ReadonlyArray<Funding>;
  /** Money it gave. */
  readonly funds: ReadonlyArray<Funding>;
  /** Decisions about it, in the order of the data set. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What came after it. */
  readonly successors: ReadonlyArray<Succession>;
  /** What it came after. */
  readonly predecessors: ReadonlyArray<Succession>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
};


/** What projects belong to; programmes are a tree. */
export type ProgrammeNameArgs = {
  language?: InputMaybe<Language>;
};

/** Money. Each amount stands once: totals are sums. */
export type Funding = {
  /** Who gets it. */
  readonly funded: Node;
  /** Who gives it; where the funder is not named, the programme. */
  readonly by: Node;
  /** Applied for, in units of the currency; null: not known. */
  readonly applied?: Maybe<Scalars['Float']['output']>;
  /** Granted, in units of the currency; null: not known. */
  readonly granted?: Maybe<Scalars['Float']['output']>;
  /** Share of the whole, 0 to 1; null: not known. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Code of the currency (EUR); null: not said. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** The round of funding; null: not said. */
  readonly call?: Maybe<Scalars['String']['output']>;
  /** The area it is for; null: not said. */
  readonly place?: Maybe<Place>;
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

export type { Quadrant };

export type { BodyLine };

/** A member of a body or of several. */
export type Member = {
  /** An organisation, a body, a representative or an office. */
  readonly node: Node;
  /** How surely it is in the list. */
  readonly presence: Presence;
  /** Seats behind the membership, as ids, for the list and its sources; empty: it convenes. */
  readonly seats: ReadonlyArray<Scalars['ID']['output']>;
};

/** How far members are known. */
export type MembersKnown = {
  /** Distinct known members, sure to possible. */
  readonly known: CountRange;
  /** Seats whose holder nobody names. */
  readonly unnamed: CountRange;
  /** Seats of which no source says on whose behalf. */
  readonly unknownBehalf: CountRange;
  /** Declared seats; null: no source says how many. */
  readonly declared?: Maybe<CountRange>;
  /** Nobody is known to sit in it, but it is known who convenes it. */
  readonly byConvenorAlone: Scalars['Boolean']['output'];
  /** Every seat is held by a person who is named, and there are no more seats than these. */
  readonly allPeopleNamed: Scalars['Boolean']['output'];
  /** Of every seat it is known on whose behalf, and there are no more seats than these. */
  readonly allBehalfKnown: Scalars['Boolean']['output'];
};

/**
 * Overlap against chance. Of all figures only `tooSmallToTell` has a value where interlocks are counted: the models say
 * nothing of them.
 */
export type Chance = {
  /** Expected number of shared members by the bipartite configuration model; null: too many bodies for it. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** shared / expected; null where nothing is expected. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** P(X >= shared), Poisson-binomial; null as `expected`. */
  readonly p?: Maybe<Scalars['Float']['output']>;
  /** Benjamini–Hochberg over all pairs of bodies with a sure member, of `p`, or of `simpleP` where there is no `p`; null: interlocks. */
  readonly q?: Maybe<Scalars['Float']['output']>;
  /** The smallest p a pair of these sizes could have; above 0.05 the data are too small to tell. Null: interlocks. */
  readonly smallestP?: Maybe<Scalars['Float']['output']>;
  /** No number of shared members could tell the pair from chance. */
  readonly tooSmallToTell: Scalars['Boolean']['output'];
  /** If all members were equal: |A||B|/N; null: there are no members. */
  readonly simpleExpected?: Maybe<Scalars['Float']['output']>;
  /** If all members were equal: the hypergeometric tail; null: there are no members. */
  readonly simpleP?: Maybe<Scalars['Float']['output']>;
};

/** Two bodies and what they share. Ranges run over all choices of the possible memberships. */
export type Pair = {
  /** The body asked for first, or the one whose id comes first. */
  readonly a: Body;
  /** The other one. */
  readonly b: Body;
  /** Members of A, sure to possible. */
  readonly sizeA: CountRange;
  /** Members of B, sure to possible. */
  readonly sizeB: CountRange;
  /** Surely shared members (the figure that is ranked). */
  readonly shared: Scalars['Int']['output'];
  /** Shared members, least to most. */
  readonly sharedRange: CountRange;
  /** |A∩B| / |A∪B| of sure members; null: neither body has one. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** Least to greatest; null: for no choice is there a member. */
  readonly jaccardRange?: Maybe<Range>;
  /** |A∩B| / min(|A|,|B|) of sure members: 1 means that one contains the other; null: a body without sure members. */
  readonly coefficient?: Maybe<Scalars['Float']['output']>;
  /** Least to greatest; null: a body that cannot have a member. */
  readonly coefficientRange?: Maybe<Range>;
  /** Share of A's sure members that sit in B; null: A has none. */
  readonly containmentA?: Maybe<Scalars['Float']['output']>;
  /** Share of B's sure members that sit in A; null: B has none. */
  readonly containmentB?: Maybe<Scalars['Float']['output']>;
  /** |A∩B| / √(|A||B|) of sure members; null: a body without sure members. */
  readonly cosine?: Maybe<Scalars['Float']['output']>;
  /** Newman 2001: sum over surely shared members of 1/(bodies of the member − 1). */
  readonly newman: Scalars['Float']['output'];
  /** Against chance, sure members only. */
  readonly chance: Chance;
  /** Against chance, all possible members counted as sitting. */
  readonly chanceWithPossible: Chance;
  /** Shared people; always counted, whatever the members of the view are. */
  readonly sharedPeople: CountRange;
  /** Shared organisations; always counted, whatever the members of the view are. */
  readonly sharedOrganisations: CountRange;
  /** Same organisation by different people (nobody sits for it in both). */
  readonly organisationsByDifferentPeople: CountRange;
  /** Members of both, sure ones first, then by kind and id. */
  readonly sharedMembers: ReadonlyArray<Member>;
  /** Members of A that surely are not shared, sure ones first, then by kind and id. */
  readonly onlyA: ReadonlyArray<Member>;
  /** Members of B that surely are not shared, sure ones first, then by kind and id. */
  readonly onlyB: ReadonlyArray<Member>;
  /** How far the members of A are known. */
  readonly knownA: MembersKnown;
  /** How far the members of B are known. */
  readonly knownB: MembersKnown;
  /** How far the two do the same work. */
  readonly task: TaskOverlap;
  /** Null: member overlap or task overlap is not known. */
  readonly quadrant?: Maybe<Quadrant>;
  /** Lines of command, belonging or succession between the two; empty for most pairs. */
  readonly lines: ReadonlyArray<BodyLine>;
};

/** How far two bodies do the same work. */
export type TaskOverlap = {
  /** Themes that both name. */
  readonly sharedThemes: ReadonlyArray<Theme>;
  /** Jaccard of themes; null: a body without a known theme. */
  readonly themes?: Maybe<Scalars['Float']['output']>;
  /** Places of both at `placeLevel`. */
  readonly sharedPlaces: ReadonlyArray<Place>;
  /** Jaccard of places at `placeLevel`; null: a body without a known area, or no common level. */
  readonly places?: Maybe<Scalars['Float']['output']>;
  /** Municipalities below, else the nearest common level; null as `places`. */
  readonly placeLevel?: Maybe<PlaceLevel>;
  /** Null: not known of both. */
  readonly sameKind?: Maybe<Scalars['Boolean']['output']>;
  /** Null: not known of both. */
  readonly sameScope?: Maybe<Scalars['Boolean']['output']>;
  /** Null: not known of both. */
  readonly sameMandate?: Maybe<Scalars['Boolean']['output']>;
  /** Geometric mean of the known of themes and places; the vertical axis of the quadrant. Null: neither is known. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** What was counted and what was left out, to be said beside every picture. */
export type OverlapSummary = {
  /** Bodies that the filter leaves. */
  readonly bodies: Scalars['Int']['output'];
  /** Of these, bodies with a sure or possible member; without those that stand for several, which make no pair. */
  readonly bodiesWithMembers: Scalars['Int']['output'];
  /** Of these, bodies with a sure member: pairs are made of them. */
  readonly bodiesWithSureMembers: Scalars['Int']['output'];
  /** Distinct members with at least one sure seat (N). */
  readonly members: Scalars['Int']['output'];
  /** Pairs of bodies that have a sure member (m of Benjamini–Hochberg). */
  readonly pairs: Scalars['Int']['output'];
  /** Of these, pairs that surely share a member. */
  readonly sharing: Scalars['Int']['output'];
  /** Pairs with q < 0.05. */
  readonly aboveChance: Scalars['Int']['output'];
  /** Collectives that count as one member each. */
  readonly collectives: Scalars['Int']['output'];
  /** Bodies known by who convenes them alone. */
  readonly byConvenorAlone: Scalars['Int']['output'];
  /** Members of more than half of the bodies that have a member, whether left out or not, and whoever else is left out; most bodies first. */
  readonly nearlyEverywhere: ReadonlyArray<NearlyEverywhere>;
  /** Members of more than this share of the bodies are left out; null: nobody. */
  readonly leftOutAbove?: Maybe<Scalars['Float']['output']>;
  /** Bodies that stand for several unnamed ones, left out of pairs. */
  readonly standingForSeveral: Scalars['Int']['output'];
  /** Bodies whose people are all known, of those with members. */
  readonly peopleKnownIn: Scalars['Int']['output'];
  /** Largest number of bodies for which the configuration model is computed. */
  readonly chanceLimit: Scalars['Int']['output'];
  /** The list behind a figure: bodies by id, members by kind and id. */
  readonly behind: ReadonlyArray<Node>;
};


/** What was counted and what was left out, to be said beside every picture. */
export type OverlapSummaryBehindArgs = {
  figure: SummaryFigure;
};

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

/** A member of nearly everything, which hides the rest. */
export type NearlyEverywhere = {
  /** The member. */
  readonly node: Node;
  /** Bodies it sits in, surely or possibly. */
  readonly bodies: Scalars['Int']['output'];
  /** Bodies that have a member; in pairs and ties without those that stand for several. */
  readonly of: Scalars['Int']['output'];
  /** It is left out of what is shown. */
  readonly leftOut: Scalars['Boolean']['output'];
  /** The bodies it sits in, by id. */
  readonly sitsIn: ReadonlyArray<Body>;
  /** The bodies that have a member, by id. */
  readonly among: ReadonlyArray<Body>;
};

/** A page of pairs. */
export type Overlaps = {
  /** Pairs that surely share a member, on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, strongest first. */
  readonly items: ReadonlyArray<Pair>;
  /** What was counted and what was left out. */
  readonly summary: OverlapSummary;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** A page, or what is wrong with the input. */
export type OverlapResult = Overlaps | InputProblem;

/** One pair. */
export type PairFound = {
  /** The pair. */
  readonly pair: Pair;
  /** What was counted and what was left out. */
  readonly summary: OverlapSummary;
};

/** The pair, or what is wrong with the input. */
export type PairResult = PairFound | InputProblem;

/** A body with its number of members. */
export type MatrixBody = {
  /** The body. */
  readonly body: Body;
  /** Distinct members, sure to possible; null: none is known. */
  readonly size?: Maybe<CountRange>;
};

/** A pair that shares or may share a member. */
export type MatrixCell = {
  /** Row, the greater position in `bodies`. */
  readonly i: Scalars['Int']['output'];
  /** Column, the smaller position. */
  readonly j: Scalars['Int']['output'];
  /** Surely shared members. */
  readonly shared: Scalars['Int']['output'];
  /** Shared members if all possible ones are shared. */
  readonly sharedMax: Scalars['Int']['output'];
  /** Of sure members; null: neither body has one. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** By the configuration model, sure members; null: too many bodies for it, or interlocks are counted. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** shared / expected; null where nothing is expected. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** P(X >= shared); null as `expected`. */
  readonly p?: Maybe<Scalars['Float']['output']>;
  /** Benjamini–Hochberg over all pairs; null: interlocks are counted. */
  readonly q?: Maybe<Scalars['Float']['output']>;
  /** Score of task overlap; null: not known. */
  readonly task?: Maybe<Scalars['Float']['output']>;
  /** Of sure members; null: a body without one. */
  readonly coefficient?: Maybe<Scalars['Float']['output']>;
  /** Null: member overlap or task overlap is not known. */
  readonly quadrant?: Maybe<Quadrant>;
};

/** One join of the tree: two earlier clusters at a height (Jaccard distance, average linkage). */
export type TreeJoin = {
  /** Below the number of bodies: a body's position; else an earlier join plus that number. */
  readonly left: Scalars['Int']['output'];
  /** Likewise. */
  readonly right: Scalars['Int']['output'];
  /** Jaccard distance at which they join, 0 to 1. */
  readonly height: Scalars['Float']['output'];
};

/** Bodies × bodies. */
export type OverlapMatrix = {
  /** In matrix order: neighbours share most. */
  readonly bodies: ReadonlyArray<MatrixBody>;
  /** Only pairs that share or may share a member, by row, then column. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** Joins, closest first; one fewer than bodies. */
  readonly tree: ReadonlyArray<TreeJoin>;
  /** Bodies with members that the limit left out. */
  readonly leftOut: Scalars['Int']['output'];
  /** What was counted and what was left out. */
  readonly summary: OverlapSummary;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** The matrix, or what is wrong with the input. */
export type OverlapMatrixResult = OverlapMatrix | InputProblem;

/** Members that sit in the bodies of `in` (among those compared). */
export type Intersection = {
  /** Positions in `bodies`. */
  readonly in: ReadonlyArray<Scalars['Int']['output']>;
  /** Exactly in these: sure to possible. */
  readonly exclusive: CountRange;
  /** At least in these: sure to possible. */
  readonly inclusive: CountRange;
  /** Those exactly in these, sure ones first. */
  readonly members: ReadonlyArray<Member>;
};

/** Two to six bodies compared. */
export type Intersections = {
  /** In the order asked for. */
  readonly bodies: ReadonlyArray<MatrixBody>;
  /** Every combination that somebody sits in or may sit in: most exclusive members first. */
  readonly rows: ReadonlyArray<Intersection>;
  /** Every two of the bodies, in the order asked for. */
  readonly pairs: ReadonlyArray<Pair>;
  /** What was counted and what was left out. */
  readonly summary: OverlapSummary;
};

/** The comparison, or what is wrong with the input. */
export type IntersectionsResult = Intersections | InputProblem;

/** What the size of a team means. */
export type TeamSizing =
  /** At most so many: the fewest that cover what is asked for, and of these the best. Where nothing is asked for, just so many. */
  | 'FEWEST'
  /** Just so many, more than are needed too. */
  | 'EXACT';

/** A project that looks for partners. */
export type ProjectIdea = {
  /** Themes by id, each with the themes below it. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places by id. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of organisation that a team needs one of. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** When it runs: organisations that have ended by then are left out. */
  readonly period?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Our own organisation, by id; its units count as it. Null: not said, and shared forums are not known. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Organisations that must be in, by id. */
  readonly must?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organisations that must not be in, by id. */
  readonly mustNot?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Like this earlier project: its themes and areas, and the kinds of those that took part, beside those given. */
  readonly like?: InputMaybe<Scalars['ID']['input']>;
};

/** Weights of the parts of a score, each 0 to 1; what is left out has its default. */
export type PartnerWeights = {
  /** Works on the themes. Default 1. */
  readonly themes?: InputMaybe<Scalars['Float']['input']>;
  /** Works in the places. Default 1. */
  readonly places?: InputMaybe<Scalars['Float']['input']>;
  /** Projects and money. Default 0.5. */
  readonly experience?: InputMaybe<Scalars['Float']['input']>;
  /** Meets those that we do not. Default 0.5. */
  readonly position?: InputMaybe<Scalars['Float']['input']>;
  /** Sits where we sit. Default 0.5. */
  readonly forums?: InputMaybe<Scalars['Float']['input']>;
  /** Carries few seats. Default 0.5. */
  readonly load?: InputMaybe<Scalars['Float']['input']>;
  /** Is in few bodies: not always the same five. Default 0.5. */
  readonly spread?: InputMaybe<Scalars['Float']['input']>;
};

/** The weights of an answer. */
export type PartnerWeightsUsed = {
  /** Works on the themes. */
  readonly themes: Scalars['Float']['output'];
  /** Works in the places. */
  readonly places: Scalars['Float']['output'];
  /** Projects and money. */
  readonly experience: Scalars['Float']['output'];
  /** Meets those that we do not. */
  readonly position: Scalars['Float']['output'];
  /** Sits where we sit. */
  readonly forums: Scalars['Float']['output'];
  /** Carries few seats. */
  readonly load: Scalars['Float']['output'];
  /** Is in few bodies. */
  readonly spread: Scalars['Float']['output'];
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

/** One part of a score. What is only possibly known counts half. */
export type PartnerPart = {
  /** Which. */
  readonly part: PartnerPartName;
  /**
   * 0 to 1, the same whoever else can be asked; null: not asked for, or not known, and left out of the mean. An unknown load
   * counts half there: it may be anything.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Its weight. */
  readonly weight: Scalars['Float']['output'];
};

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

/** A reason, with the list behind it; sources stand at the seats, convenings and bodies. */
export type PartnerReason = {
  /** Of which part. */
  readonly part: PartnerPartName;
  /** What it says. */
  readonly code: PartnerReasonCode;
  /** How many are counted: the longest of the lists. */
  readonly count: Scalars['Int']['output'];
  /** Themes, places or organisations it is about. */
  readonly nodes: ReadonlyArray<Node>;
  /** Bodies it goes through. */
  readonly bodies: ReadonlyArray<Body>;
  /** Seats behind it. */
  readonly seats: ReadonlyArray<Seat>;
  /** Convenings behind it. */
  readonly convening: ReadonlyArray<Convening>;
  /** Money behind it. */
  readonly funding: ReadonlyArray<Funding>;
  /** One of them is surely known; false: possibly only. */
  readonly surely: Scalars['Boolean']['output'];
};

/** An organisation that could be asked. */
export type Partner = {
  /** The organisation; its units count as it. */
  readonly organisation: Organisation;
  /** Place in the ranking, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Place if spread had no weight, from 1: what spread does. */
  readonly rankWithoutSpread: Scalars['Int']['output'];
  /** Weighted mean of the known parts and the load, 0 to 1; null: none with a weight is known. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What the score is made of, in the order of the enumeration. */
  readonly parts: ReadonlyArray<PartnerPart>;
  /** Why, in the order of the parts. */
  readonly reasons: ReadonlyArray<PartnerReason>;
  /** Seats it holds now, sure to possible; null: it neither sits nor convenes anywhere now. */
  readonly seats?: Maybe<CountRange>;
  /** Hours a year of sitting; null: it neither sits nor convenes anywhere now. */
  readonly sitsIn?: Maybe<Load>;
  /** It stands for several organisations and cannot be asked as one: it is in no team unless it must be. */
  readonly collective: Scalars['Boolean']['output'];
  /** It was said that it must be in. */
  readonly must: Scalars['Boolean']['output'];
  /** Shortest introductions from our organisation; null: ours is not said. */
  readonly introductions?: Maybe<ReadonlyArray<Introduction>>;
};


/** An organisation that could be asked. */
export type PartnerIntroductionsArgs = {
  most?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an organisation is not among those that can be asked. */
export type PartnerLeftOutWhy =
  /** It is ours. */
  | 'OURS'
  /** It was said that it must not be in. */
  | 'MUST_NOT'
  /** It has ended. */
  | 'ENDED';

/** An organisation that is left out. */
export type PartnerLeftOut = {
  /** Which. */
  readonly organisation: Organisation;
  /** Why. */
  readonly why: PartnerLeftOutWhy;
};

/** What was asked for, with what an earlier project added. */
export type IdeaUsed = {
  /** Themes. */
  readonly themes: ReadonlyArray<Theme>;
  /** Places. */
  readonly places: ReadonlyArray<Place>;
  /** Kinds of organisation. */
  readonly kinds: ReadonlyArray<OrganisationKind>;
  /** Our own organisation, with units rolled up; null: not said. */
  readonly organisation?: Maybe<Organisation>;
  /** Our organisation sits in no body with anybody: nobody can introduce us. Null: ours is not said. */
  readonly alone?: Maybe<Scalars['Boolean']['output']>;
  /** Themes that nobody who can be asked works on. */
  readonly uncoveredThemes: ReadonlyArray<Theme>;
  /** Places that nobody who can be asked works in. */
  readonly uncoveredPlaces: ReadonlyArray<Place>;
  /** Kinds that nobody who can be asked is of. */
  readonly uncoveredKinds: ReadonlyArray<OrganisationKind>;
  /** The period meets what a data set speaks of; null: no period is said. */
  readonly periodInData?: Maybe<Scalars['Boolean']['output']>;
};

/** Organisations that could be asked. */
export type Partners = {
  /** How many. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, best first; ties by id. */
  readonly items: ReadonlyArray<Partner>;
  /** Who is left out, by id. */
  readonly leftOut: ReadonlyArray<PartnerLeftOut>;
  /** What was asked for. */
  readonly idea: IdeaUsed;
  /** What counted how much. */
  readonly weights: PartnerWeightsUsed;
  /** What loads were computed with. */
  readonly assumptions: AssumptionsUsed;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** Partners, or what is wrong with the question. */
export type PartnersResult = Partners | InputProblem;

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

/** One rule of a team. */
export type TeamRule = {
  /** What it asks for. */
  readonly rule: TeamRuleKind;
  /** The theme, place or organisation; null: SIZE or KIND. */
  readonly node?: Maybe<Node>;
  /** The kind of organisation; null: not KIND. */
  readonly kind?: Maybe<OrganisationKind>;
  /** Members at least; null: not SIZE. */
  readonly least?: Maybe<Scalars['Int']['output']>;
  /** Members at most; null: not SIZE. */
  readonly most?: Maybe<Scalars['Int']['output']>;
  /** Members of the team that keep it; of an impossible team: those that could. */
  readonly by: ReadonlyArray<Organisation>;
};

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

/** Of how many organisations the data tell whether they are of a group: the team, ours and those that could be asked. */
export type MissingLooked = {
  /** What was looked for. */
  readonly code: MissingGroupCode;
  /** Of so many it is known; 0: whether the group is missing cannot be said. */
  readonly known: Scalars['Int']['output'];
  /** Of so many: municipalities where small ones are looked for, else all. */
  readonly of: Scalars['Int']['output'];
};

/** A group nobody in the team, nor ours, belongs to, of those that could be asked. */
export type MissingGroup = {
  /** What it is. */
  readonly code: MissingGroupCode;
  /** The sector; null: it is another group. */
  readonly sector?: Maybe<Sector>;
  /** The language as a code; null: it is another group. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Who could be asked, best first; at most 5. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** How many could be. */
  readonly total: Scalars['Int']['output'];
};

/** A team. */
export type Team = {
  /** Members, best first. */
  readonly members: ReadonlyArray<Partner>;
  /** Sum of the members' scores without their position, and what they reach together. It orders teams and measures nothing. */
  readonly value: Scalars['Float']['output'];
  /** Share of the value of the best team, 0 to 1; null: that is 0. */
  readonly ofBest?: Maybe<Scalars['Float']['output']>;
  /** Who keeps which rule. */
  readonly rules: ReadonlyArray<TeamRule>;
  /** Organisations that one of them meets and ours does not; empty where ours is not said. */
  readonly reaches: ReadonlyArray<Organisation>;
  /** Seats that they hold now together, sure to possible. */
  readonly seats: CountRange;
  /** Hours a year they sit now together, of those that can be computed; null: of none. */
  readonly hours?: Maybe<Range>;
  /** Members whose hours cannot be computed, or not for all their bodies. */
  readonly hoursNotComputable: Scalars['Int']['output'];
  /** Who is missing. */
  readonly missing: ReadonlyArray<MissingGroup>;
  /** How far the data tell who is missing, in the order of the enumeration. */
  readonly looked: ReadonlyArray<MissingLooked>;
};

/** The best team and its alternatives. */
export type PartnerTeam = {
  /** The best one; null: no team keeps the rules. */
  readonly best?: Maybe<Team>;
  /** Others whose value is at most 5 % less, best first; at most 5. */
  readonly alternatives: ReadonlyArray<Team>;
  /** No team keeps all of these together, and one does without any single one of them; empty: there is a team. */
  readonly impossible: ReadonlyArray<TeamRule>;
  /** What its size means: FEWEST where fewer than `size` would do. */
  readonly sizing: TeamSizing;
  /** The best one is proven to be the best of those considered, and so few to be the fewest; false: the search was stopped. */
  readonly exact: Scalars['Boolean']['output'];
  /** A team of as many may be worth more by this share at most; 0: none is. Null: not known, or there is no team. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** Every other team within 5 % was looked for, up to 5; false: there may be more alternatives. */
  readonly complete: Scalars['Boolean']['output'];
  /** Somebody stopped the search; false: it ended, or its time did. */
  readonly stopped: Scalars['Boolean']['output'];
  /** Organisations considered; a collective is not, unless it must be in. */
  readonly considered: Scalars['Int']['output'];
  /** Of how many that can be asked; fewer were considered where this is above 300. */
  readonly total: Scalars['Int']['output'];
  /** What was asked for. */
  readonly idea: IdeaUsed;
  /** What counted how much. */
  readonly weights: PartnerWeightsUsed;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** A team, or what is wrong with the question. */
export type PartnerTeamResult = PartnerTeam | InputProblem;

/** Somebody of one side meets somebody of the other in a body. */
export type IntroductionMeeting = {
  /** Where. */
  readonly body: Body;
  /** The seat on our side: ours, or of whom we met before. */
  readonly from: Seat;
  /** The seat of whom we meet. Its holder holds the next `from` too. */
  readonly to: Seat;
  /** How surely the two are there at the same time. */
  readonly presence: Presence;
  /** How surely the holder of `to` is the holder of the next `from`; null: the last meeting. */
  readonly samePerson?: Maybe<Presence>;
};

/** One way from us to them. */
export type Introduction = {
  /** Meetings, from us to them. */
  readonly meetings: ReadonlyArray<IntroductionMeeting>;
  /** SURE: everything in it is; POSSIBLE: it goes through an unnamed seat, or over terms that possibly overlap. */
  readonly presence: Presence;
};

/** Ways from one organisation to another. */
export type Introductions = {
  /** Ours. */
  readonly from: Organisation;
  /** Theirs. */
  readonly to: Organisation;
  /** Sure ones of the least length, then shorter possible ones; empty: no introduction is known. */
  readonly ways: ReadonlyArray<Introduction>;
  /** Why there is none: `from-has-no-seat`, `to-has-no-seat`, `not-connected`; null: there is one. */
  readonly noneBecause?: Maybe<Scalars['String']['output']>;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** Introductions, or what is wrong with the question. */
export type IntroductionsResult = Introductions | InputProblem;

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
  readonly objective?: InputMaybe<PlanObjective>;
  /**
   * Overlap of whom ties two bodies. Left out: of whom `options` counts, or of the others where those tie no two bodies, or
   * too many groups.
   */
  readonly over?: InputMaybe<Members>;
  /** Bodies are tied from this Jaccard index on, 0.01 to 1. Default 0.2. */
  readonly jaccard?: InputMaybe<Scalars['Float']['input']>;
  /** Bodies in a merger at most, 2 to 4. Default 4. */
  readonly mostBodies?: InputMaybe<Scalars['Int']['input']>;
  /** How a merged body's seats are given; AT_MOST: to organisations with the most places first. Default EVERYBODY. */
  readonly seatRule?: InputMaybe<SeatRule>;
  /** AT_MOST: how many. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** Set-wide assumptions. */
  readonly assumptions?: InputMaybe<LoadAssumptions>;
  /** Rule: these bodies do not merge, by id. */
  readonly stay?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rule: bodies of each list do not come into one, by id. */
  readonly apart?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  /** Rule: bodies that each theme and area keeps at least (or as many as it has); null: no rule. */
  readonly forums?: InputMaybe<Scalars['Int']['input']>;
  /** Rule: every organisation that has a voice keeps one. Default false. */
  readonly voices?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rule: members of a merged body at most; null: no rule. */
  readonly mostMembers?: InputMaybe<Scalars['Int']['input']>;
  /** Rule: merged bodies at most; null: no rule. */
  readonly mostNewBodies?: InputMaybe<Scalars['Int']['input']>;
  /** Rule: statutory bodies stay. Default false. */
  readonly statutory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Other plans that are looked for, 0 to 10. Default 3. */
  readonly alternatives?: InputMaybe<Scalars['Int']['input']>;
  /** Seconds that each search takes at most, 1 to 600. Default 60. */
  readonly seconds?: InputMaybe<Scalars['Int']['input']>;
};

/** A plan that is being made, or what is wrong with the question. */
export type PlanJobResult = PlanJob | InputProblem;

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

/** A plan that is being made. */
export type PlanJob = {
  /** By which it is asked for again. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: PlanState;
  /** What is being looked for; null: it has not begun. */
  readonly phase?: Maybe<PlanPhase>;
  /** Searches done in this phase; null: it has not begun. */
  readonly step?: Maybe<Scalars['Int']['output']>;
  /** Searches of this phase; null: it has not begun. */
  readonly steps?: Maybe<Scalars['Int']['output']>;
  /** Seconds since it began; null: it has not. */
  readonly seconds?: Maybe<Scalars['Float']['output']>;
  /** Saved by the best plan of the search that runs; null: none yet. */
  readonly saved?: Maybe<Scalars['Float']['output']>;
  /** No plan of that search saves more; null: not known yet. */
  readonly bound?: Maybe<Scalars['Float']['output']>;
  /** How far the bound is above it, as a share of it; null: not known yet. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** The answer; null: not yet. */
  readonly outcome?: Maybe<PlanOutcome>;
  /** Why it failed; null: it did not. */
  readonly problem?: Maybe<InputProblem>;
  /** Version of the graph that was read. */
  readonly version: Scalars['Int']['output'];
};

/** Why bodies are tied by others than those whom the options count. */
export type PlanInstead =
  /** Those tie no two bodies. */
  | 'NO_TIES'
  /** Those tie more groups than can be looked at. */
  | 'TOO_MANY';

/** A plan, what its rules cost, and other plans. */
export type PlanOutcome = {
  /** Overlap of whom ties bodies. */
  readonly over: Members;
  /** Why not of whom the options count; null: it is of these, or was asked for. */
  readonly instead?: Maybe<PlanInstead>;
  /** Members of nearly everything, whether left out or not: who is left out ties no bodies. */
  readonly nearlyEverywhere: ReadonlyArray<NearlyEverywhere>;
  /** Whom `options` leaves out: members of more than this share of the bodies; null: nobody. */
  readonly leftOutAbove?: Maybe<Scalars['Float']['output']>;
  /** What was saved as much as possible of. */
  readonly objective: PlanObjective;
  /** Bodies that the filter leaves. */
  readonly bodies: Scalars['Int']['output'];
  /** Mergers that save something surely. */
  readonly candidates: Scalars['Int']['output'];
  /** Of these, allowed by the rules on single mergers. */
  readonly allowed: Scalars['Int']['output'];
  /** Mergers that save nothing surely, and are left out. */
  readonly savingNothing: Scalars['Int']['output'];
  /** Bodies left out since they overlap with no other above the bound. */
  readonly alone: Scalars['Int']['output'];
  /** Bodies left out since the objective cannot be computed: their rhythm is not known. */
  readonly notComputable: ReadonlyArray<Body>;
  /** The best plan; null: nothing can be saved under the rules. */
  readonly best?: Maybe<Plan>;
  /** What each rule costs. */
  readonly prices: ReadonlyArray<RulePrice>;
  /** Other plans within 5 % of the best, each differing from the others by a merger at least; the best first. */
  readonly alternatives: ReadonlyArray<Plan>;
  /** True: it was stopped, and prices or alternatives are missing. */
  readonly stopped: Scalars['Boolean']['output'];
};

/** A set of mergers. */
export type Plan = {
  /** Surely saved, in the units of the objective. */
  readonly saved: Scalars['Float']['output'];
  /** No plan of the same search saves more. */
  readonly bound: Scalars['Float']['output'];
  /** How far the bound is above what is saved, as a share of it; 0: proven. Null: not known. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** Most saved first. */
  readonly mergers: ReadonlyArray<PlannedMerger>;
  /** Bodies that the filter leaves, less those that go. */
  readonly bodiesAfter: Scalars['Int']['output'];
};

/** One merger of a plan, and why. */
export type PlannedMerger = {
  /** Two to four bodies. */
  readonly bodies: ReadonlyArray<Body>;
  /** Surely saved, in the units of the objective. */
  readonly saved: Scalars['Float']['output'];
  /** Attending places today. */
  readonly seatsBefore: CountRange;
  /** Attending places in the merged body. */
  readonly seatsAfter: CountRange;
  /** Meetings a year of the merged body: as many as of the one that meets most; null: a rhythm is not known. */
  readonly meetings?: Maybe<Range>;
  /** Pairs of the bodies that overlap above the bound. */
  readonly ties: ReadonlyArray<PlanTie>;
  /** What speaks for it. */
  readonly reasons: ReadonlyArray<Finding>;
  /** What speaks against it, and what is not known. */
  readonly counterReasons: ReadonlyArray<Finding>;
  /** The best merger with one of these bodies that the plan leaves aside for it; null: there is none. */
  readonly instead?: Maybe<ForgoneMerger>;
};

/** A merger that a plan leaves aside. */
export type ForgoneMerger = {
  /** Two to four bodies. */
  readonly bodies: ReadonlyArray<Body>;
  /** What it would surely save by itself. */
  readonly saved: Scalars['Float']['output'];
};

/** Two bodies that overlap above the bound. */
export type PlanTie = {
  /** One of the two. */
  readonly a: Body;
  /** The other. */
  readonly b: Body;
  /** Members surely shared. */
  readonly shared: Scalars['Int']['output'];
  /** Jaccard index of the sure members, 0 to 1. */
  readonly jaccard: Scalars['Float']['output'];
};

/** What a rule costs in the objective: what more would be saved without it, the others staying. */
export type RulePrice = {
  /** `stay`, `apart`, `forums`, `voices`, `most-members`, `most-new-bodies`, `statutory`. */
  readonly rule: Scalars['String']['output'];
  /** Saved without it. */
  readonly without: Scalars['Float']['output'];
  /** What it costs. */
  readonly price: Scalars['Float']['output'];
  /** False: a search was cut off, and it is an estimate. */
  readonly exact: Scalars['Boolean']['output'];
};

/**
 * Set-wide defaults for hours, marked as assumptions wherever they are used. Each is one variable for all bodies. From 0 to
 * 1,000; a side that is left out takes its default.
 */
export type LoadAssumptions = {
  /** Hours a meeting, where none are stated for the body: at least; default 2. */
  readonly hoursMin?: InputMaybe<Scalars['Float']['input']>;
  /** At most; default 3. */
  readonly hoursMax?: InputMaybe<Scalars['Float']['input']>;
  /** Hours of preparation a meeting: at least; default 1. */
  readonly preparationMin?: InputMaybe<Scalars['Float']['input']>;
  /** At most; default 1. */
  readonly preparationMax?: InputMaybe<Scalars['Float']['input']>;
  /** Hours of travel a meeting: at least; default 1. */
  readonly travelMin?: InputMaybe<Scalars['Float']['input']>;
  /** At most; default 2. */
  readonly travelMax?: InputMaybe<Scalars['Float']['input']>;
  /** Hours a convenor puts into a meeting: at least; null: as `convenorMax`, and not counted where both are null. */
  readonly convenorMin?: InputMaybe<Scalars['Float']['input']>;
  /** At most; null: as `convenorMin`. */
  readonly convenorMax?: InputMaybe<Scalars['Float']['input']>;
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

/** A figure over bodies of which some cannot be computed: no source gives their rhythm. */
export type Load = {
  /** Hours a year (in a period of more than a year: in the period); null: not computable for any body. */
  readonly hours?: Maybe<Range>;
  /** Meetings likewise, one for each holder of a seat; null: not known for any body. */
  readonly meetings?: Maybe<Range>;
  /** Bodies for which hours cannot be computed: their rhythm is not known, or the hours of a convenor are not given. */
  readonly notComputable: Scalars['Int']['output'];
  /** Bodies whose meetings a year no source gives. */
  readonly rhythmUnknown: Scalars['Int']['output'];
  /** Of how many. */
  readonly of: Scalars['Int']['output'];
};

/** Two bodies that one member connects and no other known one. */
export type HeldPair = {
  /** One of the two. */
  readonly a: Body;
  /** The other. */
  readonly b: Body;
  /** Surely nobody else connects them; false: of those known. */
  readonly sure: Scalars['Boolean']['output'];
};

/** What a member is in one body. */
export type RepresentationCell = {
  /** Position in `columns`. */
  readonly column: Scalars['Int']['output'];
  /** How surely it sits in or convenes the body: the better of the two. */
  readonly presence: Presence;
  /** How surely it sits in it; null: it only convenes. */
  readonly sits?: Maybe<Presence>;
  /** How surely it convenes it; null: it only sits. */
  readonly convening?: Maybe<Presence>;
  /** Roles at the date, in the order of the enumeration; empty: it only convenes. */
  readonly roles: ReadonlyArray<Role>;
  /** It convenes, coordinates, hosts or keeps the minutes of the body (and need not sit in it). */
  readonly convenes: Scalars['Boolean']['output'];
  /** Seats behind it, as ids; empty: it only convenes. */
  readonly seats: ReadonlyArray<Scalars['ID']['output']>;
};

/** One member with all it carries. */
export type RepresentationRow = {
  /** An organisation or a body; or a representative or an office. */
  readonly node: Node;
  /** Seats, sure to possible; a seat held for a collective it belongs to is its own only possibly. */
  readonly seats: CountRange;
  /** Bodies it sits in, sure to possible. */
  readonly bodies: CountRange;
  /** Bodies it chairs, surely or possibly. */
  readonly chairs: Scalars['Int']['output'];
  /** What it is where, by column. */
  readonly cells: ReadonlyArray<RepresentationCell>;
  /** Sitting: meetings × (hours + preparation + travel). */
  readonly sitsIn: Load;
  /** Convening, coordinating or keeping minutes: meetings × hours of a convenor. */
  readonly convenes: Load;
  /** Hosting, likewise. */
  readonly hosts: Load;
  /** Pairs of the bodies it surely sits in; those that stand for several make no pair. */
  readonly connects: Scalars['Int']['output'];
  /** Pairs of bodies that no other known member connects; members of nearly everything are left out for this. */
  readonly holdsAlone: ReadonlyArray<HeldPair>;
  /** Distinct people named as holding its seats; null: the members are people. */
  readonly people?: Maybe<Scalars['Int']['output']>;
};

/** How evenly sure seats are spread. */
export type Concentration = {
  /** Members with at least one sure seat: over these the indices run. */
  readonly population: Scalars['Int']['output'];
  /** Their sure seats, each counted as its least number. */
  readonly seats: Scalars['Int']['output'];
  /** Ids of the seats counted. */
  readonly counted: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Sure seats that are surely no single member's: no source says whose they are, a collective shares them among its
   * members, or whose they are is left out. With `seats` all sure seats.
   */
  readonly uncounted: Scalars['Int']['output'];
  /** Ids of these. */
  readonly uncountedSeats: ReadonlyArray<Scalars['ID']['output']>;
  /** Herfindahl–Hirschman index, sum of squared shares; null: no seats. */
  readonly hhi?: Maybe<Scalars['Float']['output']>;
  /** Blau's index, 1 − HHI; null: no seats. */
  readonly blau?: Maybe<Scalars['Float']['output']>;
  /** Gini coefficient of seats; null: no seats. */
  readonly gini?: Maybe<Scalars['Float']['output']>;
  /** The seats counted by sector of the organisation on whose behalf they are held, most first, unknown ones last. */
  readonly sectors: ReadonlyArray<SectorShare>;
};

/** Seats of one sector. */
export type SectorShare = {
  /** Null: not known. */
  readonly sector?: Maybe<Sector>;
  /** Seats counted. */
  readonly seats: Scalars['Int']['output'];
  /** Of all seats counted, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Ids of the seats. */
  readonly behind: ReadonlyArray<Scalars['ID']['output']>;
};

/** Two bodies that hang on one member. */
export type DependentPair = {
  /** One of the two. */
  readonly a: Body;
  /** The other. */
  readonly b: Body;
  /** The only known member of both. */
  readonly through: Node;
  /** Surely nobody else connects them; false: of those known. */
  readonly sure: Scalars['Boolean']['output'];
};

/** Cross-representation in what a filter leaves. */
export type Representation = {
  /** Everybody who sits or convenes, on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Those of the page, in the order asked for. */
  readonly rows: ReadonlyArray<RepresentationRow>;
  /** Bodies in block order, those that are only convened last: the columns of the matrix. Also those that stand for several. */
  readonly columns: ReadonlyArray<MatrixBody>;
  /** How evenly sure seats are spread. */
  readonly concentration: Concentration;
  /** Pairs of bodies that hang on one member of the chosen kind, by id; members of nearly everything are left out for this. */
  readonly hangOnOne: ReadonlyArray<DependentPair>;
  /** Bodies all of whose people are named. */
  readonly namedBodies: Scalars['Int']['output'];
  /** Bodies with a seat: those that `namedBodies` are of. */
  readonly bodiesWithSeats: Scalars['Int']['output'];
  /** Seats whose holder nobody names, sure to possible. */
  readonly unnamedSeats: CountRange;
  /** Members of more than half of all bodies that have a member, also of those that stand for several, and whoever is left out; most bodies first. */
  readonly nearlyEverywhere: ReadonlyArray<NearlyEverywhere>;
  /** What was counted and what was left out of pairs. */
  readonly summary: OverlapSummary;
  /** What loads were computed with. */
  readonly assumptions: AssumptionsUsed;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** Representation, or what is wrong with the input. */
export type RepresentationResult = Representation | InputProblem;

/** What loads were computed with. */
export type AssumptionsUsed = {
  /** Hours a meeting, where none are stated for the body. */
  readonly hours: Range;
  /** Hours of preparation a meeting. */
  readonly preparation: Range;
  /** Hours of travel a meeting. */
  readonly travel: Range;
  /** Hours a convenor puts into a meeting; null: not counted. */
  readonly convenor?: Maybe<Range>;
};

export type { Stance };

/** What is noted in a meeting. */
export type RemarkInput = {
  /** Position of the move it is about, from 0; null: the whole scenario. */
  readonly move?: InputMaybe<Scalars['Int']['input']>;
  /** Who said it. */
  readonly who: Scalars['String']['input'];
  /** For, unsure or against. */
  readonly stance: Stance;
  /** A line of text; null: nothing more was said. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody wrote about a scenario. */
export type Comment = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is said. */
  readonly text: Scalars['String']['output'];
  /** Who. */
  readonly author: Scalars['String']['output'];
  /** When, in ISO format. */
  readonly at: Scalars['String']['output'];
};

/** What somebody said in a meeting. */
export type Remark = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Position of the move it is about, from 0; null: the whole scenario. It goes along with its move, and is gone with it. */
  readonly move?: Maybe<Scalars['Int']['output']>;
  /** Version of the scenario it was said of: where it is another one now, the move may have been changed since. */
  readonly scenarioVersion: Scalars['Int']['output'];
  /** Who said it. */
  readonly who: Scalars['String']['output'];
  /** For, unsure or against. */
  readonly stance: Stance;
  /** A line of text; null: nothing more was said. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Who noted it. */
  readonly author: Scalars['String']['output'];
  /** When, in ISO format. */
  readonly at: Scalars['String']['output'];
};

/** Remarks about one move, counted. */
export type RemarkCount = {
  /** Position of the move, from 0; null: the whole scenario. */
  readonly move?: Maybe<Scalars['Int']['output']>;
  /** For it. */
  readonly agree: Scalars['Int']['output'];
  /** Not sure. */
  readonly doubt: Scalars['Int']['output'];
  /** Against it. */
  readonly object: Scalars['Int']['output'];
};

/** The decision that a scenario is applied by, and the day. */
export type ApplicationInput = {
  /** Day on which it takes effect; what ends does so the day before. Null: the start that the moves give. */
  readonly date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What it is called; null: as the scenario. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** When it was decided; null: not known. */
  readonly decided?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Section of the source; null: not said. */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** Organisation or body that decided, by id; null: who was to decide, where the scenario says so. */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands. */
  readonly source: DecisionSourceInput;
};

/** The source of a decision: one that is known, or a new one. */
export type DecisionSourceInput = {
  /** A source by id; null: a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What a new one is called; needed without `id`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Kind of a new one, such as minutes. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Date of a new one. */
  readonly date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Publisher of a new one. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Address of a new one, from http:// or https://. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Where in it the decision stands: a section or a page. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
};

/** A scenario that was applied, what was in the way, or what is wrong with the input. */
export type ApplyResult = AppliedScenario | Conflict | InputProblem;

/** A scenario that was applied. */
export type AppliedScenario = {
  /** What was recorded; `undoChange` takes it back. */
  readonly change: Change;
  /** The new bodies, those that are still there. */
  readonly bodies: ReadonlyArray<Body>;
  /** The decision that was recorded with it; null: it is gone. */
  readonly decision?: Maybe<Decision>;
  /** Version of the graph after it. */
  readonly version: Scalars['Int']['output'];
};

/** What is tried out: inputs only, never results. */
export type ScenarioDraft = {
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** In order, at most 100. */
  readonly moves: ReadonlyArray<MoveInput>;
  /** What is looked at; null: the first data set, nothing left out. */
  readonly filter?: InputMaybe<Filter>;
  /** How members are counted. */
  readonly options?: InputMaybe<MeasureOptions>;
  /** Set-wide assumptions. */
  readonly assumptions?: InputMaybe<LoadAssumptions>;
  /** Organisation or body that must decide, by id; null: not known, or in own words. */
  readonly decidedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Who must decide, in own words. */
  readonly decidedByWords?: InputMaybe<Scalars['String']['input']>;
  /** The decision proposed, in own words. */
  readonly proposal?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody writes for the memo of a scenario; null: what the memo says by itself. */
export type MemoWordsInput = {
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The question. */
  readonly question?: InputMaybe<Scalars['String']['input']>;
  /** Who must decide, in own words. */
  readonly deciding?: InputMaybe<Scalars['String']['input']>;
  /** The meeting: its date, place or number. */
  readonly meeting?: InputMaybe<Scalars['String']['input']>;
  /** The decision proposed. */
  readonly proposal?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody wrote for the memo of a scenario, beside `proposal` and who must decide; null: not written. */
export type MemoWords = {
  /** Its title; null: not written. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The question; null: not written. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** The meeting: its date, place or number; null: not written. */
  readonly meeting?: Maybe<Scalars['String']['output']>;
};

/** A filter as it was given; what was left out is null. */
export type SavedFilter = {
  /** Data sets; null: the first one. */
  readonly datasets?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Date or period; null: everything. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Types; null: both. */
  readonly types?: Maybe<ReadonlyArray<BodyType>>;
  /** Kinds; null: all. */
  readonly kinds?: Maybe<ReadonlyArray<NetworkKind>>;
  /** Scopes; null: all. */
  readonly scopes?: Maybe<ReadonlyArray<Scope>>;
  /** Statuses; null: all. */
  readonly statuses?: Maybe<ReadonlyArray<Status>>;
  /** Also those of unknown status; null: no. */
  readonly statusUnknown?: Maybe<Scalars['Boolean']['output']>;
  /** Themes; null: all. */
  readonly themes?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Places; null: all. */
  readonly places?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Wider ones too; null: no. */
  readonly wider?: Maybe<Scalars['Boolean']['output']>;
  /** Which evidence counts; null: all. */
  readonly evidence?: Maybe<Evidence>;
  /** Planned ones too; null: yes. */
  readonly planned?: Maybe<Scalars['Boolean']['output']>;
  /** Bodies; null: all. */
  readonly bodies?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** How members are counted, as it was given; what was left out is null. */
export type SavedOptions = {
  /** Null: organisations. */
  readonly members?: Maybe<Members>;
  /** Null: yes. */
  readonly rollUp?: Maybe<Scalars['Boolean']['output']>;
  /** Null: no. */
  readonly withConvenors?: Maybe<Scalars['Boolean']['output']>;
  /** Null: leave out nobody. */
  readonly leaveOutAbove?: Maybe<Scalars['Float']['output']>;
  /** Null: members. */
  readonly sharing?: Maybe<Sharing>;
};

/** Assumptions as they were given; what was left out is null. */
export type SavedAssumptions = {
  /** Hours a meeting, at least; null: the default. */
  readonly hoursMin?: Maybe<Scalars['Float']['output']>;
  /** Hours a meeting, at most; null: the default. */
  readonly hoursMax?: Maybe<Scalars['Float']['output']>;
  /** Preparation, at least; null: the default. */
  readonly preparationMin?: Maybe<Scalars['Float']['output']>;
  /** Preparation, at most; null: the default. */
  readonly preparationMax?: Maybe<Scalars['Float']['output']>;
  /** Travel, at least; null: the default. */
  readonly travelMin?: Maybe<Scalars['Float']['output']>;
  /** Travel, at most; null: the default. */
  readonly travelMax?: Maybe<Scalars['Float']['output']>;
  /** Hours of a convenor, at least; null with `convenorMax`: not counted. */
  readonly convenorMin?: Maybe<Scalars['Float']['output']>;
  /** Hours of a convenor, at most; null with `convenorMin`: not counted. */
  readonly convenorMax?: Maybe<Scalars['Float']['output']>;
};

/** A saved what-if: inputs only. What comes of it is computed anew on today's graph. */
export type Scenario = {
  /** Its id; a link to it is `/merge?scenario=` and this. */
  readonly id: Scalars['ID']['output'];
  /** Rises with every save. */
  readonly version: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** When, in ISO format. */
  readonly createdAt: Scalars['String']['output'];
  /** Who changed it last. */
  readonly changedBy: Scalars['String']['output'];
  /** When, in ISO format. */
  readonly changedAt: Scalars['String']['output'];
  /** Version of the graph it was saved on. */
  readonly graphVersion: Scalars['Int']['output'];
  /** The scenario it was copied from, by id; null: none. */
  readonly copiedFrom?: Maybe<Scalars['ID']['output']>;
  /** In order. */
  readonly moves: ReadonlyArray<Move>;
  /** Moves that do not apply to the graph as it is, and why; empty: all apply, or it has been applied. */
  readonly problems: ReadonlyArray<MoveProblem>;
  /** The graph has changed since it was saved. */
  readonly graphChanged: Scalars['Boolean']['output'];
  /** False: it was saved by another Ristikko and cannot be read; `moves` is empty. */
  readonly readable: Scalars['Boolean']['output'];
  /** What is looked at; null: the first data set, nothing left out. */
  readonly filter?: Maybe<SavedFilter>;
  /** How members are counted; null: the defaults. */
  readonly options?: Maybe<SavedOptions>;
  /** Set-wide assumptions; null: the defaults. */
  readonly assumptions?: Maybe<SavedAssumptions>;
  /** Organisation or body that must decide; null: not known, gone, or in own words. */
  readonly decidedBy?: Maybe<Node>;
  /** Who must decide, in own words; null: not said. */
  readonly decidedByWords?: Maybe<Scalars['String']['output']>;
  /** The decision proposed, in own words; null: not written. */
  readonly proposal?: Maybe<Scalars['String']['output']>;
  /** Words of its memo. */
  readonly memo: MemoWords;
  /** How it was applied, where that is in force; null: it is not applied. */
  readonly applied?: Maybe<AppliedScenario>;
  /** Oldest first. */
  readonly comments: ReadonlyArray<Comment>;
  /** Of meetings, oldest first. */
  readonly remarks: ReadonlyArray<Remark>;
  /** Remarks by move, the whole scenario first; moves without remarks are left out. */
  readonly remarkCounts: ReadonlyArray<RemarkCount>;
};

/** Saved scenarios. */
export type ScenarioList = {
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** The page asked for. */
  readonly items: ReadonlyArray<Scenario>;
};

/** Saved scenarios, or what is wrong with the question. */
export type ScenarioListResult = ScenarioList | InputProblem;

/** What was written, with the change that can be taken back. */
export type SavedScenario = {
  /** As it stands now. */
  readonly scenario: Scenario;
  /** What was recorded. */
  readonly change: Change;
};

/** A saved scenario, what it met, or what is wrong with the input. */
export type ScenarioResult = SavedScenario | Conflict | InputProblem;

/** A node that was found. */
export type SearchHit = {
  /** The node. */
  readonly node: Node;
  /** The name or alias that was met, as it is written. */
  readonly matched: Scalars['String']['output'];
};

/** A role in a seat. */
export type SeatRole = {
  /** What the holder is. */
  readonly role: Role;
  /** When; null: the whole term of the seat. */
  readonly term?: Maybe<Term>;
};

/** Somebody sits in a body, on behalf of somebody, in roles, for a term. */
export type Seat = {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Where. */
  readonly body: Body;
  /** A representative or an office; null: not named. */
  readonly holder?: Maybe<Node>;
  /** On whose behalf. */
  readonly behalf: Behalf;
  /** An organisation or a body; null unless `behalf` is one of these. */
  readonly onBehalfOf?: Maybe<Node>;
  /** How many such seats it stands for; mostly 1 to 1. */
  readonly count: CountRange;
  /** Roles at some time of the term, in the order of the enumeration or of the data set where they have terms. */
  readonly roles: ReadonlyArray<SeatRole>;
  /** The seat whose deputy this is; null: none. */
  readonly deputyOf?: Maybe<Seat>;
  /** Not yet filled, only planned. */
  readonly planned: Scalars['Boolean']['output'];
  /** When. */
  readonly term: Term;
  /** How surely the seat is there under the filter it was asked with; asked for by id: at any time. */
  readonly presence: Presence;
  /** Best certainty of the citations of the seat as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this seat stand. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A person as a holder of seats: the name, nothing else about the person. */
export type Representative = Node & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name of the person. */
  readonly name: Scalars['String']['output'];
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the person as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this person stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** Seats held; chairs first, then by whom they sit for, then id. */
  readonly seats: ReadonlyArray<Seat>;
  /** Other groupings the person belongs to (party, profession), in the order of the data set. */
  readonly memberOf: ReadonlyArray<Organisation>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
};


/** A person as a holder of seats: the name, nothing else about the person. */
export type RepresentativeNameArgs = {
  language?: InputMaybe<Language>;
};


/** A person as a holder of seats: the name, nothing else about the person. */
export type RepresentativeSeatsArgs = {
  filter?: InputMaybe<Filter>;
};

/** A post of an organisation, for seats whose holder is known by the post only. */
export type Office = Node & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** Title of the post in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Other titles in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the office as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this office stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** The organisation it is a post of; null: not known. */
  readonly organisation?: Maybe<Organisation>;
  /** The area of the post; null: not known, or none. */
  readonly place?: Maybe<Place>;
  /** A source says that one person holds all its seats; false: possibly one person. */
  readonly onePerson: Scalars['Boolean']['output'];
  /** Seats held; chairs first, then by whom they sit for, then id. */
  readonly seats: ReadonlyArray<Seat>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
};


/** A post of an organisation, for seats whose holder is known by the post only. */
export type OfficeNameArgs = {
  language?: InputMaybe<Language>;
};


/** A post of an organisation, for seats whose holder is known by the post only. */
export type OfficeSeatsArgs = {
  filter?: InputMaybe<Filter>;
};

/** What a body is about. Themes are a tree. */
export type Theme = Node & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the theme as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this theme stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** The wider theme; null: it is a top. */
  readonly partOf?: Maybe<Theme>;
  /** Themes directly below it, in the order of the data set. */
  readonly parts: ReadonlyArray<Theme>;
  /** Bodies that concern it or a theme below it, by name. */
  readonly bodies: ReadonlyArray<Body>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
};


/** What a body is about. Themes are a tree. */
export type ThemeNameArgs = {
  language?: InputMaybe<Language>;
};


/** What a body is about. Themes are a tree. */
export type ThemeBodiesArgs = {
  filter?: InputMaybe<Filter>;
};

/** Inhabitants of a place, only where a source gives them. */
export type Population = {
  /** At the end of this year. */
  readonly year: Scalars['Int']['output'];
  /** Mother tongue as a language code; null: everybody. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How many people. */
  readonly people: Scalars['Int']['output'];
};

/** An area. A municipality can lie in several. */
export type Place = Node & {
  /** Stable id, as the data set gives it. */
  readonly id: Scalars['ID']['output'];
  /** Raised by every change of the node. */
  readonly version: Scalars['Int']['output'];
  /** The name in the language asked for where it is known, else as the source writes it. */
  readonly name: Scalars['String']['output'];
  /** Other names in use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Best certainty of the citations of the place as a whole; null: nothing cited. */
  readonly certainty?: Maybe<Certainty>;
  /** Where the facts of this place stand. */
  readonly citations: ReadonlyArray<Citation>;
  /** Official code; null: none given. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Level of the area. */
  readonly level: PlaceLevel;
  /** Areas it lies in, in the order of the data set. */
  readonly partOf: ReadonlyArray<Place>;
  /** Areas directly below it, in the order of the data set. */
  readonly parts: ReadonlyArray<Place>;
  /** Inhabitants, in the order of the data set; empty: no source gives them. */
  readonly populations: ReadonlyArray<Population>;
  /** Organisations located in it (not below it), by name. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Bodies that cover it or a place below it, by name. */
  readonly bodies: ReadonlyArray<Body>;
  /** Names that held for a time only. */
  readonly formerNames: ReadonlyArray<FormerName>;
};


/** An area. A municipality can lie in several. */
export type PlaceNameArgs = {
  language?: InputMaybe<Language>;
};


/** An area. A municipality can lie in several. */
export type PlaceBodiesArgs = {
  filter?: InputMaybe<Filter>;
};

/** Weights of a suggestion's parts, each 0 to 1; what is left out has its default. */
export type SuggestionWeights = {
  /** Overlap of members above chance. Default 1. */
  readonly members?: InputMaybe<Scalars['Float']['input']>;
  /** Overlap of themes and areas. Default 1. */
  readonly task?: InputMaybe<Scalars['Float']['input']>;
  /** A shared convenor. Default 0.5. */
  readonly convenor?: InputMaybe<Scalars['Float']['input']>;
  /** Rhythms that are alike. Default 0.25. */
  readonly rhythm?: InputMaybe<Scalars['Float']['input']>;
  /** One is dormant or under review. Default 0.5. */
  readonly status?: InputMaybe<Scalars['Float']['input']>;
};

/** The weights of an answer. */
export type WeightsUsed = {
  /** Overlap of members above chance. */
  readonly members: Scalars['Float']['output'];
  /** Overlap of themes and areas. */
  readonly task: Scalars['Float']['output'];
  /** A shared convenor. */
  readonly convenor: Scalars['Float']['output'];
  /** Rhythms that are alike. */
  readonly rhythm: Scalars['Float']['output'];
  /** One is dormant or under review. */
  readonly status: Scalars['Float']['output'];
};

/** One part of a suggestion's rank. */
export type SuggestionPart = {
  /** `members`, `task`, `convenor`, `rhythm`, `status`. */
  readonly part: Scalars['String']['output'];
  /** 0 to 1; null: not known, and left out of the mean. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Its weight. */
  readonly weight: Scalars['Float']['output'];
};

/** Bodies that a meeting could talk about. */
export type Suggestion = {
  /** Stable: the ids of the bodies, joined by `+`. */
  readonly id: Scalars['ID']['output'];
  /** Two to four bodies. */
  readonly bodies: ReadonlyArray<Body>;
  /** What the meeting could do; null: members or task are not known. */
  readonly quadrant?: Maybe<Quadrant>;
  /** Weighted mean of the known parts, 0 to 1. It orders an agenda and measures nothing. */
  readonly rank: Scalars['Float']['output'];
  /** What the rank is made of. */
  readonly parts: ReadonlyArray<SuggestionPart>;
  /** What speaks for it. */
  readonly reasons: ReadonlyArray<Finding>;
  /** What speaks against it, and what is not known. */
  readonly counterReasons: ReadonlyArray<Finding>;
  /** Each two of the bodies. */
  readonly pairs: ReadonlyArray<Pair>;
  /** Too few members are known to say anything. */
  readonly tooLittleKnown: Scalars['Boolean']['output'];
};

/** A convenor of nearly everything. */
export type ConvenorOfMany = {
  /** An organisation or a body. */
  readonly convenor: Node;
  /** Bodies that it convenes. */
  readonly convenes: ReadonlyArray<Body>;
  /** Bodies of which a convenor is known. */
  readonly among: ReadonlyArray<Body>;
  /** It makes no reason. */
  readonly leftOut: Scalars['Boolean']['output'];
};

/** Suggestions of a selection. */
export type Suggestions = {
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** The page asked for, best first; ties by ids. Dismissed ones are apart. */
  readonly items: ReadonlyArray<Suggestion>;
  /** Pairs of which too few members are known, by the same order, the first 50. */
  readonly tooLittleKnown: ReadonlyArray<Suggestion>;
  /** How many there are. */
  readonly tooLittleKnownTotal: Scalars['Int']['output'];
  /** Members of nearly everything, whether left out or not. */
  readonly nearlyEverywhere: ReadonlyArray<NearlyEverywhere>;
  /** Convenors of nearly everything, likewise: that two bodies have one of them in common is no reason if it is left out. */
  readonly convenorsOfNearlyEverything: ReadonlyArray<ConvenorOfMany>;
  /** Whom `options` leaves out: members, and convenors, of more than this share of the bodies; null: nobody. */
  readonly leftOutAbove?: Maybe<Scalars['Float']['output']>;
  /** Those that somebody dismissed, all whose bodies are left by the filter, last dismissed first. */
  readonly dismissed: ReadonlyArray<DismissedSuggestion>;
  /** What counted how much. */
  readonly weights: WeightsUsed;
  /** Version of the graph that was read. */
  readonly version: Scalars['Int']['output'];
};

/** Suggestions, or what is wrong with the question. */
export type SuggestionResult = Suggestions | InputProblem;

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

/** How much is known of a date. */
export type DateKnown = {
  /** The date; null: at any time, between versions only. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Version of the graph that says so. */
  readonly version: Scalars['Int']['output'];
  /** It meets the period that a data set of the filter speaks of; false: nothing is known of it, and whatever may be there is open. */
  readonly inData: Scalars['Boolean']['output'];
  /** Bodies surely there. */
  readonly sureBodies: Scalars['Int']['output'];
  /** Bodies possibly there beyond these. */
  readonly possibleBodies: Scalars['Int']['output'];
  /** Seats surely there; a seat that stands for several counts as its least number. */
  readonly sureSeats: Scalars['Int']['output'];
  /** Seats possibly there beyond these, where their number is known. */
  readonly possibleSeats: Scalars['Int']['output'];
};

/** A body that is new or gone. */
export type BodyDateChange = {
  /** The body, or what came of it where successors are followed. */
  readonly body: Body;
  /** How it differs. */
  readonly change: DateChange;
  /** At the earlier date. */
  readonly before: PresenceThen;
  /** At the later date. */
  readonly after: PresenceThen;
};

/** A member of a body that is new or gone. */
export type MembershipDateChange = {
  /** The body, or what came of it where successors are followed. */
  readonly body: Body;
  /** Organisation or body, or representative or office. */
  readonly member: Node;
  /** How it differs. */
  readonly change: DateChange;
  /** At the earlier date. */
  readonly before: PresenceThen;
  /** At the later date. */
  readonly after: PresenceThen;
  /** Seats behind it, at the date at which it is more surely there. */
  readonly seats: ReadonlyArray<Seat>;
};

/** A seat that is new or gone. A holder who goes on in the same body on the same behalf keeps the seat. */
export type SeatDateChange = {
  /** The body, or what came of it where successors are followed. */
  readonly body: Body;
  /** The seat, of the date at which it is more surely there. */
  readonly seat: Seat;
  /** How it differs. */
  readonly change: DateChange;
  /** At the earlier date. */
  readonly before: PresenceThen;
  /** At the later date. */
  readonly after: PresenceThen;
};

/** A body that is there at both dates, but not as it was. */
export type ChangedBody = {
  /** The body, or what came of it where successors are followed. */
  readonly body: Body;
  /**
   * What is not as it was: `status`, `meetings`, `seats`, `members`. Between versions also what is stored of it: `names`,
   * `times`, `kind`, `rhythms`, `details`, `themes`, `places`, `convenors`, `relations`, `money`, `seat-details` (terms,
   * roles and numbers of seats that stay).
   */
  readonly what: ReadonlyArray<Scalars['String']['output']>;
  /** Phase of life before; null: not known. */
  readonly statusBefore?: Maybe<Status>;
  /** Phase of life after; null: not known. */
  readonly statusAfter?: Maybe<Status>;
  /** Meetings a year before; null: not known. */
  readonly meetingsBefore?: Maybe<Range>;
  /** Meetings a year after; null: not known. */
  readonly meetingsAfter?: Maybe<Range>;
  /** Seats before, sure to possible; null: none is known. */
  readonly seatsBefore?: Maybe<CountRange>;
  /** Seats after, sure to possible; null: none is known. */
  readonly seatsAfter?: Maybe<CountRange>;
  /** Members that are surely new. */
  readonly membersNew: Scalars['Int']['output'];
  /** Members that are surely gone. */
  readonly membersGone: Scalars['Int']['output'];
  /** Members that are possibly new or possibly gone. */
  readonly membersPossibly: Scalars['Int']['output'];
};

/** How a node differs between two versions. */
export type StoredChange =
  /** Only the later version has it. */
  | 'NEW'
  /** Only the earlier version has it. */
  | 'GONE'
  /** Both have it, but not as it was. */
  | 'CHANGED';

/** A node but a body or a seat that differs between two versions. */
export type OtherChanged = {
  /** The node, of the later version unless only the earlier has it. */
  readonly node: Node;
  /** How it differs. */
  readonly change: StoredChange;
};

/** Two dates, or two versions, side by side. */
export type DateComparison = {
  /** What is known of the earlier one. */
  readonly from: DateKnown;
  /** What is known of the later one. */
  readonly to: DateKnown;
  /** Successors were followed. */
  readonly followed: Scalars['Boolean']['output'];
  /** Successions that were followed: those that are done and have one successor. */
  readonly successions: ReadonlyArray<Succession>;
  /** Bodies new or gone, on all pages. */
  readonly bodiesTotal: Scalars['Int']['output'];
  /** Those of the page, by id. */
  readonly bodies: ReadonlyArray<BodyDateChange>;
  /** Bodies there at both and changed, on all pages. */
  readonly changedTotal: Scalars['Int']['output'];
  /** Those of the page, by id. */
  readonly changed: ReadonlyArray<ChangedBody>;
  /** Seats new or gone, on all pages. */
  readonly seatsTotal: Scalars['Int']['output'];
  /** Those of the page, by id of the body, then of the seat. */
  readonly seats: ReadonlyArray<SeatDateChange>;
  /** Memberships new or gone, on all pages. */
  readonly membershipsTotal: Scalars['Int']['output'];
  /** Those of the page, by id of the body, then by kind and id of the member. */
  readonly memberships: ReadonlyArray<MembershipDateChange>;
  /**
   * Between versions: organisations, people, offices, programmes, themes, places, decisions and sources that are stored
   * otherwise, whatever the filter leaves, on all pages.
   */
  readonly othersTotal: Scalars['Int']['output'];
  /** Those of the page, by kind and id. */
  readonly others: ReadonlyArray<OtherChanged>;
  /** How many bodies changed how. */
  readonly bodyCounts: DateChangeCounts;
  /** How many seats changed how. */
  readonly seatCounts: DateChangeCounts;
  /** How many memberships changed how. */
  readonly membershipCounts: DateChangeCounts;
  /** Version of the graph, the later one where there are two. */
  readonly version: Scalars['Int']['output'];
};

/** Changes counted. */
export type DateChangeCounts = {
  /** Surely new. */
  readonly new: Scalars['Int']['output'];
  /** Surely gone. */
  readonly gone: Scalars['Int']['output'];
  /** Possibly new. */
  readonly possiblyNew: Scalars['Int']['output'];
  /** Possibly gone. */
  readonly possiblyGone: Scalars['Int']['output'];
  /** Surely there at both dates. */
  readonly kept: Scalars['Int']['output'];
};

/** A comparison, or what is wrong with the question. */
export type DateComparisonResult = DateComparison | InputProblem;

/** What is there in one year. */
export type TimelineYear = {
  /** The year, as a date. */
  readonly date: Scalars['PartialDate']['output'];
  /** Bodies surely to possibly there. */
  readonly bodies: CountRange;
  /** Seats surely to possibly there. */
  readonly seats: CountRange;
  /** Bodies that begin in it, surely to possibly. */
  readonly bodiesBegin: CountRange;
  /** Bodies that end in it, surely to possibly. */
  readonly bodiesEnd: CountRange;
  /** Seats that begin in it, surely to possibly. */
  readonly seatsBegin: CountRange;
  /** Seats that end in it, surely to possibly. */
  readonly seatsEnd: CountRange;
};

/** The life of one body. */
export type TimelineBody = {
  /** The body; its term, its statuses and its decisions hang on it. */
  readonly body: Body;
  /** No source gives any date of it: nothing can be drawn of it. */
  readonly undated: Scalars['Boolean']['output'];
  /** First day of its own start, attestations and seats that is known; null: none is. */
  readonly firstKnown?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day likewise; null: none is. */
  readonly lastKnown?: Maybe<Scalars['PartialDate']['output']>;
};

/** Life of bodies. */
export type Timeline = {
  /** First day of the axis; null: no date is known of anything. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day of the axis; null: no date is known of anything. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** Bodies on all pages. */
  readonly total: Scalars['Int']['output'];
  /** Bodies of which no date is known, on all pages; they come last. */
  readonly undated: Scalars['Int']['output'];
  /** Those of the page: by first possible day, then by last, then by id; undated ones last. */
  readonly bodies: ReadonlyArray<TimelineBody>;
  /** Each year of the axis, in order; at most 200. */
  readonly years: ReadonlyArray<TimelineYear>;
  /** Decisions about the bodies or taken by them, by date, undated ones last. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Successions between bodies of which one is among them, by date, undated ones last. */
  readonly successions: ReadonlyArray<Succession>;
  /** What the filter leaves. */
  readonly summary: SelectionSummary;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** A time line, or what is wrong with the question. */
export type TimelineResult = Timeline | InputProblem;

/** One ancestor or successor. */
export type LineageNode = {
  /** A network, project, organisation or programme. */
  readonly node: Node;
  /**
   * Steps from the one asked for along the shortest way: below zero earlier, above zero later, 0 the one asked for and
   * those that came of the same ancestors beside it.
   */
  readonly generation: Scalars['Int']['output'];
  /** It is an ancestor of the one asked for, itself, or came of it; false: it came of the same ancestors. */
  readonly direct: Scalars['Boolean']['output'];
};

/** A lineage from the first ancestor to today. */
export type Lineage = {
  /** The one asked for. */
  readonly of: Node;
  /** Earliest first; then by id. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** Who came after whom, by date; also what is only planned or proposed. */
  readonly successions: ReadonlyArray<Succession>;
  /** Decisions about any of them, by date, undated ones last. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What it counts as today where successors are followed; itself where nothing is done or it was split. */
  readonly today: Node;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** A lineage, or what is wrong with the question. */
export type LineageResult = Lineage | InputProblem;

/** Terms that end. */
export type EndsInMonth = {
  /** First day. */
  readonly from: Scalars['PartialDate']['output'];
  /** Last day. */
  readonly to: Scalars['PartialDate']['output'];
  /** Seats that end between them, surely to possibly: possibly where the end is a longer span or the seat is uncertain. */
  readonly seats: CountRange;
  /** The seats, surely ending ones first. */
  readonly endingSeats: ReadonlyArray<EndingSeat>;
  /** Bodies that end themselves. */
  readonly endingBodies: ReadonlyArray<EndingBody>;
  /** Bodies with a seat that ends, most surely ending first, then by id. */
  readonly bodies: ReadonlyArray<TermEndsOfBody>;
};

/** A seat whose term ends. */
export type EndingSeat = {
  /** The seat. */
  readonly seat: Seat;
  /** Its end lies wholly within; false: possibly. */
  readonly surely: Scalars['Boolean']['output'];
};

/** A body that ends. */
export type EndingBody = {
  /** The body. */
  readonly body: Body;
  /** Its end lies wholly within; false: possibly. */
  readonly surely: Scalars['Boolean']['output'];
};

/** How many seats of a body end. */
export type TermEndsOfBody = {
  /** The body. */
  readonly body: Body;
  /** Of its seats that end, surely to possibly. */
  readonly ends: CountRange;
  /** Seats of it that are there just before, surely to possibly. */
  readonly of: CountRange;
};

/** Ends of terms. */
export type TermCalendar = {
  /** First day; null: no end is known. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day; null: no end is known. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** Months in which something ends, in order; at most 600. */
  readonly months: ReadonlyArray<EndsInMonth>;
  /**
   * Windows in which terms of most bodies surely end, of their seats or their own, best first; they do not overlap, at
   * most 12. In each, terms of two bodies or more end.
   */
  readonly windows: ReadonlyArray<EndsInMonth>;
  /** Length of a window in months. */
  readonly windowMonths: Scalars['Int']['output'];
  /** Seats whose end no source gives: they are in no month. */
  readonly seatsOfUnknownEnd: Scalars['Int']['output'];
  /** Of how many seats. */
  readonly seatsTotal: Scalars['Int']['output'];
  /** Address of the calendar file, relative to the page. */
  readonly file: Scalars['String']['output'];
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** A calendar, or what is wrong with the question. */
export type TermCalendarResult = TermCalendar | InputProblem;

/** One year of turnover. */
export type TurnoverYear = {
  /** The year, as a date. */
  readonly date: Scalars['PartialDate']['output'];
  /** Seats there in the year, surely to possibly. */
  readonly seats: CountRange;
  /** Seats that began in it, surely to possibly. */
  readonly began: CountRange;
  /** Seats there in the year, surely or possibly, whose start no source tells: any of them may have begun in it. */
  readonly beganUnknown: Scalars['Int']['output'];
  /** These that began, surely beginning ones first, then by id. Ask for one year at a time: they are many. */
  readonly beganSeats: ReadonlyArray<TurnoverSeat>;
  /** Seats that ended in it, surely to possibly. */
  readonly ended: CountRange;
  /** Seats there in the year, surely or possibly, whose end no source tells: any of them may have ended in it. */
  readonly endedUnknown: Scalars['Int']['output'];
  /** These that ended, surely ending ones first, then by id. Ask for one year at a time: they are many. */
  readonly endedSeats: ReadonlyArray<TurnoverSeat>;
  /** Share of the sure seats of the year that surely began in it, 0 to 1; null: none is sure, or of one no source tells the start. */
  readonly entryRate?: Maybe<Scalars['Float']['output']>;
  /** Share of the sure seats of the year that surely ended in it, 0 to 1; null: none is sure, or of one no source tells the end. */
  readonly exitRate?: Maybe<Scalars['Float']['output']>;
};

/** A seat that changes hands. */
export type TurnoverSeat = {
  /** The seat. */
  readonly seat: Seat;
  /** Its start or end lies wholly within the year and the seat is surely there; false: possibly. */
  readonly surely: Scalars['Boolean']['output'];
};

/** How long seats last, in years. */
export type Tenure = {
  /** Seats of which start and end are known as days or spans. */
  readonly seats: Scalars['Int']['output'];
  /** Of how many. */
  readonly of: Scalars['Int']['output'];
  /** Median over these: of the shortest to the longest each can be; null: none is known. */
  readonly median?: Maybe<Range>;
  /** Mean likewise; null: none is known. */
  readonly mean?: Maybe<Range>;
};

/** How seats change hands. */
export type Turnover = {
  /** Years in order. */
  readonly years: ReadonlyArray<TurnoverYear>;
  /** How long seats last. */
  readonly tenure: Tenure;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** Turnover, or what is wrong with the question. */
export type TurnoverResult = Turnover | InputProblem;

/** Overlap of a pair in one year. */
export type PairYear = {
  /** The year, as a date. */
  readonly date: Scalars['PartialDate']['output'];
  /** Members of a, sure to possible; null: none is known. */
  readonly sizeA?: Maybe<CountRange>;
  /** Members of b, sure to possible; null: none is known. */
  readonly sizeB?: Maybe<CountRange>;
  /** Shared members, sure to possible. */
  readonly shared: CountRange;
  /** Jaccard of what is surely known; null: neither has a sure member. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** Members of both whose terms overlap in the year, sure to possible. */
  readonly interlocks: CountRange;
  /** The members they share, surely or possibly. */
  readonly members: ReadonlyArray<Node>;
};

/** Overlap of a pair over time. */
export type PairOverTime = {
  /** One of the two. */
  readonly a: Body;
  /** The other. */
  readonly b: Body;
  /** Years in order; at most 200. Empty: no date of the two is known. */
  readonly years: ReadonlyArray<PairYear>;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** A pair over time, or what is wrong with the question. */
export type PairOverTimeResult = PairOverTime | InputProblem;

/** Seats held in one body. */
export type SeatHistoryBody = {
  /** The body. */
  readonly body: Body;
  /** The seats, by first possible day, then last, then id. */
  readonly seats: ReadonlyArray<Seat>;
  /** First day on which one of them may be there; null: open. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day on which one of them may be there; null: open. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

/** Seats held over time. */
export type SeatHistory = {
  /** Whose. */
  readonly of: Node;
  /** Bodies, by first possible day, then by id. */
  readonly bodies: ReadonlyArray<SeatHistoryBody>;
  /** Version of the graph. */
  readonly version: Scalars['Int']['output'];
};

/** Seats held, or what is wrong with the question. */
export type SeatHistoryResult = SeatHistory | InputProblem;

/** A version of the graph. It rises with every import and every recorded change of what the graph holds. */
export type GraphVersion = {
  /** 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
  /** `import`, or the kind of the change that made it, as of `Change`; null: not recorded. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** When, in ISO format; null: not recorded. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** Who; null: an import, or not recorded. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Why; null: not said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Name of the data set that was imported; null: no import, or it is gone. */
  readonly dataset?: Maybe<Scalars['String']['output']>;
  /** Rows that the import added; null: no import. */
  readonly added?: Maybe<Scalars['Int']['output']>;
  /** Rows that the import changed; null: no import. */
  readonly changed?: Maybe<Scalars['Int']['output']>;
  /** It can be looked at and compared; false: it is no longer kept. */
  readonly atHand: Scalars['Boolean']['output'];
};

/** Versions of the graph, or what is wrong with the question. */
export type VersionListResult = VersionList | InputProblem;

/** Versions of the graph. */
export type VersionList = {
  /** The present one. */
  readonly now: Scalars['Int']['output'];
  /** On all pages. */
  readonly total: Scalars['Int']['output'];
  /** Of these, how many are at hand. */
  readonly atHand: Scalars['Int']['output'];
  /** Newest first. */
  readonly items: ReadonlyArray<GraphVersion>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnnualReportResult:
    | ( Omit<AnnualReport, 'organisation' | 'figures' | 'before' | 'events' | 'newBodies' | 'goneBodies' | 'decisions'> & { organisation: _RefType['Organisation'], figures: _RefType['AnnualFigures'], before: _RefType['AnnualFigures'], events: ReadonlyArray<_RefType['AnnualEvent']>, newBodies: ReadonlyArray<_RefType['Body']>, goneBodies: ReadonlyArray<_RefType['Body']>, decisions: ReadonlyArray<_RefType['Decision']> } )
    | ( InputProblem )
  ;
  ChangeListResult:
    | ( ChangeList )
    | ( InputProblem )
  ;
  ChangeResult:
    | ( Change )
    | ( Omit<Conflict, 'problems'> & { problems: ReadonlyArray<_RefType['MoveProblem']> } )
    | ( InputProblem )
  ;
  ComparisonResult:
    | ( Omit<ScenarioComparison, 'scenarios' | 'summary'> & { scenarios: ReadonlyArray<_RefType['ScenarioOutcome']>, summary: _RefType['SelectionSummary'] } )
    | ( InputProblem )
  ;
  SelectionResult:
    | ( SummaryParent )
    | ( InputProblem )
  ;
  BodyListResult:
    | ( Omit<BodyList, 'items' | 'summary'> & { items: ReadonlyArray<_RefType['Body']>, summary: _RefType['SelectionSummary'] } )
    | ( InputProblem )
  ;
  SeatListResult:
    | ( Omit<SeatList, 'items'> & { items: ReadonlyArray<_RefType['Seat']> } )
    | ( InputProblem )
  ;
  OrganisationListResult:
    | ( Omit<OrganisationList, 'items'> & { items: ReadonlyArray<_RefType['Organisation']> } )
    | ( InputProblem )
  ;
  RepresentativeListResult:
    | ( Omit<RepresentativeList, 'items'> & { items: ReadonlyArray<_RefType['Representative']> } )
    | ( InputProblem )
  ;
  OfficeListResult:
    | ( Omit<OfficeList, 'items'> & { items: ReadonlyArray<_RefType['Office']> } )
    | ( InputProblem )
  ;
  ProgrammeListResult:
    | ( Omit<ProgrammeList, 'items'> & { items: ReadonlyArray<_RefType['Programme']> } )
    | ( InputProblem )
  ;
  DecisionListResult:
    | ( Omit<DecisionList, 'items'> & { items: ReadonlyArray<_RefType['Decision']> } )
    | ( InputProblem )
  ;
  DismissalResult:
    | ( Omit<SavedDismissal, 'dismissal'> & { dismissal: _RefType['Dismissal'] } )
    | ( Omit<Conflict, 'problems'> & { problems: ReadonlyArray<_RefType['MoveProblem']> } )
    | ( InputProblem )
  ;
  MapResult:
    | ( Omit<MapPicture, 'nodes' | 'groups' | 'takenOut' | 'summary'> & { nodes: ReadonlyArray<_RefType['MapNode']>, groups: ReadonlyArray<_RefType['MapGroup']>, takenOut: ReadonlyArray<_RefType['NearlyEverywhere']>, summary: _RefType['SelectionSummary'] } )
    | ( InputProblem )
  ;
  MergerResult:
    | ( Omit<Merger, 'bodies' | 'hours' | 'flows' | 'lostVoices' | 'silentPlaces' | 'convenorLoads' | 'termEnds' | 'meetOnceNamed' | 'bridgesLost' | 'bridgesKept' | 'bridgesGained' | 'themes' | 'places' | 'findings' | 'summary'> & { bodies: ReadonlyArray<_RefType['MergingBody']>, hours: _RefType['HoursChange'], flows: ReadonlyArray<_RefType['SeatFlow']>, lostVoices: ReadonlyArray<_RefType['LostVoice']>, silentPlaces: ReadonlyArray<_RefType['Place']>, convenorLoads: ReadonlyArray<_RefType['ConvenorLoad']>, termEnds: ReadonlyArray<_RefType['TermEnds']>, meetOnceNamed: ReadonlyArray<_RefType['MeetsOnce']>, bridgesLost: ReadonlyArray<_RefType['Bridge']>, bridgesKept: ReadonlyArray<_RefType['Bridge']>, bridgesGained: ReadonlyArray<_RefType['Bridge']>, themes: ReadonlyArray<_RefType['Theme']>, places: ReadonlyArray<_RefType['Place']>, findings: ReadonlyArray<_RefType['Finding']>, summary: _RefType['SelectionSummary'] } )
    | ( InputProblem )
  ;
  Move:
    | ( MergeMoveParent )
    | ( SplitMoveParent )
    | ( EndMoveParent )
    | ( SeatMoveParent )
    | ( AddSeatMoveParent )
  ;
  OverlapResult:
    | ( Omit<Overlaps, 'items' | 'summary'> & { items: ReadonlyArray<_RefType['Pair']>, summary: _RefType['OverlapSummary'] } )
    | ( InputProblem )
  ;
  PairResult:
    | ( Omit<PairFound, 'pair' | 'summary'> & { pair: _RefType['Pair'], summary: _RefType['OverlapSummary'] } )
    | ( InputProblem )
  ;
  OverlapMatrixResult:
    | ( Omit<OverlapMatrix, 'bodies' | 'summary'> & { bodies: ReadonlyArray<_RefType['MatrixBody']>, summary: _RefType['OverlapSummary'] } )
    | ( InputProblem )
  ;
  IntersectionsResult:
    | ( Omit<Intersections, 'bodies' | 'rows' | 'pairs' | 'summary'> & { bodies: ReadonlyArray<_RefType['MatrixBody']>, rows: ReadonlyArray<_RefType['Intersection']>, pairs: ReadonlyArray<_RefType['Pair']>, summary: _RefType['OverlapSummary'] } )
    | ( InputProblem )
  ;
  PartnersResult:
    | ( Omit<Partners, 'items' | 'leftOut' | 'idea'> & { items: ReadonlyArray<_RefType['Partner']>, leftOut: ReadonlyArray<_RefType['PartnerLeftOut']>, idea: _RefType['IdeaUsed'] } )
    | ( InputProblem )
  ;
  PartnerTeamResult:
    | ( Omit<PartnerTeam, 'best' | 'alternatives' | 'impossible' | 'idea'> & { best?: Maybe<_RefType['Team']>, alternatives: ReadonlyArray<_RefType['Team']>, impossible: ReadonlyArray<_RefType['TeamRule']>, idea: _RefType['IdeaUsed'] } )
    | ( InputProblem )
  ;
  IntroductionsResult:
    | ( Omit<Introductions, 'from' | 'to' | 'ways'> & { from: _RefType['Organisation'], to: _RefType['Organisation'], ways: ReadonlyArray<_RefType['Introduction']> } )
    | ( InputProblem )
  ;
  PlanJobResult:
    | ( Omit<PlanJob, 'outcome'> & { outcome?: Maybe<_RefType['PlanOutcome']> } )
    | ( InputProblem )
  ;
  RepresentationResult:
    | ( Omit<Representation, 'rows' | 'columns' | 'hangOnOne' | 'nearlyEverywhere' | 'summary'> & { rows: ReadonlyArray<_RefType['RepresentationRow']>, columns: ReadonlyArray<_RefType['MatrixBody']>, hangOnOne: ReadonlyArray<_RefType['DependentPair']>, nearlyEverywhere: ReadonlyArray<_RefType['NearlyEverywhere']>, summary: _RefType['OverlapSummary'] } )
    | ( InputProblem )
  ;
  ApplyResult:
    | ( Omit<AppliedScenario, 'bodies' | 'decision'> & { bodies: ReadonlyArray<_RefType['Body']>, decision?: Maybe<_RefType['Decision']> } )
    | ( Omit<Conflict, 'problems'> & { problems: ReadonlyArray<_RefType['MoveProblem']> } )
    | ( InputProblem )
  ;
  ScenarioListResult:
    | ( Omit<ScenarioList, 'items'> & { items: ReadonlyArray<_RefType['Scenario']> } )
    | ( InputProblem )
  ;
  ScenarioResult:
    | ( Omit<SavedScenario, 'scenario'> & { scenario: _RefType['Scenario'] } )
    | ( Omit<Conflict, 'problems'> & { problems: ReadonlyArray<_RefType['MoveProblem']> } )
    | ( InputProblem )
  ;
  SuggestionResult:
    | ( Omit<Suggestions, 'items' | 'tooLittleKnown' | 'nearlyEverywhere' | 'convenorsOfNearlyEverything' | 'dismissed'> & { items: ReadonlyArray<_RefType['Suggestion']>, tooLittleKnown: ReadonlyArray<_RefType['Suggestion']>, nearlyEverywhere: ReadonlyArray<_RefType['NearlyEverywhere']>, convenorsOfNearlyEverything: ReadonlyArray<_RefType['ConvenorOfMany']>, dismissed: ReadonlyArray<_RefType['DismissedSuggestion']> } )
    | ( InputProblem )
  ;
  DateComparisonResult:
    | ( Omit<DateComparison, 'successions' | 'bodies' | 'changed' | 'seats' | 'memberships' | 'others'> & { successions: ReadonlyArray<_RefType['Succession']>, bodies: ReadonlyArray<_RefType['BodyDateChange']>, changed: ReadonlyArray<_RefType['ChangedBody']>, seats: ReadonlyArray<_RefType['SeatDateChange']>, memberships: ReadonlyArray<_RefType['MembershipDateChange']>, others: ReadonlyArray<_RefType['OtherChanged']> } )
    | ( InputProblem )
  ;
  TimelineResult:
    | ( Omit<Timeline, 'bodies' | 'decisions' | 'successions' | 'summary'> & { bodies: ReadonlyArray<_RefType['TimelineBody']>, decisions: ReadonlyArray<_RefType['Decision']>, successions: ReadonlyArray<_RefType['Succession']>, summary: _RefType['SelectionSummary'] } )
    | ( InputProblem )
  ;
  LineageResult:
    | ( Omit<Lineage, 'of' | 'nodes' | 'successions' | 'decisions' | 'today'> & { of: _RefType['Node'], nodes: ReadonlyArray<_RefType['LineageNode']>, successions: ReadonlyArray<_RefType['Succession']>, decisions: ReadonlyArray<_RefType['Decision']>, today: _RefType['Node'] } )
    | ( InputProblem )
  ;
  TermCalendarResult:
    | ( Omit<TermCalendar, 'months' | 'windows'> & { months: ReadonlyArray<_RefType['EndsInMonth']>, windows: ReadonlyArray<_RefType['EndsInMonth']> } )
    | ( InputProblem )
  ;
  TurnoverResult:
    | ( Omit<Turnover, 'years'> & { years: ReadonlyArray<_RefType['TurnoverYear']> } )
    | ( InputProblem )
  ;
  PairOverTimeResult:
    | ( Omit<PairOverTime, 'a' | 'b' | 'years'> & { a: _RefType['Body'], b: _RefType['Body'], years: ReadonlyArray<_RefType['PairYear']> } )
    | ( InputProblem )
  ;
  SeatHistoryResult:
    | ( Omit<SeatHistory, 'of' | 'bodies'> & { of: _RefType['Node'], bodies: ReadonlyArray<_RefType['SeatHistoryBody']> } )
    | ( InputProblem )
  ;
  VersionListResult:
    | ( VersionList )
    | ( InputProblem )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnnualLine: AnnualLine;
  AnnualBody: ResolverTypeWrapper<Omit<AnnualBody, 'body' | 'seats' | 'convening'> & { body: ResolversTypes['Body'], seats: ReadonlyArray<ResolversTypes['Seat']>, convening: ReadonlyArray<ResolversTypes['Convening']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnnualLineFigures: ResolverTypeWrapper<Omit<AnnualLineFigures, 'bodies'> & { bodies: ReadonlyArray<ResolversTypes['AnnualBody']> }>;
  AnnualMet: ResolverTypeWrapper<Omit<AnnualMet, 'organisation' | 'bodies' | 'seats'> & { organisation: ResolversTypes['Organisation'], bodies: ReadonlyArray<ResolversTypes['Body']>, seats: ReadonlyArray<ResolversTypes['Seat']> }>;
  AnnualFigures: ResolverTypeWrapper<Omit<AnnualFigures, 'lines' | 'met'> & { lines: ReadonlyArray<ResolversTypes['AnnualLineFigures']>, met: ReadonlyArray<ResolversTypes['AnnualMet']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnnualKnown: ResolverTypeWrapper<AnnualKnown>;
  AnnualEvent: ResolverTypeWrapper<Omit<AnnualEvent, 'body' | 'seat'> & { body: ResolversTypes['Body'], seat?: Maybe<ResolversTypes['Seat']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnnualChange: ResolverTypeWrapper<AnnualChange>;
  AnnualReport: ResolverTypeWrapper<Omit<AnnualReport, 'organisation' | 'figures' | 'before' | 'events' | 'newBodies' | 'goneBodies' | 'decisions'> & { organisation: ResolversTypes['Organisation'], figures: ResolversTypes['AnnualFigures'], before: ResolversTypes['AnnualFigures'], events: ReadonlyArray<ResolversTypes['AnnualEvent']>, newBodies: ReadonlyArray<ResolversTypes['Body']>, goneBodies: ReadonlyArray<ResolversTypes['Body']>, decisions: ReadonlyArray<ResolversTypes['Decision']> }>;
  AnnualReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnualReportResult']>;
  FormerName: ResolverTypeWrapper<Omit<FormerName, 'term'> & { term: ResolversTypes['Term'] }>;
  StatusPhase: ResolverTypeWrapper<Omit<StatusPhase, 'term'> & { term: ResolversTypes['Term'] }>;
  Rhythm: ResolverTypeWrapper<Omit<Rhythm, 'term'> & { term: ResolversTypes['Term'] }>;
  Body: ResolverTypeWrapper<BodyParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Unknown: ResolverTypeWrapper<Unknown>;
  Network: ResolverTypeWrapper<BodyParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Project: ResolverTypeWrapper<BodyParent>;
  Convening: ResolverTypeWrapper<ConveningParent>;
  Succession: ResolverTypeWrapper<SuccessionParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Change: ResolverTypeWrapper<Change>;
  ChangeListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeListResult']>;
  ChangeList: ResolverTypeWrapper<ChangeList>;
  ChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeResult']>;
  ChangedNode: ResolverTypeWrapper<ChangedNode>;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'problems'> & { problems: ReadonlyArray<ResolversTypes['MoveProblem']> }>;
  OtherChange: ResolverTypeWrapper<OtherChange>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  CountRange: ResolverTypeWrapper<CountRange>;
  Range: ResolverTypeWrapper<Range>;
  Language: Language;
  Presence: Presence;
  Certainty: Certainty;
  BodyType: BodyType;
  NetworkKind: NetworkKind;
  Scope: Scope;
  Mandate: Mandate;
  Status: Status;
  OrganisationKind: OrganisationKind;
  Sector: Sector;
  Role: Role;
  Behalf: Behalf;
  ConveningRole: ConveningRole;
  RhythmKind: RhythmKind;
  SuccessionKind: SuccessionKind;
  SuccessionStage: SuccessionStage;
  DecisionMatter: DecisionMatter;
  DecisionOutcome: DecisionOutcome;
  PlaceLevel: PlaceLevel;
  Evidence: Evidence;
  Filter: Filter;
  Members: Members;
  Sharing: Sharing;
  MeasureOptions: MeasureOptions;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  SelectionSummary: ResolverTypeWrapper<SummaryParent>;
  Node: ResolverTypeWrapper<NodeParent>;
  Term: ResolverTypeWrapper<TermParent>;
  Page: Page;
  ScenarioInput: ScenarioInput;
  ComparisonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComparisonResult']>;
  ScenarioComparison: ResolverTypeWrapper<Omit<ScenarioComparison, 'scenarios' | 'summary'> & { scenarios: ReadonlyArray<ResolversTypes['ScenarioOutcome']>, summary: ResolversTypes['SelectionSummary'] }>;
  AsApplied: ResolverTypeWrapper<AsApplied>;
  DiffState: DiffState;
  ScenarioBody: ResolverTypeWrapper<ScenarioBodyParent>;
  DiffSeat: ResolverTypeWrapper<Omit<DiffSeat, 'seat' | 'holder' | 'organisation'> & { seat?: Maybe<ResolversTypes['Seat']>, holder?: Maybe<ResolversTypes['Node']>, organisation?: Maybe<ResolversTypes['Node']> }>;
  DiffTie: ResolverTypeWrapper<DiffTie>;
  ScenarioDiff: ResolverTypeWrapper<Omit<ScenarioDiff, 'bodies' | 'seats'> & { bodies: ReadonlyArray<ResolversTypes['ScenarioBody']>, seats: ReadonlyArray<ResolversTypes['DiffSeat']> }>;
  ScenarioHours: ResolverTypeWrapper<Omit<ScenarioHours, 'notComputable'> & { notComputable: ReadonlyArray<ResolversTypes['ScenarioBody']> }>;
  NewVoice: ResolverTypeWrapper<Omit<NewVoice, 'organisation'> & { organisation: ResolversTypes['Node'] }>;
  ScenarioOutcome: ResolverTypeWrapper<Omit<ScenarioOutcome, 'problems' | 'asApplied' | 'bodies' | 'hours' | 'lostVoices' | 'newVoices' | 'silentPlaces' | 'bridgesLost' | 'bridgesKept' | 'bridgesGained' | 'themesDropped' | 'placesDropped' | 'convenorLoads' | 'termEnds' | 'diff'> & { problems: ReadonlyArray<ResolversTypes['MoveProblem']>, asApplied?: Maybe<ResolversTypes['AsApplied']>, bodies: ReadonlyArray<ResolversTypes['ScenarioBody']>, hours: ResolversTypes['ScenarioHours'], lostVoices: ReadonlyArray<ResolversTypes['LostVoice']>, newVoices: ReadonlyArray<ResolversTypes['NewVoice']>, silentPlaces: ReadonlyArray<ResolversTypes['Place']>, bridgesLost: ReadonlyArray<ResolversTypes['Bridge']>, bridgesKept: ReadonlyArray<ResolversTypes['Bridge']>, bridgesGained: ReadonlyArray<ResolversTypes['Bridge']>, themesDropped: ReadonlyArray<ResolversTypes['Theme']>, placesDropped: ReadonlyArray<ResolversTypes['Place']>, convenorLoads: ReadonlyArray<ResolversTypes['ConvenorLoad']>, termEnds: ReadonlyArray<ResolversTypes['TermEnds']>, diff: ResolversTypes['ScenarioDiff'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Graph: ResolverTypeWrapper<GraphParent>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  SelectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelectionResult']>;
  BodySort: BodySort;
  BodyList: ResolverTypeWrapper<Omit<BodyList, 'items' | 'summary'> & { items: ReadonlyArray<ResolversTypes['Body']>, summary: ResolversTypes['SelectionSummary'] }>;
  BodyListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BodyListResult']>;
  SeatList: ResolverTypeWrapper<Omit<SeatList, 'items'> & { items: ReadonlyArray<ResolversTypes['Seat']> }>;
  SeatListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeatListResult']>;
  OrganisationList: ResolverTypeWrapper<Omit<OrganisationList, 'items'> & { items: ReadonlyArray<ResolversTypes['Organisation']> }>;
  OrganisationListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationListResult']>;
  RepresentativeList: ResolverTypeWrapper<Omit<RepresentativeList, 'items'> & { items: ReadonlyArray<ResolversTypes['Representative']> }>;
  RepresentativeListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepresentativeListResult']>;
  OfficeList: ResolverTypeWrapper<Omit<OfficeList, 'items'> & { items: ReadonlyArray<ResolversTypes['Office']> }>;
  OfficeListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfficeListResult']>;
  ProgrammeList: ResolverTypeWrapper<Omit<ProgrammeList, 'items'> & { items: ReadonlyArray<ResolversTypes['Programme']> }>;
  ProgrammeListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgrammeListResult']>;
  DecisionList: ResolverTypeWrapper<Omit<DecisionList, 'items'> & { items: ReadonlyArray<ResolversTypes['Decision']> }>;
  DecisionListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionListResult']>;
  Dismissal: ResolverTypeWrapper<DismissalParent>;
  DismissedSuggestion: ResolverTypeWrapper<Omit<DismissedSuggestion, 'dismissal' | 'suggestion'> & { dismissal: ResolversTypes['Dismissal'], suggestion?: Maybe<ResolversTypes['Suggestion']> }>;
  SavedDismissal: ResolverTypeWrapper<Omit<SavedDismissal, 'dismissal'> & { dismissal: ResolversTypes['Dismissal'] }>;
  DismissalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissalResult']>;
  Citation: ResolverTypeWrapper<CitationParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  Decision: ResolverTypeWrapper<DecisionParent>;
  MapMode: MapMode;
  MapGrouping: MapGrouping;
  MapNode: ResolverTypeWrapper<Omit<MapNode, 'node'> & { node: ResolversTypes['Node'] }>;
  MapEdge: ResolverTypeWrapper<MapEdge>;
  MapGroup: ResolverTypeWrapper<Omit<MapGroup, 'node'> & { node: ResolversTypes['Node'] }>;
  MapPicture: ResolverTypeWrapper<Omit<MapPicture, 'nodes' | 'groups' | 'takenOut' | 'summary'> & { nodes: ReadonlyArray<ResolversTypes['MapNode']>, groups: ReadonlyArray<ResolversTypes['MapGroup']>, takenOut: ReadonlyArray<ResolversTypes['NearlyEverywhere']>, summary: ResolversTypes['SelectionSummary'] }>;
  MapResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MapResult']>;
  SeatRule: SeatRule;
  MergerInput: MergerInput;
  MergerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergerResult']>;
  SeatChange: ResolverTypeWrapper<SeatChange>;
  HoursChange: ResolverTypeWrapper<Omit<HoursChange, 'notComputable'> & { notComputable: ReadonlyArray<ResolversTypes['Body']> }>;
  MergingBody: ResolverTypeWrapper<Omit<MergingBody, 'body'> & { body: ResolversTypes['Body'] }>;
  SeatCount: ResolverTypeWrapper<SeatCount>;
  SeatFlow: ResolverTypeWrapper<Omit<SeatFlow, 'organisation' | 'kept' | 'leftOut'> & { organisation?: Maybe<ResolversTypes['Node']>, kept: ReadonlyArray<ResolversTypes['Seat']>, leftOut: ReadonlyArray<ResolversTypes['Seat']> }>;
  SoleVoice: SoleVoice;
  LostVoice: ResolverTypeWrapper<Omit<LostVoice, 'organisation'> & { organisation: ResolversTypes['Node'] }>;
  Bridge: ResolverTypeWrapper<BridgeParent>;
  BridgeCounts: ResolverTypeWrapper<BridgeCounts>;
  MeetsOnce: ResolverTypeWrapper<Omit<MeetsOnce, 'holder' | 'bodies'> & { holder: ResolversTypes['Node'], bodies: ReadonlyArray<ResolversTypes['Body']> }>;
  Balance: ResolverTypeWrapper<Balance>;
  FindingTone: FindingTone;
  Finding: ResolverTypeWrapper<Omit<Finding, 'bodies' | 'nodes' | 'decision'> & { bodies: ReadonlyArray<ResolversTypes['Body']>, nodes: ReadonlyArray<ResolversTypes['Node']>, decision?: Maybe<ResolversTypes['Decision']> }>;
  Merger: ResolverTypeWrapper<Omit<Merger, 'bodies' | 'hours' | 'flows' | 'lostVoices' | 'silentPlaces' | 'convenorLoads' | 'termEnds' | 'meetOnceNamed' | 'bridgesLost' | 'bridgesKept' | 'bridgesGained' | 'themes' | 'places' | 'findings' | 'summary'> & { bodies: ReadonlyArray<ResolversTypes['MergingBody']>, hours: ResolversTypes['HoursChange'], flows: ReadonlyArray<ResolversTypes['SeatFlow']>, lostVoices: ReadonlyArray<ResolversTypes['LostVoice']>, silentPlaces: ReadonlyArray<ResolversTypes['Place']>, convenorLoads: ReadonlyArray<ResolversTypes['ConvenorLoad']>, termEnds: ReadonlyArray<ResolversTypes['TermEnds']>, meetOnceNamed: ReadonlyArray<ResolversTypes['MeetsOnce']>, bridgesLost: ReadonlyArray<ResolversTypes['Bridge']>, bridgesKept: ReadonlyArray<ResolversTypes['Bridge']>, bridgesGained: ReadonlyArray<ResolversTypes['Bridge']>, themes: ReadonlyArray<ResolversTypes['Theme']>, places: ReadonlyArray<ResolversTypes['Place']>, findings: ReadonlyArray<ResolversTypes['Finding']>, summary: ResolversTypes['SelectionSummary'] }>;
  BalanceBy: BalanceBy;
  BalanceGroup: ResolverTypeWrapper<BalanceGroup>;
  GroupBalances: ResolverTypeWrapper<GroupBalances>;
  ConvenorLoad: ResolverTypeWrapper<Omit<ConvenorLoad, 'convenor'> & { convenor: ResolversTypes['Node'] }>;
  TermEnds: ResolverTypeWrapper<Omit<TermEnds, 'body' | 'ends' | 'unknown'> & { body: ResolversTypes['Body'], ends: ReadonlyArray<ResolversTypes['TermEnd']>, unknown: ReadonlyArray<ResolversTypes['Seat']> }>;
  TermEnd: ResolverTypeWrapper<Omit<TermEnd, 'seats'> & { seats: ReadonlyArray<ResolversTypes['Seat']> }>;
  MoveInput: MoveInput;
  NewBodyInput: NewBodyInput;
  MergeMoveInput: MergeMoveInput;
  SplitPartInput: SplitPartInput;
  SplitMoveInput: SplitMoveInput;
  EndMoveInput: EndMoveInput;
  SeatMoveInput: SeatMoveInput;
  AddSeatMoveInput: AddSeatMoveInput;
  Move: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Move']>;
  NewBody: ResolverTypeWrapper<NewBodyParent>;
  MergeMove: ResolverTypeWrapper<MergeMoveParent>;
  SplitPart: ResolverTypeWrapper<Omit<SplitPart, 'body'> & { body: ResolversTypes['NewBody'] }>;
  SplitMove: ResolverTypeWrapper<SplitMoveParent>;
  EndMove: ResolverTypeWrapper<EndMoveParent>;
  SeatMove: ResolverTypeWrapper<SeatMoveParent>;
  AddSeatMove: ResolverTypeWrapper<AddSeatMoveParent>;
  MoveProblem: ResolverTypeWrapper<MoveProblemParent>;
  Organisation: ResolverTypeWrapper<OrganisationParent>;
  Programme: ResolverTypeWrapper<ProgrammeParent>;
  Funding: ResolverTypeWrapper<FundingParent>;
  PairSort: PairSort;
  Quadrant: Quadrant;
  BodyLine: BodyLine;
  Member: ResolverTypeWrapper<MemberParent>;
  MembersKnown: ResolverTypeWrapper<MembersKnown>;
  Chance: ResolverTypeWrapper<Chance>;
  Pair: ResolverTypeWrapper<PairParent>;
  TaskOverlap: ResolverTypeWrapper<TaskParent>;
  OverlapSummary: ResolverTypeWrapper<OverlapSummaryParent>;
  SummaryFigure: SummaryFigure;
  NearlyEverywhere: ResolverTypeWrapper<NearlyEverywhereParent>;
  Overlaps: ResolverTypeWrapper<Omit<Overlaps, 'items' | 'summary'> & { items: ReadonlyArray<ResolversTypes['Pair']>, summary: ResolversTypes['OverlapSummary'] }>;
  OverlapResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverlapResult']>;
  PairFound: ResolverTypeWrapper<Omit<PairFound, 'pair' | 'summary'> & { pair: ResolversTypes['Pair'], summary: ResolversTypes['OverlapSummary'] }>;
  PairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PairResult']>;
  MatrixBody: ResolverTypeWrapper<Omit<MatrixBody, 'body'> & { body: ResolversTypes['Body'] }>;
  MatrixCell: ResolverTypeWrapper<MatrixCell>;
  TreeJoin: ResolverTypeWrapper<TreeJoin>;
  OverlapMatrix: ResolverTypeWrapper<Omit<OverlapMatrix, 'bodies' | 'summary'> & { bodies: ReadonlyArray<ResolversTypes['MatrixBody']>, summary: ResolversTypes['OverlapSummary'] }>;
  OverlapMatrixResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverlapMatrixResult']>;
  Intersection: ResolverTypeWrapper<Omit<Intersection, 'members'> & { members: ReadonlyArray<ResolversTypes['Member']> }>;
  Intersections: ResolverTypeWrapper<Omit<Intersections, 'bodies' | 'rows' | 'pairs' | 'summary'> & { bodies: ReadonlyArray<ResolversTypes['MatrixBody']>, rows: ReadonlyArray<ResolversTypes['Intersection']>, pairs: ReadonlyArray<ResolversTypes['Pair']>, summary: ResolversTypes['OverlapSummary'] }>;
  IntersectionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntersectionsResult']>;
  TeamSizing: TeamSizing;
  ProjectIdea: ProjectIdea;
  PartnerWeights: PartnerWeights;
  PartnerWeightsUsed: ResolverTypeWrapper<PartnerWeightsUsed>;
  PartnerPartName: PartnerPartName;
  PartnerPart: ResolverTypeWrapper<PartnerPart>;
  PartnerReasonCode: PartnerReasonCode;
  PartnerReason: ResolverTypeWrapper<Omit<PartnerReason, 'nodes' | 'bodies' | 'seats' | 'convening' | 'funding'> & { nodes: ReadonlyArray<ResolversTypes['Node']>, bodies: ReadonlyArray<ResolversTypes['Body']>, seats: ReadonlyArray<ResolversTypes['Seat']>, convening: ReadonlyArray<ResolversTypes['Convening']>, funding: ReadonlyArray<ResolversTypes['Funding']> }>;
  Partner: ResolverTypeWrapper<PartnerParent>;
  PartnerLeftOutWhy: PartnerLeftOutWhy;
  PartnerLeftOut: ResolverTypeWrapper<Omit<PartnerLeftOut, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  IdeaUsed: ResolverTypeWrapper<Omit<IdeaUsed, 'themes' | 'places' | 'organisation' | 'uncoveredThemes' | 'uncoveredPlaces'> & { themes: ReadonlyArray<ResolversTypes['Theme']>, places: ReadonlyArray<ResolversTypes['Place']>, organisation?: Maybe<ResolversTypes['Organisation']>, uncoveredThemes: ReadonlyArray<ResolversTypes['Theme']>, uncoveredPlaces: ReadonlyArray<ResolversTypes['Place']> }>;
  Partners: ResolverTypeWrapper<Omit<Partners, 'items' | 'leftOut' | 'idea'> & { items: ReadonlyArray<ResolversTypes['Partner']>, leftOut: ReadonlyArray<ResolversTypes['PartnerLeftOut']>, idea: ResolversTypes['IdeaUsed'] }>;
  PartnersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartnersResult']>;
  TeamRuleKind: TeamRuleKind;
  TeamRule: ResolverTypeWrapper<Omit<TeamRule, 'node' | 'by'> & { node?: Maybe<ResolversTypes['Node']>, by: ReadonlyArray<ResolversTypes['Organisation']> }>;
  MissingGroupCode: MissingGroupCode;
  MissingLooked: ResolverTypeWrapper<MissingLooked>;
  MissingGroup: ResolverTypeWrapper<Omit<MissingGroup, 'organisations'> & { organisations: ReadonlyArray<ResolversTypes['Organisation']> }>;
  Team: ResolverTypeWrapper<Omit<Team, 'members' | 'rules' | 'reaches' | 'missing'> & { members: ReadonlyArray<ResolversTypes['Partner']>, rules: ReadonlyArray<ResolversTypes['TeamRule']>, reaches: ReadonlyArray<ResolversTypes['Organisation']>, missing: ReadonlyArray<ResolversTypes['MissingGroup']> }>;
  PartnerTeam: ResolverTypeWrapper<Omit<PartnerTeam, 'best' | 'alternatives' | 'impossible' | 'idea'> & { best?: Maybe<ResolversTypes['Team']>, alternatives: ReadonlyArray<ResolversTypes['Team']>, impossible: ReadonlyArray<ResolversTypes['TeamRule']>, idea: ResolversTypes['IdeaUsed'] }>;
  PartnerTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartnerTeamResult']>;
  IntroductionMeeting: ResolverTypeWrapper<Omit<IntroductionMeeting, 'body' | 'from' | 'to'> & { body: ResolversTypes['Body'], from: ResolversTypes['Seat'], to: ResolversTypes['Seat'] }>;
  Introduction: ResolverTypeWrapper<Omit<Introduction, 'meetings'> & { meetings: ReadonlyArray<ResolversTypes['IntroductionMeeting']> }>;
  Introductions: ResolverTypeWrapper<Omit<Introductions, 'from' | 'to' | 'ways'> & { from: ResolversTypes['Organisation'], to: ResolversTypes['Organisation'], ways: ReadonlyArray<ResolversTypes['Introduction']> }>;
  IntroductionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntroductionsResult']>;
  PlanObjective: PlanObjective;
  PlanInput: PlanInput;
  PlanJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanJobResult']>;
  PlanState: PlanState;
  PlanPhase: PlanPhase;
  PlanJob: ResolverTypeWrapper<Omit<PlanJob, 'outcome'> & { outcome?: Maybe<ResolversTypes['PlanOutcome']> }>;
  PlanInstead: PlanInstead;
  PlanOutcome: ResolverTypeWrapper<Omit<PlanOutcome, 'nearlyEverywhere' | 'notComputable' | 'best' | 'alternatives'> & { nearlyEverywhere: ReadonlyArray<ResolversTypes['NearlyEverywhere']>, notComputable: ReadonlyArray<ResolversTypes['Body']>, best?: Maybe<ResolversTypes['Plan']>, alternatives: ReadonlyArray<ResolversTypes['Plan']> }>;
  Plan: ResolverTypeWrapper<Omit<Plan, 'mergers'> & { mergers: ReadonlyArray<ResolversTypes['PlannedMerger']> }>;
  PlannedMerger: ResolverTypeWrapper<Omit<PlannedMerger, 'bodies' | 'ties' | 'reasons' | 'counterReasons' | 'instead'> & { bodies: ReadonlyArray<ResolversTypes['Body']>, ties: ReadonlyArray<ResolversTypes['PlanTie']>, reasons: ReadonlyArray<ResolversTypes['Finding']>, counterReasons: ReadonlyArray<ResolversTypes['Finding']>, instead?: Maybe<ResolversTypes['ForgoneMerger']> }>;
  ForgoneMerger: ResolverTypeWrapper<Omit<ForgoneMerger, 'bodies'> & { bodies: ReadonlyArray<ResolversTypes['Body']> }>;
  PlanTie: ResolverTypeWrapper<Omit<PlanTie, 'a' | 'b'> & { a: ResolversTypes['Body'], b: ResolversTypes['Body'] }>;
  RulePrice: ResolverTypeWrapper<RulePrice>;
  LoadAssumptions: LoadAssumptions;
  RepresentationSort: RepresentationSort;
  Load: ResolverTypeWrapper<Load>;
  HeldPair: ResolverTypeWrapper<Omit<HeldPair, 'a' | 'b'> & { a: ResolversTypes['Body'], b: ResolversTypes['Body'] }>;
  RepresentationCell: ResolverTypeWrapper<RepresentationCell>;
  RepresentationRow: ResolverTypeWrapper<Omit<RepresentationRow, 'node' | 'holdsAlone'> & { node: ResolversTypes['Node'], holdsAlone: ReadonlyArray<ResolversTypes['HeldPair']> }>;
  Concentration: ResolverTypeWrapper<Concentration>;
  SectorShare: ResolverTypeWrapper<SectorShare>;
  DependentPair: ResolverTypeWrapper<Omit<DependentPair, 'a' | 'b' | 'through'> & { a: ResolversTypes['Body'], b: ResolversTypes['Body'], through: ResolversTypes['Node'] }>;
  Representation: ResolverTypeWrapper<Omit<Representation, 'rows' | 'columns' | 'hangOnOne' | 'nearlyEverywhere' | 'summary'> & { rows: ReadonlyArray<ResolversTypes['RepresentationRow']>, columns: ReadonlyArray<ResolversTypes['MatrixBody']>, hangOnOne: ReadonlyArray<ResolversTypes['DependentPair']>, nearlyEverywhere: ReadonlyArray<ResolversTypes['NearlyEverywhere']>, summary: ResolversTypes['OverlapSummary'] }>;
  RepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepresentationResult']>;
  AssumptionsUsed: ResolverTypeWrapper<AssumptionsUsed>;
  Stance: Stance;
  RemarkInput: RemarkInput;
  Comment: ResolverTypeWrapper<Comment>;
  Remark: ResolverTypeWrapper<Remark>;
  RemarkCount: ResolverTypeWrapper<RemarkCount>;
  ApplicationInput: ApplicationInput;
  DecisionSourceInput: DecisionSourceInput;
  ApplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyResult']>;
  AppliedScenario: ResolverTypeWrapper<Omit<AppliedScenario, 'bodies' | 'decision'> & { bodies: ReadonlyArray<ResolversTypes['Body']>, decision?: Maybe<ResolversTypes['Decision']> }>;
  ScenarioDraft: ScenarioDraft;
  MemoWordsInput: MemoWordsInput;
  MemoWords: ResolverTypeWrapper<MemoWords>;
  SavedFilter: ResolverTypeWrapper<SavedFilterParent>;
  SavedOptions: ResolverTypeWrapper<SavedOptions>;
  SavedAssumptions: ResolverTypeWrapper<SavedAssumptions>;
  Scenario: ResolverTypeWrapper<ScenarioParent>;
  ScenarioList: ResolverTypeWrapper<Omit<ScenarioList, 'items'> & { items: ReadonlyArray<ResolversTypes['Scenario']> }>;
  ScenarioListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScenarioListResult']>;
  SavedScenario: ResolverTypeWrapper<Omit<SavedScenario, 'scenario'> & { scenario: ResolversTypes['Scenario'] }>;
  ScenarioResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScenarioResult']>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  SeatRole: ResolverTypeWrapper<Omit<SeatRole, 'term'> & { term?: Maybe<ResolversTypes['Term']> }>;
  Seat: ResolverTypeWrapper<SeatParent>;
  Representative: ResolverTypeWrapper<RepresentativeParent>;
  Office: ResolverTypeWrapper<OfficeParent>;
  Theme: ResolverTypeWrapper<ThemeParent>;
  Population: ResolverTypeWrapper<Population>;
  Place: ResolverTypeWrapper<PlaceParent>;
  SuggestionWeights: SuggestionWeights;
  WeightsUsed: ResolverTypeWrapper<WeightsUsed>;
  SuggestionPart: ResolverTypeWrapper<SuggestionPart>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'bodies' | 'reasons' | 'counterReasons' | 'pairs'> & { bodies: ReadonlyArray<ResolversTypes['Body']>, reasons: ReadonlyArray<ResolversTypes['Finding']>, counterReasons: ReadonlyArray<ResolversTypes['Finding']>, pairs: ReadonlyArray<ResolversTypes['Pair']> }>;
  ConvenorOfMany: ResolverTypeWrapper<Omit<ConvenorOfMany, 'convenor' | 'convenes' | 'among'> & { convenor: ResolversTypes['Node'], convenes: ReadonlyArray<ResolversTypes['Body']>, among: ReadonlyArray<ResolversTypes['Body']> }>;
  Suggestions: ResolverTypeWrapper<Omit<Suggestions, 'items' | 'tooLittleKnown' | 'nearlyEverywhere' | 'convenorsOfNearlyEverything' | 'dismissed'> & { items: ReadonlyArray<ResolversTypes['Suggestion']>, tooLittleKnown: ReadonlyArray<ResolversTypes['Suggestion']>, nearlyEverywhere: ReadonlyArray<ResolversTypes['NearlyEverywhere']>, convenorsOfNearlyEverything: ReadonlyArray<ResolversTypes['ConvenorOfMany']>, dismissed: ReadonlyArray<ResolversTypes['DismissedSuggestion']> }>;
  SuggestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuggestionResult']>;
  DateChange: DateChange;
  PresenceThen: PresenceThen;
  DateKnown: ResolverTypeWrapper<DateKnown>;
  BodyDateChange: ResolverTypeWrapper<Omit<BodyDateChange, 'body'> & { body: ResolversTypes['Body'] }>;
  MembershipDateChange: ResolverTypeWrapper<Omit<MembershipDateChange, 'body' | 'member' | 'seats'> & { body: ResolversTypes['Body'], member: ResolversTypes['Node'], seats: ReadonlyArray<ResolversTypes['Seat']> }>;
  SeatDateChange: ResolverTypeWrapper<Omit<SeatDateChange, 'body' | 'seat'> & { body: ResolversTypes['Body'], seat: ResolversTypes['Seat'] }>;
  ChangedBody: ResolverTypeWrapper<Omit<ChangedBody, 'body'> & { body: ResolversTypes['Body'] }>;
  StoredChange: StoredChange;
  OtherChanged: ResolverTypeWrapper<Omit<OtherChanged, 'node'> & { node: ResolversTypes['Node'] }>;
  DateComparison: ResolverTypeWrapper<Omit<DateComparison, 'successions' | 'bodies' | 'changed' | 'seats' | 'memberships' | 'others'> & { successions: ReadonlyArray<ResolversTypes['Succession']>, bodies: ReadonlyArray<ResolversTypes['BodyDateChange']>, changed: ReadonlyArray<ResolversTypes['ChangedBody']>, seats: ReadonlyArray<ResolversTypes['SeatDateChange']>, memberships: ReadonlyArray<ResolversTypes['MembershipDateChange']>, others: ReadonlyArray<ResolversTypes['OtherChanged']> }>;
  DateChangeCounts: ResolverTypeWrapper<DateChangeCounts>;
  DateComparisonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DateComparisonResult']>;
  TimelineYear: ResolverTypeWrapper<TimelineYear>;
  TimelineBody: ResolverTypeWrapper<Omit<TimelineBody, 'body'> & { body: ResolversTypes['Body'] }>;
  Timeline: ResolverTypeWrapper<Omit<Timeline, 'bodies' | 'decisions' | 'successions' | 'summary'> & { bodies: ReadonlyArray<ResolversTypes['TimelineBody']>, decisions: ReadonlyArray<ResolversTypes['Decision']>, successions: ReadonlyArray<ResolversTypes['Succession']>, summary: ResolversTypes['SelectionSummary'] }>;
  TimelineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineResult']>;
  LineageNode: ResolverTypeWrapper<Omit<LineageNode, 'node'> & { node: ResolversTypes['Node'] }>;
  Lineage: ResolverTypeWrapper<Omit<Lineage, 'of' | 'nodes' | 'successions' | 'decisions' | 'today'> & { of: ResolversTypes['Node'], nodes: ReadonlyArray<ResolversTypes['LineageNode']>, successions: ReadonlyArray<ResolversTypes['Succession']>, decisions: ReadonlyArray<ResolversTypes['Decision']>, today: ResolversTypes['Node'] }>;
  LineageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LineageResult']>;
  EndsInMonth: ResolverTypeWrapper<Omit<EndsInMonth, 'endingSeats' | 'endingBodies' | 'bodies'> & { endingSeats: ReadonlyArray<ResolversTypes['EndingSeat']>, endingBodies: ReadonlyArray<ResolversTypes['EndingBody']>, bodies: ReadonlyArray<ResolversTypes['TermEndsOfBody']> }>;
  EndingSeat: ResolverTypeWrapper<Omit<EndingSeat, 'seat'> & { seat: ResolversTypes['Seat'] }>;
  EndingBody: ResolverTypeWrapper<Omit<EndingBody, 'body'> & { body: ResolversTypes['Body'] }>;
  TermEndsOfBody: ResolverTypeWrapper<Omit<TermEndsOfBody, 'body'> & { body: ResolversTypes['Body'] }>;
  TermCalendar: ResolverTypeWrapper<Omit<TermCalendar, 'months' | 'windows'> & { months: ReadonlyArray<ResolversTypes['EndsInMonth']>, windows: ReadonlyArray<ResolversTypes['EndsInMonth']> }>;
  TermCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TermCalendarResult']>;
  TurnoverYear: ResolverTypeWrapper<TurnoverYearParent>;
  TurnoverSeat: ResolverTypeWrapper<Omit<TurnoverSeat, 'seat'> & { seat: ResolversTypes['Seat'] }>;
  Tenure: ResolverTypeWrapper<Tenure>;
  Turnover: ResolverTypeWrapper<Omit<Turnover, 'years'> & { years: ReadonlyArray<ResolversTypes['TurnoverYear']> }>;
  TurnoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TurnoverResult']>;
  PairYear: ResolverTypeWrapper<Omit<PairYear, 'members'> & { members: ReadonlyArray<ResolversTypes['Node']> }>;
  PairOverTime: ResolverTypeWrapper<Omit<PairOverTime, 'a' | 'b' | 'years'> & { a: ResolversTypes['Body'], b: ResolversTypes['Body'], years: ReadonlyArray<ResolversTypes['PairYear']> }>;
  PairOverTimeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PairOverTimeResult']>;
  SeatHistoryBody: ResolverTypeWrapper<Omit<SeatHistoryBody, 'body' | 'seats'> & { body: ResolversTypes['Body'], seats: ReadonlyArray<ResolversTypes['Seat']> }>;
  SeatHistory: ResolverTypeWrapper<Omit<SeatHistory, 'of' | 'bodies'> & { of: ResolversTypes['Node'], bodies: ReadonlyArray<ResolversTypes['SeatHistoryBody']> }>;
  SeatHistoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeatHistoryResult']>;
  GraphVersion: ResolverTypeWrapper<GraphVersion>;
  VersionListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VersionListResult']>;
  VersionList: ResolverTypeWrapper<VersionList>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnnualBody: Omit<AnnualBody, 'body' | 'seats' | 'convening'> & { body: ResolversParentTypes['Body'], seats: ReadonlyArray<ResolversParentTypes['Seat']>, convening: ReadonlyArray<ResolversParentTypes['Convening']> };
  Boolean: Scalars['Boolean']['output'];
  AnnualLineFigures: Omit<AnnualLineFigures, 'bodies'> & { bodies: ReadonlyArray<ResolversParentTypes['AnnualBody']> };
  AnnualMet: Omit<AnnualMet, 'organisation' | 'bodies' | 'seats'> & { organisation: ResolversParentTypes['Organisation'], bodies: ReadonlyArray<ResolversParentTypes['Body']>, seats: ReadonlyArray<ResolversParentTypes['Seat']> };
  AnnualFigures: Omit<AnnualFigures, 'lines' | 'met'> & { lines: ReadonlyArray<ResolversParentTypes['AnnualLineFigures']>, met: ReadonlyArray<ResolversParentTypes['AnnualMet']> };
  Int: Scalars['Int']['output'];
  AnnualKnown: AnnualKnown;
  AnnualEvent: Omit<AnnualEvent, 'body' | 'seat'> & { body: ResolversParentTypes['Body'], seat?: Maybe<ResolversParentTypes['Seat']> };
  String: Scalars['String']['output'];
  AnnualChange: AnnualChange;
  AnnualReport: Omit<AnnualReport, 'organisation' | 'figures' | 'before' | 'events' | 'newBodies' | 'goneBodies' | 'decisions'> & { organisation: ResolversParentTypes['Organisation'], figures: ResolversParentTypes['AnnualFigures'], before: ResolversParentTypes['AnnualFigures'], events: ReadonlyArray<ResolversParentTypes['AnnualEvent']>, newBodies: ReadonlyArray<ResolversParentTypes['Body']>, goneBodies: ReadonlyArray<ResolversParentTypes['Body']>, decisions: ReadonlyArray<ResolversParentTypes['Decision']> };
  AnnualReportResult: ResolversUnionTypes<ResolversParentTypes>['AnnualReportResult'];
  FormerName: Omit<FormerName, 'term'> & { term: ResolversParentTypes['Term'] };
  StatusPhase: Omit<StatusPhase, 'term'> & { term: ResolversParentTypes['Term'] };
  Rhythm: Omit<Rhythm, 'term'> & { term: ResolversParentTypes['Term'] };
  Body: BodyParent;
  ID: Scalars['ID']['output'];
  Unknown: Unknown;
  Network: BodyParent;
  Float: Scalars['Float']['output'];
  Project: BodyParent;
  Convening: ConveningParent;
  Succession: SuccessionParent;
  Mutation: Record<PropertyKey, never>;
  Change: Change;
  ChangeListResult: ResolversUnionTypes<ResolversParentTypes>['ChangeListResult'];
  ChangeList: ChangeList;
  ChangeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeResult'];
  ChangedNode: ChangedNode;
  Conflict: Omit<Conflict, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['MoveProblem']> };
  OtherChange: OtherChange;
  PartialDate: Scalars['PartialDate']['output'];
  CountRange: CountRange;
  Range: Range;
  Filter: Filter;
  MeasureOptions: MeasureOptions;
  InputProblem: InputProblem;
  SelectionSummary: SummaryParent;
  Node: NodeParent;
  Term: TermParent;
  Page: Page;
  ScenarioInput: ScenarioInput;
  ComparisonResult: ResolversUnionTypes<ResolversParentTypes>['ComparisonResult'];
  ScenarioComparison: Omit<ScenarioComparison, 'scenarios' | 'summary'> & { scenarios: ReadonlyArray<ResolversParentTypes['ScenarioOutcome']>, summary: ResolversParentTypes['SelectionSummary'] };
  AsApplied: AsApplied;
  ScenarioBody: ScenarioBodyParent;
  DiffSeat: Omit<DiffSeat, 'seat' | 'holder' | 'organisation'> & { seat?: Maybe<ResolversParentTypes['Seat']>, holder?: Maybe<ResolversParentTypes['Node']>, organisation?: Maybe<ResolversParentTypes['Node']> };
  DiffTie: DiffTie;
  ScenarioDiff: Omit<ScenarioDiff, 'bodies' | 'seats'> & { bodies: ReadonlyArray<ResolversParentTypes['ScenarioBody']>, seats: ReadonlyArray<ResolversParentTypes['DiffSeat']> };
  ScenarioHours: Omit<ScenarioHours, 'notComputable'> & { notComputable: ReadonlyArray<ResolversParentTypes['ScenarioBody']> };
  NewVoice: Omit<NewVoice, 'organisation'> & { organisation: ResolversParentTypes['Node'] };
  ScenarioOutcome: Omit<ScenarioOutcome, 'problems' | 'asApplied' | 'bodies' | 'hours' | 'lostVoices' | 'newVoices' | 'silentPlaces' | 'bridgesLost' | 'bridgesKept' | 'bridgesGained' | 'themesDropped' | 'placesDropped' | 'convenorLoads' | 'termEnds' | 'diff'> & { problems: ReadonlyArray<ResolversParentTypes['MoveProblem']>, asApplied?: Maybe<ResolversParentTypes['AsApplied']>, bodies: ReadonlyArray<ResolversParentTypes['ScenarioBody']>, hours: ResolversParentTypes['ScenarioHours'], lostVoices: ReadonlyArray<ResolversParentTypes['LostVoice']>, newVoices: ReadonlyArray<ResolversParentTypes['NewVoice']>, silentPlaces: ReadonlyArray<ResolversParentTypes['Place']>, bridgesLost: ReadonlyArray<ResolversParentTypes['Bridge']>, bridgesKept: ReadonlyArray<ResolversParentTypes['Bridge']>, bridgesGained: ReadonlyArray<ResolversParentTypes['Bridge']>, themesDropped: ReadonlyArray<ResolversParentTypes['Theme']>, placesDropped: ReadonlyArray<ResolversParentTypes['Place']>, convenorLoads: ReadonlyArray<ResolversParentTypes['ConvenorLoad']>, termEnds: ReadonlyArray<ResolversParentTypes['TermEnds']>, diff: ResolversParentTypes['ScenarioDiff'] };
  Query: Record<PropertyKey, never>;
  Graph: GraphParent;
  Dataset: DatasetParent;
  SelectionResult: ResolversUnionTypes<ResolversParentTypes>['SelectionResult'];
  BodyList: Omit<BodyList, 'items' | 'summary'> & { items: ReadonlyArray<ResolversParentTypes['Body']>, summary: ResolversParentTypes['SelectionSummary'] };
  BodyListResult: ResolversUnionTypes<ResolversParentTypes>['BodyListResult'];
  SeatList: Omit<SeatList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Seat']> };
  SeatListResult: ResolversUnionTypes<ResolversParentTypes>['SeatListResult'];
  OrganisationList: Omit<OrganisationList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Organisation']> };
  OrganisationListResult: ResolversUnionTypes<ResolversParentTypes>['OrganisationListResult'];
  RepresentativeList: Omit<RepresentativeList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Representative']> };
  RepresentativeListResult: ResolversUnionTypes<ResolversParentTypes>['RepresentativeListResult'];
  OfficeList: Omit<OfficeList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Office']> };
  OfficeListResult: ResolversUnionTypes<ResolversParentTypes>['OfficeListResult'];
  ProgrammeList: Omit<ProgrammeList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Programme']> };
  ProgrammeListResult: ResolversUnionTypes<ResolversParentTypes>['ProgrammeListResult'];
  DecisionList: Omit<DecisionList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Decision']> };
  DecisionListResult: ResolversUnionTypes<ResolversParentTypes>['DecisionListResult'];
  Dismissal: DismissalParent;
  DismissedSuggestion: Omit<DismissedSuggestion, 'dismissal' | 'suggestion'> & { dismissal: ResolversParentTypes['Dismissal'], suggestion?: Maybe<ResolversParentTypes['Suggestion']> };
  SavedDismissal: Omit<SavedDismissal, 'dismissal'> & { dismissal: ResolversParentTypes['Dismissal'] };
  DismissalResult: ResolversUnionTypes<ResolversParentTypes>['DismissalResult'];
  Citation: CitationParent;
  Source: SourceParent;
  Decision: DecisionParent;
  MapNode: Omit<MapNode, 'node'> & { node: ResolversParentTypes['Node'] };
  MapEdge: MapEdge;
  MapGroup: Omit<MapGroup, 'node'> & { node: ResolversParentTypes['Node'] };
  MapPicture: Omit<MapPicture, 'nodes' | 'groups' | 'takenOut' | 'summary'> & { nodes: ReadonlyArray<ResolversParentTypes['MapNode']>, groups: ReadonlyArray<ResolversParentTypes['MapGroup']>, takenOut: ReadonlyArray<ResolversParentTypes['NearlyEverywhere']>, summary: ResolversParentTypes['SelectionSummary'] };
  MapResult: ResolversUnionTypes<ResolversParentTypes>['MapResult'];
  MergerInput: MergerInput;
  MergerResult: ResolversUnionTypes<ResolversParentTypes>['MergerResult'];
  SeatChange: SeatChange;
  HoursChange: Omit<HoursChange, 'notComputable'> & { notComputable: ReadonlyArray<ResolversParentTypes['Body']> };
  MergingBody: Omit<MergingBody, 'body'> & { body: ResolversParentTypes['Body'] };
  SeatCount: SeatCount;
  SeatFlow: Omit<SeatFlow, 'organisation' | 'kept' | 'leftOut'> & { organisation?: Maybe<ResolversParentTypes['Node']>, kept: ReadonlyArray<ResolversParentTypes['Seat']>, leftOut: ReadonlyArray<ResolversParentTypes['Seat']> };
  LostVoice: Omit<LostVoice, 'organisation'> & { organisation: ResolversParentTypes['Node'] };
  Bridge: BridgeParent;
  BridgeCounts: BridgeCounts;
  MeetsOnce: Omit<MeetsOnce, 'holder' | 'bodies'> & { holder: ResolversParentTypes['Node'], bodies: ReadonlyArray<ResolversParentTypes['Body']> };
  Balance: Balance;
  Finding: Omit<Finding, 'bodies' | 'nodes' | 'decision'> & { bodies: ReadonlyArray<ResolversParentTypes['Body']>, nodes: ReadonlyArray<ResolversParentTypes['Node']>, decision?: Maybe<ResolversParentTypes['Decision']> };
  Merger: Omit<Merger, 'bodies' | 'hours' | 'flows' | 'lostVoices' | 'silentPlaces' | 'convenorLoads' | 'termEnds' | 'meetOnceNamed' | 'bridgesLost' | 'bridgesKept' | 'bridgesGained' | 'themes' | 'places' | 'findings' | 'summary'> & { bodies: ReadonlyArray<ResolversParentTypes['MergingBody']>, hours: ResolversParentTypes['HoursChange'], flows: ReadonlyArray<ResolversParentTypes['SeatFlow']>, lostVoices: ReadonlyArray<ResolversParentTypes['LostVoice']>, silentPlaces: ReadonlyArray<ResolversParentTypes['Place']>, convenorLoads: ReadonlyArray<ResolversParentTypes['ConvenorLoad']>, termEnds: ReadonlyArray<ResolversParentTypes['TermEnds']>, meetOnceNamed: ReadonlyArray<ResolversParentTypes['MeetsOnce']>, bridgesLost: ReadonlyArray<ResolversParentTypes['Bridge']>, bridgesKept: ReadonlyArray<ResolversParentTypes['Bridge']>, bridgesGained: ReadonlyArray<ResolversParentTypes['Bridge']>, themes: ReadonlyArray<ResolversParentTypes['Theme']>, places: ReadonlyArray<ResolversParentTypes['Place']>, findings: ReadonlyArray<ResolversParentTypes['Finding']>, summary: ResolversParentTypes['SelectionSummary'] };
  BalanceGroup: BalanceGroup;
  GroupBalances: GroupBalances;
  ConvenorLoad: Omit<ConvenorLoad, 'convenor'> & { convenor: ResolversParentTypes['Node'] };
  TermEnds: Omit<TermEnds, 'body' | 'ends' | 'unknown'> & { body: ResolversParentTypes['Body'], ends: ReadonlyArray<ResolversParentTypes['TermEnd']>, unknown: ReadonlyArray<ResolversParentTypes['Seat']> };
  TermEnd: Omit<TermEnd, 'seats'> & { seats: ReadonlyArray<ResolversParentTypes['Seat']> };
  MoveInput: MoveInput;
  NewBodyInput: NewBodyInput;
  MergeMoveInput: MergeMoveInput;
  SplitPartInput: SplitPartInput;
  SplitMoveInput: SplitMoveInput;
  EndMoveInput: EndMoveInput;
  SeatMoveInput: SeatMoveInput;
  AddSeatMoveInput: AddSeatMoveInput;
  Move: ResolversUnionTypes<ResolversParentTypes>['Move'];
  NewBody: NewBodyParent;
  MergeMove: MergeMoveParent;
  SplitPart: Omit<SplitPart, 'body'> & { body: ResolversParentTypes['NewBody'] };
  SplitMove: SplitMoveParent;
  EndMove: EndMoveParent;
  SeatMove: SeatMoveParent;
  AddSeatMove: AddSeatMoveParent;
  MoveProblem: MoveProblemParent;
  Organisation: OrganisationParent;
  Programme: ProgrammeParent;
  Funding: FundingParent;
  Member: MemberParent;
  MembersKnown: MembersKnown;
  Chance: Chance;
  Pair: PairParent;
  TaskOverlap: TaskParent;
  OverlapSummary: OverlapSummaryParent;
  NearlyEverywhere: NearlyEverywhereParent;
  Overlaps: Omit<Overlaps, 'items' | 'summary'> & { items: ReadonlyArray<ResolversParentTypes['Pair']>, summary: ResolversParentTypes['OverlapSummary'] };
  OverlapResult: ResolversUnionTypes<ResolversParentTypes>['OverlapResult'];
  PairFound: Omit<PairFound, 'pair' | 'summary'> & { pair: ResolversParentTypes['Pair'], summary: ResolversParentTypes['OverlapSummary'] };
  PairResult: ResolversUnionTypes<ResolversParentTypes>['PairResult'];
  MatrixBody: Omit<MatrixBody, 'body'> & { body: ResolversParentTypes['Body'] };
  MatrixCell: MatrixCell;
  TreeJoin: TreeJoin;
  OverlapMatrix: Omit<OverlapMatrix, 'bodies' | 'summary'> & { bodies: ReadonlyArray<ResolversParentTypes['MatrixBody']>, summary: ResolversParentTypes['OverlapSummary'] };
  OverlapMatrixResult: ResolversUnionTypes<ResolversParentTypes>['OverlapMatrixResult'];
  Intersection: Omit<Intersection, 'members'> & { members: ReadonlyArray<ResolversParentTypes['Member']> };
  Intersections: Omit<Intersections, 'bodies' | 'rows' | 'pairs' | 'summary'> & { bodies: ReadonlyArray<ResolversParentTypes['MatrixBody']>, rows: ReadonlyArray<ResolversParentTypes['Intersection']>, pairs: ReadonlyArray<ResolversParentTypes['Pair']>, summary: ResolversParentTypes['OverlapSummary'] };
  IntersectionsResult: ResolversUnionTypes<ResolversParentTypes>['IntersectionsResult'];
  ProjectIdea: ProjectIdea;
  PartnerWeights: PartnerWeights;
  PartnerWeightsUsed: PartnerWeightsUsed;
  PartnerPart: PartnerPart;
  PartnerReason: Omit<PartnerReason, 'nodes' | 'bodies' | 'seats' | 'convening' | 'funding'> & { nodes: ReadonlyArray<ResolversParentTypes['Node']>, bodies: ReadonlyArray<ResolversParentTypes['Body']>, seats: ReadonlyArray<ResolversParentTypes['Seat']>, convening: ReadonlyArray<ResolversParentTypes['Convening']>, funding: ReadonlyArray<ResolversParentTypes['Funding']> };
  Partner: PartnerParent;
  PartnerLeftOut: Omit<PartnerLeftOut, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  IdeaUsed: Omit<IdeaUsed, 'themes' | 'places' | 'organisation' | 'uncoveredThemes' | 'uncoveredPlaces'> & { themes: ReadonlyArray<ResolversParentTypes['Theme']>, places: ReadonlyArray<ResolversParentTypes['Place']>, organisation?: Maybe<ResolversParentTypes['Organisation']>, uncoveredThemes: ReadonlyArray<ResolversParentTypes['Theme']>, uncoveredPlaces: ReadonlyArray<ResolversParentTypes['Place']> };
  Partners: Omit<Partners, 'items' | 'leftOut' | 'idea'> & { items: ReadonlyArray<ResolversParentTypes['Partner']>, leftOut: ReadonlyArray<ResolversParentTypes['PartnerLeftOut']>, idea: ResolversParentTypes['IdeaUsed'] };
  PartnersResult: ResolversUnionTypes<ResolversParentTypes>['PartnersResult'];
  TeamRule: Omit<TeamRule, 'node' | 'by'> & { node?: Maybe<ResolversParentTypes['Node']>, by: ReadonlyArray<ResolversParentTypes['Organisation']> };
  MissingLooked: MissingLooked;
  MissingGroup: Omit<MissingGroup, 'organisations'> & { organisations: ReadonlyArray<ResolversParentTypes['Organisation']> };
  Team: Omit<Team, 'members' | 'rules' | 'reaches' | 'missing'> & { members: ReadonlyArray<ResolversParentTypes['Partner']>, rules: ReadonlyArray<ResolversParentTypes['TeamRule']>, reaches: ReadonlyArray<ResolversParentTypes['Organisation']>, missing: ReadonlyArray<ResolversParentTypes['MissingGroup']> };
  PartnerTeam: Omit<PartnerTeam, 'best' | 'alternatives' | 'impossible' | 'idea'> & { best?: Maybe<ResolversParentTypes['Team']>, alternatives: ReadonlyArray<ResolversParentTypes['Team']>, impossible: ReadonlyArray<ResolversParentTypes['TeamRule']>, idea: ResolversParentTypes['IdeaUsed'] };
  PartnerTeamResult: ResolversUnionTypes<ResolversParentTypes>['PartnerTeamResult'];
  IntroductionMeeting: Omit<IntroductionMeeting, 'body' | 'from' | 'to'> & { body: ResolversParentTypes['Body'], from: ResolversParentTypes['Seat'], to: ResolversParentTypes['Seat'] };
  Introduction: Omit<Introduction, 'meetings'> & { meetings: ReadonlyArray<ResolversParentTypes['IntroductionMeeting']> };
  Introductions: Omit<Introductions, 'from' | 'to' | 'ways'> & { from: ResolversParentTypes['Organisation'], to: ResolversParentTypes['Organisation'], ways: ReadonlyArray<ResolversParentTypes['Introduction']> };
  IntroductionsResult: ResolversUnionTypes<ResolversParentTypes>['IntroductionsResult'];
  PlanInput: PlanInput;
  PlanJobResult: ResolversUnionTypes<ResolversParentTypes>['PlanJobResult'];
  PlanJob: Omit<PlanJob, 'outcome'> & { outcome?: Maybe<ResolversParentTypes['PlanOutcome']> };
  PlanOutcome: Omit<PlanOutcome, 'nearlyEverywhere' | 'notComputable' | 'best' | 'alternatives'> & { nearlyEverywhere: ReadonlyArray<ResolversParentTypes['NearlyEverywhere']>, notComputable: ReadonlyArray<ResolversParentTypes['Body']>, best?: Maybe<ResolversParentTypes['Plan']>, alternatives: ReadonlyArray<ResolversParentTypes['Plan']> };
  Plan: Omit<Plan, 'mergers'> & { mergers: ReadonlyArray<ResolversParentTypes['PlannedMerger']> };
  PlannedMerger: Omit<PlannedMerger, 'bodies' | 'ties' | 'reasons' | 'counterReasons' | 'instead'> & { bodies: ReadonlyArray<ResolversParentTypes['Body']>, ties: ReadonlyArray<ResolversParentTypes['PlanTie']>, reasons: ReadonlyArray<ResolversParentTypes['Finding']>, counterReasons: ReadonlyArray<ResolversParentTypes['Finding']>, instead?: Maybe<ResolversParentTypes['ForgoneMerger']> };
  ForgoneMerger: Omit<ForgoneMerger, 'bodies'> & { bodies: ReadonlyArray<ResolversParentTypes['Body']> };
  PlanTie: Omit<PlanTie, 'a' | 'b'> & { a: ResolversParentTypes['Body'], b: ResolversParentTypes['Body'] };
  RulePrice: RulePrice;
  LoadAssumptions: LoadAssumptions;
  Load: Load;
  HeldPair: Omit<HeldPair, 'a' | 'b'> & { a: ResolversParentTypes['Body'], b: ResolversParentTypes['Body'] };
  RepresentationCell: RepresentationCell;
  RepresentationRow: Omit<RepresentationRow, 'node' | 'holdsAlone'> & { node: ResolversParentTypes['Node'], holdsAlone: ReadonlyArray<ResolversParentTypes['HeldPair']> };
  Concentration: Concentration;
  SectorShare: SectorShare;
  DependentPair: Omit<DependentPair, 'a' | 'b' | 'through'> & { a: ResolversParentTypes['Body'], b: ResolversParentTypes['Body'], through: ResolversParentTypes['Node'] };
  Representation: Omit<Representation, 'rows' | 'columns' | 'hangOnOne' | 'nearlyEverywhere' | 'summary'> & { rows: ReadonlyArray<ResolversParentTypes['RepresentationRow']>, columns: ReadonlyArray<ResolversParentTypes['MatrixBody']>, hangOnOne: ReadonlyArray<ResolversParentTypes['DependentPair']>, nearlyEverywhere: ReadonlyArray<ResolversParentTypes['NearlyEverywhere']>, summary: ResolversParentTypes['OverlapSummary'] };
  RepresentationResult: ResolversUnionTypes<ResolversParentTypes>['RepresentationResult'];
  AssumptionsUsed: AssumptionsUsed;
  RemarkInput: RemarkInput;
  Comment: Comment;
  Remark: Remark;
  RemarkCount: RemarkCount;
  ApplicationInput: ApplicationInput;
  DecisionSourceInput: DecisionSourceInput;
  ApplyResult: ResolversUnionTypes<ResolversParentTypes>['ApplyResult'];
  AppliedScenario: Omit<AppliedScenario, 'bodies' | 'decision'> & { bodies: ReadonlyArray<ResolversParentTypes['Body']>, decision?: Maybe<ResolversParentTypes['Decision']> };
  ScenarioDraft: ScenarioDraft;
  MemoWordsInput: MemoWordsInput;
  MemoWords: MemoWords;
  SavedFilter: SavedFilterParent;
  SavedOptions: SavedOptions;
  SavedAssumptions: SavedAssumptions;
  Scenario: ScenarioParent;
  ScenarioList: Omit<ScenarioList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Scenario']> };
  ScenarioListResult: ResolversUnionTypes<ResolversParentTypes>['ScenarioListResult'];
  SavedScenario: Omit<SavedScenario, 'scenario'> & { scenario: ResolversParentTypes['Scenario'] };
  ScenarioResult: ResolversUnionTypes<ResolversParentTypes>['ScenarioResult'];
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  SeatRole: Omit<SeatRole, 'term'> & { term?: Maybe<ResolversParentTypes['Term']> };
  Seat: SeatParent;
  Representative: RepresentativeParent;
  Office: OfficeParent;
  Theme: ThemeParent;
  Population: Population;
  Place: PlaceParent;
  SuggestionWeights: SuggestionWeights;
  WeightsUsed: WeightsUsed;
  SuggestionPart: SuggestionPart;
  Suggestion: Omit<Suggestion, 'bodies' | 'reasons' | 'counterReasons' | 'pairs'> & { bodies: ReadonlyArray<ResolversParentTypes['Body']>, reasons: ReadonlyArray<ResolversParentTypes['Finding']>, counterReasons: ReadonlyArray<ResolversParentTypes['Finding']>, pairs: ReadonlyArray<ResolversParentTypes['Pair']> };
  ConvenorOfMany: Omit<ConvenorOfMany, 'convenor' | 'convenes' | 'among'> & { convenor: ResolversParentTypes['Node'], convenes: ReadonlyArray<ResolversParentTypes['Body']>, among: ReadonlyArray<ResolversParentTypes['Body']> };
  Suggestions: Omit<Suggestions, 'items' | 'tooLittleKnown' | 'nearlyEverywhere' | 'convenorsOfNearlyEverything' | 'dismissed'> & { items: ReadonlyArray<ResolversParentTypes['Suggestion']>, tooLittleKnown: ReadonlyArray<ResolversParentTypes['Suggestion']>, nearlyEverywhere: ReadonlyArray<ResolversParentTypes['NearlyEverywhere']>, convenorsOfNearlyEverything: ReadonlyArray<ResolversParentTypes['ConvenorOfMany']>, dismissed: ReadonlyArray<ResolversParentTypes['DismissedSuggestion']> };
  SuggestionResult: ResolversUnionTypes<ResolversParentTypes>['SuggestionResult'];
  DateKnown: DateKnown;
  BodyDateChange: Omit<BodyDateChange, 'body'> & { body: ResolversParentTypes['Body'] };
  MembershipDateChange: Omit<MembershipDateChange, 'body' | 'member' | 'seats'> & { body: ResolversParentTypes['Body'], member: ResolversParentTypes['Node'], seats: ReadonlyArray<ResolversParentTypes['Seat']> };
  SeatDateChange: Omit<SeatDateChange, 'body' | 'seat'> & { body: ResolversParentTypes['Body'], seat: ResolversParentTypes['Seat'] };
  ChangedBody: Omit<ChangedBody, 'body'> & { body: ResolversParentTypes['Body'] };
  OtherChanged: Omit<OtherChanged, 'node'> & { node: ResolversParentTypes['Node'] };
  DateComparison: Omit<DateComparison, 'successions' | 'bodies' | 'changed' | 'seats' | 'memberships' | 'others'> & { successions: ReadonlyArray<ResolversParentTypes['Succession']>, bodies: ReadonlyArray<ResolversParentTypes['BodyDateChange']>, changed: ReadonlyArray<ResolversParentTypes['ChangedBody']>, seats: ReadonlyArray<ResolversParentTypes['SeatDateChange']>, memberships: ReadonlyArray<ResolversParentTypes['MembershipDateChange']>, others: ReadonlyArray<ResolversParentTypes['OtherChanged']> };
  DateChangeCounts: DateChangeCounts;
  DateComparisonResult: ResolversUnionTypes<ResolversParentTypes>['DateComparisonResult'];
  TimelineYear: TimelineYear;
  TimelineBody: Omit<TimelineBody, 'body'> & { body: ResolversParentTypes['Body'] };
  Timeline: Omit<Timeline, 'bodies' | 'decisions' | 'successions' | 'summary'> & { bodies: ReadonlyArray<ResolversParentTypes['TimelineBody']>, decisions: ReadonlyArray<ResolversParentTypes['Decision']>, successions: ReadonlyArray<ResolversParentTypes['Succession']>, summary: ResolversParentTypes['SelectionSummary'] };
  TimelineResult: ResolversUnionTypes<ResolversParentTypes>['TimelineResult'];
  LineageNode: Omit<LineageNode, 'node'> & { node: ResolversParentTypes['Node'] };
  Lineage: Omit<Lineage, 'of' | 'nodes' | 'successions' | 'decisions' | 'today'> & { of: ResolversParentTypes['Node'], nodes: ReadonlyArray<ResolversParentTypes['LineageNode']>, successions: ReadonlyArray<ResolversParentTypes['Succession']>, decisions: ReadonlyArray<ResolversParentTypes['Decision']>, today: ResolversParentTypes['Node'] };
  LineageResult: ResolversUnionTypes<ResolversParentTypes>['LineageResult'];
  EndsInMonth: Omit<EndsInMonth, 'endingSeats' | 'endingBodies' | 'bodies'> & { endingSeats: ReadonlyArray<ResolversParentTypes['EndingSeat']>, endingBodies: ReadonlyArray<ResolversParentTypes['EndingBody']>, bodies: ReadonlyArray<ResolversParentTypes['TermEndsOfBody']> };
  EndingSeat: Omit<EndingSeat, 'seat'> & { seat: ResolversParentTypes['Seat'] };
  EndingBody: Omit<EndingBody, 'body'> & { body: ResolversParentTypes['Body'] };
  TermEndsOfBody: Omit<TermEndsOfBody, 'body'> & { body: ResolversParentTypes['Body'] };
  TermCalendar: Omit<TermCalendar, 'months' | 'windows'> & { months: ReadonlyArray<ResolversParentTypes['EndsInMonth']>, windows: ReadonlyArray<ResolversParentTypes['EndsInMonth']> };
  TermCalendarResult: ResolversUnionTypes<ResolversParentTypes>['TermCalendarResult'];
  TurnoverYear: TurnoverYearParent;
  TurnoverSeat: Omit<TurnoverSeat, 'seat'> & { seat: ResolversParentTypes['Seat'] };
  Tenure: Tenure;
  Turnover: Omit<Turnover, 'years'> & { years: ReadonlyArray<ResolversParentTypes['TurnoverYear']> };
  TurnoverResult: ResolversUnionTypes<ResolversParentTypes>['TurnoverResult'];
  PairYear: Omit<PairYear, 'members'> & { members: ReadonlyArray<ResolversParentTypes['Node']> };
  PairOverTime: Omit<PairOverTime, 'a' | 'b' | 'years'> & { a: ResolversParentTypes['Body'], b: ResolversParentTypes['Body'], years: ReadonlyArray<ResolversParentTypes['PairYear']> };
  PairOverTimeResult: ResolversUnionTypes<ResolversParentTypes>['PairOverTimeResult'];
  SeatHistoryBody: Omit<SeatHistoryBody, 'body' | 'seats'> & { body: ResolversParentTypes['Body'], seats: ReadonlyArray<ResolversParentTypes['Seat']> };
  SeatHistory: Omit<SeatHistory, 'of' | 'bodies'> & { of: ResolversParentTypes['Node'], bodies: ReadonlyArray<ResolversParentTypes['SeatHistoryBody']> };
  SeatHistoryResult: ResolversUnionTypes<ResolversParentTypes>['SeatHistoryResult'];
  GraphVersion: GraphVersion;
  VersionListResult: ResolversUnionTypes<ResolversParentTypes>['VersionListResult'];
  VersionList: VersionList;
};

export type AnnualBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualBody'] = ResolversParentTypes['AnnualBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  convening?: Resolver<ReadonlyArray<ResolversTypes['Convening']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  attested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnnualLineFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualLineFigures'] = ResolversParentTypes['AnnualLineFigures']> = {
  line?: Resolver<ResolversTypes['AnnualLine'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Load'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['AnnualBody']>, ParentType, ContextType>;
};

export type AnnualMetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualMet'] = ResolversParentTypes['AnnualMet']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  surely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type AnnualFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualFigures'] = ResolversParentTypes['AnnualFigures']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['AnnualLineFigures']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationsMet?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  municipalitiesMet?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  sectorsMet?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  unknownSector?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['AnnualMet']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['AnnualKnown'], ParentType, ContextType>;
};

export type AnnualKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualKnown'] = ResolversParentTypes['AnnualKnown']> = {
  inData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rhythmKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sitsIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsNamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsDated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnualEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualEvent'] = ResolversParentTypes['AnnualEvent']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  began?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  surely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type AnnualChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualChange'] = ResolversParentTypes['AnnualChange']> = {
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  surelyDiffers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AnnualReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReport'] = ResolversParentTypes['AnnualReport']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['AnnualFigures'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['AnnualFigures'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AnnualChange']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['AnnualEvent']>, ParentType, ContextType>;
  newBodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  goneBodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  assumptions?: Resolver<ResolversTypes['AssumptionsUsed'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnualReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReportResult'] = ResolversParentTypes['AnnualReportResult']> = {
  __resolveType: TypeResolveFn<'AnnualReport' | 'InputProblem', ParentType, ContextType>;
};

export type FormerNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type StatusPhaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusPhase'] = ResolversParentTypes['StatusPhase']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type RhythmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rhythm'] = ResolversParentTypes['Rhythm']> = {
  what?: Resolver<ResolversTypes['RhythmKind'], ParentType, ContextType>;
  perYear?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Network' | 'Project', ParentType, ContextType>;
};

export type UnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unknown'] = ResolversParentTypes['Unknown']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NetworkNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NetworkKind']>, ParentType, ContextType>;
  kindWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  statutory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hoursPerMeeting?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  termYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selfGoverningSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  standsFor?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusPhase']>, ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<NetworkStatusAtArgs>>;
  rhythms?: Resolver<ReadonlyArray<ResolversTypes['Rhythm']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  convening?: Resolver<ReadonlyArray<ResolversTypes['Convening']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<NetworkSeatsArgs>>;
  members?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType, Partial<NetworkMembersArgs>>;
  memberList?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType, Partial<NetworkMemberListArgs>>;
  declaredSeats?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  represented?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<NetworkRepresentedArgs>>;
  convenes?: Resolver<ReadonlyArray<ResolversTypes['Convening']>, ParentType, ContextType, Partial<NetworkConvenesArgs>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  steers?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steeredBy?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType>;
  reportsTo?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  unknowns?: Resolver<ReadonlyArray<ResolversTypes['Unknown']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  under?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusPhase']>, ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, Partial<ProjectStatusAtArgs>>;
  rhythms?: Resolver<ReadonlyArray<ResolversTypes['Rhythm']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  convening?: Resolver<ReadonlyArray<ResolversTypes['Convening']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<ProjectSeatsArgs>>;
  members?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType, Partial<ProjectMembersArgs>>;
  memberList?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType, Partial<ProjectMemberListArgs>>;
  declaredSeats?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  represented?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<ProjectRepresentedArgs>>;
  convenes?: Resolver<ReadonlyArray<ResolversTypes['Convening']>, ParentType, ContextType, Partial<ProjectConvenesArgs>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  steeredBy?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  unknowns?: Resolver<ReadonlyArray<ResolversTypes['Unknown']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConveningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Convening'] = ResolversParentTypes['Convening']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConveningRole'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  successor?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SuccessionStage'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  undoChange?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'id' | 'author'>>;
  dismissSuggestion?: Resolver<ResolversTypes['DismissalResult'], ParentType, ContextType, RequireFields<MutationDismissSuggestionArgs, 'bodies' | 'reason' | 'author'>>;
  withdrawDismissal?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationWithdrawDismissalArgs, 'id' | 'author'>>;
  saveScenario?: Resolver<ResolversTypes['ScenarioResult'], ParentType, ContextType, RequireFields<MutationSaveScenarioArgs, 'input' | 'author'>>;
  renameScenario?: Resolver<ResolversTypes['ScenarioResult'], ParentType, ContextType, RequireFields<MutationRenameScenarioArgs, 'id' | 'version' | 'name' | 'author'>>;
  copyScenario?: Resolver<ResolversTypes['ScenarioResult'], ParentType, ContextType, RequireFields<MutationCopyScenarioArgs, 'id' | 'name' | 'author'>>;
  writeMemo?: Resolver<ResolversTypes['ScenarioResult'], ParentType, ContextType, RequireFields<MutationWriteMemoArgs, 'id' | 'version' | 'words' | 'author'>>;
  deleteScenario?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationDeleteScenarioArgs, 'id' | 'version' | 'author'>>;
  applyScenario?: Resolver<ResolversTypes['ApplyResult'], ParentType, ContextType, RequireFields<MutationApplyScenarioArgs, 'id' | 'version' | 'input' | 'author'>>;
  commentScenario?: Resolver<ResolversTypes['ScenarioResult'], ParentType, ContextType, RequireFields<MutationCommentScenarioArgs, 'id' | 'text' | 'author'>>;
  remarkScenario?: Resolver<ResolversTypes['ScenarioResult'], ParentType, ContextType, RequireFields<MutationRemarkScenarioArgs, 'id' | 'remark' | 'author'>>;
  withdrawRemark?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationWithdrawRemarkArgs, 'id' | 'author'>>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeListResult'] = ResolversParentTypes['ChangeListResult']> = {
  __resolveType: TypeResolveFn<'ChangeList' | 'InputProblem', ParentType, ContextType>;
};

export type ChangeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeList'] = ResolversParentTypes['ChangeList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResult'] = ResolversParentTypes['ChangeResult']> = {
  __resolveType: TypeResolveFn<'Change' | 'Conflict' | 'InputProblem', ParentType, ContextType>;
};

export type ChangedNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedNode'] = ResolversParentTypes['ChangedNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChangedNode']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['OtherChange']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['MoveProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherChange'] = ResolversParentTypes['OtherChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type CountRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountRange'] = ResolversParentTypes['CountRange']> = {
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Range'] = ResolversParentTypes['Range']> = {
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CertaintyResolvers = EnumResolverSignature<{ STATED?: any, INFERRED?: any, UNCERTAIN?: any }, ResolversTypes['Certainty']>;

export type NetworkKindResolvers = EnumResolverSignature<{ STEERING?: any, DEVELOPER?: any, EXPERT?: any, PEER?: any, ADVISORY_BOARD?: any, WORKING?: any, COORDINATION?: any, MANAGEMENT?: any, MONITORING?: any, COMMITTEE?: any, FORUM?: any, CLUB?: any, PROGRAMME_BOARD?: any, COLLABORATION_MEETING?: any, OTHER?: any }, ResolversTypes['NetworkKind']>;

export type ScopeResolvers = EnumResolverSignature<{ MUNICIPAL?: any, SUB_REGIONAL?: any, REGIONAL?: any, INTER_REGIONAL?: any, NATIONAL?: any, NORDIC?: any, EU?: any }, ResolversTypes['Scope']>;

export type MandateResolvers = EnumResolverSignature<{ DECIDES?: any, ADVISES?: any, SHARES?: any }, ResolversTypes['Mandate']>;

export type StatusResolvers = EnumResolverSignature<{ PLANNED?: any, ACTIVE?: any, DORMANT?: any, UNDER_REVIEW?: any, ENDED?: any }, ResolversTypes['Status']>;

export type OrganisationKindResolvers = EnumResolverSignature<{ MUNICIPALITY?: any, JOINT_AUTHORITY?: any, AGENCY?: any, MINISTRY?: any, UNIVERSITY?: any, ASSOCIATION?: any, COMPANY?: any, UNIT?: any, PARTY?: any, OTHER?: any }, ResolversTypes['OrganisationKind']>;

export type SectorResolvers = EnumResolverSignature<{ MUNICIPAL?: any, JOINT_MUNICIPAL?: any, REGIONAL_COUNCIL?: any, STATE?: any, EDUCATION_AND_RESEARCH?: any, ASSOCIATION?: any, COMPANY?: any, PARISH?: any, PARTY?: any, OTHER?: any }, ResolversTypes['Sector']>;

export type RoleResolvers = EnumResolverSignature<{ CHAIR?: any, VICE_CHAIR?: any, MEMBER?: any, DEPUTY?: any, SECRETARY?: any, EXPERT?: any, OBSERVER?: any }, ResolversTypes['Role']>;

export type BehalfResolvers = EnumResolverSignature<{ UNKNOWN?: any, ORGANISATION?: any, BODY?: any, PERSONAL?: any }, ResolversTypes['Behalf']>;

export type ConveningRoleResolvers = EnumResolverSignature<{ CONVENES?: any, COORDINATES?: any, HOSTS?: any, KEEPS_MINUTES?: any }, ResolversTypes['ConveningRole']>;

export type RhythmKindResolvers = EnumResolverSignature<{ MEETING?: any, EVENT?: any }, ResolversTypes['RhythmKind']>;

export type SuccessionKindResolvers = EnumResolverSignature<{ MERGED?: any, SPLIT?: any, REPLACED?: any, CONTINUED?: any, RENAMED?: any }, ResolversTypes['SuccessionKind']>;

export type SuccessionStageResolvers = EnumResolverSignature<{ DONE?: any, PLANNED?: any, PROPOSED?: any }, ResolversTypes['SuccessionStage']>;

export type DecisionMatterResolvers = EnumResolverSignature<{ FOUND?: any, MERGE?: any, END?: any, CONTINUE?: any, APPOINT?: any, OTHER?: any }, ResolversTypes['DecisionMatter']>;

export type DecisionOutcomeResolvers = EnumResolverSignature<{ DECIDED?: any, PROPOSED?: any, POSTPONED?: any, REJECTED?: any, NOTED?: any }, ResolversTypes['DecisionOutcome']>;

export type PlaceLevelResolvers = EnumResolverSignature<{ MUNICIPALITY?: any, SUB_REGION?: any, REGION?: any, CATCHMENT_AREA?: any, COUNTRY?: any, SUPRANATIONAL?: any, OTHER?: any }, ResolversTypes['PlaceLevel']>;

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectionSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionSummary'] = ResolversParentTypes['SelectionSummary']> = {
  inData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dataTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  networks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sureBodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodiesWithMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sureSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Network' | 'Project' | 'Source' | 'Decision' | 'Organisation' | 'Programme' | 'Representative' | 'Office' | 'Theme' | 'Place', ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attested?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sureFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sureTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  possibleFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  possibleTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ComparisonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonResult'] = ResolversParentTypes['ComparisonResult']> = {
  __resolveType: TypeResolveFn<'ScenarioComparison' | 'InputProblem', ParentType, ContextType>;
};

export type ScenarioComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioComparison'] = ResolversParentTypes['ScenarioComparison']> = {
  scenarios?: Resolver<ReadonlyArray<ResolversTypes['ScenarioOutcome']>, ParentType, ContextType>;
  assumptions?: Resolver<ResolversTypes['AssumptionsUsed'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['SelectionSummary'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AsAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsApplied'] = ResolversParentTypes['AsApplied']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScenarioBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioBody'] = ResolversParentTypes['ScenarioBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScenarioBodyNameArgs>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiffState'], ParentType, ContextType>;
  touched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  follows?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  seatsBefore?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  seatsAfter?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
};

export type DiffSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiffSeat'] = ResolversParentTypes['DiffSeat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  behalf?: Resolver<ResolversTypes['Behalf'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiffState'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  heldElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  placesAfter?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  placesEnded?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
};

export type DiffTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiffTie'] = ResolversParentTypes['DiffTie']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiffState'], ParentType, ContextType>;
  sharedBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScenarioDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioDiff'] = ResolversParentTypes['ScenarioDiff']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['ScenarioBody']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['DiffSeat']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['DiffTie']>, ParentType, ContextType>;
};

export type ScenarioHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioHours'] = ResolversParentTypes['ScenarioHours']> = {
  before?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  saved?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  notComputable?: Resolver<ReadonlyArray<ResolversTypes['ScenarioBody']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NewVoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewVoice'] = ResolversParentTypes['NewVoice']> = {
  organisation?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScenarioOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioOutcome'] = ResolversParentTypes['ScenarioOutcome']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['MoveProblem']>, ParentType, ContextType>;
  asApplied?: Resolver<Maybe<ResolversTypes['AsApplied']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['ScenarioBody']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['SeatChange'], ParentType, ContextType>;
  peopleBefore?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  peopleAfter?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  organisationsBefore?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  organisationsAfter?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  meetingsBefore?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  meetingsAfter?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['ScenarioHours'], ParentType, ContextType>;
  lostVoices?: Resolver<ReadonlyArray<ResolversTypes['LostVoice']>, ParentType, ContextType>;
  newVoices?: Resolver<ReadonlyArray<ResolversTypes['NewVoice']>, ParentType, ContextType>;
  silentSectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  silentPlaces?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  silentLanguages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  balances?: Resolver<ReadonlyArray<ResolversTypes['GroupBalances']>, ParentType, ContextType>;
  meetOnce?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  bridgesLost?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType, Partial<ScenarioOutcomeBridgesLostArgs>>;
  bridgesKept?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType, Partial<ScenarioOutcomeBridgesKeptArgs>>;
  bridgesGained?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType, Partial<ScenarioOutcomeBridgesGainedArgs>>;
  bridgeCounts?: Resolver<ResolversTypes['BridgeCounts'], ParentType, ContextType>;
  componentsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themesDropped?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  placesDropped?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  convenorLoads?: Resolver<ReadonlyArray<ResolversTypes['ConvenorLoad']>, ParentType, ContextType>;
  termEnds?: Resolver<ReadonlyArray<ResolversTypes['TermEnds']>, ParentType, ContextType>;
  termsEndTogether?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['ScenarioDiff'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  seats?: Resolver<ResolversTypes['SeatListResult'], ParentType, ContextType, RequireFields<QuerySeatsArgs, 'ids'>>;
  selection?: Resolver<ResolversTypes['SelectionResult'], ParentType, ContextType, Partial<QuerySelectionArgs>>;
  bodies?: Resolver<ResolversTypes['BodyListResult'], ParentType, ContextType, Partial<QueryBodiesArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationListResult'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  representatives?: Resolver<ResolversTypes['RepresentativeListResult'], ParentType, ContextType, Partial<QueryRepresentativesArgs>>;
  offices?: Resolver<ResolversTypes['OfficeListResult'], ParentType, ContextType, Partial<QueryOfficesArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeListResult'], ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType, Partial<QueryThemesArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionListResult'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  seatList?: Resolver<ResolversTypes['SeatListResult'], ParentType, ContextType, Partial<QuerySeatListArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  annualReport?: Resolver<ResolversTypes['AnnualReportResult'], ParentType, ContextType, RequireFields<QueryAnnualReportArgs, 'organisation' | 'year'>>;
  changes?: Resolver<ResolversTypes['ChangeListResult'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  compareScenarios?: Resolver<ResolversTypes['ComparisonResult'], ParentType, ContextType, RequireFields<QueryCompareScenariosArgs, 'scenarios'>>;
  dismissals?: Resolver<ReadonlyArray<ResolversTypes['Dismissal']>, ParentType, ContextType>;
  map?: Resolver<ResolversTypes['MapResult'], ParentType, ContextType, Partial<QueryMapArgs>>;
  merger?: Resolver<ResolversTypes['MergerResult'], ParentType, ContextType, RequireFields<QueryMergerArgs, 'input'>>;
  overlaps?: Resolver<ResolversTypes['OverlapResult'], ParentType, ContextType, Partial<QueryOverlapsArgs>>;
  overlapsOf?: Resolver<ResolversTypes['OverlapResult'], ParentType, ContextType, RequireFields<QueryOverlapsOfArgs, 'body'>>;
  pair?: Resolver<ResolversTypes['PairResult'], ParentType, ContextType, RequireFields<QueryPairArgs, 'a' | 'b'>>;
  overlapMatrix?: Resolver<ResolversTypes['OverlapMatrixResult'], ParentType, ContextType, Partial<QueryOverlapMatrixArgs>>;
  intersections?: Resolver<ResolversTypes['IntersectionsResult'], ParentType, ContextType, RequireFields<QueryIntersectionsArgs, 'bodies'>>;
  partners?: Resolver<ResolversTypes['PartnersResult'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'idea'>>;
  partnerTeam?: Resolver<ResolversTypes['PartnerTeamResult'], ParentType, ContextType, RequireFields<QueryPartnerTeamArgs, 'idea' | 'size'>>;
  stopPartnerTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryStopPartnerTeamArgs, 'search'>>;
  introductions?: Resolver<ResolversTypes['IntroductionsResult'], ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'from' | 'to'>>;
  startPlan?: Resolver<ResolversTypes['PlanJobResult'], ParentType, ContextType, RequireFields<QueryStartPlanArgs, 'input'>>;
  planJob?: Resolver<Maybe<ResolversTypes['PlanJob']>, ParentType, ContextType, RequireFields<QueryPlanJobArgs, 'id'>>;
  stopPlan?: Resolver<Maybe<ResolversTypes['PlanJob']>, ParentType, ContextType, RequireFields<QueryStopPlanArgs, 'id'>>;
  representation?: Resolver<ResolversTypes['RepresentationResult'], ParentType, ContextType, Partial<QueryRepresentationArgs>>;
  scenarios?: Resolver<ResolversTypes['ScenarioListResult'], ParentType, ContextType, Partial<QueryScenariosArgs>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'id'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  suggestions?: Resolver<ResolversTypes['SuggestionResult'], ParentType, ContextType, Partial<QuerySuggestionsArgs>>;
  compareDates?: Resolver<ResolversTypes['DateComparisonResult'], ParentType, ContextType, RequireFields<QueryCompareDatesArgs, 'from' | 'to'>>;
  timeline?: Resolver<ResolversTypes['TimelineResult'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
  lineage?: Resolver<ResolversTypes['LineageResult'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'id'>>;
  termCalendar?: Resolver<ResolversTypes['TermCalendarResult'], ParentType, ContextType, Partial<QueryTermCalendarArgs>>;
  turnover?: Resolver<ResolversTypes['TurnoverResult'], ParentType, ContextType, Partial<QueryTurnoverArgs>>;
  pairOverTime?: Resolver<ResolversTypes['PairOverTimeResult'], ParentType, ContextType, RequireFields<QueryPairOverTimeArgs, 'a' | 'b'>>;
  seatHistory?: Resolver<ResolversTypes['SeatHistoryResult'], ParentType, ContextType, RequireFields<QuerySeatHistoryArgs, 'id'>>;
  versions?: Resolver<ResolversTypes['VersionListResult'], ParentType, ContextType, Partial<QueryVersionsArgs>>;
  compareVersions?: Resolver<ResolversTypes['DateComparisonResult'], ParentType, ContextType, RequireFields<QueryCompareVersionsArgs, 'from'>>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectionResult'] = ResolversParentTypes['SelectionResult']> = {
  __resolveType: TypeResolveFn<'SelectionSummary' | 'InputProblem', ParentType, ContextType>;
};

export type BodyListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyList'] = ResolversParentTypes['BodyList']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['SelectionSummary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyListResult'] = ResolversParentTypes['BodyListResult']> = {
  __resolveType: TypeResolveFn<'BodyList' | 'InputProblem', ParentType, ContextType>;
};

export type SeatListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatList'] = ResolversParentTypes['SeatList']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatListResult'] = ResolversParentTypes['SeatListResult']> = {
  __resolveType: TypeResolveFn<'SeatList' | 'InputProblem', ParentType, ContextType>;
};

export type OrganisationListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationList'] = ResolversParentTypes['OrganisationList']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationListResult'] = ResolversParentTypes['OrganisationListResult']> = {
  __resolveType: TypeResolveFn<'OrganisationList' | 'InputProblem', ParentType, ContextType>;
};

export type RepresentativeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentativeList'] = ResolversParentTypes['RepresentativeList']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Representative']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentativeListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentativeListResult'] = ResolversParentTypes['RepresentativeListResult']> = {
  __resolveType: TypeResolveFn<'RepresentativeList' | 'InputProblem', ParentType, ContextType>;
};

export type OfficeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeList'] = ResolversParentTypes['OfficeList']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeListResult'] = ResolversParentTypes['OfficeListResult']> = {
  __resolveType: TypeResolveFn<'OfficeList' | 'InputProblem', ParentType, ContextType>;
};

export type ProgrammeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeList'] = ResolversParentTypes['ProgrammeList']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeListResult'] = ResolversParentTypes['ProgrammeListResult']> = {
  __resolveType: TypeResolveFn<'ProgrammeList' | 'InputProblem', ParentType, ContextType>;
};

export type DecisionListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionList'] = ResolversParentTypes['DecisionList']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionListResult'] = ResolversParentTypes['DecisionListResult']> = {
  __resolveType: TypeResolveFn<'DecisionList' | 'InputProblem', ParentType, ContextType>;
};

export type DismissalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dismissal'] = ResolversParentTypes['Dismissal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  bodyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DismissedSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissedSuggestion'] = ResolversParentTypes['DismissedSuggestion']> = {
  dismissal?: Resolver<ResolversTypes['Dismissal'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type SavedDismissalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedDismissal'] = ResolversParentTypes['SavedDismissal']> = {
  dismissal?: Resolver<ResolversTypes['Dismissal'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissalResult'] = ResolversParentTypes['DismissalResult']> = {
  __resolveType: TypeResolveFn<'SavedDismissal' | 'Conflict' | 'InputProblem', ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citedFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, Partial<SourceCitesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DecisionNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['DecisionMatter'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MapNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapNode'] = ResolversParentTypes['MapNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapEdge'] = ResolversParentTypes['MapEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  convenes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  q?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aboveChance?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MapGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapGroup'] = ResolversParentTypes['MapGroup']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MapPictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapPicture'] = ResolversParentTypes['MapPicture']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MapNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MapEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['MapGroup']>, ParentType, ContextType>;
  takenOut?: Resolver<ReadonlyArray<ResolversTypes['NearlyEverywhere']>, ParentType, ContextType>;
  tiesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aboveChance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['SelectionSummary'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MapResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MapResult'] = ResolversParentTypes['MapResult']> = {
  __resolveType: TypeResolveFn<'MapPicture' | 'InputProblem', ParentType, ContextType>;
};

export type MergerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergerResult'] = ResolversParentTypes['MergerResult']> = {
  __resolveType: TypeResolveFn<'Merger' | 'InputProblem', ParentType, ContextType>;
};

export type SeatChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatChange'] = ResolversParentTypes['SeatChange']> = {
  before?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HoursChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursChange'] = ResolversParentTypes['HoursChange']> = {
  before?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  saved?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  notComputable?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MergingBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergingBody'] = ResolversParentTypes['MergingBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
};

export type SeatCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatCount'] = ResolversParentTypes['SeatCount']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
};

export type SeatFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatFlow'] = ResolversParentTypes['SeatFlow']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  behalf?: Resolver<ResolversTypes['Behalf'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['SeatCount']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  keptPlaces?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  leftOutPlaces?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
};

export type LostVoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LostVoice'] = ResolversParentTypes['LostVoice']> = {
  organisation?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  surely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sole?: Resolver<ResolversTypes['SoleVoice'], ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  x?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  carriersX?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  carriersY?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type BridgeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeCounts'] = ResolversParentTypes['BridgeCounts']> = {
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetsOnceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetsOnce'] = ResolversParentTypes['MeetsOnce']> = {
  holder?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  surely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  shareBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['FindingTone'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type MergerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merger'] = ResolversParentTypes['Merger']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['MergingBody']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['SeatChange'], ParentType, ContextType>;
  organisationsBefore?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  organisationsAfter?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  meetingsBefore?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  meetingsAfter?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['HoursChange'], ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['SeatFlow']>, ParentType, ContextType>;
  personalSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsOfUnknownOrganisation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostVoices?: Resolver<ReadonlyArray<ResolversTypes['LostVoice']>, ParentType, ContextType>;
  silentSectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  silentPlaces?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  blauBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  blauAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  balance?: Resolver<ReadonlyArray<ResolversTypes['Balance']>, ParentType, ContextType>;
  balances?: Resolver<ReadonlyArray<ResolversTypes['GroupBalances']>, ParentType, ContextType>;
  silentLanguages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  peopleBefore?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  peopleAfter?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  convenorLoads?: Resolver<ReadonlyArray<ResolversTypes['ConvenorLoad']>, ParentType, ContextType>;
  termEnds?: Resolver<ReadonlyArray<ResolversTypes['TermEnds']>, ParentType, ContextType>;
  termsEndTogether?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  meetOnce?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  meetOnceNamed?: Resolver<ReadonlyArray<ResolversTypes['MeetsOnce']>, ParentType, ContextType>;
  bridgesLost?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType, Partial<MergerBridgesLostArgs>>;
  bridgesKept?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType, Partial<MergerBridgesKeptArgs>>;
  bridgesGained?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType, Partial<MergerBridgesGainedArgs>>;
  bridgeCounts?: Resolver<ResolversTypes['BridgeCounts'], ParentType, ContextType>;
  componentsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  assumptions?: Resolver<ResolversTypes['AssumptionsUsed'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['SelectionSummary'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceGroup'] = ResolversParentTypes['BalanceGroup']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  shareBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareOfOrganisations?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareOfPeople?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GroupBalancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupBalances'] = ResolversParentTypes['GroupBalances']> = {
  by?: Resolver<ResolversTypes['BalanceBy'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['BalanceGroup']>, ParentType, ContextType>;
  blauBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  blauAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  equal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConvenorLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvenorLoad'] = ResolversParentTypes['ConvenorLoad']> = {
  convenor?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  meetingsBefore?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  meetingsAfter?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  hoursBefore?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  hoursAfter?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  notComputableBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notComputableAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEndsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEnds'] = ResolversParentTypes['TermEnds']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['TermEnd']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type TermEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEnd'] = ResolversParentTypes['TermEnd']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type MoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Move'] = ResolversParentTypes['Move']> = {
  __resolveType: TypeResolveFn<'MergeMove' | 'SplitMove' | 'EndMove' | 'SeatMove' | 'AddSeatMove', ParentType, ContextType>;
};

export type NewBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewBody'] = ResolversParentTypes['NewBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NetworkKind']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  convenor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeMove'] = ResolversParentTypes['MergeMove']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  into?: Resolver<ResolversTypes['NewBody'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SeatRule'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  keep?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  drop?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SplitPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitPart'] = ResolversParentTypes['SplitPart']> = {
  body?: Resolver<ResolversTypes['NewBody'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SplitMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitMove'] = ResolversParentTypes['SplitMove']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ReadonlyArray<ResolversTypes['SplitPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMove'] = ResolversParentTypes['EndMove']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatMove'] = ResolversParentTypes['SeatMove']> = {
  seat?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddSeatMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSeatMove'] = ResolversParentTypes['AddSeatMove']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveProblem'] = ResolversParentTypes['MoveProblem']> = {
  move?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  kindWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standsFor?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  locatedIn?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<OrganisationSeatsArgs>>;
  convenes?: Resolver<ReadonlyArray<ResolversTypes['Convening']>, ParentType, ContextType, Partial<OrganisationConvenesArgs>>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProgrammeNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  steeredBy?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  funded?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  applied?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type QuadrantResolvers = EnumResolverSignature<{ MERGE?: any, MEET_SAME_DAY?: any, DIVIDE_WORK?: any, LEAVE?: any }, ResolversTypes['Quadrant']>;

export type BodyLineResolvers = EnumResolverSignature<{ PART_OF?: any, STEERS?: any, REPORTS_TO?: any, SUCCEEDS?: any, TO_SUCCEED?: any }, ResolversTypes['BodyLine']>;

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MembersKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembersKnown'] = ResolversParentTypes['MembersKnown']> = {
  known?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  unknownBehalf?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  declared?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  byConvenorAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allPeopleNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allBehalfKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chance'] = ResolversParentTypes['Chance']> = {
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  q?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smallestP?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tooSmallToTell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  simpleExpected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  simpleP?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  a?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  sizeA?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  sizeB?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedRange?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  jaccardRange?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  coefficient?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  coefficientRange?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  containmentA?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  containmentB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cosine?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  newman?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  chance?: Resolver<ResolversTypes['Chance'], ParentType, ContextType>;
  chanceWithPossible?: Resolver<ResolversTypes['Chance'], ParentType, ContextType>;
  sharedPeople?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  sharedOrganisations?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  organisationsByDifferentPeople?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  sharedMembers?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  knownA?: Resolver<ResolversTypes['MembersKnown'], ParentType, ContextType>;
  knownB?: Resolver<ResolversTypes['MembersKnown'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['TaskOverlap'], ParentType, ContextType>;
  quadrant?: Resolver<Maybe<ResolversTypes['Quadrant']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['BodyLine']>, ParentType, ContextType>;
};

export type TaskOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskOverlap'] = ResolversParentTypes['TaskOverlap']> = {
  sharedThemes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharedPlaces?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  placeLevel?: Resolver<Maybe<ResolversTypes['PlaceLevel']>, ParentType, ContextType>;
  sameKind?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sameScope?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sameMandate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OverlapSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapSummary'] = ResolversParentTypes['OverlapSummary']> = {
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodiesWithMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodiesWithSureMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aboveChance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collectives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byConvenorAlone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearlyEverywhere?: Resolver<ReadonlyArray<ResolversTypes['NearlyEverywhere']>, ParentType, ContextType>;
  leftOutAbove?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  standingForSeveral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleKnownIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chanceLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  behind?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<OverlapSummaryBehindArgs, 'figure'>>;
};

export type NearlyEverywhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearlyEverywhere'] = ResolversParentTypes['NearlyEverywhere']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sitsIn?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  among?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type OverlapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlaps'] = ResolversParentTypes['Overlaps']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Pair']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['OverlapSummary'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverlapResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapResult'] = ResolversParentTypes['OverlapResult']> = {
  __resolveType: TypeResolveFn<'Overlaps' | 'InputProblem', ParentType, ContextType>;
};

export type PairFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairFound'] = ResolversParentTypes['PairFound']> = {
  pair?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['OverlapSummary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairResult'] = ResolversParentTypes['PairResult']> = {
  __resolveType: TypeResolveFn<'PairFound' | 'InputProblem', ParentType, ContextType>;
};

export type MatrixBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixBody'] = ResolversParentTypes['MatrixBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  i?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  j?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  q?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  coefficient?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quadrant?: Resolver<Maybe<ResolversTypes['Quadrant']>, ParentType, ContextType>;
};

export type TreeJoinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeJoin'] = ResolversParentTypes['TreeJoin']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OverlapMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapMatrix'] = ResolversParentTypes['OverlapMatrix']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['MatrixBody']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  tree?: Resolver<ReadonlyArray<ResolversTypes['TreeJoin']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['OverlapSummary'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverlapMatrixResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapMatrixResult'] = ResolversParentTypes['OverlapMatrixResult']> = {
  __resolveType: TypeResolveFn<'OverlapMatrix' | 'InputProblem', ParentType, ContextType>;
};

export type IntersectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intersection'] = ResolversParentTypes['Intersection']> = {
  in?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  exclusive?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  inclusive?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type IntersectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intersections'] = ResolversParentTypes['Intersections']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['MatrixBody']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Intersection']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['Pair']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['OverlapSummary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntersectionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntersectionsResult'] = ResolversParentTypes['IntersectionsResult']> = {
  __resolveType: TypeResolveFn<'Intersections' | 'InputProblem', ParentType, ContextType>;
};

export type PartnerWeightsUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerWeightsUsed'] = ResolversParentTypes['PartnerWeightsUsed']> = {
  themes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  experience?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  forums?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnerPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerPart'] = ResolversParentTypes['PartnerPart']> = {
  part?: Resolver<ResolversTypes['PartnerPartName'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnerReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerReason'] = ResolversParentTypes['PartnerReason']> = {
  part?: Resolver<ResolversTypes['PartnerPartName'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PartnerReasonCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  convening?: Resolver<ReadonlyArray<ResolversTypes['Convening']>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['Funding']>, ParentType, ContextType>;
  surely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankWithoutSpread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PartnerPart']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['PartnerReason']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  sitsIn?: Resolver<Maybe<ResolversTypes['Load']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  must?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  introductions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Introduction']>>, ParentType, ContextType, Partial<PartnerIntroductionsArgs>>;
};

export type PartnerLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerLeftOut'] = ResolversParentTypes['PartnerLeftOut']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['PartnerLeftOutWhy'], ParentType, ContextType>;
};

export type IdeaUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdeaUsed'] = ResolversParentTypes['IdeaUsed']> = {
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  alone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  uncoveredThemes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  uncoveredPlaces?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  uncoveredKinds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  periodInData?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PartnersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partners'] = ResolversParentTypes['Partners']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['PartnerLeftOut']>, ParentType, ContextType>;
  idea?: Resolver<ResolversTypes['IdeaUsed'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['PartnerWeightsUsed'], ParentType, ContextType>;
  assumptions?: Resolver<ResolversTypes['AssumptionsUsed'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnersResult'] = ResolversParentTypes['PartnersResult']> = {
  __resolveType: TypeResolveFn<'Partners' | 'InputProblem', ParentType, ContextType>;
};

export type TeamRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRule'] = ResolversParentTypes['TeamRule']> = {
  rule?: Resolver<ResolversTypes['TeamRuleKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type MissingLookedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingLooked'] = ResolversParentTypes['MissingLooked']> = {
  code?: Resolver<ResolversTypes['MissingGroupCode'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingGroup'] = ResolversParentTypes['MissingGroup']> = {
  code?: Resolver<ResolversTypes['MissingGroupCode'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ofBest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['TeamRule']>, ParentType, ContextType>;
  reaches?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  hoursNotComputable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingGroup']>, ParentType, ContextType>;
  looked?: Resolver<ReadonlyArray<ResolversTypes['MissingLooked']>, ParentType, ContextType>;
};

export type PartnerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerTeam'] = ResolversParentTypes['PartnerTeam']> = {
  best?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  impossible?: Resolver<ReadonlyArray<ResolversTypes['TeamRule']>, ParentType, ContextType>;
  sizing?: Resolver<ResolversTypes['TeamSizing'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  idea?: Resolver<ResolversTypes['IdeaUsed'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['PartnerWeightsUsed'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerTeamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerTeamResult'] = ResolversParentTypes['PartnerTeamResult']> = {
  __resolveType: TypeResolveFn<'PartnerTeam' | 'InputProblem', ParentType, ContextType>;
};

export type IntroductionMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionMeeting'] = ResolversParentTypes['IntroductionMeeting']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  samePerson?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  meetings?: Resolver<ReadonlyArray<ResolversTypes['IntroductionMeeting']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type IntroductionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introductions'] = ResolversParentTypes['Introductions']> = {
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['Introduction']>, ParentType, ContextType>;
  noneBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionsResult'] = ResolversParentTypes['IntroductionsResult']> = {
  __resolveType: TypeResolveFn<'Introductions' | 'InputProblem', ParentType, ContextType>;
};

export type PlanJobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanJobResult'] = ResolversParentTypes['PlanJobResult']> = {
  __resolveType: TypeResolveFn<'PlanJob' | 'InputProblem', ParentType, ContextType>;
};

export type PlanJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanJob'] = ResolversParentTypes['PlanJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['PlanPhase']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  saved?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PlanOutcome']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOutcome'] = ResolversParentTypes['PlanOutcome']> = {
  over?: Resolver<ResolversTypes['Members'], ParentType, ContextType>;
  instead?: Resolver<Maybe<ResolversTypes['PlanInstead']>, ParentType, ContextType>;
  nearlyEverywhere?: Resolver<ReadonlyArray<ResolversTypes['NearlyEverywhere']>, ParentType, ContextType>;
  leftOutAbove?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['PlanObjective'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savingNothing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notComputable?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['RulePrice']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  saved?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mergers?: Resolver<ReadonlyArray<ResolversTypes['PlannedMerger']>, ParentType, ContextType>;
  bodiesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedMergerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedMerger'] = ResolversParentTypes['PlannedMerger']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seatsBefore?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  seatsAfter?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['PlanTie']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  counterReasons?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  instead?: Resolver<Maybe<ResolversTypes['ForgoneMerger']>, ParentType, ContextType>;
};

export type ForgoneMergerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgoneMerger'] = ResolversParentTypes['ForgoneMerger']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlanTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTie'] = ResolversParentTypes['PlanTie']> = {
  a?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RulePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulePrice'] = ResolversParentTypes['RulePrice']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  hours?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  notComputable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rhythmUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldPair'] = ResolversParentTypes['HeldPair']> = {
  a?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RepresentationCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationCell'] = ResolversParentTypes['RepresentationCell']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  sits?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  convening?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  convenes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RepresentationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationRow'] = ResolversParentTypes['RepresentationRow']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  chairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['RepresentationCell']>, ParentType, ContextType>;
  sitsIn?: Resolver<ResolversTypes['Load'], ParentType, ContextType>;
  convenes?: Resolver<ResolversTypes['Load'], ParentType, ContextType>;
  hosts?: Resolver<ResolversTypes['Load'], ParentType, ContextType>;
  connects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdsAlone?: Resolver<ReadonlyArray<ResolversTypes['HeldPair']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concentration'] = ResolversParentTypes['Concentration']> = {
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  uncounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncountedSeats?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  hhi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  blau?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['SectorShare']>, ParentType, ContextType>;
};

export type SectorShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorShare'] = ResolversParentTypes['SectorShare']> = {
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  behind?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DependentPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentPair'] = ResolversParentTypes['DependentPair']> = {
  a?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RepresentationRow']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixBody']>, ParentType, ContextType>;
  concentration?: Resolver<ResolversTypes['Concentration'], ParentType, ContextType>;
  hangOnOne?: Resolver<ReadonlyArray<ResolversTypes['DependentPair']>, ParentType, ContextType>;
  namedBodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodiesWithSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unnamedSeats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  nearlyEverywhere?: Resolver<ReadonlyArray<ResolversTypes['NearlyEverywhere']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['OverlapSummary'], ParentType, ContextType>;
  assumptions?: Resolver<ResolversTypes['AssumptionsUsed'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentationResult'] = ResolversParentTypes['RepresentationResult']> = {
  __resolveType: TypeResolveFn<'Representation' | 'InputProblem', ParentType, ContextType>;
};

export type AssumptionsUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssumptionsUsed'] = ResolversParentTypes['AssumptionsUsed']> = {
  hours?: Resolver<ResolversTypes['Range'], ParentType, ContextType>;
  preparation?: Resolver<ResolversTypes['Range'], ParentType, ContextType>;
  travel?: Resolver<ResolversTypes['Range'], ParentType, ContextType>;
  convenor?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
};

export type StanceResolvers = EnumResolverSignature<{ AGREE?: any, DOUBT?: any, OBJECT?: any }, ResolversTypes['Stance']>;

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  move?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scenarioVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemarkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemarkCount'] = ResolversParentTypes['RemarkCount']> = {
  move?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyResult'] = ResolversParentTypes['ApplyResult']> = {
  __resolveType: TypeResolveFn<'AppliedScenario' | 'Conflict' | 'InputProblem', ParentType, ContextType>;
};

export type AppliedScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedScenario'] = ResolversParentTypes['AppliedScenario']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemoWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemoWords'] = ResolversParentTypes['MemoWords']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedFilter'] = ResolversParentTypes['SavedFilter']> = {
  datasets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BodyType']>>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NetworkKind']>>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Scope']>>, ParentType, ContextType>;
  statuses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Status']>>, ParentType, ContextType>;
  statusUnknown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  places?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  wider?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bodies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type SavedOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedOptions'] = ResolversParentTypes['SavedOptions']> = {
  members?: Resolver<Maybe<ResolversTypes['Members']>, ParentType, ContextType>;
  rollUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  withConvenors?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leaveOutAbove?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<ResolversTypes['Sharing']>, ParentType, ContextType>;
};

export type SavedAssumptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedAssumptions'] = ResolversParentTypes['SavedAssumptions']> = {
  hoursMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hoursMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  preparationMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  preparationMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  travelMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  travelMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  convenorMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  convenorMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copiedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['Move']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['MoveProblem']>, ParentType, ContextType>;
  graphChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['SavedFilter']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ResolversTypes['SavedOptions']>, ParentType, ContextType>;
  assumptions?: Resolver<Maybe<ResolversTypes['SavedAssumptions']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  decidedByWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memo?: Resolver<ResolversTypes['MemoWords'], ParentType, ContextType>;
  applied?: Resolver<Maybe<ResolversTypes['AppliedScenario']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  remarkCounts?: Resolver<ReadonlyArray<ResolversTypes['RemarkCount']>, ParentType, ContextType>;
};

export type ScenarioListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioList'] = ResolversParentTypes['ScenarioList']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Scenario']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioListResult'] = ResolversParentTypes['ScenarioListResult']> = {
  __resolveType: TypeResolveFn<'ScenarioList' | 'InputProblem', ParentType, ContextType>;
};

export type SavedScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedScenario'] = ResolversParentTypes['SavedScenario']> = {
  scenario?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioResult'] = ResolversParentTypes['ScenarioResult']> = {
  __resolveType: TypeResolveFn<'SavedScenario' | 'Conflict' | 'InputProblem', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatRole'] = ResolversParentTypes['SeatRole']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  behalf?: Resolver<ResolversTypes['Behalf'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['SeatRole']>, ParentType, ContextType>;
  deputyOf?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RepresentativeNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<RepresentativeSeatsArgs>>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OfficeNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  onePerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<OfficeSeatsArgs>>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ThemeNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType, Partial<ThemeBodiesArgs>>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PlaceLevel'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  populations?: Resolver<ReadonlyArray<ResolversTypes['Population']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType, Partial<PlaceBodiesArgs>>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeightsUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightsUsed'] = ResolversParentTypes['WeightsUsed']> = {
  members?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  convenor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rhythm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SuggestionPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionPart'] = ResolversParentTypes['SuggestionPart']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  quadrant?: Resolver<Maybe<ResolversTypes['Quadrant']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['SuggestionPart']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  counterReasons?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['Pair']>, ParentType, ContextType>;
  tooLittleKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConvenorOfManyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvenorOfMany'] = ResolversParentTypes['ConvenorOfMany']> = {
  convenor?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  convenes?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  among?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  tooLittleKnown?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  tooLittleKnownTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearlyEverywhere?: Resolver<ReadonlyArray<ResolversTypes['NearlyEverywhere']>, ParentType, ContextType>;
  convenorsOfNearlyEverything?: Resolver<ReadonlyArray<ResolversTypes['ConvenorOfMany']>, ParentType, ContextType>;
  leftOutAbove?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dismissed?: Resolver<ReadonlyArray<ResolversTypes['DismissedSuggestion']>, ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['WeightsUsed'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionResult'] = ResolversParentTypes['SuggestionResult']> = {
  __resolveType: TypeResolveFn<'Suggestions' | 'InputProblem', ParentType, ContextType>;
};

export type DateKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateKnown'] = ResolversParentTypes['DateKnown']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sureBodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleBodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sureSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyDateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyDateChange'] = ResolversParentTypes['BodyDateChange']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['DateChange'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PresenceThen'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PresenceThen'], ParentType, ContextType>;
};

export type MembershipDateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipDateChange'] = ResolversParentTypes['MembershipDateChange']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['DateChange'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PresenceThen'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PresenceThen'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type SeatDateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatDateChange'] = ResolversParentTypes['SeatDateChange']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['DateChange'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PresenceThen'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PresenceThen'], ParentType, ContextType>;
};

export type ChangedBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedBody'] = ResolversParentTypes['ChangedBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  what?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statusBefore?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusAfter?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  meetingsBefore?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  meetingsAfter?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  seatsBefore?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  seatsAfter?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  membersNew?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersGone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersPossibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OtherChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherChanged'] = ResolversParentTypes['OtherChanged']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['StoredChange'], ParentType, ContextType>;
};

export type DateComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateComparison'] = ResolversParentTypes['DateComparison']> = {
  from?: Resolver<ResolversTypes['DateKnown'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateKnown'], ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  bodiesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['BodyDateChange']>, ParentType, ContextType>;
  changedTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ChangedBody']>, ParentType, ContextType>;
  seatsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['SeatDateChange']>, ParentType, ContextType>;
  membershipsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['MembershipDateChange']>, ParentType, ContextType>;
  othersTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['OtherChanged']>, ParentType, ContextType>;
  bodyCounts?: Resolver<ResolversTypes['DateChangeCounts'], ParentType, ContextType>;
  seatCounts?: Resolver<ResolversTypes['DateChangeCounts'], ParentType, ContextType>;
  membershipCounts?: Resolver<ResolversTypes['DateChangeCounts'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DateChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateChangeCounts'] = ResolversParentTypes['DateChangeCounts']> = {
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possiblyNew?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possiblyGone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DateComparisonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateComparisonResult'] = ResolversParentTypes['DateComparisonResult']> = {
  __resolveType: TypeResolveFn<'DateComparison' | 'InputProblem', ParentType, ContextType>;
};

export type TimelineYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineYear'] = ResolversParentTypes['TimelineYear']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  bodiesBegin?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  bodiesEnd?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  seatsBegin?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  seatsEnd?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
};

export type TimelineBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBody'] = ResolversParentTypes['TimelineBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstKnown?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastKnown?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['TimelineBody']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['TimelineYear']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['SelectionSummary'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineResult'] = ResolversParentTypes['TimelineResult']> = {
  __resolveType: TypeResolveFn<'Timeline' | 'InputProblem', ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageResult'] = ResolversParentTypes['LineageResult']> = {
  __resolveType: TypeResolveFn<'Lineage' | 'InputProblem', ParentType, ContextType>;
};

export type EndsInMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndsInMonth'] = ResolversParentTypes['EndsInMonth']> = {
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  endingSeats?: Resolver<ReadonlyArray<ResolversTypes['EndingSeat']>, ParentType, ContextType>;
  endingBodies?: Resolver<ReadonlyArray<ResolversTypes['EndingBody']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['TermEndsOfBody']>, ParentType, ContextType>;
};

export type EndingSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndingSeat'] = ResolversParentTypes['EndingSeat']> = {
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  surely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EndingBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndingBody'] = ResolversParentTypes['EndingBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  surely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TermEndsOfBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEndsOfBody'] = ResolversParentTypes['TermEndsOfBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
};

export type TermCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermCalendar'] = ResolversParentTypes['TermCalendar']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['EndsInMonth']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['EndsInMonth']>, ParentType, ContextType>;
  windowMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsOfUnknownEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermCalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermCalendarResult'] = ResolversParentTypes['TermCalendarResult']> = {
  __resolveType: TypeResolveFn<'TermCalendar' | 'InputProblem', ParentType, ContextType>;
};

export type TurnoverYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnoverYear'] = ResolversParentTypes['TurnoverYear']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  began?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  beganUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beganSeats?: Resolver<ReadonlyArray<ResolversTypes['TurnoverSeat']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  endedUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedSeats?: Resolver<ReadonlyArray<ResolversTypes['TurnoverSeat']>, ParentType, ContextType>;
  entryRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exitRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TurnoverSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnoverSeat'] = ResolversParentTypes['TurnoverSeat']> = {
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  surely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
};

export type TurnoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turnover'] = ResolversParentTypes['Turnover']> = {
  years?: Resolver<ReadonlyArray<ResolversTypes['TurnoverYear']>, ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TurnoverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnoverResult'] = ResolversParentTypes['TurnoverResult']> = {
  __resolveType: TypeResolveFn<'Turnover' | 'InputProblem', ParentType, ContextType>;
};

export type PairYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairYear'] = ResolversParentTypes['PairYear']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sizeA?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  sizeB?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interlocks?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PairOverTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairOverTime'] = ResolversParentTypes['PairOverTime']> = {
  a?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['PairYear']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PairOverTimeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairOverTimeResult'] = ResolversParentTypes['PairOverTimeResult']> = {
  __resolveType: TypeResolveFn<'PairOverTime' | 'InputProblem', ParentType, ContextType>;
};

export type SeatHistoryBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatHistoryBody'] = ResolversParentTypes['SeatHistoryBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SeatHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatHistory'] = ResolversParentTypes['SeatHistory']> = {
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['SeatHistoryBody']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatHistoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatHistoryResult'] = ResolversParentTypes['SeatHistoryResult']> = {
  __resolveType: TypeResolveFn<'SeatHistory' | 'InputProblem', ParentType, ContextType>;
};

export type GraphVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphVersion'] = ResolversParentTypes['GraphVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  added?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VersionListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionListResult'] = ResolversParentTypes['VersionListResult']> = {
  __resolveType: TypeResolveFn<'VersionList' | 'InputProblem', ParentType, ContextType>;
};

export type VersionListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionList'] = ResolversParentTypes['VersionList']> = {
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['GraphVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnnualBody?: AnnualBodyResolvers<ContextType>;
  AnnualLineFigures?: AnnualLineFiguresResolvers<ContextType>;
  AnnualMet?: AnnualMetResolvers<ContextType>;
  AnnualFigures?: AnnualFiguresResolvers<ContextType>;
  AnnualKnown?: AnnualKnownResolvers<ContextType>;
  AnnualEvent?: AnnualEventResolvers<ContextType>;
  AnnualChange?: AnnualChangeResolvers<ContextType>;
  AnnualReport?: AnnualReportResolvers<ContextType>;
  AnnualReportResult?: AnnualReportResultResolvers<ContextType>;
  FormerName?: FormerNameResolvers<ContextType>;
  StatusPhase?: StatusPhaseResolvers<ContextType>;
  Rhythm?: RhythmResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Unknown?: UnknownResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Convening?: ConveningResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeListResult?: ChangeListResultResolvers<ContextType>;
  ChangeList?: ChangeListResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  ChangedNode?: ChangedNodeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  OtherChange?: OtherChangeResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  CountRange?: CountRangeResolvers<ContextType>;
  Range?: RangeResolvers<ContextType>;
  Certainty?: CertaintyResolvers;
  NetworkKind?: NetworkKindResolvers;
  Scope?: ScopeResolvers;
  Mandate?: MandateResolvers;
  Status?: StatusResolvers;
  OrganisationKind?: OrganisationKindResolvers;
  Sector?: SectorResolvers;
  Role?: RoleResolvers;
  Behalf?: BehalfResolvers;
  ConveningRole?: ConveningRoleResolvers;
  RhythmKind?: RhythmKindResolvers;
  SuccessionKind?: SuccessionKindResolvers;
  SuccessionStage?: SuccessionStageResolvers;
  DecisionMatter?: DecisionMatterResolvers;
  DecisionOutcome?: DecisionOutcomeResolvers;
  PlaceLevel?: PlaceLevelResolvers;
  InputProblem?: InputProblemResolvers<ContextType>;
  SelectionSummary?: SelectionSummaryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  ComparisonResult?: ComparisonResultResolvers<ContextType>;
  ScenarioComparison?: ScenarioComparisonResolvers<ContextType>;
  AsApplied?: AsAppliedResolvers<ContextType>;
  ScenarioBody?: ScenarioBodyResolvers<ContextType>;
  DiffSeat?: DiffSeatResolvers<ContextType>;
  DiffTie?: DiffTieResolvers<ContextType>;
  ScenarioDiff?: ScenarioDiffResolvers<ContextType>;
  ScenarioHours?: ScenarioHoursResolvers<ContextType>;
  NewVoice?: NewVoiceResolvers<ContextType>;
  ScenarioOutcome?: ScenarioOutcomeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  SelectionResult?: SelectionResultResolvers<ContextType>;
  BodyList?: BodyListResolvers<ContextType>;
  BodyListResult?: BodyListResultResolvers<ContextType>;
  SeatList?: SeatListResolvers<ContextType>;
  SeatListResult?: SeatListResultResolvers<ContextType>;
  OrganisationList?: OrganisationListResolvers<ContextType>;
  OrganisationListResult?: OrganisationListResultResolvers<ContextType>;
  RepresentativeList?: RepresentativeListResolvers<ContextType>;
  RepresentativeListResult?: RepresentativeListResultResolvers<ContextType>;
  OfficeList?: OfficeListResolvers<ContextType>;
  OfficeListResult?: OfficeListResultResolvers<ContextType>;
  ProgrammeList?: ProgrammeListResolvers<ContextType>;
  ProgrammeListResult?: ProgrammeListResultResolvers<ContextType>;
  DecisionList?: DecisionListResolvers<ContextType>;
  DecisionListResult?: DecisionListResultResolvers<ContextType>;
  Dismissal?: DismissalResolvers<ContextType>;
  DismissedSuggestion?: DismissedSuggestionResolvers<ContextType>;
  SavedDismissal?: SavedDismissalResolvers<ContextType>;
  DismissalResult?: DismissalResultResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  MapNode?: MapNodeResolvers<ContextType>;
  MapEdge?: MapEdgeResolvers<ContextType>;
  MapGroup?: MapGroupResolvers<ContextType>;
  MapPicture?: MapPictureResolvers<ContextType>;
  MapResult?: MapResultResolvers<ContextType>;
  MergerResult?: MergerResultResolvers<ContextType>;
  SeatChange?: SeatChangeResolvers<ContextType>;
  HoursChange?: HoursChangeResolvers<ContextType>;
  MergingBody?: MergingBodyResolvers<ContextType>;
  SeatCount?: SeatCountResolvers<ContextType>;
  SeatFlow?: SeatFlowResolvers<ContextType>;
  LostVoice?: LostVoiceResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  BridgeCounts?: BridgeCountsResolvers<ContextType>;
  MeetsOnce?: MeetsOnceResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Merger?: MergerResolvers<ContextType>;
  BalanceGroup?: BalanceGroupResolvers<ContextType>;
  GroupBalances?: GroupBalancesResolvers<ContextType>;
  ConvenorLoad?: ConvenorLoadResolvers<ContextType>;
  TermEnds?: TermEndsResolvers<ContextType>;
  TermEnd?: TermEndResolvers<ContextType>;
  Move?: MoveResolvers<ContextType>;
  NewBody?: NewBodyResolvers<ContextType>;
  MergeMove?: MergeMoveResolvers<ContextType>;
  SplitPart?: SplitPartResolvers<ContextType>;
  SplitMove?: SplitMoveResolvers<ContextType>;
  EndMove?: EndMoveResolvers<ContextType>;
  SeatMove?: SeatMoveResolvers<ContextType>;
  AddSeatMove?: AddSeatMoveResolvers<ContextType>;
  MoveProblem?: MoveProblemResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  Quadrant?: QuadrantResolvers;
  BodyLine?: BodyLineResolvers;
  Member?: MemberResolvers<ContextType>;
  MembersKnown?: MembersKnownResolvers<ContextType>;
  Chance?: ChanceResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  TaskOverlap?: TaskOverlapResolvers<ContextType>;
  OverlapSummary?: OverlapSummaryResolvers<ContextType>;
  NearlyEverywhere?: NearlyEverywhereResolvers<ContextType>;
  Overlaps?: OverlapsResolvers<ContextType>;
  OverlapResult?: OverlapResultResolvers<ContextType>;
  PairFound?: PairFoundResolvers<ContextType>;
  PairResult?: PairResultResolvers<ContextType>;
  MatrixBody?: MatrixBodyResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  TreeJoin?: TreeJoinResolvers<ContextType>;
  OverlapMatrix?: OverlapMatrixResolvers<ContextType>;
  OverlapMatrixResult?: OverlapMatrixResultResolvers<ContextType>;
  Intersection?: IntersectionResolvers<ContextType>;
  Intersections?: IntersectionsResolvers<ContextType>;
  IntersectionsResult?: IntersectionsResultResolvers<ContextType>;
  PartnerWeightsUsed?: PartnerWeightsUsedResolvers<ContextType>;
  PartnerPart?: PartnerPartResolvers<ContextType>;
  PartnerReason?: PartnerReasonResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerLeftOut?: PartnerLeftOutResolvers<ContextType>;
  IdeaUsed?: IdeaUsedResolvers<ContextType>;
  Partners?: PartnersResolvers<ContextType>;
  PartnersResult?: PartnersResultResolvers<ContextType>;
  TeamRule?: TeamRuleResolvers<ContextType>;
  MissingLooked?: MissingLookedResolvers<ContextType>;
  MissingGroup?: MissingGroupResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  PartnerTeam?: PartnerTeamResolvers<ContextType>;
  PartnerTeamResult?: PartnerTeamResultResolvers<ContextType>;
  IntroductionMeeting?: IntroductionMeetingResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  Introductions?: IntroductionsResolvers<ContextType>;
  IntroductionsResult?: IntroductionsResultResolvers<ContextType>;
  PlanJobResult?: PlanJobResultResolvers<ContextType>;
  PlanJob?: PlanJobResolvers<ContextType>;
  PlanOutcome?: PlanOutcomeResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlannedMerger?: PlannedMergerResolvers<ContextType>;
  ForgoneMerger?: ForgoneMergerResolvers<ContextType>;
  PlanTie?: PlanTieResolvers<ContextType>;
  RulePrice?: RulePriceResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  HeldPair?: HeldPairResolvers<ContextType>;
  RepresentationCell?: RepresentationCellResolvers<ContextType>;
  RepresentationRow?: RepresentationRowResolvers<ContextType>;
  Concentration?: ConcentrationResolvers<ContextType>;
  SectorShare?: SectorShareResolvers<ContextType>;
  DependentPair?: DependentPairResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RepresentationResult?: RepresentationResultResolvers<ContextType>;
  AssumptionsUsed?: AssumptionsUsedResolvers<ContextType>;
  Stance?: StanceResolvers;
  Comment?: CommentResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  RemarkCount?: RemarkCountResolvers<ContextType>;
  ApplyResult?: ApplyResultResolvers<ContextType>;
  AppliedScenario?: AppliedScenarioResolvers<ContextType>;
  MemoWords?: MemoWordsResolvers<ContextType>;
  SavedFilter?: SavedFilterResolvers<ContextType>;
  SavedOptions?: SavedOptionsResolvers<ContextType>;
  SavedAssumptions?: SavedAssumptionsResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioList?: ScenarioListResolvers<ContextType>;
  ScenarioListResult?: ScenarioListResultResolvers<ContextType>;
  SavedScenario?: SavedScenarioResolvers<ContextType>;
  ScenarioResult?: ScenarioResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SeatRole?: SeatRoleResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  WeightsUsed?: WeightsUsedResolvers<ContextType>;
  SuggestionPart?: SuggestionPartResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  ConvenorOfMany?: ConvenorOfManyResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  SuggestionResult?: SuggestionResultResolvers<ContextType>;
  DateKnown?: DateKnownResolvers<ContextType>;
  BodyDateChange?: BodyDateChangeResolvers<ContextType>;
  MembershipDateChange?: MembershipDateChangeResolvers<ContextType>;
  SeatDateChange?: SeatDateChangeResolvers<ContextType>;
  ChangedBody?: ChangedBodyResolvers<ContextType>;
  OtherChanged?: OtherChangedResolvers<ContextType>;
  DateComparison?: DateComparisonResolvers<ContextType>;
  DateChangeCounts?: DateChangeCountsResolvers<ContextType>;
  DateComparisonResult?: DateComparisonResultResolvers<ContextType>;
  TimelineYear?: TimelineYearResolvers<ContextType>;
  TimelineBody?: TimelineBodyResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineResult?: TimelineResultResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageResult?: LineageResultResolvers<ContextType>;
  EndsInMonth?: EndsInMonthResolvers<ContextType>;
  EndingSeat?: EndingSeatResolvers<ContextType>;
  EndingBody?: EndingBodyResolvers<ContextType>;
  TermEndsOfBody?: TermEndsOfBodyResolvers<ContextType>;
  TermCalendar?: TermCalendarResolvers<ContextType>;
  TermCalendarResult?: TermCalendarResultResolvers<ContextType>;
  TurnoverYear?: TurnoverYearResolvers<ContextType>;
  TurnoverSeat?: TurnoverSeatResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Turnover?: TurnoverResolvers<ContextType>;
  TurnoverResult?: TurnoverResultResolvers<ContextType>;
  PairYear?: PairYearResolvers<ContextType>;
  PairOverTime?: PairOverTimeResolvers<ContextType>;
  PairOverTimeResult?: PairOverTimeResultResolvers<ContextType>;
  SeatHistoryBody?: SeatHistoryBodyResolvers<ContextType>;
  SeatHistory?: SeatHistoryResolvers<ContextType>;
  SeatHistoryResult?: SeatHistoryResultResolvers<ContextType>;
  GraphVersion?: GraphVersionResolvers<ContextType>;
  VersionListResult?: VersionListResultResolvers<ContextType>;
  VersionList?: VersionListResolvers<ContextType>;
};

