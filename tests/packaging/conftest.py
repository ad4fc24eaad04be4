"""Copies of the sources, what is built of them, and new virtual environments."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
_UNREACHED = ("NewConnectionError", "ConnectTimeoutError", "ReadTimeoutError", "ProtocolError", "NameResolutionError")
"""What pip says of an index that it cannot reach, after several tries."""


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """What a command prints; it has to succeed."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=cwd)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def pip(python: str | Path, command: str, *arguments: str | Path) -> None:
    """Have pip do something that takes a package index; the test is skipped where none can be reached."""
    line = [python, "-m", "pip", command, "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run([str(part) for part in line], capture_output=True, text=True)
    if done.returncode and any(each in done.stderr for each in _UNREACHED):
        pytest.skip(f"no package index can be reached: {done.stderr.strip().splitlines()[-1]}")
    assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources, so that building leaves nothing in the tree."""
    copy = tmp_path_factory.mktemp("source") / "tree"
    copy.mkdir()
    for name in ("azure", "pyproject.toml", "setup.py", "README.md", "LICENSE"):
        original = ROOT / name
        if original.is_dir():
            shutil.copytree(original, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(original, copy / name)
    return copy


@pytest.fixture(scope="session")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the sources."""
    folder = tmp_path_factory.mktemp("wheel")
    pip(sys.executable, "wheel", "--no-deps", "--wheel-dir", folder, source)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture
def python(tmp_path: Path) -> Iterator[Path]:
    """The interpreter of a new virtual environment."""
    venv.create(tmp_path / "venv", with_pip=True)
    yield tmp_path / "venv" / "bin" / "python"
    shutil.rmtree(tmp_path / "venv")
