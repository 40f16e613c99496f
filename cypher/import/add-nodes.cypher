// Adds nodes, each with its label and properties.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
UNWIND $rows AS row
CREATE (n:Node:$(row.label))
SET n = row.properties, n.version = 1
