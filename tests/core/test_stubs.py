"""Modules whose text is in the stub beside them."""

from __future__ import annotations

import importlib
import inspect
import sys
import typing
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

STUB = """
from __future__ import annotations
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict
from azure.mgmt.provisioning.core.typed import typed
if TYPE_CHECKING:
    from decimal import Decimal
else:
    typed(__name__)
ShadeValue: TypeAlias = Literal["red", "blue"]
class BoltDict(TypedDict):
    size: Decimal
    shade: ShadeValue
"""
MODULE = "from azure.mgmt.provisioning.core.stubs import load_stub\nload_stub(__name__)\n"
FILES = {"__init__.py": "", "types.py": MODULE, "types.pyi": STUB, "bare.py": MODULE}


@pytest.fixture(params=["folder", "zip"])
def package(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    place = tmp_path / "stubbed.zip"
    if request.param == "zip":
        with zipfile.ZipFile(place, "w") as archive:
            for name, text in FILES.items():
                archive.writestr(f"stubbed/{name}", text)
    else:
        (place / "stubbed").mkdir(parents=True)
        for name, text in FILES.items():
            (place / "stubbed" / name).write_text(text)
    monkeypatch.syspath_prepend(place)
    yield "stubbed"
    for name in [name for name in sys.modules if name.partition(".")[0] == "stubbed"]:
        del sys.modules[name]


def test_it_defines_what_the_stub_does(package: str) -> None:
    types = importlib.import_module(f"{package}.types")
    assert types.BoltDict(size=1) == {"size": 1}
    assert types.BoltDict.__module__ == "stubbed.types"
    assert typing.get_args(types.ShadeValue) == ("red", "blue")
    assert typing.get_type_hints(types.BoltDict) == {"size": Decimal, "shade": types.ShadeValue}
    assert inspect.getsource(types.BoltDict).startswith("class BoltDict(TypedDict):\n    size: Decimal\n")


def test_without_a_stub(package: str) -> None:
    with pytest.raises(ImportError, match=r"stubbed\.bare: its stub is missing: .*bare\.pyi$") as caught:
        importlib.import_module(f"{package}.bare")
    assert caught.value.name == "stubbed.bare"


def test_without_a_file(package: str) -> None:
    from azure.mgmt.provisioning.core.stubs import load_stub

    module = importlib.import_module(package)
    module.__file__ = module.__loader__ = None
    with pytest.raises(ImportError, match="stubbed: its stub is missing"):
        load_stub(package)
