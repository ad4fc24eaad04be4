"""What a client was made with: plain frozen data that requests are built from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, urljoin, urlsplit

from ..faults import did_you_mean
from .checks import check_policies, check_values, check_version, is_dated
from .options import ClientOptions, check_names

if TYPE_CHECKING:
    from .operation import Access, Operation

PUBLIC_ENDPOINT = "https://management.azure.com"
TRANSPORT_OPTIONS = ("connection_timeout", "read_timeout", "connection_verify", "connection_cert")
SESSION_OPTIONS = ("connection_data_block_size", "use_env_settings", "session", "session_owner")
"""Options of the transport that a call does not have."""
_CALL_OPTIONS = ("params", "content_type", "response_hook", "cls", "error_map", "retry_on_methods")


@dataclass(frozen=True)
class Settings:
    """What a client was made with.

    :param base_url: Endpoint, without a slash at its end.
    :param scopes: Scopes of tokens.
    :param api_versions: API versions by service name, where the client asks for other ones than declared.
    :param options: Client options, as given.
    :param parameters: What operations take from their client besides the subscription.
    :param registers: Register a resource provider that the subscription lacks, and send again.
    :param access: How one gets at the service; None for Azure Resource Manager.
    """

    credential: Any
    subscription_id: str | None
    base_url: str
    scopes: tuple[str, ...]
    api_versions: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    registers: bool = True
    access: Access | None = None

    def parameter(self, name: str) -> Any:
        """What operations take from their client under a name, or None."""
        return self.subscription_id if name == "subscription_id" else self.parameters.get(name)

    @property
    def polling_interval(self) -> float:
        """Longest time between polls in seconds."""
        interval: float = self.options.get("polling_interval", 30)
        return interval

    @property
    def strict(self) -> bool:
        """Whether members of bodies that can't be sent are faults."""
        strict: bool = self.options.get("strict", False)
        return strict

    @cached_property
    def call_defaults(self) -> dict[str, Any]:
        """Those of the options that hold for all calls and that nobody else keeps: no policy, and no transport of the
        caller's own."""
        names = (*_CALL_OPTIONS, *TRANSPORT_OPTIONS) if "transport" in self.options else _CALL_OPTIONS
        return {name: self.options[name] for name in names if name in self.options}

    def api_version(self, operation: Operation, asked: str | None) -> str:
        """The API version to call an operation with.

        :param asked: What the call asks for.
        """
        declared = operation.api_version or operation.service.api_version
        if operation.fixed_api_version:
            return asked or declared
        return asked or self.api_versions.get(operation.service.name) or declared

    def at(self, url: str, operation: Operation) -> Settings:
        """These settings for an operation that is at a host of its own.

        :param url: The endpoint that the arguments of a call lead to.
        :raises ValueError: It is no endpoint, or the client has no credential for it.
        """
        # What stands before an "@" is no host, and the rest would end it.
        if not _is_endpoint(url) or any(character in url for character in "@\\?#{} "):
            raise ValueError(f"{operation.id}: the parameters of its host lead to no endpoint: {url!r}")
        kind = self.access.credential if self.access is not None else "token"
        if self.options.get("authentication_policy") is None and kind != "none":
            of_service = self.access.scopes if self.access is not None else ()
            if kind == "token" and not of_service and "credential_scopes" not in self.options:
                raise ValueError(
                    f"{operation.id} is at a host of its own, {url}, to which no tokens for Azure Resource Manager go: "
                    "make the client with credential_scopes, the scopes of tokens for that host"
                )
            if url.startswith("http:"):
                raise ValueError(f"{operation.id}: a {kind} is not sent over plain HTTP, to {url}")
        return replace(self, base_url=url.rstrip("/"))

    def absolute(self, link: str) -> str:
        """A link that the service sent; it is taken to be below the endpoint where it names no host."""
        try:
            return urljoin(self.base_url + "/", link)
        except ValueError:  # no URL at all, and so on no host
            return link

    def is_own_host(self, url: str) -> bool:
        """Whether a URL points to the client's endpoint (or a host below it, such as a region's), on its scheme."""
        own, other = _host(self.base_url), _plain_host(url)
        if own is None or other is None or own[0] != other[0] or own[2] != other[2]:
            return False
        return other[1] == own[1] or other[1].endswith("." + own[1])


