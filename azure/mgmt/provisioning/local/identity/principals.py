"""Who signs in: people, applications and managed identities, with the ids that they have in the directory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from ..provider.identity import client_id, principal_id
from ..store import Store

OWNER_CLIENT = "00000000-0000-0000-0000-000000000001"
"""Client id of the application that acts for the owner of everything: whoever signs in as this is the owner."""

IDENTITIES = "Microsoft.ManagedIdentity/userAssignedIdentities"


@dataclass(frozen=True)
class Application:
    """An application that may sign in.

    :param client_id: Its client id, also called application id.
    :param secret: Its secret.
    :param certificate: Its certificate in PEM, which it may sign in with in place of a secret.
    :param object_id: The id that roles are assigned to; made of the client id if not given.
    """

    client_id: str
    secret: str | None = field(default=None, repr=False)
    certificate: str | None = None
    object_id: str | None = None


@dataclass(frozen=True)
class Principal:
    """Whom a token speaks for.

    :param object_id: What roles are assigned to.
    :param client_id: The application that signs in, for itself or for a person.
    :param user: The name of a person; None for an application or a managed identity.
    """

    object_id: str
    client_id: str
    user: str | None = None

    def claims(self) -> dict[str, Any]:
        """What tokens say of it."""
        about: dict[str, Any] = {"oid": self.object_id, "sub": self.object_id, "appid": self.client_id}
        if self.user is None:
            return {**about, "idtyp": "app", "appidacr": "1"}
        shown = {"upn": self.user, "unique_name": self.user, "name": self.user.partition("@")[0]}
        return {**about, **shown, "idtyp": "user", "appidacr": "0", "scp": "user_impersonation"}


ByWhat = Literal["client_id", "object_id", "resource_id"]


class Principals:
    """Everybody who can sign in.

    :param user: The name of the owner.
    :param applications: The applications that are known; none of them: any may sign in, with any secret.
    """

    def __init__(self, user: str, applications: tuple[Application, ...]) -> None:
        self.owner = principal_id(f"user:{user}")
        self._user = user
        self._applications = {each.client_id.lower(): each for each in applications}

    @property
    def open(self) -> bool:
        """Whether any application may sign in."""
        return not self._applications

    def application(self, client: str) -> Application | None:
        """A known application; None if there is none of this client id."""
        return self._applications.get(client.lower())

    def person(self, client: str) -> Principal:
        """The owner, who signs in through an application."""
        return Principal(self.owner, client, self._user)

    def service(self, store: Store, client: str) -> Principal:
        """An application or a managed identity that signs in for itself."""
        if client.lower() == OWNER_CLIENT:
            return Principal(self.owner, client)
        known = self.application(client)
        if known is not None and known.object_id is not None:
            return Principal(known.object_id, client)
        return self.identity(store, "client_id", client) or Principal(principal_id(f"application:{client}"), client)

    def identity(self, store: Store, by: ByWhat, value: str) -> Principal | None:
        """A user-assigned identity that is there; None if there is none."""
        for each in store.of_type(IDENTITIES):
            ids = {"client_id": client_id(each.id), "object_id": principal_id(each.id), "resource_id": each.id}
            if ids[by].lower() == value.lower():
                return Principal(ids["object_id"], ids["client_id"])
        return None
