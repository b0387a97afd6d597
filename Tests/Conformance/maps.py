"""The maps that the tests look at: made once, in every format."""

import functools
import json
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FRONTLINE = os.environ.get("FRONTLINE", str(ROOT / ".build/release/frontline"))
_folder = tempfile.TemporaryDirectory(prefix="frontline-conformance-")
FOLDER = pathlib.Path(_folder.name)
REPORT = ROOT / "Examples/baghuz-2019-01.txt"
WAR = ROOT / "Examples/euphrates-2018-2019"

LONG = {
    "id": "long",
    "date": "2019-01-21",
    "source": "مصدر & <\"co\">",
    "text": "SDF fighters advanced from Hajin towards Susah on 15 January, "
    + "and the front in the villages behind them stayed quiet for a long time, " * 8
    + "while قوات سوريا الديمقراطية stayed in Hajin.",
}


def run(*arguments):
    done = subprocess.run([FRONTLINE, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, (arguments, done.stderr)
    return done.stdout


@functools.cache
def collection(name):
    """A map as GeoJSON: the path."""
    path = FOLDER / f"{name}.geojson"
    if name == "report":
        run("map", REPORT, "--date", "2019-01-21", "-o", path)
    elif name == "long":
        source = FOLDER / "long.jsonl"
        source.write_text(json.dumps(LONG, ensure_ascii=False) + "\n", encoding="utf-8")
        run("map", source, "-o", path)
    else:
        run("timeline", WAR / "reports.jsonl", "--initial", WAR / "initial.csv", "-o", path)
    return path


@functools.cache
def features(name):
    """Its features, by layer."""
    layers = {}
    for feature in json.loads(collection(name).read_text(encoding="utf-8"))["features"]:
        layers.setdefault(feature["properties"]["layer"], []).append(feature)
    return layers


@functools.cache
def exported(name, output, *options):
    """The map in another format: the path."""
    path = FOLDER / name / output
    path.parent.mkdir(parents=True, exist_ok=True)
    run("export", collection(name), "-o", f"{path}/" if output in ("shapefiles", "tables", "fgb") else path, *options)
    return path


NAMES = ("report", "long", "war")
