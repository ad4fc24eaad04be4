"""Requests that somebody lacks a role for are refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ..arm.actions import Action, action_of
from ..arm.errors import ArmError
from ..arm.ids import SUBSCRIPTIONS, ResourceId
from ..behaviours.authorization.roles import ASSIGNMENTS, definition
from ..http import LocalRequest, LocalResponse
from ..identity.tokens import said
from ..interface.manager import ResourceManager
from .deciding import Grant, grants

# These lists tell everybody what he may read, and leave out the rest.
_OWN_LISTS = (("subscriptions",), ("subscriptions", "resourcegroups"), ("subscriptions", "resources"))


@dataclass(frozen=True)
class Actor:
    """Who sends a request.

    :param name: A person's name or an application's client id.
    """

    name: str
    object_id: str


class Access:
    """Decides who may do what.

    :param owner: Object id of who may do everything. Tokens that name nobody are his.
    """

    def __init__(self, owner: str) -> None:
        self._owner = owner
        self._actor: Actor | None = None

    @contextmanager
    def acting(self, token: str) -> Iterator[None]:
        """What is done within is done by who has a token; otherwise by the local Azure Resource Manager itself.

        Requests are answered one after the other, so that there is one actor at a time.
        """
        before = self._actor
        name, object_id = said(token)
        self._actor = Actor(name or self._owner, object_id or self._owner)
        try:
            yield
        finally:
            self._actor = before

    def check(self, azure: ResourceManager, request: LocalRequest) -> None:
        """Refuse a request that its sender has no role for.

        :raises ArmError: Who may not do what: 403.
        """
        actor, action = self._actor, action_of(request.method, azure.canonical(request.path))
        if actor is None or action is None or _is_own_list(request):
            return
        if not self._allows(azure, actor, action):
            message = (
                f"The client '{actor.name}' with object id '{actor.object_id}' does not have authorization to perform "
                f"action '{action.name}' over scope '{action.scope}' or the scope is invalid. If access was recently "
                "granted, please refresh your credentials."
            )
            raise ArmError(403, "AuthorizationFailed", message)

    def may_read(self, azure: ResourceManager, id: str) -> bool:
        """Whether the sender of the request has a role that lets him read a resource."""
        return self._actor is None or self._allows(azure, self._actor, _reading(id))

    def filtered(self, azure: ResourceManager, request: LocalRequest, response: LocalResponse) -> LocalResponse:
        """The response, without what its reader has no role for, if it is a list that leaves that out."""
        actor = self._actor
        if actor is None or response.status != 200 or not _is_own_list(request):
            return response
        document = response.document
        document["value"] = [each for each in document["value"] if self._allows(azure, actor, _reading(each["id"]))]
        return LocalResponse.of(200, document, response.headers)

    def _allows(self, azure: ResourceManager, actor: Actor, action: Action) -> bool:
        if actor.object_id == self._owner:
            return True
        if action.name == f"{SUBSCRIPTIONS}/read":
            # Who has a role for anything in a subscription sees that there is such a one.
            below = azure.store.of_type(ASSIGNMENTS, action.scope)
            return any(each.properties.get("principalId") == actor.object_id for each in below)
        return any(each.principal == actor.object_id for each in who_can(azure, action.name, action.scope))


_NEEDED = ("principalId", "roleDefinitionId", "scope")
"""What an assignment that somebody put there may lack: then it gives nobody a role."""


def who_can(azure: ResourceManager, action: str, scope: str) -> list[Grant]:
    """Who may do something by a role; the owner may do everything without one."""
    subscription = f"/subscriptions/{ResourceId(scope).subscription}"
    found: list[Grant] = []
    for each in azure.store.of_type(ASSIGNMENTS, subscription):
        if not all(isinstance(each.properties.get(name), str) for name in _NEEDED):
            continue
        role = definition(azure, each.properties["roleDefinitionId"], subscription)
        if role is not None and (role.get("properties") or {}).get("permissions"):
            found += grants([each.properties], {role["name"].lower(): role["properties"]}, action, scope)
    return found


def _is_own_list(request: LocalRequest) -> bool:
    segments = request.path.lower().strip("/").split("/")
    return request.method == "GET" and len(segments) in (1, 3) and tuple(segments[::2]) in _OWN_LISTS


def _reading(id: str) -> Action:
    found = action_of("GET", id)
    assert found is not None, "what is listed is in a subscription, or is one"
    return found
