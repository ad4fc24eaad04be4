"""Parameters: what methods take, and what is checked before anything is sent."""

from __future__ import annotations

import inspect
import json
from collections import UserDict
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest
from azure.core import MatchConditions
from azure.core.exceptions import HttpResponseError, SerializationError
from typing_extensions import Unpack

from azure.mgmt import provisioning
from azure.mgmt.provisioning.core.declare import options
from azure.mgmt.provisioning.core.declare.operation import Header, Match, Operation, Path
from azure.mgmt.provisioning.core.declare.options import RequestOptions
from azure.mgmt.provisioning.services.keyvault.models import Sku, VaultCreateOrUpdateParameters, VaultProperties
from azure.mgmt.provisioning.services.privatedns.models import PrivateZone
from azure.mgmt.provisioning.services.resources.models import ResourceGroupPatchable

from ...core.support import Credential
from ...core.transports import SUBSCRIPTION, Answer, Script, SyncTransport
from ...parity.official import OfficialService
from ...services.conftest import done, listed
from ..requirement import MUST, MUST_NOT, check_each, requirement
from ..subjects import Method, methods
from ..support import GROUP, SUCCEEDED, Side, accepted

EVERY = methods(asynchronous=False)
ANY = EVERY[0]
VAULT = {"location": "westeurope", "properties": {"tenantId": SUBSCRIPTION, "sku": {"family": "A", "name": "standard"}}}


@requirement(
    "python-client-optional-arguments-keyword-only",
    MUST,
    "Optional arguments are given by keyword.",
    exception="Some optional arguments of older services can be given by their place as well, as in the official "
    "packages: a script that moves over gives them so. All others, and all options, are keywords.",
)
def test_client_optional_arguments_keyword_only() -> None:
    compared = 0
    for service in ("dns", "locks", "managedidentity"):
        (official,) = OfficialService(service).clients
        theirs = official.make(SyncTransport(Script()), asynchronous=False)
        for method in [each for each in EVERY if each.operation.service.name == service]:
            (group,) = {name for name in dir(theirs) if type(getattr(theirs, name)).__name__ == method.owner.__name__}
            parameters = inspect.signature(getattr(getattr(theirs, group), method.name)).parameters.values()
            places = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
            assert set(method.optional_by_place) <= set(places), method
            compared += len(method.optional_by_place)
    assert compared > 10
    assert len([method for method in EVERY if method.optional_by_place]) / len(EVERY) < 0.04
    by_keyword = [each for method in EVERY for each in method.parameters if each.kind is each.KEYWORD_ONLY]
    assert len(by_keyword) > 3 * len([name for method in EVERY for name in method.optional_by_place])


@requirement(
    "python-client-service-per-call-args",
    MUST,
    "Options of requests can be given with each call, in the constructor's words, and win over those.",
)
async def test_client_service_per_call_args(side: Side) -> None:
    own = {"continuation_token", "polling", "on_update"}  # of one listing or operation
    for taken in (options.RequestOptions, options.PagingOptions, options.LongRunningOptions):
        assert taken.__annotations__.keys() - own <= options.ClientOptions.__annotations__.keys()
    script = Script(Answer(503), repeat=True)
    client = side.play(script, retry_total=4, headers={"x-level": "client"})
    with pytest.raises(HttpResponseError):
        await done(client.resources.resource_groups.get("rg", retry_total=1, headers={"x-level": "call"}))
    assert [sent.headers["x-level"] for sent in script.sent] == ["call", "call"]


@requirement("python-client-service-args-conflict", MUST, "A parameter of a service is not called as an option is.")
def test_client_service_args_conflict() -> None:
    def has_own_names(method: Method) -> bool:
        return not method.options & {parameter.name for parameter in method.parameters[:-1]}

    check_each(has_own_names, EVERY, refused=[replace(ANY, owner=_Clashing, name="get")])


class _Clashing:
    def get(self, timeout: str, **options: Unpack[RequestOptions]) -> None:
        """A method whose parameter is called as an option is."""


def _plain_gets() -> list[Method]:
    """Methods that get something by names alone."""
    return [
        method
        for method in EVERY
        if method.operation.method == "GET"
        and method.kind == "call"
        and method.operation.host is None
        and all(isinstance(each, Path) and each.type == "str" for each in method.operation.parameters)
        and any(not each.client for each in method.operation.parameters)
    ]


