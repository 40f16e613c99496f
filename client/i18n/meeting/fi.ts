/** Words of the meeting mode in Finnish. Finnish is the type of the others. */
import { counted, formatNumber } from '../format.ts';

const n = (value: number) => formatNumber('fi', value);

export const meeting = {
  title: 'Kokoustila',
  open: 'Kokoustila',
  openFirst: 'Tallenna skenaario, niin sen voi näyttää kokouksessa.',
  leave: 'Poistu',
  leaveKey: 'Poistu kokoustilasta (Esc)',
  next: 'Seuraava',
  previous: 'Edellinen',
  place: (at: number, of: number) => `${n(at)}/${n(of)}`,
  keys: 'Nuolet vaihtavat kuvaa, numerot vaihtoehtoa, Esc poistuu.',
  alternatives: 'Vaihtoehdot',
  alternative: (place: number, name: string) => `Vaihtoehto ${n(place)}: ${name}`,
  add: 'Lisää vaihtoehto…',
  takeOut: (name: string) => `Poista vaihtoehdoista: ${name}`,
  none: 'Kokoustila näyttää tallennetun skenaarion. Avaa ensin skenaario ja tallenna se.',
  toScenarios: 'Skenaarioihin',
  gone: 'Tätä skenaariota ei ole enää.',
  empty: 'Skenaariossa ei ole siirtoja.',
  now: 'Nyt',
  after: 'Jälkeen',
  list: 'Luettelo',
  assumptions: 'Oletukset',
  move: (place: number, of: number) => `Siirto ${n(place)}/${n(of)}`,
  moves: 'Mitä ehdotetaan',
  notApplying: 'Tämä siirto ei päde nykyiseen aineistoon, eikä sitä ole laskettu.',
  summary: 'Mitä sanottiin',
  whole: 'Koko skenaario',
  remarks: 'Puheenvuorot',
  noRemarks: 'Ei puheenvuoroja.',
  who: 'Kuka sanoi',
  stance: 'Kanta',
  stances: { AGREE: 'Kannattaa', DOUBT: 'Epäilee', OBJECT: 'Vastustaa' },
  counts: {
    AGREE: (count: number) => counted('fi', count, 'kannattaa', 'kannattaa'),
    DOUBT: (count: number) => counted('fi', count, 'epäilee', 'epäilee'),
    OBJECT: (count: number) => counted('fi', count, 'vastustaa', 'vastustaa'),
  },
  text: 'Mitä sanoi (ei pakollinen)',
  note: 'Kirjaa',
  whoFirst: 'Kirjoita, kuka sanoi.',
  remove: (who: string) => `Poista puheenvuoro: ${who}`,
  removed: 'Puheenvuoro poistettu.',
  older: 'sanottu aiemmasta versiosta',
  memo: 'Muistio, puheenvuorot mukana',
};

export type MeetingMessages = typeof meeting;
