#!/usr/bin/env python3
"""Splits an article into its dated paragraphs, one JSON document a line, as `frontline timeline` takes them.

    python3 Tools/dated-paragraphs.py article.txt > article.jsonl

Each paragraph is dated by the last day that it names ("On 12 and 13 September", "16 September 2017") within weeks of the
first; one that names none has the day of the paragraph before. A day without a year has that of the days before it, or the next year where its
month would go back by more than half a year. What is dated is only when the paragraph ends: `frontline` dates every
claim by its own words.
"""

import argparse
import datetime
import json
import pathlib
import re
import sys

MONTHS = (
    "January February March April May June July August September October November December".split()
)
MONTH = "|".join(MONTHS)
# "12 September 2017", "12 and 13 September", "between 9 and 10 October".
DAY_FIRST = re.compile(rf"\b(\d{{1,2}})\s+({MONTH})\b(?:,?\s+(\d{{4}})\b)?")
# "September 12, 2017".
MONTH_FIRST = re.compile(rf"\b({MONTH})\s+(\d{{1,2}})\b(?!\d|,\d)(?:,?\s+(\d{{4}})\b)?")
# "By November 2017": the month alone tells the year of what follows.
MONTH_YEAR = re.compile(rf"\b({MONTH})\s+(\d{{4}})\b")
# A paragraph tells of so many days at most.
LONGEST = 45
DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def mentions(text):
    """The (position, year or None, month, day or None) of all dates of a text, in order."""
    found = []
    for match in DAY_FIRST.finditer(text):
        day, month, year = int(match[1]), MONTHS.index(match[2]) + 1, match[3]
        found.append((match.start(), int(year) if year else None, month, day))
    for match in MONTH_FIRST.finditer(text):
        if any(abs(position - match.start()) < 20 and day == int(match[2]) for position, _, _, day in found):
            continue
        found.append((match.start(), int(match[3]) if match[3] else None, MONTHS.index(match[1]) + 1, int(match[2])))
    for match in MONTH_YEAR.finditer(text):
        if not any(position <= match.start() < position + 25 for position, _, _, day in found if day):
            found.append((match.start(), int(match[2]), MONTHS.index(match[1]) + 1, None))
    return sorted(found)


def year_of(month, last):
    """The year of a month that is named without one, after a day."""
    year = last[0]
    if month - last[1] <= -6:
        return year + 1
    if month - last[1] > 6:
        return year - 1
    return year


def paragraphs(text):
    """The paragraphs that are sentences, with their days; headings are left out."""
    last = None
    for block in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        body = " ".join(line for line in lines if line[-1] in ".!?\"'”)" or len(line) > 120)
        if not body:
            continue
        days = []
        for _, year, month, number in mentions(body):
            if year is None:
                if last is None and not days:
                    continue
                year = year_of(month, days[-1] if days else last)
            if number is None or not 1 <= number <= DAYS[month - 1]:
                number = 1
                if days or last and (year, month) <= last[:2]:
                    continue
            try:
                day = datetime.date(year, month, number)
            except ValueError:
                continue
            days.append((day.year, day.month, day.day))
        if not days and last:
            # "in February": its last day, if nothing closer is named.
            for match in re.finditer(rf"\b[Ii]n\s+({MONTH})\b(?!\s+\d)", body):
                month = MONTHS.index(match[1]) + 1
                year = year_of(month, last)
                ahead = (year - last[0]) * 12 + month - last[1]
                if 0 <= ahead <= 3:
                    days.append((year, month, 28))
                    break
        if days:
            # What a paragraph looks back or ahead to is not when it ends.
            first = datetime.date(*days[0])
            near = [day for day in days if 0 <= (datetime.date(*day) - first).days <= LONGEST]
            last = max(near)
        yield body, last


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("article", type=pathlib.Path)
    parser.add_argument("--source", help="who published it; the file's name where nothing is given")
    arguments = parser.parse_args()
    text = arguments.article.read_text(encoding="utf-8")
    stem = arguments.article.stem
    for number, (body, day) in enumerate(paragraphs(text), 1):
        document = {"id": f"{stem}-{number:03}", "source": arguments.source or stem, "text": body}
        if day:
            document["date"] = "%04d-%02d-%02d" % day
        json.dump(document, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
