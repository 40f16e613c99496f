// Comments on scenarios, in the order of writing.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns scenario STRING NOT NULL
// @returns id STRING NOT NULL
// @returns text STRING NOT NULL
// @returns author STRING NOT NULL
// @returns at STRING NOT NULL
UNWIND $ids AS id
MATCH (s:Scenario {id: id})<-[:ON]-(c:Comment)
RETURN s.id AS scenario, c.id AS id, c.text AS text, c.author AS author, c.at AS at
ORDER BY scenario, at, id
