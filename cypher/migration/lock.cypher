// Takes the lock of the schema until the transaction ends, and tells which files were applied.
//
// @access write
// @returns applied LIST<STRING NOT NULL> NOT NULL
// @returns checksums LIST<STRING NOT NULL> NOT NULL
MERGE (s:Schema {id: 'schema'})
SET s.locked = true
REMOVE s.locked
RETURN coalesce(s.files, []) AS applied, coalesce(s.checksums, []) AS checksums
