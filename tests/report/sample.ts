/** A small document with every kind of block, and words that would be commands somewhere. */
import type { Document } from '../../server/report/document/model.ts';

/** Commands of Markdown, Typst and XML, Sámi letters, a control character. */
export const AWKWARD = '#set *bold* _x_ `code` $m$ <b>&amp; | [a](b) @ref \\ čŋđŧž "q" \u0007end';

export const SAMPLE: Document = {
  language: 'fi',
  title: 'Kaksi ryhmää yhdeksi?',
  fileName: 'muistio',
  head: { left: ['Ohjausryhmä'], right: ['Muistio', '10.10.2014'] },
  foot: 'Tiedot 8/2014',
  blocks: [
    { block: 'heading', level: 1, text: 'Ensimmäinen' },
    { block: 'paragraph', text: ['Alku ', { text: 'vahva', strong: true, sources: [1, 2] }, '.'] },
    { block: 'paragraph', text: [AWKWARD] },
    { block: 'heading', level: 2, text: 'Toinen' },
    { block: 'list', items: [['yksi'], [{ text: 'kaksi', sources: [2] }]] },
    {
      block: 'table',
      caption: 'Taulukko',
      columns: [
        { label: '', width: 2 },
        { label: 'A', width: 1, chosen: true },
        { label: 'B', width: 1, align: 'end' },
      ],
      rows: [
        [['Paikkoja'], ['7–8'], ['18–19']],
        [[AWKWARD], ['–'], [{ text: '', sources: [1] }]],
      ],
    },
    {
      block: 'picture',
      caption: 'Kuva',
      picture: {
        width: 200,
        height: 40,
        alternative: `Kaksi palkkia ${AWKWARD}`,
        marks: [
          { mark: 'rect', x: 0, y: 0, width: 90, height: 10, fill: '0B5F50' },
          { mark: 'rect', x: 0, y: 14, width: 60, height: 10, fill: '5B6764', dashed: true },
          { mark: 'circle', x: 150, y: 10, radius: 4, fill: '5B6764' },
          { mark: 'line', x1: 0, y1: 30, x2: 200, y2: 30, color: '5B6764' },
          { mark: 'text', x: 100, y: 20, text: 'Sanoja kuvassa <&', size: 9, color: '14201D' },
        ],
      },
    },
    { block: 'unknown', items: [['Toimikausien päättyminen']] },
    { block: 'proposal', paragraphs: [['Ryhmät yhdistetään.']] },
    { block: 'note', text: ['Pientä.'] },
    { block: 'page-break' },
    {
      block: 'sources',
      sources: [
        { number: 1, text: 'Muistio 8/2014, 5 §' },
        { number: 2, text: `Toinen ${AWKWARD}` },
      ],
    },
  ],
};
