/** Words of the pages of nodes and of the lists, in Finnish. */
import { counted, formatNumber, ranged } from '../format.ts';

const NUMBERS = [
  'nolla',
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
  'kymmenen',
];
const inWords = (value: number): string => NUMBERS[value] ?? formatNumber('fi', value);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const n = (value: number): string => formatNumber('fi', value);

export const pages = {
  node: {
    also: (names: string) => `Myös: ${names}.`,
    former: (names: string) => `Aiemmin: ${names}.`,
    showOnMap: 'Näytä kartalla',
    compare: 'Lisää vertailuun',
    exportSeats: 'Vie paikat',
    exportList: 'Vie luettelo',
    evidence: 'Mihin tiedot perustuvat',
    noEvidence: 'Tälle ei ole merkitty lähdettä.',
    gives: (facts: string) => `Antaa: ${facts}`,
    checked: (date: string) => `tarkistettu ${date}`,
    otherwise: (value: string) => `tämä lähde sanoo ${value}`,
    sameSource: 'Sama lähde',
    unknownTitle: 'Mitä ei tiedetä',
    sourceRow: 'Lähderivi',
    facts: {
      term: 'Toiminut',
      meetings: 'Kokouksia vuodessa',
      events: 'Tilaisuuksia vuodessa',
      organisations: 'Organisaatioita',
      people: 'Henkilöitä',
      convenor: 'Koollekutsuja',
      area: 'Alue',
      theme: 'Teema',
      task: 'Tehtävä',
      mandate: 'Valta',
      funding: 'Rahoitus',
      programme: 'Ohjelma',
      kind: 'Laji',
      sector: 'Sektori',
      location: 'Sijainti',
      partOf: 'Osa',
      language: 'Kieli',
      seats: 'Paikkoja',
      bodies: 'Verkostoja ja hankkeita',
      loadHow: 'Miten kuormitus lasketaan',
      connects: 'Yhdistää verkostoja',
      convenes: 'Kutsuu koolle',
      organisation: 'Organisaatio',
      onePerson: 'Haltija',
      level: 'Taso',
      code: 'Tunnus',
      status: 'Tila',
      wider: 'Ylempi teema',
      date: 'Päivä',
      section: 'Pykälä',
      by: 'Kuka päätti',
      matter: 'Asia',
      outcome: 'Tulos',
      period: 'Kausi',
      publisher: 'Julkaisija',
      address: 'Osoite',
      sourceKind: 'Asiakirja',
      citedFor: 'Tietoja tästä lähteestä',
      memberOf: 'Jäsenenä',
      standsFor: 'Montako',
      projects: 'Hankkeita',
    },
    known: 'tunnettua',
    declared: (value: string) => `ilmoitettu ${ranged(value, 'paikka', 'paikkaa')}`,
    hours: (value: string) => `${value} h kokouksessa`,
    termYears: (years: string) => `kausi ${years} vuotta`,
    statutory: 'lakisääteinen',
    notStatutory: 'ei lakisääteinen',
    selfGoverning: (date: string) => `itsenäinen ${date} alkaen`,
    standsFor: (count: string) => `rivi tarkoittaa ${count} nimeämätöntä`,
    collective: (count: string) => `joukko: ${count} organisaatiota, joita ei nimetä`,
    onePerson: 'sama henkilö kaikilla paikoilla',
    maybeOnePerson: 'mahdollisesti sama henkilö',
    attested: (span: string) => `mainittu ${span}`,
    lineage: 'Vaiheet',
    noSuccessor: 'jatko ei tiedossa',
    status: {
      at: (status: string, date: string) => `${status} (${date})`,
      ended: (date: string | null) => (date === null ? 'päättynyt' : `päättynyt ${date}`),
      became: {
        MERGED: (name: string) => `yhdistetty: ${name}`,
        SPLIT: (name: string) => `jaettu: ${name}`,
        REPLACED: (name: string) => `tilalla ${name}`,
        CONTINUED: (name: string) => `jatkaa ${name}`,
        RENAMED: (name: string) => `uusi nimi ${name}`,
      },
    },
    succession: (kind: string, stage: string | null, date: string | null) =>
      [kind, date, stage && `(${stage})`].filter(Boolean).join(' '),
    seatsInTime: 'Paikat ajassa',
    everKnown: (seats: string) => `kaikilta ajoilta ${seats}`,
    itself: { NETWORK: 'Verkosto', PROJECT: 'Hanke' },
    noSeats: 'Mikään lähde ei nimeä, kuka tässä istuu.',
    noSeatsHeld: 'Mikään lähde ei mainitse paikkaa.',
    bars: {
      sure: 'varma',
      hatched: 'päivä tunnetaan vain osaksi',
      possible: 'mahdollinen: alkua tai loppua ei mainita',
      tick: 'yksi maininta',
    },
    sureSpan: (span: string) => `varmasti ${span}`,
    possibleSpan: (span: string) => `mahdollisesti ${span}`,
    dataAt: (date: string) => `ajankohta ${date}`,
    count: (value: string) => ranged(value, 'paikka', 'paikkaa'),
    unnamed: 'nimeämätön',
    planned: 'suunniteltu',
    uncertain: 'epävarma',
    inferred: 'päätelty',
    columns: {
      who: 'Kuka',
      person: 'Henkilö',
      organisation: 'Edustaa',
      role: 'Rooli',
      term: 'Aika',
      presence: 'Varmuus',
      sources: 'Lähteet',
      body: 'Verkosto tai hanke',
      kind: 'Laji',
      status: 'Tila',
      members: 'Jäseniä',
      themes: 'Teemat',
      areas: 'Alueet',
      name: 'Nimi',
      seats: 'Paikkoja',
      bodies: 'Verkostoja ja hankkeita',
      sector: 'Sektori',
      date: 'Päivä',
      matter: 'Asia',
      outcome: 'Tulos',
      by: 'Päättäjä',
      about: 'Koskee',
      level: 'Taso',
      citedFor: 'Tietoja',
      period: 'Kausi',
      publisher: 'Julkaisija',
      applied: 'Haettu',
      granted: 'Myönnetty',
      funder: 'Rahoittaja',
      funded: 'Rahoitettu',
      share: 'Osuus',
      call: 'Haku',
      projects: 'Hankkeita',
      convening: 'Koollekutsuminen',
      fact: 'Tieto',
      locator: 'Kohta',
      certainty: 'Varmuus',
      shared: 'Yhteisiä',
      chance: 'Sattuma',
      lift: 'Kerroin',
      task: 'Tehtävä',
      language: 'Äidinkieli',
      year: 'Vuosi',
      population: 'Väestö',
      place: 'Alue',
    },
    overlaps: {
      ORGANISATIONS: 'Samat organisaatiot muualla',
      PEOPLE: 'Samat henkilöt muualla',
    },
    overlapsCount: (shown: number, total: number) => `${n(shown)} / ${n(total)}, eniten yhteisiä ensin`,
    overlapsBar: (size: string) => `Yhteisiä ${size}:sta, viiva: sattuma`,
    overlapsNone: 'Suodattimen jättämissä verkostoissa ei ole yhteisiä jäseniä.',
    overlapsOutside: 'Ei kuulu siihen, minkä suodatin jättää. Päällekkäisyyttä ei lasketa.',
    sameTheme: 'sama teema',
    otherTheme: 'eri teema',
    tooSmall: 'liian vähän tietoa',
    aboveChance: 'enemmän kuin sattuma',
    neighbours: 'Kytkökset',
    relations: {
      partOf: 'Osa',
      parts: 'Osat',
      steers: 'Ohjaa',
      steeredBy: 'Ohjaajana',
      reportsTo: 'Raportoi',
      under: 'Ohjelma',
      units: 'Yksiköt',
      offices: 'Virat',
      memberOf: 'Kuuluu',
      members: 'Jäsenet',
      organisations: 'Organisaatiot alueella',
    },
    decisions: 'Päätökset',
    funding: 'Saatu rahoitus',
    funds: 'Rahoittaa',
    moneySum: (text: string) => `Yhteensä ${text}`,
    convening: 'Kutsuu koolle',
    bodiesHere: 'Verkostot ja hankkeet',
    bodiesHereNone: 'Suodatin ei jätä yhtään.',
    projects: 'Hankkeet',
    populations: 'Väestö',
    everybody: 'kaikki',
    statuses: 'Tila eri aikoina',
    cites: 'Mitä lähde kertoo',
    citesCount: (shown: number, total: number) => `${n(shown)} / ${n(total)} tietoa`,
    moreCites: 'Näytä lisää',
    wholeDocument: 'kohtaa ei ole merkitty',
    factNames: {
      '*': 'koko rivi',
      start: 'alku',
      end: 'loppu',
      attested: 'olemassaolo',
      name: 'nimi',
      name_fi: 'suomenkielinen nimi',
      name_sv: 'ruotsinkielinen nimi',
      name_en: 'englanninkielinen nimi',
      aliases: 'muut nimet',
      names: 'aiemmat nimet',
      kind: 'laji',
      kind_words: 'laji',
      scope: 'taso',
      mandate: 'valta',
      statutory: 'lakisääteisyys',
      hours_per_meeting: 'kokouksen kesto',
      declared_seats: 'paikkojen määrä',
      term_years: 'kauden pituus',
      purpose: 'tehtävä',
      self_governing_since: 'itsenäisyys',
      stands_for: 'montako',
      part_of: 'osa',
      themes: 'teema',
      covers: 'alue',
      steers: 'ohjaa',
      reports_to: 'raportoi',
      under: 'ohjelma',
      statuses: 'tila',
      status: 'tila',
      rhythms: 'kokousrytmi',
      convening: 'koollekutsuja',
      funding: 'rahoitus',
      succession: 'edeltäjä tai jatko',
      memberships: 'jäsenyys',
      located_in: 'sijainti',
      sector: 'sektori',
      language: 'kieli',
      collective: 'joukko',
      body: 'verkosto',
      holder: 'haltija',
      on_behalf_of: 'edustettu',
      behalf: 'edustettu',
      count: 'määrä',
      roles: 'rooli',
      deputy_of: 'varajäsenyys',
      planned: 'suunniteltu',
      organisation: 'organisaatio',
      place: 'alue',
      one_person: 'sama henkilö',
      code: 'tunnus',
      level: 'taso',
      matter: 'asia',
      outcome: 'tulos',
      date: 'päivä',
      section: 'pykälä',
      by: 'päättäjä',
      about: 'kohde',
      seat: 'paikka',
      populations: 'väestö',
    } as Record<string, string>,
    unknowns: {
      start: () => 'Milloin toiminta alkoi',
      rhythm: () => 'Kokousten määrä vuodessa: kuormitusta ei voi laskea',
      convenor: () => 'Kuka kutsuu koolle',
      members: () => 'Ketkä tai mitkä tässä istuvat',
      people: (count, of) => `Ketkä henkilöt paikoilla istuvat${part(count, of)}`,
      terms: (count, of) => `Milloin toimikaudet alkavat ja päättyvät${part(count, of)}`,
      hours: () => 'Kuinka kauan kokous kestää',
      'declared-seats': () => 'Montako paikkaa on kaikkiaan',
      mandate: () => 'Päättääkö, neuvooko vai jakaako tietoa',
      places: () => 'Mitä aluetta koskee',
      themes: () => 'Mitä teemaa koskee',
      status: () => 'Missä vaiheessa toiminta on',
    } as Record<string, (count: number | null, of: number | null) => string>,
    sentence: {
      unknownMembers: 'Lähteistä ei selviä, ketkä tai mitkä tässä istuvat.',
      organisations: (sure: number, max: number | null) =>
        `${upper(inWords(sure))} ${sure === 1 ? 'organisaatio' : 'organisaatiota'}${possibly(sure, max)}`,
      people: (sure: number, max: number | null) =>
        `${upper(inWords(sure))} ${sure === 1 ? 'nimetty henkilö' : 'nimettyä henkilöä'}${possibly(sure, max)}`,
      possibleOrganisations: (max: number) =>
        max === 0
          ? 'Varmoja tai mahdollisia organisaatioita ei tunneta.'
          : `Varmoja organisaatioita ei tunneta, mahdollisia ${inWords(max)}.`,
      possiblePeople: (max: number) =>
        max === 0
          ? 'Nimettyjä henkilöitä ei tunneta.'
          : `Varmoja henkilöitä ei tunneta, mahdollisia ${inWords(max)}.`,
      allShared: (other: string) => `, ja ne kaikki istuvat myös: ${other}.`,
      someShared: (shared: number, other: string) => `, joista ${inWords(shared)} istuu myös: ${other}.`,
      chance: (expected: string) => `Sattuma antaisi ${expected}.`,
      noneShared: (sure: number) =>
        `. ${sure === 1 ? 'Se ei' : 'Mikään niistä ei'} istu muissa suodattimen jättämissä verkostoissa.`,
      end: '.',
      noRhythm: 'Kokousten määrää mikään lähde ei kerro.',
      sits: (sure: number, possible: number, date: string | null) => {
        const start = date === null ? '' : `Ajankohtana ${date} `;
        const begin = (text: string): string => (start ? start + text : upper(text));
        if (sure === 0 && possible === 0)
          return begin('mikään lähde ei mainitse paikkaa verkostossa tai hankkeessa.');
        if (sure === 0)
          return begin(`mahdollisia paikkoja on ${inSomeBodies(possible)}, varmoja ei yhdessäkään.`);
        return begin(
          `istuu ${inSomeBodies(sure)}${possible ? `, ${inOthers(possible)} mahdollisesti` : ''}.`,
        );
      },
      convenes: (sure: number, possible: number) =>
        sure === 0
          ? `Kutsuu mahdollisesti koolle ${convened(possible)}.`
          : `Kutsuu koolle ${convened(sure)}${possible ? `, mahdollisesti lisäksi ${convened(possible)}` : ''}.`,
      themeBodies: (count: number) =>
        count === 0
          ? 'Suodatin ei jätä tähän teemaan yhtään verkostoa tai hanketta.'
          : `${upper(inWords(count))} ${count === 1 ? 'verkosto tai hanke koskee' : 'verkostoa ja hanketta koskee'} tätä teemaa.`,
      placeBodies: (count: number) =>
        count === 0
          ? 'Suodatin ei jätä tälle alueelle yhtään verkostoa tai hanketta.'
          : `${upper(inWords(count))} ${count === 1 ? 'verkosto tai hanke toimii' : 'verkostoa ja hanketta toimii'} tällä alueella.`,
      programmeProjects: (count: number) =>
        count === 0
          ? 'Yhtään hanketta ei ole merkitty tähän ohjelmaan.'
          : `Ohjelmaan kuuluu ${counted('fi', count, 'hanke', 'hanketta')}.`,
      cited: (count: number) =>
        count === 0
          ? 'Mitään tietoa ei ole merkitty tästä lähteestä.'
          : `Tästä lähteestä on merkitty ${counted('fi', count, 'tieto', 'tietoa')}.`,
    },
  },
  data: {
    title: 'Tiedot',
    lists: 'Luettelot',
    total: (count: number) => counted('fi', count, 'rivi', 'riviä'),
    find: 'Etsi nimellä',
    found: (shown: number, total: number) => `${n(shown)} / ${n(total)}`,
    seatedOnly: 'vain ne, joilla on paikka suodattimen jättämissä',
    convening: 'myös ne, jotka vain kutsuvat koolle',
    cited: 'vain ne, joihin suodattimen jättämä perustuu',
    unnamedOnly: 'vain paikat, joiden haltijaa ei nimetä',
    noneKnown: 'ei yhtään tunnettua',
    nothingFound: (text: string) => `Luettelossa ei ole nimeä, jossa on ”${text}”.`,
    all: 'Luettelossa ovat myös ne, joilla ei ole paikkaa.',
  },
};

function part(count: number | null, of: number | null): string {
  return count === null ? '' : of === null ? ` (${n(count)})` : ` (${n(count)} / ${n(of)})`;
}

function possibly(sure: number, max: number | null): string {
  if (max === null) return ' tai useampi';
  return max > sure ? ` (mahdollisesti ${n(max)})` : '';
}

const INESSIVE = ['', 'yhdessä', 'kahdessa', 'kolmessa', 'neljässä', 'viidessä', 'kuudessa', 'seitsemässä'];
INESSIVE.push('kahdeksassa', 'yhdeksässä', 'kymmenessä');

function inSomeBodies(count: number): string {
  const number = INESSIVE[count] ?? n(count);
  return `${number} verkostossa tai hankkeessa`;
}

function inOthers(count: number): string {
  return `${INESSIVE[count] ?? n(count)} muussa`;
}

function convened(count: number): string {
  return count === 1 ? 'yhden verkoston tai hankkeen' : `${n(count)} verkostoa ja hanketta`;
}

export type PageMessages = typeof pages;
