#!/usr/bin/env python3
"""Compiles gazetteer/places.csv, names.csv, rivers.geojson and admin.geojson.

    Tools/compile-gazetteer.py SOURCES [--into gazetteer] [--report FILE]

SOURCES is the folder that holds the published data sets named in gazetteer/SOURCES.md. Every decision a person took
stands in Tools/gazetteer-decisions/, never in this code:

    decisions.csv  one decision a line: decision,key,field,value,reason
                     merge  KEY  . OTHER   the two rows are one place (OTHER gives the position)
                     apart  KEY  . OTHER   never merged, however alike
                     drop   KEY            left out
                     include KEY           a locality taken though no rule asks for it
                     set    KEY FIELD VALUE
                     name   KEY LANG/KIND NAME     one more name; an empty kind is `variant`
                     localonly KEY         names of the linked encyclopedia item are another thing's; left out
                     dropname KEY . NAME           a name that is not this place's (KEY * = nobody's)
    additions.csv  places no data set has as a point, and rows for regions and countries
    admin.csv      the names of the administrative units
    cities500.csv  extract of GeoNames cities500: population and first-order unit

Keys are `wof:ID`, `geonames:ID`, `ucdp:NAME`, `wikipedia-map:NAME`, or an id of additions.csv. The output is
deterministic: the same input gives the same bytes.
"""
import argparse
import collections
import csv
import math
import os
import re
import sys
from difflib import SequenceMatcher

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "gazetteer"))
from geometry import Areas, River, metres  # noqa: E402
import naming  # noqa: E402
import layers  # noqa: E402

COLUMNS = ("id name name_ar lat lon precision_m feature_code country admin1 admin2 admin3 pcode bank population "
           "sources").split()
NEAR = 3000.0           # metres within which like-named points are one place
VALLEY = 15000.0        # metres from the Euphrates within which every place is taken


class Place:
    """One row in the making: names are (text, lang, kind, source)."""

    def __init__(self, key, lat, lon, country, code):
        self.key, self.lat, self.lon, self.country, self.code = key, lat, lon, country, code
        self.keys, self.names, self.sources, self.spread = {key}, [], [], 0.0
        self.fields, self.prec, self.population = {}, 1000, None
        self.wikidata = self.geonames = ""
        self.selected, self.counted, self.folded = False, -1, set()

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
        self.merge, self.apart, self.drop, self.include, self.localonly = {}, set(), set(), set(), set()
        self.fields, self.names = collections.defaultdict(dict), collections.defaultdict(list)
        self.dropped_names, self.used = collections.defaultdict(set), set()
        for r in rows:
            key, value = r["key"], r["value"]
            kind = r["decision"]
            if kind == "merge":
                self.merge[key] = value
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
        self.admin = read_csv(os.path.join(folder, "admin.csv"))
        self.cities = {r["geonames"]: r for r in read_csv(os.path.join(folder, "cities500.csv"))}


def load_localities(folder, decisions):
    """Who's On First rows of Syria and Iraq, superseded ones left out; GeoNames ids are the same source."""
    places = []
    for country in ("sy", "iq"):
        for r in read_csv(os.path.join(folder, f"wof_{country}_localities.csv")):
            keys = {"wof:" + r["wof_id"]} | ({"geonames:" + r["geonames_id"]} if r["geonames_id"] else set())
            if r["superseded_by"] or keys & decisions.drop or r["placetype"] == "neighbourhood":
                continue
            code = "AIRB" if r["placetype"] == "campus" else "PPL"
            p = Place("wof:" + r["wof_id"], float(r["lat"]), float(r["lon"]), country.upper(), code)
            p.keys |= keys
            p.geonames, p.wikidata = r["geonames_id"], r["wikidata_id"]
            if not p.geonames and not p.wikidata and not keys & decisions.include:
                continue  # points of the retired quattroshapes set, often kilometres off
            p.sources = sorted(keys, key=lambda k: not k.startswith("wof")) + (
                ["wikidata:" + p.wikidata] if p.wikidata else [])
            city = decisions.cities.get(p.geonames, {})
            numbers = [int(float(n)) for n in (city.get("population"), r["population"]) if n and float(n) > 10]
            p.population = numbers[0] if numbers else None
            p.names = naming.of_locality(r["name"], r["names_all"], p.code)
            if keys & decisions.localonly:
                p.wikidata, p.sources = "", sorted(keys, key=lambda k: not k.startswith("wof"))
                p.names = [n for n in p.names if n[1] in ("ar", "und")]
            p.fields["label"] = naming.label(r["name"], p.names)
            p.prec = 2000 if on_the_minute(p) else 1000
            places.append(p)
    return without_doubles(places, decisions)


