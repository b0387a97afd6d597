"""A name that two places have."""

from pages import REPORTS, PageCase, make


class CandidateTests(PageCase):
    def setUp(self):
        self.open(make("page-homonyms.html", "map", REPORTS / "homonyms.txt", "--date", "2019-01-07"))
        self.page.locator("#report .mention", has_text="Al Kashmah").click()

    def test_all_candidates_are_told_with_their_reasons(self):
        candidates = self.page.locator("#details .candidate")
        self.assertEqual(candidates.count(), 2)
        self.assertEqual(self.page.locator("#details .candidate.chosen").count(), 1)
        for text in candidates.all_text_contents():
            self.assertIn("named Al Kashmah", text)
            self.assertIn("km from Hajin", text)
        self.assertIn("fairly sure (56 %)", self.page.text_content("#details"))

    def test_the_others_are_ringed_and_can_be_seen(self):
        self.assertEqual(self.page.locator(".ring.chosen").count(), 1)
        self.assertEqual(self.page.locator(".ring.other").count(), 1)
        self.page.locator("#details .candidate:not(.chosen) button").click()
        ring = self.page.locator(".ring.other").bounding_box()
        area = self.page.locator("#map").bounding_box()
        self.assertTrue(area["x"] < ring["x"] < area["x"] + area["width"] and area["y"] < ring["y"] < area["y"] + area["height"])
        self.screenshot("candidates")
