// Which network reports to which.
//
// @access read
// @returns network STRING NOT NULL
// @returns to STRING NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Network)-[r:REPORTS_TO]->(m:Network) WHERE NOT coalesce(r.import, '') IN g.pending
RETURN
  n.id AS network,
  m.id AS to
ORDER BY network, r.position, to
