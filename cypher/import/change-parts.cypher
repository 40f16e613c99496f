// Changes properties of parts; what is null is taken away.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
UNWIND $rows AS row
MATCH (p:Part {key: row.key})
SET p += row.properties
