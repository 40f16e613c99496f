;; Counting and seeking pairs of bodies, row by row, in memory that layout.ts has laid out.
;;
;; A row is one body a. Each of its members lists its bodies in ascending order; the part of that list after a is a
;; run, and every body b in a run is a wedge: a and b share that member. Rows are taken in ascending order, so the
;; start of the run of each member is a cursor that moves by one each time the member is met.
;;
;; Every body has a mark of 16 bits. Marks only grow from row to row, so a mark that an earlier row left is known by
;; its size, and nothing has to be cleared after a row. When they run out all are set to 0.
;;
;; Wedges are met in no useful order, so a branch on "met before?" would often be guessed wrong: the inner loops
;; compute instead of branching. The longest run of a row comes first, for in it nothing can have been met before.

(module
  (import "layout" "memory" (memory 1))
  ;; Number of bodies, at most 65,535.
  (import "layout" "bodies" (global $bodies i32))
  ;; Address of the row offsets: bodies + 1 numbers of 32 bits.
  (import "layout" "offsets" (global $offsets i32))
  ;; Address of the members of each row, 32 bits each.
  (import "layout" "members" (global $members i32))
  ;; Address of two addresses for each member: the body of its list whose row comes next, and the end of its list.
  (import "layout" "cursors" (global $cursors i32))
  ;; Address of the runs of the row in hand: start and end of each, room for as many as a body has members.
  (import "layout" "runs" (global $runs i32))

  ;; Fixed places: marks at 0, 16 bits for each of 65,536 bodies; then a table of one entry a body, at 131072.

  ;; No mark is greater.
  (global $greatest (mut i32) (i32.const 65535))
  ;; Bytes of all runs of the row in hand.
  (global $bytes (mut i32) (i32.const 0))
  ;; Where `seek` has stopped writing.
  (global $found (export "found") (mut i32) (i32.const 0))

  ;; Collects the runs of row a, the longest first, and moves the cursors. Returns the end of the runs.
  (func $collect (param $a i32) (result i32)
    (local $at i32) (local $stop i32) (local $cursor i32) (local $start i32) (local $end i32) (local $length i32)
    (local $run i32) (local $longest i32) (local $most i32) (local $sum i32)
    (local.set $at (i32.add (global.get $offsets) (i32.shl (local.get $a) (i32.const 2))))
    (local.set $stop (i32.add (global.get $members) (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 2))))
    (local.set $at (i32.add (global.get $members) (i32.shl (i32.load (local.get $at)) (i32.const 2))))
    (local.set $run (global.get $runs))
    (local.set $longest (global.get $runs))
    (block $collected
      (loop $member
        (br_if $collected (i32.ge_u (local.get $at) (local.get $stop)))
        (local.set $cursor (i32.add (global.get $cursors) (i32.shl (i32.load (local.get $at)) (i32.const 3))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $start (i32.add (i32.load (local.get $cursor)) (i32.const 2)))
        (local.set $end (i32.load offset=4 (local.get $cursor)))
        (i32.store (local.get $cursor) (local.get $start))
        (local.set $length (i32.sub (local.get $end) (local.get $start)))
        (i32.store (local.get $run) (local.get $start))
        (i32.store offset=4 (local.get $run) (local.get $end))
        (if (i32.gt_u (local.get $length) (local.get $most))
          (then
            (local.set $most (local.get $length))
            (local.set $longest (local.get $run))))
        (local.set $sum (i32.add (local.get $sum) (local.get $length)))
        ;; An empty run is overwritten by the next.
        (if (local.get $length) (then (local.set $run (i32.add (local.get $run) (i32.const 8)))))
        (br $member)))
    (local.set $start (i32.load (local.get $longest)))
    (local.set $end (i32.load offset=4 (local.get $longest)))
    (i64.store (local.get $longest) (i64.load (global.get $runs)))
    (i32.store (global.get $runs) (local.get $start))
    (i32.store offset=4 (global.get $runs) (local.get $end))
    (global.set $bytes (local.get $sum))
    (local.get $run))

  ;; A number that no mark exceeds and that leaves room for `room` marks above it.
  (func $base (param $room i32) (result i32)
    (if (i32.gt_u (i32.add (global.get $greatest) (local.get $room)) (i32.const 65535))
      (then
        (memory.fill (i32.const 0) (i32.const 0) (i32.shl (global.get $bodies) (i32.const 1)))
        (global.set $greatest (i32.const 0))))
    (global.get $greatest))

  ;; Counts the pairs of rows a, a + 1 … before `to`, or fewer rows when the next might not fit before pair number
  ;; `limit`. Pair number i (the first is number `pair`) is written to `others` and `shared`, 16 bits each; the
  ;; number of pairs before row r is written to `ends`, 32 bits each, at r. Returns the first row not counted.
  ;; Up to 16 bytes after what is counted may be overwritten.
  ;;
  ;; The mark of b is the number of its pair: base + 1 for the first pair of the row.
  (func (export "count")
    (param $a i32) (param $to i32) (param $others i32) (param $shared i32) (param $pair i32) (param $limit i32)
    (param $ends i32) (result i32)
    (local $run i32) (local $runsEnd i32) (local $base i32) (local $mark i32)
    (block $full
      (loop $row
        (br_if $full (i32.ge_u (local.get $a) (local.get $to)))
        (br_if $full
          (i32.gt_u
            (i32.add (local.get $pair) (i32.sub (global.get $bodies) (local.get $a)))
            (local.get $limit)))
        (local.set $runsEnd (call $collect (local.get $a)))
        (if (global.get $bytes)
          (then
            (call $ones (i32.add (local.get $shared) (i32.shl (local.get $pair) (i32.const 1))))
            (local.set $base (call $base (i32.sub (global.get $bodies) (local.get $a))))
            (local.set $run (global.get $runs))
            (local.set $mark
              (call $countFirst
                (local.get $run)
                (local.get $base)
                (i32.add (local.get $others) (i32.shl (local.get $pair) (i32.const 1)))))
            (block $counted
              (loop $next
                (local.set $run (i32.add (local.get $run) (i32.const 8)))
                (br_if $counted (i32.ge_u (local.get $run) (local.get $runsEnd)))
                (local.set $mark
                  (call $countRun
                    (local.get $run)
                    (local.get $base)
                    (local.get $mark)
                    ;; Addresses of what would be the pair of mark 0.
                    (i32.add
                      (local.get $others)
                      (i32.shl (i32.sub (local.get $pair) (i32.add (local.get $base) (i32.const 1))) (i32.const 1)))
                    (i32.add
                      (local.get $shared)
                      (i32.shl (i32.sub (local.get $pair) (i32.add (local.get $base) (i32.const 1))) (i32.const 1)))))
                (br $next)))
            (local.set $pair (i32.add (local.get $pair) (i32.sub (local.get $mark) (local.get $base))))
            (global.set $greatest (local.get $mark))))
        (local.set $a (i32.add (local.get $a) (i32.const 1)))
        (i32.store (i32.add (local.get $ends) (i32.shl (local.get $a) (i32.const 2))) (local.get $pair))
        (br $row)))
    (local.get $a))

  ;; Writes 1 for every wedge of the row: most pairs share one member, and there are no more pairs than wedges.
  (func $ones (param $at i32)
    (local $stop i32)
    (local.set $stop (i32.add (local.get $at) (global.get $bytes)))
    (loop $more
      (v128.store align=2 (local.get $at) (v128.const i16x8 1 1 1 1 1 1 1 1))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $more (i32.lt_u (local.get $at) (local.get $stop)))))

  ;; The first run of a row: every body is new. Returns the mark of the last. Four bodies at a time are read as one
  ;; number of 64 bits and written to `to` as they are.
  (func $countFirst (param $run i32) (param $mark i32) (param $to i32) (result i32)
    (local $at i32) (local $end i32) (local $b i32) (local $four i64)
    (local.set $at (i32.load (local.get $run)))
    (local.set $end (i32.load offset=4 (local.get $run)))
    (block $rest
      (loop $more
        (br_if $rest (i32.gt_u (i32.add (local.get $at) (i32.const 8)) (local.get $end)))
        (local.set $four (i64.load align=2 (local.get $at)))
        (i64.store align=2 (local.get $to) (local.get $four))
        (i32.store16
          (i32.shl (i32.and (i32.wrap_i64 (local.get $four)) (i32.const 0xffff)) (i32.const 1))
          (i32.add (local.get $mark) (i32.const 1)))
        (i32.store16
          (i32.shl (i32.shr_u (i32.wrap_i64 (local.get $four)) (i32.const 16)) (i32.const 1))
          (i32.add (local.get $mark) (i32.const 2)))
        (local.set $four (i64.shr_u (local.get $four) (i64.const 32)))
        (i32.store16
          (i32.shl (i32.and (i32.wrap_i64 (local.get $four)) (i32.const 0xffff)) (i32.const 1))
          (i32.add (local.get $mark) (i32.const 3)))
        (local.set $mark (i32.add (local.get $mark) (i32.const 4)))
        (i32.store16
          (i32.shl (i32.shr_u (i32.wrap_i64 (local.get $four)) (i32.const 16)) (i32.const 1))
          (local.get $mark))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (local.set $to (i32.add (local.get $to) (i32.const 8)))
        (br $more)))
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $b (i32.load16_u (local.get $at)))
        (local.set $mark (i32.add (local.get $mark) (i32.const 1)))
        (i32.store16 (local.get $to) (local.get $b))
        (i32.store16 (i32.shl (local.get $b) (i32.const 1)) (local.get $mark))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))
        (local.set $to (i32.add (local.get $to) (i32.const 2)))
        (br $more)))
    (local.get $mark))

  ;; A further run. A body met in this row has a mark above base, and its pair counts one more; any other gets the
  ;; next mark, and its pair has its 1 already. `others` and `shared` are addresses of the pair of mark 0.
  (func $countRun
    (param $run i32) (param $base i32) (param $mark i32) (param $others i32) (param $shared i32) (result i32)
    (local $at i32) (local $end i32) (local $b i32) (local $pair i32) (local $met i32) (local $next i32)
    (local.set $at (i32.load (local.get $run)))
    (local.set $end (i32.load offset=4 (local.get $run)))
    (local.set $next (i32.add (local.get $mark) (i32.const 1)))
    (loop $more
      (local.set $b (i32.load16_u (local.get $at)))
      (local.set $pair (i32.load16_u (i32.shl (local.get $b) (i32.const 1))))
      (local.set $met (i32.gt_u (local.get $pair) (local.get $base)))
      (local.set $pair (select (local.get $pair) (local.get $next) (local.get $met)))
      (local.set $next (i32.add (local.get $next) (i32.eqz (local.get $met))))
      (i32.store16 (i32.shl (local.get $b) (i32.const 1)) (local.get $pair))
      (local.set $pair (i32.shl (local.get $pair) (i32.const 1)))
      (i32.store16 (i32.add (local.get $others) (local.get $pair)) (local.get $b))
      (local.set $pair (i32.add (local.get $shared) (local.get $pair)))
      (i32.store16 (local.get $pair) (i32.add (i32.load16_u (local.get $pair)) (local.get $met)))
      (local.set $at (i32.add (local.get $at) (i32.const 2)))
      (br_if $more (i32.lt_u (local.get $at) (local.get $end))))
    (i32.sub (local.get $next) (i32.const 1)))

  ;; Jaccard index of the counted pairs of rows a … before `to`, as 32-bit floats at `jaccard`. The table holds the
  ;; size of each body as a 32-bit float. Four pairs at a time: what the last four of a row write beyond its end is
  ;; written again by the next row, or lies in the 16 bytes after the last.
  (func (export "jaccard")
    (param $a i32) (param $to i32) (param $others i32) (param $shared i32) (param $ends i32) (param $jaccard i32)
    (local $end i32) (local $at i32) (local $stop i32) (local $count i32) (local $out i32) (local $four i64)
    (local $two i32) (local $size v128) (local $sizes v128) (local $both v128)
    (loop $row
      (local.set $end (i32.add (local.get $ends) (i32.shl (local.get $a) (i32.const 2))))
      (local.set $count (i32.shl (i32.load (local.get $end)) (i32.const 1)))
      (local.set $at (i32.add (local.get $others) (local.get $count)))
      (local.set $stop (i32.add (local.get $others) (i32.shl (i32.load offset=4 (local.get $end)) (i32.const 1))))
      (local.set $out (i32.add (local.get $jaccard) (i32.shl (local.get $count) (i32.const 1))))
      (local.set $count (i32.add (local.get $shared) (local.get $count)))
      (local.set $size (v128.load32_splat offset=131072 (i32.shl (local.get $a) (i32.const 2))))
      (block $done
        (loop $more
          (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
          (local.set $four (i64.load align=2 (local.get $at)))
          (local.set $two (i32.wrap_i64 (local.get $four)))
          (local.set $sizes
            (v128.load32_zero offset=131072
              (i32.shl (i32.and (local.get $two) (i32.const 0xffff)) (i32.const 2))))
          (local.set $sizes
            (v128.load32_lane offset=131072 1
              (i32.shl (i32.shr_u (local.get $two) (i32.const 16)) (i32.const 2))
              (local.get $sizes)))
          (local.set $two (i32.wrap_i64 (i64.shr_u (local.get $four) (i64.const 32))))
          (local.set $sizes
            (v128.load32_lane offset=131072 2
              (i32.shl (i32.and (local.get $two) (i32.const 0xffff)) (i32.const 2))
              (local.get $sizes)))
          (local.set $sizes
            (v128.load32_lane offset=131072 3
              (i32.shl (i32.shr_u (local.get $two) (i32.const 16)) (i32.const 2))
              (local.get $sizes)))
          (local.set $both (f32x4.convert_i32x4_u (v128.load16x4_u align=2 (local.get $count))))
          (v128.store align=4 (local.get $out)
            (f32x4.div
              (local.get $both)
              (f32x4.sub (f32x4.add (local.get $size) (local.get $sizes)) (local.get $both))))
          (local.set $at (i32.add (local.get $at) (i32.const 8)))
          (local.set $count (i32.add (local.get $count) (i32.const 8)))
          (local.set $out (i32.add (local.get $out) (i32.const 16)))
          (br $more)))
      (local.set $a (i32.add (local.get $a) (i32.const 1)))
      (br_if $row (i32.lt_u (local.get $a) (local.get $to)))))

  ;; Finds the pairs of rows a, a + 1 … before `to` with bodies before `reach` that share as many members as the table
  ;; demands of b (16 bits each, at least 1, and nowhere less than `least`). Each is written at `at` as four numbers
  ;; of 16 bits: a, b, shared, 0. Stops before a row whose pairs might not fit before `limit`. Returns the first row
  ;; not sought; `found` is the end of what was written.
  ;;
  ;; The mark of b is base + the number of members it has been seen to share.
  (func (export "seek")
    (param $a i32) (param $to i32) (param $reach i32) (param $least i32) (param $at i32) (param $limit i32)
    (result i32)
    (local $run i32) (local $runsEnd i32) (local $base i32) (local $size i32) (local $first i32) (local $row i32)
    (global.set $found (local.get $at))
    (block $full
      (loop $rows
        (br_if $full (i32.ge_u (local.get $a) (local.get $to)))
        (br_if $full
          (i32.gt_u
            (i32.add (global.get $found) (i32.shl (i32.sub (global.get $bodies) (local.get $a)) (i32.const 3)))
            (local.get $limit)))
        (local.set $runsEnd (call $collect (local.get $a)))
        (if (i32.and (i32.gt_u (local.get $reach) (local.get $a)) (i32.ne (global.get $bytes) (i32.const 0)))
          (then
            (local.set $row (i32.add (global.get $offsets) (i32.shl (local.get $a) (i32.const 2))))
            (local.set $size (i32.sub (i32.load offset=4 (local.get $row)) (i32.load (local.get $row))))
            (local.set $base (call $base (local.get $size)))
            (local.set $first (global.get $found))
            (local.set $run (global.get $runs))
            (if (i32.gt_u (local.get $least) (i32.const 1))
              (then
                (call $markFirst (local.get $run) (local.get $base) (local.get $reach))
                (local.set $run (i32.add (local.get $run) (i32.const 8)))))
            (block $sought
              (loop $next
                (br_if $sought (i32.ge_u (local.get $run) (local.get $runsEnd)))
                (call $seekRun (local.get $run) (local.get $base) (local.get $reach))
                (local.set $run (i32.add (local.get $run) (i32.const 8)))
                (br $next)))
            (call $complete (local.get $first) (local.get $a) (local.get $base))
            (global.set $greatest (i32.add (local.get $base) (local.get $size)))))
        (local.set $a (i32.add (local.get $a) (i32.const 1)))
        (br $rows)))
    (local.get $a))

  ;; The first run where one shared member is never enough: nothing can be found yet.
  (func $markFirst (param $run i32) (param $base i32) (param $reach i32)
    (local $at i32) (local $end i32) (local $b i32)
    (local.set $at (i32.load (local.get $run)))
    (local.set $end (i32.load offset=4 (local.get $run)))
    (local.set $base (i32.add (local.get $base) (i32.const 1)))
    (block $done
      (loop $more
        (local.set $b (i32.load16_u (local.get $at)))
        (br_if $done (i32.ge_u (local.get $b) (local.get $reach)))
        (i32.store16 (i32.shl (local.get $b) (i32.const 1)) (local.get $base))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))
        (br_if $more (i32.lt_u (local.get $at) (local.get $end))))))

  ;; A run: each body shares one more, and is written when that is just enough. A body is written over by the next
  ;; one unless it was enough.
  (func $seekRun (param $run i32) (param $base i32) (param $reach i32)
    (local $at i32) (local $end i32) (local $b i32) (local $mark i32) (local $out i32)
    (local.set $at (i32.load (local.get $run)))
    (local.set $end (i32.load offset=4 (local.get $run)))
    (local.set $out (global.get $found))
    (block $done
      (loop $more
        (local.set $b (i32.load16_u (local.get $at)))
        (br_if $done (i32.ge_u (local.get $b) (local.get $reach)))
        (i32.store16 offset=2 (local.get $out) (local.get $b))
        (local.set $b (i32.shl (local.get $b) (i32.const 1)))
        (local.set $mark (i32.load16_u (local.get $b)))
        (local.set $mark
          (i32.add
            (select
              (local.get $mark)
              (local.get $base)
              (i32.gt_u (local.get $mark) (local.get $base)))
            (i32.const 1)))
        (i32.store16 (local.get $b) (local.get $mark))
        (local.set $out
          (i32.add
            (local.get $out)
            (i32.shl
              (i32.eq
                (i32.sub (local.get $mark) (local.get $base))
                (i32.load16_u offset=131072 (local.get $b)))
              (i32.const 3))))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))
        (br_if $more (i32.lt_u (local.get $at) (local.get $end)))))
    (global.set $found (local.get $out)))

  ;; Writes a and the final number of shared members beside each body found in row a, from `at` on.
  (func $complete (param $at i32) (param $a i32) (param $base i32)
    (block $done
      (loop $more
        (br_if $done (i32.ge_u (local.get $at) (global.get $found)))
        (i32.store16 (local.get $at) (local.get $a))
        (i32.store offset=4 (local.get $at)
          (i32.sub
            (i32.load16_u (i32.shl (i32.load16_u offset=2 (local.get $at)) (i32.const 1)))
            (local.get $base)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $more))))
)
