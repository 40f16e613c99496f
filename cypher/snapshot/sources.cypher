// Sources: the documents that facts are cited from.
//
// @access read
// @returns id STRING NOT NULL
// @returns version INTEGER NOT NULL
// @returns dataset STRING
// @returns name STRING NOT NULL
// @returns kind STRING
// @returns date STRING
// @returns period STRING
// @returns publisher STRING
// @returns address STRING
// @returns language STRING
MATCH (g:Graph {id: 'graph'})
MATCH (n:Source) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  n.version AS version,
  n.dataset AS dataset,
  n.name AS name,
  n.kind AS kind,
  n.date AS date,
  n.period AS period,
  n.publisher AS publisher,
  n.address AS address,
  n.language AS language
ORDER BY id
