"""Programs are found in files."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from azure.mgmt.provisioning.stack import StackError
from azure.mgmt.provisioning.stack.loading import load_policies, load_program


@pytest.fixture(autouse=True)
def unchanged() -> Iterator[None]:
    """What a program imports is forgotten."""
    paths, modules = list(sys.path), set(sys.modules)
    yield
    sys.path[:] = paths
    for name in set(sys.modules) - modules:
        del sys.modules[name]


def write(folder: Path, text: str, name: str = "a_shop.py") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_the_function_that_is_called_as_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "def other(az, stack): pass\ndef a_shop(az, stack): pass\n")
    assert getattr(load_program(str(path)), "__name__", "") == "a_shop"
    assert getattr(load_program(f"{path}:other"), "__name__", "") == "other"


def test_the_only_program_of_a_file(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "from json import dumps\n"
        "def _private(az, stack): pass\n"
        "def helper(az, stack, more): pass\n"
        "def two(a, b): pass\n"
        "async def main(az, stack, more=1): pass\n",
    )
    assert getattr(load_program(str(path)), "__name__", "") == "main"


def test_what_is_beside_the_file_can_be_imported(tmp_path: Path) -> None:
    write(tmp_path, "NAME = 'x'\n", "beside_it.py")
    path = write(tmp_path, "from beside_it import NAME\ndef a_shop(az, stack): return NAME\n")
    assert callable(load_program(str(path)))


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        (None, "{path}", "there is no file"),
        ("", "{path}", "has no function that takes a client and a stack: def a_shop(az, stack)"),
        ("def a(az, stack): pass\ndef b(az, stack): pass", "{path}", "a_shop.py:a or "),
        (
            "def shop(az, stack): pass",
            "{path}:shopp",
            "has no function 'shopp' that takes a client and a stack. Did you",
        ),
    ],
)
def test_what_cannot_be_found_is_told(tmp_path: Path, text: str | None, where: str, words: str) -> None:
    path = tmp_path / "a_shop.py"
    if text is not None:
        path.write_text(text, "utf-8")
    with pytest.raises(StackError, match=re.escape(words)):
        load_program(where.format(path=path))


def test_a_file_of_another_kind_is_no_program(tmp_path: Path) -> None:
    with pytest.raises(StackError, match="is no Python file"):
        load_program(str(write(tmp_path, "x", "shop.txt")))


def test_the_policies_of_a_file(tmp_path: Path) -> None:
    text = "def one(resource): return []\ndef two(resource, level=1): return []\ndef helper(name): pass\n"
    path = write(tmp_path, text + "def _private(resource): pass\n")
    assert [getattr(each, "__name__", "") for each in load_policies(str(path))] == ["one", "two"]
    assert [getattr(each, "__name__", "") for each in load_policies(f"{path}:two")] == ["two"]
    with pytest.raises(StackError, match="has no policy 'twoo'. Did you mean 'two'"):
        load_policies(f"{path}:twoo")
    with pytest.raises(StackError, match="there is no file"):
        load_policies(str(tmp_path / "none.py"))
    with pytest.raises(StackError, match="has no policies: def name.resource."):
        load_policies(str(write(tmp_path, "", "an_empty.py")))
