"""Arabic runs from right to left."""

from pages import REPORTS, PageCase, make


class ArabicTests(PageCase):
    def setUp(self):
        self.open(make("page-arabic.html", "map", REPORTS / "arabic.jsonl"))

    def test_the_text_runs_from_right_to_left(self):
        directions = self.page.eval_on_selector_all("#report .text p", "nodes => nodes.map(node => getComputedStyle(node).direction)")
        self.assertEqual(set(directions), {"rtl"})
        self.assertEqual(self.page.get_attribute("#report .text", "lang"), "ar")
        self.screenshot("arabic")

    def test_offsets_count_scalars(self):
        # A satellite of two scalars, one of them beyond the first plane, stands before every name.
        report = self.data("page")["reports"][0]
        marks = self.page.eval_on_selector_all("#report .mention", "nodes => nodes.map(node => node.textContent)")
        self.assertEqual(marks, [mention["words"] for mention in report["mentions"]])
        self.assertGreater(len(marks), 4)

    def test_names_change_their_language(self):
        self.page.get_by_text("العربية").click()
        names = self.page.locator(".label:not(.is-hidden)").all_text_contents()
        self.assertIn("هجين", names)
        self.page.locator("#languages").get_by_text("English").click()
        self.assertIn("Hajin", self.page.locator(".label:not(.is-hidden)").all_text_contents())

    def test_details_keep_each_direction(self):
        self.page.locator("#report .mention", has_text="هجين").click()
        self.assertEqual(self.title(), "Hajin")
        self.assertIn("هجين", self.page.text_content("#details"))
