// Takes away the terms of the roles of seats, so that changed ones can be written anew.
//
// @access write
// @param ids LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS id
MATCH (:Seat {id: id})-[:HAS_ROLE_TERM]->(p:RoleTerm)
DETACH DELETE p
