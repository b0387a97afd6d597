"""The published data sets as rows: localities, coded events, marks of a map; and the additions."""
import os

import naming
from geometry import metres
from model import Grid, Place, read_csv


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
            if city:
                p.points.append(point("geonames:" + p.geonames, float(city["lat"]), float(city["lon"]), p.prec))
            places.append(p)
    return without_doubles(places, decisions)


def point(source, lat, lon, prec):
    """A coordinate that only goes into the list of positions."""
    p = Place(source, lat, lon, "", "")
    p.prec = prec
    return p


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
        if naming.compound(name):
            p.names.append((naming.plain(name).strip(), "und", "variant", key))
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
        if naming.compound(r["name"]):
            p.names.append((r["name"], "en", "variant", key))
        p.fields["label"] = naming.ascii_name(p.names[0][0])
        places.append(p)
    return places


def load_points(places, decisions, report):
    """Coordinates that a person copied from a source without a data set."""
    by_key = {k: p for p in places for k in p.keys}
    for key, source, lat, lon, prec in decisions.points:
        if key in by_key:
            by_key[key].points.append(point(source, lat, lon, int(prec)))
            by_key[key].sources.append(source)
            by_key[key].spread = max(by_key[key].spread, metres(by_key[key].lat, by_key[key].lon, lat, lon))
        else:
            report.append(f"unknown key in point: {key}")


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
