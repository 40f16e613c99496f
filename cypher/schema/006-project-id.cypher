// An id names one project; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT project_id IF NOT EXISTS
FOR (n:Project) REQUIRE n.id IS UNIQUE
