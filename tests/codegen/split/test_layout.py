"""What goes into which module of a large service."""

from __future__ import annotations

from azure.mgmt.provisioning.codegen.emit.large import lay_out
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR

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


def test_models_that_are_too_many_for_a_module_go_to_further_ones(ships: ServiceIR) -> None:
    layout = lay_out(ships, 20)
    assert {"_hulls", "_hulls_property", "_common", "_common_person"} <= set(layout.models)
    names = [name for models in layout.models.values() for name in (model.name for model in models)]
    assert sorted(names) == sorted(model.name for model in ships.models)
    for module, models in layout.models.items():
        for base in (base for model in models for base in model.bases):
            # What is extended elsewhere has no base in a module that could need this one.
            assert layout.homes[base] == module or layout.homes[base].startswith("_bases")


def test_a_base_and_what_its_discriminator_tells_apart_stay_together(ships: ServiceIR) -> None:
    homes = lay_out(ships, 5).homes
    assert homes["Part"] == homes["Bolt"] == homes["Nut"]
