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
      { readonly version: number, readonly weights: { readonly themes: number, readonly places: number, readonly experience: number, readonly position: number, readonly forums: number, readonly load: number, readonly spread: number }, readonly idea: { readonly kinds: ReadonlyArray<OrganisationKind>, readonly themes: ReadonlyArray<{ readonly name: string }>, readonly places: ReadonlyArray<{ readonly name: string }>, readonly organisation: { readonly name: string } | null }, readonly items: ReadonlyArray<{ readonly rank: number, readonly seats: { readonly min: number, readonly max: number | null } | null, readonly sitsIn: { readonly notComputable: number, readonly of: number, readonly hours: { readonly min: number, readonly max: number | null } | null } | null, readonly organisation: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: PartnerReasonCode, readonly count: number, readonly surely: boolean, readonly nodes: ReadonlyArray<{ readonly name: string }>, readonly seats: ReadonlyArray<{ readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }>, readonly introductions: ReadonlyArray<{ readonly presence: Presence, readonly meetings: ReadonlyArray<{ readonly body: { readonly name: string }, readonly from: { readonly holder: { readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }, readonly to: { readonly holder: { readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> } }> }> | null }> }
      & { readonly __typename: 'Partners' }
    )
    | (
      { readonly field: string, readonly value: string | null, readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type ShortlistMissingQueryVariables = Exact<{
  idea: ProjectIdea;
  size: number;
  filter?: Filter | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  language: Language;
}>;


export type ShortlistMissingQuery = { readonly partnerTeam:
    | (
      { readonly best: { readonly looked: ReadonlyArray<{ readonly code: MissingGroupCode, readonly known: number, readonly of: number }>, readonly missing: ReadonlyArray<{ readonly code: MissingGroupCode, readonly sector: Sector | null, readonly language: string | null, readonly total: number, readonly organisations: ReadonlyArray<{ readonly name: string }> }> } | null }
      & { readonly __typename: 'PartnerTeam' }
    )
    | (
      { readonly message: string }
      & { readonly __typename: 'InputProblem' }
    )
   };

export type DocumentCitationFragment = { readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } };

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
export const DocumentCitationFragmentDoc = new TypedDocumentString(`
    fragment DocumentCitation on Citation {
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
    `, {"fragmentName":"DocumentCitation"}) as unknown as TypedDocumentString<DocumentCitationFragment, unknown>;
export const ShortlistPartnersDocument = new TypedDocumentString(`
    query ShortlistPartners($idea: ProjectIdea!, $weights: PartnerWeights, $filter: Filter, $assumptions: LoadAssumptions, $only: [ID!]!, $language: Language!) {
  partners(
    idea: $idea
    weights: $weights
    filter: $filter
    assumptions: $assumptions
    only: $only
  ) {
    __typename
    ... on Partners {
      version
      weights {
        themes
        places
        experience
        position
        forums
        load
        spread
      }
      idea {
        themes {
          name(language: $language)
        }
        places {
          name(language: $language)
        }
        kinds
        organisation {
          name(language: $language)
        }
      }
      items {
        rank
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
        organisation {
          id
          name(language: $language)
        }
        reasons {
          code
          count
          surely
          nodes {
            name(language: $language)
          }
          seats {
            citations {
              ...DocumentCitation
            }
          }
        }
        introductions(most: 4) {
          presence
          meetings {
            body {
              name(language: $language)
            }
            from {
              holder {
                name(language: $language)
              }
              citations {
                ...DocumentCitation
              }
            }
            to {
              holder {
                name(language: $language)
              }
              citations {
                ...DocumentCitation
              }
            }
          }
        }
      }
    }
    ... on InputProblem {
      field
      value
      message
    }
  }
}
    fragment DocumentCitation on Citation {
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
}`) as unknown as TypedDocumentString<ShortlistPartnersQuery, ShortlistPartnersQueryVariables>;
export const ShortlistMissingDocument = new TypedDocumentString(`
    query ShortlistMissing($idea: ProjectIdea!, $size: Int!, $filter: Filter, $assumptions: LoadAssumptions, $language: Language!) {
  partnerTeam(
    idea: $idea
    size: $size
    filter: $filter
    assumptions: $assumptions
  ) {
    __typename
    ... on PartnerTeam {
      best {
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
            name(language: $language)
          }
        }
      }
    }
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ShortlistMissingQuery, ShortlistMissingQueryVariables>;