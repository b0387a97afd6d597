#!/usr/bin/env python3
"""Turns what the command's parser says of itself into manual pages, one for the command and one a verb.

    frontline --experimental-dump-help | Tools/manual-pages.py FOLDER [--version VERSION]

What the parser does not know, exit statuses and the environment, stands below. The pages carry no date: the same parser
gives the same bytes. The names of the files written are printed.
"""

import argparse
import json
import pathlib
import re
import sys

EXIT_STATUS = [
    ("0", "Done."),
    ("1", "A look-up found nothing, or a check failed."),
    ("64", "The command line cannot be understood."),
    ("65", "The input is damaged, or is not what it should be."),
    ("66", "There is no such input."),
    ("73", "The output cannot be created, or exists already."),
    ("74", "Reading or writing failed half-way."),
]

ENVIRONMENT = [
    (
        "FRONTLINE_GAZETTEER",
        "The gazetteers that every verb uses, separated by colons; the first one that knows a place wins. "
        "--gazetteer goes before it.",
    ),
    ("FRONTLINE_LIBGDAL", "The file of the GDAL library, where the one that the system has is not to be used."),
    ("FRONTLINE_LEAFLET", "The folder of Leaflet, which goes into pages, where it is not found by itself."),
    ("TMPDIR", "The folder for what is too large to be kept in memory, else /tmp."),
    ("NO_COLOR", "With any value, progress is shown without colors."),
    ("TERM", "Where it is dumb, no progress is shown."),
]

FILES = [
    ("share/frontline/gazetteer", "The gazetteer that ships, beside the folder of the program."),
]


