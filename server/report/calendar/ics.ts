/**
 * A calendar file (iCalendar, RFC 5545) of all-day events. Lines end with CRLF and are folded at 75 octets; text is
 * escaped, and control characters that the format does not allow are left out.
 */
import { isoDay } from '../../domain/dates.ts';

export interface CalendarEvent {
  /** The same event has the same one in every file, so that a calendar that is read again is brought up to date. */
  readonly uid: string;
  /** Day numbers, both inclusive: a date that is not known to the day is an event over all its days. */
  readonly first: number;
  readonly last: number;
  readonly summary: string;
  readonly description: string;
  /** false: it may also not be so. */
  readonly certain: boolean;
}

/** The file. `made` is when it was written; `name` what a calendar program calls it. */
export function writeCalendar(name: string, events: readonly CalendarEvent[], made: Date): string {
  const stamp = `${made.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ristikko//Ristikko//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day(event.first)}`,
      // The end of an event is the day after its last.
      `DTEND;VALUE=DATE:${day(event.last + 1)}`,
      `SUMMARY:${escaped(event.summary)}`,
      ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
      `STATUS:${event.certain ? 'CONFIRMED' : 'TENTATIVE'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function day(number: number): string {
  return isoDay(number).replaceAll('-', '');
}

/** TEXT of section 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{Cc}/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}

const MOST_OCTETS = 75;

/** Section 3.1: a longer line goes on in the next one after a space; characters stay whole. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
