/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Language =
  | 'FI'
  | 'SV'
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

export type BodyType =
  | 'NETWORK'
  | 'PROJECT';

/** Kind of a network, by the word of the source. */
export type NetworkKind =
  | 'STEERING'
  | 'DEVELOPER'
  | 'EXPERT'
  | 'PEER'
  | 'ADVISORY_BOARD'
  | 'WORKING'
  | 'COORDINATION'
  | 'MANAGEMENT'
  | 'MONITORING'
  | 'COMMITTEE'
  | 'FORUM'
  | 'CLUB'
  | 'PROGRAMME_BOARD'
  | 'COLLABORATION_MEETING'
  | 'OTHER';

export type Scope =
  | 'MUNICIPAL'
  | 'SUB_REGIONAL'
  | 'REGIONAL'
  | 'INTER_REGIONAL'
  | 'NATIONAL'
  | 'NORDIC'
  | 'EU';

export type Status =
  | 'PLANNED'
  | 'ACTIVE'
  | 'DORMANT'
  | 'UNDER_REVIEW'
  | 'ENDED';

export type OrganisationKind =
  | 'MUNICIPALITY'
  | 'JOINT_AUTHORITY'
  | 'AGENCY'
  | 'MINISTRY'
  | 'UNIVERSITY'
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'UNIT'
  | 'PARTY'
  | 'OTHER';

export type Sector =
  | 'MUNICIPAL'
  | 'JOINT_MUNICIPAL'
  | 'REGIONAL_COUNCIL'
  | 'STATE'
  | 'EDUCATION_AND_RESEARCH'
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'PARISH'
  | 'PARTY'
  | 'OTHER';

export type Role =
  | 'CHAIR'
  | 'VICE_CHAIR'
  | 'MEMBER'
  | 'DEPUTY'
  | 'SECRETARY'
  | 'EXPERT'
  | 'OBSERVER';

export type Behalf =
  | 'UNKNOWN'
  | 'ORGANISATION'
  | 'BODY'
  | 'PERSONAL';

export type ConveningRole =
  | 'CONVENES'
  | 'COORDINATES'
  | 'HOSTS'
  | 'KEEPS_MINUTES';

export type RhythmKind =
  | 'MEETING'
  | 'EVENT';

export type SuccessionKind =
  | 'MERGED'
  | 'SPLIT'
  | 'REPLACED'
  | 'CONTINUED'
  | 'RENAMED';

export type SuccessionStage =
  | 'DONE'
  | 'PLANNED'
  | 'PROPOSED';

export type PlaceLevel =
  | 'MUNICIPALITY'
  | 'SUB_REGION'
  | 'REGION'
  | 'CATCHMENT_AREA'
  | 'COUNTRY'
  | 'SUPRANATIONAL'
  | 'OTHER';

/** Which evidence counts: everything, what is not uncertain, or only what a source states. */
export type Evidence =
  | 'ALL'
  | 'NOT_UNCERTAIN'
  | 'STATED';

/**
 * The one filter of all views. Every field left out or null filters nothing, but for `datasets` (null: the first data
 * set). An unknown id is an error that names it.
 */
export type Filter = {
  /** Data sets by id; null: the first one; empty: all. */
  readonly datasets?: ReadonlyArray<string> | null | undefined;
  /** Date or period. Null: no period, everything, dated or not. */
  readonly date?: string | null | undefined;
  /** Networks, projects, or both (null). */
  readonly types?: ReadonlyArray<BodyType> | null | undefined;
  /** Kinds of network; projects are not filtered by it. */
  readonly kinds?: ReadonlyArray<NetworkKind> | null | undefined;
  readonly scopes?: ReadonlyArray<Scope> | null | undefined;
  /** Phase of life at the date. Bodies of unknown status are left out unless `statusUnknown` is true. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
  readonly statusUnknown?: boolean | null | undefined;
  /** Themes by id, each with the themes below it. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Places by id, each with the places below it. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** With `places`: also bodies whose area contains one of them. */
  readonly wider?: boolean | null | undefined;
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
  /** Convenors count as members. Default false. */
  readonly withConvenors?: boolean | null | undefined;
  /** Leave out members of more than this share (0 to 1) of the bodies that have a member. Null: leave out nobody. */
  readonly leaveOutAbove?: number | null | undefined;
  /** Default MEMBERS. */
  readonly sharing?: Sharing | null | undefined;
};

