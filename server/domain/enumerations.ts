/**
 * The closed enumerations of the model. Each array is the single list of allowed words: the import checks
 * against it, the types come from it, and a test compares it with the enums of the SDL. In CSV files and in Neo4j
 * the words stand as written here (lower case, spaces as hyphens); in GraphQL they are upper case with underscores.
 * `other` always carries the source's own words beside it.
 */

/** Labels of nodes that have an own stable id. */
export const NODE_KINDS = [
  'organisation',
  'network',
  'project',
  'programme',
  'representative',
  'office',
  'seat',
  'theme',
  'place',
  'decision',
  'source',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const ORGANISATION_KINDS = [
  'municipality',
  'joint-authority',
  'agency',
  'ministry',
  'university',
  'association',
  'company',
  'unit',
  'party',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const SECTORS = [
  'municipal',
  'joint-municipal',
  'regional-council',
  'state',
  'education-and-research',
  'association',
  'company',
  'parish',
  'party',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

/** By the word of the source: ohjausryhmä steering, johtoryhmä management, kehittäjä- developer, asiantuntija-
 *  expert, vertais- peer, neuvottelukunta advisory-board, työkokous collaboration-meeting, työryhmä working,
 *  seurantaryhmä monitoring. */
export const NETWORK_KINDS = [
  'steering',
  'developer',
  'expert',
  'peer',
  'advisory-board',
  'working',
  'coordination',
  'management',
  'monitoring',
  'committee',
  'forum',
  'club',
  'programme-board',
  'collaboration-meeting',
  'other',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

export const SCOPES = [
  'municipal',
  'sub-regional',
  'regional',
  'inter-regional',
  'national',
  'nordic',
  'eu',
] as const;
export type Scope = (typeof SCOPES)[number];

export const MANDATES = ['decides', 'advises', 'shares'] as const;
export type Mandate = (typeof MANDATES)[number];

export const STATUSES = ['planned', 'active', 'dormant', 'under-review', 'ended'] as const;
export type Status = (typeof STATUSES)[number];

export const RHYTHM_KINDS = ['meeting', 'event'] as const;
export type RhythmKind = (typeof RHYTHM_KINDS)[number];

export const ROLES = ['chair', 'vice-chair', 'member', 'deputy', 'secretary', 'expert', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** On whose behalf a seat is held: an organisation, a body, nobody but the holder, or it is not known. */
export const BEHALF_KINDS = ['unknown', 'organisation', 'body', 'personal'] as const;
export type BehalfKind = (typeof BEHALF_KINDS)[number];

export const CONVENING_ROLES = ['convenes', 'coordinates', 'hosts', 'keeps-minutes'] as const;
export type ConveningRole = (typeof CONVENING_ROLES)[number];

export const SUCCESSION_KINDS = ['merged', 'split', 'replaced', 'continued', 'renamed'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const SUCCESSION_STAGES = ['done', 'planned', 'proposed'] as const;
export type SuccessionStage = (typeof SUCCESSION_STAGES)[number];

export const DECISION_MATTERS = ['found', 'merge', 'end', 'continue', 'appoint', 'other'] as const;
export type DecisionMatter = (typeof DECISION_MATTERS)[number];

export const DECISION_OUTCOMES = ['decided', 'proposed', 'postponed', 'rejected', 'noted'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** Best first: a fact's certainty is the best of its citations. */
export const CERTAINTIES = ['stated', 'inferred', 'uncertain'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const PLACE_LEVELS = [
  'municipality',
  'sub-region',
  'region',
  'catchment-area',
  'country',
  'supranational',
  'other',
] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What somebody says of a move in a meeting. */
export const STANCES = ['agree', 'doubt', 'object'] as const;
export type Stance = (typeof STANCES)[number];
