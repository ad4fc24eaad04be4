"""Which requests are for the directory, and not for Azure Resource Manager."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..arm.clock import Clock
from ..arm.errors import ArmError
from ..http import LocalRequest, LocalResponse
from ..store import Store
from .documents import configuration, endpoints, instances, issuer_url
from .grants import Grants, SignInError
from .managed import managed_token
from .principals import OWNER_CLIENT, Application, Principals
from .tokens import Issuer

# Every request is asked this: most need no look at their paths.
_HINT = re.compile(r"/(?:metadata|discovery|\.well-known|oauth2)/", re.IGNORECASE)
_ANY_TENANT = ("common", "organizations", "consumers")
_PATHS = re.compile(
    r"/(?:(?P<metadata>metadata/endpoints)|(?P<managed>metadata/identity/oauth2/token)"
    r"|(?P<tenant>[^/]+)/(?:(?P<instance>discovery/instance)|(?P<keys>discovery(?:/v2\.0)?/keys)"
    r"|(?:(?P<first>v2\.0/)?\.well-known/(?P<openid>openid-configuration))"
    r"|oauth2(?P<second>/v2\.0)?/(?P<place>token|devicecode)))\Z",
    re.IGNORECASE,
)


class Identity:
    """What stands in for Microsoft Entra ID and for the managed identities of machines and sites.

    :param user: The name of the owner.
    :param applications: The applications that may sign in; none of them: any, with any secret.
    :param token_seconds: How long tokens are valid.
    """

    def __init__(
        self,
        tenant_id: str,
        clock: Clock,
        store: Store,
        user: str,
        applications: tuple[Application, ...],
        token_seconds: float,
    ) -> None:
        self.issuer = Issuer(tenant_id, clock, token_seconds)
        self.principals = Principals(user, applications)
        self._store = store
        self._grants = Grants(self.issuer, self.principals, store)

    def takes(self, request: LocalRequest) -> bool:
        """Whether a request is for the directory. Such a request may hold a secret."""
        return _HINT.search(request.url) is not None and _PATHS.match(request.path) is not None

    def answer(self, request: LocalRequest) -> LocalResponse:
        """Answer a request that is for the directory.

        :raises ArmError: It is refused before anybody signs in.
        """
        found = _PATHS.match(request.path)
        assert found is not None, "it takes the request"
        tenant, place = found["tenant"], found["place"]
        if request.method != ("POST" if place else "GET"):
            raise ArmError(405, "MethodNotAllowed", f"The request method '{request.method}' is not allowed here.")
        try:
            if tenant:
                self._check_tenant(tenant)
            if place:
                grant: Callable[..., LocalResponse] = {
                    "token": self._grants.token,
                    "devicecode": self._grants.device_code,
                }[place.lower()]
                return grant(request, v2=bool(found["second"]))
            if found["managed"]:
                return managed_token(request, self.issuer, self.principals, self._store)
            if found["keys"]:
                return LocalResponse.of(200, {"keys": [self.issuer.key.public()]})
        except SignInError as error:
            return error.response(self.issuer.clock.now())
        except ImportError as error:
            raise ArmError(501, "NotImplemented", str(error)) from error
        if found["metadata"]:
            return LocalResponse.of(200, endpoints(request, self.issuer.tenant_id))
        if found["instance"]:
            return LocalResponse.of(200, instances(request))
        version = "/v2.0" if found["first"] else ""
        return LocalResponse.of(200, configuration(request, self.issuer.tenant_id, version))

    def token(self, client_id: str | None, audience: str) -> str:
        """A token for a client, or for the owner."""
        principal = self.principals.service(self._store, client_id or OWNER_CLIENT)
        return self.issuer.access_token(principal, audience, issuer_url("https://localhost", self.issuer.tenant_id))

    def _check_tenant(self, tenant: str) -> None:
        if tenant.lower() not in (self.issuer.tenant_id.lower(), *_ANY_TENANT):
            message = (
                f"Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID: here it is "
                f"'{self.issuer.tenant_id}'."
            )
            raise SignInError("invalid_tenant", 90002, message)
