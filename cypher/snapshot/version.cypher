// The version of the graph: raised by every write that can be seen.
//
// @access read
// @returns version INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version
