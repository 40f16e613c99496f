// Records a change, and raises the version of the graph where it can be seen there.
//
// @access write
// @param id STRING NOT NULL
// @param kind STRING NOT NULL
// @param author STRING NOT NULL
// @param reason STRING
// @param at STRING NOT NULL
// @param about STRING
// @param undoes STRING
// @param touched LIST<STRING NOT NULL> NOT NULL
// @param versions LIST<INTEGER NOT NULL> NOT NULL
// @param operations STRING NOT NULL
// @param inverse STRING NOT NULL
// @param raise INTEGER NOT NULL
// @returns number INTEGER NOT NULL
// @returns version INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
SET g.version = g.version + $raise, g.changes = coalesce(g.changes, 0) + 1
CREATE (c:Change {
  id: $id, number: g.changes, kind: $kind, author: $author, at: $at, touched: $touched, versions: $versions,
  operations: $operations, inverse: $inverse, version: g.version
})
SET c.reason = $reason, c.about = $about, c.undoes = $undoes
RETURN g.changes AS number, g.version AS version
