/** Words of the map, overlap and representation views in Finnish. Finnish is the type of the others. */
import { counted, formatNumber, ranged } from '../format.ts';

const n = (value: number) => formatNumber('fi', value);
const d = (value: number) => formatNumber('fi', value, { decimals: 1 });

/** Small numbers in words where a sentence runs. */
const small = [
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
const word = (value: number) => small[value] ?? n(value);
const ofWord = [
  'nollasta',
  'yhdestä',
  'kahdesta',
  'kolmesta',
  'neljästä',
  'viidestä',
  'kuudesta',
  'seitsemästä',
  'kahdeksasta',
  'yhdeksästä',
  'kymmenestä',
];
/** Vowel harmony of the ending of a written number: 18:sta but 19:stä, by the last number word. */
const back = (value: number): boolean => {
  const whole = Math.abs(Math.round(value));
  if (whole === 0) return true;
  if (whole % 1000 === 0 || whole % 100 === 0) return true;
  if (whole % 10 === 0) return false;
  return [2, 3, 6, 8].includes(whole % 10);
};
const of = (value: number) => ofWord[value] ?? `${n(value)}:${back(value) ? 'sta' : 'stä'}`;
const adessive = [
  'nollalla',
  'yhdellä',
  'kahdella',
  'kolmella',
  'neljällä',
  'viidellä',
  'kuudella',
  'seitsemällä',
  'kahdeksalla',
  'yhdeksällä',
  'kymmenellä',
];
const on = (value: number) => adessive[value] ?? n(value);
const bodiesOf = (count: number) => counted('fi', count, 'verkosto tai hanke', 'verkostoa ja hanketta');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const member = {
  ORGANISATIONS: {
    one: 'organisaatio',
    many: 'organisaatiota',
    of: 'organisaatiosta',
    plural: 'organisaatioita',
  },
  PEOPLE: { one: 'henkilö', many: 'henkilöä', of: 'henkilöstä', plural: 'henkilöitä' },
};
type Members = keyof typeof member;
const tiesCount = (ties: number) => counted('fi', ties, 'vahvin side', 'vahvinta sidettä');

export const views = {
  common: {
    openPage: 'Avaa sivu',
    compare: 'Vertaa',
    showAll: 'Näytä kaikki',
    showLess: 'Näytä vähemmän',
    showMore: 'Näytä lisää',
    source: 'Lähde',
    places: 'paikkaa',
    nobodyNamed: 'haltijaa ei nimetä',
    behalfUnknown: 'kenen puolesta, ei tiedossa',
    noSource: 'lähdettä ei ole merkitty',
    possible: 'mahdollinen',
    planned: 'suunniteltu',
    others: (count: number) => `ja ${n(count)} muuta`,
    exportFailed: (reason: string) => `Kuvaa ei voitu tallentaa: ${reason}`,
    filterLine: (text: string) => `Suodatin: ${text}`,
  },
  map: {
    label:
      'Kartta: verkostot ja niiden jäsenet. Nuolilla naapuriin, Enter avaa sivun, f kohdistaa, Esc vapauttaa. Sama sisältö on taulukossa.',
    bodies: (networks: number, projects: number) =>
      [
        networks > 0 ? counted('fi', networks, 'verkosto', 'verkostoa') : '',
        projects > 0 ? counted('fi', projects, 'hanke', 'hanketta') : '',
      ]
        .filter((text) => text !== '')
        .join(' ja '),
    titleSeats: (bodies: string, joined: string) => `${bodies}, joita yhdistää ${joined}`,
    titleAlone: (bodies: string) => `${bodies}, jäseniä ei tiedetä`,
    titleTies: (bodies: string, ties: number) => `${bodies} ja ${tiesCount(ties)}`,
    tiesCount,
    titleFocus: (name: string) => `Missä ${name} on mukana`,
    titleBodyFocus: (name: string) => `Ketkä istuvat: ${name}`,
    titleEgo: (project: boolean) => `Yksi ${project ? 'hanke' : 'verkosto'} ja sen jäsenet`,
    organisations: (count: number) => counted('fi', count, 'organisaatio', 'organisaatiota'),
    people: (count: number) => counted('fi', count, 'henkilö', 'henkilöä'),
    most: (first: string, firstBodies: string, second: string | null, secondBodies: string) =>
      second === null
        ? `${first}: ryhmiä, joissa istuu, ${firstBodies}.`
        : `Ryhmiä, joissa istuu: ${first} ${firstBodies}, ${second} ${secondBodies}.`,
    focusHint: (name: string) => `${name} ja sen naapurit. Muut on himmennetty; Esc palauttaa.`,
    chosenHint: (count: number) => (count === 1 ? 'Valittuna yksi.' : `Valittuna ${n(count)}.`),
    egoHint: (count: number) =>
      `Suodattimessa ${counted('fi', count, 'muu verkosto tai hanke', 'muuta verkostoa ja hanketta')}: taulukko tai koko kartta.`,
    wholeMap: 'Koko kartta',
    oneNode: 'Yksi kerrallaan',
    mode: 'Mitä viivat ovat',
    seats: 'Paikat',
    ties: 'Siteet',
    backbone: (above: number, forest: number, left: number) =>
      `Piirretty ${counted('fi', above, 'side', 'sidettä')} yli sattuman (q < 0,05) ja ${n(forest)}, jotka pitävät kartan koossa. Pois jätetty ${counted('fi', left, 'heikompi side', 'heikompaa sidettä')}.`,
    tooMany: (bodies: string, ties: number) =>
      `${bodies} jäsenineen on liikaa yhteen kuvaan. Näytetään ${counted('fi', ties, 'vahvin side', 'vahvinta sidettä')}.`,
    drawAll: 'Piirrä kaikki paikat',
    nodesLeftOut: (count: number) =>
      `${counted('fi', count, 'merkki', 'merkkiä')} jätetty pois, jotta kuvasta saa selvää.`,
    takenOut: (name: string, bodies: number, total: number) =>
      bodies === total
        ? `${name} on mukana kaikissa ${n(total)} verkostossa ja hankkeessa, joiden jäseniä tunnetaan.`
        : `${name} on mukana ${n(bodies)} verkostossa ja hankkeessa niistä ${n(total)}, joiden jäseniä tunnetaan.`,
    linesLeftOut: 'Viivat on jätetty pois, jotta muu näkyy.',
    showLines: 'Näytä viivat',
    hideLines: 'Piilota viivat',
    zoomIn: 'Lähennä',
    zoomOut: 'Loitonna',
    fit: 'Koko kuva näkyviin',
    readoutIdle:
      'Osoita merkkiä tai siirry nuolilla. Shift lisää valintaan, f kohdistaa, t vaihtaa taulukkoon.',
    readoutIdleTouch: 'Napauta merkkiä.',
    areas: 'Ryhmät',
    byTheme: 'Teemat',
    byArea: 'Alueet',
    collapseAll: 'Kokoa kaikki',
    expandAll: 'Avaa kaikki',
    areaCount: (count: number) => bodiesOf(count),
    size: (most: number) => `koko: varmoja jäseniä, enintään ${n(most)}`,
    possibleLine: 'mahdollinen paikka',
    seatLine: 'paikka',
    personLine: 'henkilön paikka',
    convenesLine: 'kutsuu koolle, ei istu',
    tieLine: 'yhteisiä jäseniä enemmän kuin sattuma',
    forestLine: 'vahvin side, sattumaa ei suljeta pois',
    possibleNode: 'mahdollinen',
    officeNode: 'virka, haltija ei tiedossa',
    areaNode: 'koottu teema',
    inBodies: (count: string) => `${count} ryhmässä`,
    withMembers: (count: string) => ranged(count, 'jäsen', 'jäsentä'),
    noMembers: 'jäsenet ei tiedossa',
    columns: {
      name: 'Nimi',
      kind: 'Laji',
      status: 'Vaihe',
      size: 'Jäseniä / ryhmiä',
      theme: 'Teema',
      lines: 'Viivoja',
    },
    lineColumns: {
      from: 'Jäsen',
      to: 'Verkosto',
      role: 'Rooli',
      presence: 'Varmuus',
      shared: 'Yhteisiä',
      lift: 'Kerroin',
      q: 'q',
      a: 'Verkosto',
      b: 'Verkosto',
    },
    nodesTable: 'Verkostot ja jäsenet',
    linesTable: 'Viivat',
    tableOf: 'Taulukon rivit',
    convenesOnly: 'kutsuu koolle',
    moreRows: (count: number) => `Näytä ${n(count)} riviä lisää`,
    layoutFailed: 'Kartan asettelu ei onnistunut tässä selaimessa. Sama sisältö on taulukossa.',
  },
  panel: {
    label: 'Valittu',
    empty: 'Ei valintaa',
    emptyHint:
      'Valitse kartalta verkosto, organisaatio tai henkilö: jäsenet, lähteet ja yhteydet näkyvät tässä.',
    active: 'Toiminut',
    convenor: 'Koollekutsuja',
    meets: 'Kokoontuu',
    predecessor: 'Edeltäjä',
    successor: 'Jatko',
    theme: 'Teema',
    programme: 'Ohjelma',
    office: 'Virka',
    memberOf: 'Ryhmittymä',
    standsFor: 'Tarkoittaa',
    status: 'Vaihe',
    perYear: (range: string) => `${range} × vuodessa`,
    organisations: 'Organisaatiot',
    people: 'Henkilöt',
    offices: 'Virat',
    bodiesAsMembers: 'Verkostot jäseninä',
    networks: 'Verkostot ja hankkeet',
    convenes: 'Kutsuu koolle',
    sameElsewhere: { ORGANISATIONS: 'Samat organisaatiot muualla', PEOPLE: 'Samat henkilöt muualla' },
    none: 'Ei yhteisiä jäseniä muiden kanssa.',
    barHint: {
      ORGANISATIONS: 'Palkki: yhteisiä organisaatioita. Pystyviiva: mitä sattuma antaisi.',
      PEOPLE: 'Palkki: yhteisiä henkilöitä. Pystyviiva: mitä sattuma antaisi.',
    },
    plusPossible: (sure: number, possible: number) =>
      possible > 0 ? `${n(sure)} + ${n(possible)} mahdollista` : n(sure),
    sitsIn: (sure: number, possible: number) =>
      sure === 0
        ? possible === 0
          ? 'Ei istu missään suodattimen jättämässä ryhmässä.'
          : `Ei istu varmasti missään; mahdollisesti ${n(possible)} ryhmässä.`
        : `Istuu ${n(sure)} ryhmässä${possible > 0 ? `, mahdollisesti ${n(possible)} muussa` : ''}.`,
    tooSmall: 'Luvut ovat liian pieniä, jotta sattuman voisi sulkea pois.',
    several: (count: number) => `${n(count)} valittu`,
    compareThese: 'Vertaa valittuja',
    unknownMembers: 'Yksikään lähde ei kerro jäseniä.',
    focus: 'Kohdista',
    unfocus: 'Poista kohdistus',
  },
  overlap: {
    segments: 'Esitys',
    matrix: 'Matriisi',
    quadrant: 'Nelikenttä',
    tree: 'Puu',
    pairsTab: 'Parit',
    compareTab: (count: number) => (count > 0 ? `Vertaa ${n(count)}` : 'Vertaa'),
    members: 'Jäseninä',
    organisations: 'Organisaatiot',
    people: 'Henkilöt',
    titleAbove: (pairs: number, kind: Members) =>
      `${pairs === 1 ? 'Yksi pari' : `${capital(word(pairs))} paria`} jakaa ${member[kind].plural} enemmän kuin sattuma`,
    titleTooSmall:
      'Aineisto on liian pieni: mistään parista ei voi sanoa, onko yhteisiä jäseniä enemmän kuin sattuma antaisi',
    titleNone: 'Yksikään pari ei jaa jäseniä enemmän kuin sattuma antaisi',
    titleSharing: (pairs: number) => `${capital(on(pairs))} parilla on yhteisiä jäseniä`,
    titleNothing: 'Millään parilla ei ole yhteisiä jäseniä',
    titleNoMembers: 'Yhdenkään verkoston jäseniä ei tunneta',
    sub: (bodies: number, sure: number, pairs: number, sharing: number) =>
      `Vertailtavissa ${bodiesOf(bodies)} (jäseniä tunnetaan, kukin on yksi ryhmä), niistä ${n(sure)} sellaista, joissa jokin jäsen on varma: ${counted('fi', pairs, 'pari', 'paria')}, joista ${n(sharing)} jakaa varmasti jäseniä.`,
    ordered: 'Järjestetty niin, että samanlaiset ovat vierekkäin.',
    leftOut: (count: number) => `${bodiesOf(count)}, joilla on heikoimmat siteet, ei mahdu kuvaan.`,
    showMore: (count: number) => `Näytä ${n(count)}`,
    possibleHidden: (count: number) =>
      `${counted('fi', count, 'verkosto tai hanke, jonka', 'verkostoa ja hanketta, joiden')} kaikki jäsenet ovat vain mahdollisia, ei ole kuvassa.`,
    possibleShown: (count: number) =>
      `Mukana ${counted('fi', count, 'verkosto tai hanke, jonka', 'verkostoa ja hanketta, joiden')} kaikki jäsenet ovat vain mahdollisia.`,
    possibleShow: 'Näytä nekin',
    possibleHide: 'Piilota ne',
    matrixLabel:
      'Matriisi: verkostot vastakkain. Nuolilla ruudusta ruutuun, Enter valitsee parin, Space lisää vertailuun. Sama sisältö on taulukossa.',
    lowerLegend: {
      ORGANISATIONS: 'Alakolmio: yhteisiä organisaatioita',
      PEOPLE: 'Alakolmio: yhteisiä henkilöitä',
    },
    upperLegend: 'Yläkolmio: kerroin sattumaan nähden',
    lowerShort: 'ala: yhteisiä',
    upperShort: 'ylä: kerroin',
    dot: 'enemmän kuin sattuma, q < 0,05',
    corner: 'mahdollisesti useampia',
    small: 'pieni ruutu: voi olla sattumaa (p ≥ 0,05)',
    diagonal: {
      ORGANISATIONS: 'Lävistäjällä organisaatiot, jotka varmasti istuvat siinä.',
      PEOPLE: 'Lävistäjällä nimetyt henkilöt, jotka varmasti istuvat siinä.',
    },
    units: (rolledUp: boolean): string =>
      rolledUp ? 'Yksiköt luettu emo-organisaatioihinsa.' : 'Yksiköt luettu omina jäseninään.',
    qNote: (pairs: number) => `q: Benjamini–Hochberg, ${counted('fi', pairs, 'pari', 'paria')}.`,
    peopleKnown: (count: number, total: number) =>
      `Kaikki henkilöt tunnetaan ${n(count)} verkostosta tai hankkeesta ${of(total)}.`,
    collectives: (count: number) =>
      `Mukana ${counted('fi', count, 'joukko', 'joukkoa')} (esim. ”yhdeksän kuntaa”), kukin yhtenä jäsenenä.`,
    byConvenor: (count: number) => `${bodiesOf(count)} tunnetaan vain koollekutsujastaan.`,
    standing: (count: number) =>
      `${counted('fi', count, 'rivi', 'riviä')} tarkoittaa useaa nimetöntä verkostoa ja on jätetty pois pareista.`,
    nearly: (names: string) => `${names}: mukana yli puolessa verkostoista ja hankkeista.`,
    nearlyLeave: 'Jätä pois',
    nearlyKeep: 'Ota mukaan',
    nearlyLeftOut: (names: string) =>
      `Pois jätetty: ${names}, mukana yli puolessa verkostoista ja hankkeista.`,
    nearlyLeftOutAbove: (names: string, share: string) =>
      `Pois jätetty: ${names}, mukana yli ${share}:ssa verkostoista.`,
    nearlyConvenors: (names: string) =>
      `Kutsuu koolle yli puolet niistä, joiden koollekutsuja tiedetään: ${names}. Se ei ole yhteinen syy.`,
    nearlyConvenorsIn: (names: string) =>
      `Kutsuu koolle yli puolet niistä, joiden koollekutsuja tiedetään: ${names}.`,
    chanceLimit: (limit: number) =>
      `Sattumaa ei lasketa yli ${n(limit)} verkostosta; näytetään yksinkertainen vertailu.`,
    readoutIdle: 'Osoita ruutua tai siirry nuolilla.',
    sharedNone: 'Ei yhteisiä jäseniä',
    chance: (value: number | null) => `sattuma ${value === null ? '–' : d(value)}`,
    lift: (value: string) => `kerroin ${value}`,
    tooSmall: 'liian pieni sanottavaksi',
    line: {
      PART_OF: 'toinen on toisen osa',
      STEERS: 'toinen ohjaa toista',
      REPORTS_TO: 'toinen raportoi toiselle',
      SUCCEEDS: 'toinen on toisen seuraaja',
      TO_SUCCEED: 'toisen on tarkoitus seurata toista',
    },
    pairs: 'Parit',
    pairsCount: (shown: number, total: number) => `${n(shown)} / ${n(total)}`,
    sort: 'Järjestys',
    sorts: {
      SHARED: 'yhteisiä',
      JACCARD: 'Jaccard',
      COEFFICIENT: 'osuus',
      LIFT: 'kerroin',
      P: 'todennäköisyys',
    },
    columns: {
      pair: 'Pari',
      shared: 'Yhteisiä',
      chance: 'Sattuma',
      lift: 'Kerroin',
      share: 'Osuus',
      task: 'Tehtävä',
      p: 'p',
      q: 'q',
      jaccard: 'Jaccard',
    },
    sameTheme: 'sama teema',
    sameArea: 'sama alue',
    sameBoth: 'sama teema ja alue',
    otherTheme: 'eri teema',
    unknownTask: 'ei tiedossa',
    morePairs: 'Näytä lisää pareja',
    comparison: (count: number) => `Vertailussa ${bodiesOf(count)}`,
    comparisonEmpty: 'Vertaa 2–6 verkostoa tai hanketta',
    comparisonHint: 'Valitse pari taulukosta tai matriisista, tai etsi verkosto nimellä.',
    addByName: 'Lisää verkosto',
    removeFrom: (name: string) => `Poista vertailusta: ${name}`,
    clearComparison: 'Tyhjennä',
    full: 'Vertailuun mahtuu kuusi.',
    sentence: (
      a: string,
      sizeA: number,
      b: string,
      shared: number,
      expected: string | null,
      kind: Members,
      tooSmall: boolean,
    ) =>
      `${a}:n ${sizeA === 1 ? `ainoa ${member[kind].one}` : `${of(sizeA)} ${member[kind].of} ${shared === 0 ? 'yksikään ei' : word(shared)}`} ${
        sizeA === 1 ? (shared === 1 ? 'istuu' : 'ei istu') : shared === 0 ? 'istu' : 'istuu'
      } myös ${b}:ssä${expected === null ? '' : `; sattuma antaisi ${expected}`}.${tooSmall ? ' Näin pienestä aineistosta ei voi sanoa enempää.' : ''}`,
    sentenceUnknown: (a: string) => `${a}:n varmoja jäseniä ei tunneta.`,
    eulerLabel: 'Ympyräkuva: jäsenten päällekkäisyys pinta-aloina. Samat luvut ovat taulukossa.',
    eulerError: (value: string, kind: Members) =>
      `Pinta-alat vastaavat lukumääriä; suurin poikkeama ${value} ${member[kind].many}.`,
    eulerExact: 'Pinta-alat vastaavat lukumääriä tarkasti.',
    allShown: (shown: number, total: number) => `Kaikki leikkaukset näkyvissä (${n(shown)}/${n(total)}).`,
    upsetMembers: { ORGANISATIONS: 'Organisaatioita', PEOPLE: 'Henkilöitä' },
    upsetWho: 'Ketkä',
    upsetIn: 'Missä',
    possibly: 'mahdollisesti',
    figures: 'Luvut',
    pairFigures: {
      jaccard: 'Jaccard (yhteiset kaikista)',
      coefficient: 'Osuus pienemmästä',
      expected: 'Sattuma antaisi',
      expectedPossible: 'Sattuma, mahdolliset mukana',
      simple: 'Jos kaikki jäsenet olisivat samanlaisia',
      p: 'p',
      q: 'q',
      smallestP: 'pienin mahdollinen p',
      people: 'Samoja henkilöitä',
      organisations: 'Samoja organisaatioita',
      different: 'Sama organisaatio, eri henkilö',
      themes: 'Yhteisiä teemoja',
      places: 'Yhteisiä alueita',
      newman: 'Newmanin paino',
      cosine: 'Kosini',
    },
    onlyIn: (name: string) => `Vain: ${name}`,
    sharedList: 'Yhteiset',
    quadrantLabel:
      'Nelikenttä: jäsenten päällekkäisyys vaakaan, tehtävän pystyyn. Nuolilla pisteestä pisteeseen, Enter valitsee. Samat parit ovat taulukossa.',
    quadrantTitle: (merge: number) =>
      merge === 0
        ? 'Yhdelläkään parilla ei ole sekä samoja jäseniä että samaa tehtävää'
        : `${capital(on(merge))} parilla on sekä samat jäsenet että sama tehtävä`,
    pointMany: 'luku ympyrässä: kuinka monta paria on samassa kohdassa',
    pointAbove: 'ainakin yksi pari enemmän kuin sattuma, q < 0,05',
    pointChance: 'voi olla sattumaa',
    quadrantX: 'samoja jäseniä (osuus pienemmästä) →',
    quadrantY: 'sama tehtävä (teemat ja alueet) →',
    quadrants: {
      MERGE: 'Yhdistä?',
      MEET_SAME_DAY: 'Samana päivänä?',
      DIVIDE_WORK: 'Jaa työ?',
      LEAVE: 'Erikseen',
    },
    quadrantMeaning: {
      MERGE: 'samat jäsenet, sama tehtävä',
      MEET_SAME_DAY: 'samat jäsenet, eri tehtävä',
      DIVIDE_WORK: 'eri jäsenet, sama tehtävä',
      LEAVE: 'eri jäsenet, eri tehtävä',
    },
    taskUnknown: 'tehtävä ei tiedossa',
    treeLabel: 'Puu: verkostot, joiden jäsenet ovat samat, yhtyvät lähellä vasenta reunaa.',
    treeTitle: (groups: number) =>
      groups === 0
        ? 'Millään verkostoilla ei ole puolta jäsenistä yhteisiä'
        : `${capital(word(groups))} ${groups === 1 ? 'ryhmä' : 'ryhmää'} verkostoja jakaa yli puolet jäsenistään`,
    treeAxis: 'Jaccard-etäisyys (0 = samat jäsenet, 1 = ei yhteisiä), keskiarvoketju',
    treeNote: 'Pystyviiva 0,5: puolet jäsenistä yhteisiä.',
    tableLabel: 'Parit, jotka jakavat jäseniä',
    search: 'Etsi verkosto vertailuun',
    noHits: 'Ei verkostoa tällä nimellä',
  },
  representation: {
    members: 'Rivit',
    titleTop: (count: number, seats: number, total: number, kind: Members) =>
      `${capital(on(count))} ${kind === 'PEOPLE' ? 'henkilöllä' : 'organisaatiolla'} on vähintään ${n(seats)} varmaa paikkaa ${of(total)}`,
    titleTied: (count: number, each: number, total: number, kind: Members) =>
      `Eniten paikkoja on ${on(count)} ${kind === 'PEOPLE' ? 'henkilöllä' : 'organisaatiolla'}: kullakin vähintään ${n(each)} varmaa ${of(total)}`,
    titleNone: 'Yhtään varmaa paikkaa ei ole',
    sub: (parts: string, possible: string | null) =>
      `${parts}.${possible === null ? '' : ` Mahdollisia paikkoja on lisäksi ${possible}.`}`,
    part: (name: string, seats: string) => `${name} ${seats}`,
    columnsSeen: (from: number, to: number, total: number) =>
      `Verkostot ja hankkeet ${n(from)}–${n(to)} / ${n(total)}`,
    columnsBefore: (count: number) => `${n(count)} edellistä`,
    columnsAfter: (count: number) => `${n(count)} lisää`,
    label:
      'Taulu: rivit ovat jäseniä, sarakkeet verkostoja. Nuolilla ruudusta ruutuun, Enter valitsee rivin. Sama sisältö on taulukossa.',
    seats: 'Paikkoja',
    load: 'Kokouksia vuodessa',
    hours: 'Tunteja vuodessa',
    loadUnit: 'Kuormitus',
    meetingsUnit: 'kokoukset',
    hoursUnit: 'tunnit',
    connects: 'Yhdistää',
    chairs: 'Johtaa',
    bodies: 'Verkostoja ja hankkeita',
    alone: 'Yksin',
    notComputable: (count: number) => `+ ${n(count)} ei tiedossa`,
    allUnknown: (count: number, total: number) => `ei tiedossa ${n(count)} / ${n(total)}`,
    legendChair: 'puheenjohtaja',
    legendMember: 'jäsen',
    legendDeputy: 'varajäsen',
    legendPossible: 'mahdollinen',
    legendConvenor: 'kutsuu koolle, ei istu',
    legendConvenorMark: 'kutsuu koolle',
    legendRange: 'vähintään – enintään',
    legendUnknown: '+ n ?: rytmi ei tiedossa n ryhmästä',
    sort: 'Järjestys',
    sorts: {
      SEATS: 'paikat',
      BODIES: 'verkostot ja hankkeet',
      LOAD: 'kuormitus',
      CONNECTS: 'yhdistää',
      NAME: 'nimi',
      BLOCKS: 'samankaltaiset',
    },
    rowsLeftOut: (shown: number, total: number) => `${n(shown)} / ${n(total)} riviä`,
    moreRows: 'Näytä lisää rivejä',
    readoutIdle: 'Osoita merkkiä tai siirry nuolilla.',
    notThere: 'ei paikkaa',
    panel: {
      seatsIn: (seats: string, bodies: string) => `${ranged(seats, 'paikka', 'paikkaa')} ${bodies} ryhmässä`,
      chairs: (count: number) => (count === 0 ? '' : `johtaa ${n(count)}`),
      convenes: (range: string) => `kutsuu koolle ${range}`,
      people: (count: number) => `${counted('fi', count, 'tunnettu henkilö', 'tunnettua henkilöä')}`,
      load: 'Kuormitus vuodessa',
      sitsIn: 'istuu',
      convening: 'kutsuu koolle',
      hosting: 'isännöi',
      meetings: (range: string) => ranged(range, 'kokous', 'kokousta'),
      hours: (range: string) => `${range} tuntia`,
      unknownOf: (count: number, total: number) => `rytmi ei tiedossa ${n(count)}/${n(total)}`,
      connects: (count: number) => `Yhdistää ${counted('fi', count, 'verkostoparin', 'verkostoparia')}`,
      connectsHint:
        'Joka kaksi niistä, joissa varmasti istuu. Rivit, jotka tarkoittavat useaa verkostoa, eivät muodosta paria.',
      howManyUnknown: 'määrä ei tiedossa',
      aloneTitle: 'Riippuu vain tästä',
      aloneNone: 'Yksikään pari ei riipu vain tästä.',
    },
    hangs: { PEOPLE: 'Riippuu yhdestä henkilöstä', ORGANISATIONS: 'Riippuu yhdestä organisaatiosta' },
    hangsCount: (count: number) => counted('fi', count, 'pari', 'paria'),
    hangsKnown: (known: number, total: number) =>
      `Vain tunnetut henkilöt: kaikki paikat nimetty ${n(known)} ryhmässä ${of(total)}.`,
    hangsNone: 'Yksikään pari ei riipu yhdestä jäsenestä.',
    hangsSure: 'varmasti',
    hangsOfKnown: 'tunnetuista',
    spread: 'Kuinka paikat jakautuvat',
    gini: 'Gini, 0 = kaikilla yhtä monta',
    hhi: (percent: string, kind: Members) =>
      `HHI: kahdella satunnaisella paikalla sama ${member[kind].one} ${percent} todennäköisyydellä`,
    blau: 'Blau, 1 − HHI: monipuolisuus',
    counted: (seats: number, population: number, kind: Members) =>
      `Laskettu ${n(seats)} varmasta paikasta: ${counted('fi', population, member[kind].one, member[kind].many)}.`,
    uncounted: (count: number, kind: Members) =>
      `${counted('fi', count, 'muu varma paikka', 'muuta varmaa paikkaa')} ei ole varmasti ${kind === 'PEOPLE' ? 'kenenkään yhden henkilön' : 'minkään yhden organisaation'}: lähde ei kerro kenen, tai joukko jakaa ${count === 1 ? 'sen' : 'ne'}.`,
    unnamedList: 'Laskematta jääneet',
    countedList: 'Lasketut paikat',
    sectors: 'Sektorit',
    sectorUnknown: 'sektori ei tiedossa',
    sectorSeats: (seats: number) => counted('fi', seats, 'paikka', 'paikkaa'),
    unnamed: (range: string) => `Nimettömiä paikkoja ${range}.`,
    convenors: 'Koollekutsujat',
    convenorsHint: 'Kutsuu koolle ja istuu, tai vain kutsuu koolle: varmasti – mahdollisesti.',
    convenesCount: (range: string) => `kutsuu koolle ${range}`,
    sitsCount: (count: string) => `istuu ${count}`,
    assumptions: 'Oletukset',
    assumptionsHint: 'Tunnit eivät ole lähteistä. Muuta, ja kaikki luvut seuraavat.',
    reset: 'Palauta',
    hoursPerMeeting: 'Kokouksen kesto, h',
    preparation: 'Valmistelu, h / paikka',
    travel: 'Matka, h / paikka',
    convenor: 'Koollekutsujan työ, h / kokous',
    notCounted: 'ei lasketa',
    rangeBad: (text: string) => `”${text}” ei ole luku eikä väli. Kirjoita esimerkiksi 2–3 tai 1,5.`,
    missingSectors: (names: string) => `Ei yhtään varmaa paikkaa: ${names}.`,
  },
};

export type ViewMessages = typeof views;
