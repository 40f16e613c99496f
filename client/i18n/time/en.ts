/** Words of the time view and the time line in English. */
import { counted, formatNumber } from '../format.ts';
import type { TimeMessages } from './fi.ts';

const n = (value: number) => formatNumber('en', value);
const bodies = (value: number) => counted('en', value, 'network or project', 'networks and projects');

export const time: TimeMessages = {
  parts: {
    label: 'Parts of time',
    lives: 'Lives',
    compare: 'Two dates',
    lineage: 'Lineage',
    terms: 'Terms',
    turnover: 'Turnover',
  },
  strip: {
    region: 'Time line',
    from: 'Date, or start of the period',
    to: 'End of the period',
    hint: 'Click a year or drag a period. Arrows move it, Shift and an arrow stretch the period.',
    play: 'Play',
    stop: 'Stop',
    back: 'One step back',
    on: 'One step on',
    unit: 'Step',
    units: { year: 'year', month: 'month' },
    all: 'All times',
    allNow: 'all times',
    playing: (date) => `Date ${date}`,
    year: (date, range) => `${date}: ${range} networks and projects`,
    outside: (date, first, last) => `The date ${date} lies outside the known times ${first}–${last}.`,
    reduced: 'Motion is reduced: step with the arrows.',
  },
  lives: {
    title: (count) => counted('en', count, 'life', 'lives'),
    titleSpan: (count, from, to) => `${counted('en', count, 'life', 'lives')} ${from}–${to}`,
    titleAt: (date, sure, possible) =>
      possible > 0
        ? `${date}: ${bodies(sure)} surely at work, possibly ${n(possible)} more`
        : `${date}: ${bodies(sure)} surely at work`,
    sub: (began, ended) => `In the year ${began} begin and ${ended} end.`,
    subAll: 'A solid bar is sure; doubt shows as a pattern, never as a guess.',
    label: 'Lives on a time line. Arrows up and down go from row to row, Enter opens the row.',
    networks: 'Networks',
    projects: 'Projects',
    nobody: 'No dates are known.',
    readoutIdle: 'Point at a row: what is known of its times.',
    decisions: (count) => counted('en', count, 'decision', 'decisions'),
    leftOut: (count) => `${bodies(count)} do not fit into the picture: narrow the filter.`,
    legend: {
      sure: 'at work',
      hatched: 'only the span is known',
      possible: 'possible',
      open: 'start or end not known',
      tick: 'mentioned once',
      dormant: 'did not meet',
      review: 'future under review',
      planned: 'planned',
      ended: 'ended',
      decision: 'decision',
      succession: 'goes on as another',
    },
    note: {
      dormant: 'did not meet',
      review: 'future under review',
      planned: 'planned',
      successor: (kind, date, name) => `${kind}${date === null ? '' : ` ${date}`}: ${name}`,
    },
    columns: {
      name: 'Network or project',
      type: 'Kind',
      term: 'Time by the sources',
      sure: 'Surely',
      status: 'Phases',
      decisions: 'Decisions',
    },
    unknown: 'What is not known',
    unknownStart: (count, of) => `No source gives the start: ${n(count)} of ${n(of)}.`,
    unknownEnd: (count, of) => `No source gives the end: ${n(count)} of ${n(of)}.`,
    undated: (count) => `No date at all is known of ${n(count)}:`,
  },
  life: {
    phases: 'Phases',
    noPhases: 'Phases are not known.',
    decisions: 'Decisions along the way',
    noDecisions: 'No decisions are known.',
    seats: 'Seats in time',
    noSeats: 'No seats are known.',
    lineage: 'Lineage',
    openLineage: 'Open the lineage',
    page: 'Open the page',
    close: 'Close',
    noHolder: 'holder not named',
  },
};
