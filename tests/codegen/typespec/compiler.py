"""The TypeSpec compiler: it is installed with npm, and makes OpenAPI of the projects here."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from ... import node
from ...node import NotInstalled as NotInstalled
from .common_types import write_common_types

FOLDER = Path(__file__).parent
SPECIFICATION = FOLDER / "specification"
_EMITTER = "@azure-tools/typespec-autorest"
_OLDEST_NODE = 20
_SECONDS_TO_COMPILE = 1200


def install() -> None:
    """Install the compiler and Azure's libraries, unless they are there already.

    :raises NotInstalled: Node is missing or too old, or npm cannot install them.
    """
    node.install(FOLDER)
    version = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    if int(version.lstrip("v").partition(".")[0]) < _OLDEST_NODE:
        raise NotInstalled(f"the TypeSpec compiler needs Node {_OLDEST_NODE}, and this is {version}")


def compile_all(specification: Path) -> None:
    """Compile each project here into a folder of specifications, where common types and its readme are as well."""
    write_common_types(specification)
    for main in sorted(SPECIFICATION.rglob("main.tsp")):
        target = specification / main.parent.relative_to(SPECIFICATION)
        target.mkdir(parents=True)
        _compile(main.parent, target, specification / "common-types" / "resource-management")
        readme = main.parent / "readme.md"
        if readme.is_file():
            shutil.copy(readme, target)


def _compile(project: Path, target: Path, common_types: Path) -> None:
    compiler = FOLDER / "node_modules" / "@typespec" / "compiler" / "cmd" / "tsp.js"
    options = {"emitter-output-dir": target, "arm-types-dir": common_types}
    settings = [part for name, value in options.items() for part in ("--option", f"{_EMITTER}.{name}={value}")]
    command = ["node", str(compiler), "compile", str(project), *settings]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS_TO_COMPILE)
    assert done.returncode == 0, done.stdout + done.stderr
