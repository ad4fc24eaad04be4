"""Resource types, as the declared operations make them: with their models, and what may be done with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from ...core.declare.operation import Operation
from ...core.models.fields import Field
from ...core.models.model import Model, fields_of
from ..interface.kind import Kind
from ..routing.declarations import NOWHERE, Declarations
from ..routing.routes import Router, newest
from .shapes import Shape, shape_of

# Forms have a member ``type``: in their class the word means that.
_ModelClass = type[Model]


@dataclass
class Form:
    """A resource type; or, where resources of a type have names of their own, those with one of these names.

    :param type: The full type.
    :param names: The names that they may have, in lower case, with their spelling; empty for any.
    :param operations: What is declared for the URLs that end in their name.
    """

    type: str
    names: dict[str, str] = field(default_factory=dict)
    operations: list[Operation] = field(default_factory=list)

    def operation(self, method: str) -> Operation | None:
        """The operation with a method: where services describe it in several versions, the newest."""
        found = [each for each in self.operations if each.method == method]
        return newest(found) if found else None

    @cached_property
    def describing(self) -> Operation:
        """The operation whose result is their documents; the first one where there is none."""
        for method in ("GET", "PUT", "PATCH"):
            operation = self.operation(method)
            if operation is not None and model_of(operation, operation.returns) is not None:
                return operation
        return self.operations[0]

    @cached_property
    def model(self) -> _ModelClass | None:
        """The model of their documents; None where they are none."""
        return model_of(self.describing, self.describing.returns)

    @cached_property
    def members(self) -> dict[str, Field]:
        """The members of their documents, by their names in JSON."""
        return {} if self.model is None else {each.wire: each for each in fields_of(self.model)}

    @cached_property
    def properties(self) -> dict[str, Field]:
        """The members of ``properties`` in their documents."""
        inner = self.members.get("properties")
        model = None if inner is None or self.model is None else _named_model(self.describing, inner.type)
        return {} if model is None else {each.wire: each for each in fields_of(model)}

    @property
    def makeable(self) -> bool:
        """Whether requests make them."""
        return self.operation("PUT") is not None

    @property
    def implied(self) -> bool:
        """Whether they are there with what they belong to: settings, which can be changed, and not be taken away."""
        changed = self.operation("PUT") is not None or self.operation("PATCH") is not None
        return bool(self.names) and changed and self.operation("DELETE") is None and self.operation("GET") is not None

    @property
    def tracked(self) -> bool:
        """Whether they have a location and tags."""
        return "location" in self.members and "tags" in self.members


class Types:
    """The resource types of operations. Each namespace is looked at when it is first asked for.

    :param declarations: The operations.
    """

    def __init__(self, declarations: Declarations) -> None:
        self._declarations = declarations
        self._types: dict[str, dict[str, list[Form]]] = {}
        # They take time to make, and are the same for everybody.
        self.kinds: dict[str, Kind | None] = {}

    def namespaces(self) -> list[str]:
        """The namespaces, in lower case."""
        return sorted(each for each in self._declarations.spellings if each != NOWHERE)

    def of_namespace(self, namespace: str) -> dict[str, list[Form]]:
        """The types of a namespace, by their full names in lower case, each with its forms."""
        found = self._types.get(namespace.lower())
        if found is None:
            found = {}
            for operation in self.operations(namespace):
                # A POST to a name is an action, whatever it looks like.
                shape = None if operation.method == "POST" else shape_of(operation)
                if shape is not None and shape.ends == "name":
                    _learn(found, operation, shape)
            # Others may ask for it at the same time: it is put there as a whole.
            found = self._types.setdefault(namespace.lower(), found)
        return found

    def operations(self, type: str) -> Sequence[Operation]:
        """The operations of a namespace, or of that of a type."""
        return self._declarations.on(type.partition("/")[0])

    def forms(self, type: str) -> list[Form]:
        """The forms of a type; none if it is no type of a resource."""
        return self.of_namespace(type.partition("/")[0]).get(type.lower(), [])

    def form(self, type: str, name: str) -> Form | None:
        """What a resource of a type with a name is: of those with names of their own first."""
        forms = self.forms(type)
        own = next((each for each in forms if name.lower() in each.names), None)
        return own or next((each for each in forms if not each.names), None)

    def children(self, type: str) -> Iterator[Form]:
        """The forms of the types right below a type, or of those at the top of a namespace."""
        prefix, depth = type.lower() + "/", type.count("/") + 1
        for name, forms in self.of_namespace(type.partition("/")[0]).items():
            if name.startswith(prefix) and name.count("/") == depth:
                yield from forms


@lru_cache(maxsize=16)
def types_of(router: Router) -> Types:
    """The resource types of a router's operations."""
    # Routers are shared, and so is what is made of them.
    return Types(router.declarations)


def model_of(operation: Operation, type: str | None) -> type[Model] | None:
    """The model that a type string of an operation names; None if it names none."""
    return None if type is None else _named_model(operation, type)


def _named_model(operation: Operation, type: str) -> type[Model] | None:
    if not type[0].isupper():
        return None
    found = operation.service.model(type)
    return found if issubclass(found, Model) else None


def _learn(types: dict[str, list[Form]], operation: Operation, shape: Shape) -> None:
    names = {each.lower(): each for each in shape.names}
    for type in shape.types:
        forms = types.setdefault(type.lower(), [])
        form = next((each for each in forms if each.names.keys() == names.keys()), None)
        if form is None:
            form = Form(type, names)
            forms.append(form)
        form.operations.append(operation)
