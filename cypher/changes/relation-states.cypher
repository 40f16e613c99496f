// Relations of a type between two nodes as they stand, with their properties as lists of name, value and type.
//
// @access read
// @param rows LIST<MAP NOT NULL> NOT NULL
// @returns type STRING NOT NULL
// @returns from STRING NOT NULL
// @returns to STRING NOT NULL
// @returns properties LIST<LIST<ANY> NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
UNWIND $rows AS row
MATCH (a:Node {id: row.from})-[r]->(b:Node {id: row.to})
WHERE type(r) = row.type AND NOT coalesce(r.import, '') IN g.pending
RETURN
  type(r) AS type,
  a.id AS from,
  b.id AS to,
  [key IN keys(r) | [key, r[key], valueType(r[key])]] AS properties