def escaped(text):
    """Text as roff takes it: nothing in it is a request or an escape."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga")
    text = text.replace("'", "\\(aq").replace("^", "\\(ha").replace("~", "\\(ti")
    return "\n".join("\\&" + line if line[:1] == "." else line for line in text.split("\n"))


def parts(discussion):
    """The examples of a discussion, and its other paragraphs."""
    examples, paragraphs = [], []
    for block in re.split(r"\n\s*\n", discussion.strip()):
        lines = block.split("\n")
        if lines[0].strip() == "EXAMPLES:":
            examples += [line.strip() for line in lines[1:]]
        elif block.strip():
            paragraphs.append(" ".join(line.strip() for line in lines))
    return examples, paragraphs


def names(argument):
    """The names of an option, the short one first."""
    found = argument.get("names", [])
    short = ["-" + name["name"] for name in found if name["kind"] == "short"]
    return short + ["--" + name["name"] for name in found if name["kind"] == "long"]


def value(argument):
    return "\\fI" + escaped(argument.get("valueName", "value")) + "\\fR"


def synopsis(name, command):
    """The lines of the synopsis: the arguments, and the options that must be given."""
    words = ["\\fB" + escaped(name) + "\\fR"]
    if subcommands(command):
        return words + ["\\fIverb\\fR", "[\\fIoptions\\fR]"]
    shown = [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]
    if any(argument["kind"] != "positional" and argument["isOptional"] for argument in shown):
        words.append("[\\fIoptions\\fR]")
    for argument in shown:
        word = value(argument)
        if argument["kind"] != "positional":
            if argument["isOptional"]:
                continue
            word = "\\fB" + escaped(names(argument)[0]) + "\\fR " + word
        if argument["isRepeating"]:
            word += " ..."
        words.append("[" + word + "]" if argument["isOptional"] else word)
    return words


def explained(argument):
    text = " ".join(filter(None, [argument.get("abstract", ""), argument.get("discussion", "")]))
    notes = []
    if argument.get("allValues") and argument["kind"] == "option":
        notes.append("one of " + ", ".join(argument["allValues"]))
    if "--jobs" in names(argument):
        # How many the machine has that made the page is nobody else's default.
        notes.append("default: as many as there are processors, 16 at the most")
    elif argument.get("defaultValue"):
        notes.append("default: " + argument["defaultValue"])
    return text + (" (" + "; ".join(notes) + ")" if notes else "")


def items(arguments):
    lines = []
    for argument in arguments:
        lines.append(".TP")
        if argument["kind"] == "positional":
            lines.append(value(argument))
        else:
            label = ", ".join("\\fB" + escaped(name) + "\\fR" for name in names(argument))
            lines.append(label + (" " + value(argument) if argument["kind"] == "option" else ""))
        lines.append(escaped(explained(argument)))
    return lines


def listed(pairs):
    lines = []
    for name, text in pairs:
        lines += [".TP", "\\fB" + escaped(name) + "\\fR", escaped(text)]
    return lines


def subcommands(command):
    return [verb for verb in command.get("subcommands", []) if verb["commandName"] != "help"]


def page(path, command, related, version):
    """One page. The path is the words from the command to the verb."""
    spoken, title = " ".join(path), "-".join(path)
    examples, paragraphs = parts(command.get("discussion", ""))
    abstract = command.get("abstract", "")
    short = abstract[:1].lower() + abstract[1:].rstrip(".")
    lines = [
        f'.TH "{escaped(title.upper())}" 1 "" "frontline {escaped(version)}" "frontline manual"',
        # Nothing is hyphenated, nothing stretched: examples and options are copied.
        ".nh",
        ".ad l",
        ".SH NAME",
        escaped(title) + " \\- " + escaped(short),
        ".SH SYNOPSIS",
        " ".join(synopsis(spoken, command)),
        ".SH DESCRIPTION",
        escaped(abstract),
    ]
    for paragraph in paragraphs:
        lines += [".PP", escaped(paragraph)]
    if examples:
        lines += [".SH EXAMPLES", ".nf"] + [escaped(example) for example in examples] + [".fi"]
    verbs = subcommands(command)
    if verbs:
        lines += [".SH VERBS"] + listed([(verb["commandName"], verb.get("abstract", "")) for verb in verbs])
    shown = [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]
    positional = [argument for argument in shown if argument["kind"] == "positional"]
    if positional:
        lines += [".SH ARGUMENTS"] + items(positional)
    sections = {}
    for argument in shown:
        if argument["kind"] != "positional":
            sections.setdefault(argument.get("sectionTitle", ""), []).append(argument)
    lines.append(".SH OPTIONS")
    for section in sorted(sections, key=lambda name: name != ""):
        lines += ([".SS " + escaped(section)] if section else []) + items(sections[section])
    lines += [".SH EXIT STATUS"] + listed(EXIT_STATUS) + [".SH ENVIRONMENT"] + listed(ENVIRONMENT)
    lines += [".SH FILES"] + listed(FILES)
    if related:
        lines.append(".SH SEE ALSO")
        ends = [","] * (len(related) - 1) + [""]
        lines += [".BR " + escaped(name) + " (1)" + end for name, end in zip(related, ends)]
    return "\n".join(lines) + "\n"


def walk(command, path=()):
    """Every command with its path, the root first."""
    path = path + (command["commandName"],)
    yield path, command
    for verb in subcommands(command):
        yield from walk(verb, path)


def main():
    options = argparse.ArgumentParser(description="Turns what the parser says of itself into manual pages.")
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--version", default="")
    given = options.parse_args()
    root = json.load(sys.stdin)["command"]
    commands = list(walk(root))
    given.folder.mkdir(parents=True, exist_ok=True)
    for path, command in commands:
        # Above it, below it, and beside it.
        related = [
            "-".join(other)
            for other, _ in commands
            if other != path and (other[:-1] in (path, path[:-1]) or other == path[:-1])
        ]
        file = given.folder / ("-".join(path) + ".1")
        file.write_text(page(path, command, related, given.version), encoding="utf-8")
        print(file.name)


if __name__ == "__main__":
    main()
