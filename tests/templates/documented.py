"""The examples of docs/templates.md, and the scope that they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

from azure.mgmt.provisioning.templates import Place, TemplateScope

PAGE = Path(__file__).parents[2] / "docs" / "templates.md"

_ROW = re.compile(r"^\| `(?P<name>\w+)` \| `(?P<expression>.*?)` \| (?P<gives>.*) \|$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """A row of a table: a function, an expression with it, and what that gives, in JSON, or the word "an error"."""

    name: str
    expression: str
    gives: str


class Store:
    """The one resource that the examples ask for."""

    properties: Mapping[str, object] = {"sku": "Standard_LRS"}

    def resource(self, name: str, api_version: str | None) -> Mapping[str, object]:
        assert name == "store"
        return {"properties": self.properties}

    def resources(self, loop: str) -> list[Mapping[str, object]]:
        assert loop == "stores"
        return [{"properties": self.properties}]

    def answer(self, action: str, name: str, api_version: str, body: object) -> object:
        assert name == "store"
        return {"action": action}


def examples() -> Iterator[Example]:
    """The examples of the page."""
    for match in _ROW.finditer(PAGE.read_text("utf-8")):
        yield Example(match["name"], match["expression"], match["gives"])


def scope_of(name: str) -> TemplateScope:
    """The scope that the example of a function stands in, as the page says it."""
    sites = {"resourceType": "sites", "locations": ["West US"]}
    place = Place(
        providers=[{"namespace": "Microsoft.Web", "resourceTypes": [sites]}],
        now=datetime(2024, 1, 1, tzinfo=timezone.utc),
    )
    if name == "managementGroup":
        place = replace(place, scope="managementGroup")
    scope = TemplateScope(
        parameters={"size": {"type": "int", "defaultValue": 2}}, variables={"tiers": ["Basic", "Premium"]}, place=place
    )
    scope = replace(scope, found=Store())
    return scope.in_loop("loop", 4).with_lambda({"x": "a"})
