/** Solves a plan's model by HiGHS (Huangfu & Hall 2018), to proven optimality or until it is stopped. */
import loadHighs from 'highs';

export interface Solution {
  /** Indices of the candidates chosen, ascending; null: no plan keeps the rules. */
  readonly plan: readonly number[] | null;
  /** Sum of what is saved. */
  readonly saved: number;
  /** No plan can save more than this. */
  readonly bound: number;
  /** Proven: no plan saves more. */
  readonly optimal: boolean;
}

export interface Progress {
  readonly seconds: number;
  /** Best plan so far; null: none yet. */
  readonly saved: number | null;
  /** null: no bound yet. */
  readonly bound: number | null;
}

export interface SolveOptions {
  /** Seconds after which the best plan so far is returned. */
  readonly seconds: number;
  /** Called with progress, several times a second; true stops the search. */
  readonly onProgress?: (progress: Progress) => boolean;
}

let loaded: ReturnType<typeof loadHighs> | null = null;

/** Solves LP text with variables `x0 ... xn-1`. The same text gives the same plan: one thread, one seed. Throws where
 *  the solver cannot read the text. */
export async function solve(text: string, options: SolveOptions): Promise<Solution> {
  const highs = await (loaded ??= loadHighs());
  return highs.withModel({ format: 'lp', data: text }, (model) => {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      time_limit: options.seconds,
    });
    const finite = (value: number | undefined) =>
      value !== undefined && Math.abs(value) < highs.infinity ? value : null;
    model.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        const { running_time, mip_primal_bound, mip_dual_bound } = event.data;
        const stop = options.onProgress?.({
          seconds: running_time ?? 0,
          saved: finite(mip_primal_bound),
          bound: finite(mip_dual_bound),
        });
        if (stop) event.interrupt();
      },
    });
    const status = model.getModelStatus();
    const { infeasible, optimal } = highs.constants.modelStatus;
    const feasible = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    if (!feasible)
      return {
        plan: null,
        saved: 0,
        bound: Number(model.info.get('mip_dual_bound')),
        optimal: status === infeasible,
      };
    const { colValue } = model.getSolution();
    const plan = [...colValue.keys()]
      .filter((column) => colValue[column] > 0.5)
      .map((column) => Number(model.getColName(column).slice(1)))
      .sort((a, b) => a - b);
    return {
      plan,
      saved: model.getObjectiveValue(),
      bound: Number(model.info.get('mip_dual_bound')),
      optimal: status === optimal,
    };
  });
}

/** How far the bound is above what is saved, as a share of it. */
export function gapOf(saved: number | null, bound: number | null): number | null {
  if (saved === null || bound === null || !Number.isFinite(bound)) return null;
  if (bound <= saved) return 0;
  return saved <= 0 ? null : (bound - saved) / saved;
}