@requirement(
    "python-params-client-validation",
    MUST,
    "Arguments that make up the URL are checked: a name that is empty would ask for something else.",
)
def test_params_client_validation() -> None:
    script = Script(Answer(200, {}), repeat=True)
    client = provisioning.ProvisioningClient(Credential(), SUBSCRIPTION, transport=SyncTransport(script))

    def is_refused(call: tuple[Operation, tuple[str, ...]]) -> bool:
        try:
            client._executor.call(*call, {})
        except ValueError:
            return True
        return False

    calls = []
    for method in _plain_gets():
        names = [each for each in method.operation.parameters if not getattr(each, "client", False)]
        for place, name in enumerate(names):
            # A scope has several segments, or none: that of the tenant.
            for wrong in ("..", ".") if name.skip_encoding else ("..", ".", ""):
                calls.append((method.operation, tuple(wrong if at == place else "x" for at, _ in enumerate(names))))
    right = next(call for call in calls if len(call[1]) == 2)
    assert script.sent == []
    check_each(is_refused, calls, refused=[(right[0], ("rg", "name"))])
    assert len(calls) > 1000
    assert len(script.sent) == 1  # by the call that is right


@requirement(
    "python-params-service-validation",
    MUST_NOT,
    "What the service checks is left to it: whether something is missing, too long, or no known value.",
    exception="What is no body of the operation at all, such as a key that its model does not have or a text in place "
    "of an object, is told before anything is sent, with the path and what would be right. Values are the service's.",
)
async def test_params_service_validation(side: Side) -> None:
    script = Script(Answer(200, {}), repeat=True)
    vaults = side.play(script).keyvault.vaults
    judged = ({}, {"location": "", "properties": {"tenant_id": "no uuid", "sku": {"name": "platinum"}}})
    for body in judged:
        await done(vaults.begin_create_or_update("rg", "!", body))
    assert len(script.sent) == len(judged)
    with pytest.raises(SerializationError, match=r"parameters\.properties\.skuu: .* Did you mean 'sku'"):
        await done(vaults.begin_create_or_update("rg", "kv", {"properties": {"skuu": {}}}))
    assert len(script.sent) == len(judged)


@requirement(
    "python-client-service-args",
    MUST,
    "A call takes `timeout`, `headers`, `client_request_id` and `response_hook`, which reach all of its requests.",
)
async def test_client_service_args(side: Side) -> None:
    seen: list[Any] = []
    given: dict[str, Any] = {
        "timeout": 60,
        "headers": {"x-mine": "1"},
        "client_request_id": "the-id",
        "response_hook": lambda response, headers: seen.append(headers),
    }
    for taken in (options.RequestOptions, options.PagingOptions, options.LongRunningOptions):
        assert given.keys() <= taken.__annotations__.keys()
    script = Script(
        Answer(200, GROUP),
        Answer(200, {"value": [], "nextLink": "https://management.azure.com/subscriptions/next"}),
        Answer(200, {"value": []}),
        accepted(),
        SUCCEEDED,
    )
    groups = side.play(script).resources.resource_groups
    await done(groups.get("rg", **given))
    await listed(groups.list(**given))
    await done(groups.begin_delete("rg", **given))
    assert len(script.sent) == 5
    assert {(sent.headers["x-mine"], sent.headers["x-ms-client-request-id"]) for sent in script.sent} == {
        ("1", "the-id")
    }
    assert len(seen) == 5
    script = Script(Answer(200, GROUP), repeat=True)
    groups = side.play(script).resources.resource_groups
    await done(groups.get("rg"))
    await done(groups.get("rg"))
    assert len({sent.headers["x-ms-client-request-id"] for sent in script.sent}) == 2


@requirement("python-client-splat-args", MUST, "A mapping of the form of a model can be given in its place.")
async def test_client_splat_args(side: Side) -> None:
    model = VaultCreateOrUpdateParameters(
        location="westeurope", properties=VaultProperties(tenant_id=SUBSCRIPTION, sku=Sku(name="standard"))
    )
    nested = {"location": "westeurope", "properties": {"tenant_id": SUBSCRIPTION, "sku": {"name": "standard"}}}
    sent = []
    for body in (model, nested, VAULT, UserDict(nested), MappingProxyType(nested)):
        script = Script(Answer(200, {}))
        await done(side.play(script).keyvault.vaults.begin_create_or_update("rg", "kv", body, polling=False))
        sent.append(script.sent[0].json)
    assert sent == [VAULT] * 5