def without_doubles(places, decisions):
    """Rows of no GeoNames id that repeat a like-named GeoNames row within 8 km are left out."""
    known, kept = Grid([p for p in places if p.geonames]), []
    for p in places:
        if p.geonames or p.keys & decisions.include or not any(
                p.folds() & q.folds() for _, q in known.near(p.lat, p.lon, 8000)):
            kept.append(p)
    return kept


def on_the_minute(p):
    """Old gazetteers give whole minutes, which is about 1.5 km."""
    return all(abs(v * 60 - round(v * 60)) < 0.002 for v in (p.lat, p.lon))


def load_ucdp(folder, decisions):
    """Conflict events' places, one row a coded name; areas (where_prec over 2) are left to the decisions."""
    best = {}
    for r in read_csv(os.path.join(folder, "ucdp_places_bbox.csv")):
        rank = float(r["where_prec"])
        old = best.get(r["where_coordinates"])
        if old is None or rank < float(old["where_prec"]):
            best[r["where_coordinates"]] = r
    places = []
    for name, r in sorted(best.items()):
        key = "ucdp:" + name
        rank = float(r["where_prec"])
        if key in decisions.drop or (rank > 2 and key not in decisions.include and key not in decisions.merge):
            continue
        p = Place(key, float(r["latitude"]), float(r["longitude"]), "SY", naming.code_of(name))
        p.prec = 1000 if rank == 1 else 3000
        p.sources = [key]
        p.names = [(n, "und", "variant", key) for n in naming.of_coded(name)]
        p.fields["label"] = naming.ascii_name(p.names[0][0])
        p.selected = True
        places.append(p)
    return places


def load_marks(folder, decisions):
    """Marks of a map of mid-2017, rounded to about 100 m."""
    codes = {"place": "PPL", "oil": "OILF", "air": "AIRF", "base": "INSM", "hill": "HLL", "industry": "MFG",
             "border crossing": "PSTB", "heli": "AIRB", "overlay": "PPL"}
    places = []
    for r in read_csv(os.path.join(folder, "wikipedia_dez_marks.csv")):
        key = "wikipedia-map:" + r["name"]
        if key in decisions.drop:
            continue
        p = Place(key, float(r["lat"]), float(r["lon"]), "SY", codes[r["kind"]])
        p.prec, p.sources, p.selected = 1500, [key], True
        p.names = [(n, "en", "variant", key) for n in naming.of_coded(r["name"])]
        p.fields["label"] = naming.ascii_name(p.names[0][0])
        places.append(p)
    return places


def load_additions(decisions):
    places = []
    for r in decisions.additions:
        p = Place(r["id"], float(r["lat"]), float(r["lon"]), r["country"], r["feature_code"])
        p.prec, p.sources, p.selected = int(r["precision_m"]), r["sources"].split("|"), True
        p.fields.update({k: r[k] for k in ("id", "name", "name_ar", "admin1", "bank") if r[k]})
        p.fields["label"], p.fields["precision_m"] = r["name"], r["precision_m"]
        p.names = [(n, lang, kind, r["sources"].split("|")[0]) for n, lang, kind in naming.of_addition(r)]
        places.append(p)
    return places


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


