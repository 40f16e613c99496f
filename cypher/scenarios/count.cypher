// How many scenarios are saved.
//
// @access read
// @returns total INTEGER NOT NULL
MATCH (s:Scenario)
RETURN count(s) AS total
