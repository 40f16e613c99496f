// Relations and citations of a data set as they stand: those that have rows of their own in the files.
//
// @access read
// @param dataset STRING NOT NULL
// @returns type STRING NOT NULL
// @returns from STRING NOT NULL
// @returns to STRING NOT NULL
// @returns properties MAP NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Node)-[r:CONVENED_BY|MEMBER_OF|FUNDED_BY|SUCCEEDS|CITES]->(m:Node)
WHERE r.dataset = $dataset AND NOT coalesce(r.import, '') IN g.pending
RETURN type(r) AS type, n.id AS from, m.id AS to, properties(r) AS properties
