#!/usr/bin/env python3
"""Writes a long text with place names in it, text.txt, and where the names stand, text-names.tsv.

    make_text.py OUT_FOLDER [--megabytes 20] [--seed 1]

OUT_FOLDER holds what make_sources.py wrote. No prose is copied: English words are drawn from the project's lexicon by
the length that English words have, Arabic ones from words-arabic.txt, and one word in twelve is a name of the data.
README.md beside this file describes the format and the variants.
"""
import argparse
import collections
import hashlib
import itertools
import json
import os
import random
import re
import unicodedata

from common import read_names, script

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICON = f"{HERE}/../../Sources/Reading/Lexicons/english.yaml"
# How many of a hundred running English words have each length; 12 stands for 12 and more.
LENGTHS = {1: 3, 2: 17, 3: 21, 4: 16, 5: 11, 6: 9, 7: 8, 8: 6, 9: 4, 10: 3, 11: 1, 12: 1}
NAME_SHARE = 1 / 12
ARABIC_SHARE = 0.3  # of the paragraphs
DRAWN_AT_ONCE = 100_000


def endless(generator, values, weights):
    """Draws for ever, many at a time: one call a word is slow."""
    cumulative = list(itertools.accumulate(weights))
    while True:
        yield from generator.choices(values, cum_weights=cumulative, k=DRAWN_AT_ONCE)


class English:
    """Words of the lexicon: the length is drawn first, then a word of that length, earlier ones more often."""

    def __init__(self, generator):
        with open(LEXICON, encoding="utf-8") as file:
            lines = [line for line in file if not line.lstrip().startswith("#")]
        words = dict.fromkeys(word for line in lines for word in re.findall(r"[a-z]+", line.lower()))
        self.words = collections.defaultdict(list)
        for word in words:
            if len(word) > 1 or word in ("a", "i"):
                self.words[min(len(word), 12)].append(word)
        self.lengths = endless(generator, list(LENGTHS), list(LENGTHS.values()))
        self.draws = {
            length: endless(generator, found, [1 / (rank + 2) for rank in range(len(found))])
            for length, found in sorted(self.words.items())
        }

    def word(self):
        return next(self.draws[next(self.lengths)])


class Arabic:
    """Words of words-arabic.txt with the article and with the particles that are written with the next word."""

    def __init__(self, generator):
        words = []
        with open(f"{HERE}/words-arabic.txt", encoding="utf-8") as file:
            for line in file:
                if not line.startswith("#"):
                    kind, found = line.split(":")
                    words += [(word, kind == "the") for word in found.split()]
        self.draws = endless(generator, words, [1 / (rank + 10) for rank in range(len(words))])
        self.articles = endless(generator, ["ال", ""], [55, 45])
        self.particles = endless(generator, ["و", "ب", "ل", "ف", ""], [8, 3, 3, 1, 85])

    def word(self):
        word, takes_article = next(self.draws)
        whole = next(self.articles) + word if takes_article else word
        particle = next(self.particles)
        return "لل" + whole[2:] if particle == "ل" and whole.startswith("ال") else particle + whole


def without_marks(text):
    """Without the marks that decompose: é is e, İ is I."""
    return unicodedata.normalize("NFC", "".join(
        character for character in unicodedata.normalize("NFD", text) if not unicodedata.combining(character)))


def with_short_vowels(text):
    return "".join(
        character + ("\u064e" if number % 2 == 0 and character.isalpha() else "")
        for number, character in enumerate(text))


def with_lengthening(text):
    middle = len(text) // 2
    return text[:middle] + "\u0640" + text[middle:]


PLAIN_ALEF = str.maketrans("أإآٱةى", "ااااهي")
LATIN_VARIANTS = {  # variant: share in a hundred, the change
    "as-is": (80, lambda name: name),
    "lower": (6, str.lower),
    "upper": (6, str.upper),
    "plain": (8, without_marks),
}
ARABIC_VARIANTS = {
    "as-is": (74, lambda name: name),
    "particle": (10, lambda name: "و" + name),
    "plain": (8, lambda name: name.translate(PLAIN_ALEF)),
    "vowels": (5, with_short_vowels),
    "lengthened": (3, with_lengthening),
}


class Names:
    """Names of one script with their variants."""

    def __init__(self, generator, pairs, variants):
        self.pairs = endless(generator, pairs, [1] * len(pairs))
        self.variants = endless(
            generator, [(key, change) for key, (_, change) in variants.items()],
            [share for share, _ in variants.values()])

    def name(self):
        """The name as it is written in the text, its place, the variant."""
        identifier, name = next(self.pairs)
        variant, change = next(self.variants)
        written = change(name)
        return written, identifier, variant if written != name else "as-is"


def paragraph(generator, language, names, comma, stop):
    """The pieces of one paragraph with what stands between them: (text, place and variant, or nothing)."""
    pieces = []
    for _ in range(generator.randint(3, 8)):
        length = generator.randint(8, 30)
        for number in range(length):
            if generator.random() < NAME_SHARE:
                written, *what = names.name()
                pieces.append((written, what))
            else:
                word = language.word() if generator.random() > 0.01 else str(generator.randint(2, 2500))
                pieces.append((word.capitalize() if number == 0 else word, None))
            last = number == length - 1
            pieces.append((stop + " " if last else comma + " " if generator.random() < 0.06 else " ", None))
    return pieces[:-1] + [(stop + "\n", None)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out_folder")
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    generator = random.Random(f"text-{options.seed}")
    pairs = collections.defaultdict(list)
    for pair in read_names(options.out_folder, "1m"):
        if sum(map(str.isalpha, pair[1])) >= 2:
            pairs[script(pair[1])].append(pair)
    english = English(generator), Names(generator, pairs["LATIN"], LATIN_VARIANTS), ",", "."
    arabic = Arabic(generator), Names(generator, pairs["ARABIC"], ARABIC_VARIANTS), "،", "."

    written, words, found, digest = 0, 0, collections.Counter(), hashlib.sha256()
    with open(f"{options.out_folder}/text.txt", "wb") as text, \
            open(f"{options.out_folder}/text-names.tsv", "w", encoding="utf-8", newline="\n") as places:
        while written < options.megabytes * 1e6:
            for piece, what in paragraph(generator, *(arabic if generator.random() < ARABIC_SHARE else english)):
                data = piece.encode("utf-8")
                if what:
                    places.write(f"{written}\t{len(data)}\t{what[0]}\t{what[1]}\n")
                    found[what[1]] += 1
                words += piece[0].isalnum()
                text.write(data)
                digest.update(data)
                written += len(data)
    print(json.dumps({
        "bytes": written, "words": words, "names": sum(found.values()), "variants": dict(found),
        "sha256": digest.hexdigest()}))


if __name__ == "__main__":
    main()
