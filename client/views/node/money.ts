/** Amounts of money in words. */
import type { FundingPartsFragment } from '../../api/generated/operations.ts';
import { NARROW } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.svelte.ts';

/** "1 650 000 €"; another currency by its code; an amount without one stands alone. */
export function amount(value: number, currency: string | null, words: Words): string {
  const sign = currency === 'EUR' ? '€' : (currency ?? '');
  return `${words.number(value, { decimals: Number.isInteger(value) ? 0 : 2 })}${sign ? NARROW + sign : ''}`;
}

/** The sum of what was granted, or where nothing is known to be granted of what was applied for; null where neither
 *  is known or currencies differ. */
export function sumOf(
  funding: readonly Pick<FundingPartsFragment, 'applied' | 'granted' | 'currency'>[],
  words: Words,
): string | null {
  const currencies = new Set(funding.map(({ currency }) => currency));
  if (currencies.size !== 1) return null;
  const [currency] = currencies;
  const granted = funding.flatMap(({ granted }) => granted ?? []);
  const applied = funding.flatMap(({ applied }) => applied ?? []);
  const add = (values: readonly number[]): string =>
    amount(
      values.reduce((sum, value) => sum + value, 0),
      currency,
      words,
    );
  const t = words.t.pages.node.columns;
  if (granted.length) return `${t.granted.toLowerCase()} ${add(granted)}`;
  return applied.length ? `${t.applied.toLowerCase()} ${add(applied)}` : null;
}
