"""Templates that would take all time and memory are refused soon."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning.templates import (
    ExpressionError,
    Setting,
    SimulatedWorld,
    TemplateError,
    expand,
    read_template,
    simulate,
)

from .expanding.support import nested, resource, template


def deep(depth: int) -> str:
    return '{"a":' * depth + "1" + "}" * depth


def within(levels: int) -> dict[str, Any]:
    inside = template()
    for level in range(levels):
        inside = template(nested(f"n{level}", inside))
    return inside


def many(count: object, body: object, name: str = "[concat('a', copyIndex())]") -> dict[str, Any]:
    return resource(name, copy={"name": "l", "count": count}, properties=body)


LOOP = {"name": "inner", "count": 800, "input": {"copy": [{"name": "x", "count": 800, "input": "[copyIndex('x')]"}]}}
LARGE = [{"value": number} for number in range(50_000)]
DOUBLED = {"v0": [1, 1]} | {f"v{n}": [f"[variables('v{n - 1}')]"] * 2 for n in range(1, 40)}
TEMPLATES: dict[str, object] = {
    "a copy of 800 in a copy of 800": template(many(800, {"copy": [LOOP]})),
    "a copy of 800 deployments of 800": template(
        nested("[concat('n', copyIndex())]", template(many(800, {})), copy={"name": "m", "count": 800})
    ),
    "too many copies": template(many(801, {})),
    "too many resources": template(*[resource(f"a{n}") for n in range(801)]),
    "children of copies": template(
        resource(
            "[concat('a', copyIndex())]",
            copy={"name": "l", "count": 800},
            resources=[resource("d", "blobServices") for _ in range(800)],
        )
    ),
    "large bodies": template(many(800, LARGE)),
    "large texts": template(many(800, {"copy": [{"name": "p", "count": 800, "input": "[format('{0,900000}', 1)]"}]})),
    "variables that double": template(resource("a", properties="[variables('v39')]"), variables=DOUBLED),
    "deployments within each other": within(25),
    "a variable of itself": template(resource("[variables('a')]"), variables={"a": "[variables('a')]"}),
    "too many parameters": template(parameters={f"p{n}": {"type": "int", "defaultValue": 1} for n in range(257)}),
}
TEXTS = {
    "10 MB": " " * 10_000_000,
    "deep objects": deep(1_000_000),
    "deep arrays": "[" * 4_000_000,
    "an open text": '{"' + "a" * 4_000_000,
    "many comments": "/* */" * 800_000,
    "an open comment": "{/*" * 1_000_000,
}


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    """A second of the processor, with a margin for slow machines."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < 4


def deploy(declared: dict[str, Any]) -> None:
    world = SimulatedWorld()
    simulate(expand(declared, {}, Setting(world=world)), world)


@pytest.mark.parametrize("declared", [pytest.param(value, id=name) for name, value in TEMPLATES.items()])
def test_templates(declared: dict[str, Any]) -> None:
    with pytest.raises(ExpressionError):
        deploy(declared)


@pytest.mark.parametrize("text", [pytest.param(value, id=name) for name, value in TEXTS.items()])
def test_texts(text: str) -> None:
    with pytest.raises(TemplateError):
        deploy(read_template(text))


def test_work_that_is_allowed() -> None:
    """800 resources with what large ones have."""
    disks = {"name": "disks", "count": 16, "input": {"lun": "[copyIndex('disks')]", "name": "[concat('d', 'e')]"}}
    deploy(template(many(800, {"copy": [disks]})))
