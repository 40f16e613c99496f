// An id names one source; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source) REQUIRE n.id IS UNIQUE
