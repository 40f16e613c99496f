// Certainty of convenings and memberships: citations of the relation, by the key of the relation where it is one
// among several, else by its other end.
//
// @access read
// @returns of STRING NOT NULL
// @returns fact STRING NOT NULL
// @returns target STRING
// @returns part STRING
// @returns certainty STRING NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Node)-[c:CITES]->(:Source)
WHERE c.fact IN ['convening', 'memberships'] AND NOT coalesce(c.import, '') IN g.pending
RETURN n.id AS of, c.fact AS fact, c.target AS target, c.part AS part, c.certainty AS certainty
ORDER BY of, fact, target, part, certainty
