/** The sentence that opens the page of a body: how many sit in it, where most of them sit too, what chance gives. */
import type { Words } from '../../i18n/words.svelte.ts';

export interface FindingFacts {
  readonly people: boolean;
  /** Null: no member is known. */
  readonly members: { readonly min: number; readonly max: number | null } | null;
  /** The body that shares most, where the filter leaves one. Undefined: not computed. */
  readonly strongest:
    { readonly name: string; readonly shared: number; readonly expected: number | null } | null | undefined;
  readonly rhythmKnown: boolean;
}

export function bodyFinding(facts: FindingFacts, words: Words): string {
  const t = words.t.pages.node.sentence;
  const { members, strongest } = facts;
  const rhythm = facts.rhythmKnown ? '' : ` ${t.noRhythm}`;
  if (members === null) return t.unknownMembers + rhythm;
  if (members.min === 0 && members.max !== null)
    return (facts.people ? t.possiblePeople : t.possibleOrganisations)(members.max) + rhythm;
  const start = (facts.people ? t.people : t.organisations)(members.min, members.max);
  if (strongest === undefined) return start + t.end + rhythm;
  if (strongest === null || strongest.shared === 0)
    return start + (members.min > 0 ? t.noneShared(members.min) : t.end) + rhythm;
  const shared =
    strongest.shared === members.min
      ? t.allShared(strongest.name)
      : t.someShared(strongest.shared, strongest.name);
  const chance =
    strongest.expected === null ? '' : ` ${t.chance(words.number(strongest.expected, { decimals: 1 }))}`;
  return start + shared + chance + rhythm;
}
