// Raises the version of nodes that a change touched, once each, and tells it.
//
// @access write
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns id STRING NOT NULL
// @returns version INTEGER NOT NULL
UNWIND $ids AS id
MATCH (n:Node {id: id})
SET n.version = n.version + 1
RETURN n.id AS id, n.version AS version
