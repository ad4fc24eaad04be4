"""Requirements in the text of a ``requirements.txt``."""

from __future__ import annotations

import re

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

_COMMENT = re.compile(r"(?:^|\s+)#.*$")


def with_requirement(text: str, requirement: Requirement) -> str:
    """The text of a ``requirements.txt`` with a requirement, in place of the one of the same name if there is one.

    Everything else stays as it is: comments, options, the ends of lines.
    """
    lines = text.splitlines(keepends=True)
    name = canonicalize_name(requirement.name)
    for index, line in enumerate(lines):
        if _name_of(line) == name:
            bare = line.rstrip("\r\n")
            comment = _COMMENT.search(bare)
            lines[index] = f"{requirement}{comment.group() if comment else ''}{line[len(bare) :]}"
            return "".join(lines)
    end = "\r\n" if text.count("\r\n") * 2 > len(lines) else "\n"
    if lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += end
    return "".join([*lines, f"{requirement}{end}"])


def _name_of(line: str) -> str | None:
    """The name of the requirement that a line says; None where it says something else, or for some systems alone."""
    try:
        found = Requirement(_COMMENT.sub("", line.strip()))
    except InvalidRequirement:
        return None
    return None if found.marker is not None else canonicalize_name(found.name)
