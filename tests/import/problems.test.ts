/** Everything that can be wrong with a folder, with the place, the value and the remedy. */
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../server/import/problems.ts';
import { planTexts } from '../support/graph.ts';

const SOUND: Readonly<Record<string, string>> = {
  'dataset.csv': 'id,name,period_start,period_end\nset,Set,2010,2020\n',
  'sources.csv': 'id,name\ndoc,Document\n',
  'places.csv': 'id,name,level\nhere,Here,region\nthere,There,region\n',
  'themes.csv': 'id,name\nage,Age\n',
  'organisations.csv': 'id,name,kind\norg,Org,company\nother,Other,company\n',
  'networks.csv': 'id,name,kind\nnet,Net,forum\nnet-2,Net 2,forum\n',
  'representatives.csv': 'id,name\naino,Aino\n',
  'seats.csv': 'id,body,holder\nseat,net,aino\nseat-2,net-2,\n',
};

/** [what is wrong, the file, its text, where, a part of the message or remedy] */
type Case = [
  says: string,
  file: string,
  text: string,
  at: { line: number | null; column: string | null; value?: string | null },
  words: string,
];

const CASES: readonly Case[] = [
  ['an unknown file', 'people.csv', 'id\n', { line: null, column: null }, 'no such file'],
  [
    'an unknown column',
    'themes.csv',
    'id,name,colour\na,A,red\n',
    { line: 1, column: 'colour' },
    'no such column',
  ],
  ['a column twice', 'themes.csv', 'id,name,name\na,A,A\n', { line: 1, column: 'name' }, 'twice'],
  ['a needed column missing', 'themes.csv', 'id\na\n', { line: 1, column: 'name' }, 'missing'],
  ['an empty file', 'themes.csv', '', { line: null, column: null }, 'empty'],
  [
    'a needed cell empty',
    'themes.csv',
    'id,name\na,\n',
    { line: 2, column: 'name', value: null },
    'is empty',
  ],
  ['too many cells', 'themes.csv', 'id,name\na,A, B\n', { line: 2, column: null }, '3 cells'],
  ['too few cells', 'themes.csv', 'id,name,name_fi\na,A\n', { line: 2, column: null }, '2 cells'],
  [
    'a mark that is not closed',
    'themes.csv',
    'id,name\na,"A\nb,B\n',
    { line: 3, column: null },
    'quotation marks',
  ],
  [
    'a control character',
    'themes.csv',
    'id,name\na,A\u0007\n',
    { line: 2, column: 'name' },
    'control character',
  ],
  [
    'a name too long',
    'themes.csv',
    `id,name\na,${'x'.repeat(10_001)}\n`,
    { line: 2, column: 'name' },
    '10001',
  ],
  [
    'capitals in an id',
    'themes.csv',
    'id,name\nA1,A\n',
    { line: 2, column: 'id', value: 'A1' },
    'small letters',
  ],
  [
    'an id twice in a file',
    'themes.csv',
    'id,name\na,A\na,B\n',
    { line: 3, column: 'id', value: 'a' },
    'line 2',
  ],
  [
    'an id twice over files',
    'themes.csv',
    'id,name\nhere,A\n',
    { line: 2, column: 'id' },
    'places.csv, line 2',
  ],
  [
    'a word that is none',
    'places.csv',
    'id,name,level\nhere,H,planet\nthere,T,region\n',
    { line: 2, column: 'level', value: 'planet' },
    'municipality',
  ],
  [
    'a day the calendar lacks',
    'networks.csv',
    'id,name,kind,start\nnet,N,forum,2014-02-30\nnet-2,N,forum,\n',
    { line: 2, column: 'start', value: '2014-02-30' },
    'not a date',
  ],
  [
    'a date in words',
    'networks.csv',
    'id,name,kind,start\nnet,N,forum,next year\nnet-2,N,forum,\n',
    { line: 2, column: 'start' },
    'not a date',
  ],
  [
    'an end before its start',
    'networks.csv',
    'id,name,kind,start,end\nnet,N,forum,2014,2013-12\nnet-2,N,forum,,\n',
    { line: 2, column: 'end', value: '2013-12' },
    'before it starts',
  ],
  [
    'a period turned round',
    'dataset.csv',
    'id,name,period_start,period_end\nset,S,2020,2010\n',
    { line: 2, column: 'period_end' },
    'before it starts',
  ],
  [
    'two data sets',
    'dataset.csv',
    'id,name,period_start,period_end\nset,S,2010,2020\nset-2,S,2010,2020\n',
    { line: 3, column: null },
    'one data set',
  ],
  ['no data set', 'dataset.csv', 'id,name,period_start,period_end\n', { line: null, column: null }, 'no row'],
  [
    'a range turned round',
    'seats.csv',
    'id,body,count\nseat,net,3-2\n',
    { line: 2, column: 'count', value: '3-2' },
    'turned round',
  ],
  ['no seat', 'seats.csv', 'id,body,count\nseat,net,0\n', { line: 2, column: 'count' }, 'no seat'],
  [
    'a number below zero',
    'seats.csv',
    'id,body,count\nseat,net,-1\n',
    { line: 2, column: 'count' },
    'whole number',
  ],
  [
    'a number too large',
    'seats.csv',
    'id,body,count\nseat,net,99999999999\n',
    { line: 2, column: 'count' },
    'too large',
  ],
  [
    'neither yes nor no',
    'seats.csv',
    'id,body,planned\nseat,net,perhaps\n',
    { line: 2, column: 'planned' },
    'yes or no',
  ],
  [
    'a role that is none',
    'seats.csv',
    'id,body,roles\nseat,net,chair;king\n',
    { line: 2, column: 'roles' },
    '"king"',
  ],
  [
    'a role whose term is turned round',
    'seats.csv',
    'id,body,roles\nseat,net,chair@2012/2011\n',
    { line: 2, column: 'roles' },
    'before it starts',
  ],
  [
    'an unknown reference',
    'seats.csv',
    'id,body\nseat,nowhere\n',
    { line: 2, column: 'body', value: 'nowhere' },
    'no row has this id',
  ],
  [
    'a reference of the wrong kind',
    'seats.csv',
    'id,body\nseat,org\n',
    { line: 2, column: 'body', value: 'org' },
    'it is an organisation',
  ],
  [
    'two where one is allowed',
    'seats.csv',
    'id,body\nseat,net;net-2\n',
    { line: 2, column: 'body' },
    'only one id',
  ],
  [
    'one thing twice in a list',
    'networks.csv',
    'id,name,kind,themes\nnet,N,forum,age;age\nnet-2,N,forum,\n',
    { line: 2, column: 'themes' },
    'twice',
  ],
  [
    'on behalf of nobody named',
    'seats.csv',
    'id,body,behalf\nseat,net,organisation\n',
    { line: 2, column: 'behalf' },
    'on_behalf_of',
  ],
  [
    'personal, yet on behalf of somebody',
    'seats.csv',
    'id,body,on_behalf_of,behalf\nseat,net,org,personal\n',
    { line: 2, column: 'behalf' },
    'organisation',
  ],
  [
    'a deputy in another body',
    'seats.csv',
    'id,body,deputy_of\nseat,net,\nseat-2,net-2,seat\n',
    { line: 3, column: 'deputy_of' },
    'another body',
  ],
  [
    'a deputy of itself',
    'seats.csv',
    'id,body,deputy_of\nseat,net,seat\n',
    { line: 2, column: 'deputy_of' },
    'its own deputy',
  ],
  [
    'a circle of parts',
    'places.csv',
    'id,name,level,part_of\nhere,H,region,there\nthere,T,region,here\n',
    { line: 3, column: 'part_of' },
    'here → there → here',
  ],
  [
    'a part of itself',
    'themes.csv',
    'id,name,part_of\nage,A,age\n',
    { line: 2, column: 'part_of' },
    'age → age',
  ],
  [
    'a kind without words',
    'networks.csv',
    'id,name,kind\nnet,N,other\nnet-2,N,forum\n',
    { line: 2, column: 'kind_words' },
    'own words',
  ],
  [
    'several without a collective',
    'organisations.csv',
    'id,name,kind,stands_for\norg,O,company,9\nother,O,company,\n',
    { line: 2, column: 'stands_for' },
    'collective',
  ],
  [
    'an amount without currency',
    'funding.csv',
    'funded,by,granted\nnet,org,100\n',
    { line: 2, column: 'currency' },
    'EUR',
  ],
  [
    'more than the whole',
    'funding.csv',
    'funded,by,share\nnet,org,75\n',
    { line: 2, column: 'share' },
    'more than the whole',
  ],
  ['money of itself', 'funding.csv', 'funded,by\norg,org\n', { line: 2, column: 'by' }, 'the same'],
  [
    'an amount with blanks',
    'funding.csv',
    'funded,by,granted,currency\nnet,org,100 000,EUR\n',
    { line: 2, column: 'granted' },
    'without blanks',
  ],
  [
    'a successor of itself',
    'succession.csv',
    'successor,predecessor,kind,stage\nnet,net,renamed,done\n',
    { line: 2, column: 'predecessor' },
    'the same',
  ],
  [
    'a place of a citation without source',
    'themes.csv',
    'id,name,locator\nage,A,§1\n',
    { line: 2, column: 'locator' },
    'names none',
  ],
  [
    'a citation of no fact',
    'citations.csv',
    'of,fact,source\nnet,colour,doc\n',
    { line: 2, column: 'fact' },
    'no such fact',
  ],
  [
    'a citation of a relation that is not there',
    'citations.csv',
    'of,fact,target,source\nnet,themes,age,doc\n',
    { line: 2, column: 'target' },
    'no themes with it',
  ],
  [
    'a citation of the end of a property',
    'citations.csv',
    'of,fact,target,source\nnet,start,age,doc\n',
    { line: 2, column: 'target' },
    'no other end',
  ],
  [
    'a year that is none',
    'populations.csv',
    'place,year,people\nhere,2014-05,10\n',
    { line: 2, column: 'year' },
    'four digits',
  ],
  [
    'people as a range',
    'populations.csv',
    'place,year,people\nhere,2014,10-20\n',
    { line: 2, column: 'people' },
    'one number',
  ],
];

