"""The tokens that are given, and what has to hold of one that comes back."""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Collection
from datetime import datetime, timezone
from typing import Any

from ..arm.clock import Clock
from ..arm.errors import ArmError
from .keys import InvalidTokenError, SigningKey
from .principals import Principal

AUDIENCES = ("https://management.core.windows.net/", "https://management.azure.com/")
"""What tokens for Azure Resource Manager are for, as Azure has it; the URL of the server counts, too."""


class Issuer:
    """Gives tokens, and looks at those that come back.

    :param tenant_id: The tenant, which stands in all of them.
    :param clock: By which they expire.
    :param seconds: How long they are valid.
    """

    def __init__(self, tenant_id: str, clock: Clock, seconds: float) -> None:
        self.tenant_id = tenant_id
        self.clock = clock
        self.seconds = seconds
        self.key = SigningKey()

    def access_token(self, principal: Principal, audience: str, issuer: str) -> str:
        """A token for a service.

        :param audience: Whom it is for, as the client names it.
        :param issuer: The URL of the tenant at the server.
        """
        return self._sign({"aud": audience, "iss": issuer, "ver": "1.0", **principal.claims()}, self.seconds)

    def id_token(self, principal: Principal, issuer: str) -> str:
        """A token that tells an application who has signed in."""
        user = principal.user or principal.client_id
        about = {"oid": principal.object_id, "sub": principal.object_id, "name": user, "preferred_username": user}
        return self._sign({"aud": principal.client_id, "iss": issuer, "ver": "2.0", **about}, self.seconds)

    def note(self, purpose: str, content: dict[str, Any], seconds: float) -> str:
        """A text that comes back, such as a refresh token: what is known by then stands in it, and nowhere else."""
        return self._sign({"aud": purpose, **content}, seconds)

    def read_note(self, purpose: str, text: str) -> dict[str, Any] | None:
        """What stands in a text of :meth:`note`; None if it is none of this purpose, or has expired."""
        try:
            found = self.key.read(text)
        except InvalidTokenError:
            return None
        return found if found["aud"] == purpose and found["exp"] > self.clock.now() else None

    def check(self, token: str, audiences: Collection[str]) -> None:
        """Refuse a token that was not given here, has expired, or is for somebody else.

        :raises ArmError: What is wrong with it: 401.
        """
        try:
            claims = self.key.read(token)
        except InvalidTokenError as error:
            raise _invalid("InvalidAuthenticationToken", f"The access token is invalid: {error}.") from None
        expires, now = float(claims["exp"]), self.clock.now()
        if expires <= now:
            message = (
                f"The access token expiry UTC time '{_written(expires)}' is earlier than current UTC time "
                f"'{_written(now)}'."
            )
            raise _invalid("ExpiredAuthenticationToken", message)
        allowed = {each.rstrip("/") for each in audiences}
        if str(claims.get("aud")).rstrip("/") not in allowed:
            message = (
                f"The access token has been obtained for wrong audience or resource '{claims.get('aud')}'. It should "
                f"exactly match with one of the allowed audiences '{','.join(sorted(audiences))}'."
            )
            raise _invalid("InvalidAuthenticationTokenAudience", message)

    def _sign(self, claims: dict[str, Any], seconds: float) -> str:
        now = int(self.clock.now())
        times = {"iat": now, "nbf": now, "exp": now + int(seconds)}
        return self.key.sign({**claims, **times, "tid": self.tenant_id, "uti": uuid.uuid4().hex})


def client_info(principal: Principal, tenant_id: str) -> str:
    """How Microsoft's libraries tell accounts apart."""
    text = json.dumps({"uid": principal.object_id, "utid": tenant_id})
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def object_id(token: str) -> str | None:
    """The object id in a token; None if it is no JSON Web Token, or has none. Nobody checks what it says."""
    return said(token)[1]


def said(token: str) -> tuple[str | None, str | None]:
    """Who a token says that its bearer is: the name of a person or an application, and the object id."""
    parts = token.split(".")
    if len(parts) != 3:
        return None, None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        name = next((str(claims[each]) for each in ("upn", "appid", "azp", "oid") if each in claims), None)
        return name, str(uuid.UUID(claims["oid"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None, None


def _invalid(code: str, message: str) -> ArmError:
    challenge = f'Bearer error="invalid_token", error_description="{code}"'
    return ArmError(401, code, message, headers={"WWW-Authenticate": challenge})


def _written(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%m/%d/%Y %H:%M:%S")
