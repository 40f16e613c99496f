/** Words of the time view and the time line in Finnish. Finnish is the type of the others. */
import { counted, formatNumber } from '../format.ts';

const n = (value: number) => formatNumber('fi', value);
const bodies = (value: number) => counted('fi', value, 'verkosto tai hanke', 'verkostoa ja hanketta');

export const time = {
  parts: {
    label: 'Ajan osat',
    lives: 'Elinkaaret',
    compare: 'Kaksi ajankohtaa',
    lineage: 'Sukupuu',
    terms: 'Kaudet',
    turnover: 'Vaihtuvuus',
  },
  strip: {
    region: 'Aikajana',
    from: 'Ajankohta tai jakson alku',
    to: 'Jakson loppu',
    hint: 'Napsauta vuotta tai vedä jakso. Nuolet siirtävät, Vaihto ja nuoli pidentävät jaksoa.',
    play: 'Toista',
    stop: 'Pysäytä',
    back: 'Askel taaksepäin',
    on: 'Askel eteenpäin',
    unit: 'Askel',
    units: { year: 'vuosi', month: 'kuukausi' },
    all: 'Kaikki ajat',
    allNow: 'kaikki ajat',
    playing: (date: string) => `Ajankohta ${date}`,
    year: (date: string, range: string) => `${date}: ${range} verkostoa ja hanketta`,
    outside: (date: string, first: string, last: string) =>
      `Ajankohta ${date} on tunnettujen aikojen ${first}–${last} ulkopuolella.`,
    reduced: 'Liike on vähennetty: askella nuolilla.',
  },
  lives: {
    title: (count: number) => `${n(count)} elinkaarta`,
    titleSpan: (count: number, from: string, to: string) =>
      `${counted('fi', count, 'elinkaari', 'elinkaarta')} ${from}–${to}`,
    titleAt: (date: string, sure: number, possible: number) =>
      possible > 0
        ? `${date}: toiminnassa varmasti ${bodies(sure)}, mahdollisesti ${n(possible)} lisää`
        : `${date}: toiminnassa varmasti ${bodies(sure)}`,
    sub: (began: string, ended: string) => `Vuoden aikana alkaa ${began} ja päättyy ${ended}.`,
    subAll: 'Pylväs on varma, kun se on täysi; epävarmuus näkyy kuviona, ei koskaan arvauksena.',
    label: 'Elinkaaret aikajanalla. Nuolet ylös ja alas siirtävät riviltä toiselle, Enter avaa rivin.',
    networks: 'Verkostot',
    projects: 'Hankkeet',
    nobody: 'Mitään ajankohtaa ei tiedetä.',
    readoutIdle: 'Osoita riviä: mitä sen ajoista tiedetään.',
    decisions: (count: number) => counted('fi', count, 'päätös', 'päätöstä'),
    leftOut: (count: number) => `${bodies(count)} ei mahdu kuvaan: rajaa suodattimella.`,
    legend: {
      sure: 'toiminnassa',
      hatched: 'vain väli tunnetaan',
      possible: 'mahdollinen',
      open: 'alku tai loppu ei tiedossa',
      tick: 'mainittu kerran',
      dormant: 'ei kokoontunut',
      review: 'jatko pohdittavana',
      planned: 'suunniteltu',
      ended: 'päättynyt',
      decision: 'päätös',
      succession: 'jatkuu toisena',
    },
    note: {
      dormant: 'ei kokoontunut',
      review: 'jatko pohdittavana',
      planned: 'suunniteltu',
      successor: (kind: string, date: string | null, name: string) =>
        `${kind}${date === null ? '' : ` ${date}`}: ${name}`,
    },
    columns: {
      name: 'Verkosto tai hanke',
      type: 'Laji',
      term: 'Aika lähteiden mukaan',
      sure: 'Varmasti',
      status: 'Vaiheet',
      decisions: 'Päätöksiä',
    },
    unknown: 'Mitä ei tiedetä',
    unknownStart: (count: number, of: number) => `Alkua ei kerro mikään lähde: ${n(count)}/${n(of)}.`,
    unknownEnd: (count: number, of: number) => `Loppua ei kerro mikään lähde: ${n(count)}/${n(of)}.`,
    undated: (count: number) =>
      count === 1 ? 'Yhdestä ei tunneta mitään aikaa:' : `${n(count)}:stä ei tunneta mitään aikaa:`,
  },
  life: {
    phases: 'Vaiheet',
    noPhases: 'Vaiheita ei tiedetä.',
    decisions: 'Päätökset matkan varrella',
    noDecisions: 'Päätöksiä ei tunneta.',
    seats: 'Paikat ajassa',
    noSeats: 'Paikkoja ei tunneta.',
    lineage: 'Sukupuu',
    openLineage: 'Avaa sukupuu',
    page: 'Avaa sivu',
    close: 'Sulje',
    noHolder: 'haltijaa ei nimetty',
  },
  lineage: {
    title: (count: number) =>
      count === 0 ? 'Sukupuita ei tunneta' : counted('fi', count, 'sukupuu', 'sukupuuta'),
    titleOf: (name: string, earlier: number, later: number) =>
      earlier + later === 0
        ? `${name}: edeltäjiä tai seuraajia ei tunneta`
        : `${name}: ${counted('fi', earlier, 'edeltäjä', 'edeltäjää')}, ${counted('fi', later, 'seuraaja', 'seuraajaa')}`,
    sub: 'Mistä kukin verkosto, hanke tai ohjelma tuli ja mitä siitä tuli. Valitse yksi, niin näet sen koko suvun ja päätökset.',
    first: (name: string) => `Ensimmäinen tunnettu edeltäjä: ${name}.`,
    noAncestor: 'Edeltäjää ei mikään lähde mainitse.',
    today: (name: string) => `Nykyisin: ${name}.`,
    itselfToday: 'Seuraajaa ei ole tai jatko on vasta suunniteltu.',
    all: 'Kaikki sukupuut',
    none: 'Suodatin ei jätä yhtään sukupuuta',
    noneHint: 'Mikään lähde ei kerro näiden verkostojen ja hankkeiden edeltäjistä tai seuraajista.',
    noneOf: 'Edeltäjiä tai seuraajia ei tunneta',
    noneOfHint: 'Mikään lähde ei mainitse niitä. Se ei tarkoita, ettei niitä ole.',
    notThere: 'Sukupuuta ei voi näyttää',
    label: (names: string) => `Sukupuu vasemmalta oikealle: ${names}`,
    dashed: 'Katkoviiva: vasta suunniteltu tai ehdotettu.',
    tableTitle: 'Mikä seurasi mitä',
    columns: {
      before: 'Edeltäjä',
      after: 'Seuraaja',
      kind: 'Miten',
      stage: 'Vaihe',
      date: 'Milloin',
      source: 'Lähde',
    },
  },
  compare: {
    alsoPossible: (count: number) => `Näytä myös ${n(count)} mahdollista`,
    onlySure: 'Vain varmat',
    from: 'Mistä',
    to: 'Mihin',
    swap: 'Vaihda päittäin',
    follow: 'Seuraa seuraajia: uudelleen nimetty tai korvattu on sama',
    title: (from: string, to: string, isNew: number, gone: number) =>
      `${from} → ${to}: ${counted('fi', isNew, 'uusi', 'uutta')}, ${counted('fi', gone, 'päättynyt', 'päättynyttä')}`,
    titleSame: (from: string, to: string) => `${from} → ${to}: ei eroja`,
    sub: (kept: number, changed: number, possibly: number) =>
      `Varmasti molempina ${bodies(kept)}; ${n(changed)} muuttui. ${n(possibly)} on jompanakumpana ajankohtana vain mahdollinen, joten muutos ei ole varma.`,
    same: 'Mikään ei ole toisin.',
    sameDate: 'Sama ajankohta kummallakin puolella: mitään ei ole voinut muuttua.',
    sameHint: 'Lähteiden mukaan mikään suodattimen jättämä ei eroa näinä ajankohtina.',
    nothingDated: 'Yhtään ajankohtaa ei ole lähteissä: kahta ei voi verrata.',
    turned: 'Ajankohdat ovat väärin päin',
    turnedHint: (from: string, to: string) =>
      `${to} on ennen kuin ${from}. Vertailu kulkee aiemmasta myöhempään.`,
    badDates: 'Ajankohtaa ei voi käyttää',
    reset: 'Palauta tavalliset ajankohdat',
    outside: (date: string) =>
      `Ajasta ${date} aineisto ei kerro mitään: mitä silloin oli, jää auki. Mikään siellä ei ole varmaa.`,
    list: 'Mitä verrataan',
    lists: {
      bodies: 'Uudet ja päättyneet',
      changed: 'Muuttuneet',
      seats: 'Paikat',
      memberships: 'Jäsenyydet',
    },
    listEmpty: 'Tässä ei ole eroja.',
    page: (from: number, to: number, of: number) => `${n(from)}–${n(to)} / ${n(of)}`,
    previous: 'Edelliset',
    next: 'Seuraavat',
    changes: {
      NEW: 'uusi',
      GONE: 'poissa',
      POSSIBLY_NEW: 'mahdollisesti uusi',
      POSSIBLY_GONE: 'mahdollisesti poissa',
    },
    then: { NOT_THERE: 'ei', POSSIBLE: 'mahdollisesti', SURE: 'varmasti' },
    columns: {
      body: 'Verkosto tai hanke',
      change: 'Muutos',
      presence: 'Ennen → jälkeen',
      holder: 'Kuka',
      behalf: 'Kenen puolesta',
      member: 'Jäsen',
      what: 'Mikä muuttui',
    },
    status: (before: string, after: string) => `tila: ${before} → ${after}`,
    meetings: (before: string, after: string) => `kokouksia vuodessa: ${before} → ${after}`,
    seats: (before: string, after: string) => `paikkoja: ${before} → ${after}`,
    members: (isNew: number, gone: number, possibly: number) =>
      `jäseniä: ${n(isNew)} uutta, ${n(gone)} poissa, ${n(possibly)} mahdollisesti`,
    map: 'Muutos kartalla',
    mapLabel: 'Muutos kartalla. Nuolet siirtävät merkistä toiseen; taulukko kertoo saman.',
    mapNote: 'Kartassa säilynyt on kumpanakin aikana varmasti tai mahdollisesti.',
    mapSame: 'Kartalla ei ole eroja.',
    withKept: 'myös säilyneet',
    isNew: 'uusi',
    isGone: 'poissa',
    isKept: 'säilynyt',
    counts: 'Muutokset lukuina',
    countRows: {
      new: 'uusi',
      gone: 'poissa',
      possiblyNew: 'ehkä uusi',
      possiblyGone: 'ehkä poissa',
      kept: 'ennallaan',
    },
    known: 'Mitä ajankohdista tiedetään',
    knownAt: (date: string, sure: number, possible: number, sureSeats: number, possibleSeats: number) =>
      `${date}: varmasti ${bodies(sure)}, mahdollisesti ${n(possible)} lisää; ${counted('fi', sureSeats, 'varma paikka', 'varmaa paikkaa')}, mahdollisesti ${n(possibleSeats)} lisää.`,
    followedTitle: 'Seuratut jatkumot',
    followedNone: 'Yhtään toteutunutta jatkumoa ei ole seurattavaksi.',
  },
};

export type TimeMessages = typeof time;
