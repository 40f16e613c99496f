// Roles that have terms of their own within a seat.
//
// @access read
// @returns owner STRING NOT NULL
// @returns role STRING NOT NULL
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
MATCH (g:Graph {id: 'graph'})
MATCH (n:Seat)-[:HAS_ROLE_TERM]->(p:RoleTerm) WHERE NOT coalesce(p.import, '') IN g.pending
RETURN
  n.id AS owner,
  p.role AS role,
  p.start AS start,
  p.end AS end,
  p.attested AS attested
ORDER BY owner, p.position, p.key
