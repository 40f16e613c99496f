// Makes what an import wrote visible, records it, and raises the version of the graph.
//
// @access write
// @param import STRING NOT NULL
// @param dataset STRING NOT NULL
// @param added INTEGER NOT NULL
// @param changed INTEGER NOT NULL
// @returns version INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
SET g.version = g.version + 1, g.pending = [other IN g.pending WHERE other <> $import]
MERGE (i:Import {id: $import})
SET
  i.dataset = $dataset,
  i.startedAt = coalesce(i.startedAt, toString(datetime())),
  i.finishedAt = toString(datetime()),
  i.added = $added,
  i.changed = $changed,
  i.version = g.version
WITH g
OPTIONAL MATCH (d:Dataset {id: $dataset})
SET d.addedAt = coalesce(d.addedAt, toString(datetime()))
RETURN g.version AS version
