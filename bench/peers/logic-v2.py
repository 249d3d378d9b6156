"""How does nomenklatura's logic-v2 score the same pairs, by its own public package?

    python3 -m venv VENV && VENV/bin/pip install nomenklatura
    PORTCULLIS_MIRROR=DIR VENV/bin/python bench/peers/logic-v2.py

Writes bench/results/logic-v2.json: the package's version, a score for each row of name-pairs-dev.csv in order, and the time
of one comparison. Without Python the bench uses the scores that the table of cases carries.
"""

import csv
import json
import os
import time
from importlib.metadata import version
from pathlib import Path

from followthemoney import EntityProxy
from nomenklatura.matching.logic_v2.model import LogicV2

HERE = Path(__file__).resolve().parent
MIRROR = Path(os.environ.get("PORTCULLIS_MIRROR", HERE / "../../../shared/data"))


def entity(id: str, schema: str, name: str) -> EntityProxy:
    return EntityProxy.from_dict({"id": id, "schema": schema, "properties": {"name": [name]}})


def main() -> None:
    config = LogicV2.default_config()
    with open(MIRROR / "names/name-pairs-dev.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    # Its analysis of an entity's names is remembered by the entity's id: each gets one of its own.
    pairs = [
        (entity(f"q{at}", row["schema"], row["name1"]), entity(f"c{at}", row["schema"], row["name2"]))
        for at, row in enumerate(rows)
    ]
    LogicV2.compare(entity("q", "Person", "John Smith"), entity("c", "Person", "Jon Smith"), config)  # loads its tables
    start = time.perf_counter()
    scores = [round(LogicV2.compare(query, candidate, config).score, 4) for query, candidate in pairs]
    microseconds = 1e6 * (time.perf_counter() - start) / len(pairs)
    result = {
        "version": f"nomenklatura {version('nomenklatura')} (rigour {version('rigour')})",
        "microsecondsPerPair": round(microseconds, 1),
        "pairs": scores,
    }
    path = HERE / "../results/logic-v2.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(result) + "\n")
    print(result["version"], f"{microseconds:.0f} microseconds a pair")


main()
