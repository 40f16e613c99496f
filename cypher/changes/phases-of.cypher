// Phases of life of networks and projects, with the key by which a change tells each.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns body STRING NOT NULL
// @returns key STRING NOT NULL
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
MATCH (g:Graph {id: 'graph'})
UNWIND $ids AS id
MATCH (n:Network|Project {id: id})-[:HAS_PHASE]->(p:Phase) WHERE NOT coalesce(p.import, '') IN g.pending
RETURN n.id AS body, p.key AS key, p.start AS start, p.end AS end, p.attested AS attested
ORDER BY body, p.position, key
