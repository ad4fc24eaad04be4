"""Packages that load their modules when a name of theirs is asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from azure.mgmt.provisioning.core.lazy import lazy, lazy_types, public_classes


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package with a module of two classes and the module of the dicts that stand for them."""
    folder = tmp_path / "lazy_package"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    types = "BoltDict = dict\nNutOptions = list\nShadeValue = str\n"
    (folder / "_parts.py").write_text(f"class Bolt: pass\nclass Nut: pass\n{types}")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "lazy_package"
    for name in [name for name in sys.modules if name.startswith("lazy_package")]:
        del sys.modules[name]


def test_a_name_is_loaded_once(package: str) -> None:
    __import__(package)
    names, load, listed = lazy(package, {"._parts": "Nut Bolt"})
    assert names == ["Bolt", "Nut"]
    assert f"{package}._parts" not in sys.modules
    bolt = load("Bolt")
    assert bolt is sys.modules[f"{package}._parts"].Bolt
    assert vars(sys.modules[package])["Bolt"] is bolt
    assert {"Bolt", "Nut", "__name__"} <= set(listed())


def test_an_unknown_name(package: str) -> None:
    __import__(package)
    with pytest.raises(AttributeError, match="^module 'lazy_package' has no attribute 'Screw'$"):
        lazy(package, {"._parts": "Bolt"})[1]("Screw")


def test_types_are_found_by_the_names_of_the_classes(package: str) -> None:
    __import__(package)
    modules = {"._parts": "Bolt Nut", "..enums._parts": "Shade"}
    names, load, _ = lazy_types(package, modules, "Nut NutLongRunning")
    assert names == ["BoltDict", "NutDict", "NutLongRunningOptions", "NutOptions", "ShadeValue"]
    assert load("NutOptions") is list
    assert load("BoltDict") is dict
    assert load("ShadeValue") is str


def test_every_dict_takes_further_members() -> None:
    from azure.mgmt.provisioning.core.models.dicts import ModelDict

    assert ModelDict(additional_properties={"a": 1}) == {"additional_properties": {"a": 1}}
    assert ModelDict.__optional_keys__ == {"additional_properties"}


def test_the_classes_of_a_module(package: str, tmp_path: Path) -> None:
    """Its own and its neighbours', and nothing that stands for types, whose imports are not made for it."""
    lines = [
        "from typing import TYPE_CHECKING, Any",
        "from datetime import date as Day",
        "from azure.mgmt.provisioning.core.typed import typed",
        "from ._parts import *",
        "if TYPE_CHECKING:",
        "    from decimal import Decimal",
        "else:",
        "    typed(__name__)",
        "class Washer: pass",
        "size = Washer()",
    ]
    (tmp_path / package / "models.py").write_text("\n".join(lines))
    module = import_module(f"{package}.models")
    assert public_classes(module.__name__) == ["Bolt", "Nut", "Washer"]
    assert not hasattr(module, "Decimal")
    assert "Decimal" in vars(module)
