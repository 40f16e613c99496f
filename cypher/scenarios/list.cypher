// Saved scenarios, last changed first, one page of them.
//
// @access read
// @param skip INTEGER NOT NULL
// @param most INTEGER NOT NULL
// @returns id STRING NOT NULL
MATCH (s:Scenario)
RETURN s.id AS id
ORDER BY s.changedAt DESC, id
SKIP $skip
LIMIT $most