def alike(a, b):
    """How alike two places' names are, 0 to 1; 1 where a folded name or a consonant skeleton is shared."""
    best = 0.0
    for x in a.folds():
        for y in b.folds():
            if naming.arabic(x) != naming.arabic(y):
                continue
            if x == y or (len(naming.bones(x)) > 1 and naming.bones(x) == naming.bones(y)):
                return 1.0
            best = max(best, SequenceMatcher(None, x.replace(" ", ""), y.replace(" ", "")).ratio())
    return best


def settled(codes):
    return all(c.startswith("PPL") for c in codes) or len(set(codes)) == 1


def join(into, other):
    """`other` becomes part of `into`, which keeps its position."""
    into.spread = max(into.spread, metres(into.lat, into.lon, other.lat, other.lon), other.spread)
    into.keys |= other.keys
    into.names += other.names
    into.sources += [s for s in other.sources if s not in into.sources]
    into.population = into.population or other.population
    into.wikidata = into.wikidata or other.wikidata
    into.selected = into.selected or other.selected
    for field, value in other.fields.items():
        into.fields.setdefault(field, value)


def conflate(base, extra, decisions, report):
    """Joins each of `extra` to a like-named neighbour of `base`, or keeps it as a place of its own."""
    by_key, grid, kept = {k: p for p in base for k in p.keys}, Grid(base), []
    for p in extra:
        target = next((by_key.get(decisions.merge[k]) for k in sorted(p.keys) if k in decisions.merge), None)
        if target is None and not any(k in decisions.merge for k in p.keys):
            ranked = []
            for d, q in grid.near(p.lat, p.lon, NEAR):
                if any((k, m) in decisions.apart for k in p.keys for m in q.keys) or not settled((p.code, q.code)):
                    continue
                score = alike(p, q)
                if score >= 0.78 or (d < 60 and score >= 0.5):
                    ranked.append((round(score, 2) < 1, d, q.key, q, score))
                elif d < 60:
                    report.append(f"same point, other name: {p.key} / {q.key} {q.fields['label']} {score:.2f}")
            if ranked:
                _, d, _, target, score = min(ranked, key=lambda x: x[:3])
                if score < 1 or d > 2000:
                    report.append(f"joined: {p.key} -> {target.key} {target.fields['label']} {d:.0f} m {score:.2f}")
        if target is None:
            report.append(f"own row: {p.key} {p.lat} {p.lon}")
            kept.append(p)
            by_key.update({k: p for k in p.keys})
            grid.cells[grid.cell(p.lat, p.lon)].append(p)
        else:
            join(target, p)
            by_key.update({k: target for k in p.keys})
    return base + kept


def merge_twins(places, decisions, report):
    """Rows of one source that share a folded name within a kilometre and a half, and decided merges."""
    by_key = {k: p for p in places for k in p.keys}
    gone = set()
    for key, value in sorted(decisions.merge.items()):
        a, b = by_key.get(key), by_key.get(value)
        if a is None or b is None:
            report.append(f"unknown key in merge: {key} {value}")
        elif a is not b:
            join(b, a)
            gone.add(id(a))
            by_key.update({k: b for k in a.keys})
    places = [p for p in places if id(p) not in gone]
    grid, gone = Grid(places), set()
    order = sorted(places, key=lambda p: (not p.selected, -(p.population or 0), not p.wikidata, p.key))
    for p in order:
        if id(p) in gone:
            continue
        for d, q in grid.near(p.lat, p.lon, 1500):
            if q is p or id(q) in gone or not settled((p.code, q.code)) or not p.folds() & q.folds():
                continue
            if any((k, m) in decisions.apart for k in p.keys for m in q.keys):
                continue
            if p.selected or q.selected:
                report.append(f"twins: {p.key} {p.fields['label']} <- {q.key} {q.fields['label']} {d:.0f} m")
            join(p, q)
            gone.add(id(q))
    return [p for p in places if id(p) not in gone]


