// Versions of nodes.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns id STRING NOT NULL
// @returns version INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
UNWIND $ids AS id
MATCH (n:Node {id: id}) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN n.id AS id, n.version AS version
