"""The path of a call, without a request: its arguments are checked as those of a request are."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from azure.core import MatchConditions
from azure.core.exceptions import SerializationError
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.declare.operation import Operation, Path
from azure.mgmt.provisioning.core.declare.options import CallOptions, RequestOptions
from azure.mgmt.provisioning.core.exchange.request import build_request, call_path

from ..fake import SERVICE, _rest
from ..support import SUBSCRIPTION, Credential, FakeClient

SETTINGS = FakeClient(Credential(), SUBSCRIPTION)._executor.settings  # type: ignore[arg-type]
OPTIONS = CallOptions.of({}, RequestOptions, "x")
SCOPED = Operation(SERVICE, "Scopes_Get", "GET", "/{scope}/x", (Path("scope", "scope", skip_encoding=True),))
HOSTED = Operation(
    SERVICE,
    "Hosted_Get",
    "GET",
    "/{thing}",
    (Path("vault", "vaultUrl", skip_encoding=True), Path("thing", "thing"), Path("many", "many", "[str]")),
    host="{vaultUrl}",
)


@given(st.text(min_size=1).filter(lambda text: text.strip() and text not in (".", "..")))
def test_it_is_that_of_the_request(name: str) -> None:
    try:
        url = build_request(_rest.GET, ("rg", name), SETTINGS, OPTIONS).url
    except SerializationError:
        with pytest.raises(SerializationError):
            call_path(_rest.GET, ("rg", name), SETTINGS)
    else:
        assert SETTINGS.base_url + call_path(_rest.GET, ("rg", name), SETTINGS) == unquote(url.partition("?")[0])


def test_scopes_stand_in_it_as_they_are_and_hosts_do_not() -> None:
    assert (
        call_path(SCOPED, ("/subscriptions/s/resourceGroups/ä b",), SETTINGS) == "/subscriptions/s/resourceGroups/ä b/x"
    )
    assert call_path(HOSTED, ("https://x", "a/b", ["c"]), SETTINGS) == "/a/b"


def test_what_looks_like_a_placeholder_in_a_name_is_none() -> None:
    path = call_path(_rest.GET, ("r {widgetName}", "w"), SETTINGS)
    assert path == f"/subscriptions/{SUBSCRIPTION}/resourceGroups/r {{widgetName}}/providers/Microsoft.Fake/widgets/w"
    url = build_request(_rest.GET, ("r {widgetName}", "w"), SETTINGS, OPTIONS).url
    assert SETTINGS.base_url + path == unquote(url.partition("?")[0])


@pytest.mark.parametrize(
    ("operation", "arguments", "words"),
    [
        (_rest.GET, ("rg", ".."), "is to be a name"),
        (_rest.GET, ("rg", None), "widget_name is required"),
        (SCOPED, ("a/../b",), "has a segment"),
        (_rest.QUERY, ("x",) + (None,) * 11 + ("n",), "top"),
        (_rest.HEADERS, ("x", None, None, None), "level"),
        (_rest.MATCHED_GET, ("rg", "w", None, MatchConditions.IfNotModified), "If-Match"),
    ],
)
def test_arguments_are_checked(operation: Operation, arguments: Any, words: str) -> None:
    with pytest.raises((ValueError, SerializationError), match=words):
        call_path(operation, arguments, SETTINGS)


def test_a_body_is_not_looked_at() -> None:
    assert call_path(_rest.PUT, ("rg", "w", object()), SETTINGS).endswith("/widgets/w")