@requirement(
    "python-client-flatten-args",
    MUST,
    "`update` methods take the members of the body as keyword arguments, which win over those of a model.",
)
async def test_client_flatten_args(side: Side) -> None:
    script = Script(Answer(200, GROUP), repeat=True)
    client = side.play(script)
    await done(client.resources.resource_groups.update("rg", tags={"a": "1"}))
    patch = ResourceGroupPatchable(tags={"a": "1"}, managed_by="me")
    await done(client.resources.resource_groups.update("rg", patch, tags={"b": "2"}))
    await done(client.keyvault.vaults.update("rg", "kv", tags={"c": "3"}))
    await done(client.compute.virtual_machines.begin_update("rg", "vm", tags={"d": "4"}, polling=False))
    assert [sent.json for sent in script.sent] == [
        {"tags": {"a": "1"}},
        {"tags": {"b": "2"}, "managedBy": "me"},
        {"tags": {"c": "3"}},
        {"tags": {"d": "4"}},
    ]


def is_conditional(operation: Operation) -> bool:
    """Whether requests of an operation may have a condition."""
    return any(
        isinstance(each, Match) or (isinstance(each, Header) and each.wire in ("If-Match", "If-None-Match"))
        for each in operation.parameters
    )


def by_keyword(method: Method, name: str) -> bool:
    """Whether a method has a parameter that is given by keyword."""
    return [each.kind for each in method.parameters if each.name == name] == [inspect.Parameter.KEYWORD_ONLY]


def conditional_methods() -> list[Method]:
    return [method for method in EVERY if is_conditional(method.operation)]


@requirement(
    "python-method-conditional-request",
    MUST,
    "Methods whose requests may have a condition take `match_condition`, one of azure-core's `MatchConditions`.",
)
async def test_method_conditional_request(side: Side) -> None:
    check_each(lambda method: by_keyword(method, "match_condition"), conditional_methods(), refused=[ANY])
    script = Script(Answer(201, {"name": "zone"}), repeat=True)
    zones = side.play(script).privatedns.private_zones
    conditions = [
        (MatchConditions.IfNotModified, '"1"', {"If-Match": '"1"'}),
        (MatchConditions.IfPresent, None, {"If-Match": "*"}),
        (MatchConditions.IfMissing, None, {"If-None-Match": "*"}),
    ]
    for condition, etag, headers in conditions:
        call = zones.begin_create_or_update("rg", "zone", {}, etag=etag, match_condition=condition, polling=False)
        await done(call)
        sent = script.sent[-1].headers
        assert {name: sent[name] for name in ("If-Match", "If-None-Match") if name in sent} == headers


@requirement(
    "python-method-conditional-request-etag",
    MUST,
    "They take `etag`, too, which wins over the one of the model that is sent; without it, the model's own is taken.",
)
async def test_method_conditional_request_etag(side: Side) -> None:
    check_each(lambda method: by_keyword(method, "etag"), conditional_methods(), refused=[ANY])
    zone = PrivateZone.deserialize(json.dumps({"etag": '"1"', "location": "global"}))
    script = Script(Answer(201, {"name": "zone"}), repeat=True)
    zones = side.play(script).privatedns.private_zones
    for more in ({}, {"etag": '"2"'}):
        unmodified = {"match_condition": MatchConditions.IfNotModified, **more}
        await done(zones.begin_create_or_update("rg", "zone", zone, polling=False, **unmodified))
    assert [sent.headers["If-Match"] for sent in script.sent] == ['"1"', '"2"']


@requirement(
    "python-client-parameter-validation",
    MUST_NOT,
    "`isinstance` decides only about built-in types; what else is given is known by what it can do.",
)
async def test_client_parameter_validation(side: Side) -> None:
    class Token:
        """No class of azure-core's."""

        def __init__(self, credential: Any) -> None:
            self.get_token = credential.get_token

        async def close(self) -> None:
            """Nothing to close."""

    class Hook:
        def __call__(self, response: Any, headers: Any) -> None:
            self.called = True

    hook = Hook()
    script = Script(Answer(200, GROUP))
    client = type(side.client())(Token(side.drive.credential()), SUBSCRIPTION, transport=side.drive.transport(script))
    await done(client.resources.resource_groups.create_or_update("rg", UserDict(location="x"), response_hook=hook))
    assert hook.called
    with pytest.raises(TypeError, match="credential"):
        type(side.client())(object(), SUBSCRIPTION)
