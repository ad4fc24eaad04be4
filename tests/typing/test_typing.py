"""mypy and basedpyright accept right bodies, results and the samples, and refuse each wrong body.

Each checker is started once for all files, but mypy once more for those that have a folder of scripts to themselves.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SAMPLES = ROOT / "samples"
RIGHT = [
    *(HERE / name for name in ("exported.py", "outputs.py", "results.py", "right.py", "right_bodies.py")),
    *sorted(SAMPLES.glob("*.py")),
]
STACKS = sorted((SAMPLES / "stacks").rglob("*.py"))
"""The samples of stacks: some have the names of others."""
WRONG = {HERE / "wrong.py": 27, HERE / "wrong_bodies.py": 115}
"""The files with faults, and how many each has."""

Lines = set[tuple[str, int]]


def _output(files: Iterable[Path], folder: Path, *command: str) -> str:
    """What a checker says.

    :param folder: Where files import one another as scripts do.
    """
    environment = {**os.environ, "MYPYPATH": str(folder)}
    ran = subprocess.run(
        [sys.executable, "-m", *command, *map(str, files)], capture_output=True, text=True, cwd=ROOT, env=environment
    )
    return ran.stdout


def _mypy() -> Lines:
    command = ("mypy", "--strict", "--output", "json", "--no-error-summary")
    output = _output((*RIGHT, *WRONG), SAMPLES, *command) + _output(STACKS, SAMPLES / "stacks", *command)
    found = [json.loads(line) for line in output.splitlines() if line]
    return _lines((fault["file"], fault["line"]) for fault in found if fault["severity"] == "error")


def _basedpyright() -> Lines:
    output = _output((*RIGHT, *WRONG, *STACKS), SAMPLES, "basedpyright", "--outputjson", "--pythonpath", sys.executable)
    found = json.loads(output)["generalDiagnostics"]
    return _lines(
        (fault["file"], fault["range"]["start"]["line"] + 1) for fault in found if fault["severity"] == "error"
    )


def _lines(found: Iterable[tuple[str, int]]) -> Lines:
    return {(Path(file).name, line) for file, line in found}


@pytest.mark.parametrize("checker", [_mypy, _basedpyright], ids=["mypy", "basedpyright"])
def test_what_is_wrong_is_refused_and_nothing_else(checker: object) -> None:
    assert callable(checker)
    marked: Lines = set()
    for file, faults in WRONG.items():
        lines = enumerate(file.read_text().splitlines(), 1)
        found = {(file.name, number) for number, line in lines if line.endswith("# refused")}
        assert len(found) == faults, file.name
        marked |= found
    refused: Lines = checker()
    assert sorted(refused - marked) == []
    assert sorted(marked - refused) == []
