// Adds parts of nodes: rows of lists, such as rhythms.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns added INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Node {id: row.owner})
CREATE (n)-[r:$(row.link)]->(p:Part:$(row.label))
SET p = row.properties, r.import = p.import, r.dataset = p.dataset
RETURN count(p) AS added
