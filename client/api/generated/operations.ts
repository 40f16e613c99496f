/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Language =
  | 'FI'
  | 'SV'
  | 'EN';

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
export const RefFragmentDoc = new TypedDocumentString(`
    fragment Ref on Node {
  __typename
  id
  name(language: $language)
}
    `, {"fragmentName":"Ref"}) as unknown as TypedDocumentString<RefFragment, unknown>;
export const ProblemFragmentDoc = new TypedDocumentString(`
    fragment Problem on InputProblem {
  __typename
  field
  value
  code
  message
}
    `, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
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