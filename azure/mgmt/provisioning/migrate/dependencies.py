"""Files that say what a script is installed with: official packages in them are found, and left to be changed by hand.

Whether another package still needs an official one can't be told from its name.
"""

from __future__ import annotations

import re
from pathlib import Path

from .findings import Finding
from .former import PREDECESSOR_PACKAGES
from .places import service_of_package

_FILES = re.compile(
    r"(requirements|constraints).*\.(txt|in)|pyproject\.toml|setup\.(py|cfg)|Pipfile|environment\.ya?ml"
)
_DISTRIBUTION = re.compile(rb"(?<![\w./-])azure(?:[-_.]mgmt(?:[-_.][a-z]+)*)(?![\w./-]*[/(])")


def names_dependencies(path: Path) -> bool:
    """Whether a file says what is to be installed."""
    return _FILES.fullmatch(path.name) is not None or path.parent.name == "requirements" and path.suffix == ".txt"


def find_dependencies(source: bytes) -> tuple[Finding, ...]:
    """The official packages that this one stands for, by line."""
    found = {}
    for line, text in enumerate(source.splitlines(), start=1):
        for match in _DISTRIBUTION.finditer(text.partition(b"#")[0]):
            name = match[0].decode()
            is_ours = service_of_package(name) is not None or name in PREDECESSOR_PACKAGES
            if is_ours:
                found[line, name] = Finding(
                    line, f"{name} is installed", "azure-mgmt-provisioning, if no other needs it"
                )
    return tuple(found.values())
