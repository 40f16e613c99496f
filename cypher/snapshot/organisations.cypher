// Organisations with the ones they are part of and where they are.
//
// @access read
// @returns id STRING NOT NULL
// @returns version INTEGER NOT NULL
// @returns dataset STRING
// @returns name STRING NOT NULL
// @returns nameFi STRING
// @returns nameSv STRING
// @returns nameEn STRING
// @returns aliases LIST<STRING NOT NULL>
// @returns kind STRING NOT NULL
// @returns kindWords STRING
// @returns sector STRING
// @returns language STRING
// @returns collective BOOLEAN
// @returns standsForMin INTEGER
// @returns standsForMax INTEGER
// @returns status STRING
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
// @returns partOf LIST<STRING NOT NULL> NOT NULL
// @returns locatedIn LIST<STRING NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Organisation) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  n.version AS version,
  n.dataset AS dataset,
  n.name AS name,
  n.nameFi AS nameFi,
  n.nameSv AS nameSv,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  n.kind AS kind,
  n.kindWords AS kindWords,
  n.sector AS sector,
  n.language AS language,
  n.collective AS collective,
  n.standsForMin AS standsForMin,
  n.standsForMax AS standsForMax,
  n.status AS status,
  n.start AS start,
  n.end AS end,
  n.attested AS attested,
  COLLECT {
    MATCH (n)-[r:PART_OF]->(m:Organisation) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS partOf,
  COLLECT {
    MATCH (n)-[r:LOCATED_IN]->(m:Place) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS locatedIn
ORDER BY id
