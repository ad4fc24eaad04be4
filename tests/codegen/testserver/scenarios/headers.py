"""Headers of requests and responses: header, head, head-exceptions, security-key, security-aad."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from azure.core.credentials import AccessToken, AzureKeyCredential
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
from azure.core.pipeline.policies import (
    AsyncBearerTokenCredentialPolicy,
    AzureKeyCredentialPolicy,
    BearerTokenCredentialPolicy,
)
from azure.core.rest import HttpRequest

from ..clients import Clients
from ..scenario import Area, raises
from ..values import LONG_DURATION, OTHER_SCRIPTS, UTC

area = Area()

_NOON = datetime(2010, 1, 1, 12, 34, 56, tzinfo=UTC)
_FIRST = datetime.min.replace(tzinfo=UTC)
_FOX = "The quick brown fox jumps over the lazy dog"
_SENT: list[tuple[str, str, Any]] = [
    ("integer", "positive", 1),
    ("integer", "negative", -2),
    ("long", "positive", 105),
    ("long", "negative", -2),
    ("float", "positive", 0.07),
    ("float", "negative", -3.0),
    ("double", "positive", 7e120),
    ("double", "negative", -3.0),
    ("bool", "true", True),
    ("bool", "false", False),
    ("string", "valid", _FOX),
    ("string", "null", None),
    ("string", "empty", ""),
    ("date", "valid", date(2010, 1, 1)),
    ("date", "min", date.min),
    ("datetime", "valid", _NOON),
    ("datetime", "min", _FIRST),
    ("datetime_rfc1123", "valid", _NOON),
    ("datetime_rfc1123", "min", _FIRST),
    ("duration", "valid", LONG_DURATION),
    ("byte", "valid", OTHER_SCRIPTS.encode()),
    ("enum", "valid", "GREY"),
    ("enum", "null", None),
]
_RECEIVED = {
    ("integer", "positive"): 1,
    ("integer", "negative"): -2,
    ("long", "positive"): 105,
    ("long", "negative"): -2,
    ("float", "positive"): 0.07,
    ("float", "negative"): -3,
    ("double", "positive"): 7e120,
    ("double", "negative"): -3,
    ("bool", "true"): True,
    ("bool", "false"): False,
    ("string", "valid"): _FOX,
    ("string", "null"): "null",
    ("string", "empty"): "",
    ("date", "valid"): date(2010, 1, 1),
    ("date", "min"): date(1, 1, 1),
    ("datetime", "valid"): _NOON,
    ("datetime", "min"): _FIRST,
    ("datetime_rfc1123", "valid"): _NOON,
    ("datetime_rfc1123", "min"): datetime(2001, 1, 1, tzinfo=UTC),  # as email.utils and msrest read it
    ("duration", "valid"): LONG_DURATION,
    ("enum", "valid"): "GREY",
    ("enum", "null"): "",
}


@area.scenario
def sent(clients: Clients) -> None:
    header = clients("header").header
    for kind, scenario, value in _SENT:
        getattr(header, f"param_{kind}")(scenario, value)


def _headers(response: Any, result: Any, headers: dict[str, Any]) -> dict[str, Any]:
    """What ``cls`` is given: here, the headers are the result."""
    return {name.lower(): value for name, value in headers.items()}


@area.scenario
def received(clients: Clients) -> None:
    header = clients("header").header
    for (kind, scenario), value in _RECEIVED.items():
        found = getattr(header, f"response_{kind}")(scenario, cls=_headers)
        assert found["value"] == value, (kind, scenario, found["value"])
    assert "value" in header.response_byte("valid", cls=_headers)
    assert header.response_existing_key(cls=_headers)["user-agent"] == "overwrite"
    assert header.response_protected_key(cls=_headers)["content-type"].startswith("text/html")


@area.scenario
def headers_that_clients_send_anyway(clients: Clients) -> None:
    header = clients("header").header
    header.param_existing_key("overwrite")
    header.custom_request_id(headers={"x-ms-client-request-id": "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0"})


@area.scenario
def keys(clients: Clients) -> None:
    """A key in a header, which azure-core's policy writes."""
    policy = AzureKeyCredentialPolicy(AzureKeyCredential("123456789"), "security-key")
    with clients.make("security-key", authentication_policy=policy) as client:
        assert client.head() is True


class _Scope:
    """A credential whose tokens are the scopes that they are for."""

    def get_token(self, *scopes: str, **options: Any) -> AccessToken:
        return AccessToken(scopes[0], 2**31)


class _AsyncScope:
    """The same for asynchronous clients."""

    async def get_token(self, *scopes: str, **options: Any) -> AccessToken:
        return AccessToken(scopes[0], 2**31)


# The server speaks plain HTTP, over which azure-core's policies send no tokens unless they are told to.


class _OverHttp(BearerTokenCredentialPolicy):
    def on_request(self, request: Any) -> None:
        request.context.options["enforce_https"] = False
        super().on_request(request)


class _AsyncOverHttp(AsyncBearerTokenCredentialPolicy):
    async def on_request(self, request: Any) -> None:
        request.context.options["enforce_https"] = False
        await super().on_request(request)


@area.scenario
def tokens(clients: Clients) -> None:
    scope = "https://security.microsoft.com/.default"
    policy: Any = _AsyncOverHttp(_AsyncScope(), scope) if clients.asynchronous else _OverHttp(_Scope(), scope)
    with clients.make("security-aad", authentication_policy=policy) as client:
        assert client.head() is True


@area.scenario
def secrets_in_errors(clients: Clients) -> None:
    """The text of an error tells what the service said, and not the rest of the body."""
    error = raises(HttpResponseError, clients("error-with-secrets").get_error_with_secrets)
    assert "1c88a67921784300a462b2cb61da2339" not in str(error)


@area.scenario
def secrets_in_requests(clients: Clients) -> None:
    """The document names neither the query nor the body of this operation: they go out with a request of one's own."""
    secret = "1c88a67921784300a462b2cb61da2339"
    signed = {"Authorization": f"SharedKey {secret}"}
    request = HttpRequest("POST", "/secrets/:create", params={"key": secret}, json={"key": secret}, headers=signed)
    response = clients("error-with-secrets").send_request(request)
    response.raise_for_status()
    assert response.json() == {"key": secret, "value": "secret"}


@area.scenario
def head(clients: Clients) -> None:
    """Whether something is there: 404 is the answer no."""
    success = clients("head").http_success
    assert success.head200() is True
    assert success.head204() is True
    assert success.head404() is False


@area.scenario
def head_where_404_is_an_error(clients: Clients) -> None:
    head = clients("head-exceptions").head_exception
    head.head200()
    head.head204()
    raises(ResourceNotFoundError, head.head404)
