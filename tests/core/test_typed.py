"""Annotations that can be evaluated, though modules import what these name for type checkers alone."""

from __future__ import annotations

import inspect
import sys
import typing
from collections.abc import Iterator
from pathlib import Path

import pytest
from azure.core.async_paging import AsyncItemPaged
from azure.core.paging import ItemPaged

from azure.mgmt.provisioning.core.declare.options import ClientOptions, RequestOptions
from azure.mgmt.provisioning.core.exchange.longrunning.aio_pollers import AsyncProvisioningPoller
from azure.mgmt.provisioning.core.exchange.longrunning.pollers import ProvisioningPoller

MODELS = """
from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict
from azure.mgmt.provisioning.core.typed import typed
if TYPE_CHECKING:
    from decimal import Decimal
    from . import operations
else:
    typed(__name__)
if __name__ == "no":
    raise AssertionError
class Bolt:
    size: Decimal
    of: operations.BoltsOperations
class BoltDict(TypedDict):
    size: Decimal
"""
OPERATIONS = """
from __future__ import annotations
from typing import TYPE_CHECKING
from azure.mgmt.provisioning.core.clients.annotations import typed_methods
from azure.mgmt.provisioning.core.clients.twins import awaited, begun, paged
if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack
    from . import models
else:
    typed_methods(globals())
class BoltsOperations:
    def get(self, **options: Unpack[RequestOptions]) -> models.Bolt: ...
    def list(self) -> ItemPaged[models.Bolt]: ...
    def begin(self) -> ProvisioningPoller[models.Bolt]: ...
class AsyncBoltsOperations:
    list = paged(BoltsOperations.list)
    begin = begun(BoltsOperations.begin)
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    (tmp_path / "typed_package").mkdir()
    for name, text in {"__init__": "", "models": MODELS, "operations": OPERATIONS}.items():
        (tmp_path / "typed_package" / f"{name}.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    yield "typed_package"
    for name in [name for name in sys.modules if name.partition(".")[0] == "typed_package"]:
        del sys.modules[name]


def test_methods(package: str) -> None:
    operations = __import__(f"{package}.operations", fromlist=["x"])
    assert f"{package}.models" not in sys.modules
    hints = typing.get_type_hints(operations.BoltsOperations.get)
    bolt = sys.modules[f"{package}.models"].Bolt
    assert hints["return"] is bolt
    assert typing.get_args(hints["options"]) == (RequestOptions,)
    kinds = {
        operations.BoltsOperations.list: ItemPaged[bolt],
        operations.BoltsOperations.begin: ProvisioningPoller[bolt],
        operations.AsyncBoltsOperations.list: AsyncItemPaged[bolt],
        operations.AsyncBoltsOperations.begin: AsyncProvisioningPoller[bolt],
    }
    for method, returned in kinds.items():
        assert typing.get_type_hints(method)["return"] == returned
        assert inspect.signature(method, eval_str=True).return_annotation == returned


@pytest.mark.parametrize("name", ["Bolt", "BoltDict"])
def test_classes(package: str, name: str) -> None:
    from decimal import Decimal

    module = __import__(f"{package}.models", fromlist=["x"])
    assert f"{package}.operations" not in sys.modules
    assert typing.get_type_hints(getattr(module, name))["size"] is Decimal
    assert vars(module)["Decimal"] is Decimal


def test_a_module_without_source(package: str) -> None:
    module = __import__(f"{package}.models", fromlist=["x"])
    module.__file__ = module.__loader__ = module.__spec__ = None
    assert "Decimal" not in vars(module)


def test_options() -> None:
    assert typing.get_type_hints(ClientOptions)["auto_request_id"] is bool
