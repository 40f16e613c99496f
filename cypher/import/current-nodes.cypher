// Nodes of a data set as they stand, with the ids at the other ends of their links, by type, in order.
//
// @access read
// @param dataset STRING NOT NULL
// @param links LIST<STRING NOT NULL> NOT NULL
// @returns id STRING NOT NULL
// @returns labels LIST<STRING NOT NULL> NOT NULL
// @returns properties MAP NOT NULL
// @returns links LIST<LIST<STRING NOT NULL> NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Node {dataset: $dataset}) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  [label IN labels(n) WHERE label <> 'Node'] AS labels,
  properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(m:Node) WHERE type(r) IN $links AND NOT coalesce(r.import, '') IN g.pending
    RETURN [type(r), m.id] ORDER BY r.position, m.id
  } + COLLECT {
    MATCH (n)<-[r:HOLDS]-(m:Node) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN [type(r), m.id] ORDER BY r.position, m.id
  } AS links
