"""Credentials that a client refuses when it is made, and says what to use."""

from __future__ import annotations

from typing import Any
from unittest import mock

import pytest
from azure.core.pipeline.policies import SansIOHTTPPolicy

from ..support import AsyncCredential, Credential, Script, Side


class TrackOne:
    """A credential of the packages before azure-identity."""

    def signed_session(self) -> None: ...


def _other(side: Side) -> Any:
    return Credential() if side.asynchronous else AsyncCredential()


def test_a_credential_of_the_other_kind(side: Side) -> None:
    module, kind = ("azure.identity.aio", "a sync") if side.asynchronous else ("azure.identity", "an async")
    with pytest.raises(TypeError) as raised:
        side.client_class(_other(side), "s")
    assert f"such as {module}.DefaultAzureCredential(), got " in str(raised.value)
    assert str(raised.value).endswith(f"Credential, {kind} one")


def test_a_class(side: Side) -> None:
    with pytest.raises(TypeError, match=r"got the class Credential: call it$"):
        side.client_class(Credential, "s")


def test_a_credential_of_earlier_packages(side: Side) -> None:
    with pytest.raises(TypeError, match=r"ClientSecretCredential\(tenant_id, .* takes its place$"):
        side.client_class(TrackOne(), "s")


def test_none_is_looked_at_where_another_policy_authenticates(side: Side) -> None:
    for credential in (object(), Credential, _other(side), None):
        assert side.client_class(credential, "s", authentication_policy=SansIOHTTPPolicy())


def test_mocks(side: Side) -> None:
    assert side.client_class(mock.Mock(), "s", transport=side.transport(Script()))
