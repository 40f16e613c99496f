/** Saved scenarios as a memo takes them: the moves as they would be tried out again, and what was saved with them. */
import {
  MemoSavedDocument,
  type MemoMoveFragment,
  type MemoNewBodyFragment,
  type MemoSavedQuery,
  type NewBodyInput,
} from '../report/memo/generated/operations.ts';
import type { Move, Remark } from '../report/memo/request.ts';
import { cut, DocumentProblem } from './document-request.ts';
import type { Ask, Values } from './memo.ts';

export interface Saved {
  readonly id: string;
  readonly name: string;
  readonly moves: readonly Move[];
  readonly filter: Values | null;
  readonly options: Values | null;
  readonly assumptions: Values | null;
  readonly proposal: string | null;
  /** Words that were kept for its memo. */
  readonly memo: {
    readonly title: string | null;
    readonly question: string | null;
    readonly meeting: string | null;
  };
  /** Who must decide; null: not known. */
  readonly deciding: string | null;
  /** What was said of it in meetings. */
  readonly remarks: readonly Remark[];
}

const KIND_OF = { AGREE: 'agree', DOUBT: 'doubt', OBJECT: 'object' } as const;

/** Throws DocumentProblem where there is no such scenario, or it cannot be read. */
export async function savedScenarios(ask: Ask, ids: readonly string[]): Promise<Saved[]> {
  const found: Saved[] = [];
  for (const id of ids) {
    const { scenario } = await ask<MemoSavedQuery>(MemoSavedDocument, { id }, 'the saved scenarios');
    if (scenario === null)
      throw new DocumentProblem(`There is no saved scenario “${cut(id)}”. Take it out of “saved”.`);
    if (!scenario.readable)
      throw new DocumentProblem(
        `The scenario “${cut(scenario.name)}” was saved by another Ristikko and cannot be read.`,
      );
    found.push({
      id: scenario.id,
      name: scenario.name,
      moves: scenario.moves.map(moveOf),
      filter: scenario.filter,
      options: scenario.options,
      assumptions: scenario.assumptions,
      proposal: scenario.proposal,
      memo: scenario.memo,
      deciding: scenario.decidedBy?.name ?? scenario.decidedByWords,
      remarks: scenario.remarks.map(({ who, stance, text }) => ({
        who,
        kind: KIND_OF[stance],
        text: text ?? '',
      })),
    });
  }
  return found;
}

function moveOf(move: MemoMoveFragment): Move {
  switch (move.__typename) {
    case 'MergeMove': {
      const { bodies, into, rule, seats, order, keep, drop } = move;
      return { merge: { bodies, into: bodyOf(into), rule, seats, order, keep, drop } };
    }
    case 'SplitMove':
      return {
        split: {
          body: move.body,
          into: move.parts.map(({ body, seats }) => ({ body: bodyOf(body), seats })),
        },
      };
    case 'EndMove':
      return { end: { body: move.body } };
    case 'SeatMove':
      return { moveSeat: { seat: move.seat, to: move.to } };
    case 'AddSeatMove': {
      const { body, id, holder, onBehalfOf, roles } = move;
      return { addSeat: { body, id, holder, onBehalfOf, roles } };
    }
  }
}

function bodyOf({
  id,
  name,
  kind,
  meetings,
  hours,
  chair,
  convenor,
  start,
}: MemoNewBodyFragment): NewBodyInput {
  return {
    id,
    name,
    kind,
    meetingsMin: meetings?.min ?? null,
    meetingsMax: meetings?.max ?? null,
    hoursMin: hours?.min ?? null,
    hoursMax: hours?.max ?? null,
    chair,
    convenor,
    start,
  };
}
