/** Names of any length and direction, as they reach the views. */
import { describe, expect, it } from 'vitest';
import { isCut, LONGEST_NAME, presentable, wholeRows, withWholeNames } from '../../client/api/presentable.ts';

const shown = (value: unknown): unknown => presentable(JSON.stringify(value));

describe('names in answers', () => {
  it('stay as they are where nothing is odd about them', () => {
    const answer = {
      data: { node: { id: 'a', name: 'Ryhmä Ö', aliases: ['R'], purpose: 'x'.repeat(5000) } },
    };
    expect(shown(answer)).toEqual(answer);
  });

  it('of great length are cut and say so; the whole is given when asked for', () => {
    const name = 'Pitkä '.repeat(2000);
    const { node } = shown({ node: { name, wholeName: name, aliases: ['A', name] } }) as {
      node: { name: string; wholeName: string; aliases: string[] };
    };
    expect(node.name.length).toBeLessThanOrEqual(LONGEST_NAME + 2);
    expect(name.startsWith(node.name.slice(0, 100))).toBe(true);
    expect(isCut(node.name)).toBe(true);
    expect(isCut(node.aliases[1])).toBe(true);
    expect(node.aliases[0]).toBe('A');
    expect(node.wholeName).toBe(name);
    expect(isCut('Tästä alkaa…')).toBe(false);
  });

  it('are whole again in a file, also within a longer text and where two begin alike', () => {
    const [one, two] = ['a', 'b'].map((end) => `${'Pitkä '.repeat(100)}${end}`);
    const nodes = shown([{ name: one }, { name: two }]) as { name: string }[];
    expect(nodes.every(({ name }) => isCut(name))).toBe(true);
    expect(withWholeNames(`${nodes[1].name} – ${nodes[0].name} (2)`)).toBe(`${two} – ${one} (2)`);
    expect(wholeRows([[nodes[0].name, 1, null, 'Ryhmä']])).toEqual([[one, 1, null, 'Ryhmä']]);
  });

  it('are never cut within a character', () => {
    const name = 'a' + '😀'.repeat(300);
    const cut = (shown({ name }) as { name: string }).name;
    // Half of a character cannot be encoded.
    expect(() => encodeURIComponent(cut)).not.toThrow();
  });

  it('that turn the direction turn nothing outside; ids are sent back as they came', () => {
    expect(shown({ id: 'x\u202e', name: 'Ryhmä \u202elive' })).toEqual({
      id: 'x\u202e',
      name: '\u2068Ryhmä \u202elive\u2069',
    });
    expect(shown({ name: 'شبكة' })).toEqual({ name: '\u2068شبكة\u2069' });
  });
});
