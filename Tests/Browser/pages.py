"""Pages that the command makes, opened in a browser that notes everything they do."""

import json
import os
import pathlib
import subprocess
import unittest

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "output"
REPORTS = pathlib.Path(__file__).resolve().parent / "reports"
EUPHRATES = ROOT / "Examples" / "euphrates-2018-2019"


def frontline(*arguments):
    """Runs the command."""
    command = os.environ.get("FRONTLINE", str(ROOT / ".build" / "release" / "frontline"))
    done = subprocess.run([command, *map(str, arguments)], capture_output=True, text=True, cwd=ROOT)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: {done.returncode} {done.stderr}")
    return done.stdout


def make(name, *arguments):
    """The path of a page or another output, made anew."""
    path = OUTPUT / name
    frontline(*arguments, "-o", path, "--overwrite", "--quiet")
    return path


class PageCase(unittest.TestCase):
    """A case with a page; at its end the page must have been silent and must have fetched nothing."""

    size = (1280, 800)

    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        # The browser's own sandbox does not work for root in a container.
        cls.browser = cls.playwright.chromium.launch(
            executable_path=os.environ["FRONTLINE_CHROMIUM"], args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()

    def open(self, path, **options):
        """Opens a page from the disk."""
        width, height = self.size
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", accept_downloads=True, **options)
        self.addCleanup(context.close)
        self.noise, self.requests = [], []
        page = context.new_page()
        page.on("console", lambda message: self.noise.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.noise.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.noise.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(path.as_uri())
        page.wait_for_selector(".leaflet-map-pane", state="attached")
        self.page, self.path = page, path
        return page

    def tearDown(self):
        self.assertEqual(self.noise, [])
        others = [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]
        self.assertEqual(others, [])
        self.assertEqual(len([url for url in self.requests if url.startswith("file:")]), 1, "only the page itself")

    def data(self, name):
        """What the page carries: `map` or `page`."""
        return json.loads(self.page.text_content(f"#{name}-data"))

    def drawn(self):
        """The numbers of the features on the map, with their layers."""
        return self.page.eval_on_selector_all(
            "path.feature", "paths => paths.map(path => Number(path.dataset.feature))")

    def drawn_layers(self):
        features = self.data("map")["features"]
        return sorted({features[number]["properties"]["layer"] for number in self.drawn()})

    def title(self):
        """The heading of the details; None where they are closed."""
        return self.page.text_content("#details h3") if self.page.is_visible("#details") else None

    def in_sight(self, selector):
        """Whether an element lies within the window."""
        return self.page.evaluate(
            """selector => {
                const box = document.querySelector(selector).getBoundingClientRect();
                return box.width > 0 && box.left >= 0 && box.right <= innerWidth + 0.5 && box.top >= 0 && box.bottom <= innerHeight + 0.5;
            }""", selector)

    def click_feature(self, number):
        """Clicks a feature where it is drawn on top."""
        point = self.page.evaluate(
            """number => {
                const path = document.querySelector(`path[data-feature="${number}"]`);
                const length = path.getTotalLength(), matrix = path.getScreenCTM();
                for (let share = 0.05; share < 1; share += 0.05) {
                    const point = path.getPointAtLength(length * share).matrixTransform(matrix);
                    const hit = document.elementFromPoint(point.x, point.y);
                    if (hit === path) return [point.x, point.y];
                }
                return null;
            }""", number)
        self.assertIsNotNone(point, f"feature {number} lies under others")
        self.page.mouse.click(*point)

    def screenshot(self, name):
        self.page.screenshot(path=OUTPUT / f"page-{name}.png")
