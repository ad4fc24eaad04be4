"""What a POST does to a resource, or asks of it: what is understood by its declaration, and by the tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...core.declare.operation import Operation
from ...core.models.model import fields_of
from ..arm.errors import not_implemented
from ..arm.ids import ResourceId, key_of
from ..http import LocalResponse
from ..interface.behaviours import Behaviours
from ..interface.call import Call
from ..interface.manager import ResourceManager
from ..provider import longrunning
from ..provider.preconditions import check_parents, resource_of
from ..store import Stored
from .conventions import COMMON, Values, said_of, table
from .filling import change_at
from .kinds import style_of
from .lifecycle import GIVEN, beginning
from .scopes import check_scope, scope_of
from .secrets import secrets_of
from .types import Form, Types, model_of

behaviours = Behaviours("generic")

_CHANGE = "generic/change"
_ANEW = re.compile(
    r"(regenerate|reset|rotate|renew|generate|refresh|roll|new)\w*(key|password|credential|secret|token)s?$", re.I
)


def makes_secrets_anew(word: str) -> bool:
    """Whether an action makes keys or passwords in place of others."""
    return _ANEW.match(word) is not None


def changes_of(service: str, type: str, word: str) -> Mapping[str, Any] | None:
    """What an action changes of a resource, by path of the member; None where that is not known."""
    own = {name.lower(): said for name, said in said_of(service, type, "actions").items()}
    if word.lower() in own:
        found: Mapping[str, Any] = own[word.lower()]
        return found
    # What passes, and leaves the resource as it was.
    return {} if word.lower() in table(COMMON)["*"]["passing"] else None


def answers_itself(operation: Operation, owner: Form | None) -> bool:
    """Whether an action answers nothing, the resource itself, or what it was sent."""
    if operation.paging is not None:
        return False
    if operation.returns is None or (operation.body is not None and operation.returns == operation.body.type):
        return True
    return owner is not None and owner.model is not None and model_of(operation, operation.returns) is owner.model


def gives_back(form: Form, operation: Operation) -> bool:
    """Whether an operation lists what a PUT has put there: the same document at a word behind it."""
    put = form.operation("PUT")
    if put is None or put.returns is None or operation.returns != put.returns or operation.paging is not None:
        return False
    before, _, word = operation.url.rpartition("/")
    return before == put.url and word.lower() in ("list", "show")


def tell_secrets(call: Call, types: Types) -> LocalResponse:
    """The keys, passwords or connection strings of a resource."""
    stored = _owner(call, types)
    return call.answer(200, _secrets(call, stored, _word(call)))


def tell_said(call: Call, types: Types) -> LocalResponse:
    """What a table says of a resource, a location or a whole provider."""
    owner = _owner(call, types)
    path = call.azure.canonical(call.request.path)
    named = ResourceId(path.rpartition("/")[0])
    type = named.type if named.complete and named.id != scope_of(path) else ResourceId(path).namespace or ""
    answers = said_of(call.operation.service.name, type, "answers")
    said = next(each for word, each in answers.items() if word.lower() == _word(call).lower())
    values = Values(owner.id, call.azure.tenant_id, str(owner.document.get("location") or ""), owner.created)
    return _answer(call, owner, values.value(said, ""))


def make_anew(call: Call, types: Types) -> LocalResponse:
    """Make a key or password in place of the one that the body names; of all, if it names none."""
    stored = _owner(call, types)
    generations = stored.private.setdefault("generations", {})
    named = _named_secret(call.body)
    for name in _secret_names(call, stored):
        if named is None or name.lower().startswith(named):
            generations[name.lower()] = generations.get(name.lower(), 0) + 1
    if call.store.get(stored.id) is not None:
        call.store.put(stored, call.now)
    document = None if call.operation.returns is None else _secrets(call, stored, _word(call))
    return _answer(call, stored, document)


def give_back(call: Call, types: Types) -> LocalResponse:
    """What a request has put there, secrets included: they are in memory alone, and gone with the process."""
    return _given(call, types, call.azure.canonical(call.request.path).rpartition("/")[0])


def give_back_from(call: Call, types: Types, place: str) -> LocalResponse:
    """As :func:`give_back`, for what was put at another place below the resource."""
    owner = call.azure.canonical(call.request.path).rpartition("/")[0]
    return _given(call, types, f"{owner}/{place}")


def _given(call: Call, types: Types, path: str) -> LocalResponse:
    check_scope(call)
    named = ResourceId(path)
    form = types.form(named.type, named.name)
    stored = call.store.get(path)
    if stored is None:
        check_parents(call, path, reading=True)
        assert form is not None, "it is served for what can be put there"
        stored = beginning(call, form, path)
    document = call.azure.present(stored)
    given = call.azure.unwritten.get(GIVEN, {}).get(key_of(path)) or {}
    kept = {name: value for name, value in given.items() if name not in ("id", "name", "type")}
    return call.answer(200, {**document, **kept})


def act(call: Call, types: Types, changes: Mapping[str, Any]) -> LocalResponse:
    """Do what changes so much of a resource."""
    stored = _owner(call, types)
    longrunning.check_idle(call, stored.id)
    if call.operation.body is not None and call.operation.returns == call.operation.body.type:
        return _answer(call, stored, call.body or {})
    if call.operation.long_running is not None:
        return _begin(call, stored, dict(changes), None)
    if changes:
        _change(call.azure, {"id": stored.id, "changes": dict(changes)})
        stored = call.store.get(stored.id) or stored
    return _answer(call, stored, None if call.operation.returns is None else call.azure.present(stored))


def ask_absent(call: Call) -> LocalResponse:
    """An action on what no request makes.

    :raises ArmError: 404; 501 where a test has put it there, since nobody knows what the action does.
    """
    check_scope(call)
    resource_of(call, call.azure.canonical(call.request.path).rpartition("/")[0])
    raise not_implemented(call.operation.id)


@behaviours.effect("change")
def _change(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    stored = azure.store.get(arguments["id"])
    if stored is not None:
        values = Values(stored.id, azure.tenant_id, str(stored.document.get("location") or ""), stored.created)
        for path, said in arguments["changes"].items():
            change_at(stored.document, path, values.value(said, path))
        azure.store.put(stored, azure.now())
    return None


def _answer(call: Call, stored: Stored, document: dict[str, Any] | None) -> LocalResponse:
    if call.operation.long_running is not None:
        return _begin(call, stored, {}, document)
    ok = call.operation.ok
    preferred = (200, 201, 202, 204) if document is not None else (204, 200, 202)
    return call.answer(next((each for each in preferred if each in ok), ok[0]), document)


def _begin(call: Call, stored: Stored, changes: dict[str, Any], document: dict[str, Any] | None) -> LocalResponse:
    ok = call.operation.ok
    final = None if call.operation.returns is not None and document is None else {"status": 200, "document": document}
    if call.operation.returns is None:
        final = {"status": 204 if 204 in ok else 200}
    return longrunning.begin(
        call,
        style_of(call.operation) or "location",
        status=next((each for each in (202, 200, 204) if each in ok), ok[0]),
        resource=stored.id if call.store.get(stored.id) is not None else None,
        effect=_CHANGE if changes else None,
        arguments={"id": stored.id, "changes": changes},
        final=final,
    )


def _owner(call: Call, types: Types) -> Stored:
    """The resource that is asked. It has to be there, unless it is settings, which are there with what they belong to,
    or no resource at all: then the one that it is below is asked."""
    check_scope(call)
    id = call.azure.canonical(call.request.path).rpartition("/")[0]
    stored = call.store.get(id)
    if stored is not None:
        return stored
    named = ResourceId(id)
    form = types.form(named.type, named.name)
    if form is not None and not form.implied:
        return resource_of(call, id)
    if named.complete:
        check_parents(call, f"{id}/x/x", reading=True)
    if form is not None:
        return beginning(call, form, id)
    parent: str | None = id
    while parent is not None:
        if (stored := call.store.get(parent)) is not None:
            return stored
        parent = ResourceId(parent).parent
    return Stored(id, {})


def _word(call: Call) -> str:
    return ResourceId(call.request.path).name


def _secrets(call: Call, stored: Stored, word: str) -> dict[str, Any]:
    values = Values(
        stored.id,
        call.azure.tenant_id,
        str(stored.document.get("location") or ""),
        stored.created,
        stored.private.get("generations"),
    )
    answers = said_of(call.operation.service.name, stored.type, "answers")
    # What makes a key anew answers as what lists the keys.
    said: Mapping[str, Any] = answers.get(word) or next(iter(answers.values()), {})
    return secrets_of(call.operation, values, said)


def _secret_names(call: Call, stored: Stored) -> list[str]:
    """The names of the secrets of a resource: those of the answer, or the two that every service has."""
    names = {"primaryKey", "secondaryKey", "primaryMasterKey", "secondaryMasterKey", "key1", "key2"}
    model = model_of(call.operation, call.operation.returns)
    return sorted(names | ({each.wire for each in fields_of(model)} if model else set()))


def _named_secret(body: Any) -> str | None:
    """Which secret a body names: the first word of it, ``primary`` of ``PrimaryKey``."""
    texts = [value for value in body.values() if isinstance(value, str)] if isinstance(body, dict) else []
    match = re.match(r"(primary|secondary|key\d|password\d?)", texts[0], re.I) if texts else None
    return match[1].lower() if match else None
