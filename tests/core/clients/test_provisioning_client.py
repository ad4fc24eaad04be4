"""The client of all services: one pipeline, one credential, each service an attribute."""

from __future__ import annotations

import json
from typing import Any

import pytest

import azure.mgmt.provisioning as sync_package
from azure.mgmt.provisioning import aio as async_package
from azure.mgmt.provisioning.services import SERVICES

from ..support import HOST, SUBSCRIPTION, Answer, Script, Side

GROUPS = f"{HOST}/subscriptions/{SUBSCRIPTION}/resourcegroups"
STATUS = f"{HOST}/operations/1"


def make(side: Side, script: Script, **options: Any) -> Any:
    package: Any = async_package if side.asynchronous else sync_package
    credential = options.pop("credential", None) or side.credential()
    return package.ProvisioningClient(credential, SUBSCRIPTION, transport=side.transport(script), **options)


async def finish(side: Side, result: Any) -> Any:
    return await result if side.asynchronous else result


async def test_every_service_is_an_attribute_over_one_pipeline(side: Side) -> None:
    script, credential = Script(Answer(200, {"name": "rg"}), Answer(200, {"name": "kv"})), side.credential()
    client = make(side, script, credential=credential)
    assert {type(getattr(client, name))._service.name for name in SERVICES} == set(SERVICES)
    assert client.keyvault is client.keyvault
    assert client.keyvault.vaults is client.keyvault.vaults
    assert (await finish(side, client.resources.resource_groups.get("rg"))).name == "rg"
    assert (await finish(side, client.keyvault.vaults.get("rg", "kv"))).name == "kv"
    assert script.transports == 1
    assert len(credential.asked) == 1  # the token is shared, too
    await side.within(client)
    assert script.closed == 1


async def test_api_versions_by_service(side: Side) -> None:
    script = Script(Answer(200, {}), Answer(200, {}))
    client = make(side, script, api_versions={"keyvault": "2023-07-01"})
    await finish(side, client.keyvault.vaults.get("rg", "kv"))
    await finish(side, client.resources.resource_groups.get("rg"))
    assert script.sent[0].url.endswith("?api-version=2023-07-01")
    assert not script.sent[1].url.endswith("?api-version=2023-07-01")
    with pytest.raises(TypeError, match=r"^ProvisioningClient\(\) takes api_versions, a mapping such as"):
        make(side, script, api_version="2023-07-01")
    with pytest.raises(TypeError, match=r"Did you mean 'keyvault'\?$"):
        make(side, script, api_versions={"key_vault": "2023-07-01"})


async def test_a_poller_is_resumed_from_its_token_alone(side: Side) -> None:
    script = Script(Answer(202, b"", {"Location": STATUS}))
    client = make(side, script)
    poller = await finish(side, client.resources.resource_groups.begin_delete("rg", polling=False))
    token = poller.continuation_token()
    assert json.loads(token)["service"] == "resources"
    script = Script(Answer(202), Answer(204))
    assert await side.result(make(side, script).resume(token)) is None
    assert script.requests == [f"GET {STATUS}"] * 2
    with pytest.raises(
        ValueError, match="^the continuation token belongs to the service 'nobody', which this client has "
    ):
        client.resume(json.dumps({**json.loads(token), "service": "nobody"}))


def test_it_does_not_change(side: Side) -> None:
    client = make(side, Script())
    with pytest.raises(AttributeError, match="^ProvisioningClient can't be changed after it was made"):
        client.keyvault = None
    assert repr(client) == f"<ProvisioningClient at {HOST}>"
