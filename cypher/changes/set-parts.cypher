// Sets properties of parts; what is null is taken away, what is not named stays.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns done INTEGER NOT NULL
UNWIND $rows AS row
MATCH (p:Part {key: row.key})
SET p += row.properties
RETURN count(p) AS done
