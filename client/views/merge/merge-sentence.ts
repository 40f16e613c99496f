/** The computed sentence of the lab: what the chosen rule saves, who loses a voice, what hinders counting. Pure. */
import type { CountSpan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';
import { shortLabel } from '../../map/elements.ts';
import { lostVoices, type Figures, type Lab } from './merge-figures.ts';

const NAMES = 3;

export function mergeSentence(lab: Lab, words: Words): string {
  const t = words.t.merge.sentence;
  const { rule } = lab.choice;
  const figures = lab.columns[rule];
  if (figures.seats.before.max === 0) return t.noSeats;
  const subject = rule === 'most' ? t.subject.most(words.number(lab.seats)) : t.subject[rule];
  const { hours, seats } = figures;
  const effect = hours.saved
    ? savingText(hours.saved, words)
    : t.seats(words.range(seats.after), words.range(seats.before));
  const voices = voicesText(figures, words);
  const nobody = figures.lostVoices.length === 0;
  const sentences = [t.join(`${subject} ${effect}`, voices, nobody)];
  if (hours.notComputable.length > 0) sentences.push(t.notComputable(hours.notComputable.length, hours.of));
  else if (!hours.after) sentences.push(t.notDecided);
  const everybody = lab.columns.all.hours.saved;
  if (rule !== 'all' && everybody && everybody.max !== null && everybody.max <= 0 && everybody.min < 0)
    sentences.push(t.allGrows);
  return sentences.join(' ');
}

function savingText(saved: CountSpan, words: Words): string {
  const t = words.t.merge.sentence;
  const write = (span: CountSpan): string => words.range(span, { decimals: 1 });
  const { min, max } = saved;
  if (min === 0 && max === 0) return t.same;
  if (max !== null && max <= 0) return t.grows(write({ min: 0 - max, max: 0 - min }));
  if (max === null) return t.saves(write(saved));
  if (min < 0) return t.either(write({ min: max, max }), write({ min: -min, max: -min }));
  return min === 0 ? t.savesAtMost(write({ min: max, max })) : t.saves(write(saved));
}

/** Null: no organisation is known that could lose a voice. */
function voicesText(figures: Figures, words: Words): string | null {
  const t = words.t.merge.sentence;
  const lost = lostVoices(figures, words);
  if (lost.length === 0) return figures.organisationsBefore.max === 0 ? null : t.nobodyLoses;
  const sole = lost.every(({ surely, sole: only }) => surely && only === 'SURELY');
  const names = lost.slice(0, NAMES).map(({ organisation, surely }) => {
    const name = shortLabel(organisation.name, organisation.aliases);
    return surely ? name : t.possibly(name);
  });
  const others = lost.length - names.length;
  return t.loses(words.list(others > 0 ? [...names, t.others(others)] : names), lost.length > 1, sole);
}
