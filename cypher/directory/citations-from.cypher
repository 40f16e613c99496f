// What sources are cited for: the citations of each source, in the order of its places, then of names.
//
// @access read
// @param sources LIST<STRING NOT NULL> NOT NULL
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
UNWIND $sources AS id
MATCH (n:Node)-[c:CITES]->(s:Source {id: id}) WHERE NOT coalesce(c.import, '') IN g.pending
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
ORDER BY source, locator, n.name, of, fact, target, c.key
