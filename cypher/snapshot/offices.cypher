// Offices with the organisation they are a post of, and their area.
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
// @returns onePerson BOOLEAN
// @returns organisation LIST<STRING NOT NULL> NOT NULL
// @returns place LIST<STRING NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Office) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  n.version AS version,
  n.dataset AS dataset,
  n.name AS name,
  n.nameFi AS nameFi,
  n.nameSv AS nameSv,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  n.onePerson AS onePerson,
  COLLECT {
    MATCH (n)-[r:POST_OF]->(m:Organisation) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS organisation,
  COLLECT {
    MATCH (n)-[r:LOCATED_IN]->(m:Place) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS place
ORDER BY id
