// Each scenario has its own id.
//
// @access schema
CREATE CONSTRAINT scenario_id IF NOT EXISTS
FOR (n:Scenario) REQUIRE n.id IS UNIQUE
