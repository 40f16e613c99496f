// Lets no other write of the graph pass until this transaction ends, and tells the version it builds on.
//
// @access write
// @returns version INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
SET g.locked = true
REMOVE g.locked
RETURN g.version AS version