def apply_fields(places, decisions, report):
    by_key = {k: p for p in places for k in p.keys}
    for key, fields in sorted(decisions.fields.items()):
        p = by_key.get(key)
        if p is None:
            report.append(f"unknown key in set: {key}")
            continue
        p.fields.update(fields)
        p.lat, p.lon = float(fields.get("lat", p.lat)), float(fields.get("lon", p.lon))
        p.code = fields.get("feature_code", p.code)
        p.country = fields.get("country", p.country)
    for key, names in sorted(decisions.names.items()):
        if key in by_key:
            by_key[key].names += names
        else:
            report.append(f"unknown key in name: {key}")
    for key, bad in decisions.dropped_names.items():
        if key != "*" and key in by_key:
            by_key[key].names = [n for n in by_key[key].names if n[0] not in bad]
        elif key != "*":
            report.append(f"unknown key in dropname: {key}")
    nobody = decisions.dropped_names.get("*", set())
    for p in places:
        p.names = [n for n in p.names if n[0] not in nobody]


def locate(p, areas, river):
    """First- and second-order unit by point in polygon, distance to the Euphrates and bank by the dense line."""
    if p.country == "SY" and not p.code.startswith(("ADM", "PCL")):
        p.fields.setdefault("admin1", areas.name(1, p.lat, p.lon))
        second = areas.name(2, p.lat, p.lon, within=p.fields["admin1"])
        p.fields.setdefault("admin2", second)
    p.km, p.side = river.side(p.lat, p.lon)


def wanted(p, decisions):
    """The rules of what is taken; SOURCES.md states them."""
    if p.selected or p.keys & decisions.include or p.code != "PPL":
        return True
    if p.fields.get("admin1") == "Deir ez-Zor" or p.km <= VALLEY:
        return True
    if p.country == "SY":
        return bool(p.wikidata) or (p.population or 0) >= 5000
    return bool(p.wikidata) or (p.population or 0) >= 50000


def give_banks(p):
    areal = p.code.startswith(("ADM", "PCL")) or p.code in ("STM", "RGN", "DSRT", "LK", "WAD")
    if "bank" in p.fields or areal or p.km > VALLEY:
        p.fields.setdefault("bank", "")
    elif p.km <= 200:
        p.fields["bank"] = "on"
    else:
        p.fields["bank"] = p.side if p.km >= 1000 and p.side else ""
    if p.fields["bank"] == "-":
        p.fields["bank"] = ""


def capitals(places, units, report):
    """Marks the town that gives an administrative unit its name, the largest unit last."""
    order = {"ADM3": "PPLA3", "ADM2": "PPLA2", "ADM1": "PPLA"}
    by_key, towns = {k: p for p in places for k in p.keys}, collections.defaultdict(list)
    for p in places:
        if p.country == "SY" and p.code.startswith("PPL"):
            towns[p.fields.get("admin1")].append(p)
    for u in sorted(units, key=lambda u: u["level"], reverse=True):
        town = by_key.get(u["capital"]) if u["capital"] else nearest_namesake(u, towns[u["admin1"]])
        u["town"] = town
        if town is None:
            if u["capital"] != "-":
                report.append(f"no capital: {u['pcode']} {u['name']} {u['name_ar']}")
            continue
        town.selected = True
        if town.code.startswith("PPL") and town.code != "PPLC":
            town.code = order["ADM" + u["level"]]
        if u["level"] == "3":
            town.fields["admin3"] = u["name"]


