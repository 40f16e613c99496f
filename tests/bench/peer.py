"""The peer of the benchmark: the same questions answered by scipy, timed inside its own process.

Reads the matrix from a folder (offsets.bin, members.bin: 32-bit integers), then one task a line from standard input,
and answers each with a line of JSON: seconds, and figures by which both answers are compared (not timed).
"""

import json
import pathlib
import platform
import sys
import time

import numpy as np
import scipy
import scipy.sparse as sp

folder = pathlib.Path(sys.argv[1])
member_count = int(sys.argv[2])
offsets = np.fromfile(folder / "offsets.bin", np.int32)
members = np.fromfile(folder / "members.bin", np.int32)
n = len(offsets) - 1
A = sp.csr_matrix((np.ones(len(members), np.float32), members, offsets), shape=(n, member_count))
sizes = np.diff(offsets).astype(np.float32)


def counts():
    """All pairs: the whole product, both triangles and the diagonal."""
    return A @ A.T


def jaccard():
    """Upper triangle and its Jaccard index. Picking it by a mask is quicker than scipy.sparse.triu."""
    product = A @ A.T
    rows = np.repeat(np.arange(n, dtype=np.int32), np.diff(product.indptr))
    upper = product.indices > rows
    rows, others, shared = rows[upper], product.indices[upper], product.data[upper]
    return rows, others, shared, shared / (sizes[rows] + sizes[others] - shared)


def jaccard_triu():
    """The same in the way that is written down first."""
    upper = sp.triu(A @ A.T, 1).tocoo()
    return upper.row, upper.col, upper.data, upper.data / (sizes[upper.row] + sizes[upper.col] - upper.data)


def strongest_shared():
    """The product and one argpartition of all its entries, each pair there twice beside the diagonal."""
    product = A @ A.T
    return product, np.argpartition(product.data, len(product.data) - 200 - n)


def strongest_jaccard():
    index = jaccard()[3]
    return index, np.argpartition(index, len(index) - 100)


def total(values):
    return float(values.sum(dtype=np.float64))


def check(task, answer):
    if task == "counts":
        diagonal = float(sizes.sum(dtype=np.float64))
        return {
            "pairs": int((answer.nnz - (sizes > 0).sum()) // 2),
            "sum": (total(answer.data) - diagonal) / 2,
        }
    if task in ("jaccard", "jaccard_triu"):
        return {"pairs": len(answer[2]), "sum": total(answer[2]), "jaccard": round(total(answer[3]), 2)}
    if task == "strongest_shared":
        upper = sp.triu(answer[0], 1).tocoo().data
        return {"strongest": np.sort(upper)[::-1][:100].astype(int).tolist()}
    return {"strongest": [round(float(x), 6) for x in np.sort(answer[0])[::-1][:100]]}


TASKS = {f.__name__: f for f in (counts, jaccard, jaccard_triu, strongest_shared, strongest_jaccard)}
versions = f"scipy {scipy.__version__}, numpy {np.__version__}, Python {platform.python_version()}"
print(json.dumps({"versions": versions}), flush=True)
checked = {}
for line in sys.stdin:
    task = line.strip()
    start = time.perf_counter()
    answer = TASKS[task]()
    seconds = time.perf_counter() - start
    if task not in checked:
        checked[task] = check(task, answer)
    del answer
    print(json.dumps({"seconds": seconds, **checked[task]}), flush=True)
