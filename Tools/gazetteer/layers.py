"""The two layers beside the tables: rivers, and simplified administrative polygons without gaps between neighbours."""
import json
import os

from geometry import moments, polygons_of


def dump(path, features):
    body = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    with open(path, "w", encoding="utf-8") as f:
        f.write('{"type":"FeatureCollection","features":[\n' + body + "\n]}\n")


def load(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as f:
        return json.load(f)["features"]


def write_rivers(folder, path):
    out = []
    for x in load(folder, "rivers_wdb2.geojson"):
        line = [[round(a, 5), round(b, 5)] for a, b in x["geometry"]["coordinates"]]
        out.append({"type": "Feature", "properties": {k: x["properties"][k] for k in ("name", "name_ar", "source")},
                    "geometry": {"type": "LineString", "coordinates": line}})
    dump(path, out)


def simplify(line, tolerance):
    """Douglas-Peucker without recursion; the ends stay."""
    keep, stack = {0, len(line) - 1}, [(0, len(line) - 1)]
    while stack:
        a, b = stack.pop()
        (x1, y1), (x2, y2) = line[a], line[b]
        dx, dy = x2 - x1, y2 - y1
        length, worst, at = dx * dx + dy * dy, tolerance * tolerance, None
        for i in range(a + 1, b):
            px, py = line[i][0] - x1, line[i][1] - y1
            t = max(0.0, min(1.0, (px * dx + py * dy) / length)) if length else 0.0
            d = (px - t * dx) ** 2 + (py - t * dy) ** 2
            if d > worst:
                worst, at = d, i
        if at is not None:
            keep.add(at)
            stack += [(a, at), (at, b)]
    return [line[i] for i in sorted(keep)]


def crosses(ring):
    """Whether a closed ring touches itself."""
    n = len(ring) - 1
    box = [(min(ring[i][0], ring[i + 1][0]), min(ring[i][1], ring[i + 1][1]),
            max(ring[i][0], ring[i + 1][0]), max(ring[i][1], ring[i + 1][1])) for i in range(n)]

    def turn(p, q, r):
        v = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
        return (v > 1e-13) - (v < -1e-13)

    if len(set(map(tuple, ring[:-1]))) < n:
        return True
    for i in range(n):
        for j in range(i + 2, n - (i == 0)):
            a, b = box[i], box[j]
            if a[0] > b[2] or b[0] > a[2] or a[1] > b[3] or b[1] > a[3]:
                continue
            p, q, r, s = ring[i], ring[i + 1], ring[j], ring[j + 1]
            if turn(p, q, r) != turn(p, q, s) and turn(r, s, p) != turn(r, s, q):
                return True
    return False


def nodes_of(rings):
    """Points where three or more boundaries meet: their neighbours differ from ring to ring."""
    around = {}
    for ring in rings:
        n = len(ring) - 1
        for i in range(n):
            around.setdefault(ring[i], set()).add(frozenset((ring[i - 1 if i else n - 1], ring[i + 1])))
    return {p for p, sides in around.items() if len(sides) > 1}


def arcs_of(ring, nodes):
    """The ring cut at the nodes."""
    body = ring[:-1]
    starts = [i for i, p in enumerate(body) if p in nodes]
    if not starts:
        i = body.index(min(body))
        starts = [i]
    cut = body[starts[0]:] + body[:starts[0]] + [body[starts[0]]]
    marks = [i for i, p in enumerate(cut) if p in nodes or i in (0, len(cut) - 1)]
    return [cut[a:b + 1] for a, b in zip(marks, marks[1:])]


def thin(ring, nodes, tolerance, digits=4):
    """A ring simplified arc by arc, always in the same direction, so that neighbours agree."""
    while True:
        out = []
        for arc in arcs_of(ring, nodes):
            forward = arc if arc[0] < arc[-1] or (arc[0] == arc[-1] and arc[1] < arc[-2]) else arc[::-1]
            line = forward
            if arc[0] == arc[-1] and len(arc) > 3:
                far = max(range(len(forward)), key=lambda i: abs(forward[i][0] - forward[0][0]) +
                          abs(forward[i][1] - forward[0][1]))
                line = simplify(forward[:far + 1], tolerance)[:-1] + simplify(forward[far:], tolerance)
            else:
                line = simplify(forward, tolerance)
            out += (line if forward is arc else line[::-1])[:-1]
        points = [(round(x, digits), round(y, digits)) for x, y in out]
        points = [p for i, p in enumerate(points) if p != points[i - 1]]
        closed = points + points[:1]
        if len(closed) >= 4 and not crosses(closed):
            return closed
        if tolerance < 1e-4:
            return None
        tolerance /= 2


def level_features(shapes, tolerance, least):
    """shapes: (properties, polygons); islands smaller than `least` square degrees are left out."""
    shapes = [(props, [[[tuple(p[:2]) for p in r] for r in rings] for rings in polygons]) for props, polygons in shapes]
    nodes = nodes_of([r for _, polygons in shapes for rings in polygons for r in rings])
    out = []
    for props, polygons in shapes:
        kept = []
        biggest = max(abs(moments(rings[0])[0]) for rings in polygons)
        for rings in polygons:
            if abs(moments(rings[0])[0]) < min(least, biggest):
                continue
            thinned = [thin(r, nodes, tolerance) for r in rings if r is rings[0] or abs(moments(r)[0]) >= least]
            if thinned[0]:
                kept.append([wind(r, i == 0) for i, r in enumerate(thinned) if r])
        geometry = {"type": "Polygon", "coordinates": kept[0]} if len(kept) == 1 else {
            "type": "MultiPolygon", "coordinates": kept}
        out.append({"type": "Feature", "properties": props, "geometry": geometry})
    return out


def wind(ring, outer):
    """RFC 7946: outer rings anticlockwise, holes clockwise."""
    return [list(p) for p in (ring if (moments(ring)[0] > 0) == outer else ring[::-1])]


def write_admin(folder, admin, path):
    wof = {str(x["properties"]["id"]): polygons_of(x["geometry"]) for x in load(folder, "wof_sy_admin.geojson")
           if "Polygon" in x["geometry"]["type"]}
    codes = {"LBN": "LB", "SYR": "SY", "TUR": "TR", "IRQ": "IQ", "JOR": "JO"}
    countries = sorted(load(folder, "countries_ne10m.geojson"), key=lambda x: x["properties"]["name"])
    shapes = [({"level": 0, "name": x["properties"]["name"], "pcode": codes[x["properties"]["iso"]],
                "country": codes[x["properties"]["iso"]], "source": "natural-earth:" + x["properties"]["name"]},
               polygons_of(x["geometry"])) for x in countries]
    out = level_features(shapes, 0.02, 0.002)
    for level in ("1", "2"):
        rows = [r for r in admin if r["level"] == level and r["wof"]]
        shapes = [({"level": int(level), "name": r["name"], "pcode": r["pcode"], "country": "SY",
                    "source": "|".join("wof:" + w for w in r["wof"].split("|"))},
                   [p for w in r["wof"].split("|") for p in wof[w]]) for r in rows]
        out += level_features(shapes, 0.005, 0.0002)
    dump(path, out)
