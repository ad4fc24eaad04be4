"""The providers of a checkout of Azure's specifications, and the packages that are generated from them."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

from azure.mgmt.provisioning.codegen.outside import emit_outside, read_outside, write_outside
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR

VARIABLE = "AZURE_REST_API_SPECS"
ROOT = "specifications"
"""The package that the providers' packages are in."""


@dataclass(frozen=True)
class Provider:
    """A provider: its name, and the readme that describes it."""

    name: str
    readme: Path

    @property
    def namespace(self) -> str:
        """The package that is generated."""
        return f"{ROOT}.{re.sub(r'[^a-z0-9]', '_', self.name.lower())}"

    def read(self) -> ServiceIR:
        """Its intermediate representation, of the tag that its readme names."""
        return read_outside([self.readme], self.namespace)

    def generate(self, output: Path) -> ServiceIR:
        """Write its package below a folder."""
        service = self.read()
        write_outside(emit_outside(service, self.namespace), output)
        return service

    def package(self, output: Path) -> ModuleType:
        """Its package, imported from the folder that it was generated below."""
        if str(output) not in sys.path:
            sys.path.insert(0, str(output))
        return import_module(self.namespace)


def checkout() -> Path | None:
    """The checkout that the environment names."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else None


def providers(folder: Path) -> list[Provider]:
    """The providers of a checkout that have a readme for the resource manager."""
    specification = folder / "specification"
    # Older states have one readme a provider, newer ones one a service of a provider.
    readmes = sorted(specification.glob("*/resource-manager/**/readme.md"))
    return [Provider(_name(readme.relative_to(specification)), readme) for readme in readmes]


def _name(readme: Path) -> str:
    return "/".join(part for part in readme.parts[:-1] if part != "resource-manager")
