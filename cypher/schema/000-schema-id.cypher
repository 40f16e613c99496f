// There is one node that records which schema files were applied, and serves as the lock while they are.
//
// @access schema
CREATE CONSTRAINT schema_id IF NOT EXISTS
FOR (n:Schema) REQUIRE n.id IS UNIQUE
