#!/usr/bin/env python3
"""Writes the checksum of catalogue files anew after an edit: seal.py FILE..."""
import hashlib
import json
import sys


def canonical(catalogue):
    rest = {key: value for key, value in catalogue.items() if key != "checksum"}
    return json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        catalogue = json.load(file)
    catalogue["checksum"] = hashlib.sha256(canonical(catalogue)).hexdigest()
    ordered = {key: catalogue[key] for key in sorted(catalogue, key=lambda key: key == "entries")}
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        json.dump(ordered, file, ensure_ascii=False, indent=2)
        file.write("\n")
