"""Namespaces and async twins: where clients are, and that each is there twice."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from importlib import import_module
from importlib.metadata import distribution, distributions
from typing import Any

from azure.core.pipeline.transport import AioHttpTransport

from azure.mgmt import provisioning
from azure.mgmt.provisioning import aio
from azure.mgmt.provisioning.migrate.places import service_of_package
from azure.mgmt.provisioning.services import CLIENTS, SERVICES

from ...services.conftest import done
from ..requirement import MAY, MUST, SHOULD, check_each, requirement
from ..source import nodes
from ..subjects import Method, clients, groups, methods
from ..support import Side

SYNC, ASYNC = clients(asynchronous=False), clients(asynchronous=True)
PAIRS = [*zip(SYNC, ASYNC, strict=True)]


@requirement("python-namespaces-prefix", MUST, "The package is below the namespace `azure`.")
def test_namespaces_prefix() -> None:
    names = [kind.__module__ for kind in (*SYNC, *ASYNC, *groups(asynchronous=False))]
    check_each(lambda name: name.startswith("azure."), names, refused=["microsoft.provisioning"])


@requirement(
    "python-namespaces-naming",
    MUST,
    "A namespace is the short name of its service, without brands.",
    exception="Where the official package has a brand in its name, as azure-mgmt-azurestackhci, its service has it.",
)
def test_namespaces_naming() -> None:
    def is_compressed(name: str) -> bool:
        has_brand = name.startswith(("azure", "microsoft")) and service_of_package(f"azure-mgmt-{name}") != name
        return re.fullmatch(r"[a-z]+(_[a-z]+)*", name) is not None and not has_brand

    check_each(is_compressed, SERVICES, refused=["KeyVault", "azurekeyvault", "key-vault"])
    assert {"keyvault", "servicebus", "storage"} <= set(SERVICES)


@requirement("python-namespaces-grouping", MAY, "A namespace may have a segment that says a group of services.")
def test_namespaces_grouping() -> None:
    assert provisioning.__name__.split(".")[1] == "mgmt"


@requirement(
    "python-namespaces-grouping-dont-introduce-new-packages", MUST, "There are no packages that differ in name alone."
)
def test_namespaces_grouping_dont_introduce_new_packages() -> None:
    # Each service is there once, under one name, in one distribution.
    assert len(CLIENTS) == len(set(CLIENTS.values()))
    for service in set(SERVICES) - set(CLIENTS.values()):
        # Its client has the name of another one, which is that of `services`: it is taken from its own package.
        package = import_module(f"{provisioning.__name__}.services.{service}")
        assert [name for name in package.__all__ if name in CLIENTS]
    ours = [each.metadata["Name"] for each in distributions() if "provisioning" in each.metadata["Name"]]
    assert set(ours) == {"azure-mgmt-provisioning"}


@requirement(
    "python-namespaces-mgmt",
    MUST,
    "Clients of Azure Resource Manager are in `azure.mgmt.<service>`.",
    exception="Those names belong to the official packages, beside which this one is installed. Services are in "
    "`azure.mgmt.provisioning.services.<service>`.",
)
def test_namespaces_mgmt() -> None:
    def is_ours(name: str) -> bool:
        return re.match(r"azure\.mgmt\.provisioning\.services\.[a-z_]+\.", name) is not None

    check_each(is_ours, [kind.__module__ for kind in (*SYNC[1:], *ASYNC[1:])], refused=["azure.mgmt.keyvault.client"])


@requirement("python-namespaces-async", MUST, "Async clients are in the namespace of the sync ones with `.aio`.")
def test_namespaces_async() -> None:
    def has_suffix(client: Any) -> bool:
        service = CLIENTS.get(client.__name__)
        package = f"{provisioning.__name__}.services.{service}.aio" if service else f"{provisioning.__name__}.aio"
        return getattr(import_module(package), client.__name__, None) is client

    check_each(has_suffix, ASYNC, refused=SYNC[:2])


@requirement("python-client-namespace-sync", MUST, "The namespace of an async client is its sync twin's, and `.aio`.")
def test_client_namespace_sync() -> None:
    def is_beside(pair: tuple[Any, Any]) -> bool:
        sync, asynchronous = pair
        here, there = (import_module(f"{root.__name__}") for root in (provisioning, aio))
        return getattr(here, sync.__name__) is sync and getattr(there, sync.__name__) is asynchronous

    assert aio.__name__ == f"{provisioning.__name__}.aio"
    check_each(is_beside, PAIRS, refused=[(SYNC[0], SYNC[0])])


@requirement("python-client-sync-async", MUST, "Everything is there sync and async.")
def test_client_sync_async() -> None:
    def names(*, asynchronous: bool) -> list[tuple[str, str, str]]:
        return [(each.client.__name__, each.owner.__name__, each.name) for each in methods(asynchronous=asynchronous)]

    there = set(names(asynchronous=True))
    check_each(there.__contains__, names(asynchronous=False), refused=[("VaultClient", "VaultsOperations", "get")])
    both = [({name for name in dir(kind) if name[0] != "_"}) for pair in PAIRS for kind in pair]
    check_each(lambda pair: pair[0] == pair[1], [*zip(both[::2], both[1::2], strict=True)], refused=[({"a"}, {"b"})])


@requirement("python-client-async-keywords", MUST, "Async methods are coroutines by `async` and `await`.")
def test_client_async_keywords() -> None:
    def is_native(method: Method) -> bool:
        return inspect.iscoroutinefunction(method.function) == (method.kind != "list")

    check_each(is_native, methods(asynchronous=True), refused=methods(asynchronous=False)[:1])

    def is_no_former_coroutine(function: ast.FunctionDef) -> bool:
        return not any("coroutine" in ast.unparse(decorator) for decorator in function.decorator_list)

    former = ast.parse("@asyncio.coroutine\ndef get():\n    yield from ask()").body[0]
    assert isinstance(former, ast.FunctionDef)
    check_each(is_no_former_coroutine, nodes(ast.FunctionDef), refused=[former])


@requirement(
    "python-client-separate-sync-async",
    MUST,
    "No class has both sync and async operations, nor a name that says which.",
    exception="Two methods, sync and async alike, are called as in the official packages: "
    "`begin_perform_connectivity_check_async` of API Management, `begin_update_async` of Azure Arc-enabled Kubernetes.",
)
def test_client_separate_sync_async() -> None:
    def is_sync(method: Method) -> bool:
        return not inspect.iscoroutinefunction(method.function)

    twins = methods(asynchronous=True)
    check_each(is_sync, methods(asynchronous=False), refused=[each for each in twins if each.kind == "call"][:1])
    names = {each.name for each in twins} | {client.__name__ for client in ASYNC}

    def says_nothing(name: str) -> bool:
        called_so = name in ("begin_perform_connectivity_check_async", "begin_update_async")
        return called_so or not (name.startswith(("Async", "async_")) or name.endswith("_async"))

    check_each(says_nothing, names, refused=["get_async", "AsyncVaultClient"])


@requirement("python-client-same-name-sync-async", MUST, "A client is called the same, sync and async.")
def test_client_same_name_sync_async() -> None:
    check_each(lambda pair: pair[0].__name__ == pair[1].__name__, PAIRS, refused=[(SYNC[0], ASYNC[1])])


@requirement(
    "python-client-separate-async-pkg",
    SHOULD,
    "Where async clients need more packages than sync ones, they are a distribution of their own.",
    exception="They are in the same one, with the extra `aio`, as in the official packages. Sync clients load none.",
)
def test_client_separate_async_pkg() -> None:
    required = distribution("azure-mgmt-provisioning").requires or []
    asked = [each for each in required if each.startswith("aiohttp")]
    check_each(lambda each: "extra ==" in each, asked, refused=["aiohttp<4,>=3.10"])
    code = (
        "import sys; from azure.mgmt.provisioning import ProvisioningClient as C; "
        "C.local().resources.resource_groups.create_or_update('rg', {'location': 'westeurope'}); "
        "print('aiohttp' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@requirement(
    "python-client-same-pkg-name-sync-async",
    MUST,
    "The distribution of async clients is called as that of the sync ones, with `-aio`.",
    exception='There is one distribution: `pip install "azure-mgmt-provisioning[aio]"`.',
)
def test_client_same_pkg_name_sync_async() -> None:
    assert "aio" in (distribution("azure-mgmt-provisioning").metadata.get_all("Provides-Extra") or [])


@requirement("python-client-async-http-stack", MUST, "Async clients send with aiohttp, over an `AioHttpTransport`.")
async def test_client_async_http_stack(side: Side) -> None:
    client = side.client(transport=None)
    transport = client._executor.pipeline_client._pipeline._transport
    assert isinstance(transport, AioHttpTransport) == side.asynchronous
    await done(client.close())
