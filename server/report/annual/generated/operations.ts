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

export type YearFiguresFragment = { readonly date: string, readonly unknownSector: number, readonly lines: ReadonlyArray<{ readonly line: AnnualLine, readonly count: { readonly min: number, readonly max: number | null }, readonly networks: { readonly min: number, readonly max: number | null }, readonly projects: { readonly min: number, readonly max: number | null }, readonly load: { readonly notComputable: number, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null }, readonly bodies: ReadonlyArray<{ readonly presence: Presence, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly body: { readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }, readonly seats: ReadonlyArray<{ readonly presence: Presence, readonly holder: { readonly name: string } | null, readonly count: { readonly min: number, readonly max: number | null }, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }> }>, readonly organisationsMet: { readonly min: number, readonly max: number | null }, readonly met: ReadonlyArray<{ readonly surely: boolean, readonly organisation: { readonly name: string, readonly kind: OrganisationKind, readonly sector: Sector | null }, readonly bodies: ReadonlyArray<{ readonly name: string }>, readonly seats: ReadonlyArray<{ readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }>, readonly known: { readonly inData: boolean, readonly bodies: number, readonly attested: number, readonly rhythmKnown: number, readonly sitsIn: number, readonly seatsNamed: number, readonly seatsDated: number, readonly seats: number } };

export type AnnualDocumentQueryVariables = Exact<{
  organisation: string;
  year: number;
  filter?: Filter | null | undefined;
  assumptions?: LoadAssumptions | null | undefined;
  language: Language;
}>;


export type AnnualDocumentQuery = { readonly graph: { readonly datasets: ReadonlyArray<{ readonly name: string, readonly period: string }> }, readonly annualReport:
    | (
      { readonly version: number, readonly year: number, readonly organisation: { readonly name: string }, readonly figures: { readonly date: string, readonly unknownSector: number, readonly lines: ReadonlyArray<{ readonly line: AnnualLine, readonly count: { readonly min: number, readonly max: number | null }, readonly networks: { readonly min: number, readonly max: number | null }, readonly projects: { readonly min: number, readonly max: number | null }, readonly load: { readonly notComputable: number, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null }, readonly bodies: ReadonlyArray<{ readonly presence: Presence, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly body: { readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }, readonly seats: ReadonlyArray<{ readonly presence: Presence, readonly holder: { readonly name: string } | null, readonly count: { readonly min: number, readonly max: number | null }, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }> }>, readonly organisationsMet: { readonly min: number, readonly max: number | null }, readonly met: ReadonlyArray<{ readonly surely: boolean, readonly organisation: { readonly name: string, readonly kind: OrganisationKind, readonly sector: Sector | null }, readonly bodies: ReadonlyArray<{ readonly name: string }>, readonly seats: ReadonlyArray<{ readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }>, readonly known: { readonly inData: boolean, readonly bodies: number, readonly attested: number, readonly rhythmKnown: number, readonly sitsIn: number, readonly seatsNamed: number, readonly seatsDated: number, readonly seats: number } }, readonly before: { readonly date: string, readonly unknownSector: number, readonly lines: ReadonlyArray<{ readonly line: AnnualLine, readonly count: { readonly min: number, readonly max: number | null }, readonly networks: { readonly min: number, readonly max: number | null }, readonly projects: { readonly min: number, readonly max: number | null }, readonly load: { readonly notComputable: number, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly hours: { readonly min: number, readonly max: number | null } | null }, readonly bodies: ReadonlyArray<{ readonly presence: Presence, readonly meetings: { readonly min: number, readonly max: number | null } | null, readonly body: { readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }, readonly seats: ReadonlyArray<{ readonly presence: Presence, readonly holder: { readonly name: string } | null, readonly count: { readonly min: number, readonly max: number | null }, readonly term: { readonly start: string | null, readonly end: string | null }, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }> }>, readonly organisationsMet: { readonly min: number, readonly max: number | null }, readonly met: ReadonlyArray<{ readonly surely: boolean, readonly organisation: { readonly name: string, readonly kind: OrganisationKind, readonly sector: Sector | null }, readonly bodies: ReadonlyArray<{ readonly name: string }>, readonly seats: ReadonlyArray<{ readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }>, readonly known: { readonly inData: boolean, readonly bodies: number, readonly attested: number, readonly rhythmKnown: number, readonly sitsIn: number, readonly seatsNamed: number, readonly seatsDated: number, readonly seats: number } }, readonly changes: ReadonlyArray<{ readonly figure: string, readonly surelyDiffers: boolean | null, readonly before: { readonly min: number, readonly max: number | null } | null, readonly after: { readonly min: number, readonly max: number | null } | null }>, readonly events: ReadonlyArray<{ readonly what: string, readonly began: boolean, readonly surely: boolean, readonly date: string, readonly body: { readonly name: string, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }, readonly seat: { readonly holder: { readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> } | null }>, readonly newBodies: ReadonlyArray<{ readonly name: string }>, readonly goneBodies: ReadonlyArray<{ readonly name: string }>, readonly decisions: ReadonlyArray<{ readonly name: string, readonly date: string | null, readonly citations: ReadonlyArray<{ readonly fact: string, readonly locator: string | null, readonly certainty: Certainty, readonly source: { readonly id: string, readonly name: string, readonly kind: string | null, readonly date: string | null, readonly publisher: string | null, readonly address: string | null } }> }> }
      & { readonly __typename: 'AnnualReport' }
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
export const YearFiguresFragmentDoc = new TypedDocumentString(`
    fragment YearFigures on AnnualFigures {
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
      meetings {
        min
        max
      }
      body {
        name(language: $language)
        citations {
          ...DocumentCitation
        }
      }
      seats {
        holder {
          name(language: $language)
        }
        count {
          min
          max
        }
        term {
          start
          end
        }
        presence
        citations {
          ...DocumentCitation
        }
      }
    }
  }
  organisationsMet {
    min
    max
  }
  unknownSector
  met {
    surely
    organisation {
      name(language: $language)
      kind
      sector
    }
    bodies {
      name(language: $language)
    }
    seats {
      citations {
        ...DocumentCitation
      }
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
}`, {"fragmentName":"YearFigures"}) as unknown as TypedDocumentString<YearFiguresFragment, unknown>;
export const AnnualDocumentDocument = new TypedDocumentString(`
    query AnnualDocument($organisation: ID!, $year: Int!, $filter: Filter, $assumptions: LoadAssumptions, $language: Language!) {
  graph {
    datasets {
      name
      period
    }
  }
  annualReport(
    organisation: $organisation
    year: $year
    filter: $filter
    assumptions: $assumptions
  ) {
    __typename
    ... on AnnualReport {
      version
      year
      organisation {
        name(language: $language)
      }
      figures {
        ...YearFigures
      }
      before {
        ...YearFigures
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
          name(language: $language)
          citations {
            ...DocumentCitation
          }
        }
        seat {
          holder {
            name(language: $language)
          }
          citations {
            ...DocumentCitation
          }
        }
      }
      newBodies {
        name(language: $language)
      }
      goneBodies {
        name(language: $language)
      }
      decisions {
        name(language: $language)
        date
        citations {
          ...DocumentCitation
        }
      }
    }
    ... on InputProblem {
      message
    }
  }
}
    fragment YearFigures on AnnualFigures {
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
      meetings {
        min
        max
      }
      body {
        name(language: $language)
        citations {
          ...DocumentCitation
        }
      }
      seats {
        holder {
          name(language: $language)
        }
        count {
          min
          max
        }
        term {
          start
          end
        }
        presence
        citations {
          ...DocumentCitation
        }
      }
    }
  }
  organisationsMet {
    min
    max
  }
  unknownSector
  met {
    surely
    organisation {
      name(language: $language)
      kind
      sector
    }
    bodies {
      name(language: $language)
    }
    seats {
      citations {
        ...DocumentCitation
      }
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
}`) as unknown as TypedDocumentString<AnnualDocumentQuery, AnnualDocumentQueryVariables>;