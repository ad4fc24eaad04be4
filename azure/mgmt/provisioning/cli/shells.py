"""What sets environment variables in a shell."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path


def _single(quoted: str, *escaped: str) -> Mapping[int, str]:
    """How a text is written between single quotes: what a quote, and what each other letter, becomes."""
    return str.maketrans({"'": quoted, **{letter: f"\\{letter}" for letter in escaped}})


# How a variable is set, how it is taken away, and how a value is written.
_SHELLS = {
    "bash": ("export {name}='{value}'", "unset {name}", _single("'\\''")),
    "fish": ("set -gx {name} '{value}'", "set -e {name}", _single("\\'", "\\")),
    "powershell": ("$env:{name} = '{value}'", "Remove-Item Env:{name}", _single("''")),
    "cmd": ('set "{name}={value}"', 'set "{name}="', {}),
}
SHELLS = (*_SHELLS, "json")
"""The shells that :func:`lines` knows; ``bash`` is also for zsh and sh, ``json`` for programs."""


def lines(variables: Mapping[str, str | None], shell: str) -> Iterator[str]:
    """What sets variables in a shell, and takes those away that are None."""
    if shell == "json":
        yield json.dumps(variables, indent=2)
        return
    given, gone, quoted = _SHELLS[shell]
    for name, value in variables.items():
        yield gone.format(name=name) if value is None else given.format(name=name, value=value.translate(quoted))


def usual_shell(environment: Mapping[str, str] = os.environ) -> str:
    """The shell of this session, as far as can be told."""
    if os.name == "nt":
        return "powershell"
    return "fish" if Path(environment.get("SHELL", "")).name == "fish" else "bash"
