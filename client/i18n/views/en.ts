/** Words of the map, overlap and representation views in English. */
import { counted, formatNumber, ranged } from '../format.ts';
import type { ViewMessages } from './fi.ts';

const n = (value: number) => formatNumber('en', value);
const d = (value: number) => formatNumber('en', value, { decimals: 1 });

/** Small numbers in words where a sentence runs. */
const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const word = (value: number) => small[value] ?? n(value);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const networks = (count: number) => counted('en', count, 'network', 'networks');
const bodiesOf = (count: number) => counted('en', count, 'network or project', 'networks and projects');
const pairs = (count: number) => counted('en', count, 'pair', 'pairs');

const member = {
  ORGANISATIONS: { one: 'organisation', many: 'organisations' },
  PEOPLE: { one: 'person', many: 'people' },
};

export const views: ViewMessages = {
  common: {
    openPage: 'Open its page',
    compare: 'Compare',
    showAll: 'Show all',
    showLess: 'Show fewer',
    showMore: 'Show more',
    source: 'Source',
    places: 'seats',
    nobodyNamed: 'holder not named',
    behalfUnknown: 'on whose behalf not known',
    noSource: 'no source recorded',
    possible: 'possible',
    planned: 'planned',
    others: (count) => `and ${n(count)} more`,
    exportFailed: (reason) => `The picture could not be saved: ${reason}`,
    filterLine: (text) => `Filter: ${text}`,
  },
  map: {
    label:
      'Map: networks and their members. Arrows go to a neighbour, Enter opens the page, f focuses, Esc lets go. The table says the same.',
    bodies: (networkCount, projectCount) =>
      [
        networkCount > 0 ? networks(networkCount) : '',
        projectCount > 0 ? counted('en', projectCount, 'project', 'projects') : '',
      ]
        .filter((text) => text !== '')
        .join(' and '),
    titleSeats: (bodies, joined) => `${bodies}, joined by ${joined}`,
    titleAlone: (bodies) => `${bodies}; their members are not known`,
    titleTies: (bodies, ties) =>
      `${bodies} and the ${counted('en', ties, 'strongest tie', 'strongest ties')}`,
    tiesCount: (ties) => counted('en', ties, 'strongest tie', 'strongest ties'),
    titleFocus: (name) => `Where ${name} takes part`,
    titleBodyFocus: (name) => `Who sits in ${name}`,
    titleEgo: (project) => `One ${project ? 'project' : 'network'} and its members`,
    organisations: (count) => counted('en', count, 'organisation', 'organisations'),
    people: (count) => counted('en', count, 'person', 'people'),
    most: (first, firstBodies, second, secondBodies) =>
      second === null
        ? `${first} sits in ${firstBodies} bodies.`
        : `${first} sits in ${firstBodies} bodies, ${second} in ${secondBodies}.`,
    focusHint: (name) => `${name} and its neighbours. The others are dimmed; Esc brings them back.`,
    chosenHint: (count) => (count === 1 ? 'One chosen.' : `${n(count)} chosen.`),
    egoHint: (count) =>
      `The filter leaves ${counted('en', count, 'other network or project', 'other networks and projects')}: the table, or the whole map.`,
    wholeMap: 'Whole map',
    oneNode: 'One at a time',
    mode: 'What the lines are',
    seats: 'Seats',
    ties: 'Ties',
    backbone: (above, forest, left) =>
      `Drawn: ${counted('en', above, 'tie', 'ties')} above chance (q < 0.05), and ${n(forest)} that hold the map together. Left out: ${counted('en', left, 'weaker tie', 'weaker ties')}.`,
    tooMany: (bodies, ties) =>
      `${bodies} with their members are too many for one picture. Shown: the ${counted('en', ties, 'strongest tie', 'strongest ties')}.`,
    drawAll: 'Draw every seat',
    nodesLeftOut: (count) =>
      `${counted('en', count, 'mark', 'marks')} left out so that the picture can be read.`,
    takenOut: (name, bodies, total) =>
      bodies === total
        ? `${name} is in all ${bodiesOf(total)} whose members are known.`
        : `${name} is in ${n(bodies)} of the ${bodiesOf(total)} whose members are known.`,
    linesLeftOut: 'The lines are left out so that the rest shows.',
    showLines: 'Show the lines',
    hideLines: 'Hide the lines',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the whole picture',
    readoutIdle: 'Point at a mark or move with the arrows. Shift adds, f focuses, t turns to the table.',
    readoutIdleTouch: 'Tap a mark.',
    areas: 'Groups',
    byTheme: 'Themes',
    byArea: 'Areas',
    collapseAll: 'Fold all',
    expandAll: 'Unfold all',
    areaCount: (count) => bodiesOf(count),
    size: (most) => `size: sure members, ${n(most)} at most`,
    possibleLine: 'possible seat',
    seatLine: 'seat',
    personLine: 'seat of a person',
    convenesLine: 'convenes, does not sit',
    tieLine: 'more shared members than chance',
    forestLine: 'strongest tie, chance not ruled out',
    possibleNode: 'possible',
    officeNode: 'office, holder not known',
    areaNode: 'folded theme',
    inBodies: (count) => `in ${ranged(count, 'body', 'bodies')}`,
    withMembers: (count) => ranged(count, 'member', 'members'),
    noMembers: 'members not known',
    columns: {
      name: 'Name',
      kind: 'Kind',
      status: 'Phase',
      size: 'Members / bodies',
      theme: 'Theme',
      lines: 'Lines',
    },
    lineColumns: {
      from: 'Member',
      to: 'Body',
      role: 'Role',
      presence: 'Certainty',
      shared: 'Shared',
      lift: 'Lift',
      q: 'q',
      a: 'Body',
      b: 'Body',
    },
    nodesTable: 'Bodies and members',
    linesTable: 'Lines',
    tableOf: 'Rows of the table',
    convenesOnly: 'convenes',
    moreRows: (count) => `Show ${n(count)} more rows`,
    layoutFailed: 'The map could not be laid out in this browser. The table says the same.',
  },
  panel: {
    label: 'Chosen',
    empty: 'Nothing chosen',
    emptyHint:
      'Choose a network, an organisation or a person on the map: members, sources and connections show here.',
    active: 'Active',
    convenor: 'Convenor',
    meets: 'Meets',
    predecessor: 'Predecessor',
    successor: 'Successor',
    theme: 'Theme',
    programme: 'Programme',
    office: 'Office of',
    memberOf: 'Grouping',
    standsFor: 'Stands for',
    status: 'Phase',
    perYear: (range) => `${range} × a year`,
    organisations: 'Organisations',
    people: 'People',
    offices: 'Offices',
    bodiesAsMembers: 'Bodies as members',
    networks: 'Networks and projects',
    convenes: 'Convenes',
    sameElsewhere: {
      ORGANISATIONS: 'The same organisations elsewhere',
      PEOPLE: 'The same people elsewhere',
    },
    none: 'No members shared with others.',
    barHint: {
      ORGANISATIONS: 'Bar: shared organisations. Stroke: what chance would give.',
      PEOPLE: 'Bar: shared people. Stroke: what chance would give.',
    },
    plusPossible: (sure, possible) => (possible > 0 ? `${n(sure)} + ${n(possible)} possible` : n(sure)),
    sitsIn: (sure, possible) =>
      sure === 0
        ? possible === 0
          ? 'Sits in nothing that the filter leaves.'
          : `Sits in nothing for sure; possibly in ${n(possible)}.`
        : `Sits in ${counted('en', sure, 'body', 'bodies')}${possible > 0 ? `, possibly in ${n(possible)} more` : ''}.`,
    tooSmall: 'The numbers are too small to rule out chance.',
    several: (count) => `${n(count)} chosen`,
    compareThese: 'Compare these',
    unknownMembers: 'No source names its members.',
    focus: 'Focus',
    unfocus: 'Lift focus',
  },
  overlap: {
    segments: 'Picture',
    matrix: 'Matrix',
    quadrant: 'Quadrant',
    tree: 'Tree',
    pairsTab: 'Pairs',
    compareTab: (count) => (count > 0 ? `Compare ${n(count)}` : 'Compare'),
    members: 'Members',
    organisations: 'Organisations',
    people: 'People',
    titleAbove: (count, kind) =>
      `${count === 1 ? 'One pair shares' : `${capital(word(count))} pairs share`} more ${member[kind].many} than chance`,
    titleTooSmall:
      'The data are too small: of no pair can it be said whether it shares more members than chance would give',
    titleNone: 'No pair shares more members than chance would give',
    titleSharing: (count) => `${capital(word(count))} ${count === 1 ? 'pair shares' : 'pairs share'} members`,
    titleNothing: 'No pair shares a member',
    titleNoMembers: 'The members of no body are known',
    sub: (bodies, sure, pairCount, sharing) =>
      `${bodiesOf(bodies)} can be compared (members known, one body each), ${n(sure)} of them with a member surely known: ${pairs(pairCount)}, of which ${n(sharing)} surely share members.`,
    ordered: 'Ordered so that the similar stand together.',
    leftOut: (count) => `${bodiesOf(count)} with the weakest ties ${count === 1 ? 'is' : 'are'} left out.`,
    showMore: (count) => `Show ${n(count)}`,
    possibleHidden: (count) =>
      `${bodiesOf(count)} whose members are all only possible ${count === 1 ? 'is' : 'are'} not in the picture.`,
    possibleShown: (count) => `With ${bodiesOf(count)} whose members are all only possible.`,
    possibleShow: 'Show them too',
    possibleHide: 'Hide them',
    matrixLabel:
      'Matrix: bodies against bodies. Arrows go from cell to cell, Enter chooses the pair, Space adds it to the comparison. The table says the same.',
    lowerLegend: {
      ORGANISATIONS: 'Lower half: shared organisations',
      PEOPLE: 'Lower half: shared people',
    },
    upperLegend: 'Upper half: times chance',
    lowerShort: 'lower: shared',
    upperShort: 'upper: × chance',
    dot: 'more than chance, q < 0.05',
    corner: 'possibly more',
    small: 'small square: may be chance (p ≥ 0.05)',
    diagonal: {
      ORGANISATIONS: 'On the diagonal, the organisations that are surely in the body.',
      PEOPLE: 'On the diagonal, the named people who are surely in the body.',
    },
    units: (rolledUp) =>
      rolledUp ? 'Units are counted as the organisation they belong to.' : 'Units are counted on their own.',
    qNote: (count) => `q: Benjamini–Hochberg, ${pairs(count)}.`,
    peopleKnown: (count, total) => `All people are known in ${n(count)} of ${bodiesOf(total)}.`,
    collectives: (count) =>
      `With ${counted('en', count, 'collective', 'collectives')} (such as “nine municipalities”), each as one member.`,
    byConvenor: (count) => `${bodiesOf(count)} known by the convenor alone.`,
    standing: (count) =>
      `${counted('en', count, 'row stands', 'rows stand')} for several unnamed networks and ${count === 1 ? 'is' : 'are'} left out of pairs.`,
    nearly: (names) => `${names}: in more than half of the bodies.`,
    nearlyLeave: 'Leave out',
    nearlyKeep: 'Take in',
    nearlyLeftOut: (names) => `Left out: ${names}, in more than half of the bodies.`,
    nearlyLeftOutAbove: (names, share) => `Left out: ${names}, in more than ${share} of the bodies.`,
    nearlyConvenors: (names) =>
      `Convenes more than half of those whose convenor is known: ${names}. That is no reason in common.`,
    nearlyConvenorsIn: (names) => `Convenes more than half of those whose convenor is known: ${names}.`,
    chanceLimit: (limit) =>
      `Chance is not computed above ${n(limit)} bodies; the simple comparison is shown.`,
    readoutIdle: 'Point at a cell or move with the arrows.',
    sharedNone: 'No shared members',
    chance: (value) => `chance ${value === null ? '–' : d(value)}`,
    lift: (value) => `lift ${value}`,
    tooSmall: 'too small to tell',
    line: {
      PART_OF: 'one is part of the other',
      STEERS: 'one steers the other',
      REPORTS_TO: 'one reports to the other',
      SUCCEEDS: 'one is the successor of the other',
      TO_SUCCEED: 'one is meant to succeed the other',
    },
    pairs: 'Pairs',
    pairsCount: (shown, total) => `${n(shown)} / ${n(total)}`,
    sort: 'Order',
    sorts: {
      SHARED: 'shared',
      JACCARD: 'Jaccard',
      COEFFICIENT: 'share',
      LIFT: 'lift',
      P: 'probability',
    },
    columns: {
      pair: 'Pair',
      shared: 'Shared',
      chance: 'Chance',
      lift: 'Lift',
      share: 'Share',
      task: 'Task',
      p: 'p',
      q: 'q',
      jaccard: 'Jaccard',
    },
    sameTheme: 'same theme',
    sameArea: 'same area',
    sameBoth: 'same theme and area',
    otherTheme: 'other theme',
    unknownTask: 'not known',
    morePairs: 'Show more pairs',
    comparison: (count) => `Comparing ${bodiesOf(count)}`,
    comparisonEmpty: 'Compare 2 to 6 networks or projects',
    comparisonHint: 'Choose a pair in the table or the matrix, or find a network by name.',
    addByName: 'Add a network',
    removeFrom: (name) => `Remove from the comparison: ${name}`,
    clearComparison: 'Clear',
    full: 'A comparison holds six.',
    sentence: (a, sizeA, b, shared, expected, kind, tooSmall) =>
      `${
        sizeA === 1
          ? `The only ${member[kind].one} of ${a} ${shared === 1 ? 'also sits' : 'does not sit'} in ${b}`
          : `Of the ${word(sizeA)} ${member[kind].many} in ${a}, ${
              shared === 0 ? 'none also sits' : shared === 1 ? 'one also sits' : `${word(shared)} also sit`
            } in ${b}`
      }${expected === null ? '' : `; chance would give ${expected}`}.${tooSmall ? ' Data this small can tell no more.' : ''}`,
    sentenceUnknown: (a) => `No sure member of ${a} is known.`,
    eulerLabel: 'Circles: the overlap of members as areas. The table has the same numbers.',
    eulerError: (value, kind) =>
      `Areas stand for numbers; the largest difference is ${value} ${member[kind].many}.`,
    eulerExact: 'Areas stand for the numbers exactly.',
    allShown: (shown, total) => `All intersections are shown (${n(shown)}/${n(total)}).`,
    upsetMembers: { ORGANISATIONS: 'Organisations', PEOPLE: 'People' },
    upsetWho: 'Who',
    upsetIn: 'In which',
    possibly: 'possibly',
    figures: 'Figures',
    pairFigures: {
      jaccard: 'Jaccard (shared of all)',
      coefficient: 'Share of the smaller',
      expected: 'Chance would give',
      expectedPossible: 'Chance, possible ones counted',
      simple: 'If all members were equal',
      p: 'p',
      q: 'q',
      smallestP: 'smallest possible p',
      people: 'The same people',
      organisations: 'The same organisations',
      different: 'Same organisation, other person',
      themes: 'Shared themes',
      places: 'Shared areas',
      newman: 'Newman weight',
      cosine: 'Cosine',
    },
    onlyIn: (name) => `Only: ${name}`,
    sharedList: 'Shared',
    quadrantLabel:
      'Quadrant: overlap of members across, of task upwards. Arrows go from point to point, Enter chooses. The table has the same pairs.',
    quadrantTitle: (merge) =>
      merge === 0
        ? 'No pair has both the same members and the same task'
        : `${capital(word(merge))} ${merge === 1 ? 'pair has' : 'pairs have'} both the same members and the same task`,
    pointMany: 'number in a circle: how many pairs stand there',
    pointAbove: 'at least one pair more than chance, q < 0.05',
    pointChance: 'may be chance',
    quadrantX: 'the same members (share of the smaller) →',
    quadrantY: 'the same task (themes and areas) →',
    quadrants: {
      MERGE: 'Merge?',
      MEET_SAME_DAY: 'Same day?',
      DIVIDE_WORK: 'Divide the work?',
      LEAVE: 'Leave apart',
    },
    quadrantMeaning: {
      MERGE: 'same members, same task',
      MEET_SAME_DAY: 'same members, other task',
      DIVIDE_WORK: 'other members, same task',
      LEAVE: 'other members, other task',
    },
    taskUnknown: 'task not known',
    treeLabel: 'Tree: bodies with the same members join near the left edge.',
    treeTitle: (groups) =>
      groups === 0
        ? 'No bodies have half of their members in common'
        : `${capital(word(groups))} ${groups === 1 ? 'group' : 'groups'} of bodies ${groups === 1 ? 'shares' : 'share'} more than half of their members`,
    treeAxis: 'Jaccard distance (0 = same members, 1 = none shared), average linkage',
    treeNote: 'Line at 0.5: half of the members shared.',
    tableLabel: 'Pairs that share members',
    search: 'Find a network to compare',
    noHits: 'No network of this name',
  },
  representation: {
    members: 'Rows',
    titleTop: (count, seats, total, kind) =>
      `${capital(word(count))} ${count === 1 ? member[kind].one : member[kind].many} ${count === 1 ? 'holds' : 'hold'} at least ${n(seats)} of ${n(total)} sure seats`,
    titleTied: (count, each, total, kind) =>
      `${capital(word(count))} ${member[kind].many} have the most seats: at least ${n(each)} each of ${n(total)} sure ones`,
    titleNone: 'There is no sure seat',
    sub: (parts, possible) =>
      `${parts}.${possible === null ? '' : ` Possible beyond these: ${ranged(possible, 'seat', 'seats')}.`}`,
    part: (name, seats) => `${name} ${seats}`,
    columnsSeen: (from, to, total) => `Networks and projects ${n(from)}–${n(to)} of ${n(total)}`,
    columnsBefore: (count) => `${n(count)} before`,
    columnsAfter: (count) => `${n(count)} more`,
    label:
      'Chart: rows are members, columns are bodies. Arrows go from cell to cell, Enter chooses the row. The table says the same.',
    seats: 'Seats',
    load: 'Meetings a year',
    hours: 'Hours a year',
    loadUnit: 'Load',
    meetingsUnit: 'meetings',
    hoursUnit: 'hours',
    connects: 'Connects',
    chairs: 'Chairs',
    bodies: 'Bodies',
    alone: 'Alone',
    notComputable: (count) => `+ ${n(count)} not known`,
    allUnknown: (count, total) => `not known ${n(count)} / ${n(total)}`,
    legendChair: 'chair',
    legendMember: 'member',
    legendDeputy: 'deputy',
    legendPossible: 'possible',
    legendConvenor: 'convenes, does not sit',
    legendConvenorMark: 'convenes',
    legendRange: 'at least – at most',
    legendUnknown: '+ n ?: rhythm of n bodies not known',
    sort: 'Order',
    sorts: {
      SEATS: 'seats',
      BODIES: 'bodies',
      LOAD: 'load',
      CONNECTS: 'connects',
      NAME: 'name',
      BLOCKS: 'similar together',
    },
    rowsLeftOut: (shown, total) => `${n(shown)} / ${n(total)} rows`,
    moreRows: 'Show more rows',
    readoutIdle: 'Point at a mark or move with the arrows.',
    notThere: 'no seat',
    panel: {
      seatsIn: (seats, bodies) => `${ranged(seats, 'seat', 'seats')} in ${ranged(bodies, 'body', 'bodies')}`,
      chairs: (count) => (count === 0 ? '' : `chairs ${n(count)}`),
      convenes: (range) => `convenes ${range}`,
      people: (count) => counted('en', count, 'known person', 'known people'),
      load: 'Load a year',
      sitsIn: 'sits',
      convening: 'convenes',
      hosting: 'hosts',
      meetings: (range) => ranged(range, 'meeting', 'meetings'),
      hours: (range) => ranged(range, 'hour', 'hours'),
      unknownOf: (count, total) => `rhythm not known ${n(count)}/${n(total)}`,
      connects: (count) => `Connects ${counted('en', count, 'pair of bodies', 'pairs of bodies')}`,
      connectsHint:
        'Every two of the bodies in which it surely sits. Rows that stand for several bodies make no pair.',
      howManyUnknown: 'how many is not known',
      aloneTitle: 'Hangs on this one alone',
      aloneNone: 'No pair hangs on this one alone.',
    },
    hangs: { PEOPLE: 'Hangs on one person', ORGANISATIONS: 'Hangs on one organisation' },
    hangsCount: (count) => pairs(count),
    hangsKnown: (known, total) =>
      `Known people only: all seats are named in ${n(known)} of ${n(total)} bodies.`,
    hangsNone: 'No pair hangs on one member.',
    hangsSure: 'surely',
    hangsOfKnown: 'of those known',
    spread: 'How seats are spread',
    gini: 'Gini, 0 = everybody has as many',
    hhi: (percent, kind) =>
      `HHI: two random seats have the same ${member[kind].one} with probability ${percent}`,
    blau: 'Blau, 1 − HHI: variety',
    counted: (seats, population, kind) =>
      `Counted over ${n(seats)} sure seats of ${counted('en', population, member[kind].one, member[kind].many)}.`,
    uncounted: (count, kind) =>
      count === 1
        ? `1 other sure seat is surely no single ${member[kind].one}’s: no source says whose, or a group shares it.`
        : `${n(count)} other sure seats are surely no single ${member[kind].one}’s: no source says whose, or a group shares them.`,
    unnamedList: 'Not counted',
    countedList: 'Counted seats',
    sectors: 'Sectors',
    sectorUnknown: 'sector not known',
    sectorSeats: (seats) => counted('en', seats, 'seat', 'seats'),
    unnamed: (range) => `Unnamed seats: ${range}.`,
    convenors: 'Convenors',
    convenorsHint: 'Convenes and sits, or only convenes: surely to possibly.',
    convenesCount: (range) => `convenes ${range}`,
    sitsCount: (count) => `sits in ${count}`,
    assumptions: 'Assumptions',
    assumptionsHint: 'No source gives hours. Change them, and every figure follows.',
    reset: 'Reset',
    hoursPerMeeting: 'Length of a meeting, h',
    preparation: 'Preparation, h a seat',
    travel: 'Travel, h a seat',
    convenor: 'Work of a convenor, h a meeting',
    notCounted: 'not counted',
    rangeBad: (text) => `“${text}” is neither a number nor a range. Write, for example, 2–3 or 1.5.`,
    missingSectors: (names) => `No sure seat at all: ${names}.`,
  },
};
