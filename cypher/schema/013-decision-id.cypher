// An id names one decision; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT decision_id IF NOT EXISTS
FOR (n:Decision) REQUIRE n.id IS UNIQUE
