// How often networks and projects meet or arrange events.
//
// @access read
// @returns owner STRING NOT NULL
// @returns what STRING NOT NULL
// @returns perYearMin FLOAT
// @returns perYearMax FLOAT
// @returns words STRING
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
MATCH (g:Graph {id: 'graph'})
MATCH (n:Network|Project)-[:HAS_RHYTHM]->(p:Rhythm) WHERE NOT coalesce(p.import, '') IN g.pending
RETURN
  n.id AS owner,
  p.what AS what,
  p.perYearMin AS perYearMin,
  p.perYearMax AS perYearMax,
  p.words AS words,
  p.start AS start,
  p.end AS end,
  p.attested AS attested
ORDER BY owner, p.position, p.key
