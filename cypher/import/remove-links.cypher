// Takes away the links that cells of rows made, so that changed cells can be written anew.
//
// @access write
// @param ids LIST<STRING NOT NULL> NOT NULL
// @param links LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r]->(:Node) WHERE type(r) IN $links
DELETE r
