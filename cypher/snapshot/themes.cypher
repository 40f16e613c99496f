// Themes with the wider ones.
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
// @returns partOf LIST<STRING NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Theme) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  n.version AS version,
  n.dataset AS dataset,
  n.name AS name,
  n.nameFi AS nameFi,
  n.nameSv AS nameSv,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  COLLECT {
    MATCH (n)-[r:PART_OF]->(m:Theme) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS partOf
ORDER BY id
