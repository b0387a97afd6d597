"""Reports that try to be scripts stay words."""

import json

from pages import REPORTS, PageCase, make


class HostileTests(PageCase):
    def work_everything(self):
        """Clicks all there is."""
        self.page.evaluate(
            """() => {
                const click = node => node.dispatchEvent(new MouseEvent('click', {bubbles: true}));
                document.querySelectorAll('#report [role=button], #report button, #report .claim').forEach(click);
                document.querySelectorAll('path.feature').forEach(click);
                document.querySelectorAll('#details button').forEach(click);
                document.querySelectorAll('#report *').forEach(node => node.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})));
            }""")
        self.page.wait_for_timeout(200)

    def check_nothing_ran(self):
        self.work_everything()
        self.assertIsNone(self.page.evaluate("window.hacked ?? null"))
        kinds = self.page.eval_on_selector_all("script", "nodes => nodes.map(node => node.type)")
        self.assertEqual(kinds, ["application/json", "application/json", "", ""])
        self.assertEqual(self.page.locator("img, iframe, object, embed, form, base").count(), 0)
        links = self.page.eval_on_selector_all("[href]", "nodes => nodes.map(node => node.getAttribute('href'))")
        self.assertEqual({link for link in links if not link.startswith("#")}, {"data:,"})
        handlers = self.page.evaluate(
            "() => [...document.querySelectorAll('*')].flatMap(node => node.getAttributeNames()).filter(name => name.startsWith('on') || name === 'srcdoc')")
        self.assertEqual(handlers, [])

    def test_a_hostile_report(self):
        self.open(make("page-hostile.html", "map", REPORTS / "hostile.jsonl"))
        document = json.loads((REPORTS / "hostile.jsonl").read_text())
        self.check_nothing_ran()
        self.assertEqual(self.page.title(), f"{document['id']}, 2019-01-21")
        shown = "".join(self.page.locator("#report .text p").all_text_contents())
        self.assertEqual(shown, document["text"].replace("\n", ""))
        self.assertIn(document["source"], self.page.text_content("footer"))
        marks = self.page.eval_on_selector_all("#report .mention", "nodes => nodes.map(node => node.textContent)")
        self.assertEqual(marks, [mention["words"] for mention in self.data("page")["reports"][0]["mentions"]])
        self.screenshot("hostile")

    def test_a_hostile_reading(self):
        self.open(make("page-hostile-reading.html", "map", REPORTS / "hostile-reading.jsonl"))
        self.check_nothing_ran()
        self.assertEqual(self.drawn_layers(), ["axes", "places"])

    def test_a_hostile_map(self):
        self.open(make("page-hostile-map.html", "export", REPORTS / "hostile.geojson"))
        self.check_nothing_ran()
        self.assertEqual(self.page.title(), "</title><script>window.hacked='title'</script>")
        self.assertEqual(len(self.drawn()), 2)

    def test_the_policy_lets_no_other_script_run(self):
        path = make("page-hostile.html", "map", REPORTS / "hostile.jsonl")
        spoiled = path.with_name("page-spoiled.html")
        spoiled.write_text(path.read_text().replace("<footer", "<script>window.hacked = 'inline'</script><footer"))
        self.open(spoiled)
        self.assertIsNone(self.page.evaluate("window.hacked ?? null"))
        self.assertEqual(len(self.noise), 1)
        self.assertIn("Content Security Policy", self.noise[0])
        self.noise.clear()
        spoiled.unlink()
