"""What goes into which module of a large service."""

from __future__ import annotations

from dataclasses import replace

import pytest

from azure.mgmt.provisioning.codegen.emit.large import lay_out
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR
from azure.mgmt.provisioning.codegen.split.operations import operation_modules

from ..ships import LARGEST


def test_modules_are_called_after_the_resources(ships: ServiceIR) -> None:
    layout = lay_out(ships, LARGEST)
    operations = {module.name: [part.class_name for part in module.parts] for module in layout.operations}
    assert operations == {
        "_client": [],
        "_engines": ["EnginesOperations", "ValvesOperations"],
        "_hulls": ["HullsOperations"],
        "_hulls_inspect": ["_HullsOperations2"],
        "_operations": ["Operations"],
    }
    assert {name: [model.name for model in models] for name, models in layout.models.items()} == {
        "_bases": ["Resource"],
        "_client": ["Pong"],
        "_common": ["Part", "Bolt", "Nut", "Person"],
        "_engines": ["Engine", "Plan", "EnginePlan", "Valve"],
        "_hulls": ["Colour", "Hull", "HullProperties"],
        "_operations": ["Verb"],
    }
    assert {name: [each.name for each in enums] for name, enums in layout.enums.items()} == {
        "_common": ["Role", "State"],
        "_hulls": ["Shade"],
    }


def test_a_large_family_gives_its_largest_branches_away(ships: ServiceIR) -> None:
    parts = {module.name: [part.class_name for part in module.parts] for module in lay_out(ships, 90).operations}
    assert parts["_engines"] == ["EnginesOperations"]
    assert parts["_valves"] == ["ValvesOperations"]


def test_a_tiny_family_has_no_module_of_its_own(ships: ServiceIR) -> None:
    layout = lay_out(ships, 2000)
    parts = {module.name: [part.class_name for part in module.parts] for module in layout.operations}
    assert parts["_operations"] == ["Operations"]
    assert [model.name for model in layout.models["_operations"]] == ["Verb"]


@pytest.mark.parametrize(
    ("groups", "module"),
    [
        ({"usages": 1}, "_others"),
        ({"alert_rules": 1, "alert_history": 1}, "_alert"),
        ({"usages": 3}, "_usages"),
        ({"alert_rules": 1, "web_alerts": 1, "skus": 1, "usages": 1, "ports": 1}, "_others"),
    ],
)
def test_small_groups_without_a_common_resource(groups: dict[str, int], module: str, ships: ServiceIR) -> None:
    """They share a module; a word that a few of them have would hide the others."""
    tiny = next(group for group in ships.groups if group.name == "operations")
    (listed,) = tiny.operations
    added = [
        replace(tiny, name=name, operations=(replace(listed, url=f"/providers/Yards.Ships/{name}"),) * count)
        for name, count in groups.items()
    ]
    modules = operation_modules(replace(ships, groups=(tiny, *added), operations=()), lambda _: 1, 1000)
    assert [each.name for each in modules] == [module]


def test_a_family_is_called_after_what_the_others_are_below(ships: ServiceIR) -> None:
    """Be that itself below what is not there."""
    engines = next(group for group in ships.groups if group.name == "engines")
    named = {name: replace(engines, name=name) for name in ("blobs", "containers")}
    stores = "/providers/A.B/stores/{store}/blobs/default"
    urls = {"blobs": stores, "containers": f"{stores}/containers"}
    groups = tuple(
        replace(group, operations=tuple(replace(each, url=urls[name]) for each in group.operations))
        for name, group in named.items()
    )
    modules = operation_modules(replace(ships, groups=groups, operations=()), lambda _: 1, 1000)
    assert [module.name for module in modules] == ["_blobs"]


def test_models_that_are_too_many_for_a_module_go_to_further_ones(ships: ServiceIR) -> None:
    layout = lay_out(ships, 20)
    assert {"_hulls", "_hulls_property", "_common", "_common_person"} <= set(layout.models)
    names = [name for models in layout.models.values() for name in (model.name for model in models)]
    assert sorted(names) == sorted(model.name for model in ships.models)
    for module, models in layout.models.items():
        for base in (base for model in models for base in model.bases):
            # What is extended elsewhere has no base in a module that could need this one.
            assert layout.homes[base] == module or layout.homes[base].startswith("_bases")


def test_models_that_go_to_a_further_module_keep_out_of_those_of_other_resources(ships: ServiceIR) -> None:
    named = (replace(each, name="hulls_property") if each.name == "engines" else each for each in ships.groups)
    homes = lay_out(replace(ships, groups=tuple(named)), 20).homes
    assert homes["Engine"] == "_hulls_property"
    assert homes["HullProperties"] not in (homes["Engine"], homes["Hull"])


def test_a_base_and_what_its_discriminator_tells_apart_stay_together(ships: ServiceIR) -> None:
    homes = lay_out(ships, 5).homes
    assert homes["Part"] == homes["Bolt"] == homes["Nut"]
