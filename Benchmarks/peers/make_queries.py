#!/usr/bin/env python3
"""Writes names with typing errors, for every size: queries-SIZE-1.tsv with one edit, queries-SIZE-2.tsv with two.

    make_queries.py OUT_FOLDER [--count 2000] [--seed 1]

OUT_FOLDER holds what make_sources.py wrote. README.md beside this file describes the format and the edits.
"""
import argparse
import collections
import json
import random

from common import SIZES, read_names, script

LEAST_LETTERS = 4
KEYBOARDS = (
    ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"),
    ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
)


def keyboard_neighbors():
    """A letter's neighbors in its row and in the rows above and below."""
    neighbors = collections.defaultdict(set)
    for rows in KEYBOARDS:
        for number, row in enumerate(rows):
            for column, letter in enumerate(row):
                for other in (number - 1, number, number + 1):
                    if 0 <= other < len(rows):
                        neighbors[letter].update(rows[other][max(0, column - 1):column + 2])
    return {letter: sorted(near - {letter}) for letter, near in neighbors.items()}


class Typist:
    """Makes typing errors."""

    def __init__(self, names, seed):
        self.random = random.Random(seed)
        self.near = keyboard_neighbors()
        # What a letter that is on no keyboard above is replaced by: any letter of its script, as often as in the data.
        counts = collections.Counter(character for name in names for character in name.lower() if character.isalpha())
        self.letters = collections.defaultdict(lambda: ([], []))
        for character, count in sorted(counts.items()):
            for values, value in zip(self.letters[script(character)], (character, count)):
                values.append(value)

    def edit(self, text):
        """One edit of `text`, at a letter: a swap, a drop, a doubling or a substitution, each as likely."""
        places = [index for index, character in enumerate(text) if character.isalpha()]
        if not places:
            return text
        kind = self.random.choice(("swap", "drop", "double", "substitute"))
        if kind == "swap":
            swaps = [at for at in places if text[at + 1:at + 2].isalpha() and text[at] != text[at + 1]]
            if not swaps:
                return text
            at = self.random.choice(swaps)
            return text[:at] + text[at + 1] + text[at] + text[at + 2:]
        at = self.random.choice(places)
        if kind == "drop":
            return text[:at] + text[at + 1:]
        if kind == "double":
            return text[:at] + text[at] + text[at:]
        lower = text[at].lower()
        if lower in self.near:
            letter = self.random.choice(self.near[lower])
        else:
            letter = self.random.choices(*self.letters[script(lower)])[0]
        return text[:at] + (letter.upper() if text[at] != lower else letter) + text[at + 1:]

    def query(self, name, edits, known):
        """`name` with so many edits, and not a name of the data itself; none where twenty attempts gave none."""
        for _ in range(20):
            text = name
            for _ in range(edits):
                before = text
                while text == before:
                    text = self.edit(before)
            if text.strip() == text and text.lower() not in known:
                return text
        return None


def group(name):
    found = script(name)
    return found if found in ("LATIN", "ARABIC") else "OTHER"


def shares(groups, count):
    """How many queries each group gets: in proportion, remainders to the largest."""
    total = sum(len(names) for names in groups.values())
    exact = {key: count * len(names) / total for key, names in groups.items()}
    whole = {key: int(value) for key, value in exact.items()}
    for key in sorted(exact, key=lambda key: (whole[key] - exact[key], key))[:count - sum(whole.values())]:
        whole[key] += 1
    return whole


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    for size in SIZES:
        pairs = read_names(options.out_folder, size)
        known = {name.lower() for _, name in pairs}
        groups = collections.defaultdict(list)
        for pair in pairs:
            if sum(map(str.isalpha, pair[1])) >= LEAST_LETTERS:
                groups[group(pair[1])].append(pair)
        wanted = shares(groups, options.count)
        for edits in (1, 2):
            typist = Typist([name for _, name in pairs], f"{options.seed}-{size}-{edits}")
            queries = []
            for key in sorted(groups):
                names, made = groups[key][:], 0
                while made < wanted[key]:  # round again where a small size has fewer names than queries
                    typist.random.shuffle(names)
                    for identifier, name in names:
                        query = typist.query(name, edits, known) if made < wanted[key] else None
                        if query is not None:
                            queries.append((query, identifier))
                            made += 1
            typist.random.shuffle(queries)
            path = f"{options.out_folder}/queries-{size}-{edits}.tsv"
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.writelines(f"{query}\t{identifier}\n" for query, identifier in queries)
            print(json.dumps({"size": size, "edits": edits, "queries": len(queries), **wanted}), flush=True)


if __name__ == "__main__":
    main()
