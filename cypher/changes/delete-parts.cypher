// Takes parts of nodes away.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns done INTEGER NOT NULL
UNWIND $rows AS row
MATCH (p:Part {key: row.key})
DETACH DELETE p
RETURN count(*) AS done
