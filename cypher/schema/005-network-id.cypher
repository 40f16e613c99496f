// An id names one network; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT network_id IF NOT EXISTS
FOR (n:Network) REQUIRE n.id IS UNIQUE
