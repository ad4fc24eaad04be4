"""Tokens for those who say who they are: the token endpoint and the device code."""

from __future__ import annotations

import base64
import binascii
import hmac
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any
from urllib.parse import parse_qsl, unquote

from ..http import LocalRequest, LocalResponse
from ..store import Store
from .documents import issuer_url
from .keys import is_signed_with
from .principals import Principal, Principals
from .tokens import Issuer, client_info

_DEVICE, _REFRESH = "device code", "refresh token"
_DEVICE_SECONDS = 900
_REFRESH_SECONDS = 90 * 24 * 3600
_GRAPH = "00000003-0000-0000-c000-000000000000"
_ABOUT_USERS = ("openid", "profile", "email", "offline_access")


class SignInError(Exception):
    """Somebody who is not let in; becomes an error of OAuth with the code that Microsoft Entra has for it.

    :param number: The number of the code: ``AADSTS`` and so on.
    """

    def __init__(self, error: str, number: int, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.error = error
        self.number = number
        self.description = description
        self.status = status

    def response(self, now: float) -> LocalResponse:
        """The response that says so."""
        at = datetime.fromtimestamp(now, timezone.utc).strftime("%Y-%m-%d %H:%M:%SZ")
        document = {
            "error": self.error,
            "error_description": f"AADSTS{self.number}: {self.description}",
            "error_codes": [self.number],
            "timestamp": at,
            "trace_id": str(uuid.uuid4()),
            "correlation_id": str(uuid.uuid4()),
        }
        return LocalResponse.of(self.status, document)


@dataclass(frozen=True)
class Form:
    """A request for a token.

    :param v2: It is for the second version of the endpoint, which takes ``scope`` in place of ``resource``.
    """

    request: LocalRequest
    values: Mapping[str, str]
    v2: bool

    @classmethod
    def of(cls, request: LocalRequest, *, v2: bool) -> Form:
        """What a request says, with the client id and secret of its Authorization header, if there are any there.

        :raises SignInError: It cannot be read.
        """
        try:
            values = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
            scheme, _, given = request.headers.get("Authorization", "").partition(" ")
            if scheme.lower() == "basic":
                client, _, secret = base64.b64decode(given, validate=True).decode().partition(":")
                values.update(client_id=unquote(client), client_secret=unquote(secret))
        except (UnicodeDecodeError, binascii.Error):
            raise SignInError("invalid_request", 9000011, "The request cannot be read.") from None
        return cls(request, values, v2)

    def need(self, name: str) -> str:
        """A value that has to be there.

        :raises SignInError: It is not.
        """
        value = self.values.get(name)
        if not value:
            message = f"The request body must contain the following parameter: '{name}'."
            raise SignInError("invalid_request", 900144, message)
        return value

    @property
    def scopes(self) -> list[str]:
        """The scopes that are asked for."""
        return self.values.get("scope", "").split()

    def audience(self, fallback: str = "") -> str:
        """Whom the token is for."""
        if not self.v2:
            return self.values.get("resource") or fallback or _GRAPH
        scope = next((each for each in self.scopes if each not in _ABOUT_USERS), "")
        # All permissions of a service end in ".default"; single ones have a name.
        return scope.rpartition("/")[0] or fallback or _GRAPH


class Grants:
    """Gives tokens to applications and people.

    :param store: Where managed identities are looked up.
    """

    def __init__(self, issuer: Issuer, principals: Principals, store: Store) -> None:
        self._issuer = issuer
        self._principals = principals
        self._store = store
        self._grants: dict[str, Callable[[Form], LocalResponse]] = {
            "client_credentials": self._for_itself,
            "device_code": self._by_device_code,
            "urn:ietf:params:oauth:grant-type:device_code": self._by_device_code,
            "refresh_token": self._by_refresh_token,
        }

    def token(self, request: LocalRequest, *, v2: bool) -> LocalResponse:
        """Answer a request to the token endpoint.

        :raises SignInError: There is none for this one.
        """
        form = Form.of(request, v2=v2)
        wanted = form.need("grant_type")
        grant = self._grants.get(wanted)
        if grant is None:
            message = f"The grant type '{wanted}' is not supported: use one of {', '.join(self._grants)}."
            raise SignInError("unsupported_grant_type", 70003, message)
        return grant(form)

    def device_code(self, request: LocalRequest, *, v2: bool) -> LocalResponse:
        """Answer an application that has somebody sign in with a code. Here nobody needs to: the owner has done so.

        :raises SignInError: The application is not known.
        """
        form = Form.of(request, v2=v2)
        client = form.need("client_id")
        self._check_known(client)
        code = uuid.uuid4().hex[:9].upper()
        place = f"{request.base_url}/common/oauth2/deviceauth"
        content = {"client": client, "for": form.audience()}
        return LocalResponse.of(
            200,
            {
                "user_code": code,
                "device_code": self._issuer.note(_DEVICE, content, _DEVICE_SECONDS),
                ("verification_uri" if v2 else "verification_url"): place,
                "expires_in": _DEVICE_SECONDS,
                "interval": 1,
                "message": f"To sign in, nothing has to be done here: the code {code} has been entered at {place}.",
            },
        )

    def _for_itself(self, form: Form) -> LocalResponse:
        client = form.need("client_id")
        self._check_credential(client, form)
        return self._answer(form, self._principals.service(self._store, client), form.audience())

    def _by_device_code(self, form: Form) -> LocalResponse:
        code = form.values.get("device_code") or form.need("code")
        return self._for_owner(form, self._read(_DEVICE, code, "expired_token", 70020))

    def _by_refresh_token(self, form: Form) -> LocalResponse:
        return self._for_owner(form, self._read(_REFRESH, form.need("refresh_token"), "invalid_grant", 700082))

    def _for_owner(self, form: Form, note: Mapping[str, Any]) -> LocalResponse:
        client = form.need("client_id")
        if client.lower() != note["client"].lower():
            raise SignInError("invalid_grant", 70000, "The code or token was issued to another application.")
        person = self._principals.person(client)
        audience = form.audience(note["for"])
        tokens: dict[str, Any] = {
            "refresh_token": self._issuer.note(_REFRESH, {"client": client, "for": audience}, _REFRESH_SECONDS),
            "id_token": self._issuer.id_token(person, issuer_url(form.request.base_url, self._issuer.tenant_id)),
            "client_info": client_info(person, self._issuer.tenant_id),
            "scope": form.values.get("scope") or f"{audience}/user_impersonation",
        }
        return self._answer(form, person, audience, tokens)

    def _answer(
        self, form: Form, principal: Principal, audience: str, more: Mapping[str, Any] | None = None
    ) -> LocalResponse:
        seconds = int(self._issuer.seconds)
        tenant = issuer_url(form.request.base_url, self._issuer.tenant_id)
        token = self._issuer.access_token(principal, audience, tenant)
        times: dict[str, Any] = {"expires_in": seconds, "ext_expires_in": seconds}
        if not form.v2:
            now = int(self._issuer.clock.now())
            times = {"expires_on": now + seconds, "not_before": now, **times}
            times = {**{name: str(value) for name, value in times.items()}, "resource": audience}
        document = {"token_type": "Bearer", **times, "access_token": token, **(more or {})}
        return LocalResponse.of(200, document, {"Cache-Control": "no-store"})

    def _read(self, purpose: str, text: str, error: str, number: int) -> dict[str, Any]:
        found = self._issuer.read_note(purpose, text)
        if found is None:
            raise SignInError(error, number, f"The {purpose} has expired, or is none.")
        return found

    def _check_known(self, client: str) -> None:
        if not self._principals.open and self._principals.application(client) is None:
            message = f"Application with identifier '{client}' was not found in the directory."
            raise SignInError("unauthorized_client", 700016, message)

    def _check_credential(self, client: str, form: Form) -> None:
        secret, assertion = form.values.get("client_secret"), form.values.get("client_assertion")
        if not secret and not assertion:
            message = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
            raise SignInError("invalid_client", 7000218, message, 401)
        self._check_known(client)
        known = self._principals.application(client)
        if known is None:
            return
        if secret:
            if known.secret is None or not hmac.compare_digest(known.secret.encode(), secret.encode()):
                message = f"Invalid client secret provided for the app '{client}'."
                raise SignInError("invalid_client", 7000215, message, 401)
        elif known.certificate is None or not is_signed_with(assertion or "", known.certificate, client):
            message = f"Client assertion failed signature validation for the app '{client}'."
            raise SignInError("invalid_client", 700027, message, 401)
