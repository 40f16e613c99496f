// An id names one seat; other tools can look it up by this label.
//
// @access schema
CREATE CONSTRAINT seat_id IF NOT EXISTS
FOR (n:Seat) REQUIRE n.id IS UNIQUE
