"""The page at the width of a phone."""

from pages import EUPHRATES, ROOT, PageCase, make


class PhoneTests(PageCase):
    size = (375, 720)

    def check_width(self):
        self.assertLessEqual(self.page.evaluate("document.documentElement.scrollWidth"), 375)

    def test_a_report_fits(self):
        self.open(make("page-baghuz.html", "map", ROOT / "Examples" / "baghuz-2019-01.txt", "--date", "2019-01-21"), has_touch=True)
        self.check_width()
        self.screenshot("phone")
        self.page.locator("#report .mention", has_text="Hajin").tap()
        self.page.wait_for_timeout(200)
        self.assertEqual(self.title(), "Hajin")
        # The words stay in sight between the map and the details.
        words = self.page.locator("#report .mention.is-selected").first.bounding_box()
        area = self.page.locator("#map-area").bounding_box()
        details = self.page.locator("#details").bounding_box()
        self.assertGreaterEqual(words["y"], area["y"] + area["height"] - 1)
        self.assertLessEqual(words["y"] + words["height"], details["y"] + 1)
        self.check_width()
        self.screenshot("phone-place")
        self.page.tap("#details .close")
        self.assertIsNone(self.title())

    def test_a_timeline_fits(self):
        self.open(make("page-euphrates.html", "timeline", EUPHRATES / "reports.jsonl", "--initial", EUPHRATES / "initial.csv"), has_touch=True)
        self.check_width()
        for control in ["#play", "#day", "#day-label", "#legend summary", "#download", "#reports"]:
            self.assertTrue(self.in_sight(control), control)
        self.page.tap("#legend summary")
        self.page.locator("#layers input[data-layer=control]").scroll_into_view_if_needed()
        self.page.locator("#layers input[data-layer=control]").uncheck()
        self.assertNotIn("control", self.drawn_layers())
        self.screenshot("phone-timeline")
        # Down in the report the map is still there.
        self.page.mouse.wheel(0, 2000)
        self.assertTrue(self.in_sight("#play"))

    def test_buttons_are_large_enough_to_tap(self):
        self.open(make("page-baghuz.html", "map", ROOT / "Examples" / "baghuz-2019-01.txt", "--date", "2019-01-21"), has_touch=True)
        self.page.locator("#report .mention").first.tap()
        for control in ["#download", ".leaflet-control-zoom-in", ".fit", "#details .close"]:
            box = self.page.locator(control).bounding_box()
            self.assertGreaterEqual(min(box["width"], box["height"]), 30, control)