def nearest_namesake(unit, places):
    """The town of the unit's name in the unit's district (or governorate), or None."""
    names = {naming.fold(n) for n in unit["names"]} - {""}
    skeletons = {naming.bones(n) for n in names if not naming.arabic(n) and len(naming.bones(n)) > 1}
    best = None
    for p in places:
        d = metres(unit["lat"], unit["lon"], p.lat, p.lon)
        if d > 60000 or (unit["admin2"] and p.fields.get("admin2") != unit["admin2"] and d > 12000):
            continue
        folds = p.folds()
        exact = bool(folds & names)
        if not exact and not {naming.bones(f) for f in folds if not naming.arabic(f)} & skeletons:
            continue
        rank = (not exact, -(p.population or 0) if d < 30000 else 0, not p.wikidata, d, p.key)
        if best is None or rank < best[0]:
            best = (rank, p)
    return best[1] if best else None


def third_order(p, units):
    """Subdistrict of the nearest subdistrict town of the same district and bank; empty where the second is as near."""
    if p.country != "SY" or p.fields.get("admin3") or not p.fields.get("admin2") or p.code.startswith("ADM"):
        return
    ranked = []
    for u in units:
        if u["level"] != "3" or u["admin1"] != p.fields["admin1"] or u["admin2"] != p.fields["admin2"]:
            continue
        t = u["town"]
        if t is not None and {t.fields.get("bank"), p.fields.get("bank")} == {"left", "right"}:
            continue
        lat, lon = (t.lat, t.lon) if t is not None else (u["lat"], u["lon"])
        ranked.append((metres(p.lat, p.lon, lat, lon), u["name"]))
    ranked.sort()
    if ranked and ranked[0][0] < 25000 and (len(ranked) == 1 or ranked[0][0] < 0.6 * ranked[1][0]):
        p.fields["admin3"] = ranked[0][1]


def precision(p):
    """Radius in metres within which the place lies: spread between sources, size of the town, kind of the source."""
    if p.fields.get("precision_m"):
        return int(p.fields["precision_m"])
    size = next((m for n, m in ((1000000, 8000), (300000, 6000), (100000, 4000), (30000, 2000)) if
                 (p.population or 0) >= n), 0)
    base = 500 if p.spread > 30 else p.prec  # the same point in two sources is a copy and proves nothing
    value = max(base, p.spread, size)
    return int(math.ceil(value / 100.0) * 100)


def give_ids(places):
    """`country-name`; of homonyms the best known keeps the plain id, the rest say district, bank or GeoNames id."""
    groups = collections.defaultdict(list)
    for p in places:
        if "id" not in p.fields:
            groups[p.country.lower() + "-" + naming.slug(p.fields["name"])].append(p)
    taken = {p.fields["id"] for p in places if "id" in p.fields}
    for base, group in sorted(groups.items()):
        group.sort(key=lambda p: (not p.code.startswith("PPLA"), -(p.population or 0), not p.wikidata, p.key))
        chief = group[0] if len(group) == 1 or group[0].population or group[0].wikidata else None
        for p in group:
            second = naming.slug(p.fields.get("admin2") or p.fields.get("admin1") or p.geonames or p.key)
            bank = p.fields.get("bank")
            tries = [base] if p is chief else []
            tries += [f"{base}-{second}"] if second else []
            tries += [f"{base}-{second}-{bank}-bank"] if second and bank in ("left", "right") else []
            tries += [f"{base}-{naming.slug(p.geonames or p.key.split(':')[-1])}"]
            p.fields["id"] = next(t for t in tries if t not in taken)
            taken.add(p.fields["id"])