/** One page of a list. `first` is at most 200; `offset` counts from 0. */
export type Page = {
  readonly first?: number | null | undefined;
  readonly offset?: number | null | undefined;
};

export type MapMode =
  /** Two-mode: bodies, organisations and people as chosen, seats as edges. */
  | 'SEATS'
  /** One-mode: bodies tied by shared members; the backbone first. */
  | 'PROJECTION';

/** Order of pairs, strongest first; ties by shared members, then by id. */
export type PairSort =
  | 'SHARED'
  | 'JACCARD'
  | 'COEFFICIENT'
  /** Shared against expected by the configuration model. */
  | 'LIFT'
  /** Smallest p by the configuration model first. */
  | 'P';

/** What a meeting could do with two bodies, from member overlap and task overlap. */
export type Quadrant =
  /** Same members, same task. */
  | 'MERGE'
  /** Same members, different tasks. */
  | 'MEET_SAME_DAY'
  /** Different members, same task. */
  | 'DIVIDE_WORK'
  /** Different members, different tasks. */
  | 'LEAVE';

/** A line of command or belonging between two bodies; overlap along it is no finding. */
export type BodyLine =
  | 'PART_OF'
  | 'STEERS'
  | 'REPORTS_TO';

/** Set-wide defaults for hours, marked as assumptions wherever they are used. Each is one variable for all bodies. */
export type LoadAssumptions = {
  /** Hours a meeting, default 2 to 3. */
  readonly hoursMin?: number | null | undefined;
  readonly hoursMax?: number | null | undefined;
  /** Hours of preparation a meeting, default 1. */
  readonly preparationMin?: number | null | undefined;
  readonly preparationMax?: number | null | undefined;
  /** Hours of travel a meeting, default 1 to 2. */
  readonly travelMin?: number | null | undefined;
  readonly travelMax?: number | null | undefined;
  /** Hours a convenor puts into a meeting; null: not counted. */
  readonly convenorMin?: number | null | undefined;
  readonly convenorMax?: number | null | undefined;
};

export type RepresentationSort =
  | 'SEATS'
  | 'BODIES'
  | 'LOAD'
  | 'CONNECTS'
  | 'NAME'
  /** So that blocks of the matrix show. */
  | 'BLOCKS';

type Ref_Network_Fragment = { readonly __typename: 'Network', readonly id: string, readonly name: string };

type Ref_Project_Fragment = { readonly __typename: 'Project', readonly id: string, readonly name: string };

type Ref_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type Ref_Representative_Fragment = { readonly __typename: 'Representative', readonly id: string, readonly name: string };

type Ref_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly name: string };

type Ref_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly name: string };

type Ref_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly name: string };

type Ref_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Ref_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string, readonly name: string };

type Ref_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly name: string };

export type RefFragment =
  | Ref_Network_Fragment
  | Ref_Project_Fragment
  | Ref_Organisation_Fragment
  | Ref_Representative_Fragment
  | Ref_Office_Fragment
  | Ref_Programme_Fragment
  | Ref_Theme_Fragment
  | Ref_Place_Fragment
  | Ref_Decision_Fragment
  | Ref_Source_Fragment
;

export type ProblemFragment = { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string };

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
    | { readonly __typename: 'SelectionSummary', readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number }
    | { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
   };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  language: Language;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly node:
      | { readonly __typename: 'Network', readonly kind: NetworkKind | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind }
      | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Office', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string }
     }> };

export type MapPictureQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  show?: MapMode | null | undefined;
  limit?: number | null | undefined;
  language: Language;
}>;


