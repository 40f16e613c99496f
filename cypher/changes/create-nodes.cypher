// Makes nodes, each with its label, properties and version.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns done INTEGER NOT NULL
UNWIND $rows AS row
CREATE (n:Node:$(row.label))
SET n = row.properties, n.id = row.id, n.version = row.version
RETURN count(n) AS done
