// Gives an unfinished import up: it can write nothing more. No row: it is not unfinished.
//
// @access write
// @param import STRING NOT NULL
// @returns import STRING NOT NULL
MERGE (i:Import {id: $import})
SET i.locked = true
REMOVE i.locked
WITH i
MATCH (g:Graph {id: 'graph'}) WHERE $import IN g.pending
SET i.abandonedAt = coalesce(i.abandonedAt, toString(datetime()))
RETURN i.id AS import