describe('a folder with', () => {
  it('nothing wrong has no problems', () => {
    expect(planTexts(SOUND).problems).toEqual([]);
  });

  it.each(CASES)('%s', (_says, file, text, at, words) => {
    const { plan, problems } = planTexts({ ...SOUND, [file]: text });
    expect(plan).toBeNull();
    expect(problems.map(problemLine).join('\n')).toContain(words);
    expect(problems).toContainEqual(expect.objectContaining({ file, ...at }));
    for (const problem of problems) expect(problem.remedy).not.toBe('');
  });

  it('no data set file is refused', () => {
    const rest = Object.fromEntries(Object.entries(SOUND).filter(([name]) => name !== 'dataset.csv'));
    expect(planTexts(rest).problems).toMatchObject([
      { file: 'dataset.csv', message: 'the file is missing.' },
    ]);
  });

  it('a wrong value says what was found, shortened', () => {
    const { problems } = planTexts({ ...SOUND, 'themes.csv': `id,name\n${'A'.repeat(300)},A\n` });
    expect(problems[0].value).toContain('(300 characters)');
    expect(problemLine(problems[0])).toMatch(
      /^themes\.csv, line 2, column id, "A+… \(300 characters\)": it is not an id\. Use/,
    );
  });

  it('thousands of problems counts them and keeps the first thousand', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `S${i},net`).join('\n');
    const { problems, problemCount } = planTexts({ ...SOUND, 'seats.csv': `id,body\n${rows}\n` });
    expect(problems).toHaveLength(1000);
    expect(problemCount).toBe(3000);
  });
});
