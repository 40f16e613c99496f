// Shows that an import is alive, once in each of its transactions. No row: somebody has given it up.
//
// @access write
// @param import STRING NOT NULL
// @returns import STRING NOT NULL
MATCH (i:Import {id: $import})
SET i.beat = timestamp()
WITH i WHERE i.abandonedAt IS NULL
RETURN i.id AS import
