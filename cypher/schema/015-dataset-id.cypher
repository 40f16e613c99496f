// An id names one dataset; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (n:Dataset) REQUIRE n.id IS UNIQUE
