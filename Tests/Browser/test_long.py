"""A report of megabytes, most of it in one line."""

import time

from pages import OUTPUT, PageCase, make


class LongReportTests(PageCase):
    def test_it_opens_and_its_last_words_are_found(self):
        text = "The SDF captured Hajin.\n\n" + "The weather was fair over the 🙂 hills. " * 60000 + "\n\nISIS withdrew from Susah.\n"
        (OUTPUT / "page-long.txt").write_text(text, encoding="utf-8")
        self.addCleanup((OUTPUT / "page-long.txt").unlink)
        path = make("page-long.html", "map", OUTPUT / "page-long.txt", "--date", "2019-01-21")
        started = time.monotonic()
        self.open(path)
        self.assertLess(time.monotonic() - started, 15)
        self.assertEqual(self.page.locator("#report .mention").all_text_contents(), ["Hajin", "Susah"])
        self.assertEqual("".join(self.page.locator("#report .text p").all_text_contents()), text.replace("\n", ""))
        self.page.locator("path.feature-places[aria-label='As Susah']").focus()
        self.page.keyboard.press("Enter")
        self.page.wait_for_timeout(300)
        self.assertTrue(self.page.locator("#report .mention.is-selected").is_visible())
        box = self.page.locator("#report .mention.is-selected").bounding_box()
        self.assertTrue(0 < box["y"] < 800, box)
