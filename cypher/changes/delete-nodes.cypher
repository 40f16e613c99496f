// Takes nodes away that nothing is related to any more.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns done INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Node {id: row.id}) WHERE NOT EXISTS { MATCH (n)--() }
DELETE n
RETURN count(*) AS done
