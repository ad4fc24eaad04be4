"""Services whose declarations and models are in several modules, each loaded when it is asked for."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from azure.mgmt.provisioning.core.declare.lookup import declared_operations, find_operation, operation_of
from azure.mgmt.provisioning.core.declare.operation import Operation, Service
from azure.mgmt.provisioning.core.models.model import Model, field

LARGE = Service("large", "large_service", "2030-01-01")
GET = Operation(LARGE, "Things_Get", "GET", "/things")
LIST = Operation(LARGE, "Things_List", "GET", "/things/all")


def module(monkeypatch: pytest.MonkeyPatch, name: str, **members: object) -> ModuleType:
    made = ModuleType(name)
    vars(made).update(members)
    monkeypatch.setitem(sys.modules, name, made)
    return made


def test_operations_are_those_that_the_package_offers(monkeypatch: pytest.MonkeyPatch) -> None:
    module(monkeypatch, "large_service")
    module(monkeypatch, "large_service._rest", MODULES=("_first", "_second"), __path__=[])
    module(monkeypatch, "large_service._rest._first", GET=GET, SHARED="text")
    module(monkeypatch, "large_service._rest._second", LIST=LIST)
    assert declared_operations("large_service") == [GET, LIST]
    assert find_operation(LARGE, "Things_List") is LIST
    assert operation_of("large_service", "Things_List") is LIST
    assert operation_of("large_service", "Things_Put") is None
    with pytest.raises(ValueError, match="large has no operation 'Things_Put'"):
        find_operation(LARGE, "Things_Put")


def test_msrest_sees_the_models_of_the_whole_package(monkeypatch: pytest.MonkeyPatch) -> None:
    class Part(Model):
        name: str = field("name")

    class Whole(Model):
        part: Part = field("part", "Part")

    for model in (Part, Whole):
        model.__module__ = "large_service.models._wholes"
    module(monkeypatch, "large_service")
    module(monkeypatch, "large_service.models", Part=Part, Whole=Whole, __all__=["Part", "Whole", "helper"], helper=5)
    module(monkeypatch, "large_service.models._wholes")
    assert Whole._infer_class_models() == {"Part": Part, "Whole": Whole}
    assert Whole(part={"name": "x"}).as_dict(key_transformer=lambda key, described, value: (key, value)) == {
        "part": {"name": "x"}
    }
