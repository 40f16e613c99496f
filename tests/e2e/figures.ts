/** Figures on a page that open nothing. */
import type { Page } from 'playwright-core';

/** Where a number may stand without opening anything, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'a, button, summary, label, select, option, [role=tab]': 'opens or sets something itself',
  '[popover]': 'is a list that a figure opened',
  bdi: 'a name as a source writes it',
  'svg, [aria-hidden=true]': 'drawn: what is pointed at is read out, and the table says the same',
  'table.acting tr': 'the row is a button: it opens what its figures are of',
  'tbody th': 'a name or a date that heads its row',
  'caption, .unseen': 'said to a screen reader of what stands beside it',
  '.readout': 'said of what is pointed at, and changes with it',
  '.unknown': 'says what is not known: there is nothing to list',
  'h2 > .note, h3 > .count, section > header > span': 'counts the list that stands right below it',
  '.panelled aside .finding, aside .content > p': 'sums up the lists that stand right below it',
  '.legend li, .main > ul > li': 'explains a mark',
  '.fact:has(.marks)': 'a fact as a source says it, with the number of that source',
  'article li small': 'what a seat is, in the row that has its source',
  'article th.bar': 'says what the bars are shares of',
  '.page > aside > ul > li': 'says what is not known: there is nothing to list',
  '.comparison > .head, .comparison > p': 'counts or sums up what the comparison below it lists',
  '.key li > span, li > .number, .place': 'numbers a row',
  '.spread dd': 'says in words what the linked figure beside it means',
  '.notes, figcaption, .where, .date, .time, td.nowrap': 'a date, a place in a source, or a threshold',
  '.count, .more, .sight': 'counts the rows that are shown here',
  '.finding > p:only-child': 'a sentence over the ledger that follows, whose facts open their lists',
};

/** Texts with a digit that neither open anything nor stand where that is allowed; a year alone is a date. */
export async function closedFigures(page: Page): Promise<string[]> {
  return page.evaluate((allowed) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      const element = walker.currentNode.parentElement;
      if (!element || !/[1-9]/.test(text) || element.closest(allowed) || !element.checkVisibility()) continue;
      // The date of the data, a term and a threshold are no counts.
      if (
        !/\d/.test(
          text.replace(/\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\/\d{4}|(?:19|20)\d{2}|[pq] [<≥] 0[.,]05/g, ''),
        )
      )
        continue;
      found.push(`${element.tagName.toLowerCase()}.${element.className}: ${text}`);
    }
    return found;
  }, Object.keys(ALLOWED).join(', '));
}
