// Records that schema files were applied, each with the checksum of its text.
//
// @access write
// @param applied LIST<STRING NOT NULL> NOT NULL
// @param checksums LIST<STRING NOT NULL> NOT NULL
MATCH (s:Schema {id: 'schema'})
SET s.files = $applied, s.checksums = $checksums