export type MapPictureQuery = { readonly map:
    | { readonly __typename: 'MapPicture', readonly tiesLeftOut: number, readonly aboveChance: number, readonly forest: number, readonly nodesLeftOut: number, readonly version: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly status: Status | null, readonly group: number | null, readonly size: { readonly min: number, readonly max: number | null } | null, readonly node:
          | { readonly __typename: 'Network', readonly kind: NetworkKind | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind }
          | { readonly __typename: 'Representative', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
         }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly presence: Presence, readonly convenes: boolean, readonly roles: ReadonlyArray<Role>, readonly shared: number | null, readonly lift: number | null, readonly q: number | null, readonly aboveChance: boolean | null }>, readonly groups: ReadonlyArray<{ readonly bodies: ReadonlyArray<string>, readonly node:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly takenOut: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly summary: { readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number } }
    | { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
   };

export type CountsFragment = { readonly networks: number, readonly projects: number, readonly sureBodies: number, readonly bodiesWithMembers: number, readonly organisations: number, readonly people: number, readonly sureSeats: number, readonly possibleSeats: number, readonly sources: number };

export type NearlyEverywhereFragment = { readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node:
    | { readonly __typename: 'Network', readonly id: string, readonly name: string }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string }
   };

export type EvidenceFragment = { readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } };

export type SeatLineFragment = { readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
    | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
    | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
  , readonly holder:
    | { readonly __typename: 'Network', readonly id: string, readonly name: string }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string }
   | null, readonly onBehalfOf:
    | { readonly __typename: 'Network', readonly id: string, readonly name: string }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string }
   | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> };

export type ChosenQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  at?: string | null | undefined;
  language: Language;
}>;


export type ChosenQuery = { readonly node:
    | { readonly __typename: 'Network', readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly kind: NetworkKind | null, readonly kindWords: string | null, readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string> }, readonly rhythms: ReadonlyArray<{ readonly what: RhythmKind, readonly words: string | null, readonly perYear: { readonly min: number, readonly max: number | null } | null }>, readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly stage: SuccessionStage, readonly date: string | null, readonly predecessor:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly stage: SuccessionStage, readonly date: string | null, readonly successor:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly holder:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly onBehalfOf:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly declaredSeats: { readonly min: number, readonly max: number | null } | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Project', readonly type: BodyType, readonly scope: Scope | null, readonly statusAt: Status | null, readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly term: { readonly start: string | null, readonly end: string | null, readonly attested: ReadonlyArray<string> }, readonly rhythms: ReadonlyArray<{ readonly what: RhythmKind, readonly words: string | null, readonly perYear: { readonly min: number, readonly max: number | null } | null }>, readonly themes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string }>, readonly convening: ReadonlyArray<{ readonly role: ConveningRole, readonly by:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly stage: SuccessionStage, readonly date: string | null, readonly predecessor:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly stage: SuccessionStage, readonly date: string | null, readonly successor:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly holder:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly onBehalfOf:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly declaredSeats: { readonly min: number, readonly max: number | null } | null, readonly under: ReadonlyArray<{ readonly __typename: 'Programme', readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Organisation', readonly kindWords: string | null, readonly sector: Sector | null, readonly collective: boolean, readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind, readonly standsFor: { readonly min: number, readonly max: number | null } | null, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly holder:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly onBehalfOf:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly convenes: ReadonlyArray<{ readonly role: ConveningRole, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
         }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Representative', readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly holder:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly onBehalfOf:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly memberOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Office', readonly onePerson: boolean, readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly holder:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly onBehalfOf:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }>, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Programme', readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Theme', readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Place', readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Decision', readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
    | { readonly __typename: 'Source', readonly certainty: Certainty | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }
   | null };

export type SameElsewhereQueryVariables = Exact<{
  body: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type SameElsewhereQuery = { readonly overlapsOf:
    | { readonly __typename: 'Overlaps', readonly total: number, readonly items: ReadonlyArray<{ readonly shared: number, readonly a:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly b:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly q: number | null, readonly tooSmallToTell: boolean } }> }
    | { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
   };

export type OverlapMatrixQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  limit?: number | null | undefined;
  language: Language;
}>;


