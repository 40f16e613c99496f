// Changes are numbered in the order of writing.
//
// @access schema
CREATE CONSTRAINT change_number IF NOT EXISTS
FOR (n:Change) REQUIRE n.number IS UNIQUE