def units_of(folder, decisions):
    """Administrative units of Syria: governorates, districts and subdistricts, with every name the sources give."""
    named = {r["pcode"]: r for r in decisions.admin}
    units = []
    rows = {r["pcode"]: r for r in read_csv(os.path.join(folder, "opensyria_subdistricts.csv"))}
    for code, r in sorted(named.items()):
        if r["level"] in ("1", "2"):
            units.append(dict(r, level=r["level"], admin1=named[code[:4]]["name"],
                              admin2="" if r["level"] == "1" else r["name"], names=[r["name"], r["name_ar"]],
                              aliases=r["aliases"].split("|") if r["aliases"] else [], source="ocha:" + code))
    for code, r in sorted(rows.items()):
        d = named.get(code, {})
        arabic = d.get("name_ar") or re.sub(r"^مركز ", "", r["name_ar"])
        name = d.get("name") or re.sub(r"^Markaz ", "", r["name_en"])
        aliases = r["aliases"].split("|")
        units.append(dict(level="3", pcode=code, name=name, name_ar=arabic, capital=d.get("capital", ""),
                          lat=float(r["lat"]), lon=float(r["lon"]), wof="", population=r["pop2004"],
                          admin1=named[code[:4]]["name"], admin2=named[code[:6]]["name"], aliases=aliases,
                          names=[name, arabic, r["name_en"], r["name_ar"]] + [naming.plain_unit(a) for a in aliases],
                          source="open-syria:" + r["id"], geonames=r["geonames"], wikidata=r["wikidata"]))
    return units


def place_units(units, areas):
    """Positions of governorates and districts: the polygon's centroid, else the middle of the subdistricts."""
    for u in units:
        if u["level"] == "3":
            continue
        u["lat"], u["lon"], u["radius"] = areas.centre(int(u["level"]), u["name"], u["admin1"]) or (0, 0, 0)
        if not u["radius"]:
            parts = [v for v in units if v["level"] == "3" and v["pcode"].startswith(u["pcode"])]
            u["lat"] = round(sum(v["lat"] for v in parts) / len(parts), 4)
            u["lon"] = round(sum(v["lon"] for v in parts) / len(parts), 4)
            u["radius"] = 15000


def unit_place(u):
    """The row of an administrative unit: never the plain name of its town."""
    words = {"1": ("Governorate", "محافظة"), "2": ("District", "منطقة"), "3": ("Subdistrict", "ناحية")}
    word, arabic = words[u["level"]]
    if u["level"] == "3":
        lat, lon, radius = u["lat"], u["lon"], 20000
        if u["admin1"] not in ("Deir ez-Zor", "Raqqa", "Hasakah", "Homs"):
            radius = 10000
    else:
        lat, lon, radius = u["lat"], u["lon"], u["radius"]
    p = Place("ocha:" + u["pcode"], lat, lon, "SY", "ADM" + u["level"])
    full, full_ar = f"{u['name']} {word}", f"{arabic} {u['name_ar']}"
    p.names = [(full, "en", "preferred", u["source"]), (full_ar, "ar", "official", u["source"])]
    p.names += [(n, lang, "variant", u["source"]) for n, lang in naming.unit_names(u, word)]
    p.sources = ["ocha:" + u["pcode"]] + ([u["source"]] if u["level"] == "3" else [])
    if u["level"] != "3" and u["wof"]:
        p.sources.append("wof:" + u["wof"].split("|")[0])
    for key in ("geonames", "wikidata"):
        if u.get(key):
            p.sources.append(f"{key}:{u[key]}")
    p.prec, p.selected = radius, True
    p.population = int(u["population"]) if u.get("population") else None
    p.fields.update(name=full, name_ar=full_ar, label=full, admin1=u["admin1"], pcode=u["pcode"], bank="",
                    admin2=u["admin2"], admin3=u["name"] if u["level"] == "3" else "", precision_m=str(radius),
                    id="sy-" + naming.slug(u["name"]) + "-" + word.lower())
    return p


def distinct_unit_ids(units):
    """Two subdistricts of one name say their district."""
    count = collections.Counter(p.fields["id"] for p in units)
    for p in units:
        if count[p.fields["id"]] > 1:
            p.fields["id"] += "-" + naming.slug(p.fields["admin2"])


def finish(p, codes):
    p.fields.setdefault("name", p.fields["label"][:1].upper() + p.fields["label"][1:])
    if not p.fields.get("name_ar"):
        p.fields["name_ar"] = naming.best_arabic(p.names)
    if not p.fields.get("pcode"):
        p.fields["pcode"] = next((codes[k] for k in (
            (p.fields.get("admin1"), p.fields.get("admin2"), p.fields.get("admin3")),
            (p.fields.get("admin1"), p.fields.get("admin2"), ""), (p.fields.get("admin1"), "", ""))
            if k in codes), "") if p.country == "SY" and not p.code.startswith("PCL") else ""


