"""Finds parts of the intermediate representation."""

from __future__ import annotations

from azure.mgmt.provisioning.codegen.represent.ir import ModelIR, OperationIR, ParameterIR, PropertyIR, ServiceIR


def operation(service: ServiceIR, identifier: str) -> OperationIR:
    return next(each for each in service.all_operations if each.id == identifier)


def prop(model: ModelIR, name: str) -> PropertyIR:
    return next(each for each in model.properties if each.name == name)


def argument(found: OperationIR, name: str) -> ParameterIR:
    return next(each for each in found.parameters if each.name == name)
