// Networks and projects with what they are part of, concern, cover and belong to.
//
// @access read
// @returns id STRING NOT NULL
// @returns version INTEGER NOT NULL
// @returns dataset STRING
// @returns name STRING NOT NULL
// @returns nameFi STRING
// @returns nameSv STRING
// @returns nameEn STRING
// @returns aliases LIST<STRING NOT NULL>
// @returns kind STRING
// @returns kindWords STRING
// @returns scope STRING
// @returns mandate STRING
// @returns statutory BOOLEAN
// @returns hoursPerMeetingMin FLOAT
// @returns hoursPerMeetingMax FLOAT
// @returns declaredSeatsMin INTEGER
// @returns declaredSeatsMax INTEGER
// @returns termYears FLOAT
// @returns purpose STRING
// @returns selfGoverningSince STRING
// @returns standsForMin INTEGER
// @returns standsForMax INTEGER
// @returns start STRING
// @returns end STRING
// @returns attested LIST<STRING NOT NULL>
// @returns isProject BOOLEAN NOT NULL
// @returns partOf LIST<STRING NOT NULL> NOT NULL
// @returns themes LIST<STRING NOT NULL> NOT NULL
// @returns covers LIST<STRING NOT NULL> NOT NULL
// @returns under LIST<STRING NOT NULL> NOT NULL
MATCH (g:Graph {id: 'graph'})
MATCH (n:Network|Project) WHERE NOT coalesce(n.import, '') IN g.pending
RETURN
  n.id AS id,
  n.version AS version,
  n.dataset AS dataset,
  n.name AS name,
  n.nameFi AS nameFi,
  n.nameSv AS nameSv,
  n.nameEn AS nameEn,
  n.aliases AS aliases,
  n.kind AS kind,
  n.kindWords AS kindWords,
  n.scope AS scope,
  n.mandate AS mandate,
  n.statutory AS statutory,
  n.hoursPerMeetingMin AS hoursPerMeetingMin,
  n.hoursPerMeetingMax AS hoursPerMeetingMax,
  n.declaredSeatsMin AS declaredSeatsMin,
  n.declaredSeatsMax AS declaredSeatsMax,
  n.termYears AS termYears,
  n.purpose AS purpose,
  n.selfGoverningSince AS selfGoverningSince,
  n.standsForMin AS standsForMin,
  n.standsForMax AS standsForMax,
  n.start AS start,
  n.end AS end,
  n.attested AS attested,
  n:Project AS isProject,
  COLLECT {
    MATCH (n)-[r:PART_OF]->(m:Network|Project) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS partOf,
  COLLECT {
    MATCH (n)-[r:CONCERNS]->(m:Theme) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS themes,
  COLLECT {
    MATCH (n)-[r:COVERS]->(m:Place) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS covers,
  COLLECT {
    MATCH (n)-[r:UNDER]->(m:Programme) WHERE NOT coalesce(r.import, '') IN g.pending
    RETURN m.id ORDER BY r.position, m.id
  } AS under
ORDER BY id
