// Where the facts of nodes stand: citations of each node, those of the node as a whole first.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns of STRING NOT NULL
// @returns fact STRING NOT NULL
// @returns target STRING
// @returns source STRING NOT NULL
// @returns locator STRING
// @returns certainty STRING NOT NULL
// @returns value STRING
// @returns quote STRING
// @returns note STRING
// @returns checkedBy STRING
// @returns checkedAt STRING
MATCH (g:Graph {id: 'graph'})
UNWIND $ids AS id
MATCH (n:Node {id: id})-[c:CITES]->(s:Source) WHERE NOT coalesce(c.import, '') IN g.pending
RETURN
  n.id AS of,
  c.fact AS fact,
  c.target AS target,
  s.id AS source,
  c.locator AS locator,
  c.certainty AS certainty,
  c.value AS value,
  c.quote AS quote,
  c.note AS note,
  c.checkedBy AS checkedBy,
  c.checkedAt AS checkedAt
ORDER BY of, fact, target, source, locator, certainty, c.key
