// Each run of the import is recorded under its own id.
//
// @access schema
CREATE CONSTRAINT import_id IF NOT EXISTS
FOR (n:Import) REQUIRE n.id IS UNIQUE
