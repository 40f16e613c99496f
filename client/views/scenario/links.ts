/** Addresses of scenarios. */
import type { AddressState } from '../../state/address.svelte.ts';

/** A saved scenario, opened as it was saved. */
export const openedHref = (address: AddressState, id: string): string =>
  address.href('/merge', {
    scenario: id,
    moves: null,
    title: null,
    v: null,
    merge: null,
    part: null,
    fig: null,
  });
