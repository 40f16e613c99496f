// Imports that were begun and not finished, with how long ago each last showed that it is alive, in milliseconds.
//
// @access read
// @returns import STRING NOT NULL
// @returns dataset STRING
// @returns host STRING
// @returns process INTEGER
// @returns silentFor INTEGER
MATCH (g:Graph {id: 'graph'})
UNWIND g.pending AS import
OPTIONAL MATCH (i:Import {id: import})
RETURN
  import,
  i.dataset AS dataset,
  i.host AS host,
  i.process AS process,
  timestamp() - i.beat AS silentFor
ORDER BY import