export type OverlapMatrixQuery = { readonly overlapMatrix:
    | { readonly __typename: 'OverlapMatrix', readonly leftOut: number, readonly version: number, readonly bodies: ReadonlyArray<{ readonly body:
          | { readonly __typename: 'Network', readonly aliases: ReadonlyArray<string>, readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly size: { readonly min: number, readonly max: number | null } }>, readonly cells: ReadonlyArray<{ readonly i: number, readonly j: number, readonly shared: number, readonly sharedMax: number, readonly jaccard: number | null, readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly task: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null }>, readonly tree: ReadonlyArray<{ readonly left: number, readonly right: number, readonly height: number }>, readonly summary: { readonly bodies: number, readonly bodiesWithMembers: number, readonly members: number, readonly pairs: number, readonly sharing: number, readonly aboveChance: number, readonly collectives: number, readonly byConvenorAlone: number, readonly leftOutAbove: number | null, readonly standingForSeveral: number, readonly peopleKnownIn: number, readonly chanceLimit: number, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           }> } }
    | { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
   };

export type OverlapPairsQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  sort?: PairSort | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type OverlapPairsQuery = { readonly overlaps:
    | { readonly __typename: 'Overlaps', readonly total: number, readonly version: number, readonly items: ReadonlyArray<{ readonly shared: number, readonly jaccard: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly lines: ReadonlyArray<BodyLine>, readonly a:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly b:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number, readonly simpleP: number }, readonly task: { readonly themes: number | null, readonly places: number | null, readonly placeLevel: PlaceLevel | null, readonly sameKind: boolean | null, readonly sameScope: boolean | null, readonly sameMandate: boolean | null, readonly score: number | null, readonly sharedThemes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string }>, readonly sharedPlaces: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly name: string }> } }>, readonly summary: { readonly bodies: number, readonly bodiesWithMembers: number, readonly members: number, readonly pairs: number, readonly sharing: number, readonly aboveChance: number, readonly collectives: number, readonly byConvenorAlone: number, readonly leftOutAbove: number | null, readonly standingForSeveral: number, readonly peopleKnownIn: number, readonly chanceLimit: number, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           }> } }
    | { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
   };

export type OverlapPairQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type OverlapPairQuery = { readonly pair:
    | { readonly __typename: 'PairFound', readonly pair: { readonly newman: number, readonly cosine: number | null, readonly containmentA: number | null, readonly containmentB: number | null, readonly shared: number, readonly jaccard: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly lines: ReadonlyArray<BodyLine>, readonly jaccardRange: { readonly min: number, readonly max: number | null } | null, readonly coefficientRange: { readonly min: number, readonly max: number | null } | null, readonly chanceWithPossible: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number, readonly simpleP: number }, readonly sharedPeople: { readonly min: number, readonly max: number | null }, readonly sharedOrganisations: { readonly min: number, readonly max: number | null }, readonly organisationsByDifferentPeople: { readonly min: number, readonly max: number | null }, readonly sharedMembers: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           }>, readonly onlyA: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           }>, readonly onlyB: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           }>, readonly knownA: { readonly byConvenorAlone: boolean, readonly known: { readonly min: number, readonly max: number | null }, readonly unnamed: { readonly min: number, readonly max: number | null }, readonly declared: { readonly min: number, readonly max: number | null } | null }, readonly knownB: { readonly byConvenorAlone: boolean, readonly known: { readonly min: number, readonly max: number | null }, readonly unnamed: { readonly min: number, readonly max: number | null }, readonly declared: { readonly min: number, readonly max: number | null } | null }, readonly a:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly b:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number, readonly simpleP: number }, readonly task: { readonly themes: number | null, readonly places: number | null, readonly placeLevel: PlaceLevel | null, readonly sameKind: boolean | null, readonly sameScope: boolean | null, readonly sameMandate: boolean | null, readonly score: number | null, readonly sharedThemes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string }>, readonly sharedPlaces: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly name: string }> } } }
    | { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
   };

export type IntersectionsQueryVariables = Exact<{
  bodies: ReadonlyArray<string> | string;
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  language: Language;
}>;


export type IntersectionsQuery = { readonly intersections:
    | { readonly __typename: 'Intersections', readonly bodies: ReadonlyArray<{ readonly body:
          | { readonly __typename: 'Network', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
        , readonly size: { readonly min: number, readonly max: number | null } }>, readonly rows: ReadonlyArray<{ readonly in: ReadonlyArray<number>, readonly exclusive: { readonly min: number, readonly max: number | null }, readonly inclusive: { readonly min: number, readonly max: number | null }, readonly members: ReadonlyArray<{ readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           }> }>, readonly pairs: ReadonlyArray<{ readonly shared: number, readonly jaccard: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly lines: ReadonlyArray<BodyLine>, readonly a:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly b:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number, readonly simpleP: number }, readonly task: { readonly themes: number | null, readonly places: number | null, readonly placeLevel: PlaceLevel | null, readonly sameKind: boolean | null, readonly sameScope: boolean | null, readonly sameMandate: boolean | null, readonly score: number | null, readonly sharedThemes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string }>, readonly sharedPlaces: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly name: string }> } }> }
    | { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
   };

