#!/usr/bin/env python3
"""Writes reports in English, prose and advances, with names of places: reports-SIZE.jsonl and report-SIZE.txt.

    make_reports.py OUT_FOLDER [--sizes 10kB,1MB,20MB] [--seed 1]

OUT_FOLDER holds what make_sources.py wrote. The sentences are made of reports-english.txt, half of the places are the
project's own, half those of size 1m. README.md beside this file describes what is written.
"""
import argparse
import csv
import datetime
import hashlib
import json
import os
import random
import re

from common import read_names, script

HERE = os.path.dirname(os.path.abspath(__file__))
UNITS = {"kB": 1_000, "MB": 1_000_000}
# Of a hundred sentences, how many are of each kind.
KINDS = {"advance": 30, "quiet": 15, "prose": 55}
SENTENCES = (8, 40)  # of a report
NEARBY = 12  # places of a report
OWN_SHARE = 0.5  # of the reports: places of the project's own gazetteer


def read_grammar():
    """Each symbol's alternatives, cut at the symbols in them: text, symbol, text, …"""
    grammar = {}
    with open(f"{HERE}/reports-english.txt", encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                symbol, alternatives = line.rstrip("\n").split(": ", 1)
                grammar.setdefault(symbol, []).extend(
                    re.split("<([a-z0-9]+)>", text.strip()) for text in alternatives.split(" | "))
    return grammar


def read_own_places():
    """The main names of the project's own places, neighbors beside each other."""
    with open(f"{HERE}/../../gazetteer/places.csv", encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["feature_code"].startswith("PPL")]
    rows.sort(key=lambda row: (row["country"], row["admin1"], row["admin2"], float(row["lon"])))
    return [row["name"] for row in rows]


def read_world_places(folder):
    """The main names of size 1m in Latin letters, in the order of the data: country by country."""
    seen, names = set(), []
    for identifier, name in read_names(folder, "1m"):
        if identifier not in seen and script(name) == "LATIN":
            names.append(name)
        seen.add(identifier)
    return names


class Reports:
    """Reports without end; the same for the same seed."""

    def __init__(self, folder, seed):
        self.random = random.Random(f"reports-{seed}")
        self.grammar = read_grammar()
        self.own, self.world = read_own_places(), read_world_places(folder)

    def words(self, symbol, fixed):
        if symbol in fixed:
            return fixed[symbol]
        if symbol in ("n", "m"):
            return str(self.random.randint(*((2, 9) if symbol == "n" else (11, 95))))
        pieces = self.random.choice(self.grammar[symbol])
        return "".join(self.words(piece, fixed) if number % 2 else piece for number, piece in enumerate(pieces))

    def report(self):
        """The date and the text of one report: paragraphs with an empty line between them."""
        names = self.own if self.random.random() < OWN_SHARE else self.world
        start = self.random.randrange(len(names) - NEARBY)
        nearby = names[start:start + NEARBY]
        date = datetime.date(2012, 1, 1) + datetime.timedelta(self.random.randrange(4000))
        count, text = self.random.randint(*SENTENCES), []
        for kind in self.random.choices(list(KINDS), weights=KINDS.values(), k=count):
            place, other, third = self.random.sample(nearby, 3)
            day = date - datetime.timedelta(self.random.randrange(20))
            sentence = self.words(kind, {
                "place": place, "other": other, "third": third, "far": self.random.choice(self.world),
                "day": f"{day.day} {day:%B}"})
            text += [sentence[0].upper() + sentence[1:], "\n\n" if self.random.random() < 0.25 else " "]
        return date.isoformat(), "".join(text[:-1])


def size_in_bytes(size):
    return float(size[:-2]) * UNITS[size[-2:]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    parser.add_argument("--sizes", default="10kB,1MB,20MB")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    for size in options.sizes.split(","):
        reports, written, count, digest = Reports(options.out_folder, options.seed), 0, 0, hashlib.sha256()
        with open(f"{options.out_folder}/reports-{size}.jsonl", "w", encoding="utf-8", newline="\n") as lines, \
                open(f"{options.out_folder}/report-{size}.txt", "wb") as whole:
            while written < size_in_bytes(size):
                date, text = reports.report()
                row = {"id": f"r{count}", "date": date, "lang": "en", "text": text}
                lines.write(json.dumps(row, ensure_ascii=False) + "\n")
                data = f"{text}\n\n".encode()
                whole.write(data)
                digest.update(data)
                written, count = written + len(data), count + 1
        print(json.dumps({"size": size, "bytes": written, "reports": count, "sha256": digest.hexdigest()}), flush=True)


if __name__ == "__main__":
    main()