def is_same_host(url: str, other: str) -> bool:
    """Whether another URL points to the very scheme, host and port of a URL."""
    own = _host(url)
    return own is not None and own == _plain_host(other)


def _plain_host(url: str) -> tuple[str, str, int | None] | None:
    """Scheme, host and port of a URL that every HTTP library reads alike; None for another one."""
    # What stands before an "@", and what a backslash or a control character does, they have different opinions about.
    if "\\" in url or not url.isprintable() or "@" in url.partition("://")[2].partition("/")[0]:
        return None
    return _host(url)


def _host(url: str) -> tuple[str, str, int | None] | None:
    try:
        parts = urlsplit(url)
        return (parts.scheme, parts.hostname, _port(parts)) if parts.hostname else None
    except ValueError:
        return None


def _port(url: SplitResult) -> int | None:
    return url.port or {"https": 443, "http": 80}.get(url.scheme)


def make_settings(
    where: str,
    credential: Any,
    subscription_id: str | None,
    base_url: str | None,
    api_versions: Mapping[str, str],
    options: Mapping[str, Any],
    *,
    asynchronous: bool,
    access: Access | None = None,
) -> Settings:
    """Check what a client is made with.

    :param where: Name of the client class, for errors.
    :param asynchronous: For an async client.
    :param access: How one gets at the service; None for Azure Resource Manager.
    :raises ValueError: The credential or subscription id is missing, or an option has a value that it can't have.
    :raises TypeError: One has the wrong type, or an option is unknown.
    """
    check_names(options, ClientOptions, f"{where}()")
    check_values(options)
    check_policies(options)
    kind = access.credential if access is not None else "token"
    signs_in = kind != "none" and options.get("authentication_policy") is None
    if signs_in and kind == "key":
        _check_key(where, credential)
    elif signs_in and credential is None:
        raise ValueError(f"{where}() needs a credential, for instance azure.identity.DefaultAzureCredential()")
    elif signs_in:
        _check_credential(where, credential, asynchronous=asynchronous)
    if subscription_id is not None:
        check_subscription(where, subscription_id)
    url, scopes = _endpoint(base_url, options, access)
    if url.startswith("http:") and signs_in:
        raise ValueError(
            f"{where}(): base_url is to begin with https, got {url!r}. A {kind} is not sent over plain HTTP; a server "
            "that needs none is called with an authentication_policy that adds none"
        )
    return Settings(
        credential=credential,
        subscription_id=subscription_id,
        base_url=url,
        scopes=tuple(options.get("credential_scopes") or scopes),
        api_versions=api_versions,
        options={name: value for name, value in options.items() if value is not None},
        registers=access is None,
        access=access,
    )


def one_service(
    client: Any, credential: Any, subscription_id: str | None, base_url: str | None, options: Mapping[str, Any]
) -> Settings:
    """The settings of a client of one service; ``api_version`` is that of this service."""
    given = dict(options)
    version = given.pop("api_version", None)
    check_values({"api_version": version})
    # Services that are not Azure Resource Manager may have versions of another form.
    if version and is_dated(client._service.api_version):
        check_version("api_version", version)
    versions = {client._service.name: version} if version else {}
    return make_settings(
        type(client).__name__,
        credential,
        subscription_id,
        base_url,
        versions,
        given,
        asynchronous=client._asynchronous,
        access=client._service.access,
    )


