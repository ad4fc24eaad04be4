"""From an operation to what answers it, by what is declared alone. Nobody knows a provider's rules here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from ...core.declare.operation import Operation
from ..interface.call import Handler
from ..interface.kind import Kind, Rules
from ..provider.role_operations import operations_of
from ..routing.routes import Router
from . import actions, asked, lifecycle
from .actions import gives_back
from .conventions import COMMON, said_of, table
from .kinds import kind_of, ruled, style_of
from .secrets import gives_secrets
from .shapes import Shape, is_list, namespace_of, shape_of
from .types import Form, model_of, types_of

# What Azure Resource Manager does itself is rules all along: a deployment that is only kept would be no deployment.
_RULES = ("deploymentstacks", "resources", "subscriptions", "templatespecs")
# What asks for secrets, as far as its word says so; whether it has any in its answer is said by the model.
_SECRETS = re.compile(r"^(list|get|begingetaccess|readonlykeys)", re.I)


class Generic:
    """What every resource type does.

    :param router: The routes of the operations that are known.
    :param by_hand: Gives the kind of a type and a name that somebody has written by hand; None where nobody has.
    :param rules: Rules that somebody has written for types, by these in lower case.
    """

    def __init__(
        self,
        router: Router,
        by_hand: Callable[[str, str], Kind | None],
        rules: Mapping[str, Rules],
    ) -> None:
        self._types = types_of(router)
        self._by_hand = by_hand
        self._rules = rules
        self._handlers: dict[tuple[str, str, str, str], Handler | None] = {}

    def kind(self, type: str) -> Kind | None:
        """The kind of a type; None if no URL ends in the name of such a resource."""
        key, kinds = type.lower(), self._types.kinds
        if key not in kinds:
            forms = [each for each in self._types.forms(type) if each.operations[0].service.name not in _RULES]
            main = next((each for each in forms if each.makeable), forms[0] if forms else None)
            kinds[key] = None if main is None else kind_of(self._types, main)
        # Kinds are shared; rules are those of one local Azure Resource Manager.
        kind, rules = kinds[key], self._rules.get(key)
        return kind if kind is None or rules is None else ruled(kind, rules)

    def has_rules(self, operation: Operation) -> bool:
        """Whether somebody has written rules for the resources that an operation makes, changes, reads or removes."""
        if operation.method == "POST" or not self._rules:
            return False
        shape = shape_of(operation)
        return shape is not None and all(each.lower() in self._rules for each in shape.types)

    def handler(self, operation: Operation) -> Handler | None:
        """What answers an operation; None where its declaration does not say what it does."""
        key = (operation.service.name, operation.id, operation.method, operation.url)
        if key not in self._handlers:
            self._handlers[key] = self._made_handler(operation)
        return self._handlers[key]

    def _made_handler(self, operation: Operation) -> Handler | None:
        shape = None if operation.service.name in _RULES else shape_of(operation)
        if shape is None:
            return None
        if operation.method == "GET" and shape.ends == "word":
            return self._reading(operation, shape)
        if operation.method == "POST":
            return self._acting(operation, shape)
        return self._living(operation, shape) if shape.ends == "name" else None

    def _living(self, operation: Operation, shape: Shape) -> Handler | None:
        """What is done with a resource."""
        types = self._types
        form = self._form(operation, shape)
        if form is None or (operation.body is not None and model_of(operation, operation.body.type) is None):
            return None
        kind = partial(self._kind_for, form, operation)
        if operation.method == "PUT":
            given_back = any(gives_back(form, each) for each in self._types.operations(form.type)) or _is_given(form)
            return lambda call: lifecycle.put(call, kind(), given_back=given_back)
        if operation.method == "PATCH":
            return lambda call: lifecycle.patch(call, kind())
        if operation.method == "DELETE":
            return lifecycle.delete
        if operation.method == "HEAD" and form.operation("GET") is not None:
            return lambda call: lifecycle.exists(call, types)
        if operation.method == "GET" and operation.returns is None:
            return lifecycle.absent
        if operation.method == "GET" and operation.returns not in ("stream", "text"):
            made = any(each.makeable for each in types.forms(form.type))
            if form.implied or not form.names or made:
                return lambda call: lifecycle.get(call, types)
            if is_list(operation) and form.names.keys() <= _words("empty"):
                return lifecycle.list_nothing
            # What is there only once something has happened.
            return lifecycle.absent if form.names.keys() <= _words("absent") else None
        return None

    def _reading(self, operation: Operation, shape: Shape) -> Handler | None:
        """What a GET of a word answers: resources of a type, or something that a resource is asked."""
        types, word = self._types, shape.word.lower()
        if word == "operations" and not shape.owners and operation.paging is not None:
            namespace = shape.types[0].partition("/")[0]
            return lambda call: operations_of(call, call.azure.catalog.spelling(namespace) or namespace)
        owner = self._owner(operation, shape)
        if not is_list(operation):
            return self._asking(operation, shape, owner)
        if all(types.forms(each) for each in shape.types):
            return lambda call: lifecycle.list_types(call, types, shape.types)
        if (said := _said_list(operation, shape)) is not None:
            return lambda call: asked.tell_list(call, said)
        alike = _said_related(operation, shape) or self._alike(operation)
        if alike and owner is None and shape.owners and shape.owners[0].lower().endswith("/locations"):
            return lambda call: lifecycle.list_located(call, alike)
        if alike and owner is not None:
            return lambda call: lifecycle.list_related(call, alike)
        return lifecycle.list_nothing if word in _words("empty") else None

    def _asking(self, operation: Operation, shape: Shape, owner: Form | None) -> Handler | None:
        """What a GET of a word answers that is no list."""
        types = self._types
        if owner is not None and gives_back(owner, operation):
            return lambda call: actions.give_back(call, types)
        if _is_said(operation, shape, "answers"):
            return lambda call: actions.tell_said(call, types)
        if shape.owners and gives_secrets(operation) and _SECRETS.search(shape.word):
            return lambda call: actions.tell_secrets(call, types)
        if shape.owners and shape.word.lower() in _words("absent") and operation.returns not in ("stream", "text"):
            return lifecycle.absent
        return actions.ask_absent if shape.owners and self._never_there(operation, owner) else None

    def _acting(self, operation: Operation, shape: Shape) -> Handler | None:
        """What a POST does."""
        types, word = self._types, operation.url.partition("?")[0].rpartition("/")[2]
        if asked.asks_for_name(operation, word):
            wanted = self._meant(shape)
            return lambda call: asked.check_name(call, types, wanted)
        if _is_said(operation, shape, "answers") and not gives_secrets(operation):
            return lambda call: actions.tell_said(call, types)
        if is_list(operation) and (said := _said_list(operation, shape)) is not None:
            return lambda call: asked.tell_list(call, said)
        if shape.ends == "name" and is_list(operation) and shape.word.lower() in _words("empty"):
            return lifecycle.list_nothing
        if not shape.owners:
            return None
        owner = self._owner(operation, shape)
        changes = actions.changes_of(operation.service.name, shape.owners[0], word)
        if changes is not None and actions.answers_itself(operation, owner):
            return lambda call: actions.act(call, types, changes)
        if owner is not None and gives_back(owner, operation):
            return lambda call: actions.give_back(call, types)
        given = {
            name.lower(): place for name, place in said_of(operation.service.name, shape.owners[0], "given").items()
        }
        if word.lower() in given:
            return lambda call: actions.give_back_from(call, types, given[word.lower()])
        if actions.makes_secrets_anew(word) and (operation.returns is None or gives_secrets(operation)):
            return lambda call: actions.make_anew(call, types)
        if operation.paging is None and _SECRETS.search(word) and gives_secrets(operation):
            return lambda call: actions.tell_secrets(call, types)
        if word.lower() in _words("absent") and 204 in operation.ok:
            return lifecycle.absent
        if word.lower() in _words("empty") and (is_list(operation) or (operation.returns or "").startswith("{[")):
            return lifecycle.list_nothing
        return actions.ask_absent if self._never_there(operation, owner) else None

    def _never_there(self, operation: Operation, owner: Form | None) -> bool:
        """Whether no request makes what an action is asked of; it has a name, and only tests can put it there."""
        name = operation.url.partition("?")[0].rstrip("/").split("/")[-2]
        return name.startswith("{") and (owner is None or not (owner.makeable or owner.implied)) and not _is_place(name)

    def _form(self, operation: Operation, shape: Shape) -> Form | None:
        """The form of the resources that an operation is for."""
        forms = self._types.forms(shape.types[0])
        return next((each for each in forms if operation in each.operations), None)

    def _owner(self, operation: Operation, shape: Shape) -> Form | None:
        """The form of the resource before the last word of a URL; None if there is none."""
        if not shape.owners:
            return None
        name = operation.url.partition("?")[0].rstrip("/").split("/")[-2]
        forms = self._types.forms(shape.owners[0])
        if name.startswith("{"):
            return forms[0] if forms else None
        return self._types.form(shape.owners[0], name)

    def _meant(self, shape: Shape) -> tuple[str, ...]:
        """The types that a name is asked for."""
        if shape.ends == "name":
            return shape.types
        namespace = shape.types[0].partition("/")[0]
        if shape.owners and self._types.forms(shape.owners[0]):
            forms = list(self._types.children(shape.owners[0]))
        else:
            forms = list(self._types.children(namespace))
        return tuple(each.type for each in forms if each.makeable)

    def _alike(self, operation: Operation) -> tuple[str, ...]:
        """The types whose documents are what a list has: by the name of their model."""
        item = operation.paging.item_type if operation.paging else None
        found = {
            each.type
            for forms in self._types.of_namespace(namespace_of(operation) or "").values()
            for each in forms
            if each.makeable and any(own.returns == item and own.method in ("GET", "PUT") for own in each.operations)
        }
        return tuple(sorted(found)) if item else ()

    def _kind_for(self, form: Form, operation: Operation) -> Kind:
        """The kind that an operation makes or changes, with the style that the operation is declared with."""
        if (by_hand := self._by_hand(form.type, next(iter(form.names), ""))) is not None:
            return by_hand
        kind = kind_of(self._types, form)
        if (rules := self._rules.get(form.type.lower())) is not None:
            kind = ruled(kind, rules)
        style = style_of(operation)
        return replace(kind, style=style, updating=None if style is None else kind.updating)


def _words(heading: str) -> frozenset[str]:
    return frozenset(table(COMMON)["*"][heading])


def _said_list(operation: Operation, shape: Shape) -> list[Any] | None:
    """A list that a table says by its word: of the type before it, or of a namespace."""
    owner = shape.owners[0] if shape.owners else shape.types[0].partition("/")[0]
    lists = {word.lower(): items for word, items in said_of(operation.service.name, owner, "lists").items()}
    return lists.get(shape.word.lower())


def _is_said(operation: Operation, shape: Shape, heading: str) -> bool:
    """Whether a table says something of the word of an operation."""
    owner = shape.owners[0] if shape.owners else shape.types[0].partition("/")[0]
    words = {word.lower() for word in said_of(operation.service.name, owner, heading)}
    return shape.ends == "word" and shape.word.lower() in words


def _said_related(operation: Operation, shape: Shape) -> tuple[str, ...]:
    """The type that a table says a list has, of what names the resource that it is of."""
    owner = shape.owners[0] if shape.owners else ""
    related = {word.lower(): type for word, type in said_of(operation.service.name, owner, "related").items()}
    found = related.get(shape.word.lower())
    return () if found is None else (found,)


def _is_given(form: Form) -> bool:
    """Whether a table says that the bodies of a form are given back."""
    owner, _, word = form.type.rpartition("/")
    places = said_of(form.operations[0].service.name, owner, "given").values()
    return any(f"{word}/{name}".lower() == place.lower() for place in places for name in form.names)


def _is_place(placeholder: str) -> bool:
    return "location" in placeholder.lower()
