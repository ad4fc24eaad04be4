"""The name and the description of a project."""

from __future__ import annotations

import re
from dataclasses import dataclass

from packaging.utils import canonicalize_name

from .choices import TOOLCHAINS, TYPE_CHECKERS
from .errors import ProjectError

_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?", re.ASCII)
_TAKEN = frozenset({"azure-mgmt-provisioning", "pytest", *TOOLCHAINS, *TYPE_CHECKERS})
_LONGEST = 255


@dataclass(frozen=True)
class Named:
    """What a project is called, and what it is.

    :raises ProjectError: No project can be called or described so.
    """

    name: str
    description: str = ""

    def __post_init__(self) -> None:
        check_name(self.name)
        check_description(self.description)


def check_name(name: str) -> None:
    """Refuse what can't be the name of a project.

    :raises ProjectError: It can't be.
    """
    if not _NAME.fullmatch(name):
        raise ProjectError(
            f"{name!r} is no name of a project: up to 100 letters of English, digits, '.', '_' and '-', of which the "
            "first and the last are letters or digits"
        )
    if canonicalize_name(name) in _TAKEN:
        raise ProjectError(f"{name!r} is the name of a package that projects use: the project needs another one")


def check_description(description: str) -> None:
    """Refuse what can't be the description of a project.

    :raises ProjectError: It can't be.
    """
    if len(description) > _LONGEST or not description.isprintable():
        raise ProjectError(f"a description is one line of up to {_LONGEST} characters, without control characters")
