"""docs/guidelines.md, made from the tests: ``python -m tests.guidelines.table`` writes it anew."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

from .elsewhere import NOT_FOR_US
from .requirement import REQUIREMENTS, Requirement

DOCUMENT = Path(__file__).parents[2] / "docs" / "guidelines.md"

_HEAD = """# Azure SDK design guidelines

What the [Azure SDK design guidelines for Python](https://azure.github.io/azure-sdk/python_design.html) ask of a
management library, and how this one holds it. Each requirement is named by its id there, told in this project's words,
and held by a test of its name: that of `python-client-naming` is `test_client_naming`, in the file below the heading.
Where a requirement speaks of all clients or methods, its test looks at all of them, sync and async.

{counted}

An exception is deliberate: its test holds what is done instead. Most of them are where the guidelines and the official
management packages differ: whoever moves a script over changes its imports, and nothing else.

This page is made from the tests: `python -m tests.guidelines.table`.
"""

_ELSEWHERE = """
## What does not apply

| requirement | level | what it asks | why it does not apply |
|---|---|---|---|
"""


def chapters() -> list[ModuleType]:
    """The modules of tests."""
    folder = Path(__file__).parent
    paths = sorted(path.relative_to(folder).with_suffix("") for path in folder.glob("*/test_*.py"))
    return [import_module(".".join((str(__package__), *path.parts))) for path in paths]


def rendered() -> str:
    """The document, as the tests say it."""
    found = chapters()
    return _HEAD.format(counted=_counted()) + "".join(_chapter(module) for module in found) + _ELSEWHERE + _elsewhere()


def _counted() -> str:
    exceptions = [each for each in REQUIREMENTS.values() if each.exception is not None]
    missing = [each for each in REQUIREMENTS.values() if each.missing is not None]
    kept = len(REQUIREMENTS) - len(exceptions) - len(missing)
    return (
        f"Of {len(REQUIREMENTS) + len(NOT_FOR_US)} requirements {len(REQUIREMENTS)} apply. {kept} are kept, "
        f"{len(exceptions)} have an exception, {len(missing)} are still to be done."
    )


def _chapter(module: ModuleType) -> str:
    name = module.__name__.removeprefix(f"{__package__}.")
    path = f"tests/guidelines/{name.replace('.', '/')}.py"
    title = (module.__doc__ or "").partition(":")[0]
    lines = "".join(_line(each) for each in REQUIREMENTS.values() if each.module == name)
    link = f"[`{path}`](../{path})"
    return f"\n## {title}\n\n{link}\n\n| requirement | level | what it asks | here |\n|---|---|---|---|\n{lines}"


def _line(requirement: Requirement) -> str:
    if requirement.missing is not None:
        here = f"**to be done**: {requirement.missing}"
    else:
        here = "pass" if requirement.exception is None else f"**exception**: {requirement.exception}"
    return f"| `{requirement.id}` | {requirement.level} | {requirement.asks} | {here} |\n"


def _elsewhere() -> str:
    return "".join(
        f"| `{name}` | {level} | {asks} | {reason} |\n" for name, (level, asks, reason) in NOT_FOR_US.items()
    )


def lines() -> Iterator[str]:
    """The ids of the requirements in the document, as it is now."""
    for line in DOCUMENT.read_text("utf-8").splitlines():
        if line.startswith("| `python-"):
            yield line.split("`")[1]


if __name__ == "__main__":
    DOCUMENT.write_text(rendered(), "utf-8")
