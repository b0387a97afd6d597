"""Rows in the making, the decisions of people, and neighbours."""
import collections
import csv
import math
import os
import sys

import naming
from geometry import metres


class Place:
    """One row in the making: names are (text, lang, kind, source)."""

    def __init__(self, key, lat, lon, country, code):
        self.key, self.lat, self.lon, self.country, self.code = key, lat, lon, country, code
        self.keys, self.names, self.sources, self.spread = {key}, [], [], 0.0
        self.fields, self.prec, self.population = {}, 1000, None
        self.wikidata = self.geonames = ""
        self.selected, self.counted, self.folded = False, -1, set()
        self.points, self.doubted = [self], False  # every coordinate that a source gave
        self.relation = None  # how a place without a point of its own lies to others

    def folds(self):
        if len(self.names) != self.counted:
            self.counted, self.folded = len(self.names), {naming.fold(n[0]) for n in self.names} - {""}
        return self.folded


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


class Decisions:
    def __init__(self, folder):
        rows = read_csv(os.path.join(folder, "decisions.csv"))
        self.merge, self.doubt, self.apart, self.drop = {}, {}, set(), set()
        self.include, self.localonly, self.points = set(), set(), []
        self.fields, self.names = collections.defaultdict(dict), collections.defaultdict(list)
        self.dropped_names, self.used = collections.defaultdict(set), set()
        for r in rows:
            key, value = r["key"], r["value"]
            kind = r["decision"]
            if kind == "merge":
                self.merge[key] = value
            elif kind == "doubt":
                self.doubt[key] = value
            elif kind == "point":
                self.points.append((key, r["field"], *map(float, value.split())))
            elif kind == "apart":
                self.apart |= {(key, value), (value, key)}
            elif kind in ("drop", "include", "localonly"):
                getattr(self, kind).add(key)
            elif kind == "set":
                self.fields[key][r["field"]] = value
            elif kind == "name":
                lang, _, sort = r["field"].partition("/")
                self.names[key].append((value, lang or "und", sort or "variant", "compiled"))
            elif kind == "dropname":
                self.dropped_names[key].add(value)
            else:
                sys.exit(f"decisions.csv: unknown decision {kind!r}")
        self.additions = read_csv(os.path.join(folder, "additions.csv"))
        self.related = read_csv(os.path.join(folder, "related.csv"))
        self.admin = read_csv(os.path.join(folder, "admin.csv"))
        self.cities = {r["geonames"]: r for r in read_csv(os.path.join(folder, "cities500.csv"))}


class Grid:
    """Places by cells of 0.05 degrees, for neighbours within a few kilometres."""

    def __init__(self, places):
        self.cells = collections.defaultdict(list)
        for p in places:
            self.cells[self.cell(p.lat, p.lon)].append(p)

    @staticmethod
    def cell(lat, lon):
        return math.floor(lat * 20), math.floor(lon * 20)

    def near(self, lat, lon, limit):
        a, b = self.cell(lat, lon)
        ring = range(-1, 2) if limit <= 4000 else range(-2, 3)
        found = [(metres(lat, lon, p.lat, p.lon), p) for i in ring for j in ring
                 for p in self.cells.get((a + i, b + j), ()) if abs(p.lat - lat) * 111000 <= limit]
        return sorted(((d, p) for d, p in found if d <= limit), key=lambda x: (x[0], x[1].key))
