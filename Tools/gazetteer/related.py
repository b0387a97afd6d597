"""Places that no source has as a point, but a report places by others: within, near or between them."""
from model import Place
import naming

RELATIONS = ("within", "near", "between")


def load_related(places, decisions, report):
    """Rows of related.csv: at the place named, or in the middle of the two named; the precision says how far off."""
    by_key, rows = {k: p for p in places for k in p.keys}, []
    for r in decisions.related:
        others = [by_key.get(k) for k in r["of"].split("|")]
        if None in others or r["relation"] not in RELATIONS or len(others) != 1 + (r["relation"] == "between"):
            report.append(f"wrong row in related: {r['id']} {r['relation']} {r['of']}")
            continue
        lat, lon = (sum(v) / len(others) for v in zip(*((p.lat, p.lon) for p in others)))
        p = Place(r["id"], round(lat, 5), round(lon, 5), others[0].country, r["feature_code"])
        p.prec, p.selected, p.relation = int(r["precision_m"]), True, (r["relation"], others)
        p.fields.update({k: r[k] for k in ("id", "name", "name_ar", "precision_m") if r[k]})
        p.fields.update(label=r["name"], bank=r["bank"] or "-")
        p.names = [(n, lang, kind, "compiled") for n, lang, kind in naming.of_addition(r)]
        rows.append(p)
    return rows


def name_sources(places):
    """`compiled:near:sy-hajin`, once every place has its identifier."""
    for p in places:
        if p.relation:
            p.sources = [":".join(["compiled", p.relation[0]] + [q.fields["id"] for q in p.relation[1]])]
