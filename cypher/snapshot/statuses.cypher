// Phases of life of networks and projects.
//
// @access read
// @returns owner STRING NOT NULL
// @returns status STRING NOT NULL
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
MATCH (g:Graph {id: 'graph'})
MATCH (n:Network|Project)-[:HAS_PHASE]->(p:Phase) WHERE NOT coalesce(p.import, '') IN g.pending
RETURN
  n.id AS owner,
  p.status AS status,
  p.start AS start,
  p.end AS end,
  p.attested AS attested
ORDER BY owner, p.position, p.key
