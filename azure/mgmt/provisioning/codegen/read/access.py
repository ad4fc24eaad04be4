"""How one gets at a service, as a configuration or a command says: with a token, a key, or nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from ..errors import CodegenError, Problem
from .readme import Configuration

Credential = Literal["token", "key", "none"]

_KINDS: dict[str, Credential] = {
    "tokencredential": "token",
    "bearertokencredentialpolicy": "token",
    "armchallengeauthenticationpolicy": "token",
    "aadtoken": "token",
    "azurekeycredential": "key",
    "azurekeycredentialpolicy": "key",
    "azurekey": "key",
    "none": "none",
    "anonymous": "none",
}
_NAMING = ("security", "credential-types", "credential-default-policy-type")
"""Settings that name a kind of credential, from the one that goes first."""
_SCOPES = ("security-scopes", "credential-scopes")
_HEADERS = ("security-header-name", "credential-key-header-name")


@dataclass(frozen=True)
class SaidAccess:
    """What is said of the access to a service; the documents say the rest.

    :param credential: What its clients are made with.
    :param scopes: Scopes of tokens.
    :param key_header: The header that holds the key.
    """

    credential: Credential | None = None
    scopes: tuple[str, ...] = ()
    key_header: str | None = None


def access_said(configuration: Configuration, credential: Credential | None = None) -> SaidAccess:
    """What a configuration says of the access to its service.

    :param credential: What is said elsewhere, and goes first.
    :raises CodegenError: It names a kind of credential that there is not, or what is no scope or header.
    """
    scopes = _first(configuration, _SCOPES)
    listed = [str(each) for each in scopes] if isinstance(scopes, list) else re.split(r"[,\s]+", str(scopes or ""))
    header = _first(configuration, _HEADERS)
    return SaidAccess(
        credential or _credential(configuration),
        tuple(_checked(configuration, each, "scope", r"[!-~]+") for each in listed if each),
        None if header is None else _checked(configuration, str(header), "header", r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"),
    )


def _first(configuration: Configuration, keys: tuple[str, ...]) -> Any:
    """The value of the first setting that is there."""
    return next((configuration.settings[key] for key in keys if configuration.settings.get(key) is not None), None)


def _credential(configuration: Configuration) -> Credential | None:
    for key in _NAMING:
        named = configuration.settings.get(key)
        kinds = [str(each) for each in named] if isinstance(named, list) else re.split(r"[,;\s]+", str(named or ""))
        for kind in filter(None, kinds):  # the first of several: a client has one constructor
            if kind.lower() not in _KINDS:
                raise CodegenError(Problem(configuration.file, "", f"{key!r} names {kind!r}, which is no credential"))
            return _KINDS[kind.lower()]
    added = _first(configuration, ("add-credential", "add-credentials"))
    if added is None:
        return None
    return "none" if str(added).lower() == "false" else "token"


def _checked(configuration: Configuration, text: str, what: str, form: str) -> str:
    if not re.fullmatch(form, text):
        raise CodegenError(Problem(configuration.file, "", f"{text!r} is no {what}"))
    return text
