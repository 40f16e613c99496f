// Remarks made on scenarios in meetings, in the order of writing.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns scenario STRING NOT NULL
// @returns id STRING NOT NULL
// @returns move INTEGER
// @returns scenarioVersion INTEGER NOT NULL
// @returns who STRING NOT NULL
// @returns stance STRING NOT NULL
// @returns text STRING
// @returns author STRING NOT NULL
// @returns at STRING NOT NULL
UNWIND $ids AS id
MATCH (s:Scenario {id: id})<-[:ON]-(r:Remark)
RETURN
  s.id AS scenario,
  r.id AS id,
  r.move AS move,
  r.scenarioVersion AS scenarioVersion,
  r.who AS who,
  r.stance AS stance,
  r.text AS text,
  r.author AS author,
  r.at AS at
ORDER BY scenario, at, id
