// From which sources each node is cited, whatever the fact.
//
// @access read
// @returns of STRING NOT NULL
// @returns sources LIST<STRING NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Node)-[c:CITES]->(s:Source) WHERE NOT coalesce(c.import, '') IN g.pending
RETURN n.id AS of, collect(DISTINCT s.id) AS sources
ORDER BY of
