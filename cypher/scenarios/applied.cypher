// Changes that applied scenarios, and all that take one of these back, in the order of writing.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns id STRING NOT NULL
// @returns number INTEGER NOT NULL
// @returns kind STRING NOT NULL
// @returns author STRING NOT NULL
// @returns reason STRING
// @returns at STRING NOT NULL
// @returns about STRING NOT NULL
// @returns undoes STRING
// @returns touched LIST<STRING NOT NULL> NOT NULL
// @returns version INTEGER NOT NULL
UNWIND $ids AS id
MATCH (c:Change {about: id}) WHERE c.kind ENDS WITH 'apply-scenario'
RETURN
  c.id AS id,
  c.number AS number,
  c.kind AS kind,
  c.author AS author,
  c.reason AS reason,
  c.at AS at,
  c.about AS about,
  c.undoes AS undoes,
  c.touched AS touched,
  c.version AS version
ORDER BY number
