// An id names one place; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT place_id IF NOT EXISTS
FOR (n:Place) REQUIRE n.id IS UNIQUE
