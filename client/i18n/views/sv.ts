/** Words of the map, overlap and representation views in Swedish. */
import { counted, formatNumber, ranged } from '../format.ts';
import type { ViewMessages } from './fi.ts';

const n = (value: number) => formatNumber('sv', value);
const d = (value: number) => formatNumber('sv', value, { decimals: 1 });

/** Small numbers in words where a sentence runs; neuter for ett par, common for en organisation. */
const neuter = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
const common = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
const ett = (value: number) => neuter[value] ?? n(value);
const en = (value: number) => common[value] ?? n(value);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const networks = (count: number) => counted('sv', count, 'nätverk', 'nätverk');
const bodiesOf = (count: number) => counted('sv', count, 'nätverk eller projekt', 'nätverk och projekt');
const pairs = (count: number) => counted('sv', count, 'par', 'par');

const member = {
  ORGANISATIONS: { one: 'organisation', many: 'organisationer', definite: 'organisationen' },
  PEOPLE: { one: 'person', many: 'personer', definite: 'personen' },
};

export const views: ViewMessages = {
  common: {
    openPage: 'Öppna sidan',
    compare: 'Jämför',
    showAll: 'Visa alla',
    showLess: 'Visa färre',
    showMore: 'Visa fler',
    source: 'Källa',
    places: 'platser',
    nobodyNamed: 'innehavaren nämns inte',
    behalfUnknown: 'för vem är inte känt',
    noSource: 'ingen källa antecknad',
    possible: 'möjlig',
    planned: 'planerad',
    others: (count) => `och ${n(count)} till`,
    exportFailed: (reason) => `Bilden kunde inte sparas: ${reason}`,
    filterLine: (text) => `Filter: ${text}`,
  },
  map: {
    label:
      'Karta: nätverk och deras medlemmar. Pilarna går till en granne, Enter öppnar sidan, f fokuserar, Esc släpper. Tabellen säger detsamma.',
    bodies: (networkCount, projectCount) =>
      [
        networkCount > 0 ? networks(networkCount) : '',
        projectCount > 0 ? counted('sv', projectCount, 'projekt', 'projekt') : '',
      ]
        .filter((text) => text !== '')
        .join(' och '),
    titleSeats: (bodies, joined) => `${bodies} som förenas av ${joined}`,
    titleAlone: (bodies) => `${bodies}; medlemmarna är inte kända`,
    titleTies: (bodies, ties) => `${bodies} och ${counted('sv', ties, 'starkaste band', 'starkaste band')}`,
    tiesCount: (ties) => counted('sv', ties, 'starkaste band', 'starkaste band'),
    titleFocus: (name) => `Var ${name} är med`,
    titleBodyFocus: (name) => `Vilka sitter: ${name}`,
    titleEgo: (project) => `Ett ${project ? 'projekt' : 'nätverk'} och dess medlemmar`,
    organisations: (count) => counted('sv', count, 'organisation', 'organisationer'),
    people: (count) => counted('sv', count, 'person', 'personer'),
    most: (first, firstBodies, second, secondBodies) =>
      second === null
        ? `${first} sitter i ${firstBodies} grupper.`
        : `${first} sitter i ${firstBodies} grupper, ${second} i ${secondBodies}.`,
    focusHint: (name) => `${name} och grannarna. De andra är dämpade; Esc återställer.`,
    chosenHint: (count) => (count === 1 ? 'En vald.' : `${n(count)} valda.`),
    egoHint: (count) =>
      `Filtret lämnar ${counted('sv', count, 'annat nätverk eller projekt', 'andra nätverk och projekt')}: tabellen eller hela kartan.`,
    wholeMap: 'Hela kartan',
    oneNode: 'En i taget',
    mode: 'Vad linjerna är',
    seats: 'Platser',
    ties: 'Band',
    backbone: (above, forest, left) =>
      `Ritade: ${counted('sv', above, 'band', 'band')} över slumpen (q < 0,05) och ${n(forest)} som håller ihop kartan. Utelämnade: ${counted('sv', left, 'svagare band', 'svagare band')}.`,
    tooMany: (bodies, ties) =>
      `${bodies} med medlemmar är för många för en bild. Här visas ${counted('sv', ties, 'starkaste band', 'starkaste band')}.`,
    drawAll: 'Rita alla platser',
    nodesLeftOut: (count) =>
      `${counted('sv', count, 'märke', 'märken')} utelämnade för att bilden ska gå att läsa.`,
    takenOut: (name, bodies, total) =>
      bodies === total
        ? `${name} är med i alla ${bodiesOf(total)} vars medlemmar är kända.`
        : `${name} är med i ${n(bodies)} av ${bodiesOf(total)} vars medlemmar är kända.`,
    linesLeftOut: 'Linjerna är utelämnade för att resten ska synas.',
    showLines: 'Visa linjerna',
    hideLines: 'Dölj linjerna',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    fit: 'Visa hela bilden',
    readoutIdle:
      'Peka på ett märke eller gå med pilarna. Skift lägger till, f fokuserar, t byter till tabellen.',
    readoutIdleTouch: 'Tryck på ett märke.',
    areas: 'Grupper',
    byTheme: 'Teman',
    byArea: 'Områden',
    collapseAll: 'Vik ihop alla',
    expandAll: 'Vik ut alla',
    areaCount: (count) => bodiesOf(count),
    size: (most) => `storlek: säkra medlemmar, högst ${n(most)}`,
    possibleLine: 'möjlig plats',
    seatLine: 'plats',
    personLine: 'en persons plats',
    convenesLine: 'sammankallar, sitter inte',
    tieLine: 'fler gemensamma medlemmar än slumpen',
    forestLine: 'starkaste bandet, slumpen inte utesluten',
    possibleNode: 'möjlig',
    officeNode: 'tjänst, innehavaren okänd',
    areaNode: 'hopvikt tema',
    inBodies: (count) => `i ${ranged(count, 'grupp', 'grupper')}`,
    withMembers: (count) => `${count} medlemmar`,
    noMembers: 'medlemmarna inte kända',
    columns: {
      name: 'Namn',
      kind: 'Slag',
      status: 'Skede',
      size: 'Medlemmar / grupper',
      theme: 'Tema',
      lines: 'Linjer',
    },
    lineColumns: {
      from: 'Medlem',
      to: 'Nätverk',
      role: 'Roll',
      presence: 'Säkerhet',
      shared: 'Gemensamma',
      lift: 'Kvot',
      q: 'q',
      a: 'Nätverk',
      b: 'Nätverk',
    },
    nodesTable: 'Nätverk och medlemmar',
    linesTable: 'Linjer',
    tableOf: 'Tabellens rader',
    convenesOnly: 'sammankallar',
    moreRows: (count) => `Visa ${n(count)} rader till`,
    layoutFailed: 'Kartan kunde inte läggas ut i den här webbläsaren. Tabellen säger detsamma.',
  },
  panel: {
    label: 'Vald',
    empty: 'Inget valt',
    emptyHint:
      'Välj ett nätverk, en organisation eller en person på kartan: medlemmar, källor och förbindelser visas här.',
    active: 'Verksam',
    convenor: 'Sammankallare',
    meets: 'Möts',
    predecessor: 'Föregångare',
    successor: 'Fortsättning',
    theme: 'Tema',
    programme: 'Program',
    office: 'Tjänst vid',
    memberOf: 'Gruppering',
    standsFor: 'Står för',
    status: 'Skede',
    perYear: (range) => `${range} × om året`,
    organisations: 'Organisationer',
    people: 'Personer',
    offices: 'Tjänster',
    bodiesAsMembers: 'Nätverk som medlemmar',
    networks: 'Nätverk och projekt',
    convenes: 'Sammankallar',
    sameElsewhere: {
      ORGANISATIONS: 'Samma organisationer annanstans',
      PEOPLE: 'Samma personer annanstans',
    },
    none: 'Inga medlemmar gemensamma med andra.',
    barHint: {
      ORGANISATIONS: 'Stapel: gemensamma organisationer. Streck: vad slumpen skulle ge.',
      PEOPLE: 'Stapel: gemensamma personer. Streck: vad slumpen skulle ge.',
    },
    plusPossible: (sure, possible) =>
      possible > 0 ? `${n(sure)} + ${counted('sv', possible, 'möjlig', 'möjliga')}` : n(sure),
    sitsIn: (sure, possible) =>
      sure === 0
        ? possible === 0
          ? 'Sitter inte i något som filtret lämnar kvar.'
          : `Sitter säkert inte någonstans; möjligen i ${n(possible)}.`
        : `Sitter i ${counted('sv', sure, 'grupp', 'grupper')}${possible > 0 ? `, möjligen i ${n(possible)} till` : ''}.`,
    tooSmall: 'Talen är för små för att utesluta slumpen.',
    several: (count) => `${n(count)} valda`,
    compareThese: 'Jämför de valda',
    unknownMembers: 'Ingen källa nämner medlemmarna.',
    focus: 'Fokusera',
    unfocus: 'Släpp fokus',
  },
  overlap: {
    segments: 'Bild',
    matrix: 'Matris',
    quadrant: 'Fyrfält',
    tree: 'Träd',
    pairsTab: 'Par',
    compareTab: (count) => (count > 0 ? `Jämför ${n(count)}` : 'Jämför'),
    members: 'Medlemmar',
    organisations: 'Organisationer',
    people: 'Personer',
    titleAbove: (count, kind) => `${capital(ett(count))} par delar fler ${member[kind].many} än slumpen`,
    titleTooSmall:
      'Materialet är för litet: om inget par kan man säga om det delar fler medlemmar än slumpen skulle ge',
    titleNone: 'Inget par delar fler medlemmar än slumpen skulle ge',
    titleSharing: (count) => `${capital(ett(count))} par har gemensamma medlemmar`,
    titleNothing: 'Inget par har gemensamma medlemmar',
    titleNoMembers: 'Inget nätverks medlemmar är kända',
    sub: (bodies, sure, pairCount, sharing) =>
      `${bodiesOf(bodies)} kan jämföras (medlemmar kända, en grupp var), ${n(sure)} av dem med en säkert känd medlem: ${pairs(pairCount)}, av vilka ${n(sharing)} säkert delar medlemmar.`,
    ordered: 'Ordnade så att de som liknar varandra står bredvid varandra.',
    leftOut: (count) => `${bodiesOf(count)} med de svagaste banden ryms inte i bilden.`,
    showMore: (count) => `Visa ${n(count)}`,
    possibleHidden: (count) => `${bodiesOf(count)} vars medlemmar alla bara är möjliga är inte i bilden.`,
    possibleShown: (count) => `Med ${bodiesOf(count)} vars medlemmar alla bara är möjliga.`,
    possibleShow: 'Visa även dem',
    possibleHide: 'Dölj dem',
    matrixLabel:
      'Matris: nätverk mot nätverk. Pilarna går från ruta till ruta, Enter väljer paret, mellanslag lägger till i jämförelsen. Tabellen säger detsamma.',
    lowerLegend: {
      ORGANISATIONS: 'Nedre halvan: gemensamma organisationer',
      PEOPLE: 'Nedre halvan: gemensamma personer',
    },
    upperLegend: 'Övre halvan: gånger slumpen',
    lowerShort: 'nedre: antal',
    upperShort: 'övre: kvot',
    dot: 'fler än slumpen, q < 0,05',
    corner: 'möjligen fler',
    small: 'liten ruta: kan vara slump (p ≥ 0,05)',
    diagonal: {
      ORGANISATIONS: 'På diagonalen organisationerna som säkert sitter där.',
      PEOPLE: 'På diagonalen de namngivna personer som säkert sitter där.',
    },
    units: (rolledUp) =>
      rolledUp ? 'Enheter räknas som den organisation de hör till.' : 'Enheter räknas som egna medlemmar.',
    qNote: (count) => `q: Benjamini–Hochberg, ${pairs(count)}.`,
    peopleKnown: (count, total) => `Alla personer är kända i ${n(count)} av ${bodiesOf(total)}.`,
    collectives: (count) =>
      `Med ${counted('sv', count, 'grupp', 'grupper')} (t.ex. ”nio kommuner”), var och en som en medlem.`,
    byConvenor: (count) => `${bodiesOf(count)} känns bara genom sin sammankallare.`,
    standing: (count) =>
      `${counted('sv', count, 'rad', 'rader')} står för flera namnlösa nätverk och är utelämnade ur paren.`,
    nearly: (names) => `${names}: med i mer än hälften av nätverken och projekten.`,
    nearlyLeave: 'Utelämna',
    nearlyKeep: 'Ta med',
    nearlyLeftOut: (names) => `Utelämnade: ${names}, med i mer än hälften av nätverken och projekten.`,
    nearlyLeftOutAbove: (names, share) => `Utelämnade: ${names}, med i mer än ${share} av nätverken.`,
    nearlyConvenors: (names) =>
      `Sammankallar mer än hälften av dem vilkas sammankallare är känd: ${names}. Det är inget gemensamt skäl.`,
    nearlyConvenorsIn: (names) =>
      `Sammankallar mer än hälften av dem vilkas sammankallare är känd: ${names}.`,
    chanceLimit: (limit) =>
      `Slumpen räknas inte för fler än ${n(limit)} nätverk; den enkla jämförelsen visas.`,
    readoutIdle: 'Peka på en ruta eller gå med pilarna.',
    sharedNone: 'Inga gemensamma medlemmar',
    chance: (value) => `slumpen ${value === null ? '–' : d(value)}`,
    lift: (value) => `kvot ${value}`,
    tooSmall: 'för litet för att säga',
    line: {
      PART_OF: 'det ena är en del av det andra',
      STEERS: 'det ena styr det andra',
      REPORTS_TO: 'det ena rapporterar till det andra',
      SUCCEEDS: 'det ena efterträder det andra',
      TO_SUCCEED: 'det ena är tänkt att efterträda det andra',
    },
    pairs: 'Par',
    pairsCount: (shown, total) => `${n(shown)} / ${n(total)}`,
    sort: 'Ordning',
    sorts: {
      SHARED: 'gemensamma',
      JACCARD: 'Jaccard',
      COEFFICIENT: 'andel',
      LIFT: 'kvot',
      P: 'sannolikhet',
    },
    columns: {
      pair: 'Par',
      shared: 'Gemens.',
      chance: 'Slump',
      lift: 'Kvot',
      share: 'Andel',
      task: 'Uppgift',
      p: 'p',
      q: 'q',
      jaccard: 'Jaccard',
    },
    sameTheme: 'samma tema',
    sameArea: 'samma område',
    sameBoth: 'samma tema och område',
    otherTheme: 'annat tema',
    unknownTask: 'okänt',
    morePairs: 'Visa fler par',
    comparison: (count) => `${bodiesOf(count)} jämförs`,
    comparisonEmpty: 'Jämför 2–6 nätverk eller projekt',
    comparisonHint: 'Välj ett par i tabellen eller matrisen, eller sök ett nätverk med namn.',
    addByName: 'Lägg till nätverk',
    removeFrom: (name) => `Ta bort ur jämförelsen: ${name}`,
    clearComparison: 'Töm',
    full: 'I en jämförelse ryms sex.',
    sentence: (a, sizeA, b, shared, expected, kind, tooSmall) =>
      `${
        sizeA === 1
          ? `Den enda ${member[kind].definite} i ${a} sitter ${shared === 1 ? 'också' : 'inte'} i ${b}`
          : `Av de ${en(sizeA)} ${member[kind].many} som sitter i ${a} sitter ${
              shared === 0 ? 'ingen' : en(shared)
            } också i ${b}`
      }${expected === null ? '' : `; slumpen skulle ge ${expected}`}.${tooSmall ? ' Så litet material kan inte säga mer.' : ''}`,
    sentenceUnknown: (a) => `Inga säkra medlemmar i ${a} är kända.`,
    eulerLabel: 'Cirklar: medlemmarnas överlappning som ytor. Tabellen har samma tal.',
    eulerError: (value, kind) =>
      `Ytorna motsvarar talen; den största avvikelsen är ${value} ${member[kind].many}.`,
    eulerExact: 'Ytorna motsvarar talen exakt.',
    allShown: (shown, total) => `Alla snitt visas (${n(shown)}/${n(total)}).`,
    upsetMembers: { ORGANISATIONS: 'Organisationer', PEOPLE: 'Personer' },
    upsetWho: 'Vilka',
    upsetIn: 'Var',
    possibly: 'möjligen',
    figures: 'Tal',
    pairFigures: {
      jaccard: 'Jaccard (gemensamma av alla)',
      coefficient: 'Andel av det mindre',
      expected: 'Slumpen skulle ge',
      expectedPossible: 'Slumpen, möjliga medräknade',
      simple: 'Om alla medlemmar vore lika',
      p: 'p',
      q: 'q',
      smallestP: 'minsta möjliga p',
      people: 'Samma personer',
      organisations: 'Samma organisationer',
      different: 'Samma organisation, annan person',
      themes: 'Gemensamma teman',
      places: 'Gemensamma områden',
      newman: 'Newmans vikt',
      cosine: 'Cosinus',
    },
    onlyIn: (name) => `Bara: ${name}`,
    sharedList: 'Gemensamma',
    quadrantLabel:
      'Fyrfält: medlemmarnas överlappning vågrätt, uppgiftens lodrätt. Pilarna går från punkt till punkt, Enter väljer. Tabellen har samma par.',
    quadrantTitle: (merge) =>
      merge === 0
        ? 'Inget par har både samma medlemmar och samma uppgift'
        : `${capital(ett(merge))} par har både samma medlemmar och samma uppgift`,
    pointMany: 'talet i cirkeln: hur många par som står där',
    pointAbove: 'minst ett par mer än slumpen, q < 0,05',
    pointChance: 'kan vara slump',
    quadrantX: 'samma medlemmar (andel av det mindre) →',
    quadrantY: 'samma uppgift (teman och områden) →',
    quadrants: {
      MERGE: 'Slå ihop?',
      MEET_SAME_DAY: 'Samma dag?',
      DIVIDE_WORK: 'Dela arbetet?',
      LEAVE: 'Var för sig',
    },
    quadrantMeaning: {
      MERGE: 'samma medlemmar, samma uppgift',
      MEET_SAME_DAY: 'samma medlemmar, annan uppgift',
      DIVIDE_WORK: 'andra medlemmar, samma uppgift',
      LEAVE: 'andra medlemmar, annan uppgift',
    },
    taskUnknown: 'uppgiften okänd',
    treeLabel: 'Träd: nätverk med samma medlemmar förenas nära vänstra kanten.',
    treeTitle: (groups) =>
      groups === 0
        ? 'Inga nätverk har hälften av medlemmarna gemensamma'
        : `${capital(en(groups))} ${groups === 1 ? 'grupp' : 'grupper'} av nätverk delar mer än hälften av medlemmarna`,
    treeAxis: 'Jaccard-avstånd (0 = samma medlemmar, 1 = inga gemensamma), medellänkning',
    treeNote: 'Linjen 0,5: hälften av medlemmarna gemensamma.',
    tableLabel: 'Par som delar medlemmar',
    search: 'Sök nätverk att jämföra',
    noHits: 'Inget nätverk med det namnet',
  },
  representation: {
    members: 'Rader',
    titleTop: (count, seats, total, kind) =>
      `${capital(en(count))} ${count === 1 ? member[kind].one : member[kind].many} har minst ${n(seats)} av ${n(total)} säkra platser`,
    titleTied: (count, each, total, kind) =>
      `${capital(en(count))} ${member[kind].many} har flest platser: minst ${n(each)} var av ${n(total)} säkra`,
    titleNone: 'Det finns ingen säker plats',
    sub: (parts, possible) =>
      `${parts}.${possible === null ? '' : ` Därtill möjligen ${ranged(possible, 'plats', 'platser')}.`}`,
    part: (name, seats) => `${name} ${seats}`,
    columnsSeen: (from, to, total) => `Nätverk och projekt ${n(from)}–${n(to)} / ${n(total)}`,
    columnsBefore: (count) => `${n(count)} före`,
    columnsAfter: (count) => `${n(count)} till`,
    label:
      'Tavla: rader är medlemmar, kolumner nätverk. Pilarna går från ruta till ruta, Enter väljer raden. Tabellen säger detsamma.',
    seats: 'Platser',
    load: 'Möten om året',
    hours: 'Timmar om året',
    loadUnit: 'Belastning',
    meetingsUnit: 'möten',
    hoursUnit: 'timmar',
    connects: 'Förenar',
    chairs: 'Ordförande',
    bodies: 'Nätverk och projekt',
    alone: 'Ensam',
    notComputable: (count) => `+ ${n(count)} inte kända`,
    allUnknown: (count, total) => `okänt ${n(count)} / ${n(total)}`,
    legendChair: 'ordförande',
    legendMember: 'medlem',
    legendDeputy: 'suppleant',
    legendPossible: 'möjlig',
    legendConvenor: 'sammankallar, sitter inte',
    legendConvenorMark: 'sammankallar',
    legendRange: 'minst – högst',
    legendUnknown: '+ n ?: rytmen för n grupper okänd',
    sort: 'Ordning',
    sorts: {
      SEATS: 'platser',
      BODIES: 'nätverk och projekt',
      LOAD: 'belastning',
      CONNECTS: 'förenar',
      NAME: 'namn',
      BLOCKS: 'lika intill varandra',
    },
    rowsLeftOut: (shown, total) => `${n(shown)} / ${n(total)} rader`,
    moreRows: 'Visa fler rader',
    readoutIdle: 'Peka på ett märke eller gå med pilarna.',
    notThere: 'ingen plats',
    panel: {
      seatsIn: (seats, bodies) =>
        `${ranged(seats, 'plats', 'platser')} i ${ranged(bodies, 'grupp', 'grupper')}`,
      chairs: (count) => (count === 0 ? '' : `ordförande i ${n(count)}`),
      convenes: (range) => `sammankallar ${range}`,
      people: (count) => counted('sv', count, 'känd person', 'kända personer'),
      load: 'Belastning om året',
      sitsIn: 'sitter',
      convening: 'sammankallar',
      hosting: 'är värd',
      meetings: (range) => `${range} möten`,
      hours: (range) => `${range} timmar`,
      unknownOf: (count, total) => `rytmen okänd ${n(count)}/${n(total)}`,
      connects: (count) => `Förenar ${counted('sv', count, 'par av nätverk', 'par av nätverk')}`,
      connectsHint:
        'Varje par av dem där den säkert sitter. Rader som står för flera nätverk bildar inget par.',
      howManyUnknown: 'antalet är okänt',
      aloneTitle: 'Hänger bara på denna',
      aloneNone: 'Inget par hänger bara på denna.',
    },
    hangs: { PEOPLE: 'Hänger på en person', ORGANISATIONS: 'Hänger på en organisation' },
    hangsCount: (count) => pairs(count),
    hangsKnown: (known, total) =>
      `Bara kända personer: alla platser är namngivna i ${n(known)} av ${networks(total)}.`,
    hangsNone: 'Inget par hänger på en enda medlem.',
    hangsSure: 'säkert',
    hangsOfKnown: 'av de kända',
    spread: 'Hur platserna fördelas',
    gini: 'Gini, 0 = alla har lika många',
    hhi: (percent, kind) =>
      `HHI: två slumpvis valda platser har samma ${member[kind].one} med sannolikheten ${percent}`,
    blau: 'Blau, 1 − HHI: mångsidighet',
    counted: (seats, population, kind) =>
      `Räknat på ${n(seats)} säkra platser: ${counted('sv', population, member[kind].one, member[kind].many)}.`,
    uncounted: (count, kind) =>
      `${counted('sv', count, 'annan säker plats', 'andra säkra platser')} är inte säkert någon enskild ${member[kind].one}s: ingen källa säger vems, eller en grupp delar ${count === 1 ? 'den' : 'dem'}.`,
    unnamedList: 'Inte räknade',
    countedList: 'Räknade platser',
    sectors: 'Sektorer',
    sectorUnknown: 'sektorn okänd',
    sectorSeats: (seats) => counted('sv', seats, 'plats', 'platser'),
    unnamed: (range) => `Namnlösa platser: ${range}.`,
    convenors: 'Sammankallare',
    convenorsHint: 'Sammankallar och sitter, eller bara sammankallar: säkert till möjligen.',
    convenesCount: (range) => `sammankallar ${range}`,
    sitsCount: (count) => `sitter i ${count}`,
    assumptions: 'Antaganden',
    assumptionsHint: 'Timmarna kommer inte ur källorna. Ändra dem, och alla tal följer.',
    reset: 'Återställ',
    hoursPerMeeting: 'Mötets längd, h',
    preparation: 'Förberedelse, h / plats',
    travel: 'Resa, h / plats',
    convenor: 'Sammankallarens arbete, h / möte',
    notCounted: 'räknas inte',
    rangeBad: (text) => `”${text}” är varken ett tal eller ett intervall. Skriv till exempel 2–3 eller 1,5.`,
    missingSectors: (names) => `Inte en enda säker plats: ${names}.`,
  },
};
