#!/usr/bin/env python3
"""pyahocorasick's automaton over the names, lower-cased, scanning the text.

    pyahocorasick_scan.py OUT_FOLDER SIZE [--runs 3]

Prints one line of JSON. README.md beside this file describes the figures.
"""
import argparse
import collections
import itertools
import statistics
from importlib.metadata import version

import ahocorasick

from common import SIZES, peak_megabytes, read_names, read_text, report, speed, timed


def build(pairs):
    """The value of a name is its length; the places it stands for would be found through it."""
    automaton = ahocorasick.Automaton()
    for _, name in pairs:
        folded = name.lower()
        automaton.add_word(folded, len(folded))
    automaton.make_automaton()
    return automaton


def count(hits):
    """How many, without a step of Python for each."""
    numbers = itertools.count()
    collections.deque(zip(hits, numbers), maxlen=0)
    return next(numbers)


def all_hits(automaton, text):
    """Every occurrence of every name, inside words too: what the library does by itself."""
    return count(automaton.iter(text))


def long_hits(automaton, text):
    """The longest name at each place, without overlap, inside words too: the library's iter_long."""
    return count(automaton.iter_long(text))


def whole_hits(automaton, text):
    """The longest name at each place, without overlap, between the ends of words: what a reader of reports needs."""
    text_end, found = len(text) - 1, []
    for end, length in automaton.iter(text):
        if end < text_end and text[end + 1].isalnum():
            continue
        start = end - length + 1
        if start > 0 and text[start - 1].isalnum():
            continue
        found.append((start, -end))
    found.sort()
    hits, free = 0, 0
    for start, end in found:
        if start >= free:
            hits, free = hits + 1, 1 - end
    return hits


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    parser.add_argument("size", choices=SIZES)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()

    pairs = read_names(options.out_folder, options.size)
    before = peak_megabytes()
    seconds, automaton = [], None
    for _ in range(options.runs):
        automaton = None  # the last one goes before the next is built
        automaton, clock = timed(lambda: build(pairs))
        seconds.append(clock)
    figures = {
        "peer": "pyahocorasick", "version": version("pyahocorasick"), "size": options.size, "runs": options.runs,
        "names": len(automaton), "build_seconds_best": round(min(seconds), 4),
        "build_seconds_median": round(statistics.median(seconds), 4),
        "automaton_mb": round(automaton.get_stats()["total_size"] / 1e6, 1), "peak_mb_before": before,
        "peak_mb_after_build": peak_megabytes(),
    }
    text, megabytes = read_text(options.out_folder)
    text, figures["lower_seconds"] = timed(text.lower)
    figures["lower_seconds"] = round(figures["lower_seconds"], 3)
    for label, scan in (("all", all_hits), ("long", long_hits), ("whole", whole_hits)):
        runs = [timed(lambda: scan(automaton, text)) for _ in range(options.runs)]
        figures |= {f"{label}_hits": runs[0][0], **speed(label, megabytes, [clock for _, clock in runs])}
    report(figures | {"text_mb": round(megabytes, 2), "peak_mb": peak_megabytes()})


if __name__ == "__main__":
    main()
