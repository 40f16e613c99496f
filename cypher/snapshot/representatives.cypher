// Representatives: people as holders of seats.
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
MATCH (g:Graph {id: 'graph'})
MATCH (n:Representative) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  n.version AS version,
  n.dataset AS dataset,
  n.name AS name,
  n.nameFi AS nameFi,
  n.nameSv AS nameSv,
  n.nameEn AS nameEn,
  n.aliases AS aliases
ORDER BY id
