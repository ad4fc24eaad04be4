"""Clients: how they are made, shared between threads, closed, and that nothing changes them."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from azure.core import AzureClouds
from azure.core.credentials import AccessTokenInfo
from azure.core.pipeline import transport

from azure.mgmt.provisioning.core.clients import aio as async_module
from azure.mgmt.provisioning.core.clients.aio import AsyncClient, AsyncOperationGroup
from azure.mgmt.provisioning.core.clients.driver import BaseDriver
from azure.mgmt.provisioning.core.clients.sync import Client, OperationGroup
from azure.mgmt.provisioning.core.clients.twins import awaited
from azure.mgmt.provisioning.core.declare.settings import Settings, all_services
from azure.mgmt.provisioning.services import declared

from ..fake import SERVICE, _rest, models
from ..support import HOST, SUBSCRIPTION, Answer, Script, Side

OK = Answer(200, {"id": "/w1"})


class Group(OperationGroup):
    """A group as generated code has them."""

    def get(self, name: str, **options: Any) -> Any:
        return self._call(_rest.GET, options, "rg", name)

    def delete(self, name: str, **options: Any) -> None:
        return self._run(_rest.DELETE, options, "rg", name)


class AsyncGroup(AsyncOperationGroup):
    """The async twin."""

    get = awaited(Group.get)
    delete = awaited(Group.delete)


# Making


async def test_the_constructor_form(side: Side) -> None:
    script = Script(OK)
    credential = side.credential()
    client = side.client_class(credential, "sub", "https://arm.example/", transport=side.transport(script))
    await side.call(client, _rest.GET, "rg", "w1")
    assert script.sent[0].url.startswith("https://arm.example/subscriptions/sub/resourceGroups/rg/")
    assert credential.asked == [(("https://arm.example/.default",), {})]
    client = side.client_class(
        credential=credential, subscription_id="sub", base_url=None, credential_scopes=["scope"], transport=None
    )
    assert client._executor.settings.scopes == ("scope",)
    assert client._executor.settings.base_url == HOST


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ((None, "s"), ValueError, "{0}() needs a credential, for instance azure.identity.DefaultAzureCredential()"),
        (
            ("key", "s"),
            TypeError,
            "{0}(): credential is to be a token credential such as {1}.DefaultAzureCredential(), got str",
        ),
        ((Ellipsis, None), ValueError, "{0}(): subscription_id is to be the id of a subscription, got ''"),
        ((Ellipsis, ""), ValueError, "{0}(): subscription_id is to be the id of a subscription, got ''"),
        ((Ellipsis, "/"), ValueError, "{0}(): subscription_id is to be the id of a subscription, got '/'"),
        ((Ellipsis, 7), ValueError, "{0}(): subscription_id is to be the id of a subscription, got 7"),
        ((Ellipsis, "s", "arm.example"), ValueError, f"base_url is to be a URL such as {HOST}, got 'arm.example'"),
        ((Ellipsis, "s", "ftp://x"), ValueError, f"base_url is to be a URL such as {HOST}, got 'ftp://x'"),
        ((Ellipsis, "s", "https://"), ValueError, f"base_url is to be a URL such as {HOST}, got 'https://'"),
        ((Ellipsis, "s", "https://[x"), ValueError, f"base_url is to be a URL such as {HOST}, got 'https://[x'"),
        (
            (Ellipsis, "s", "https://x:port"),
            ValueError,
            f"base_url is to be a URL such as {HOST}, got 'https://x:port'",
        ),
        ((Ellipsis, "s", ""), ValueError, f"base_url is to be a URL such as {HOST}, got ''"),
        (
            (Ellipsis, "s", "http://arm.example"),
            ValueError,
            "{0}(): base_url is to begin with https, got 'http://arm.example'. A token is not sent over plain HTTP; a "
            "server that needs none is called with an authentication_policy that adds none",
        ),
        ((Ellipsis, "s", 7), ValueError, f"base_url is to be a URL such as {HOST}, got 7"),
    ],
)
def test_what_a_client_can_not_be_made_with(side: Side, arguments: Any, error: Any, said: str) -> None:
    given = [side.credential() if argument is ... else argument for argument in arguments]
    with pytest.raises(error) as raised:
        side.client_class(*given)
    identity = "azure.identity.aio" if side.asynchronous else "azure.identity"
    assert str(raised.value) == said.format(side.client_class.__name__, identity)


def test_a_credential_is_missing_but_for_another_authentication_policy(side: Side) -> None:
    assert side.client_class(None, "s", authentication_policy=object())
    with pytest.raises(ValueError, match="needs a credential"):
        side.tenant_class(None)


async def test_a_credential_of_the_newer_protocol(side: Side) -> None:
    class Newer:
        def get_token_info(self, *scopes: str, options: Any = None) -> Any:
            return AccessTokenInfo("newer", 2**31)

    class AsyncNewer:
        async def get_token_info(self, *scopes: str, options: Any = None) -> Any:
            return AccessTokenInfo("newer", 2**31)

    script = Script(OK)
    credential = AsyncNewer() if side.asynchronous else Newer()
    client = side.client_class(credential, "s", transport=side.transport(script))
    await side.call(client, _rest.GET, "rg", "w1")
    assert script.sent[0].headers["Authorization"] == "Bearer newer"


async def test_a_result_that_depends_on_the_code(side: Side) -> None:
    client = side.client(Script(Answer(200, {"id": "1"}), Answer(201, {"label": "a"})))
    assert isinstance(await side.call(client, _rest.TWO_RESULTS), models.Widget)
    assert isinstance(await side.call(client, _rest.TWO_RESULTS), models.Part)


async def test_a_code_that_comes_without_the_result(side: Side) -> None:
    """What the body of a code beyond 299 says, which the operation accepts, is no result."""
    error = {"error": {"code": "NotFound"}}
    client = side.client(Script(Answer(200, {"name": "w"}), Answer(304, b""), Answer(404, error)))
    found = [await side.call(client, _rest.MAY_BE_MISSING) for _ in range(3)]
    assert isinstance(found[0], models.Widget)
    assert found[1:] == [None, None]


async def test_a_client_without_a_subscription(side: Side) -> None:
    script = Script(Answer(200))
    client = side.tenant_class(side.credential(), transport=side.transport(script))
    await side.call(client, _rest.OTHER_VERSION)
    assert script.requests == [f"GET {HOST}/other?api-version=2020-05-05"]


@pytest.mark.parametrize(
    ("cloud", "base_url", "url", "scope"),
    [
        (AzureClouds.AZURE_PUBLIC_CLOUD, None, HOST, "https://management.azure.com/.default"),
        (
            AzureClouds.AZURE_CHINA_CLOUD,
            None,
            "https://management.chinacloudapi.cn",
            "https://management.chinacloudapi.cn/.default",
        ),
        (
            AzureClouds.AZURE_US_GOVERNMENT,
            None,
            "https://management.usgovcloudapi.net",
            "https://management.core.usgovcloudapi.net/.default",
        ),
        (
            AzureClouds.AZURE_CHINA_CLOUD,
            "https://arm.example/",
            "https://arm.example",
            "https://management.chinacloudapi.cn/.default",
        ),
    ],
)
async def test_national_clouds(side: Side, cloud: Any, base_url: Any, url: str, scope: str) -> None:
    script, credential = Script(OK), side.credential()
    client = side.client_class(credential, "s", base_url, cloud_setting=cloud, transport=side.transport(script))
    await side.call(client, _rest.GET, "rg", "w1")
    assert script.sent[0].url.startswith(f"{url}/subscriptions/s/")
    assert credential.asked == [((scope,), {})]


# Not changing


def test_clients_and_groups_do_not_change(side: Side) -> None:
    client = side.client(Script())
    group = client._group(AsyncGroup if side.asynchronous else Group)
    for thing in (client, group):
        name = type(thing).__name__
        for attribute in ("_executor", "anything"):
            with pytest.raises(AttributeError) as raised:
                setattr(thing, attribute, 1)
            assert str(raised.value) == f"{name} can't be changed after it was made (setting {attribute!r})"
        with pytest.raises(AttributeError) as raised:
            del thing._executor
        assert str(raised.value) == f"{name} can't be changed after it was made (deleting '_executor')"
        assert repr(thing) == f"<{name} at {HOST}>"


_SERVICES = ("compute", "keyvault")


def test_options_are_taken_as_they_were_when_the_client_was_made(side: Side) -> None:
    versions, options = {"keyvault": "2030-01-01"}, {"polling_interval": 3}
    settings = all_services(side.client_class, side.credential(), "s", None, versions, options, _SERVICES)
    versions["keyvault"] = "2031-01-01"
    options["polling_interval"] = 4
    assert settings.api_versions == {"keyvault": "2030-01-01"}
    assert settings.polling_interval == 3
    with pytest.raises(AttributeError):
        settings.base_url = "x"  # type: ignore[misc]


def test_a_client_of_all_services_takes_api_versions() -> None:
    with pytest.raises(TypeError) as raised:
        all_services(Client(), None, "s", None, None, {"api_version": "2030-01-01"}, _SERVICES)
    assert str(raised.value) == (
        "Client() takes api_versions, a mapping such as {'keyvault': '2023-07-01'}, for api_version, since each "
        "service has its own"
    )
    with pytest.raises(TypeError) as raised:
        all_services(Client(), None, "s", None, {"keyvalt": "2030-01-01"}, {}, _SERVICES)
    assert str(raised.value) == "Client() got an api version of an unknown service 'keyvalt'. Did you mean 'keyvault'?"
    with pytest.raises(ValueError, match="subscription_id is to be the id of a subscription"):
        all_services(Client(), None, None, None, None, {"authentication_policy": object()}, _SERVICES)


# Groups, clients over one executor


async def test_groups_and_clients_are_made_once(side: Side) -> None:
    script = Script(OK, Answer(204), OK)
    client = side.client(script)
    kind: Any = AsyncGroup if side.asynchronous else Group
    group = client._group(kind)
    assert client._group(kind) is group
    got = group.get("w1")
    assert (await got if side.asynchronous else got).id == "/w1"
    deleted = group.delete("w1")
    assert (await deleted if side.asynchronous else deleted) is None
    inner = client._client(side.client_class)
    assert client._client(side.client_class) is inner
    assert inner._executor is client._executor
    assert (await side.call(inner, _rest.GET, "rg", "w1")).id == "/w1"
    assert script.transports == 1


def test_services_that_are_shipped() -> None:
    assert {"keyvault", "resources", "subscriptions", "containerinstance"} <= {s.name for s in declared()}


# Closing


async def test_context_managers_close(side: Side) -> None:
    script = Script(OK, OK)
    client = side.client(script)
    entered = await side.within(client)
    assert entered is client
    assert script.closed == 0  # nothing was opened
    await side.call(client, _rest.GET, "rg", "w1")
    await side.within(client)
    assert script.closed == 1
    await side.call(client, _rest.GET, "rg", "w1")  # opens it again
    await side.close(client)
    await side.close(client)
    assert script.closed == 2


async def test_errors_pass_through_context_managers(side: Side) -> None:
    client = side.client(Script())
    with pytest.raises(KeyError):
        if side.asynchronous:
            async with client:
                raise KeyError
        with client:
            raise KeyError


# Threads


async def test_twenty_threads_build_one_pipeline(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    script = Script(OK, repeat=True)
    client = side.client(script)
    kind: Any = AsyncGroup if side.asynchronous else Group
    built = []
    build = type(client._executor)._build

    def slow_build(self: BaseDriver) -> Any:
        built.append(threading.current_thread())
        threading.Event().wait(0.02)
        return build(self)

    monkeypatch.setattr(type(client._executor), "_build", slow_build)
    start = threading.Barrier(20)

    def use(number: int) -> tuple[Any, Any]:
        start.wait(60)
        group = client._group(kind)
        if side.asynchronous:
            import asyncio

            widget = asyncio.run(group.get(f"w{number}"))
        else:
            widget = group.get(f"w{number}")
        assert widget.id == "/w1"
        return group, client._executor.pipeline_client

    with ThreadPoolExecutor(20) as pool:
        used = list(pool.map(use, range(20)))
    # Async ones are of an event loop each; that of none is asked for after each has ended.
    assert len(built) == (21 if side.asynchronous else 1)
    assert len({id(group) for group, _ in used}) == 1
    assert len({id(pipeline) for _, pipeline in used}) == 1
    assert len({sent.url for sent in script.sent}) == 20


# Loading


_LATE = ("msrest", "requests", "aiohttp", "isodate", "azure.identity", "azure.mgmt.core", "azure.core.polling")
_LOADING = f"""
import sys
def late(): return [name for name in {_LATE!r} if name in sys.modules]
from azure.mgmt.provisioning import KeyVaultManagementClient, ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncClient
class Credential:
    def get_token(self, *scopes, **options): ...
