"""A map of one report: words and features show each other."""

import json
import pathlib

from pages import OUTPUT, ROOT, PageCase, frontline, make


class ReportPageTests(PageCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.page_path = make(
            "page-baghuz.html", "map", ROOT / "Examples" / "baghuz-2019-01.txt", "--date", "2019-01-21",
            "--source", "Example News")

    def setUp(self):
        self.open(self.page_path)

    def test_it_shows_report_and_map(self):
        self.assertEqual(self.page.title(), "baghuz-2019-01, 2019-01-21")
        self.assertIn("Example News", self.page.text_content("footer"))
        self.assertEqual(self.drawn_layers(), ["axes", "front", "places", "pockets"])
        text = (ROOT / "Examples" / "baghuz-2019-01.txt").read_text()
        shown = " ".join(self.page.eval_on_selector_all("#report .text p", "nodes => nodes.map(node => node.textContent)"))
        self.assertEqual(shown.split(), text.split())
        self.screenshot("report")

    def test_marked_words_are_those_that_were_read(self):
        report = self.data("page")["reports"][0]
        marks = self.page.eval_on_selector_all(
            "#report .mention", "nodes => nodes.map(node => node.textContent)")
        self.assertEqual(marks, [mention["words"] for mention in report["mentions"]])
        self.assertEqual(self.page.locator("#report .mention.unresolved").all_text_contents(), ["Umm Tarfa"])
        self.assertEqual(self.page.locator("#report .chip").count(), len(report["claims"]))

    def test_words_show_their_feature(self):
        self.page.locator("#report .mention", has_text="As Safafinah").click()
        self.assertEqual(self.title(), "As Safafinah")
        selected = self.page.locator("path.feature.is-selected")
        self.assertEqual(selected.count(), 1)
        self.assertEqual(selected.get_attribute("aria-label"), "As Safafinah")
        details = self.page.text_content("#details")
        for words in ["Why this place", "named As Safafinah", "very sure (93 %)", "34.49472"]:
            self.assertIn(words, details)
        self.screenshot("place")

    def test_a_far_place_comes_into_sight(self):
        self.page.locator("#report .mention", has_text="Hajin").click()
        box = self.page.locator("path.feature.is-selected").bounding_box()
        area = self.page.locator("#map").bounding_box()
        self.assertTrue(area["x"] <= box["x"] <= area["x"] + area["width"])
        self.assertTrue(area["y"] <= box["y"] <= area["y"] + area["height"])

    def test_a_claim_shows_its_axis_alone(self):
        self.page.locator("#report .chip").nth(2).click()
        labels = self.page.eval_on_selector_all(
            "path.feature-axes.is-selected", "paths => paths.map(path => path.getAttribute('aria-label'))")
        self.assertEqual(labels, ["SDF: advance from Ash Shajlah, 21 January 2019"])
        self.assertIn("advance", self.title())
        # What lies on top is what one sees first: the axis, then front and pocket.
        links = self.page.locator("#details button:not(.close)").all_text_contents()
        self.assertIn("advance from Ash Shajlah", next(text for text in links if len(text) > 2))

    def test_a_feature_shows_its_words(self):
        axes = self.page.eval_on_selector_all("path.feature-axes", "paths => paths.map(path => Number(path.dataset.feature))")
        for number in axes:
            self.click_feature(number)
            fields = self.data("map")["features"][number]["properties"]
            self.assertIn(fields["origin"], self.title())
            chosen = "".join(self.page.locator("#report .claim.is-selected").all_text_contents())
            self.assertIn(fields["origin"], chosen)
            self.assertEqual(self.page.locator("#report .chip.is-selected").count(), 1)
            self.assertIn(fields["evidence"], self.page.text_content("#details blockquote"))
        self.screenshot("axis")

    def test_one_day_needs_no_slider(self):
        self.assertFalse(self.page.is_visible("#dates"))

    def test_countries_stand_on_their_own_side(self):
        names = self.page.locator(".label.country:not(.is-hidden)")
        boxes = {name.text_content(): name.bounding_box() for name in names.all()}
        self.assertLess(boxes["Syria"]["x"], boxes["Iraq"]["x"])

    def test_an_unresolved_name_tells_why(self):
        self.page.click("#report .mention.unresolved")
        self.assertEqual(self.title(), "Umm Tarfa")
        self.assertIn("no place of this name", self.page.text_content("#details"))

    def test_names_without_a_place_stand_in_a_list(self):
        self.page.click("#nowhere summary")
        self.page.get_by_role("button", name="Umm Tarfa").first.click()
        self.assertEqual(self.title(), "Umm Tarfa")
        self.assertEqual(self.page.locator("#report .mention.is-selected").all_text_contents(), ["Umm Tarfa"])

    def test_a_click_beside_closes_the_details(self):
        self.page.locator("#report .mention").first.click()
        self.page.mouse.click(300, 600)
        self.assertIsNone(self.title())
        self.assertEqual(self.page.locator(".is-selected").count(), 0)

    def test_layers_go_off_and_on(self):
        before = self.drawn()
        for layer in ["axes", "front", "places", "pockets"]:
            box = self.page.locator(f"#layers input[data-layer={layer}]")
            box.uncheck()
            self.assertNotIn(layer, self.drawn_layers())
            box.check()
            self.assertIn(layer, self.drawn_layers())
        self.assertEqual(sorted(self.drawn()), sorted(before))
        self.page.locator("#layers input[data-layer=places]").uncheck()
        shown = self.page.locator(".label:not(.is-hidden):not(.water):not(.country)").count()
        self.assertEqual(shown, 0, "names go with their places")

    def test_a_selection_outlives_its_layer(self):
        self.page.locator("#report .chip").nth(2).click()
        box = self.page.locator("#layers input[data-layer=axes]")
        box.uncheck()
        box.check()
        self.assertEqual(self.page.locator("path.feature-axes.is-selected").count(), 1)

    def test_names_do_not_cover_each_other(self):
        boxes = self.page.eval_on_selector_all(
            ".label:not(.is-hidden)", "nodes => nodes.map(node => node.getBoundingClientRect()).map(({left, right, top, bottom}) => [left, top, right, bottom])")
        self.assertGreater(len(boxes), 3)
        for index, a in enumerate(boxes):
            for b in boxes[index + 1:]:
                apart = a[2] <= b[0] + 1 or b[2] <= a[0] + 1 or a[3] <= b[1] + 1 or b[3] <= a[1] + 1
                self.assertTrue(apart, (a, b))

    def test_the_download_is_the_map(self):
        with self.page.expect_download() as started:
            self.page.click("#download")
        self.assertTrue(started.value.suggested_filename.endswith(".geojson"))
        loaded = json.loads(pathlib.Path(started.value.path()).read_text(encoding="utf-8"))
        self.assertEqual(loaded, self.data("map"))
        self.assertEqual(loaded["type"], "FeatureCollection")
        path = make("page-baghuz.geojson", "map", ROOT / "Examples" / "baghuz-2019-01.txt", "--date", "2019-01-21", "--source", "Example News")
        other = json.loads(path.read_text())
        def plain(collection):
            # A file has its style in further fields (simplestyle); the page has it beside the map.
            styles = {"stroke", "stroke-width", "stroke-opacity", "fill", "fill-opacity", "marker-color", "marker-size", "marker-symbol"}
            return [({k: v for k, v in f["properties"].items() if v is not None and k not in styles}, f["geometry"]) for f in collection["features"]]
        self.assertEqual(plain(loaded), plain(other))
        self.assertEqual(loaded["metadata"], other["metadata"])
        frontline("verify", path)

    def test_print_leaves_the_controls_out(self):
        self.page.emulate_media(media="print")
        self.assertFalse(self.page.is_visible("#download"))
        self.assertTrue(self.page.is_visible("#report"))


class ReadingPageTests(PageCase):
    """A page of readings, whose texts are not at hand, and one of a map alone."""

    def test_readings_show_their_quotes(self):
        reading = frontline("read", ROOT / "Examples" / "baghuz-2019-01.txt", "-f", "jsonl")
        (OUTPUT / "page-reading.jsonl").write_text(reading)
        self.open(make("page-reading.html", "map", OUTPUT / "page-reading.jsonl"))
        marks = self.page.eval_on_selector_all("#report .mention", "nodes => nodes.map(node => node.textContent)")
        self.assertEqual(marks, [mention["words"] for mention in self.data("page")["reports"][0]["mentions"]])
        self.page.locator("#report .mention", has_text="Hajin").click()
        self.assertEqual(self.title(), "Hajin")

    def test_a_map_alone_shows_the_words_of_its_features(self):
        self.open(make("page-export.html", "export", ROOT / "Examples" / "baghuz-2019-01.geojson"))
        self.assertEqual(self.drawn_layers(), ["axes", "front", "places", "pockets"])
        axis = self.page.locator("path.feature-axes").first
        self.click_feature(int(axis.get_attribute("data-feature")))
        self.assertIn("three axes", self.page.text_content("#report blockquote.is-selected"))
