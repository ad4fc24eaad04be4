"""The packages that are made of the specifications here."""

from __future__ import annotations

from pathlib import Path

from azure.mgmt.provisioning.codegen.generate import Files, replace_output
from azure.mgmt.provisioning.codegen.outside import generate_outside

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
READMES = {
    "gadgets": HERE / "specification" / "readme.md",
    "letters": HERE / "specification" / "letters" / "readme.md",
    "museum": HERE / "specification" / "museum" / "readme.md",
    "weather": HERE / "specification" / "weather" / "readme.md",
}
"""The readme of each package: one with every construct of Azure Resource Manager, and others with what that lacks."""

replace = replace_output


def made(name: str) -> Files:
    """The files of a package."""
    return generate_outside([READMES[name]], name).files
