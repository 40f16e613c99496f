// Takes away relations by the key of their row, so that changed ones can be written anew.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
UNWIND $rows AS row
MATCH (:Node {id: row.from})-[r]->(:Node) WHERE r.key = row.key
DELETE r
