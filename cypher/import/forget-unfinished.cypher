// Takes an import off the list of unfinished ones, when nothing of it is left.
//
// @access write
// @param import STRING NOT NULL
MATCH (g:Graph {id: 'graph'})
SET g.pending = [other IN g.pending WHERE other <> $import]
