// Everything that breaks a rule of the model: must find nothing.
//
// @access read
// @param words LIST<MAP NOT NULL> NOT NULL
// @param relationWords LIST<MAP NOT NULL> NOT NULL
// @param dates LIST<STRING NOT NULL> NOT NULL
// @param date STRING NOT NULL
// @param ranges LIST<STRING NOT NULL> NOT NULL
// @param ends LIST<MAP NOT NULL> NOT NULL
// @returns rule STRING NOT NULL
// @returns id STRING
// @returns detail STRING
MATCH (g:Graph {id: 'graph'})
CALL (g) {
  MATCH (other:Graph) WHERE other.id <> 'graph' OR other.version IS NULL OR other.pending IS NULL
  RETURN 'one graph node' AS rule, other.id AS id, null AS detail
  UNION ALL
  MATCH (n:Node)
  WITH n.id AS id, count(*) AS times WHERE id IS NULL OR times > 1
  RETURN 'an id is unique over all labels' AS rule, id AS id, toString(times) AS detail
  UNION ALL
  MATCH (n:Node|Organisation|Network|Project|Programme|Representative|Office|Seat|Theme|Place|Decision|Source|Dataset|Scenario|Comment|Remark|Dismissal)
  WHERE NOT coalesce(n.import, '') IN g.pending AND (NOT n:Node OR size(labels(n)) <> 2 OR n.id IS NULL OR coalesce(n.version, 0) < 1)
  RETURN 'a node has the label Node, one label of its own, an id and a version' AS rule, n.id AS id, reduce(text = '', label IN labels(n) | text + ' ' + label) AS detail
  UNION ALL
  MATCH (n:Node) WHERE NOT coalesce(n.import, '') IN g.pending AND NOT (n:Seat OR n:Comment OR n:Remark OR n:Dismissal) AND coalesce(n.name, '') = ''
  RETURN 'everything but a seat has a name' AS rule, n.id AS id, null AS detail
  UNION ALL
  MATCH (n:Node) WHERE NOT coalesce(n.import, '') IN g.pending AND n.dataset IS NOT NULL AND NOT EXISTS { MATCH (:Dataset {id: n.dataset}) }
  RETURN 'a node belongs to a data set that is there' AS rule, n.id AS id, n.dataset AS detail
  UNION ALL
  MATCH (s:Seat) WHERE NOT coalesce(s.import, '') IN g.pending
  WITH s, COUNT { (s)-[:IN]->() } AS bodies WHERE bodies <> 1
  RETURN 'a seat is in exactly one body' AS rule, s.id AS id, toString(bodies) AS detail
  UNION ALL
  MATCH (s:Seat) WHERE NOT coalesce(s.import, '') IN g.pending
  WITH s, COUNT { (s)<-[:HOLDS]-() } AS holders WHERE holders > 1
  RETURN 'a seat has at most one holder' AS rule, s.id AS id, toString(holders) AS detail
  UNION ALL
  MATCH (s:Seat) WHERE NOT coalesce(s.import, '') IN g.pending
  WITH s, COLLECT { MATCH (s)-[:ON_BEHALF_OF]->(o) RETURN CASE WHEN o:Organisation THEN 'organisation' ELSE 'body' END } AS ends
  WHERE size(ends) > 1 OR (size(ends) = 1 AND ends[0] <> coalesce(s.behalf, '')) OR (size(ends) = 0 AND coalesce(s.behalf, '') IN ['organisation', 'body'])
  RETURN 'a seat is on behalf of at most one, of the kind it says' AS rule, s.id AS id, s.behalf AS detail
  UNION ALL
  MATCH (s:Seat)-[:DEPUTY_OF]->(p:Seat) WHERE NOT coalesce(s.import, '') IN g.pending AND NOT EXISTS { MATCH (s)-[:IN]->()<-[:IN]-(p) }
  RETURN 'a deputy sits in the body of its principal' AS rule, s.id AS id, p.id AS detail
  UNION ALL
  UNWIND $words AS one
  MATCH (n) WHERE one.label IN labels(n) AND NOT coalesce(n.import, '') IN g.pending AND n[one.property] IS NOT NULL
  WITH n, one, [word IN n[one.property] + [] WHERE NOT word IN one.words] AS unknown WHERE size(unknown) > 0
  RETURN 'a word is one of its enumeration' AS rule, coalesce(n.id, n.key) AS id, one.property + ': ' + unknown[0] AS detail
  UNION ALL
  UNWIND $relationWords AS one
  MATCH ()-[r]->() WHERE type(r) = one.type AND NOT coalesce(r.import, '') IN g.pending AND NOT coalesce(r[one.property], '') IN one.words
  RETURN 'a word of a relation is one of its enumeration' AS rule, coalesce(r.key, one.type) AS id, one.property + ': ' + coalesce(r[one.property], 'missing') AS detail
  UNION ALL
  MATCH (n:Organisation|Network) WHERE NOT coalesce(n.import, '') IN g.pending AND n.kind = 'other' AND coalesce(n.kindWords, '') = ''
  RETURN 'a kind that is other has words of its own' AS rule, n.id AS id, null AS detail
  UNION ALL
  MATCH (n) WHERE NOT coalesce(n.import, '') IN g.pending
  WITH n, [name IN $dates WHERE n[name] IS NOT NULL AND any(date IN n[name] + [] WHERE NOT date =~ $date)] AS bad WHERE size(bad) > 0
  RETURN 'a date is well formed' AS rule, coalesce(n.id, n.key) AS id, bad[0] AS detail
  UNION ALL
  MATCH ()-[r]->() WHERE NOT coalesce(r.import, '') IN g.pending
  WITH r, [name IN $dates WHERE r[name] IS NOT NULL AND any(date IN r[name] + [] WHERE NOT date =~ $date)] AS bad WHERE size(bad) > 0
  RETURN 'a date of a relation is well formed' AS rule, coalesce(r.key, type(r)) AS id, bad[0] AS detail
  UNION ALL
  MATCH (n) WHERE NOT coalesce(n.import, '') IN g.pending AND n.start IS NOT NULL AND n.end IS NOT NULL
  WITH n, split(n.start, '..')[0] AS start, split(n.end, '..')[-1] AS end
  WHERE start <> '' AND end <> ''
    AND left(start + '-01-01', 10) > end + CASE size(end) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END
  RETURN 'nothing ends before it starts' AS rule, coalesce(n.id, n.key) AS id, n.start + ' to ' + n.end AS detail
  UNION ALL
  MATCH ()-[r]->() WHERE NOT coalesce(r.import, '') IN g.pending AND r.start IS NOT NULL AND r.end IS NOT NULL
  WITH r, split(r.start, '..')[0] AS start, split(r.end, '..')[-1] AS end
  WHERE start <> '' AND end <> ''
    AND left(start + '-01-01', 10) > end + CASE size(end) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END
  RETURN 'no relation ends before it starts' AS rule, coalesce(r.key, type(r)) AS id, r.start + ' to ' + r.end AS detail
  UNION ALL
  UNWIND $ranges AS range
  MATCH (n) WHERE NOT coalesce(n.import, '') IN g.pending AND (
    n[range + 'Min'] < 0 OR n[range + 'Max'] < n[range + 'Min'] OR (n[range + 'Max'] IS NOT NULL AND n[range + 'Min'] IS NULL)
  )
  RETURN 'a range has its minimum, not below zero, and not above its maximum' AS rule, coalesce(n.id, n.key) AS id, range AS detail
  UNION ALL
  MATCH (s:Seat) WHERE NOT coalesce(s.import, '') IN g.pending AND coalesce(s.countMin, 1) < 1
  RETURN 'a seat counts at least one' AS rule, s.id AS id, toString(s.countMin) AS detail
  UNION ALL
  MATCH (a)-[r]->(b) WHERE NOT coalesce(r.import, '') IN g.pending
  WITH a, b, r, [one IN $ends WHERE one.type = type(r)] AS rules
  WHERE NOT any(one IN rules WHERE any(label IN labels(a) WHERE label IN one.from) AND any(label IN labels(b) WHERE label IN one.to))
  RETURN 'a relation joins what it may join' AS rule, coalesce(a.id, a.key) AS id, type(r) + ' ' + coalesce(b.id, b.key, '') AS detail
  UNION ALL
  MATCH (a)-[r]->(a) WHERE type(r) <> 'CITES' AND NOT coalesce(r.import, '') IN g.pending
  RETURN 'nothing is related to itself' AS rule, a.id AS id, type(r) AS detail
  UNION ALL
  MATCH (n:Node)-[:PART_OF*2..12]->(n)
  WITH DISTINCT n
  RETURN 'no line runs in a circle' AS rule, n.id AS id, 'PART_OF' AS detail
  UNION ALL
  MATCH (n:Node)-[:REPORTS_TO*2..12]->(n)
  WITH DISTINCT n
  RETURN 'no line runs in a circle' AS rule, n.id AS id, 'REPORTS_TO' AS detail
  UNION ALL
  MATCH (n:Node)-[:SUCCEEDS*2..12]->(n)
  WITH DISTINCT n
  RETURN 'no line runs in a circle' AS rule, n.id AS id, 'SUCCEEDS' AS detail
  UNION ALL
  MATCH (n:Node)-[:DEPUTY_OF*2..12]->(n)
  WITH DISTINCT n
  RETURN 'no line runs in a circle' AS rule, n.id AS id, 'DEPUTY_OF' AS detail
  UNION ALL
  MATCH (n:Theme|Programme|Network|Project) WHERE NOT coalesce(n.import, '') IN g.pending
  WITH n, COUNT { (n)-[:PART_OF]->() } AS wider WHERE wider > 1
  RETURN 'at most one wider theme, programme, network or project' AS rule, n.id AS id, toString(wider) AS detail
  UNION ALL
  MATCH (n:Office) WHERE NOT coalesce(n.import, '') IN g.pending AND (COUNT { (n)-[:POST_OF]->() } > 1 OR COUNT { (n)-[:LOCATED_IN]->() } > 1)
  RETURN 'an office is a post of at most one organisation, in at most one place' AS rule, n.id AS id, null AS detail
  UNION ALL
  MATCH (n)-[c:CITES]->(s) WHERE NOT coalesce(c.import, '') IN g.pending AND coalesce(c.fact, '') = ''
  RETURN 'a citation says what it is about' AS rule, n.id AS id, s.id AS detail
  UNION ALL
  MATCH (n) WHERE NOT coalesce(n.import, '') IN g.pending AND (n.applied IS NOT NULL OR n.granted IS NOT NULL OR n.share IS NOT NULL)
  RETURN 'money stands on FUNDED_BY only' AS rule, coalesce(n.id, n.key) AS id, null AS detail
  UNION ALL
  MATCH (a)-[r]->() WHERE type(r) <> 'FUNDED_BY' AND NOT coalesce(r.import, '') IN g.pending AND (r.applied IS NOT NULL OR r.granted IS NOT NULL OR r.share IS NOT NULL)
  RETURN 'money stands on FUNDED_BY only' AS rule, a.id AS id, type(r) AS detail
  UNION ALL
  MATCH (a)-[r:FUNDED_BY]->() WHERE NOT coalesce(r.import, '') IN g.pending AND (
    r.applied < 0 OR r.granted < 0 OR r.share < 0 OR r.share > 1 OR (coalesce(r.applied, r.granted) IS NOT NULL AND r.currency IS NULL)
  )
  RETURN 'money is not below zero, has its currency, and a share is at most the whole' AS rule, a.id AS id, r.key AS detail
  UNION ALL
  MATCH (n:Organisation) WHERE NOT coalesce(n.import, '') IN g.pending AND n.standsForMin IS NOT NULL AND NOT coalesce(n.collective, false)
  RETURN 'only a collective organisation stands for several' AS rule, n.id AS id, null AS detail
  UNION ALL
  MATCH (p:Part) WHERE NOT coalesce(p.import, '') IN g.pending
  WITH p, COUNT { (:Node)-->(p) } AS owners WHERE owners <> 1 OR p.key IS NULL
  RETURN 'a part hangs on one node' AS rule, p.key AS id, toString(owners) AS detail
  UNION ALL
  MATCH (n:Node|Part) WHERE n.import IS NOT NULL AND NOT coalesce(n.import, '') IN g.pending AND (n.fingerprint IS NULL OR n.dataset IS NULL)
  RETURN 'what an import wrote has its fingerprint' AS rule, coalesce(n.id, n.key) AS id, n.import AS detail
  UNION ALL
  MATCH (c:Comment|Remark) WHERE COUNT { (c)-[:ON]->(:Scenario) } <> 1
  RETURN 'what is said is on one scenario' AS rule, c.id AS id, null AS detail
  UNION ALL
  MATCH (c:Change) WHERE c.undoes IS NOT NULL AND NOT EXISTS { MATCH (:Change {id: c.undoes}) }
  RETURN 'what is taken back is recorded' AS rule, c.id AS id, c.undoes AS detail
  UNION ALL
  UNWIND g.pending AS import
  WITH import WHERE NOT EXISTS { MATCH (:Import {id: import}) }
  RETURN 'an import that is listed as unfinished is recorded' AS rule, import AS id, null AS detail
}
RETURN rule, id, detail
ORDER BY rule, id, detail
LIMIT 1000
