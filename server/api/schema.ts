/** The schema: the SDL files of this folder and the resolvers beside them. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { applyResolvers } from './apply.ts';
import { annualResolvers } from './annual.ts';
import { bodyResolvers } from './body.ts';
import { changeResolvers } from './change.ts';
import { commonResolvers } from './common.ts';
import { comparisonResolvers } from './comparison.ts';
import { directoryResolvers } from './directory.ts';
import { dismissalResolvers } from './dismissal.ts';
import { evidenceResolvers } from './evidence.ts';
import { SDL } from './generated/sdl.ts';
import type { Resolvers } from './generated/types.ts';
import { organisationResolvers } from './organisation.ts';
import { overlapResolvers } from './overlap.ts';
import { mapResolvers } from './map.ts';
import { mergerResolvers } from './merger.ts';
import { moveResolvers } from './move.ts';
import { partnersResolvers } from './partners.ts';
import { planResolvers } from './plan.ts';
import { representationResolvers } from './representation.ts';
import { limitRows } from './row-limit.ts';
import { scenarioResolvers } from './scenario.ts';
import { searchResolvers } from './search.ts';
import { seatResolvers } from './seat.ts';
import { subjectResolvers } from './subject.ts';
import { suggestionResolvers } from './suggestion.ts';
import { timeResolvers } from './time.ts';
import { versionResolvers } from './version.ts';

/** All fields of `Query` and `Mutation`, whichever file they stand in; every other type is resolved in one file. */
const RESOLVERS: readonly Resolvers[] = [
  commonResolvers,
  directoryResolvers,
  bodyResolvers,
  seatResolvers,
  organisationResolvers,
  subjectResolvers,
  evidenceResolvers,
  overlapResolvers,
  searchResolvers,
  representationResolvers,
  mapResolvers,
  mergerResolvers,
  comparisonResolvers,
  planResolvers,
  suggestionResolvers,
  timeResolvers,
  versionResolvers,
  partnersResolvers,
  annualResolvers,
  moveResolvers,
  scenarioResolvers,
  applyResolvers,
  dismissalResolvers,
  changeResolvers,
];

/** The schema that can be executed. Throws where the SDL and the resolvers do not fit. */
export function makeSchema(): GraphQLSchema {
  return limitRows(
    makeExecutableSchema<unknown>({
      typeDefs: SDL,
      resolvers: RESOLVERS as never,
      resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    }),
  );
}
