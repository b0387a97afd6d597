#!/usr/bin/env python3
"""SQLite's full-text index of trigrams as a look-up of names that forgives typing errors.

    fts5_trigram.py OUT_FOLDER SIZE [--runs 3]

The usual way: the trigrams of the query joined by OR, the best 20 rows by bm25, ordered by edit distance. Prints one
line of JSON. README.md beside this file describes the figures.
"""
import argparse
import collections
import os
import sqlite3
import statistics
import tempfile
import time

from rapidfuzz.distance import OSA

from common import SIZES, peak_megabytes, percentile, read_names, read_queries, report, timed

ROWS = 20
OF_PLACE = "SELECT 1 FROM places WHERE name = ? AND place = ?"
# SQLite orders by the hidden column `rank`, which is bm25, and keeps no more rows than the limit.
SEARCH = "SELECT rowid, name FROM names WHERE names MATCH ? ORDER BY rank LIMIT ?"


def build(path, pairs):
    """A database with the distinct names, each with its places."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize = 'trigram')")
    database.execute("CREATE TABLE places (name INTEGER, place INTEGER, PRIMARY KEY (name, place)) WITHOUT ROWID")
    numbers = {}
    rows = [(numbers.setdefault(name, len(numbers) + 1), place) for place, name in pairs]
    with database:
        database.executemany("INSERT INTO names (rowid, name) VALUES (?, ?)", ((i, n) for n, i in numbers.items()))
        database.executemany("INSERT INTO places VALUES (?, ?)", rows)
        database.execute("INSERT INTO names (names) VALUES ('optimize')")
    database.close()
    return len(numbers)


def search(database, query):
    """The rows (number, name) that answer, best first."""
    folded = query.lower()
    trigrams = dict.fromkeys(folded[at:at + 3] for at in range(len(folded) - 2))
    if not trigrams:
        return []
    match = " OR ".join('"' + trigram.replace('"', '""') + '"' for trigram in trigrams)
    rows = database.execute(SEARCH, (match, ROWS)).fetchall()
    return sorted(rows, key=lambda row: OSA.distance(folded, row[1].lower()))


def look_up(path, queries):
    """Milliseconds of each look-up, and how many were right first, right within the rows, without any answer."""
    database = sqlite3.connect(path)
    times, counts = [], collections.Counter()
    for query, place in queries:
        start = time.perf_counter()
        rows = search(database, query)
        times.append((time.perf_counter() - start) * 1000)
        right = [database.execute(OF_PLACE, (number, place)).fetchone() is not None for number, _ in rows]
        counts["first"] += bool(right and right[0])
        counts["within"] += any(right)
        counts["none"] += not right
    database.close()
    return times, counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    parser.add_argument("size", choices=SIZES)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()

    pairs = read_names(options.out_folder, options.size)
    figures = {"peer": "fts5 trigram", "sqlite": sqlite3.sqlite_version, "size": options.size, "runs": options.runs}
    with tempfile.TemporaryDirectory() as folder:
        path, seconds = f"{folder}/names.db", []
        before = peak_megabytes()
        for _ in range(options.runs):
            if os.path.exists(path):
                os.remove(path)
            names, clock = timed(lambda: build(path, pairs))
            seconds.append(clock)
        figures |= {
            "names": names, "build_seconds_best": round(min(seconds), 4),
            "build_seconds_median": round(statistics.median(seconds), 4),
            "file_mb": round(os.path.getsize(path) / 1e6, 1), "peak_mb_before": before,
            "peak_mb_after_build": peak_megabytes(),
        }
        for edits in (1, 2):
            queries = read_queries(options.out_folder, options.size, edits)
            runs = [look_up(path, queries) for _ in range(options.runs)]
            counts = runs[0][1]
            for label, share in (("p50", 0.5), ("p99", 0.99)):
                values = [percentile(times, share) for times, _ in runs]
                figures[f"edits{edits}_{label}_ms_best"] = round(min(values), 3)
                figures[f"edits{edits}_{label}_ms_median"] = round(statistics.median(values), 3)
            figures |= {
                f"edits{edits}_right_first": round(counts["first"] / len(queries), 4),
                f"edits{edits}_right_within_{ROWS}": round(counts["within"] / len(queries), 4),
                f"edits{edits}_no_answer": counts["none"],
            }
    report(figures | {"peak_mb": peak_megabytes()})


if __name__ == "__main__":
    main()
