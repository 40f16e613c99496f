// Names that held for a time only.
//
// @access read
// @returns owner STRING NOT NULL
// @returns name STRING NOT NULL
// @returns language STRING
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
MATCH (g:Graph {id: 'graph'})
MATCH (n:Node)-[:HAS_NAME]->(p:FormerName) WHERE NOT coalesce(p.import, '') IN g.pending
RETURN
  n.id AS owner,
  p.name AS name,
  p.language AS language,
  p.start AS start,
  p.end AS end,
  p.attested AS attested
ORDER BY owner, p.position, p.key
