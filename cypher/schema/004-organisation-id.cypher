// An id names one organisation; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT organisation_id IF NOT EXISTS
FOR (n:Organisation) REQUIRE n.id IS UNIQUE
