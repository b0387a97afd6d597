"""A timeline: a slider over its days, and a report for each."""

from pages import EUPHRATES, PageCase, make


class TimelinePageTests(PageCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.page_path = make(
            "page-euphrates.html", "timeline", EUPHRATES / "reports.jsonl", "--initial", EUPHRATES / "initial.csv")

    def setUp(self):
        self.open(self.page_path)

    def days(self):
        found = set()
        for feature in self.data("map")["features"]:
            for name in ["date_start", "date_end"]:
                if feature["properties"][name]:
                    found.add(feature["properties"][name][:10])
        return sorted(found)

    def lasting(self, day):
        def lasts(fields):
            return (fields["date_start"] or "")[:10] <= day and (not fields["date_end"] or day < fields["date_end"][:10])
        return [i for i, feature in enumerate(self.data("map")["features"]) if lasts(feature["properties"])]

    def go(self, step):
        self.page.fill("#day", str(step))

    def test_every_step_shows_what_lasts_on_its_day(self):
        days = self.days()
        self.assertEqual(int(self.page.get_attribute("#day", "max")), len(days) - 1)
        seen = set()
        for step in range(0, len(days), 5):
            self.go(step)
            self.assertEqual(sorted(self.drawn()), self.lasting(days[step]), days[step])
            seen.add(tuple(self.drawn()))
            year, _, day = days[step].split("-")
            label = self.page.text_content("#day-label")
            self.assertTrue(label.startswith(f"{int(day)} ") and label.endswith(year), label)
        self.assertGreater(len(seen), 4)

    def test_arrow_keys_move_the_slider(self):
        self.go(10)
        self.page.focus("#day")
        self.page.keyboard.press("ArrowRight")
        self.assertEqual(self.page.input_value("#day"), "11")
        self.assertEqual(sorted(self.drawn()), self.lasting(self.days()[11]))
        self.page.keyboard.press("ArrowLeft")
        self.page.keyboard.press("ArrowLeft")
        self.assertEqual(self.page.input_value("#day"), "9")

    def test_play_goes_on_and_pauses(self):
        self.page.click("#play")
        self.assertEqual(self.page.get_attribute("#play", "aria-label"), "Pause")
        self.assertEqual(self.page.input_value("#day"), "0")
        for _ in range(80):
            if int(self.page.input_value("#day")) >= 2:
                break
            self.page.wait_for_timeout(100)
        self.assertGreaterEqual(int(self.page.input_value("#day")), 2)
        self.page.click("#play")
        stopped = self.page.input_value("#day")
        self.assertEqual(self.page.get_attribute("#play", "aria-label"), "Play")
        self.page.wait_for_timeout(1500)
        self.assertEqual(self.page.input_value("#day"), stopped)

    def test_the_report_follows_the_day(self):
        days = self.days()
        self.go(12)
        report = self.data("page")["reports"][int(self.page.input_value("#reports"))]
        self.assertLessEqual(report["date"], days[12])
        self.screenshot("timeline")

    def test_ground_leads_to_its_report(self):
        self.go(12)
        features = self.data("map")["features"]
        ids = {report["id"] for report in self.data("page")["reports"]}
        number = next(n for n in self.drawn() if features[n]["properties"]["layer"] == "control" and features[n]["properties"]["doc"] in ids)
        fields = features[number]["properties"]
        self.page.locator(f"path[data-feature='{number}']").focus()
        self.page.keyboard.press("Enter")
        self.assertIn(fields["name"], self.title())
        self.assertIn(fields["doc"], self.page.text_content("#report .id"))
        self.assertGreater(self.page.locator("#report .is-selected").count(), 0)

    def test_a_claim_moves_the_slider_to_its_day(self):
        # The axis of this report lasts one day only.
        axis = next(f for f in self.data("map")["features"] if f["properties"]["layer"] == "axes")["properties"]
        number = next(i for i, report in enumerate(self.data("page")["reports"]) if report["id"] == axis["doc"])
        self.go(0)
        self.page.select_option("#reports", str(number))
        for chip in self.page.locator("#report .chip").all():
            chip.click()
            if self.page.locator("path.feature-axes.is-selected").count():
                break
        self.assertGreater(self.page.locator("path.feature-axes.is-selected").count(), 0)
        self.assertEqual(self.days()[int(self.page.input_value("#day"))], axis["date_start"][:10])

    def test_reports_are_chosen_one_by_one(self):
        count = len(self.data("page")["reports"])
        self.assertEqual(self.page.locator("#reports option").count(), count)
        self.page.select_option("#reports", "0")
        self.assertTrue(self.page.is_disabled("#previous"))
        first = self.page.text_content("#report .text")
        self.page.click("#next")
        self.assertNotEqual(self.page.text_content("#report .text"), first)
        self.page.click("#previous")
        self.assertEqual(self.page.text_content("#report .text"), first)
        self.assertEqual(self.page.locator("#report .text").count(), 1)

    def test_contested_ground_is_hatched(self):
        features = self.data("map")["features"]
        days = self.days()
        step = next(s for s, day in enumerate(days) if any(features[n]["properties"].get("status") == "contested" for n in self.lasting(day)))
        self.go(step)
        fills = self.page.eval_on_selector_all(
            "path.feature-control", "paths => paths.map(path => path.getAttribute('fill')).filter(fill => fill.startsWith('url('))")
        self.assertGreater(len(fills), 0)
        for fill in fills:
            self.assertEqual(self.page.locator(fill[4:-1]).count(), 1, fill)
        self.screenshot("contested")

    def test_every_marked_word_is_the_one_that_was_read(self):
        reports = self.data("page")["reports"]
        for number in range(0, len(reports), 7):
            self.page.select_option("#reports", str(number))
            marks = self.page.eval_on_selector_all("#report .mention[role=button]", "nodes => nodes.map(node => node.dataset.mark)")
            for index, key in enumerate(marks):
                words = "".join(self.page.locator(f"#report .mention[data-mark='{key}']").all_text_contents())
                self.assertEqual(words, reports[number]["mentions"][index]["words"])


class DatedReportsTests(PageCase):
    """A map of reports of several days: all of them at first, one at a time when asked."""

    def setUp(self):
        self.open(make("page-reports.html", "map", EUPHRATES / "reports.jsonl"))

    def test_all_days_are_shown_until_one_is_chosen(self):
        features = [f["properties"] for f in self.data("map")["features"] if f["geometry"]]
        # A place of several reports is one point.
        places = {fields["place_id"] for fields in features if fields["layer"] == "places"}
        shapes = list(places) + [fields for fields in features if fields["layer"] != "places"]
        self.assertTrue(self.page.is_checked("#all-days"))
        self.assertEqual(len(self.drawn()), len(shapes))
        self.page.uncheck("#all-days")
        self.assertLess(len(self.drawn()), len(shapes))
        self.assertGreaterEqual(len(self.drawn()), len(places), "what has no dates stays")
        self.page.check("#all-days")
        self.assertEqual(len(self.drawn()), len(shapes))
        self.screenshot("reports")

    def test_a_place_leads_to_every_report_that_names_it(self):
        path = self.page.locator("path.feature-places[aria-label='Hajin']")
        self.assertEqual(path.count(), 1)
        path.focus()
        self.page.keyboard.press("Enter")
        first = self.page.text_content("#report .id")
        links = self.page.locator("#details .list").last.locator("button")
        self.assertGreater(links.count(), 5)
        links.nth(8).click()
        self.assertNotEqual(self.page.text_content("#report .id"), first)
        self.assertGreater(self.page.locator("#report .mention.is-selected").count(), 0)
        self.assertEqual(self.page.locator("path.feature-places.is-selected").count(), 1)
