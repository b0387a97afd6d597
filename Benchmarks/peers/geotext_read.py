#!/usr/bin/env python3
"""geotext over reports, with its own names of cities and countries: a line of JSON for each report.

    geotext_read.py REPORTS.jsonl

README.md beside this file says what it is compared with.
"""
import json
import sys

from geotext import GeoText


def main():
    with open(sys.argv[1], encoding="utf-8") as reports:
        for report in map(json.loads, reports):
            found = GeoText(report["text"])
            places = [{"place": name} for name in found.cities + found.countries]
            sys.stdout.write(json.dumps({"id": report["id"], "places": places}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
