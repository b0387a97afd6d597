"""Administrative units: their rows, their capitals, and which unit a place lies in."""
import collections
import os
import re

import naming
from geometry import metres
from model import Place, read_csv


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
