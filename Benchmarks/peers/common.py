"""What the makers and the peers share: the sizes, the files, the measuring."""
import json
import math
import platform
import resource
import statistics
import sys
import time
import unicodedata

# The sizes by name, and how many distinct names each holds at least.
SIZES = {"1k": 1_000, "20k": 20_000, "200k": 200_000, "1m": 1_000_000}


def read_names(folder, size):
    """The pairs (geonameid, name) of one size, in the file's order."""
    pairs = []
    with open(f"{folder}/names-{size}.tsv", encoding="utf-8", newline="\n") as file:
        for line in file:
            identifier, name = line.rstrip("\n").split("\t")
            pairs.append((int(identifier), name))
    return pairs


def read_queries(folder, size, edits):
    """The pairs (query, geonameid) of one size and number of edits."""
    queries = []
    with open(f"{folder}/queries-{size}-{edits}.tsv", encoding="utf-8", newline="\n") as file:
        for line in file:
            query, identifier = line.rstrip("\n").split("\t")
            queries.append((query, int(identifier)))
    return queries


def read_text(folder):
    """The text, and its length in millions of bytes."""
    with open(f"{folder}/text.txt", "rb") as file:
        data = file.read()
    return data.decode("utf-8"), len(data) / 1e6


def script(text):
    """LATIN, ARABIC, CYRILLIC, CJK …: the script of the first letter, or none."""
    for character in text:
        if character.isalpha():
            return unicodedata.name(character, "NONE").split()[0].split("-")[0]
    return "NONE"


def peak_megabytes():
    """The most memory the process has held so far, in millions of bytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak * (1 if sys.platform == "darwin" else 1024) / 1e6, 1)


def timed(work):
    """What `work` returns, and the seconds it took by the clock."""
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def speed(label, megabytes, seconds):
    """Millions of bytes a second: of the best run and of the median run."""
    return {
        f"{label}_mb_per_second_best": round(megabytes / min(seconds), 2),
        f"{label}_mb_per_second_median": round(megabytes / statistics.median(seconds), 2),
    }


def percentile(values, share):
    """The value with `share` of the values at or below it (nearest rank)."""
    return sorted(values)[max(0, math.ceil(len(values) * share) - 1)]


def report(figures):
    """One line of JSON."""
    print(json.dumps({"python": platform.python_version(), **figures}, ensure_ascii=False), flush=True)
