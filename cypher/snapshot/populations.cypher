// Inhabitants of places.
//
// @access read
// @returns owner STRING NOT NULL
// @returns year INTEGER NOT NULL
// @returns language STRING
// @returns people INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Place)-[:HAS_POPULATION]->(p:Population) WHERE NOT coalesce(p.import, '') IN g.pending
RETURN
  n.id AS owner,
  p.year AS year,
  p.language AS language,
  p.people AS people
ORDER BY owner, p.position, p.key
