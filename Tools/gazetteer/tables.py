"""The tables as files."""
import csv
import math
import os

import naming
from geometry import metres

COLUMNS = ("id name name_ar lat lon precision_m feature_code country admin1 admin2 admin3 pcode bank population "
           "sources").split()


def precision(p):
    """Radius in metres within which the place lies: spread between sources, size of the town, kind of the source."""
    if p.fields.get("precision_m"):
        return int(p.fields["precision_m"])
    size = next((m for n, m in ((1000000, 8000), (300000, 6000), (100000, 4000), (30000, 2000)) if
                 (p.population or 0) >= n), 0)
    base = 500 if p.spread > 30 else p.prec  # the same point in two sources is a copy and proves nothing
    value = max(base, p.spread, size, disagreement(p))
    return int(math.ceil(value / 100.0) * 100)


def disagreement(p):
    """How far the farthest coordinate lies off that the precisions of the sources do not explain."""
    own = [(metres(p.lat, p.lon, q.lat, q.lon), q.prec) for q in p.points if not q.doubted]
    return max((d for d, prec in own if d > p.prec + prec), default=0)


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


def write_positions(folder, places):
    """Every coordinate that a source gave, the row's own first; no precision where it is not believed."""
    rows = []
    for p in places:
        seen = set()
        for q in p.points:
            source = q.key if q.key in p.sources else p.sources[0]
            if source not in seen:
                seen.add(source)
                rows.append([p.fields["id"], source, number(q.lat), number(q.lon), "" if q.doubted else q.prec])
    write_csv(os.path.join(folder, "positions.csv"), ["place_id", "source", "lat", "lon", "precision_m"], rows)
