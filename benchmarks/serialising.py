"""Milliseconds to write 1,000 virtual machine bodies given as dicts, beside msrest with the same classes."""

from __future__ import annotations

import json
import sys
from time import perf_counter
from typing import Any

from .contenders import measured
from .machines import body
from .table import Row

COUNT = 1_000


def rows(rounds: int) -> list[Row]:
    """One row. The newest official package sends dicts as they are; msrest is what converts them in the others."""
    found = measured(__name__, {name: [name] for name in ("ours", "msrest")}, rounds)
    return [
        Row(
            f"write {COUNT:,} virtual machine bodies given as dicts",
            "ms",
            found["ours"]["ms"],
            found["msrest"]["ms"],
            1 / 8,
            theirs="msrest",
        )
    ]


def _main(contender: str) -> None:
    from azure.mgmt.provisioning.core.models.interop.serialization import Serializer
    from azure.mgmt.provisioning.services.compute import models

    bodies = [body(number) for number in range(COUNT + 1)]
    serializer: Any
    if contender == "ours":
        serializer = Serializer(models.VirtualMachine._infer_class_models())
    else:
        from msrest.serialization import Serializer as Plain

        serializer = Plain(models.VirtualMachine._infer_class_models())
    # The first body pays for what is worked out once.
    expected = serializer.body(bodies.pop(), "VirtualMachine")
    started = perf_counter()
    for each in bodies:
        written = serializer.body(each, "VirtualMachine")
    taken = (perf_counter() - started) * 1000
    assert written["properties"]["osProfile"]["adminUsername"] == "azureuser"
    assert written.keys() == expected.keys()
    print(json.dumps({"ms": taken}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
