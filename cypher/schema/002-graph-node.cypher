// The node that carries the version of the graph and the imports that are not finished.
//
// @access write
MERGE (g:Graph {id: 'graph'})
  ON CREATE SET g.version = 0, g.pending = []
