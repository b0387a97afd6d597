"""The page without a mouse."""

from pages import ROOT, PageCase, make


class KeyboardTests(PageCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.page_path = make("page-baghuz.html", "map", ROOT / "Examples" / "baghuz-2019-01.txt", "--date", "2019-01-21")

    def setUp(self):
        self.open(self.page_path)

    def focused(self):
        return self.page.evaluate(
            "() => { const node = document.activeElement; return [node.tagName.toLowerCase(), node.id, node.dataset.feature ?? node.dataset.mark ?? node.dataset.layer ?? '', node.getAttribute('class') ?? '']; }")

    def test_tab_reaches_everything(self):
        reached = []
        for _ in range(120):
            self.page.keyboard.press("Tab")
            here = self.focused()
            if here[0] == "body":
                break
            reached.append(here)
        ids = {node[1] for node in reached}
        for wanted in ["map", "download"]:
            self.assertIn(wanted, ids)
        features = [node[2] for node in reached if node[0] == "path"]
        self.assertEqual(sorted(map(int, features)), sorted(self.drawn()))
        marks = self.page.locator("#report [data-mark][role=button], #report button[data-mark]").count()
        self.assertEqual(len([node for node in reached if "mention" in node[3] or "chip" in node[3]]), marks)
        self.assertEqual(len([node for node in reached if node[0] == "input" and node[2]]), 4)

    def test_the_first_tab_skips_to_the_report(self):
        self.page.keyboard.press("Tab")
        self.assertIn("skip", self.focused()[3])
        self.page.keyboard.press("Enter")
        self.page.keyboard.press("Tab")
        self.assertTrue(self.page.evaluate("document.getElementById('report').contains(document.activeElement)"))

    def test_enter_and_space_select_and_escape_goes_back(self):
        for selector, key in [("path.feature-axes", "Enter"), ("path.feature-places", " "), ("#report .mention", "Enter"), ("#report .mention", " "), ("#report .chip", "Enter")]:
            self.page.locator(selector).first.focus()
            before = self.focused()
            self.page.keyboard.press(key)
            self.assertIsNotNone(self.title(), selector)
            self.assertIn(self.title(), self.page.text_content("#status"), "it is read out")
            self.page.keyboard.press("Escape")
            self.assertIsNone(self.title(), selector)
            self.assertEqual(self.focused()[:3], before[:3])

    def test_focus_is_seen(self):
        self.page.locator("#report .mention").first.focus()
        self.page.keyboard.press("Tab")
        width = self.page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        self.assertEqual(width, "3px")

    def test_layers_toggle_by_key(self):
        self.page.focus("#layers input[data-layer=axes]")
        self.page.keyboard.press(" ")
        self.assertNotIn("axes", self.drawn_layers())

    def test_everything_has_a_name(self):
        unnamed = self.page.evaluate(
            """() => [...document.querySelectorAll('button, select, input, [role=button], path[tabindex]')]
                .filter(node => !(node.getAttribute('aria-label') || node.textContent.trim() || node.title || node.labels?.length))
                .map(node => node.outerHTML.slice(0, 100))""")
        self.assertEqual(unnamed, [])
