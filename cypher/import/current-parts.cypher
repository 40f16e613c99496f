// Parts of the nodes of a data set as they stand.
//
// @access read
// @param dataset STRING NOT NULL
// @returns owner STRING NOT NULL
// @returns label STRING NOT NULL
// @returns properties MAP NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Node)-->(p:Part {dataset: $dataset}) WHERE NOT coalesce(p.import, '') IN g.pending
RETURN n.id AS owner, head([label IN labels(p) WHERE label <> 'Part']) AS label, properties(p) AS properties
