// What made each version of the graph, newest first: an import, or a recorded change. A change of what stands beside
// the graph bears the version it found, which something else had made before it.
//
// @access read
// @returns version INTEGER NOT NULL
// @returns kind STRING NOT NULL
// @returns at STRING
// @returns author STRING
// @returns reason STRING
// @returns change STRING
// @returns number INTEGER
// @returns dataset STRING
// @returns added INTEGER
// @returns changed INTEGER
CALL () {
  MATCH (i:Import) WHERE i.version IS NOT NULL
  RETURN
    i.version AS version,
    'import' AS kind,
    i.finishedAt AS at,
    null AS author,
    null AS reason,
    null AS change,
    null AS number,
    i.dataset AS dataset,
    i.added AS added,
    i.changed AS changed
  UNION ALL
  MATCH (c:Change) WHERE c.version > 0
  WITH c ORDER BY c.number
  WITH c.version AS version, head(collect(c)) AS c
  WHERE NOT EXISTS { MATCH (:Import {version: version}) }
  RETURN
    version,
    c.kind AS kind,
    c.at AS at,
    c.author AS author,
    c.reason AS reason,
    c.id AS change,
    c.number AS number,
    null AS dataset,
    null AS added,
    null AS changed
}
RETURN version, kind, at, author, reason, change, number, dataset, added, changed
ORDER BY version DESC
