// The version of the graph, raised by every write that can be seen, and the key that tells it from other graphs.
//
// @access read
// @returns version INTEGER NOT NULL
// @returns key STRING
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.key AS key
