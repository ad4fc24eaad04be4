"""The packages pass type checkers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .package import EXPECTED, READMES

REPOSITORY = Path(__file__).parents[3]


@pytest.mark.slow
def test_mypy(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    packages = [part for name in READMES for part in ("--package", name)]
    options = ["--strict", "--config-file", str(REPOSITORY / "pyproject.toml"), "--cache-dir", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *packages],
        cwd=REPOSITORY,
        env={**os.environ, "MYPYPATH": str(EXPECTED)},
        capture_output=True,
        text=True,
    )
    files = len(list(EXPECTED.rglob("*.py")))
    assert done.stdout == f"Success: no issues found in {files} source files\n", done.stdout + done.stderr


@pytest.mark.slow
def test_basedpyright(tmp_path: Path) -> None:
    pytest.importorskip("basedpyright")
    settings = {
        "include": [str(EXPECTED)],
        "extraPaths": [str(REPOSITORY), str(EXPECTED)],
        "pythonVersion": "3.10",
        "typeCheckingMode": "standard",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    options = ["--outputjson", "--pythonpath", sys.executable, "--project", str(tmp_path)]
    done = subprocess.run([sys.executable, "-m", "basedpyright", *options], capture_output=True, text=True)
    found = json.loads(done.stdout)
    assert [f"{each['file']}: {each['message']}" for each in found["generalDiagnostics"]] == []
    assert found["summary"]["filesAnalyzed"] == sum(path.suffix in (".py", ".pyi") for path in EXPECTED.rglob("*"))
