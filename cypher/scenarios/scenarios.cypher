// Saved scenarios by id, with the changes that applied them, newest last.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns id STRING NOT NULL
// @returns version INTEGER NOT NULL
// @returns name STRING NOT NULL
// @returns createdBy STRING NOT NULL
// @returns createdAt STRING NOT NULL
// @returns changedBy STRING NOT NULL
// @returns changedAt STRING NOT NULL
// @returns graphVersion INTEGER NOT NULL
// @returns copiedFrom STRING
// @returns moves STRING NOT NULL
// @returns filter STRING NOT NULL
// @returns options STRING NOT NULL
// @returns assumptions STRING NOT NULL
// @returns decidedBy STRING
// @returns decidedByWords STRING
// @returns proposal STRING
// @returns memoTitle STRING
// @returns memoQuestion STRING
// @returns memoMeeting STRING
UNWIND $ids AS id
MATCH (s:Scenario {id: id})
RETURN
  s.id AS id,
  s.version AS version,
  s.name AS name,
  s.createdBy AS createdBy,
  s.createdAt AS createdAt,
  s.changedBy AS changedBy,
  s.changedAt AS changedAt,
  s.graphVersion AS graphVersion,
  s.copiedFrom AS copiedFrom,
  s.moves AS moves,
  s.filter AS filter,
  s.options AS options,
  s.assumptions AS assumptions,
  s.decidedBy AS decidedBy,
  s.decidedByWords AS decidedByWords,
  s.proposal AS proposal,
  s.memoTitle AS memoTitle,
  s.memoQuestion AS memoQuestion,
  s.memoMeeting AS memoMeeting
