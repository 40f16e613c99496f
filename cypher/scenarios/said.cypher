// The scenario that a comment or a remark is on. No row: there is no such one.
//
// @access read
// @param id STRING NOT NULL
// @returns scenario STRING NOT NULL
// @returns label STRING NOT NULL
MATCH (c:Comment|Remark {id: $id})-[:ON]->(s:Scenario)
RETURN s.id AS scenario, head([label IN labels(c) WHERE label <> 'Node']) AS label
