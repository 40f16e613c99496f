import type { BodyType, NetworkKind } from '../../api/generated/operations.ts';
import type { Words } from '../../i18n/words.svelte.ts';

interface KindOfBody {
  readonly type: BodyType;
  readonly kind?: NetworkKind | null;
  readonly kindWords?: string | null;
}

/** The kind of a body in words: the source's own where the kind is another; null where it is not known. */
export function kindOfNetwork({ kind, kindWords }: KindOfBody, words: Words): string | null {
  if (kind === 'OTHER' && kindWords) return kindWords;
  return kind ? words.t.words.networkKind[kind] : null;
}

/** The kind for a line of a list: a network of unknown kind is a network, a project a project. */
export function bodyKind(body: KindOfBody, words: Words): string {
  if (body.type === 'PROJECT') return words.t.words.node.Project;
  return kindOfNetwork(body, words) ?? words.t.words.node.Network;
}
