// Decisions with who made them and what they are about.
//
// @access read
// @returns id STRING NOT NULL
// @returns version INTEGER NOT NULL
// @returns dataset STRING
// @returns name STRING NOT NULL
// @returns matter STRING NOT NULL
// @returns outcome STRING NOT NULL
// @returns date STRING
// @returns section STRING
// @returns by LIST<STRING NOT NULL> NOT NULL
// @returns about LIST<STRING NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Decision) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  n.version AS version,
  n.dataset AS dataset,
  n.name AS name,
  n.matter AS matter,
  n.outcome AS outcome,
  n.date AS date,
  n.section AS section,
  COLLECT {
    MATCH (n)-[r:BY]->(m:Organisation|Network|Project) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS by,
  COLLECT {
    MATCH (n)-[r:ABOUT]->(m:Organisation|Network|Project|Programme) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS about
ORDER BY id
