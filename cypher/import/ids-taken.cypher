// Which of some ids belong to nodes of other data sets, or to nodes of none.
//
// @access read
// @param ids LIST<STRING NOT NULL> NOT NULL
// @param dataset STRING NOT NULL
// @returns id STRING NOT NULL
// @returns dataset STRING
UNWIND $ids AS id
MATCH (n:Node {id: id}) WHERE coalesce(n.dataset, '') <> $dataset
RETURN n.id AS id, n.dataset AS dataset
