"""The program of a group with resources of all kinds, which type checkers look at. ``python -m`` this to write it."""

from __future__ import annotations

import re
from pathlib import Path

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import LoopClock, run_in_virtual_time

from ...local.fuzz import Fuzzer
from .support import check_same
from .test_random import BODIES, put

EXPECTED = Path(__file__).parents[2] / "typing" / "exported.py"
_RANDOM = re.compile(r"(?<=_)[0-9a-f]{32}(?=\")|(?<=\")[0-9a-f]{40}(?=\")")


async def _exported() -> str:
    with LocalAzure(clock=LoopClock(1_800_000_000.0)) as azure:
        for path, body in BODIES:
            await put(azure, Fuzzer(azure, 0), path, body)
        found = await check_same(ProvisioningClient.local(azure), "rg")
        # Names that the service makes up are others each time.
        return _RANDOM.sub(lambda name: "0" * len(name.group()), found.code)


def exported() -> str:
    """What is exported now."""
    return run_in_virtual_time(_exported())


if __name__ == "__main__":
    EXPECTED.write_text(exported(), "utf-8")