def write_csv(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(columns)
        out.writerows(rows)


def number(value):
    return f"{value:.6f}".rstrip("0").rstrip(".")


def write_places(folder, places):
    places.sort(key=lambda p: (p.country, p.fields.get("admin1", ""), p.fields["id"]))
    rows = []
    for p in places:
        f = p.fields
        rows.append([f["id"], f["name"], f["name_ar"], number(p.lat), number(p.lon), precision(p), p.code, p.country,
                     f.get("admin1", ""), f.get("admin2", ""), f.get("admin3", ""), f["pcode"], f["bank"],
                     p.population or "", "|".join(p.sources)])
    write_csv(os.path.join(folder, "places.csv"), COLUMNS, rows)
    rows = []
    for p in places:
        names = [(p.fields["name"], "en", "preferred", p.sources[0])]
        if p.fields["name_ar"]:
            names.append((p.fields["name_ar"], "ar", "preferred", p.sources[0]))
        rows += [[p.fields["id"], *n] for n in naming.in_order(names + p.names)]
    write_csv(os.path.join(folder, "names.csv"), ["place_id", "name", "lang", "kind", "source"], rows)
    return len(places), len(rows)


def compile_places(folder, decisions, report):
    areas = Areas(folder, decisions.admin)
    river = River(os.path.join(folder, "rivers_wdb2.geojson"))
    units = units_of(folder, decisions)
    place_units(units, areas)
    places = load_localities(folder, decisions)
    places = conflate(places, load_ucdp(folder, decisions), decisions, report)
    places = conflate(places, load_marks(folder, decisions), decisions, report)
    places += load_additions(decisions)
    places = merge_twins(places, decisions, report)
    apply_fields(places, decisions, report)
    for p in places:
        locate(p, areas, river)
        if p.country == "IQ":
            code = decisions.cities.get(p.geonames, {}).get("admin1_code", "")
            known = {r["pcode"]: r["name"] for r in decisions.admin if r["pcode"].startswith("IQ.")}
            p.fields.setdefault("admin1", known.get("IQ." + code) or ("Anbar" if p.km <= VALLEY else ""))
    capitals(places, units, report)
    places = [p for p in places if wanted(p, decisions)]
    for p in places:
        give_banks(p)
    for p in places:
        third_order(p, units)
    unit_rows = [unit_place(u) for u in units]
    distinct_unit_ids(unit_rows)
    places += unit_rows
    codes = {(u["admin1"], u["admin2"], u["name"] if u["level"] == "3" else ""): u["pcode"] for u in units}
    for p in places:
        p.names = [n for n in p.names if n[0] not in decisions.dropped_names.get("*", ())]
        finish(p, codes)
    give_ids(places)
    return places


def main():
    parser = argparse.ArgumentParser(description="Compiles the gazetteer from published data sets.")
    parser.add_argument("sources", help="folder of the data sets that SOURCES.md names")
    parser.add_argument("--into", default=os.path.join(HERE, "..", "gazetteer"))
    parser.add_argument("--report", help="file for what was joined, kept apart or not found")
    options = parser.parse_args()
    decisions, report = Decisions(os.path.join(HERE, "gazetteer-decisions")), []
    places = compile_places(options.sources, decisions, report)
    counts = write_places(options.into, places)
    layers.write_rivers(options.sources, os.path.join(options.into, "rivers.geojson"))
    layers.write_admin(options.sources, decisions.admin, os.path.join(options.into, "admin.geojson"))
    if options.report:
        with open(options.report, "w", encoding="utf-8") as f:
            f.write("\n".join(sorted(report)) + "\n")
    print(f"{counts[0]} places, {counts[1]} names")


if __name__ == "__main__":
    main()
