// What came after what.
//
// @access read
// @returns successor STRING NOT NULL
// @returns predecessor STRING NOT NULL
// @returns kind STRING NOT NULL
// @returns date STRING
// @returns stage STRING NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Organisation|Network|Project|Programme)-[r:SUCCEEDS]->(m:Organisation|Network|Project|Programme) WHERE NOT coalesce(r.import, '') IN g.pending
RETURN
  n.id AS successor,
  m.id AS predecessor,
  r.kind AS kind,
  r.date AS date,
  r.stage AS stage
ORDER BY successor, r.position, r.key, predecessor
