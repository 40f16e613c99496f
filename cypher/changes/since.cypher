// Changes from one on, itself included, the newest first, with what takes each back.
//
// @access read
// @param id STRING NOT NULL
// @param most INTEGER NOT NULL
// @returns id STRING NOT NULL
// @returns version INTEGER NOT NULL
// @returns inverse STRING NOT NULL
MATCH (first:Change {id: $id})
MATCH (c:Change) WHERE c.number >= first.number
WITH c ORDER BY c.number DESC LIMIT $most
RETURN c.id AS id, c.version AS version, c.inverse AS inverse
