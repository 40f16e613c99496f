// Removes nodes and parts that an unfinished import wrote, some thousands at a time.
//
// @access write
// @param import STRING NOT NULL
// @param most INTEGER NOT NULL
// @returns removed INTEGER NOT NULL
MATCH (n:Node|Part) WHERE n.import = $import
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS removed