def all_services(
    client: Any,
    credential: Any,
    subscription_id: str | None,
    base_url: str | None,
    api_versions: Mapping[str, str] | None,
    options: Mapping[str, Any],
    services: Collection[str],
) -> Settings:
    """The settings of a client of all services.

    :param services: Their names.
    :raises TypeError: ``api_version`` was given, which services have each their own of, or that of an unknown service.
    """
    where = type(client).__name__
    if "api_version" in options:
        raise TypeError(
            f"{where}() takes api_versions, a mapping such as {{'keyvault': '2023-07-01'}}, for api_version, since "
            "each service has its own"
        )
    versions = dict(api_versions or {})
    for name, version in versions.items():
        if name not in services:
            raise TypeError(
                f"{where}() got an api version of an unknown service {name!r}.{did_you_mean(name, services)}"
            )
        check_version(f"api_versions[{name!r}]", version)
    return make_settings(
        where, credential, subscription_id or "", base_url, versions, options, asynchronous=client._asynchronous
    )


def check_subscription(where: str, subscription_id: Any) -> None:
    """Refuse what is no id of a subscription.

    :raises ValueError: Says what was given.
    """
    if not isinstance(subscription_id, str) or not subscription_id.strip("/ "):
        raise ValueError(f"{where}(): subscription_id is to be the id of a subscription, got {subscription_id!r}")


def _check_credential(where: str, credential: Any, *, asynchronous: bool) -> None:
    """Refuse what is no credential, or one that a client of the other kind takes.

    :raises TypeError: Says which one to use.
    """
    module = "azure.identity.aio" if asynchronous else "azure.identity"
    such_as = f"a token credential such as {module}.DefaultAzureCredential()"
    get_token = getattr(credential, "get_token", None) or getattr(credential, "get_token_info", None)
    if isinstance(credential, type):
        raise TypeError(f"{where}(): credential is to be {such_as}, got the class {credential.__name__}: call it")
    if get_token is None and hasattr(credential, "signed_session"):
        raise TypeError(
            f"{where}(): credential is to be {such_as}; {type(credential).__name__} is one of earlier packages: "
            f"{module}.ClientSecretCredential(tenant_id, client_id, client_secret) takes its place"
        )
    if get_token is None:
        raise TypeError(f"{where}(): credential is to be {such_as}, got {type(credential).__name__}")
    awaited = iscoroutinefunction(get_token) or (asynchronous and hasattr(credential, "__aenter__"))
    if asynchronous != awaited and not _is_mock(credential):
        kind = "a sync" if asynchronous else "an async"
        raise TypeError(f"{where}(): credential is to be {such_as}, got {type(credential).__name__}, {kind} one")


def _check_key(where: str, credential: Any) -> None:
    """Refuse what holds no key.

    :raises TypeError: Says what to use; the key itself is not shown.
    """
    if not isinstance(getattr(credential, "key", None), str) and not _is_mock(credential):
        such_as = 'azure.core.credentials.AzureKeyCredential("...")'
        raise TypeError(f"{where}(): credential is to be such as {such_as}, got {type(credential).__name__}")


def _is_mock(credential: Any) -> bool:
    """Whether tests put something in a credential's place that gives whatever is asked for."""
    return type(credential).__module__ == "unittest.mock"


def _endpoint(base_url: str | None, options: Mapping[str, Any], access: Access | None) -> tuple[str, tuple[str, ...]]:
    """The endpoint of a client, and the scopes of its tokens."""
    cloud = options.get("cloud_setting")
    if base_url is not None and not _is_endpoint(base_url):
        raise ValueError(f"base_url is to be a URL such as {PUBLIC_ENDPOINT}, got {base_url!r}")
    if access is not None:
        if cloud is not None:
            raise ValueError("cloud_setting is about Azure Resource Manager: this service's endpoint is its base_url")
        url = (base_url or access.endpoint or PUBLIC_ENDPOINT).rstrip("/")
        return url, access.scopes or (url + "/.default",)
    if cloud is not None:
        from azure.mgmt.core.tools import get_arm_endpoints

        endpoints = get_arm_endpoints(cloud)
        return (base_url or endpoints["resource_manager"]).rstrip("/"), tuple(endpoints["credential_scopes"])
    url = (base_url or PUBLIC_ENDPOINT).rstrip("/")
    return url, (url + "/.default",)


def _is_endpoint(url: Any) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("https", "http") and bool(parts.hostname) and _port(parts) is not None
    except (ValueError, AttributeError):
        return False
