"""Clients: how they are named, made and kept."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from typing import Any

import pytest
from azure.core.pipeline.transport import AioHttpTransport, RequestsTransport

from azure.mgmt import provisioning
from azure.mgmt.provisioning.core.declare.options import ClientOptions, RequestOptions
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.services import CLIENTS, declared

from ...core.support import Credential
from ...core.transports import SUBSCRIPTION, Answer, Script
from ...services.conftest import done, listed
from ..requirement import MAY, MUST, MUST_NOT, SHOULD, check_each, requirement
from ..source import ROOT
from ..subjects import clients, declared_services, groups, methods, service_clients
from ..support import GROUP, Side

EVERY = clients(asynchronous=False) + clients(asynchronous=True)


def constructor(client: Any) -> list[inspect.Parameter]:
    return list(inspect.signature(client).parameters.values())


@requirement("python-client-namespace", MUST, "Clients can be imported from the root namespace of the package.")
def test_client_namespace() -> None:
    here = vars(provisioning) | {name: getattr(provisioning, name) for name in dir(provisioning)}
    check_each(lambda client: here.get(client.__name__) is client, clients(asynchronous=False), refused=[Credential])


@requirement("python-client-naming", MUST, "The names of client classes end in `Client`.")
def test_client_naming() -> None:
    check_each(lambda client: client.__name__.endswith("Client"), EVERY, refused=[LocalAzure])


@requirement("python-client-immutable", MUST, "A client does not change after it was made.")
def test_client_immutable(side: Side) -> None:
    def refuses(target: Any) -> bool:
        try:
            target.anything = 1
        except AttributeError:
            return True
        return False

    client = side.client()
    inner = [getattr(client, service) for service in CLIENTS.values()]
    check_each(refuses, [client, *inner, client.keyvault.vaults], refused=[Credential()])


@requirement(
    "python-client-immutable-design", MUST, "Nothing that users want takes a change of the client's attributes."
)
def test_client_immutable_design() -> None:
    # What can be said when a client is made can be said with a call, too, and no attribute of a client can be set.
    assert RequestOptions.__annotations__.keys() <= ClientOptions.__annotations__.keys()

    def has_no_setter(member: Any) -> bool:
        return not isinstance(member, property) or member.fset is None

    settable = property(lambda client: 1, lambda client, value: None)
    members = [member for client in EVERY for _, member in inspect.getmembers(client)]
    check_each(has_no_setter, members, refused=[settable])


@requirement(
    "python-client-constructor-form",
    MUST,
    "The constructor takes what binds the client by position, a positional `credential`, and all else by keyword, "
    "`transport` among it.",
)
def test_client_constructor_form() -> None:
    def is_right(client: Any) -> bool:
        parameters = {parameter.name: parameter for parameter in constructor(client)}
        required = [name for name, each in parameters.items() if each.default is each.empty and name != "options"]
        by_keyword = [each for name, each in parameters.items() if name not in (*required, "base_url")]
        return (
            required in (["credential", "subscription_id"], ["credential"])
            and parameters["base_url"].default is None
            and all(each.kind in (each.KEYWORD_ONLY, each.VAR_KEYWORD) for each in by_keyword)
            and "transport" in ClientOptions.__annotations__
        )

    class WithTransport:
        def __init__(self, credential: Any, base_url: str | None = None, transport: Any = None) -> None: ...

    check_each(is_right, EVERY, refused=[WithTransport])


@requirement("python-client-options-naming", MUST_NOT, "No object groups the options: each is a keyword of its own.")
def test_client_options_naming() -> None:
    def is_no_bag(parameter: inspect.Parameter) -> bool:
        named = any(word in parameter.name for word in ("options", "config", "settings"))
        return not named or parameter.kind is parameter.VAR_KEYWORD

    bag = inspect.Parameter("options", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    check_each(is_no_bag, [parameter for client in EVERY for parameter in constructor(client)], refused=[bag])


@requirement(
    "python-client-constructor-policy-arguments",
    MUST,
    "Options of requests are keywords of the constructor, and reach the policies.",
)
async def test_client_constructor_policy_arguments(side: Side) -> None:
    script = Script(Answer(503), repeat=True)
    client = side.play(script, retry_total=2, user_agent="mine/1", headers={"x-mine": "1"})
    response = await done(client.send_request(_request()))
    assert response.status_code == 503
    assert len(script.sent) == 3
    assert script.sent[0].headers["User-Agent"].startswith("mine/1 ")
    assert script.sent[0].headers["x-mine"] == "1"


def _request() -> Any:
    from azure.core.rest import HttpRequest

    return HttpRequest("GET", "/subscriptions")


@requirement(
    "python-client-constructor-transport-argument",
    MUST,
    "`transport` takes a transport; by default it is azure-core's for requests, and for aiohttp in async clients.",
)
async def test_client_constructor_transport_argument(side: Side) -> None:
    script = Script(Answer(200, GROUP))
    await done(side.play(script).resources.resource_groups.get("rg"))
    assert len(script.sent) == 1
    client = side.play(script, transport=None)
    default = client._executor.pipeline_client._pipeline._transport
    assert isinstance(default, AioHttpTransport if side.asynchronous else RequestsTransport)
    await done(client.close())


@requirement(
    "python-client-constructor-api-version-argument-1",
    MUST,
    "`api_version` is a keyword of the constructor, and what requests are sent with; by default it is the newest "
    "version that is no preview.",
)
async def test_client_constructor_api_version_argument_1(side: Side) -> None:
    assert all("preview" not in service.api_version for service in declared_services())
    for options, expected in (({}, _keyvault().api_version), ({"api_version": "2019-09-01"}, "2019-09-01")):
        script = Script(Answer(200, {"id": "/x", "name": "kv"}))
        client = side.play(script, "KeyVaultManagementClient", **options)
        await done(client.vaults.get("rg", "kv"))
        assert script.sent[0].url.endswith(f"api-version={expected}")
    # The client of all services takes one for each.
    script = Script(Answer(200, {"id": "/x", "name": "kv"}))
    client = side.play(script, api_versions={"keyvault": "2019-09-01"})
    await done(client.keyvault.vaults.get("rg", "kv"))
    assert script.sent[0].url.endswith("api-version=2019-09-01")


def _keyvault() -> Any:
    return next(service for service in declared() if service.name == "keyvault")


@requirement("python-client-constructor-api-version-argument-2", MUST, "The default API version is documented.")
def test_client_constructor_api_version_argument_2() -> None:
    sections = (ROOT / "docs" / "services.md").read_text("utf-8").split("\n### ")
    texts = {name[1]: text for text in sections if (name := re.match(r"`client\.(\w+)`: ", text))}

    def is_documented(service: tuple[str, str]) -> bool:
        name, version = service
        return version in texts[name]

    check_each(
        is_documented, [(each.name, each.api_version) for each in declared()], refused=[("keyvault", "1999-01-01")]
    )


@requirement(
    "python-client-constructor-api-version-argument-3",
    MUST,
    "What not all API versions have says since which one it is there.",
    exception="A package is made for one API version of each operation, all of whose operations and members it has: "
    "the guides of the REST API, to which each method links, say what other versions have.",
)
def test_client_constructor_api_version_argument_3() -> None:
    def links(docstring: str | None) -> bool:
        return re.search(r"REST:\s+https://learn\.microsoft\.com/rest/api/\S+", docstring or "") is not None

    check_each(links, [method.function.__doc__ for method in methods(asynchronous=False)], refused=[None, "Get it."])


@requirement(
    "python-client-constructor-api-version-argument-4",
    MAY,
    "The API version may be looked up among the known ones.",
    exception="Any date is sent as it is given, so that nobody waits for a package when a service has a new one; "
    "what has not the form of a version is refused.",
)
def test_client_constructor_api_version_argument_4(side: Side) -> None:
    assert side.client(name="KeyVaultManagementClient", api_version="2099-12-31") is not None
    for wrong in ("", 20):
        with pytest.raises((TypeError, ValueError), match="api_version"):
            side.client(name="KeyVaultManagementClient", api_version=wrong)


@requirement(
    "python-client-constructor-api-version-argument-5",
    MAY,
    "An enum may hold the API versions that are known.",
    exception="There is one version of each operation, which the declaration of the service says.",
)
def test_client_constructor_api_version_argument_5() -> None:
    assert not [name for name in dir(provisioning) if "version" in name.lower() and name != "__version__"]
    check_each(lambda service: service.api_version[:2] == "20", declared(), refused=[_Versionless()])


class _Versionless:
    api_version = ""


@requirement("python-client-sync-async-separate-clients", MUST, "Sync and async clients are different classes.")
def test_client_sync_async_separate_clients() -> None:
    pairs = [*zip(clients(asynchronous=False), clients(asynchronous=True), strict=True)]

    def are_apart(pair: tuple[Any, Any]) -> bool:
        sync, asynchronous = pair
        return not issubclass(asynchronous, sync) and not issubclass(sync, asynchronous)

    check_each(are_apart, pairs, refused=[(EVERY[0], EVERY[0])])


@requirement(
    "python-client-hierarchy",
    MUST,
    "There is a client for each level of a hierarchy of resources.",
    exception="As in all management libraries, a level is an operation group of the service's client, for all "
    "resources of a kind; names of parents are arguments.",
)
def test_client_hierarchy() -> None:
    check_each(lambda group: group.__name__.endswith("Operations"), groups(asynchronous=False), refused=[LocalAzure])
    urls = {
        method.operation.url for method in methods(asynchronous=False) if method.owner.__name__ == "VaultsOperations"
    }
    assert any("/vaults/{vaultName}" in url for url in urls)


@requirement("python-client-hier-creation", MUST, "The client of a level can be made directly, or by its parent.")
def test_client_hier_creation(side: Side) -> None:
    # The levels with a client of their own are all services, and one service.
    whole = side.client()
    alone = side.client(name="KeyVaultManagementClient")
    assert type(whole.keyvault) is type(alone)
    assert whole.keyvault is whole.keyvault
    assert [
        type(getattr(whole, CLIENTS[client.__name__])) for client in service_clients(asynchronous=side.asynchronous)
    ] == [*service_clients(asynchronous=side.asynchronous)]


@requirement(
    "python-client-hier-vend",
    MUST,
    "`get_<child>_client` gives the client of a child without asking the service.",
    exception="A service and an operation group are attributes (`client.keyvault.vaults`), as in the official "
    "packages. Neither sends anything.",
)
def test_client_hier_vend(side: Side) -> None:
    script = Script()
    client = side.play(script)
    assert client.keyvault.vaults is client.keyvault.vaults
    assert script.sent == []
    check_each(
        lambda name: not name.endswith("_client"),
        [name for each in EVERY for name in dir(each) if not name.startswith("_")],
        refused=["get_vault_client"],
    )


@requirement(
    "python-client-hier-create",
    MUST,
    "`create_<child>` creates a child.",
    exception="The methods of an operation group have no noun: `vaults.begin_create_or_update`. They give the resource "
    "back, not a client of it.",
)
async def test_client_hier_create(local: Any) -> None:
    vault = await done(local.keyvault.vaults.begin_create_or_update("rg", "the-vault", _vault()))
    assert vault.name == "the-vault"
    assert isinstance(vault.as_dict(), Mapping)


@requirement(
    "python-client-hier-delete",
    SHOULD,
    "`delete_<child>` deletes a child.",
    exception="The methods of an operation group have no noun: `vaults.delete`.",
)
async def test_client_hier_delete(local: Any) -> None:
    await done(local.keyvault.vaults.begin_create_or_update("rg", "the-vault", _vault()))
    await done(local.keyvault.vaults.delete("rg", "the-vault"))
    assert await listed(local.keyvault.vaults.list_by_resource_group("rg")) == []


def _vault() -> dict[str, Any]:
    return {
        "location": "westeurope",
        "properties": {"tenant_id": SUBSCRIPTION, "sku": {"name": "standard"}, "access_policies": []},
    }
