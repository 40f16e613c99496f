// Who calls bodies together.
//
// @access read
// @returns body STRING NOT NULL
// @returns by STRING NOT NULL
// @returns role STRING NOT NULL
// @returns key STRING
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
MATCH (g:Graph {id: 'graph'})
MATCH (n:Network|Project)-[r:CONVENED_BY]->(m:Organisation|Network|Project) WHERE NOT coalesce(r.import, '') IN g.pending
RETURN
  n.id AS body,
  m.id AS by,
  r.role AS role,
  r.key AS key,
  r.start AS start,
  r.end AS end,
  r.attested AS attested
ORDER BY body, r.position, r.key, by
