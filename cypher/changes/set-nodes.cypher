// Sets properties of nodes; what is null is taken away, what is not named stays.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns done INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n += row.properties
RETURN count(n) AS done
