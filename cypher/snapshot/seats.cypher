// Seats by body, each as a list of: id, data set, holder, on whose behalf, kind of behalf, least and greatest count,
// roles, the seat it is the deputy of, planned, start, end, attested.
//
// @access read
// @returns body STRING NOT NULL
// @returns seats LIST<LIST<ANY> NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (b:Network|Project)
WITH g, b ORDER BY b.id
WITH b.id AS body, COLLECT {
  MATCH (b)<-[:IN]-(s:Seat) WHERE NOT coalesce(s.import, '') IN g.pending
  OPTIONAL MATCH (s)<-[:HOLDS]-(h:Representative|Office)
  OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(o:Organisation|Network|Project)
  OPTIONAL MATCH (s)-[:DEPUTY_OF]->(d:Seat)
  RETURN [
    s.id, s.dataset, h.id, o.id, s.behalf, s.countMin, s.countMax, s.roles, d.id, s.planned, s.start, s.end, s.attested
  ]
} AS seats
WHERE size(seats) > 0
RETURN body, seats
