/**
 * The two-mode matrix: which members sit in which bodies, as compressed rows in typed arrays. Everything in this
 * folder starts from it. Rows stand in the order in which ties are broken (by id).
 */

/** Compressed rows. Row r holds `columns[offsets[r]] … columns[offsets[r + 1] - 1]`, ascending and distinct. */
export interface TwoModeMatrix {
  readonly bodyCount: number;
  readonly memberCount: number;
  /** Length `bodyCount + 1`, from 0 to the number of memberships. */
  readonly offsets: Int32Array;
  /** Member of each membership. */
  readonly members: Int32Array;
}

/** The same memberships seen from the members. Bodies of a member are ascending and distinct. */
export interface MemberLists {
  readonly offsets: Int32Array;
  readonly bodies: Int32Array;
}

/**
 * Builds the matrix from memberships in any order; a membership given twice counts once.
 * @throws RangeError when an index lies outside the two counts or the columns differ in length.
 */
export function twoModeMatrix(
  bodyCount: number,
  memberCount: number,
  bodyOf: ArrayLike<number>,
  memberOf: ArrayLike<number>,
): TwoModeMatrix {
  const ties = bodyOf.length;
  if (memberOf.length !== ties) {
    throw new RangeError(
      `memberships: ${ties} bodies but ${memberOf.length} members; give one of each a membership`,
    );
  }
  const memberOffsets = new Int32Array(memberCount + 1);
  for (let t = 0; t < ties; t += 1) {
    const body = bodyOf[t];
    const member = memberOf[t];
    if (!(body >= 0 && body < bodyCount)) {
      throw new RangeError(`membership ${t}: body ${body} is not one of ${bodyCount}`);
    }
    if (!(member >= 0 && member < memberCount)) {
      throw new RangeError(`membership ${t}: member ${member} is not one of ${memberCount}`);
    }
    memberOffsets[member + 1] += 1;
  }
  accumulate(memberOffsets);
  // Two bucket passes sort by member within body; no comparison sort is needed.
  const byMember = new Int32Array(ties);
  const memberCursor = memberOffsets.slice(0, memberCount);
  for (let t = 0; t < ties; t += 1) byMember[memberCursor[memberOf[t]]++] = bodyOf[t];

  const offsets = new Int32Array(bodyCount + 1);
  const last = new Int32Array(bodyCount).fill(-1);
  for (let member = 0; member < memberCount; member += 1) {
    for (let i = memberOffsets[member]; i < memberOffsets[member + 1]; i += 1) {
      const body = byMember[i];
      if (last[body] !== member) {
        last[body] = member;
        offsets[body + 1] += 1;
      }
    }
  }
  accumulate(offsets);
  const members = new Int32Array(offsets[bodyCount]);
  const cursor = offsets.slice(0, bodyCount);
  last.fill(-1);
  for (let member = 0; member < memberCount; member += 1) {
    for (let i = memberOffsets[member]; i < memberOffsets[member + 1]; i += 1) {
      const body = byMember[i];
      if (last[body] !== member) {
        last[body] = member;
        members[cursor[body]++] = member;
      }
    }
  }
  return { bodyCount, memberCount, offsets, members };
}

/** The bodies of every member. */
export function memberLists(matrix: TwoModeMatrix): MemberLists {
  const { bodyCount, memberCount, offsets, members } = matrix;
  const out = new Int32Array(memberCount + 1);
  for (let i = 0; i < members.length; i += 1) out[members[i] + 1] += 1;
  accumulate(out);
  const cursor = out.slice(0, memberCount);
  const bodies = new Int32Array(members.length);
  for (let body = 0; body < bodyCount; body += 1) {
    for (let i = offsets[body]; i < offsets[body + 1]; i += 1) bodies[cursor[members[i]]++] = body;
  }
  return { offsets: out, bodies };
}

/** Number of members of every body. */
export function bodySizes(matrix: TwoModeMatrix): Int32Array {
  return rowLengths(matrix.offsets);
}

/** Number of bodies of every member. */
export function memberDegrees(matrix: TwoModeMatrix): Int32Array {
  const degrees = new Int32Array(matrix.memberCount);
  for (let i = 0; i < matrix.members.length; i += 1) degrees[matrix.members[i]] += 1;
  return degrees;
}

/** Lengths of compressed rows. */
export function rowLengths(offsets: Int32Array): Int32Array {
  const lengths = new Int32Array(offsets.length - 1);
  for (let r = 0; r < lengths.length; r += 1) lengths[r] = offsets[r + 1] - offsets[r];
  return lengths;
}

/** Turns counts at positions 1… into offsets, in place. */
export function accumulate(counts: Int32Array): void {
  for (let i = 1; i < counts.length; i += 1) counts[i] += counts[i - 1];
}
