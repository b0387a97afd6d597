#!/usr/bin/env python3
"""Compiles gazetteer/places.csv, names.csv, positions.csv, rivers.geojson and admin.geojson.

    Tools/compile-gazetteer.py SOURCES [--into gazetteer] [--report FILE]

SOURCES is the folder that holds the published data sets named in gazetteer/SOURCES.md. Every decision a person took
stands in Tools/gazetteer-decisions/, never in this code:

    decisions.csv  one decision a line: decision,key,field,value,reason
                     merge  KEY  . OTHER   the two rows are one place (OTHER gives the position)
                     doubt  KEY  . OTHER   a coordinate of OTHER that is kept in positions.csv and not believed
                     point  KEY SOURCE "LAT LON METRES"   one more coordinate, of a source without a data set
                     apart  KEY  . OTHER   never merged, however alike
                     drop   KEY            left out
                     include KEY           a locality taken though no rule asks for it
                     set    KEY FIELD VALUE
                     name   KEY LANG/KIND NAME     one more name; an empty kind is `variant`
                     localonly KEY         names of the linked encyclopedia item are another thing's; left out
                     dropname KEY . NAME           a name that is not this place's (KEY * = nobody's)
    additions.csv  places no data set has as a point, and rows for regions and countries
    related.csv    places without a point that a report places by others: within, near, or between two
    admin.csv      the names of the administrative units
    cities500.csv  extract of GeoNames cities500: population and first-order unit

Keys are `wof:ID`, `geonames:ID`, `ucdp:NAME`, `wikipedia-map:NAME`, or an id of additions.csv. The output is
deterministic: the same input gives the same bytes.
"""
import argparse
import collections
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "gazetteer"))
import layers  # noqa: E402
import naming  # noqa: E402
import tables  # noqa: E402
from geometry import Areas, River  # noqa: E402
from joining import apply_fields, conflate, merge_twins  # noqa: E402
from model import Decisions  # noqa: E402
from related import load_related, name_sources  # noqa: E402
from sources import load_additions, load_localities, load_marks, load_points, load_ucdp  # noqa: E402
from units import capitals, distinct_unit_ids, place_units, third_order, unit_place, units_of  # noqa: E402

VALLEY = 15000.0        # metres from the Euphrates within which every place is taken


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


def finish(p, codes):
    p.fields.setdefault("name", p.fields["label"][:1].upper() + p.fields["label"][1:])
    if not p.fields.get("name_ar"):
        p.fields["name_ar"] = naming.best_arabic(p.names)
    if not p.fields.get("pcode"):
        p.fields["pcode"] = next((codes[k] for k in (
            (p.fields.get("admin1"), p.fields.get("admin2"), p.fields.get("admin3")),
            (p.fields.get("admin1"), p.fields.get("admin2"), ""), (p.fields.get("admin1"), "", ""))
            if k in codes), "") if p.country == "SY" and not p.code.startswith("PCL") else ""


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
    load_points(places, decisions, report)
    places += load_related(places, decisions, report)
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
    name_sources(places)
    return places


def main():
    parser = argparse.ArgumentParser(description="Compiles the gazetteer from published data sets.")
    parser.add_argument("sources", help="folder of the data sets that SOURCES.md names")
    parser.add_argument("--into", default=os.path.join(HERE, "..", "gazetteer"))
    parser.add_argument("--report", help="file for what was joined, kept apart or not found")
    options = parser.parse_args()
    decisions, report = Decisions(os.path.join(HERE, "gazetteer-decisions")), []
    places = compile_places(options.sources, decisions, report)
    counts = tables.write_places(options.into, places)
    tables.write_positions(options.into, places)
    layers.write_rivers(options.sources, os.path.join(options.into, "rivers.geojson"))
    layers.write_admin(options.sources, decisions.admin, os.path.join(options.into, "admin.geojson"))
    if options.report:
        with open(options.report, "w", encoding="utf-8") as f:
            f.write("\n".join(sorted(report)) + "\n")
    print(f"{counts[0]} places, {counts[1]} names")


if __name__ == "__main__":
    main()
