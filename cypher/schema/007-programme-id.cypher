// An id names one programme; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT programme_id IF NOT EXISTS
FOR (n:Programme) REQUIRE n.id IS UNIQUE