export type MemberSeatsQueryVariables = Exact<{
  id: string;
  filter?: Filter | null | undefined;
  language: Language;
}>;


export type MemberSeatsQuery = { readonly node:
    | { readonly __typename: 'Network', readonly id: string, readonly name: string }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly holder:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly onBehalfOf:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
    | { readonly __typename: 'Representative', readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly holder:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly onBehalfOf:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly presence: Presence, readonly planned: boolean, readonly certainty: Certainty | null, readonly behalf: Behalf, readonly roles: ReadonlyArray<{ readonly role: Role }>, readonly count: { readonly min: number, readonly max: number | null }, readonly body:
          | { readonly __typename: 'Network', readonly type: BodyType, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly type: BodyType, readonly id: string, readonly name: string }
        , readonly holder:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly onBehalfOf:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         | null, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly value: string | null, readonly quote: string | null, readonly note: string | null, readonly target:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly source: { readonly id: string, readonly name: string, readonly date: string | null, readonly kind: string | null, readonly address: string | null } }> }> }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string }
   | null };

export type MemberLineFragment = { readonly presence: Presence, readonly seats: ReadonlyArray<string>, readonly node:
    | { readonly __typename: 'Network', readonly id: string, readonly name: string }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string }
   };

export type KnownFragment = { readonly byConvenorAlone: boolean, readonly known: { readonly min: number, readonly max: number | null }, readonly unnamed: { readonly min: number, readonly max: number | null }, readonly declared: { readonly min: number, readonly max: number | null } | null };

export type ChanceFiguresFragment = { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number, readonly simpleP: number };

export type PairFiguresFragment = { readonly shared: number, readonly jaccard: number | null, readonly coefficient: number | null, readonly quadrant: Quadrant | null, readonly lines: ReadonlyArray<BodyLine>, readonly a:
    | { readonly __typename: 'Network', readonly id: string, readonly name: string }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string }
  , readonly b:
    | { readonly __typename: 'Network', readonly id: string, readonly name: string }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string }
  , readonly sizeA: { readonly min: number, readonly max: number | null }, readonly sizeB: { readonly min: number, readonly max: number | null }, readonly sharedRange: { readonly min: number, readonly max: number | null }, readonly chance: { readonly expected: number | null, readonly lift: number | null, readonly p: number | null, readonly q: number | null, readonly smallestP: number | null, readonly tooSmallToTell: boolean, readonly simpleExpected: number, readonly simpleP: number }, readonly task: { readonly themes: number | null, readonly places: number | null, readonly placeLevel: PlaceLevel | null, readonly sameKind: boolean | null, readonly sameScope: boolean | null, readonly sameMandate: boolean | null, readonly score: number | null, readonly sharedThemes: ReadonlyArray<{ readonly __typename: 'Theme', readonly id: string, readonly name: string }>, readonly sharedPlaces: ReadonlyArray<{ readonly __typename: 'Place', readonly id: string, readonly name: string }> } };

export type CountedFragment = { readonly bodies: number, readonly bodiesWithMembers: number, readonly members: number, readonly pairs: number, readonly sharing: number, readonly aboveChance: number, readonly collectives: number, readonly byConvenorAlone: number, readonly leftOutAbove: number | null, readonly standingForSeveral: number, readonly peopleKnownIn: number, readonly chanceLimit: number, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node:
      | { readonly __typename: 'Network', readonly id: string, readonly name: string }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
      | { readonly __typename: 'Office', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string }
     }> };

export type RepresentationQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  options?: MeasureOptions | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  sort?: RepresentationSort | null | undefined;
  page?: Page | null | undefined;
  language: Language;
}>;


