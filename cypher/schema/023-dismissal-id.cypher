// Each dismissal of a suggestion has its own id.
//
// @access schema
CREATE CONSTRAINT dismissal_id IF NOT EXISTS
FOR (n:Dismissal) REQUIRE n.id IS UNIQUE
