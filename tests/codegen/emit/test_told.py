"""What declarations say is what core has of them, whether they say it or leave it to names and annotations."""

from __future__ import annotations

from types import ModuleType

from azure.mgmt.provisioning.codegen.represent.ir import ModelIR, OperationIR, ServiceIR
from azure.mgmt.provisioning.core.declare.lookup import declared_operations
from azure.mgmt.provisioning.core.models.fields import Field

from ..packages import module


def _check(service: ServiceIR, models: ModuleType, package: str) -> None:
    for model in service.models:
        _check_model(model, getattr(models, model.name))
    found = {operation.id: operation for operation in declared_operations(package)}
    for operation in service.all_operations:
        _check_parameters(operation, found[operation.id].parameters)


def _check_model(model: ModelIR, made: type) -> None:
    for prop in model.properties:
        member = vars(made).get(prop.name)
        if isinstance(member, Field):
            assert (member.wire, member.type) == (prop.wire, prop.type.wire), f"{model.name}.{prop.name}"


def _check_parameters(operation: OperationIR, found: tuple[object, ...]) -> None:
    meant = [(each.name, each.wire) for each in operation.parameters if each.kind == "path"]
    got = [(each.name, each.wire) for each in found if type(each).__name__ == "Path"]  # type: ignore[attr-defined]
    assert got == meant, operation.id
    assert len(found) == len(operation.parameters)


def test_a_service_of_every_form(contoso: ServiceIR, contoso_package: ModuleType) -> None:
    _check(contoso, module(contoso_package, "models"), contoso_package.__name__)
