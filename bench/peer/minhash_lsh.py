"""datasketch's MinHash LSH with its own defaults over the same shingles: query, then insert.

Called by org.accord.bench.lineage.LineageScale with a file of reports, one a line: words parted by
blanks. Prints the processor seconds twice: a shingle at a time (update), and all shingles of a
report at once (update_batch). Needs datasketch (pip install datasketch==2.0.0).
"""

import sys
import time

from datasketch import MinHash, MinHashLSH

RUN = 5


def seconds(reports, at_once):
    start = time.process_time()
    index = MinHashLSH()
    for number, words in enumerate(reports):
        shingles = {" ".join(words[i : i + RUN]).encode() for i in range(len(words) - RUN + 1)}
        signature = MinHash()
        if at_once:
            signature.update_batch(list(shingles))
        else:
            for shingle in shingles:
                signature.update(shingle)
        index.query(signature)
        index.insert(number, signature)
    return time.process_time() - start


def main(path):
    with open(path, encoding="utf-8") as lines:
        reports = [line.split() for line in lines]
    print(seconds(reports, False), seconds(reports, True))


if __name__ == "__main__":
    main(sys.argv[1])