class AsyncCredential:
    async def get_token(self, *scopes, **options): ...
for client in (ProvisioningClient(Credential(), "s"), AsyncClient(AsyncCredential(), "s")):
    client.keyvault.vaults, client.resources.resource_groups
vaults = KeyVaultManagementClient(Credential(), "s").vaults
assert not [name for name in sys.modules if name.endswith(".models")], "models are loaded"
assert late() == [], late()
from azure.mgmt.provisioning.services.keyvault import models
vault = models.Vault.deserialize('{{"location": "x", "properties": {{"sku": {{"name": "standard"}}}}}}')
assert vault.properties.sku.name == "standard"
assert models.Vault(location="y", tags={{"a": "b"}}).serialize() == {{"location": "y", "tags": {{"a": "b"}}}}
assert late() == [], late()
"""


def test_nothing_is_loaded_before_it_is_needed() -> None:
    done = subprocess.run([sys.executable, "-c", _LOADING], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_the_async_clients_say_what_they_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "azure.core.pipeline.transport._aiohttp", None)
    monkeypatch.delitem(vars(transport), "AioHttpTransport", raising=False)
    monkeypatch.delitem(sys.modules, "azure.mgmt.provisioning.core.pipeline.transports.aio_transport", raising=False)
    with pytest.raises(ImportError, match=r"pip install azure-mgmt-provisioning\[aio\], or pass another transport$"):
        async_module._aiohttp_transport({})


def test_transport_options_go_to_the_default_transport(side: Side) -> None:
    client = side.client_class(side.credential(), "s", connection_timeout=3, read_timeout=4, connection_verify="ca.pem")
    config = client._executor.pipeline_client._pipeline._transport.connection_config
    assert (config.timeout, config.read_timeout, config.verify) == (3, 4, "ca.pem")
    assert client._executor.settings.call_defaults == {}


def test_settings_for_an_operation() -> None:
    settings = Settings(None, SUBSCRIPTION, HOST, (), {SERVICE.name: "2030-01-01"})
    assert settings.api_version(_rest.GET, None) == "2030-01-01"
    assert settings.api_version(_rest.GET, "2031-01-01") == "2031-01-01"
    assert settings.polling_interval == 30
    assert issubclass(AsyncClient, object)
