// Changes after one that touched a node it touched, in the order of writing.
//
// @access read
// @param number INTEGER NOT NULL
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns id STRING NOT NULL
// @returns number INTEGER NOT NULL
// @returns kind STRING NOT NULL
// @returns author STRING NOT NULL
// @returns reason STRING
// @returns at STRING NOT NULL
// @returns undoes STRING
// @returns touched LIST<STRING NOT NULL> NOT NULL
MATCH (c:Change) WHERE c.number > $number AND any(id IN c.touched WHERE id IN $ids)
RETURN
  c.id AS id,
  c.number AS number,
  c.kind AS kind,
  c.author AS author,
  c.reason AS reason,
  c.at AS at,
  c.undoes AS undoes,
  c.touched AS touched
ORDER BY number
