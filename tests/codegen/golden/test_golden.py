"""The package made of a specification with every construct is as it was looked over and committed."""

from __future__ import annotations

import os
import subprocess
import sys

from azure.mgmt.provisioning.codegen.check import differences

from .package import EXPECTED, made

CALLS = """
from gadgets import GadgetManagementClient, models
from gadgets.aio import GadgetManagementClient as AsyncClient

print(models.Gadget(location="x", size="small", grade="a", parent={"location": "y"}).serialize())
print(models.Drive.from_dict({"kind": "contoso.motor", "volts": 5}))
print(models.Spring(additional_properties={"turns": 3}).serialize())
print([name for name in vars(GadgetManagementClient) if name[0] != "_"])
print([name for name in vars(AsyncClient) if name[0] != "_"])
"""


def test_it_is_as_committed() -> None:
    """``python -m tests.codegen.golden`` makes it anew, after a change that is meant."""
    assert differences(made(), EXPECTED) == []


def test_it_works() -> None:
    environment = {**os.environ, "PYTHONPATH": str(EXPECTED.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    properties = {"size": "small", "grade": "a"}
    assert done.stdout.splitlines() == [
        str({"location": "x", "properties": properties, "parent": {"location": "y"}}),
        "Motor(kind='contoso.motor', volts=5.0)",
        str({"kind": "Spring", "turns": 3}),
        "['gadgets', 'status', 'files', 'list_kinds']",
        "['gadgets', 'status', 'files', 'list_kinds']",
    ]
