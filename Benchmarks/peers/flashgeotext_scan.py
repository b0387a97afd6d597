#!/usr/bin/env python3
"""flashgeotext's GeoText over the names, regardless of case, scanning the text.

    flashgeotext_scan.py OUT_FOLDER SIZE [--runs 3]

flashgeotext's scanner is flashtext's KeywordProcessor: a trie in Python that takes the longest name between the ends of
words. Prints one line of JSON. README.md beside this file describes the figures.
"""
import argparse
import statistics
from importlib.metadata import version

from flashgeotext import settings
from flashgeotext.config import GeoTextConfiguration
from flashgeotext.geotext import GeoText
from flashgeotext.lookup import LookupData
from flashtext import KeywordProcessor

from common import SIZES, peak_megabytes, read_names, read_text, report, speed, timed


def build(pairs):
    """Each place with its names, under the first of them; places with the same first name are one to GeoText."""
    first, names = {}, {}
    for identifier, name in pairs:
        names.setdefault(first.setdefault(identifier, name), []).append(name)
    geotext = GeoText(config=GeoTextConfiguration(use_demo_data=False, case_sensitive=False))
    geotext.add(LookupData(name="places", data=names, script="latin"), case_sensitive=False)
    # A lookup has one script, whose letters make words; the text has two.
    geotext.pool["places"].non_word_boundaries.update(settings.SCRIPTS["arabic"]["chars"])
    return geotext


def hits(geotext, text):
    return sum(found["count"] for found in geotext.extract(text)["places"].values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    parser.add_argument("size", choices=SIZES)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()

    pairs = read_names(options.out_folder, options.size)
    before = peak_megabytes()
    seconds, geotext = [], None
    for _ in range(options.runs):
        geotext = None  # the last one goes before the next is built
        geotext, clock = timed(lambda: build(pairs))
        seconds.append(clock)
    processor = geotext.pool["places"]
    figures = {
        "peer": "flashgeotext", "version": version("flashgeotext"), "flashtext": version("flashtext"),
        "uses_flashtext": isinstance(processor, KeywordProcessor), "size": options.size, "runs": options.runs,
        "names": len(processor), "build_seconds_best": round(min(seconds), 4),
        "build_seconds_median": round(statistics.median(seconds), 4), "peak_mb_before": before,
        "peak_mb_after_build": peak_megabytes(),
    }
    text, megabytes = read_text(options.out_folder)
    runs = [timed(lambda: hits(geotext, text)) for _ in range(options.runs)]
    figures |= {"whole_hits": runs[0][0], **speed("whole", megabytes, [clock for _, clock in runs])}
    report(figures | {"text_mb": round(megabytes, 2), "peak_mb": peak_megabytes()})


if __name__ == "__main__":
    main()
