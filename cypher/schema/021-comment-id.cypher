// Each comment has its own id.
//
// @access schema
CREATE CONSTRAINT comment_id IF NOT EXISTS
FOR (n:Comment) REQUIRE n.id IS UNIQUE
