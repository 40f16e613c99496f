// An id is unique over all labels: every node with an id of its own also carries the label Node.
//
// @access schema
CREATE CONSTRAINT node_id IF NOT EXISTS
FOR (n:Node) REQUIRE n.id IS UNIQUE
