// Certainty of nodes as a whole: for each degree, the nodes that a citation of the whole row gives it.
//
// @access read
// @returns certainty STRING NOT NULL
// @returns ids LIST<STRING NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Node)-[c:CITES {fact: '*'}]->(:Source) WHERE NOT coalesce(c.import, '') IN g.pending
RETURN c.certainty AS certainty, collect(DISTINCT n.id) AS ids
ORDER BY certainty
