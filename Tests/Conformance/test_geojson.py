import json
import unittest

import jsonschema
import maps
from geojson_schema import SCHEMA


def validator(name):
    return jsonschema.Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{name}"})


def doubled_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


class GeoJSON(unittest.TestCase):
    def test_the_schema_refuses_what_is_wrong(self):
        for wrong in (
            {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [1]}},
            {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [1, 95]}},
            {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[1, 2]]}},
            {"type": "Feature", "geometry": None},
        ):
            self.assertFalse(validator("feature").is_valid(wrong), wrong)
        self.assertFalse(validator("collection").is_valid({"type": "FeatureCollection", "features": [], "crs": {}}))

    def test_collections_follow_the_schema(self):
        for name in maps.NAMES:
            collection = json.loads(maps.collection(name).read_text(encoding="utf-8"))
            validator("collection").validate(collection)
            self.assertTrue(collection["metadata"]["software"].startswith("frontline "))

    def test_lines_follow_the_schema_and_say_the_same(self):
        for name in maps.NAMES:
            lines = maps.exported(name, "map.geojsonl").read_text(encoding="utf-8").splitlines()
            read = [json.loads(line) for line in lines]
            for feature in read:
                validator("feature").validate(feature)
            collection = json.loads(maps.collection(name).read_text(encoding="utf-8"))["features"]
            key = lambda feature: json.dumps([feature["properties"], feature["geometry"]], sort_keys=True)
            self.assertEqual(sorted(map(key, read)), sorted(map(key, collection)))

    def test_rings_are_wound_and_decimals_few(self):
        for layer in maps.features("war").values():
            for feature in layer:
                geometry = feature["geometry"]
                if geometry and geometry["type"] == "Polygon":
                    for number, ring in enumerate(geometry["coordinates"]):
                        self.assertEqual(ring[0], ring[-1])
                        self.assertEqual(doubled_area(ring) > 0, number == 0)
                        for position in ring:
                            for value in position:
                                self.assertEqual(round(value, 7), value)


if __name__ == "__main__":
    unittest.main()
