// Changes are looked up by what they are about.
//
// @access schema
CREATE INDEX change_about IF NOT EXISTS
FOR (n:Change) ON (n.about)
