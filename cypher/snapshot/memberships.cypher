// Who belongs to another grouping: people to parties and professions, organisations to collectives.
//
// @access read
// @returns member STRING NOT NULL
// @returns of STRING NOT NULL
// @returns key STRING
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
MATCH (g:Graph {id: 'graph'})
MATCH (n:Representative|Organisation)-[r:MEMBER_OF]->(m:Organisation) WHERE NOT coalesce(r.import, '') IN g.pending
RETURN
  n.id AS member,
  m.id AS of,
  r.key AS key,
  r.start AS start,
  r.end AS end,
  r.attested AS attested
ORDER BY member, r.position, r.key, of
