"""The official clients and ours, with transports that keep the request instead of sending it."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.core.pipeline.transport import AsyncHttpTransport, HttpTransport

from azure.mgmt.provisioning.core.operation import Operation

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"

OFFICIAL: dict[str, tuple[str, ...]] = {
    "containerinstance": ("azure.mgmt.containerinstance:ContainerInstanceManagementClient",),
    "keyvault": ("azure.mgmt.keyvault:KeyVaultManagementClient",),
    "resources": (
        "azure.mgmt.resource.resources:ResourceManagementClient",
        "azure.mgmt.resource.deployments:DeploymentsMgmtClient",
    ),
    "subscriptions": ("azure.mgmt.resource.subscriptions:SubscriptionClient",),
}
"""The clients of the official packages, by our name of the service."""


class Captured(Exception):
    """Raised in place of sending a request."""

    def __init__(self, request: Any) -> None:
        super().__init__(request.method, request.url)
        self.request = request


class CapturingTransport(HttpTransport[Any, Any]):
    """Sends nothing."""

    def send(self, request: Any, **kwargs: Any) -> Any:
        raise Captured(request)

    def open(self) -> None:
        """Nothing to open."""

    def close(self) -> None:
        """Nothing to close."""

    def __exit__(self, *args: Any) -> None:
        """Nothing to close."""


class AsyncCapturingTransport(AsyncHttpTransport[Any, Any]):
    """Sends nothing."""

    async def send(self, request: Any, **kwargs: Any) -> Any:
        raise Captured(request)

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to close."""

    async def __aexit__(self, *args: Any) -> None:
        """Nothing to close."""


class Credential:
    """A credential that is never asked."""

    def get_token(self, *scopes: str, **options: Any) -> Any:
        raise AssertionError("no request is sent")


def make(path: str, transport: Any) -> Any:
    """The client named ``module:Class``."""
    module, _, name = path.partition(":")
    client = getattr(import_module(module), name)
    takes_subscription = "subscription_id" in inspect.signature(client).parameters
    arguments = (Credential(), SUBSCRIPTION) if takes_subscription else (Credential(),)
    return client(*arguments, transport=transport, authentication_policy=SansIOHTTPPolicy(), retry_total=0)


@dataclass(frozen=True)
class Call:
    """An operation as a method of ours: where it is, and what it declares."""

    service: str
    group: str | None
    method: str
    operation: Operation

    def __str__(self) -> str:
        return ".".join(part for part in (self.service, self.group, self.method) if part)

    def bound(self, client: Any) -> Callable[..., Any]:
        """The method of a client, ours or the official one."""
        owner = client if self.group is None else getattr(client, self.group)
        method: Callable[..., Any] = getattr(owner, self.method)
        return method


class _Asked(Exception):
    def __init__(self, operation: Operation) -> None:
        super().__init__(operation.id)
        self.operation = operation


class _Recorder:
    """An executor that tells which operation it was asked to run."""

    def call(self, operation: Operation, arguments: Any, options: Any) -> Any:
        raise _Asked(operation)

    list = begin = call


def calls(service: str) -> Iterator[Call]:
    """Every operation method of one of our services."""
    package = import_module(f"azure.mgmt.provisioning.services.{service}.client")
    (client_class,) = (
        value for value in vars(package).values() if inspect.isclass(value) and value.__module__ == package.__name__
    )
    client = client_class._over(_Recorder())
    for name, member in vars(client_class).items():
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            group = getattr(client, name)
            for method, _ in inspect.getmembers(type(group), inspect.isfunction):
                if not method.startswith("_"):
                    yield Call(service, name, method, _operation(getattr(group, method)))
        elif inspect.isfunction(member):
            yield Call(service, None, name, _operation(getattr(client, name)))


def _operation(method: Callable[..., Any]) -> Operation:
    required = [
        parameter
        for parameter in inspect.signature(method).parameters.values()
        if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
    ]
    positional = ["x" for parameter in required if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]
    keywords = {parameter.name: "x" for parameter in required if parameter.kind is parameter.KEYWORD_ONLY}
    try:
        method(*positional, **keywords)
    except _Asked as asked:
        return asked.operation
    raise AssertionError(f"{method} runs no operation")


def sent(invoke: Callable[[], Any]) -> Any:
    """The request that a call of the official client, or of ours, sends first."""
    try:
        result = invoke()
        next(iter(result))
    except Captured as captured:
        return captured.request
    raise AssertionError("nothing was sent")


def comparable(request: Any) -> dict[str, Any]:
    """What has to be equal of two requests."""
    parts = urlsplit(request.url)
    content = getattr(request, "content", None)
    body = content if content is not None else request.body if hasattr(request, "body") else None
    if isinstance(body, (bytes, str)) and body:
        body = json.loads(body)
    names = ("Accept", "Content-Type", "If-Match", "If-None-Match")
    return {
        "method": request.method,
        "host": parts.netloc,
        "path": unquote(parts.path),
        "query": sorted(parse_qsl(parts.query, keep_blank_values=True)),
        "headers": {name: request.headers[name] for name in names if name in request.headers},
        "body": body or None,
    }
