// Which network steers what.
//
// @access read
// @returns network STRING NOT NULL
// @returns steers STRING NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Network)-[r:STEERS]->(m:Project|Network|Programme) WHERE NOT coalesce(r.import, '') IN g.pending
RETURN
  n.id AS network,
  m.id AS steers
ORDER BY network, r.position, steers
