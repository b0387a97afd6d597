#!/usr/bin/env python3
"""Reads a gold set of place names with `frontline read` and a gazetteer of the world, and prints its score.

    score_places.py OUT_FOLDER GOLD.jsonl SCORER.py [--continents] [--errors N]

README.md beside this file says how the gazetteer is made and what the layouts are.
"""
import argparse
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def run(*arguments, to=None):
    with open(to, "wb") if to else open(os.devnull, "wb") as output:
        subprocess.run(arguments, check=True, stdout=output)


def build_gazetteer(out, frontline, continents):
    """The gazetteer's folder; built where it is missing."""
    gazetteer = f"{out}/world-continents.gaz" if continents else f"{out}/world.gaz"
    if not os.path.exists(f"{out}/cities500.txt"):
        run(sys.executable, f"{HERE}/make_sources.py", out)
    if not os.path.exists(f"{out}/countries.txt"):
        run(sys.executable, f"{HERE}/make_countries.py", out)
    if not os.path.exists(gazetteer):
        sources = ["countries.txt", "continents.txt"][:1 + continents] + ["cities500.txt", "admin1CodesASCII.txt"]
        run(frontline, "gazetteer", "build", *(f"{out}/{source}" for source in sources), "-o", gazetteer, "--quiet")
    return gazetteer


def toponyms(reading, resolved_only):
    """The places of a reading in the scorer's layout."""
    for mention in reading["places"]:
        place = mention.get("place") or {}
        if place or not resolved_only:
            yield {"start": mention["start"], "end": mention["end"], "text": mention["text"],
                   "lat": place.get("lat"), "lon": place.get("lon")}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    parser.add_argument("gold")
    parser.add_argument("scorer")
    parser.add_argument("--frontline", default=f"{HERE}/../../.build/release/frontline")
    parser.add_argument("--continents", action="store_true", help="a gazetteer with the seven continents too")
    parser.add_argument("--resolved-only", action="store_true", help="leave out names that no place was found for")
    parser.add_argument("--errors", default="0", help="how many wrong places the scorer lists")
    options = parser.parse_args()
    out = options.out_folder
    os.makedirs(out, exist_ok=True)
    gazetteer = build_gazetteer(out, options.frontline, options.continents)

    with open(options.gold, encoding="utf-8") as gold, open(f"{out}/documents.jsonl", "w", encoding="utf-8") as file:
        for line in filter(str.strip, gold):
            document = json.loads(line)
            # The text alone: nothing of what was found by hand.
            row = {"id": document["id"], "lang": "en", "text": document["text"]}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    run(options.frontline, "read", f"{out}/documents.jsonl", "--gazetteer", gazetteer, "-f", "jsonl", "--quiet",
        to=f"{out}/readings.jsonl")
    with open(f"{out}/readings.jsonl", encoding="utf-8") as readings, \
            open(f"{out}/toponyms.jsonl", "w", encoding="utf-8") as file:
        for reading in map(json.loads, readings):
            found = list(toponyms(reading, options.resolved_only))
            file.write(json.dumps({"id": reading["id"], "toponyms": found}, ensure_ascii=False) + "\n")
    sys.exit(subprocess.run(
        [sys.executable, options.scorer, options.gold, f"{out}/toponyms.jsonl", "--errors", options.errors]).returncode)


if __name__ == "__main__":
    main()
