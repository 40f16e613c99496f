// Nodes as they stand, each with its properties as lists of name, value and type, and how many relations it has.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @returns id STRING NOT NULL
// @returns label STRING NOT NULL
// @returns version INTEGER NOT NULL
// @returns name STRING
// @returns properties LIST<LIST<ANY> NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
UNWIND $ids AS id
MATCH (n:Node {id: id}) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  head([label IN labels(n) WHERE label <> 'Node']) AS label,
  n.version AS version,
  n.name AS name,
  [key IN keys(n) WHERE NOT key IN ['id', 'version'] | [key, n[key], valueType(n[key])]] AS properties
