// A change as it was recorded, with what takes it back.
//
// @access read
// @param id STRING NOT NULL
// @returns id STRING NOT NULL
// @returns number INTEGER NOT NULL
// @returns kind STRING NOT NULL
// @returns author STRING NOT NULL
// @returns reason STRING
// @returns at STRING NOT NULL
// @returns about STRING
// @returns undoes STRING
// @returns touched LIST<STRING NOT NULL> NOT NULL
// @returns versions LIST<INTEGER NOT NULL> NOT NULL
// @returns inverse STRING NOT NULL
MATCH (c:Change {id: $id})
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
  c.versions AS versions,
  c.inverse AS inverse
