// Takes relations away, one for each row, told by type, ends and all properties.
//
// @access write
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns done INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
CALL (g, a, b, row) {
  MATCH (a)-[r]->(b)
  WHERE type(r) = row.type AND properties(r) = row.properties AND NOT coalesce(r.import, '') IN g.pending
  RETURN r LIMIT 1
}
DELETE r
RETURN count(*) AS done
