// How many citations each source has.
//
// @access read
// @returns source STRING NOT NULL
// @returns citations INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (s:Source) WHERE NOT coalesce(s.import, '') IN g.pending
RETURN s.id AS source, COUNT { MATCH (:Node)-[c:CITES]->(s) WHERE NOT coalesce(c.import, '') IN g.pending } AS citations
ORDER BY source
