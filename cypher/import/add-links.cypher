// Adds relations between nodes, each with its type and properties.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns added INTEGER NOT NULL
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS added
