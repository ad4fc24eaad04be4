"""A project from ``azprov new`` to ``azprov destroy``, with pip, Poetry and uv as they are."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from ..projects.wheels import write_wheel
from .conftest import run
from .index import serve

TOOLS = ("poetry>=2.1,<3", "uv>=0.8,<1")


@pytest.fixture(scope="module")
def index(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an index that has the package, and another one whose newest version is a pre-release."""
    folder = tmp_path_factory.mktemp("index")
    shutil.copy(wheel, folder)
    for version in ("1.0", "2.0b1"):
        write_wheel(folder, "demo-of-azprov", version)
    with serve(folder) as address:
        yield address


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of Poetry's and uv's commands, which have an environment of their own."""
    folder = tmp_path_factory.mktemp("tools") / "venv"
    venv.create(folder, with_pip=True)
    command = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *TOOLS]
    installed = subprocess.run(command, capture_output=True, text=True, check=False)
    if installed.returncode:
        pytest.skip(f"Poetry and uv can't be installed here: {installed.stderr.strip().splitlines()[-1]}")
    return folder / "bin"


@pytest.fixture
def variables(index: str, tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Toolchains find the index, and nothing of the environment that the tests run in."""
    for name in ("VIRTUAL_ENV", "PYTHONPATH", "UV_PROJECT_ENVIRONMENT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    extra = os.environ.get("PIP_EXTRA_INDEX_URL", "")
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", f"{index} {extra}".strip())
    monkeypatch.setenv("UV_INDEX", index)
    monkeypatch.setenv("UV_INDEX_STRATEGY", "unsafe-best-match")  # the index of the test has nothing to hide
    monkeypatch.setenv("POETRY_CACHE_DIR", str(tmp_path / "poetry"))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv"))


def own_azprov(source: Path, *arguments: str, cwd: Path) -> str:
    """What the ``azprov`` of the environment of the tests prints, as of the sources that the wheel is made of."""
    program = "import sys; sys.path.insert(0, sys.argv.pop(1)); from azure.mgmt.provisioning.cli import main; main()"
    return run(sys.executable, "-c", program, source, *arguments, cwd=cwd)


@pytest.mark.slow
@pytest.mark.usefixtures("variables")
@pytest.mark.parametrize("toolchain", ["pip", "poetry", "uv"])
def test_a_project_from_beginning_to_end(toolchain: str, source: Path, index: str, tmp_path: Path) -> None:
    own_azprov(source, "new", "shop", "--toolchain", toolchain, "--template", "web-app", cwd=tmp_path)
    shop = tmp_path / "shop"
    if toolchain == "poetry":
        run("poetry", "source", "add", "--priority", "primary", "test", index, cwd=shop)
    own_azprov(source, "install", cwd=shop)
    python = shop / ".venv" / "bin" / "python"
    where = run(python, "-c", "import azure.mgmt.provisioning as p; print(p.__file__)", cwd=shop)
    assert where.startswith(str(shop / ".venv"))
    assert "3 to create" in own_azprov(source, "preview", "--local", cwd=shop)
    assert "1 passed" in run(python, "-m", "pytest", "-q", cwd=shop)

    own_azprov(source, "add", "demo-of-azprov", cwd=shop)
    assert run(python, "-c", "import demo_of_azprov as d; print(d.version)", cwd=shop) == "1.0\n"
    own_azprov(source, "add", "demo-of-azprov>=2.0b1", "--pre", cwd=shop)
    assert run(python, "-c", "import demo_of_azprov as d; print(d.version)", cwd=shop) == "2.0b1\n"
    needed = (shop / ("requirements.txt" if toolchain == "pip" else "pyproject.toml")).read_text("utf-8")
    assert "demo-of-azprov" in needed
    own_azprov(source, "install", cwd=shop)
    assert run(python, "-c", "import demo_of_azprov as d; print(d.version)", cwd=shop) == "2.0b1\n"

    noted = "import demo_of_azprov, sys\nprint(sys.prefix)\n"
    (shop / "main.py").write_text(noted + (shop / "main.py").read_text("utf-8").replace("from __future__", "# "))
    (shop / "below").mkdir()
    printed = own_azprov(source, "up", "--local", "--yes", cwd=shop / "below")
    assert f"{shop / '.venv'}\n" in printed
    assert "3 done." in printed
    assert "3 done." in own_azprov(source, "destroy", "--local", "--yes", cwd=shop)
