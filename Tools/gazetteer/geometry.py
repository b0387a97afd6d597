"""Distances, the bank of the river, and points in administrative units. Plain Python, degrees in, metres out."""
import json
import math
import os


def metres(lat1, lon1, lat2, lon2):
    a, b = math.radians(lat1), math.radians(lat2)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * 6371008.8 * math.asin(min(1.0, math.sqrt(h)))


def inside(ring, lon, lat):
    odd, j = False, len(ring) - 1
    for i, (x, y) in enumerate(ring):
        u, v = ring[j]
        if (y > lat) != (v > lat) and lon < (u - x) * (lat - y) / (v - y) + x:
            odd = not odd
        j = i
    return odd


def in_polygons(polygons, lon, lat):
    return any(inside(rings[0], lon, lat) and not any(inside(h, lon, lat) for h in rings[1:]) for rings in polygons)


def polygons_of(geometry):
    return [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]


def to_line(line, lat, lon):
    """Metres to the nearest point of a line, and whether that is one of its ends."""
    k, best, end = math.cos(math.radians(lat)), float("inf"), False
    for i in range(len(line) - 1):
        ax, ay = (line[i][0] - lon) * k * 111320, (line[i][1] - lat) * 111132
        dx, dy = (line[i + 1][0] - lon) * k * 111320 - ax, (line[i + 1][1] - lat) * 111132 - ay
        length = dx * dx + dy * dy
        t = 0 if length == 0 else max(0.0, min(1.0, -(ax * dx + ay * dy) / length))
        d = math.hypot(ax + t * dx, ay + t * dy)
        if d < best:
            best, end = d, (i == 0 and t == 0) or (i == len(line) - 2 and t == 1)
    return best, end


class River:
    """The Euphrates downstream, north-west to south-east: left is its north-east side."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            features = json.load(f)["features"]
        self.line = next(x["geometry"]["coordinates"] for x in features if x["properties"]["name"] == "Euphrates")
        self.west, self.east = (f(x for x, _ in self.line) + d for f, d in ((min, -0.2), (max, 0.2)))
        self.south, self.top = (f(y for _, y in self.line) + d for f, d in ((min, -0.2), (max, 0.2)))
        first, last = self.line[0], self.line[-1]
        # Beyond its ends the river is taken to run on along its parallel.
        self.north = self.line + [
            [last[0] + 0.3, last[1]], [last[0] + 0.3, 40.0], [first[0] - 0.3, 40.0], [first[0] - 0.3, first[1]]]

    def side(self, lat, lon):
        if not (self.west < lon < self.east and self.south < lat < self.top):
            return float("inf"), ""
        far, end = to_line(self.line, lat, lon)
        if end:
            return (far, "")
        return far, "left" if inside(self.north, lon, lat) else "right"


class Areas:
    """Governorates and districts of Syria by their Who's On First polygons."""

    def __init__(self, folder, admin):
        with open(os.path.join(folder, "wof_sy_admin.geojson"), encoding="utf-8") as f:
            shapes = {str(x["properties"]["id"]): polygons_of(x["geometry"]) for x in json.load(f)["features"]
                      if "Polygon" in x["geometry"]["type"]}
        first = {r["pcode"]: r["name"] for r in admin if r["level"] == "1"}
        self.units = []
        for r in admin:
            if r["level"] in ("1", "2") and r["wof"]:
                polygons = [p for w in r["wof"].split("|") for p in shapes[w]]
                xs = [x for p in polygons for x, _ in p[0]]
                ys = [y for p in polygons for _, y in p[0]]
                self.units.append((int(r["level"]), r["name"], first[r["pcode"][:4]], polygons,
                                   (min(xs), min(ys), max(xs), max(ys))))

    def name(self, level, lat, lon, within=None):
        for lev, name, parent, polygons, (w, s, e, n) in self.units:
            if lev == level and (within is None or within == parent) and w <= lon <= e and s <= lat <= n:
                if in_polygons(polygons, lon, lat):
                    return name
        near = []
        for lev, name, parent, polygons, (w, s, e, n) in self.units:
            if lev == level and (within is None or within == parent) and (
                    w - .05 <= lon <= e + .05 and s - .05 <= lat <= n + .05):
                near.append((min(to_line(p[0], lat, lon)[0] for p in polygons), name))
        return min(near)[1] if near and min(near)[0] < 4000 else ""

    def centre(self, level, name, parent):
        """Centroid of the largest ring and the radius of a disc of its area, both rounded."""
        polygons = next((p for lev, n, up, p, _ in self.units if (lev, n, up) == (level, name, parent)), None)
        if polygons is None:
            return None
        ring = max((p[0] for p in polygons), key=lambda r: abs(moments(r)[0]))
        area, x, y = moments(ring)
        radius = math.sqrt(abs(area) * 111320 * 111132 * math.cos(math.radians(y)) / math.pi)
        return round(y, 4), round(x, 4), max(1000, int(round(radius, -3)))


def moments(ring):
    area = x = y = 0.0
    ox, oy = ring[0]
    for (a, b), (c, d) in zip(ring, ring[1:]):
        a, b, c, d = a - ox, b - oy, c - ox, d - oy
        cross = a * d - c * b
        area += cross
        x += (a + c) * cross
        y += (b + d) * cross
    return (area / 2, ox + x / (3 * area), oy + y / (3 * area)) if area else (0.0, ox, oy)
