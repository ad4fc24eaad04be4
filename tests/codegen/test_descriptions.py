"""The descriptions in swagger/: they are sentences, and what the samples use is described down to its properties.

A document says something of every operation and model, or leaves all of them to rules (``tests/codegen/describe``)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

SWAGGER = Path(__file__).parent.parent.parent / "swagger"
DOCUMENTS = sorted(SWAGGER.glob("*/*.json"))
WITH_WORDS = sorted(
    path.parent.name for path in DOCUMENTS if '"x-python-groups": {' in path.read_text(encoding="utf-8")
)
DESCRIBED = [path for path in DOCUMENTS if path.parent.name in WITH_WORDS]
METHODS = ("get", "put", "post", "patch", "delete", "head")

USED_BY_SAMPLES = {
    "storage": [
        "StorageAccounts_CheckNameAvailability",
        "StorageAccounts_Create",
        "StorageAccounts_Update",
        "StorageAccounts_ListKeys",
        "StorageAccounts_RegenerateKey",
        "StorageAccounts_List",
        "BlobServices_SetServiceProperties",
        "BlobContainers_Create",
        "BlobContainers_List",
    ],
    "web": [
        "CheckNameAvailability",
        "AppServicePlans_CreateOrUpdate",
        "WebApps_CreateOrUpdate",
        "WebApps_UpdateApplicationSettings",
        "WebApps_UpdateConnectionStrings",
        "WebApps_UpdateConfiguration",
        "WebApps_CreateOrUpdateSourceControl",
        "WebApps_ListDeployments",
    ],
    "mysql": [
        "CheckNameAvailability_Execute",
        "Servers_Create",
        "Servers_Update",
        "FirewallRules_CreateOrUpdate",
        "Databases_CreateOrUpdate",
    ],
    "compute": ["VirtualMachines_CreateOrUpdate", "VirtualMachines_InstanceView", "Disks_CreateOrUpdate"],
    "network": [
        "VirtualNetworks_CreateOrUpdate",
        "Subnets_CreateOrUpdate",
        "PublicIPAddresses_CreateOrUpdate",
        "NetworkInterfaces_CreateOrUpdate",
        "NetworkSecurityGroups_CreateOrUpdate",
    ],
}


def read(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for methods in document["paths"].values():
        yield from (operation for method, operation in methods.items() if method in METHODS)


def fault(description: Any) -> str | None:
    """What is wrong with a description."""
    if not isinstance(description, str) or not description.strip():
        return "there is none"
    if description != description.strip() or "\n" in description:
        return "it is not one line"
    # "vCPUs" begins a sentence, too.
    if description.split()[0].islower() or description[-1] not in ".:)":
        return "it is no sentence"
    return "it is no more than a word" if " " not in description else None


def names(value: Any) -> Iterator[str]:
    """The definitions that a part of a document refers to."""
    if isinstance(value, dict):
        if isinstance(reference := value.get("$ref"), str):
            yield reference.rpartition("/")[2]
        for each in value.values():
            yield from names(each)
    elif isinstance(value, list):
        for each in value:
            yield from names(each)


def reached(document: dict[str, Any], start: Any) -> list[str]:
    """The definitions that a part of a document refers to, and those that they refer to, and so on."""
    found: dict[str, None] = {}
    pending = list(names(start))
    while pending:
        name = pending.pop()
        if name in document["definitions"] and name not in found:
            found[name] = None
            pending += names(document["definitions"][name])
    return sorted(found)


@pytest.mark.parametrize("path", DESCRIBED, ids=lambda path: path.stem)
def test_every_operation_and_every_model_is_described(path: Path) -> None:
    document = read(path)
    described = {each["operationId"]: each.get("description") for each in operations(document)}
    described |= {
        name: each.get("description")
        for name, each in document["definitions"].items()
        # No class is made of these.
        if not each.get("x-synthetic")
    }
    assert described
    assert {name: wrong for name, each in described.items() if (wrong := fault(each))} == {}


@pytest.mark.parametrize("service", USED_BY_SAMPLES)
def test_every_property_of_what_the_samples_use_is_described(service: str) -> None:
    document = read(SWAGGER / service / f"{service}.json")
    wanted = set(USED_BY_SAMPLES[service])
    used = [each for each in operations(document) if each["operationId"] in wanted]
    assert {each["operationId"] for each in used} == wanted
    models = reached(document, used)
    properties = {
        f"{model}.{name}": each.get("description")
        for model in models
        for name, each in document["definitions"][model].get("properties", {}).items()
        if document["definitions"][model].get("x-synthetic") != "page"
    }
    assert len(properties) > 50
    assert {name: wrong for name, each in properties.items() if (wrong := fault(each))} == {}


def test_documents_leave_everything_to_rules_or_nothing() -> None:
    assert set(WITH_WORDS) >= set(USED_BY_SAMPLES)
    assert len(DESCRIBED) < len(DOCUMENTS)
    for path in set(DOCUMENTS) - set(DESCRIBED):
        document = read(path)
        described = [each["operationId"] for each in operations(document) if "description" in each]
        assert (path.stem, described) == (path.stem, [])


def test_a_fault_is_found() -> None:
    assert fault(None) == fault(" ") == "there is none"
    assert fault("The name\nof it.") == fault(" The name.") == "it is not one line"
    assert fault("the name of it.") == fault("The name of it") == "it is no sentence"
    assert fault("Name.") == "it is no more than a word"
    assert fault("The name of it.") is None
