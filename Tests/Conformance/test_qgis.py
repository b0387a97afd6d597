import json
import pathlib
import shutil
import subprocess
import unittest

import maps

LOOK = pathlib.Path(__file__).with_name("qgis_look.py")


def interpreter():
    """A Python that has QGIS: the system's, seldom that of a virtual environment."""
    for name in ("/usr/bin/python3", shutil.which("python3")):
        if name and subprocess.run([name, "-c", "import qgis.core"], capture_output=True).returncode == 0:
            return name
    return None


class QGIS(unittest.TestCase):
    def look(self, sources):
        python = interpreter()
        if python is None:
            self.skipTest("QGIS is not installed: that it takes the styles is not tested")
        done = subprocess.run([python, LOOK, *map(str, sources)], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout.splitlines()[-1])

    def check(self, sources):
        for source, seen in self.look(sources).items():
            self.assertTrue(seen["valid"], source)
            self.assertEqual(seen["renderer"], "RuleRenderer", source)
            self.assertEqual(seen["errors"], [], source)
            self.assertEqual(seen["unmatched"], 0, source)
            self.assertEqual(seen["labels"], "places" in source, source)

    def test_geopackage_styles_apply(self):
        path = maps.exported("war", "map.gpkg")
        layers = [f"{path}|layername={layer}" for layer in maps.features("war")]
        self.check(layers)
        self.assertTrue(all(seen["temporal"] for seen in self.look(layers).values()))
        path = maps.exported("report", "map.gpkg")
        self.check([f"{path}|layername={layer}" for layer in maps.features("report") if layer != "unresolved"])

    def test_styles_beside_shapefiles_apply(self):
        folder = maps.exported("report", "shapefiles")
        self.check([folder / f"{layer}.shp" for layer in maps.features("report") if layer != "unresolved"])


if __name__ == "__main__":
    unittest.main()
