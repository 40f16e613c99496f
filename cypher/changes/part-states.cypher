// Parts of nodes as they stand, each with its owner and its properties as lists of name, value and type.
//
// @access read
// @param keys LIST<STRING NOT NULL> NOT NULL
// @returns key STRING NOT NULL
// @returns label STRING NOT NULL
// @returns owner STRING NOT NULL
// @returns link STRING NOT NULL
// @returns properties LIST<LIST<ANY> NOT NULL> NOT NULL
// @returns linkProperties LIST<LIST<ANY> NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
UNWIND $keys AS key
MATCH (n:Node)-[r]->(p:Part {key: key}) WHERE NOT coalesce(p.import, '') IN g.pending
RETURN
  p.key AS key,
  head([label IN labels(p) WHERE label <> 'Part']) AS label,
  n.id AS owner,
  type(r) AS link,
  [key IN keys(p) WHERE key <> 'key' | [key, p[key], valueType(p[key])]] AS properties,
  [key IN keys(r) | [key, r[key], valueType(r[key])]] AS linkProperties
