// An id names one theme; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT theme_id IF NOT EXISTS
FOR (n:Theme) REQUIRE n.id IS UNIQUE
