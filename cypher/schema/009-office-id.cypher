// An id names one office; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT office_id IF NOT EXISTS
FOR (n:Office) REQUIRE n.id IS UNIQUE
