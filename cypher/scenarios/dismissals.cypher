// Suggestions that somebody has dismissed, newest first.
//
// @access read
// @returns id STRING NOT NULL
// @returns bodies LIST<STRING NOT NULL> NOT NULL
// @returns reason STRING NOT NULL
// @returns author STRING NOT NULL
// @returns at STRING NOT NULL
MATCH (d:Dismissal)
RETURN d.id AS id, d.bodies AS bodies, d.reason AS reason, d.author AS author, d.at AS at
ORDER BY at DESC, id
