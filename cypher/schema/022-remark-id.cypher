// Each remark of a meeting has its own id.
//
// @access schema
CREATE CONSTRAINT remark_id IF NOT EXISTS
FOR (n:Remark) REQUIRE n.id IS UNIQUE
