"""mypy and basedpyright accept right bodies, and refuse each wrong one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
RIGHT = HERE / "right.py"
WRONG = HERE / "wrong.py"


def _mypy(file: Path) -> set[int]:
    command = [sys.executable, "-m", "mypy", "--strict", "--output", "json", "--no-error-summary", str(file)]
    output = subprocess.run(command, capture_output=True, text=True, cwd=ROOT).stdout
    found = [json.loads(line) for line in output.splitlines() if line]
    return {fault["line"] for fault in found if fault["severity"] == "error" and fault["file"].endswith(file.name)}


def _basedpyright(file: Path) -> set[int]:
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable, str(file)]
    output = subprocess.run(command, capture_output=True, text=True, cwd=ROOT).stdout
    found = json.loads(output)["generalDiagnostics"]
    return {fault["range"]["start"]["line"] + 1 for fault in found if fault["severity"] == "error"}


CHECKERS = pytest.mark.parametrize("errors_of", [_mypy, _basedpyright], ids=["mypy", "basedpyright"])


@CHECKERS
def test_right_bodies_are_accepted(errors_of: object) -> None:
    assert callable(errors_of)
    assert errors_of(RIGHT) == set()


@CHECKERS
def test_wrong_bodies_are_refused(errors_of: object) -> None:
    assert callable(errors_of)
    marked = {
        number for number, line in enumerate(WRONG.read_text().splitlines(), 1) if line.rstrip().endswith("# refused")
    }
    assert len(marked) == 20
    assert errors_of(WRONG) == marked
