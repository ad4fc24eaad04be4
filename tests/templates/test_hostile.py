"""Templates that would take all time and memory are refused soon."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from azure.mgmt.provisioning.templates import (
    ExpressionError,
    Setting,
    SimulatedWorld,
    expand,
    read_template,
    simulate,
)

from .expanding.support import nested, resource, template
from .table import TIMES


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


def mapped(expression: str, variable: object, count: int = 10_000) -> dict[str, Any]:
    """A template that works an expression out many times, which asks for the variable v."""
    return shown(f"[map(range(0, {count}), lambda('i', {expression}))]", variables={"v": variable})


def shown(expression: str, **sections: Any) -> dict[str, Any]:
    """A template with an output."""
    return template(outputs={"o": {"type": "array", "value": expression}}, **sections)


def own(**bodies: str) -> list[dict[str, Any]]:
    """Functions of a template, each with a parameter x."""
    x = [{"name": "x", "type": "string"}]
    members = {name: {"parameters": x, "output": {"type": "string", "value": body}} for name, body in bodies.items()}
    return [{"namespace": "own", "members": members}]


HALVES = {f"f{n}": f"[concat(own.f{n - 1}(parameters('x')), own.f{n - 1}(parameters('x')))]" for n in range(1, 31)}
CHAIN = {f"v{n}": f"[variables('v{n - 1}')]" for n in range(1, 512)}
NAMES = [f"x{number}" for number in range(20_000)]
LONG = "x" * 3_000_000
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
    "unions": mapped("union(variables('v'), createArray(1))", NAMES),
    "intersections": mapped("intersection(variables('v'), variables('v'))", NAMES),
    "searches": mapped("contains(variables('v'), 'y')", NAMES),
    "sorted keys": mapped("length(objectKeys(variables('v')))", dict.fromkeys(NAMES, 1)),
    "comparisons": mapped("less(variables('v'), variables('v'))", LONG),
    "hashes": mapped("uniqueString(variables('v'))", LONG),
    "formats": mapped("length(format(variables('v'), 1))", "{0}" * 500_000),
    "escapes": mapped("length(uriComponentToString(variables('v')))", "%20" * 1_000_000),
    "delimiters": shown(
        "[split(variables('v'), variables('d'))]",
        variables={"v": "b" * 300_000, "d": ["b" * length + "c" for length in range(1, 500)]},
    ),
    "lists within lists": mapped("range(0, 10000)", 1),
    "maps within maps": mapped("map(range(0, 1000), lambda('j', map(range(0, 1000), lambda('k', 1))))", 1, 1000),
    "the deployment many times": mapped("deployment()", LONG),
    "a text of what stands there many times": shown(
        "[string(map(range(0, 10000), lambda('i', deployment())))]", variables={"v": LONG}
    ),
    "a large value that is too long": template(
        parameters={
            "p": {"type": "array", "maxLength": 2, "defaultValue": "[map(range(0, 10000), lambda('i', deployment()))]"}
        },
        variables={"v": LONG},
    ),
    "many expressions": template(
        outputs={"o": {"type": "array", "value": [f"[concat('a{number}', 'b')]" for number in range(150_000)]}}
    ),
    "functions that double": shown("[own.f30('x')]", functions=own(f0="[parameters('x')]", **HALVES)),
    "a function of itself": shown("[own.f('x')]", functions=own(f="[own.f(parameters('x'))]")),
    "variables of variables": shown("[variables('v511')]", variables={"v0": [1], **CHAIN}),
    "a name that is not there": shown("[variables('v').none]", variables={"v": dict.fromkeys(NAMES * 10, 1)}),
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


Timed = Callable[[Callable[[], None]], str]


@pytest.fixture
def refusal(record_property: Callable[[str, object], None]) -> Timed:
    """The message of the error in which work ends. It records how long the processor worked; no test fails for that."""

    def message(work: Callable[[], None]) -> str:
        begun = time.process_time()
        with pytest.raises(ExpressionError) as refused:
            work()
        record_property(TIMES, time.process_time() - begun)
        return refused.value.message

    return message


def deploy(declared: dict[str, Any]) -> None:
    world = SimulatedWorld()
    expansion = expand(declared, {}, Setting(world=world))
    simulate(expansion, world)
    expansion.outputs()


@pytest.mark.parametrize("declared", [pytest.param(value, id=name) for name, value in TEMPLATES.items()])
def test_templates(declared: dict[str, Any], refusal: Timed) -> None:
    assert len(refusal(lambda: deploy(declared))) < 10_000


@pytest.mark.parametrize("text", [pytest.param(value, id=name) for name, value in TEXTS.items()])
def test_texts(text: str, refusal: Timed) -> None:
    assert refusal(lambda: deploy(read_template(text)))


def test_work_that_is_allowed() -> None:
    """800 resources with what large ones have."""
    disks = {"name": "disks", "count": 16, "input": {"lun": "[copyIndex('disks')]", "name": "[concat('d', 'e')]"}}
    deploy(template(many(800, {"copy": [disks]})))
