// Money: who gives what to whom.
//
// @access read
// @returns funded STRING NOT NULL
// @returns by STRING NOT NULL
// @returns applied FLOAT
// @returns granted FLOAT
// @returns share FLOAT
// @returns currency STRING
// @returns call STRING
// @returns place STRING
MATCH (g:Graph {id: 'graph'})
MATCH (n:Project|Programme|Organisation|Network)-[r:FUNDED_BY]->(m:Organisation|Programme) WHERE NOT coalesce(r.import, '') IN g.pending
RETURN
  n.id AS funded,
  m.id AS by,
  r.applied AS applied,
  r.granted AS granted,
  r.share AS share,
  r.currency AS currency,
  r.call AS call,
  r.place AS place
ORDER BY funded, r.position, r.key, by
