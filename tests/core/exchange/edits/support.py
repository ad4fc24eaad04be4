"""A service that keeps one resource, and who edits it, sync and async."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.core.clients.aio_edit import AsyncEditableGroup
from azure.mgmt.provisioning.core.clients.aio_edit import edits as async_edits
from azure.mgmt.provisioning.core.clients.edit import EditableGroup, edits
from azure.mgmt.provisioning.core.clients.twins import awaited

from ...support import Answer, Script, Side
from .things import _rest

DOCUMENT = {
    "id": "/things/a",
    "name": "a",
    "tags": {"cost": "1"},
    "properties": {
        "provisioningState": "Succeeded",
        "mode": "slow",
        "size": 1,
        "zones": ["1"],
        "rules": [{"name": "web", "port": 80, "state": "on"}, {"name": "ssh", "port": 22, "state": "on"}],
        "newer": True,
    },
}


def _group(kind: str) -> tuple[Any, Any]:
    get_operation = getattr(_rest, f"{kind.upper()}_GET")

    class Group(EditableGroup):
        """Things of one kind."""

        def get(self, name: str, *, expand: str | None = None, **options: Any) -> Any:
            """Get one."""
            further = (expand, None, None) if kind == "guarded" else (None, None) if kind == "missing" else ()
            return self._call(get_operation, options, name, *further)

        edit_too = edits(get)

    class AsyncGroup(AsyncEditableGroup):
        """Things of one kind."""

        get = awaited(Group.get)
        edit_too = async_edits(get)

    return Group, AsyncGroup


class Service:
    """Keeps one thing of a kind, and answers from it.

    :ivar meanwhile: What somebody else does before each request, by its number.
    :ivar answers: What is answered in place of what would be, by the number of the request.
    """

    def __init__(self, side: Side, kind: str, document: Any = None, *, etag: str = "body") -> None:
        """:param etag: Where the etag is told: in the ``body``, in a ``header``, or ``nowhere``."""
        self.document: Any = json.loads(json.dumps(document or DOCUMENT))
        self.version = 1
        self.meanwhile: dict[int, Callable[[Any], Any]] = {}
        self.answers: dict[int, Answer] = {}
        self._etag_in = etag
        self._side = side
        self.script = Script(self._answer, repeat=True)
        self.client = side.client(self.script)
        self.group: Any = _group(kind)[side.asynchronous](self.client._executor)

    @property
    def methods(self) -> list[str]:
        """The methods of the requests."""
        return [sent.method for sent in self.script.sent]

    @property
    def sent(self) -> Any:
        """The last body."""
        return json.loads(self.script.sent[-1].content)

    def by_somebody_else(self, request: int, change: Callable[[Any], Any]) -> None:
        """Have somebody change the document before a request."""
        self.meanwhile[request] = change

    async def edited(self, change: Callable[[Any], Any], method: str = "edit", **options: Any) -> Any:
        """The model after an edit that changes it so."""
        return await self.through(getattr(self.group, method)("a", **options), change)

    async def through(self, edit: Any, change: Callable[[Any], Any]) -> Any:
        """The model after it was changed in a block of this edit."""
        if self._side.asynchronous:
            async with edit as model:
                change(model)
        else:
            with edit as model:
                change(model)
        return model

    def _answer(self, request: HttpRequest) -> Answer:
        number = len(self.script.sent)
        change = self.meanwhile.get(number)
        if change is not None:
            change(self.document)
            self.version += 1
        if number in self.answers:
            return self.answers[number]
        if request.method != "GET":
            body: Any = json.loads(request.content)  # type: ignore[arg-type]
            if request.headers.get("If-Match", self._etag) != self._etag or body.get("etag", self._etag) != self._etag:
                return Answer(412, {"error": {"code": "PreconditionFailed", "message": "changed"}})
            self._take(request.method, body)
        told = {"etag": self._etag} if self._etag_in == "body" else {}
        headers = {"ETag": self._etag} if self._etag_in == "header" else {}
        return Answer(200, {**self.document, **told}, headers)

    @property
    def _etag(self) -> str:
        return f'"{self.version}"'

    def _take(self, method: str, body: dict[str, Any]) -> None:
        self.version += 1
        body.pop("etag", None)
        kept = {"id": "/things/a", "name": "a"} if method == "PUT" else self.document
        inner = {} if method == "PUT" else self.document["properties"]
        properties = {**inner, **body.get("properties", {}), "provisioningState": "Succeeded"}
        self.document = {**kept, **body, "properties": properties}