export type RepresentationQuery = { readonly representation:
    | { readonly __typename: 'Representation', readonly total: number, readonly namedBodies: number, readonly version: number, readonly rows: ReadonlyArray<{ readonly chairs: number, readonly people: number | null, readonly connects: number, readonly node:
          | { readonly __typename: 'Network', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly sector: Sector | null, readonly collective: boolean, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind }
          | { readonly __typename: 'Representative', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
        , readonly seats: { readonly min: number, readonly max: number | null }, readonly bodies: { readonly min: number, readonly max: number | null }, readonly cells: ReadonlyArray<{ readonly column: number, readonly presence: Presence, readonly roles: ReadonlyArray<Role>, readonly convenes: boolean, readonly seats: ReadonlyArray<string> }>, readonly sitsIn: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }, readonly convenes: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }, readonly hosts: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null }, readonly holdsAlone: ReadonlyArray<{ readonly sure: boolean, readonly a:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          , readonly b:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
           }> }>, readonly columns: ReadonlyArray<{ readonly body:
          | { readonly __typename: 'Network', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string }
        , readonly size: { readonly min: number, readonly max: number | null } }>, readonly concentration: { readonly population: number, readonly seats: number, readonly hhi: number | null, readonly blau: number | null, readonly gini: number | null, readonly sectors: ReadonlyArray<{ readonly sector: Sector | null, readonly seats: number, readonly share: number }> }, readonly hangOnOne: ReadonlyArray<{ readonly sure: boolean, readonly a:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly b:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        , readonly through:
          | { readonly __typename: 'Network', readonly id: string, readonly name: string }
          | { readonly __typename: 'Project', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
         }>, readonly unnamedSeats: { readonly min: number, readonly max: number | null }, readonly summary: { readonly bodies: number, readonly bodiesWithMembers: number, readonly members: number, readonly pairs: number, readonly sharing: number, readonly aboveChance: number, readonly collectives: number, readonly byConvenorAlone: number, readonly leftOutAbove: number | null, readonly standingForSeveral: number, readonly peopleKnownIn: number, readonly chanceLimit: number, readonly nearlyEverywhere: ReadonlyArray<{ readonly bodies: number, readonly of: number, readonly leftOut: boolean, readonly node:
            | { readonly __typename: 'Network', readonly id: string, readonly name: string }
            | { readonly __typename: 'Project', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
            | { readonly __typename: 'Representative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Office', readonly id: string, readonly name: string }
            | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly name: string }
           }> }, readonly assumptions: { readonly hours: { readonly min: number, readonly max: number | null }, readonly preparation: { readonly min: number, readonly max: number | null }, readonly travel: { readonly min: number, readonly max: number | null }, readonly convenor: { readonly min: number, readonly max: number | null } | null } }
    | { readonly __typename: 'InputProblem', readonly field: string, readonly value: string | null, readonly code: string, readonly message: string }
   };

export type LoadFiguresFragment = { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null, readonly meetings: { readonly min: number, readonly max: number | null } | null };

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
export const RefFragmentDoc = new TypedDocumentString(`
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
    `, {"fragmentName":"Ref"}) as unknown as TypedDocumentString<RefFragment, unknown>;
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
  }
  bodies
  of
  leftOut
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
  }
  bodies
  of
  leftOut
}`, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
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
  of
}
    `, {"fragmentName":"LoadFigures"}) as unknown as TypedDocumentString<LoadFiguresFragment, unknown>;
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
    query MapPicture($filter: Filter, $options: MeasureOptions, $show: MapMode, $limit: Int, $language: Language!) {
  map(filter: $filter, options: $options, show: $show, limit: $limit) {
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
  }
  bodies
  of
  leftOut
}`) as unknown as TypedDocumentString<MapPictureQuery, MapPictureQueryVariables>;
export const ChosenDocument = new TypedDocumentString(`
    query Chosen($id: ID!, $filter: Filter, $at: PartialDate, $language: Language!) {
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
      seats(filter: $filter) {
        ...SeatLine
      }
      convenes(filter: $filter) {
        role
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
  }
  bodies
  of
  leftOut
}
fragment Counted on OverlapSummary {
  bodies
  bodiesWithMembers
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
  }
  bodies
  of
  leftOut
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
      seats(filter: $filter) {
        ...SeatLine
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
        }
        size {
          min
          max
        }
      }
      concentration {
        population
        seats
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
      unnamedSeats {
        min
        max
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
  }
  bodies
  of
  leftOut
}
fragment Counted on OverlapSummary {
  bodies
  bodiesWithMembers
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
  of
}`) as unknown as TypedDocumentString<RepresentationQuery, RepresentationQueryVariables>;