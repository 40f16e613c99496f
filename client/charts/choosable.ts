/** What makes a name in a picture a button: pressed by mouse, Enter or space; pressed again, nothing is chosen. Pure. */

export interface Choosing {
  readonly chosen: string | null;
  readonly onchoose: (key: string | null) => void;
  /** Whether there is anything to say of it. */
  readonly can: (key: string) => boolean;
}

/** Attributes of the group that holds a name and its mark; none where it cannot be chosen. */
export function choosable(
  choosing: Choosing | undefined,
  key: string,
  name: string,
): Readonly<Record<string, unknown>> {
  if (!choosing || !choosing.can(key)) return {};
  const press = (): void => choosing.onchoose(choosing.chosen === key ? null : key);
  return {
    role: 'button',
    tabindex: 0,
    class: 'choosable',
    'aria-label': name,
    'aria-pressed': choosing.chosen === key,
    onclick: press,
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    },
  };
}

/** Lines that are not of what is chosen stand back. */
export const standsBack = (choosing: Choosing | undefined, ...keys: readonly string[]): boolean =>
  choosing !== undefined && choosing.chosen !== null && !keys.includes(choosing.chosen);
