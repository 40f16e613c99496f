// Makes parts of nodes: rows of lists, such as phases.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns done INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Node {id: row.owner})
CREATE (n)-[r:$(row.link)]->(p:Part:$(row.label))
SET p = row.properties, p.key = row.key, r = row.linkProperties
RETURN count(p) AS done
