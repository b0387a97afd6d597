"""Which rows of several sources are one place, and what decisions say of the result."""
from difflib import SequenceMatcher

import naming
from geometry import metres
from model import Grid

NEAR = 3000.0           # metres within which like-named points are one place


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
    if not other.doubted:
        into.spread = max(into.spread, metres(into.lat, into.lon, other.lat, other.lon), other.spread)
    into.points += other.points
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
        if p.keys & decisions.doubt.keys():
            kept.append(p)
            continue
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
    """Rows of one source that share a folded name within a kilometre and a half, decided merges, and doubts."""
    by_key = {k: p for p in places for k in p.keys}
    gone = set()
    for key, value in sorted([*decisions.merge.items(), *decisions.doubt.items()]):
        a, b = by_key.get(key), by_key.get(value)
        if a is None or b is None:
            report.append(f"unknown key in merge or doubt: {key} {value}")
        elif a is not b:
            a.doubted = key in decisions.doubt
            join(b, a)
            gone.add(id(a))
            by_key.update({k: b for k in a.keys})
        else:
            for q in a.points:
                q.doubted = q.doubted or (q.key == key and key in decisions.doubt)
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
