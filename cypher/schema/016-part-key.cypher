// Rows of lists (rhythms, phases, names, populations, terms of roles) are parts of a node, each with a derived key.
//
// @access schema
CREATE CONSTRAINT part_key IF NOT EXISTS
FOR (n:Part) REQUIRE n.key IS UNIQUE
