// Makes relations between nodes, each with its type and properties.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns done INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
UNWIND $rows AS row
MATCH (a:Node {id: row.from}) WHERE NOT coalesce(a.import, '') IN g.pending
MATCH (b:Node {id: row.to}) WHERE NOT coalesce(b.import, '') IN g.pending
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS done
