import unittest
import zipfile
from xml.etree import ElementTree

import maps
from fastkml import KML

SPACE = "{http://www.opengis.net/kml/2.2}"


def folders(text):
    """Placemarks by folder, with fastkml, which checks what it reads against the standard's types."""
    document = KML.from_string(text).features[0]
    return {folder.name: list(folder.features) for folder in document.features}


class Keyhole(unittest.TestCase):
    def test_folders_hold_the_layers(self):
        for name in maps.NAMES:
            found = folders(maps.exported(name, "map.kml").read_text(encoding="utf-8").split("?>", 1)[1])
            for layer, features in maps.features(name).items():
                self.assertEqual(len(found[layer]), len(features), (name, layer))

    def test_features_have_styles_and_days(self):
        root = ElementTree.parse(maps.exported("war", "map.kml")).getroot()
        for folder in root.iter(f"{SPACE}Folder"):
            name = folder.findtext(f"{SPACE}name")
            for placemark in folder.findall(f"{SPACE}Placemark"):
                self.assertIsNotNone(placemark.find(f"{SPACE}Style"), name)
                self.assertIsNotNone(placemark.find(f"{SPACE}TimeSpan/{SPACE}begin"), name)

    def test_arrows_have_heads(self):
        found = folders(maps.exported("report", "map.kml").read_text(encoding="utf-8").split("?>", 1)[1])
        self.assertEqual(len(found["axes arrow heads"]), len(found["axes"]))

    def test_kmz_is_a_kml_in_an_archive(self):
        with zipfile.ZipFile(maps.exported("report", "map.kmz")) as archive:
            self.assertIsNone(archive.testzip())
            self.assertIn("doc.kml", archive.namelist())
            for name in archive.namelist():
                if name.endswith(".kml"):
                    ElementTree.fromstring(archive.read(name))


if __name__ == "__main__":
    unittest.main()
