// Removes relations that an unfinished import wrote, some thousands at a time.
//
// @access write
// @param import STRING NOT NULL
// @param most INTEGER NOT NULL
// @returns removed INTEGER NOT NULL
MATCH ()-[r]->() WHERE r.import = $import
WITH r LIMIT $most
DELETE r
RETURN count(*) AS removed
