/** Words of the time view and the time line in Swedish. */
import { counted, formatNumber } from '../format.ts';
import type { TimeMessages } from './fi.ts';

const n = (value: number) => formatNumber('sv', value);
const bodies = (value: number) => counted('sv', value, 'nätverk eller projekt', 'nätverk och projekt');

export const time: TimeMessages = {
  parts: {
    label: 'Tidens delar',
    lives: 'Livslopp',
    compare: 'Två tidpunkter',
    lineage: 'Släktträd',
    terms: 'Perioder',
    turnover: 'Omsättning',
  },
  strip: {
    region: 'Tidslinje',
    from: 'Tidpunkt eller periodens början',
    to: 'Periodens slut',
    hint: 'Klicka på ett år eller dra en period. Pilar flyttar, Skift och pil förlänger perioden.',
    play: 'Spela upp',
    stop: 'Stanna',
    back: 'Ett steg bakåt',
    on: 'Ett steg framåt',
    unit: 'Steg',
    units: { year: 'år', month: 'månad' },
    all: 'Alla tider',
    allNow: 'alla tider',
    playing: (date) => `Tidpunkt ${date}`,
    year: (date, range) => `${date}: ${range} nätverk och projekt`,
    outside: (date, first, last) => `Tidpunkten ${date} ligger utanför de kända tiderna ${first}–${last}.`,
    reduced: 'Rörelse är begränsad: stega med pilarna.',
  },
  lives: {
    title: (count) => `${n(count)} livslopp`,
    titleSpan: (count, from, to) => `${n(count)} livslopp ${from}–${to}`,
    titleAt: (date, sure, possible) =>
      possible > 0
        ? `${date}: säkert ${bodies(sure)} i verksamhet, möjligen ${n(possible)} till`
        : `${date}: säkert ${bodies(sure)} i verksamhet`,
    sub: (began, ended) => `Under året börjar ${began} och slutar ${ended}.`,
    subAll: 'En fylld stapel är säker; osäkerhet syns som mönster, aldrig som en gissning.',
    label: 'Livslopp på en tidslinje. Pil upp och ned går från rad till rad, Enter öppnar raden.',
    networks: 'Nätverk',
    projects: 'Projekt',
    nobody: 'Inga tider är kända.',
    readoutIdle: 'Peka på en rad: vad som är känt om dess tider.',
    decisions: (count) => counted('sv', count, 'beslut', 'beslut'),
    leftOut: (count) => `${bodies(count)} får inte plats i bilden: avgränsa med filtret.`,
    legend: {
      sure: 'i verksamhet',
      hatched: 'bara tidsrummet är känt',
      possible: 'möjlig',
      open: 'början eller slut inte känt',
      tick: 'nämnd en gång',
      dormant: 'har inte sammanträtt',
      review: 'fortsättningen övervägs',
      planned: 'planerad',
      ended: 'avslutad',
      decision: 'beslut',
      succession: 'fortsätter som en annan',
    },
    note: {
      dormant: 'har inte sammanträtt',
      review: 'fortsättningen övervägs',
      planned: 'planerad',
      successor: (kind, date, name) => `${kind}${date === null ? '' : ` ${date}`}: ${name}`,
    },
    columns: {
      name: 'Nätverk eller projekt',
      type: 'Slag',
      term: 'Tid enligt källorna',
      sure: 'Säkert',
      status: 'Skeden',
      decisions: 'Beslut',
    },
    unknown: 'Vad som inte är känt',
    unknownStart: (count, of) => `Början anges inte i någon källa: ${n(count)}/${n(of)}.`,
    unknownEnd: (count, of) => `Slutet anges inte i någon källa: ${n(count)}/${n(of)}.`,
    undated: (count) => `Ingen tid är känd för ${n(count)}:`,
  },
  life: {
    phases: 'Skeden',
    noPhases: 'Skedena är inte kända.',
    decisions: 'Beslut längs vägen',
    noDecisions: 'Inga beslut är kända.',
    seats: 'Platser i tiden',
    noSeats: 'Inga platser är kända.',
    lineage: 'Släktträd',
    openLineage: 'Öppna släktträdet',
    page: 'Öppna sidan',
    close: 'Stäng',
    noHolder: 'innehavaren inte namngiven',
  },
  lineage: {
    title: (count) =>
      count === 0 ? 'Inga släktträd är kända' : counted('sv', count, 'släktträd', 'släktträd'),
    titleOf: (name, earlier, later) =>
      earlier + later === 0
        ? `${name}: inga föregångare eller efterföljare är kända`
        : `${name}: ${counted('sv', earlier, 'föregångare', 'föregångare')}, ${counted('sv', later, 'efterföljare', 'efterföljare')}`,
    sub: 'Varifrån varje nätverk, projekt eller program kom och vad det blev av det. Välj ett för att se hela släkten och besluten.',
    first: (name) => `Första kända föregångaren: ${name}.`,
    noAncestor: 'Ingen källa nämner en föregångare.',
    today: (name) => `Numera: ${name}.`,
    itselfToday: 'Det finns ingen efterföljare, eller fortsättningen är bara planerad.',
    all: 'Alla släktträd',
    none: 'Filtret lämnar inget släktträd kvar',
    noneHint: 'Ingen källa berättar om föregångare eller efterföljare till dessa nätverk och projekt.',
    noneOf: 'Inga föregångare eller efterföljare är kända',
    noneOfHint: 'Ingen källa nämner dem. Det betyder inte att de inte finns.',
    notThere: 'Släktträdet kan inte visas',
    label: (names) => `Släktträd från vänster till höger: ${names}`,
    dashed: 'Streckad linje: bara planerat eller föreslaget.',
    tableTitle: 'Vad som följde på vad',
    columns: {
      before: 'Föregångare',
      after: 'Efterföljare',
      kind: 'Hur',
      stage: 'Skede',
      date: 'När',
      source: 'Källa',
    },
  },
};
