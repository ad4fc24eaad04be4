"""Models and enums: how they are made, shown and compared."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from enum import Enum
from importlib import import_module
from typing import Any

import pytest
from azure.core import CaseInsensitiveEnumMeta
from typing_extensions import is_typeddict

from azure.mgmt import provisioning
from azure.mgmt.provisioning.core.models.model import Model, fields_of
from azure.mgmt.provisioning.services.keyvault.models import Sku, SkuName, Vault, VaultProperties
from azure.mgmt.provisioning.services.monitor.models import ScheduledQueryRuleResourceProperties
from azure.mgmt.provisioning.services.resources.models import ResourceGroup

from ...core.transports import Answer, Script
from ...services.common import COMMON
from ...services.conftest import done
from ..requirement import MAY, MUST, MUST_NOT, check_each, requirement
from ..subjects import enums, methods, models, models_and_enums
from ..support import GROUP, Side


def module_of(service: str, name: str) -> Any:
    """A module of a service."""
    return import_module(f"{provisioning.__name__}.services.{service}.{name}")


@requirement("python-models-input-dict", MUST, "Wherever a model goes, a dict goes.")
async def test_models_input_dict(side: Side) -> None:
    def has_twin(model: tuple[str, str]) -> bool:
        service, name = model
        return f"{name}Dict" in dir(module_of(service, "types"))  # nothing of a large service is loaded for that

    bodies = {
        (method.operation.service.name, parameter.type)
        for method in methods(asynchronous=False)
        for parameter in method.operation.parameters
        if type(parameter).__name__ == "Body"
        and isinstance(getattr(module_of(method.operation.service.name, "models"), parameter.type, None), type)
    }
    check_each(has_twin, {each for each in bodies if not _is_enum(*each)}, refused=[("keyvault", "Cupboard")])
    sent = []
    for body in (ResourceGroup(location="westeurope"), {"location": "westeurope"}):
        script = Script(Answer(200, GROUP))
        await done(side.play(script).resources.resource_groups.create_or_update("rg", body))
        sent.append(script.sent[0].json)
    assert sent == [{"location": "westeurope"}] * 2


def _is_enum(service: str, name: str) -> bool:
    return issubclass(getattr(module_of(service, "models"), name), Enum)


@requirement(
    "python-models-input-constructor", MUST, "Constructors of models take what is optional by keyword, and little else."
)
def test_models_input_constructor() -> None:
    def takes_keywords(model: type[Any]) -> bool:
        parameters = inspect.signature(model).parameters.values()
        return all(each.kind in (each.KEYWORD_ONLY, each.VAR_KEYWORD) for each in parameters)

    class Positional:
        def __init__(self, name: str = "") -> None: ...

    check_each(takes_keywords, models(), refused=[Positional])
    for model in models():
        model()  # an empty one can be filled in step by step
    with pytest.raises(TypeError):
        Vault("kv")  # type: ignore[misc, call-arg]


@requirement(
    "python-models-generated",
    MAY,
    "Models may be in the root namespace.",
    exception="They are in the `models` of their service: many names stand for something in several services.",
)
def test_models_generated() -> None:
    names = [(service, name) for service in COMMON for name in module_of(service, "models").__all__]
    assert len({name for _, name in names}) < len(names) * 0.9
    check_each(lambda name: name not in dir(provisioning), {name for _, name in names}, refused=["Model"])


@requirement("python-models-async", MUST_NOT, "Models are not there twice: async clients have the same ones.")
async def test_models_async(side: Side) -> None:
    def has_no_models(package: Any) -> bool:
        return "models" not in dir(package)

    packages = [module_of(service, "aio") for service in COMMON]
    check_each(has_no_models, packages, refused=[import_module(f"{provisioning.__name__}.services.keyvault")])
    group = await done(side.client(Answer(200, GROUP)).resources.resource_groups.get("rg"))
    assert type(group) is ResourceGroup


@requirement(
    "python-models-dict-result",
    MUST,
    "A result that is no argument of any method is a plain mapping.",
    exception="All results are models, as in all management packages, and `as_dict()` gives a plain dict.",
)
async def test_models_dict_result(side: Side) -> None:
    answer = Answer(200, {"nameAvailable": False, "message": "taken"})
    found = await done(side.client(answer).keyvault.vaults.check_name_availability({"name": "kv"}))
    assert isinstance(found, Model)
    assert not isinstance(found, Mapping)
    assert found.as_dict() == {"name_available": False, "message": "taken"}
    assert type(found.as_dict()) is dict


@requirement("python-models-enum-string", MUST, "Enums are open: what a service says beyond them is a plain text.")
async def test_models_enum_string(side: Side) -> None:
    def is_extensible(enum: type[Enum]) -> bool:
        # A text or a number in any case, so that another one is of the same type.
        return issubclass(enum, int) or (issubclass(enum, str) and type(enum) is CaseInsensitiveEnumMeta)

    class Closed(Enum):
        ONE = "one"

    check_each(is_extensible, enums(), refused=[Closed])
    assert ScheduledQueryRuleResourceProperties.deserialize({"severity": 9}).severity == 9
    assert ScheduledQueryRuleResourceProperties(severity=9).serialize() == {"severity": 9}  # type: ignore[arg-type]
    script = Script(Answer(200, {"properties": {"sku": {"name": "platinum"}}}), repeat=True)
    vaults = side.play(script).keyvault.vaults
    assert (await done(vaults.get("rg", "kv"))).properties.sku.name == "platinum"
    for name in ("standard", "STANDARD", SkuName.STANDARD, SkuName["standard"], "platinum"):
        await done(vaults.begin_create_or_update("rg", "kv", {"properties": {"sku": {"name": name}}}))
    sent = [request.json["properties"]["sku"]["name"].lower() for request in script.sent[1:]]
    assert sent == ["standard"] * 4 + ["platinum"]


@requirement("python-models-enum-name-uppercase", MUST, "Members of enums are in upper case.")
def test_models_enum_name_uppercase() -> None:
    names = [name for enum in enums() for name in enum.__members__]
    check_each(lambda name: name == name.upper() and name.isidentifier(), names, refused=["Standard", "one"])


@requirement("python-models-repr", MUST, "`repr()` of a model has its type and what tells one from the other.")
def test_models_repr() -> None:
    def says_its_type(model: type[Model]) -> bool:
        return repr(model()) == f"{model.__name__}()"

    class Silent(Model):
        def __repr__(self) -> str:
            return object.__repr__(self)

    check_each(says_its_type, models(), refused=[Silent])
    vault = Vault.deserialize({"id": "/vaults/kv", "name": "kv", "properties": {"vaultUri": "https://kv"}})
    assert repr(vault) == "Vault(id='/vaults/kv', name='kv', properties=VaultProperties(vault_uri='https://kv'))"


@requirement("python-models-repr-length", MUST, "`repr()` of a model is cut off after 1,024 characters.")
def test_models_repr_length() -> None:
    texts = {field.name: "x" * 300 for field in fields_of(Vault) if field.type == "str"}
    long = Vault.from_dict({f"a{number}": "x" for number in range(9)} | texts)
    long.properties = VaultProperties(sku=Sku(name="n" * 100), vault_uri="u" * 500)
    many = VaultProperties.from_dict({"access_policies": [{"tenant_id": str(i) * 90} for i in range(99)]})
    assert len(texts) >= 3
    for model in (long, many, VaultProperties.from_dict({field.name: None for field in fields_of(VaultProperties)})):
        assert len(repr(model)) <= 1024

    def is_short(model: Model) -> bool:
        return len(repr(model)) <= 1024

    filled = [model.deserialize(_filled(model)) for model in models()]

    class Endless(Model):
        def __repr__(self) -> str:
            return "Endless(" + "x" * 2000

    check_each(is_short, filled, refused=[Endless()])
    assert max(len(repr(model)) for model in filled) == 1024


def _filled(model: type[Model]) -> dict[str, Any]:
    return {field.wire: "x" * 100 for field in fields_of(model) if field.type == "str" and "." not in field.wire}


def test_each_model_is_a_class_and_each_twin_a_typeddict() -> None:
    """What the requirements take for models and TypedDicts are some."""
    assert len(models()) + len(enums()) == len(models_and_enums())
    assert is_typeddict(module_of("keyvault", "types").SkuDict)
