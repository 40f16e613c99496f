/**
 * The calendar file by address: `/calendar.ics?organisation=…&period=…&filter=…&language=…`. The filter is that of the
 * API, as JSON. Read only; a wrong address is answered with a sentence.
 */
import { coerceInputValue, isInputObjectType, type GraphQLSchema } from 'graphql';
import { formatDate } from '../domain/dates.ts';
import { endEvents } from '../analysis/time/end-events.ts';
import type { EndEvent } from '../analysis/time/end-events.ts';
import { writeCalendar, type CalendarEvent } from '../report/calendar/ics.ts';
import { CALENDAR_WORDS, type CalendarWords } from '../report/calendar/words.ts';
import type { Language } from '../domain/enumerations.ts';
import { makeContext, type Store } from './context.ts';
import { DocumentProblem, Parameters } from './document-request.ts';
import type * as Sdl from './generated/types.ts';
import type { GraphIndex } from './graph-index.ts';
import { InputError } from './input-checks.ts';
import { nameIn } from './names.ts';
import { behalfOf, holderOf } from './seat.ts';
import { calendarQuestion } from './time.ts';

/** Address of the calendar file. */
export const CALENDAR = '/calendar.ics';

/** The calendar file of a request. Throws DocumentProblem where the address is wrong. */
export async function calendarFile(
  schema: GraphQLSchema,
  store: Store,
  search: URLSearchParams,
): Promise<Response> {
  const parameters = new Parameters(search, ['organisation', 'period', 'filter', 'language']);
  const language = parameters.language();
  const args = {
    organisation: parameters.text('organisation'),
    period: parameters.text('period'),
    filter: filterOf(schema, parameters.json('filter')),
  };
  const { graph, selection, options, organisation } = await calendarQuestion(makeContext(store), args).catch(
    (error: unknown) => {
      throw error instanceof InputError ? new DocumentProblem(error.message) : error;
    },
  );
  const words = CALENDAR_WORDS[language];
  const of = organisation === null ? null : nameIn(organisation.node, upper(language));
  const events = endEvents(selection, options).map((event) => eventOf(graph, words, language, event));
  return new Response(writeCalendar(words.name(of), events, new Date()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="ristikko.ics"',
    },
  });
}

function filterOf(schema: GraphQLSchema, value: unknown): Sdl.Filter | null {
  if (value === null) return null;
  const type = schema.getType('Filter');
  if (!isInputObjectType(type)) throw new Error('the schema has no Filter');
  return coerceInputValue(value, type, (path, _, error) => {
    throw new DocumentProblem(`filter.${path.join('.')}: ${error.message}`);
  }) as Sdl.Filter;
}

const upper = (language: Language): Sdl.Language => language.toUpperCase() as Sdl.Language;

function eventOf(
  graph: GraphIndex,
  words: CalendarWords,
  language: Language,
  event: EndEvent,
): CalendarEvent {
  const { snapshot } = graph;
  const body = snapshot.bodies[event.body];
  const name = nameIn(body, upper(language));
  const known = event.date.earliest === event.date.latest;
  const count = event.seats.reduce((sum, seat) => sum + Math.max(1, snapshot.seats.countMin[seat]), 0);
  const who = event.seats.map((seat) => {
    const holder = holderOf(graph, seat);
    const behalf = behalfOf(graph, seat);
    const person = holder === null ? words.unnamed : nameIn(holder.node, upper(language));
    return behalf === null ? person : `${person}, ${nameIn(behalf.node, upper(language))}`;
  });
  return {
    uid: `${body.id}-${event.seats.length === 0 ? 'body' : 'seats'}-${formatDate(event.date)}@ristikko`,
    first: event.date.earliest,
    last: event.date.latest,
    summary: event.seats.length === 0 ? words.bodyEnds(name) : words.seatsEnd(name, count),
    description: [
      ...who,
      ...(known ? [] : [words.between(formatDate(event.date))]),
      ...(event.surely ? [] : [words.uncertain]),
    ].join('\n'),
    certain: known && event.surely,
  };
}
