// Tells this graph from every other one, so that what is kept of it beside the database is never taken for another's.
//
// @access write
MATCH (g:Graph {id: 'graph'})
SET g.key = coalesce(g.key, randomUUID())
