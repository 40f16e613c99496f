// An id names one representative; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT representative_id IF NOT EXISTS
FOR (n:Representative) REQUIRE n.id IS UNIQUE
