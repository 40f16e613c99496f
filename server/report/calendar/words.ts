/** Words of the calendar file. */
import type { Language } from '../../domain/enumerations.ts';

export interface CalendarWords {
  /** Name of the whole; `of`: whose, null: of everybody. */
  readonly name: (of: string | null) => string;
  readonly bodyEnds: (body: string) => string;
  readonly seatsEnd: (body: string, seats: number) => string;
  /** A date that is not known to the day. */
  readonly between: (date: string) => string;
  readonly uncertain: string;
  readonly unnamed: string;
}

export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  fi: {
    name: (of) => (of === null ? 'Päättyvät kaudet' : `Päättyvät kaudet: ${of}`),
    bodyEnds: (body) => `Päättyy: ${body}`,
    seatsEnd: (body, seats) =>
      seats === 1 ? `Kausi päättyy: ${body} (1 paikka)` : `Kaudet päättyvät: ${body} (${seats} paikkaa)`,
    between: (date) => `Tarkkaa päivää ei tiedetä; lähteiden mukaan ${date}.`,
    uncertain: 'Epävarma: voi olla toisin.',
    unnamed: 'nimeämätön edustaja',
  },
  sv: {
    name: (of) => (of === null ? 'Perioder som löper ut' : `Perioder som löper ut: ${of}`),
    bodyEnds: (body) => `Upphör: ${body}`,
    seatsEnd: (body, seats) =>
      seats === 1
        ? `Perioden löper ut: ${body} (1 plats)`
        : `Perioderna löper ut: ${body} (${seats} platser)`,
    between: (date) => `Den exakta dagen är inte känd; enligt källorna ${date}.`,
    uncertain: 'Osäkert: det kan vara annorlunda.',
    unnamed: 'ej namngiven representant',
  },
  en: {
    name: (of) => (of === null ? 'Terms that end' : `Terms that end: ${of}`),
    bodyEnds: (body) => `Ends: ${body}`,
    seatsEnd: (body, seats) =>
      seats === 1 ? `Term ends: ${body} (1 seat)` : `Terms end: ${body} (${seats} seats)`,
    between: (date) => `The exact day is not known; by the sources ${date}.`,
    uncertain: 'Uncertain: it may be otherwise.',
    unnamed: 'unnamed representative',
  },
};
