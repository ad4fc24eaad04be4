"""Development: how the package is tested and checked."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from ..requirement import MUST, SHOULD, check_each, requirement
from ..source import PACKAGE, ROOT
from .test_packaging import tomllib

CONFIGURED: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TOOLS: dict[str, Any] = CONFIGURED["tool"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def recipe(target: str) -> str:
    """The commands of a target of the Makefile."""
    found = re.search(rf"^{target}:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    assert found is not None
    return found[1]


@cache
def test_trees() -> dict[Path, ast.Module]:
    """The modules of tests, parsed."""
    shown = (path for path in (ROOT / "tests").rglob("test_*.py") if "golden" not in path.parts)
    return {path: ast.parse(path.read_text("utf-8")) for path in shown}


test_trees.__test__ = False  # type: ignore[attr-defined] # pytest would take it for one


@requirement("python-testing-pytest", MUST, "Tests are pytest's.")
def test_testing_pytest() -> None:
    def is_a_function(node: ast.AST) -> bool:
        return not (isinstance(node, ast.ClassDef) and any("TestCase" in ast.unparse(base) for base in node.bases))

    every = [node for tree in test_trees().values() for node in tree.body]
    check_each(is_a_function, every, refused=ast.parse("class Tests(unittest.TestCase): ...").body)
    assert "-m pytest" in recipe("test")


@requirement("python-testing-async", SHOULD, "Tests of async code are pytest-asyncio's.")
def test_testing_async() -> None:
    assert TOOLS["pytest"]["ini_options"]["asyncio_mode"] == "auto"
    assert any(each.startswith("pytest-asyncio") for each in CONFIGURED["dependency-groups"]["test"])
    awaiting = [
        node for tree in test_trees().values() for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)
    ]
    assert len([node for node in awaiting if node.name.startswith("test_")]) > 100


@requirement(
    "python-testing-live",
    MUST,
    "Tests of whole scenarios can run against Azure.",
    exception="The samples are those scenarios: tests run them on the local Azure Resource Manager, and users on Azure "
    "with `--azure`. Tests themselves need no account.",
)
def test_testing_live() -> None:
    def runs_on_azure(path: Path) -> bool:
        text = path.read_text("utf-8")
        return "arguments(" in text and re.search(r"connect(_async)?\(", text) is not None

    samples = [path for path in (ROOT / "samples").glob("*.py") if path.name != "support.py"]
    check_each(runs_on_azure, samples, refused=[ROOT / "setup.py"])
    assert '"--azure"' in (ROOT / "samples" / "support.py").read_text("utf-8")


@requirement(
    "python-testing-record",
    MUST,
    "Recordings let tests run without an account.",
    exception="The local Azure Resource Manager, and transports that play a script, stand in for recordings: they "
    "answer to what is sent, and hold no secrets.",
)
def test_testing_record() -> None:
    assert not [
        path
        for path in (ROOT / "tests").rglob("*")
        if path.suffix in (".har", ".cassette") or "recordings" in path.parts
    ]
    texts = [path.read_text("utf-8") for path in test_trees()]
    local = [text for text in texts if "LocalAzure" in text or "local_azure" in text]
    scripted = [text for text in texts if "Script(" in text]
    assert len(local) > 20
    assert len(scripted) > 20


@requirement("python-testing-parallel", MUST, "Tests can run side by side.")
def test_testing_parallel() -> None:
    assert "-n auto" in recipe("test")
    assert any(each.startswith("pytest-xdist") for each in CONFIGURED["dependency-groups"]["test"])


@requirement("python-testing-independent", MUST, "No test needs another one.")
def test_testing_independent() -> None:
    # With "-n auto" it is left to chance which tests run in a process, and in which order.
    assert "-n auto" in recipe("test")

    def waits_for_nobody(node: ast.AST) -> bool:
        decorators = [ast.unparse(each) for each in getattr(node, "decorator_list", ())]
        return not any(each.startswith(("pytest.mark.order", "pytest.mark.dependency")) for each in decorators)

    every = [node for tree in test_trees().values() for node in tree.body]
    check_each(waits_for_nobody, every, refused=ast.parse("@pytest.mark.order(1)\ndef test(): ...").body)

    def keeps_nothing(function: ast.AST) -> bool:
        return not any(isinstance(node, ast.Global) for node in ast.walk(function))

    tests = [node for node in every if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    check_each(keeps_nothing, tests, refused=ast.parse("def test():\n    global last\n    last = 1").body)


@requirement(
    "python-tooling-pylint",
    MUST,
    "pylint checks the code.",
    exception="ruff does, with rules of pycodestyle, pyflakes, bugbear and others; mypy and basedpyright do the rest.",
)
def test_tooling_pylint() -> None:
    assert {"B", "C4", "E", "F", "I", "N", "PT", "RET", "SIM", "UP", "W"} <= set(TOOLS["ruff"]["lint"]["select"])
    assert "-m ruff check ." in recipe("check")
    assert "pylint" not in str(CONFIGURED)


@requirement(
    "python-tooling-flake8",
    MUST,
    "flake8-docstrings checks docstrings.",
    exception="The test of `python-docstrings-all` does, and that of `python-docstrings-pydocs`.",
)
def test_tooling_flake8() -> None:
    assert "flake8" not in str(CONFIGURED)
    tests = Path(__file__).with_name("test_documentation.py").read_text("utf-8")
    assert "def test_docstrings_all(" in tests
    assert "def test_docstrings_pydocs(" in tests


@requirement(
    "python-tooling-black",
    MUST,
    "Black formats the code.",
    exception="`ruff format` does, in the same style, at 120 characters a line.",
)
def test_tooling_black() -> None:
    assert TOOLS["ruff"]["line-length"] == 120
    assert "-m ruff format --check ." in recipe("check")

    def is_formatted(source: str) -> bool:
        command = [sys.executable, "-m", "ruff", "format", "--check", "--quiet", "--stdin-filename", "x.py", "-"]
        return subprocess.run(command, input=source, text=True, capture_output=True, cwd=ROOT).returncode == 0

    texts = [(PACKAGE / name).read_text("utf-8") for name in ("_client.py", "services/keyvault/client.py")]
    check_each(is_formatted, texts, refused=["x = { 'a':1 }\n"])


@requirement("python-tooling-mypy", SHOULD, "mypy checks what is public.")
def test_tooling_mypy() -> None:
    assert TOOLS["mypy"]["strict"] is True
    assert TOOLS["mypy"]["packages"] == ["azure.mgmt.provisioning"]
    assert "-m mypy --strict" in recipe("types")
    assert (PACKAGE / "py.typed").exists()
