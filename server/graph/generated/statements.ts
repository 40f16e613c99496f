// Made by `npm run generate` from the headers under cypher/. Do not edit.

/** Parameters and rows of every statement, by name. */
export interface StatementTypes {
  /** A change as it was recorded, with what takes it back. */
  'changes/change': {
    access: 'read';
    params: {
      readonly id: string;
    };
    row: {
      readonly id: string;
      readonly number: number;
      readonly kind: string;
      readonly author: string;
      readonly reason: string | null;
      readonly at: string;
      readonly about: string | null;
      readonly undoes: string | null;
      readonly touched: readonly string[];
      readonly versions: readonly number[];
      readonly inverse: string;
    };
  };
  /** Makes nodes, each with its label, properties and version. */
  'changes/create-nodes': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly done: number;
    };
  };
  /** Makes parts of nodes: rows of lists, such as phases. */
  'changes/create-parts': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly done: number;
    };
  };
  /** Makes relations between nodes, each with its type and properties. */
  'changes/create-relations': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly done: number;
    };
  };
  /** Takes nodes away that nothing is related to any more. */
  'changes/delete-nodes': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly done: number;
    };
  };
  /** Takes parts of nodes away. */
  'changes/delete-parts': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly done: number;
    };
  };
  /** Takes relations away, one for each row, told by type, ends and all properties. */
  'changes/delete-relations': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly done: number;
    };
  };
  /** Changes after one that touched a node it touched, in the order of writing. */
  'changes/later': {
    access: 'read';
    params: {
      readonly number: number;
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly number: number;
      readonly kind: string;
      readonly author: string;
      readonly reason: string | null;
      readonly at: string;
      readonly undoes: string | null;
      readonly touched: readonly string[];
    };
  };
  /** Nodes as they stand, each with its properties as lists of name, value and type, and how many relations it has. */
  'changes/node-states': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly label: string;
      readonly version: number;
      readonly name: string | null;
      readonly properties: readonly (readonly unknown[])[];
    };
  };
  /** Parts of nodes as they stand, each with its owner and its properties as lists of name, value and type. */
  'changes/part-states': {
    access: 'read';
    params: {
      readonly keys: readonly string[];
    };
    row: {
      readonly key: string;
      readonly label: string;
      readonly owner: string;
      readonly link: string;
      readonly properties: readonly (readonly unknown[])[];
      readonly linkProperties: readonly (readonly unknown[])[];
    };
  };
  /** Phases of life of networks and projects, with the key by which a change tells each. */
  'changes/phases-of': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly body: string;
      readonly key: string;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
    };
  };
  /** The latest changes of some kinds (all where none is named), newest first, with whether they are in force. */
  'changes/recent': {
    access: 'read';
    params: {
      readonly kinds: readonly string[];
      readonly about: string | null;
      readonly most: number;
    };
    row: {
      readonly id: string;
      readonly number: number;
      readonly kind: string;
      readonly author: string;
      readonly reason: string | null;
      readonly at: string;
      readonly about: string | null;
      readonly undoes: string | null;
      readonly touched: readonly string[];
      readonly version: number;
    };
  };
  /** Records a change, and raises the version of the graph where it can be seen there. */
  'changes/record': {
    access: 'write';
    params: {
      readonly id: string;
      readonly kind: string;
      readonly author: string;
      readonly reason: string | null;
      readonly at: string;
      readonly about: string | null;
      readonly undoes: string | null;
      readonly touched: readonly string[];
      readonly versions: readonly number[];
      readonly operations: string;
      readonly inverse: string;
      readonly raise: number;
    };
    row: {
      readonly number: number;
      readonly version: number;
    };
  };
  /** Relations of a type between two nodes as they stand, with their properties as lists of name, value and type. */
  'changes/relation-states': {
    access: 'read';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly properties: readonly (readonly unknown[])[];
    };
  };
  /** Sets properties of nodes; what is null is taken away, what is not named stays. */
  'changes/set-nodes': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly done: number;
    };
  };
  /** Sets properties of parts; what is null is taken away, what is not named stays. */
  'changes/set-parts': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly done: number;
    };
  };
  /** Changes from one on, itself included, the newest first, with what takes each back. */
  'changes/since': {
    access: 'read';
    params: {
      readonly id: string;
      readonly most: number;
    };
    row: {
      readonly id: string;
      readonly version: number;
      readonly inverse: string;
    };
  };
  /** Raises the version of nodes that a change touched, once each, and tells it. */
  'changes/touch-nodes': {
    access: 'write';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly version: number;
    };
  };
  /** Versions of nodes. */
  'changes/versions-of': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly version: number;
    };
  };
  /** Everything that breaks a rule of the model: must find nothing. */
  'checks/violations': {
    access: 'read';
    params: {
      readonly words: readonly (Readonly<Record<string, unknown>>)[];
      readonly relationWords: readonly (Readonly<Record<string, unknown>>)[];
      readonly dates: readonly string[];
      readonly date: string;
      readonly ranges: readonly string[];
      readonly ends: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly rule: string;
      readonly id: string | null;
      readonly detail: string | null;
    };
  };
  /** How many citations each source has. */
  'directory/citation-counts': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly source: string;
      readonly citations: number;
    };
  };
  /** What sources are cited for: the citations of each source, in the order of its places, then of names. */
  'directory/citations-from': {
    access: 'read';
    params: {
      readonly sources: readonly string[];
    };
    row: {
      readonly of: string;
      readonly fact: string;
      readonly target: string | null;
      readonly source: string;
      readonly locator: string | null;
      readonly certainty: string;
      readonly value: string | null;
      readonly quote: string | null;
      readonly note: string | null;
      readonly checkedBy: string | null;
      readonly checkedAt: string | null;
    };
  };
  /** Where the facts of nodes stand: citations of each node, those of the node as a whole first. */
  'directory/citations-of': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly of: string;
      readonly fact: string;
      readonly target: string | null;
      readonly source: string;
      readonly locator: string | null;
      readonly certainty: string;
      readonly value: string | null;
      readonly quote: string | null;
      readonly note: string | null;
      readonly checkedBy: string | null;
      readonly checkedAt: string | null;
    };
  };
  /** From which sources each node is cited, whatever the fact. */
  'directory/cited-sources': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly of: string;
      readonly sources: readonly string[];
    };
  };
  /** What made each version of the graph, newest first: an import, or a recorded change. A change of what stands beside the graph bears the version it found, which something else had made before it. */
  'directory/versions': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly version: number;
      readonly kind: string;
      readonly at: string | null;
      readonly author: string | null;
      readonly reason: string | null;
      readonly change: string | null;
      readonly number: number | null;
      readonly dataset: string | null;
      readonly added: number | null;
      readonly changed: number | null;
    };
  };
  /** Gives an unfinished import up: it can write nothing more. No row: it is not unfinished. */
  'import/abandon': {
    access: 'write';
    params: {
      readonly import: string;
    };
    row: {
      readonly import: string;
    };
  };
  /** Adds relations between nodes, each with its type and properties. */
  'import/add-links': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly added: number;
    };
  };
  /** Adds nodes, each with its label and properties. */
  'import/add-nodes': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: Record<string, never>;
  };
  /** Adds parts of nodes: rows of lists, such as rhythms. */
  'import/add-parts': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: {
      readonly added: number;
    };
  };
  /** Shows that an import is alive, once in each of its transactions. No row: somebody has given it up. */
  'import/beat': {
    access: 'write';
    params: {
      readonly import: string;
    };
    row: {
      readonly import: string;
    };
  };
  /** Records that an import began whose rows are not to be seen until it is finished. */
  'import/begin': {
    access: 'write';
    params: {
      readonly import: string;
      readonly dataset: string;
      readonly host: string;
      readonly process: number;
    };
    row: Record<string, never>;
  };
  /** Changes properties of nodes; what is null is taken away, what is not named stays. */
  'import/change-nodes': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: Record<string, never>;
  };
  /** Changes properties of parts; what is null is taken away. */
  'import/change-parts': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: Record<string, never>;
  };
  /** Nodes of a data set as they stand, with the ids at the other ends of their links, by type, in order. */
  'import/current-nodes': {
    access: 'read';
    params: {
      readonly dataset: string;
      readonly links: readonly string[];
    };
    row: {
      readonly id: string;
      readonly labels: readonly string[];
      readonly properties: Readonly<Record<string, unknown>>;
      readonly links: readonly (readonly string[])[];
    };
  };
  /** Parts of the nodes of a data set as they stand. */
  'import/current-parts': {
    access: 'read';
    params: {
      readonly dataset: string;
    };
    row: {
      readonly owner: string;
      readonly label: string;
      readonly properties: Readonly<Record<string, unknown>>;
    };
  };
  /** Relations and citations of a data set as they stand: those that have rows of their own in the files. */
  'import/current-relations': {
    access: 'read';
    params: {
      readonly dataset: string;
    };
    row: {
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly properties: Readonly<Record<string, unknown>>;
    };
  };
  /** Makes what an import wrote visible, records it, and raises the version of the graph. */
  'import/finish': {
    access: 'write';
    params: {
      readonly import: string;
      readonly dataset: string;
      readonly added: number;
      readonly changed: number;
    };
    row: {
      readonly version: number;
    };
  };
  /** Takes an import off the list of unfinished ones, when nothing of it is left. */
  'import/forget-unfinished': {
    access: 'write';
    params: {
      readonly import: string;
    };
    row: Record<string, never>;
  };
  /** Which of some ids belong to nodes of other data sets, or to nodes of none. */
  'import/ids-taken': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
      readonly dataset: string;
    };
    row: {
      readonly id: string;
      readonly dataset: string | null;
    };
  };
  /** Lets no other write of the graph pass until this transaction ends, and tells the version it builds on. */
  'import/lock-graph': {
    access: 'write';
    params: Record<string, never>;
    row: {
      readonly version: number;
    };
  };
  /** Takes seats from their holders, so that changed holders can be written anew. */
  'import/remove-holders': {
    access: 'write';
    params: {
      readonly ids: readonly string[];
    };
    row: Record<string, never>;
  };
  /** Takes away the links that cells of rows made, so that changed cells can be written anew. */
  'import/remove-links': {
    access: 'write';
    params: {
      readonly ids: readonly string[];
      readonly links: readonly string[];
    };
    row: Record<string, never>;
  };
  /** Takes away relations by the key of their row, so that changed ones can be written anew. */
  'import/remove-relations': {
    access: 'write';
    params: {
      readonly rows: readonly (Readonly<Record<string, unknown>>)[];
    };
    row: Record<string, never>;
  };
  /** Takes away the terms of the roles of seats, so that changed ones can be written anew. */
  'import/remove-role-terms': {
    access: 'write';
    params: {
      readonly ids: readonly string[];
    };
    row: Record<string, never>;
  };
  /** Removes nodes and parts that an unfinished import wrote, some thousands at a time. */
  'import/remove-unfinished-nodes': {
    access: 'write';
    params: {
      readonly import: string;
      readonly most: number;
    };
    row: {
      readonly removed: number;
    };
  };
  /** Removes relations that an unfinished import wrote, some thousands at a time. */
  'import/remove-unfinished-relations': {
    access: 'write';
    params: {
      readonly import: string;
      readonly most: number;
    };
    row: {
      readonly removed: number;
    };
  };
  /** Imports that were begun and not finished, with how long ago each last showed that it is alive, in milliseconds. */
  'import/unfinished': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly import: string;
      readonly dataset: string | null;
      readonly host: string | null;
      readonly process: number | null;
      readonly silentFor: number | null;
    };
  };
  /** Takes the lock of the schema until the transaction ends, and tells which files were applied. */
  'migration/lock': {
    access: 'write';
    params: Record<string, never>;
    row: {
      readonly applied: readonly string[];
      readonly checksums: readonly string[];
    };
  };
  /** Records that schema files were applied, each with the checksum of its text. */
  'migration/record': {
    access: 'write';
    params: {
      readonly applied: readonly string[];
      readonly checksums: readonly string[];
    };
    row: Record<string, never>;
  };
  /** Changes that applied scenarios, and all that take one of these back, in the order of writing. */
  'scenarios/applied': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly number: number;
      readonly kind: string;
      readonly author: string;
      readonly reason: string | null;
      readonly at: string;
      readonly about: string;
      readonly undoes: string | null;
      readonly touched: readonly string[];
      readonly version: number;
    };
  };
  /** Comments on scenarios, in the order of writing. */
  'scenarios/comments': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly scenario: string;
      readonly id: string;
      readonly text: string;
      readonly author: string;
      readonly at: string;
    };
  };
  /** How many scenarios are saved. */
  'scenarios/count': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly total: number;
    };
  };
  /** Suggestions that somebody has dismissed, newest first. */
  'scenarios/dismissals': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly bodies: readonly string[];
      readonly reason: string;
      readonly author: string;
      readonly at: string;
    };
  };
  /** Saved scenarios, last changed first, one page of them. */
  'scenarios/list': {
    access: 'read';
    params: {
      readonly skip: number;
      readonly most: number;
    };
    row: {
      readonly id: string;
    };
  };
  /** Remarks made on scenarios in meetings, in the order of writing. */
  'scenarios/remarks': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly scenario: string;
      readonly id: string;
      readonly move: number | null;
      readonly scenarioVersion: number;
      readonly who: string;
      readonly stance: string;
      readonly text: string | null;
      readonly author: string;
      readonly at: string;
    };
  };
  /** The scenario that a comment or a remark is on. No row: there is no such one. */
  'scenarios/said': {
    access: 'read';
    params: {
      readonly id: string;
    };
    row: {
      readonly scenario: string;
      readonly label: string;
    };
  };
  /** Saved scenarios by id, with the changes that applied them, newest last. */
  'scenarios/scenarios': {
    access: 'read';
    params: {
      readonly ids: readonly string[];
    };
    row: {
      readonly id: string;
      readonly version: number;
      readonly name: string;
      readonly createdBy: string;
      readonly createdAt: string;
      readonly changedBy: string;
      readonly changedAt: string;
      readonly graphVersion: number;
      readonly copiedFrom: string | null;
      readonly moves: string;
      readonly filter: string;
      readonly options: string;
      readonly assumptions: string;
      readonly decidedBy: string | null;
      readonly decidedByWords: string | null;
      readonly proposal: string | null;
      readonly memoTitle: string | null;
      readonly memoQuestion: string | null;
      readonly memoMeeting: string | null;
    };
  };
  /** The node that carries the version of the graph and the imports that are not finished. */
  'schema/002-graph-node': {
    access: 'write';
    params: Record<string, never>;
    row: Record<string, never>;
  };
  /** Tells this graph from every other one, so that what is kept of it beside the database is never taken for another's. */
  'schema/025-graph-key': {
    access: 'write';
    params: Record<string, never>;
    row: Record<string, never>;
  };
  /** Networks and projects with what they are part of, concern, cover and belong to. */
  'snapshot/bodies': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly nameFi: string | null;
      readonly nameSv: string | null;
      readonly nameEn: string | null;
      readonly aliases: readonly string[] | null;
      readonly kind: string | null;
      readonly kindWords: string | null;
      readonly scope: string | null;
      readonly mandate: string | null;
      readonly statutory: boolean | null;
      readonly hoursPerMeetingMin: number | null;
      readonly hoursPerMeetingMax: number | null;
      readonly declaredSeatsMin: number | null;
      readonly declaredSeatsMax: number | null;
      readonly termYears: number | null;
      readonly purpose: string | null;
      readonly selfGoverningSince: string | null;
      readonly standsForMin: number | null;
      readonly standsForMax: number | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
      readonly isProject: boolean;
      readonly partOf: readonly string[];
      readonly themes: readonly string[];
      readonly covers: readonly string[];
      readonly under: readonly string[];
    };
  };
  /** Certainty of nodes as a whole: for each degree, the nodes that a citation of the whole row gives it. */
  'snapshot/certainties': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly certainty: string;
      readonly ids: readonly string[];
    };
  };
  /** Who calls bodies together. */
  'snapshot/convening': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly body: string;
      readonly by: string;
      readonly role: string;
      readonly key: string | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
    };
  };
  /** Data sets, the one that was added first at the head. */
  'snapshot/datasets': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly name: string;
      readonly periodStart: string;
      readonly periodEnd: string;
      readonly defaultDate: string | null;
      readonly licence: string | null;
      readonly origin: string | null;
    };
  };
  /** Decisions with who made them and what they are about. */
  'snapshot/decisions': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly matter: string;
      readonly outcome: string;
      readonly date: string | null;
      readonly section: string | null;
      readonly by: readonly string[];
      readonly about: readonly string[];
    };
  };
  /** Money: who gives what to whom. */
  'snapshot/funding': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly funded: string;
      readonly by: string;
      readonly applied: number | null;
      readonly granted: number | null;
      readonly share: number | null;
      readonly currency: string | null;
      readonly call: string | null;
      readonly place: string | null;
    };
  };
  /** Who belongs to another grouping: people to parties and professions, organisations to collectives. */
  'snapshot/memberships': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly member: string;
      readonly of: string;
      readonly key: string | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
    };
  };
  /** Names that held for a time only. */
  'snapshot/names': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly owner: string;
      readonly name: string;
      readonly language: string | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
    };
  };
  /** Offices with the organisation they are a post of, and their area. */
  'snapshot/offices': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly nameFi: string | null;
      readonly nameSv: string | null;
      readonly nameEn: string | null;
      readonly aliases: readonly string[] | null;
      readonly onePerson: boolean | null;
      readonly organisation: readonly string[];
      readonly place: readonly string[];
    };
  };
  /** Organisations with the ones they are part of and where they are. */
  'snapshot/organisations': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly nameFi: string | null;
      readonly nameSv: string | null;
      readonly nameEn: string | null;
      readonly aliases: readonly string[] | null;
      readonly kind: string;
      readonly kindWords: string | null;
      readonly sector: string | null;
      readonly language: string | null;
      readonly collective: boolean | null;
      readonly standsForMin: number | null;
      readonly standsForMax: number | null;
      readonly status: string | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
      readonly partOf: readonly string[];
      readonly locatedIn: readonly string[];
    };
  };
  /** Places with the areas they lie in. */
  'snapshot/places': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly nameFi: string | null;
      readonly nameSv: string | null;
      readonly nameEn: string | null;
      readonly aliases: readonly string[] | null;
      readonly code: string | null;
      readonly level: string;
      readonly partOf: readonly string[];
    };
  };
  /** Inhabitants of places. */
  'snapshot/populations': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly owner: string;
      readonly year: number;
      readonly language: string | null;
      readonly people: number;
    };
  };
  /** Programmes with what they are part of and cover. */
  'snapshot/programmes': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly nameFi: string | null;
      readonly nameSv: string | null;
      readonly nameEn: string | null;
      readonly aliases: readonly string[] | null;
      readonly status: string | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
      readonly partOf: readonly string[];
      readonly covers: readonly string[];
    };
  };
  /** Certainty of convenings and memberships: citations of the relation, by the key of the relation where it is one among several, else by its other end. */
  'snapshot/relation-certainties': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly of: string;
      readonly fact: string;
      readonly target: string | null;
      readonly part: string | null;
      readonly certainty: string;
    };
  };
  /** Which network reports to which. */
  'snapshot/reporting': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly network: string;
      readonly to: string;
    };
  };
  /** Representatives: people as holders of seats. */
  'snapshot/representatives': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly nameFi: string | null;
      readonly nameSv: string | null;
      readonly nameEn: string | null;
      readonly aliases: readonly string[] | null;
    };
  };
  /** How often networks and projects meet or arrange events. */
  'snapshot/rhythms': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly owner: string;
      readonly what: string;
      readonly perYearMin: number | null;
      readonly perYearMax: number | null;
      readonly words: string | null;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
    };
  };
  /** Roles that have terms of their own within a seat. */
  'snapshot/role-terms': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly owner: string;
      readonly role: string;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
    };
  };
  /** Seats by body, each as a list of: id, data set, holder, on whose behalf, kind of behalf, least and greatest count, roles, the seat it is the deputy of, planned, start, end, attested. */
  'snapshot/seats': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly body: string;
      readonly seats: readonly (readonly unknown[])[];
    };
  };
  /** Sources: the documents that facts are cited from. */
  'snapshot/sources': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly kind: string | null;
      readonly date: string | null;
      readonly period: string | null;
      readonly publisher: string | null;
      readonly address: string | null;
      readonly language: string | null;
    };
  };
  /** Phases of life of networks and projects. */
  'snapshot/statuses': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly owner: string;
      readonly status: string;
      readonly start: string | null;
      readonly end: string | null;
      readonly attested: readonly string[] | null;
    };
  };
  /** Which network steers what. */
  'snapshot/steering': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly network: string;
      readonly steers: string;
    };
  };
  /** What came after what. */
  'snapshot/succession': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly successor: string;
      readonly predecessor: string;
      readonly kind: string;
      readonly date: string | null;
      readonly stage: string;
    };
  };
  /** Themes with the wider ones. */
  'snapshot/themes': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly id: string;
      readonly version: number;
      readonly dataset: string | null;
      readonly name: string;
      readonly nameFi: string | null;
      readonly nameSv: string | null;
      readonly nameEn: string | null;
      readonly aliases: readonly string[] | null;
      readonly partOf: readonly string[];
    };
  };
  /** The version of the graph, raised by every write that can be seen, and the key that tells it from other graphs. */
  'snapshot/version': {
    access: 'read';
    params: Record<string, never>;
    row: {
      readonly version: number;
      readonly key: string | null;
    };
  };
}
