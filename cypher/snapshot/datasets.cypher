// Data sets, the one that was added first at the head.
//
// @access read
// @returns id STRING NOT NULL
// @returns name STRING NOT NULL
// @returns periodStart STRING NOT NULL
// @returns periodEnd STRING NOT NULL
// @returns defaultDate STRING
// @returns licence STRING
// @returns origin STRING
MATCH (g:Graph {id: 'graph'})
MATCH (n:Dataset) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  n.name AS name,
  n.periodStart AS periodStart,
  n.periodEnd AS periodEnd,
  n.defaultDate AS defaultDate,
  n.licence AS licence,
  n.origin AS origin
ORDER BY n.addedAt, id
