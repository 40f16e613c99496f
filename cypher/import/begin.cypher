// Records that an import began whose rows are not to be seen until it is finished.
//
// @access write
// @param import STRING NOT NULL
// @param dataset STRING NOT NULL
// @param host STRING NOT NULL
// @param process INTEGER NOT NULL
MATCH (g:Graph {id: 'graph'})
SET g.pending = g.pending + $import
CREATE (:Import {
  id: $import, dataset: $dataset, host: $host, process: $process, startedAt: toString(datetime()), beat: timestamp()
})
