// Takes seats from their holders, so that changed holders can be written anew.
//
// @access write
// @param ids LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS id
MATCH (:Seat {id: id})<-[r:HOLDS]-()
DELETE r
