"""Methods: what they are called, return and raise, and how they are cancelled."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from azure.core.exceptions import AzureError, HttpResponseError, ServiceRequestError

from azure.mgmt.provisioning.core.declare.operation import Operation

from ...core.support import Async, AsyncTransport
from ...core.transports import Answer, Script
from ...services.conftest import done, listed
from ..requirement import MUST, MUST_NOT, SHOULD, check_each, requirement
from ..subjects import Method, declared_services, methods
from ..support import FAILED, GROUP, Side, accepted

EVERY = methods(asynchronous=False)
ANY = EVERY[0]
PREFERRED = {"create", "upsert", "set", "update", "replace", "append", "add", "get", "list", "delete", "remove"}
"""Verbs that the guidelines name."""


def is_called_as_in_rest(method: Method) -> bool:
    """Whether the name of a method is that of its REST operation, but for ``begin_``."""
    return method.name.removeprefix("begin_").replace("_", "") == method.operation.id.rpartition("_")[2].lower()


@requirement(
    "python-client-service-verbs",
    SHOULD,
    "Names of methods begin with one of the preferred verbs: create, upsert, set, update, get, list, delete …",
    exception="A method is called as its REST operation is, and as in the official packages: `create_or_update`, "
    "`put`. Its group says the noun. Most begin with a preferred verb nevertheless.",
)
def test_client_service_verbs() -> None:
    check_each(is_called_as_in_rest, EVERY, refused=[replace(ANY, name="fetch_it")])
    plain = [each for each in EVERY if each.operation.method in ("GET", "PUT", "PATCH", "DELETE")]
    preferred = [each for each in plain if each.name.removeprefix("begin_").partition("_")[0] in PREFERRED]
    assert len(preferred) / len(plain) > 0.98


@requirement("python-client-standardize-verbs", MUST, "Other verbs are the same in packages for other languages.")
def test_client_standardize_verbs() -> None:
    # All of them are made from the operations of the REST API.
    check_each(is_called_as_in_rest, methods(asynchronous=True), refused=[replace(ANY, name="fetch_it")])


@requirement("python-lro-prefix", MUST, "Methods that begin a long-running operation are called `begin_…`.")
def test_lro_prefix() -> None:
    def is_right(method: Method) -> bool:
        return method.name.startswith("begin_") == (method.operation.long_running is not None)

    check_each(
        is_right, EVERY, refused=[replace(ANY, name="begin_get", operation=ANY.operation._replace(long_running=None))]
    )


@requirement(
    "python-paged-prefix",
    MUST,
    "Methods that list resources are called `list_…`.",
    exception="`list` alone lists what the operation group is about. A few listings have another verb in REST, and so "
    "here (`search`, `get_static_site_builds`).",
)
def test_paged_prefix() -> None:
    listings = [each for each in EVERY if each.kind == "list"]
    others = [each for each in listings if not each.name.startswith("list")]
    check_each(is_called_as_in_rest, others, refused=[replace(ANY, name="enumerate_all")])
    assert len(others) / len(listings) < 0.08


def returned(method: Method) -> str:
    """The type that a method is annotated to return."""
    return str(method.function.__annotations__["return"])


@requirement(
    "python-response-logical-entity",
    MUST,
    "What is returned is the resource, rather than a response with status and headers; those are there for who asks.",
)
async def test_response_logical_entity(side: Side) -> None:
    def is_entity(method: Method) -> bool:
        shape = re.sub(r"models\.\w+", "", returned(method))  # a model may be called Response
        return not any(word in shape for word in ("HttpResponse", "PipelineResponse", "tuple", "Mapping"))

    every = methods(asynchronous=side.asynchronous)
    check_each(is_entity, every, refused=[replace(ANY, owner=_Raw, name="get")])
    client = side.client(Answer(200, GROUP, {"ETag": '"1"'}), repeat=True)
    group = await done(client.resources.resource_groups.get("rg"))
    assert (type(group).__name__, group.name) == ("ResourceGroup", "rg")
    seen = await done(
        client.resources.resource_groups.get("rg", cls=lambda response, result, headers: (response, headers))
    )
    assert (seen[0].http_response.status_code, seen[1]["ETag"]) == (200, '"1"')


class _Raw:
    def get(self, **options: Any) -> HttpResponse:  # type: ignore[name-defined] # noqa: F821
        """What no method should return."""


@requirement(
    "python-response-exception-on-failure",
    MUST,
    "Whatever keeps a method from its task is an exception, never a result.",
)
async def test_response_exception_on_failure(side: Side) -> None:
    def succeeds_with_success(operation: Operation) -> bool:
        # A template that does not hold is what validating it finds out, and what is gone need not be deleted.
        expected = {404} if operation.returns == "head" or operation.method == "DELETE" else set()
        validations = ("DeploymentValidateResult", "DeploymentStackValidateResult")
        expected |= {400} if operation.returns in validations else set()
        return all(200 <= status < 300 or status in expected for status in operation.ok)

    wrong = ANY.operation._replace(ok=(200, 404), returns="Vault")
    check_each(succeeds_with_success, [each.operation for each in EVERY], refused=[wrong])
    for step in (Answer(400), Answer(404, {"error": {"code": "Gone", "message": "no"}}), Answer(500), Answer(302)):
        groups = side.client(step, retry_total=0, repeat=True).resources.resource_groups
        for call in (partial(groups.get, "rg"), groups.list, partial(groups.begin_delete, "rg")):
            with pytest.raises(HttpResponseError) as caught:
                await (listed(call()) if call == groups.list else done(call()))
            assert caught.value.status_code == step.status
    with pytest.raises(ServiceRequestError):
        await done(side.client(ServiceRequestError("no host"), retry_total=0).resources.resource_groups.get("rg"))
    with pytest.raises(HttpResponseError):
        await done(side.client(accepted(), FAILED).resources.resource_groups.begin_delete("rg"))


@requirement(
    "python-errors-normal-responses",
    MUST_NOT,
    "An answer that is to be expected, such as that nothing is there, is no error.",
)
async def test_errors_normal_responses(side: Side) -> None:
    def says_no(operation: Operation) -> bool:
        return operation.returns == "head" and 404 in operation.ok

    heads = [each.operation for each in EVERY if each.operation.method == "HEAD"]
    check_each(says_no, heads, refused=[ANY.operation])
    for step, expected in ((Answer(204), True), (Answer(404), False)):
        assert await done(side.client(step).resources.resource_groups.check_existence("rg")) is expected
    with pytest.raises(HttpResponseError):
        await done(side.client(Answer(503), retry_total=0).resources.resource_groups.check_existence("rg"))
    assert await listed(side.client(Answer(200, {"value": []})).resources.resource_groups.list()) == []


@requirement(
    "python-client-cancellation-sync-methods", MUST, "`timeout` says how many seconds a method may take at most."
)
async def test_client_cancellation_sync_methods(side: Side) -> None:
    every = methods(asynchronous=side.asynchronous)
    check_each(lambda method: "timeout" in method.options, every, refused=[replace(ANY, owner=_Raw, name="get")])
    script = Script(Answer(503, headers={"Retry-After": "60"}), repeat=True)
    with pytest.raises(HttpResponseError, match="timeout"):
        await done(side.play(script).resources.resource_groups.get("rg", timeout=5))
    assert (len(script.sent), script.sleeps) == (1, [])


@requirement("python-client-cancellation-async-methods", MUST, "Async methods are cancelled as any task of asyncio is.")
async def test_client_cancellation_async_methods() -> None:
    asked = asyncio.Event()

    class Silent(AsyncTransport):
        async def send(self, request: Any, **kwargs: Any) -> Any:
            asked.set()
            await asyncio.Event().wait()

    client = Side(Async()).client(transport=Silent(Script()))
    task = asyncio.ensure_future(client.resources.resource_groups.get("rg"))
    await asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@requirement("python-feature-support", MUST, "All that the service can do is there.")
def test_feature_support() -> None:
    # tests/parity compares with the official packages; here: what is declared can be called, sync and async.
    from azure.mgmt.provisioning.core.declare.lookup import declared_operations

    known = {operation for service in declared_services() for operation in declared_operations(service.package)}
    for asynchronous in (False, True):
        called = {method.operation for method in methods(asynchronous=asynchronous)}
        check_each(called.__contains__, known, refused=[ANY.operation._replace(id="Vaults_Unknown")])


@requirement("python-params-devex", MUST, "Who sends what the service refuses is told so by an error that helps.")
async def test_params_devex(local: Any) -> None:
    with pytest.raises(AzureError) as caught:
        await done(local.resources.resource_groups.create_or_update("rg-of-tomorrow", {"location": "atlantis"}))
    assert "atlantis" in str(caught.value)
    assert "ResourceGroups_CreateOrUpdate" in str(caught.value)
