import json
import subprocess
import unittest

import geopandas
import maps
import pyogrio


def read(path, layer=None):
    return geopandas.read_file(path, layer=layer, engine="pyogrio", encoding="utf-8" if str(path).endswith(".dbf") else None)


def texts(frame, field):
    return sorted("" if value is None or value != value else str(value) for value in frame[field])


class Formats(unittest.TestCase):
    """Counts and attributes of every layer, as geopandas and pyogrio read them."""

    def compare(self, name, layer, frame, cut=None):
        expected = maps.features(name)[layer]
        self.assertEqual(len(frame), len(expected), (name, layer))
        for field in ("name", "name_ar", "actor", "holder", "evidence", "basis", "mention", "source", "sidc"):
            if field in expected[0]["properties"]:
                wanted = [feature["properties"][field] or "" for feature in expected]
                if cut:
                    # dBASE pads its texts with spaces, so that those at an end are lost.
                    wanted = [text.encode()[:cut].decode(errors="ignore").rstrip(" ") for text in wanted]
                self.assertIn(field, frame.columns)
                self.assertEqual(texts(frame, field), sorted(wanted), (name, layer, field))
        if "date" in expected[0]["properties"]:
            days = sorted((feature["properties"]["date"] or "") for feature in expected)
            self.assertEqual([day[:10] for day in texts(frame, "date")], days)

    def test_geopackage(self):
        for name in maps.NAMES:
            path = maps.exported(name, "map.gpkg")
            layers = dict(pyogrio.list_layers(path))
            self.assertIn("layer_styles", layers)
            for layer in maps.features(name):
                frame = read(path, layer)
                self.compare(name, layer, frame)
                if layer != "unresolved":
                    self.assertEqual(frame.crs.to_epsg(), 4326)

    def test_shapefiles(self):
        for name in maps.NAMES:
            folder = maps.exported(name, "shapefiles")
            for layer in maps.features(name):
                path = folder / f"{layer}.{'dbf' if layer == 'unresolved' else 'shp'}"
                frame = read(path)
                self.compare(name, layer, frame, cut=254)
                self.assertTrue(all(len(column) <= 10 for column in frame.columns))
                self.assertEqual((folder / f"{layer}.cpg").read_text().strip(), "UTF-8")

    def test_long_texts_stand_whole_beside_a_shapefile(self):
        frame = read(maps.exported("long", "shapefiles") / "axes_texts.csv")
        whole = {feature["properties"]["evidence"] for feature in maps.features("long")["axes"]}
        self.assertTrue(any(len(text.encode()) > 254 for text in whole))
        self.assertTrue(set(frame["text"]) <= whole and len(frame) > 0)

    def test_zipped_shapefiles(self):
        path = maps.exported("report", "map.zip")
        for layer in maps.features("report"):
            if layer != "unresolved":
                self.compare("report", layer, read(f"zip://{path}!{layer}.shp"), cut=254)

    def test_flatgeobuf(self):
        for name in maps.NAMES:
            folder = maps.exported(name, "fgb", "-f", "flatgeobuf")
            for layer in maps.features(name):
                if layer != "unresolved":
                    frame = read(folder / f"{layer}.fgb")
                    self.compare(name, layer, frame)
                    self.assertEqual(frame.crs.to_epsg(), 4326)

    def test_csv(self):
        for name in maps.NAMES:
            folder = maps.exported(name, "tables", "-f", "csv")
            for layer in maps.features(name):
                self.compare(name, layer, read(folder / f"{layer}.csv"))

    def test_geojson(self):
        for name in maps.NAMES:
            frame = read(maps.collection(name))
            self.assertEqual(len(frame), sum(map(len, maps.features(name).values())))

    def test_ogrinfo_has_nothing_to_say_against_any(self):
        for name in maps.NAMES:
            outputs = ["map.gpkg", "shapefiles", "map.kml", "map.kmz", "map.geojsonl"]
            for path in [maps.collection(name)] + [maps.exported(name, output) for output in outputs]:
                seen = subprocess.run(["ogrinfo", "-ro", "-al", "-so", path], capture_output=True, text=True)
                self.assertEqual(seen.returncode, 0, path)
                self.assertNotRegex(seen.stdout + seen.stderr, "Warning|ERROR", path)

    def test_verify_accepts_every_output(self):
        for name in maps.NAMES:
            outputs = ["map.gpkg", "shapefiles", "map.zip", "map.kml", "map.kmz", "map.geojsonl"]
            for path in [maps.collection(name)] + [maps.exported(name, output) for output in outputs]:
                maps.run("verify", path)
            for output, kind in (("fgb", "flatgeobuf"), ("tables", "csv")):
                maps.run("verify", maps.exported(name, output, "-f", kind))


if __name__ == "__main__":
    unittest.main()
