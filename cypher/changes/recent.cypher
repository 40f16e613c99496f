// The latest changes of some kinds (all where none is named), newest first, with whether they are in force.
//
// @access read
// @param kinds LIST<STRING NOT NULL> NOT NULL
// @param about STRING
// @param most INTEGER NOT NULL
// @returns id STRING NOT NULL
// @returns number INTEGER NOT NULL
// @returns kind STRING NOT NULL
// @returns author STRING NOT NULL
// @returns reason STRING
// @returns at STRING NOT NULL
// @returns about STRING
// @returns undoes STRING
// @returns touched LIST<STRING NOT NULL> NOT NULL
// @returns version INTEGER NOT NULL
MATCH (c:Change)
WHERE (size($kinds) = 0 OR c.kind IN $kinds) AND ($about IS NULL OR c.about = $about)
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
ORDER BY number DESC
LIMIT $most
