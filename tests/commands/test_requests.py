"""What commands make of words is the request that the typed call makes: for operations of all services, at random."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from azure.core import MatchConditions

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.commands.arguments import read_arguments
from azure.mgmt.provisioning.commands.lookup import Catalog, Method
from azure.mgmt.provisioning.commands.texts import has_member, values_of
from azure.mgmt.provisioning.core.declare.operation import Body, Match
from azure.mgmt.provisioning.core.declare.options import CallOptions, RequestOptions
from azure.mgmt.provisioning.core.exchange.request import build_request
from azure.mgmt.provisioning.core.models.model_plan import ModelPlan
from azure.mgmt.provisioning.core.models.values.containers import DictPlan, ListPlan, type_plan
from azure.mgmt.provisioning.services import SERVICES
from tests.seeds import seed_of

SEED = seed_of("COMMANDS_SEED")
PER_SERVICE = 6
USUAL = random.Random(SEED).sample(SERVICES, min(28, len(SERVICES)))
"""The services that are tried each time; the slow tests try all."""
_SCALARS: dict[str, list[tuple[str, Any]]] = {
    "str": [("plain", "plain"), ("a b/c?d=e", "a b/c?d=e"), ("true", "true"), ("5", "5")],
    "int": [("5", 5), ("-1", -1)],
    "long": [("5000000000", 5000000000)],
    "float": [("1.5", 1.5)],
    "decimal": [("1.5", 1.5)],
    "bool": [("true", True), ("False", False)],
    "iso-8601": [("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z")],
    "date": [("2026-01-02", "2026-01-02")],
    "duration": [("PT5M", "PT5M")],
    "bytearray": [("aGVsbG8=", b"hello")],
}
"""Texts, and the values that the typed call takes for them."""


class Recorder:
    """An executor that keeps the call that it is handed."""

    def __init__(self, settings: Any) -> None:
        self.settings = settings
        self.handed: tuple[Any, ...] = ()

    def call(self, operation: Any, arguments: Any, options: Any) -> None:
        self.handed = (operation, arguments, options)

    list = begin = call

    def request(self) -> tuple[str, str, bytes | None, dict[str, str]]:
        """The request of the call."""
        operation, arguments, options = self.handed
        known = {name: value for name, value in options.items() if name in ("headers", "api_version")}
        taken = CallOptions.of(known, RequestOptions, operation.id)
        request = build_request(operation, arguments, self.settings, taken)
        headers = {name: value for name, value in request.headers.items() if name.lower() != "x-ms-client-request-id"}
        return request.method, request.url, request.content, headers


class Sample:
    """Words for a method, and the arguments of the typed call that they stand for."""

    def __init__(self, method: Method, chance: random.Random) -> None:
        self._method = method
        self._service = method.operation.service
        self._chance = chance
        self.words: list[str] = []
        self.arguments: dict[str, Any] = {}
        for each in method.parameters:
            if isinstance(each.declared, Body):
                self._body(each.name, each.declared)
            elif isinstance(each.declared, Match):
                if each.required:
                    is_tag = each.name == "etag"
                    self.words.append("--etag=a" if is_tag else "--match-condition=if-not-modified")
                    self.arguments[each.name] = "a" if is_tag else MatchConditions.IfNotModified
            elif each.required or chance.random() < 0.5:
                text, value = self._value(each.declared.type)
                form = chance.choice(["{option}={text}", "{name}={text}"])
                self.words.append(form.format(option=each.option, name=each.name, text=text))
                self.arguments[each.name] = value
        chance.shuffle(self.words)

    def _value(self, type: str) -> tuple[str, Any]:
        if type.startswith("["):
            texts = [self._value(type[1:-1]) for _ in range(self._chance.randint(1, 2))]
            if all("," not in text for text, _ in texts):
                return ",".join(text for text, _ in texts), [value for _, value in texts]
        known = values_of(type, self._service)
        if type != "bool" and known:
            name = self._chance.choice(known)
            return name, name
        return self._chance.choice(_SCALARS[type])

    def _body(self, name: str, declared: Body) -> None:
        plan = type_plan(declared.type, self._service.model)
        if not isinstance(plan, ModelPlan):
            empty: Any = [] if declared.type.startswith("[") else {}
            is_scalar = declared.type in _SCALARS or bool(values_of(declared.type, self._service))
            text, value = self._value(declared.type) if is_scalar else (json.dumps(empty), empty)
            self.words.append(f"{name}={text}" if is_scalar else f"{name}:={text}")
            self.arguments[name] = value
            return
        self.arguments[name] = body = {}
        for path, type, keys in self._members(plan, "", [], 0):
            text, value = self._value(type)
            # What arguments are called, too, is a member of the body behind the name of the body.
            is_argument = self._method.parameter(keys[0]) not in (None, self._method.body)
            self.words.append(f"{name}.{path}={text}" if is_argument else f"{path}={text}")
            place = body
            for key in keys[:-1]:
                place = place.setdefault(key, {})
            place[keys[-1]] = value
        if not body:
            self.words.append(f"{name}:={{}}")
            if has_member(declared.type, self._service, name):  # a member of that name is meant
                body[name] = {}

    def _members(self, plan: ModelPlan, path: str, keys: list[str], depth: int) -> Iterator[tuple[str, str, list[str]]]:
        """Some members that are scalars, with their paths."""
        for field in plan.fields:
            if field.read_only or not field.wire.replace("_", "").isalnum() or self._chance.random() < 0.5:
                continue
            spelled = self._chance.choice([field.wire, field.name])
            inner = f"{path}.{spelled}" if path else spelled
            if isinstance(field.plan, ModelPlan) and depth < 3:
                yield from self._members(field.plan, inner, [*keys, spelled], depth + 1)
            elif isinstance(field.plan, DictPlan) and field.type == "{str}":
                yield f'{inner}["a.b"]', "str", [*keys, spelled, "a.b"]
            elif not isinstance(field.plan, (ModelPlan, DictPlan, ListPlan)) and (
                field.type in _SCALARS or values_of(field.type, self._service)
            ):
                yield inner, field.type, [*keys, spelled]


def sampled(service: str) -> list[Method]:
    catalog = Catalog()
    chance = random.Random(f"{SEED} {service}")
    groups = chance.sample(sorted(catalog.groups(service)), min(PER_SERVICE, len(catalog.groups(service))))
    return [chance.choice(list(catalog.methods(service, group))) for group in groups]


@pytest.mark.parametrize(
    "service", [pytest.param(each, marks=() if each in USUAL else pytest.mark.slow) for each in SERVICES]
)
def test_the_same_request(service: str) -> None:
    print(f"COMMANDS_SEED={SEED}")
    with ProvisioningClient.local() as client:
        settings = client._executor.settings
    for method in sampled(service):
        sample = Sample(method, random.Random(f"{SEED} {method.title}"))
        assert Catalog().find([method.title])[0].operation is method.operation
        given = read_arguments(method, sample.words)
        requests = []
        for arguments in (given.arguments, sample.arguments):
            executor: Any = Recorder(settings)
            method.on(ProvisioningClient._over(executor))(**arguments)
            requests.append(executor.request())
        assert requests[0] == requests[1], (method.title, sample.words)
