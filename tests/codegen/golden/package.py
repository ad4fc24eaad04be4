"""The package that is made of the specification here."""

from __future__ import annotations

from pathlib import Path

from azure.mgmt.provisioning.codegen.generate import Files, replace_output
from azure.mgmt.provisioning.codegen.outside import generate_outside

HERE = Path(__file__).parent
EXPECTED = HERE / "expected" / "gadgets"
NAMESPACE = "gadgets"

replace = replace_output


def made() -> Files:
    """The files of the package."""
    return generate_outside([HERE / "specification" / "readme.md"], NAMESPACE).files
