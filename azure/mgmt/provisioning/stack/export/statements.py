"""The calls of a program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...core.declare.operation import Body, Operation
from ..record.ids import resource_name, resource_type
from .calls import SERVICES, Calls, client_class
from .expressions import Code, Expression, text
from .layout import assigned
from .makers import Maker
from .names import Names, of_resource, snake_case
from .order import Said
from .principals import Principal
from .references import GROUP, SUBSCRIPTION, References
from .writing import Path, Writing


@dataclass
class Statement:
    """A call.

    :ivar start: What stands before its arguments: ``vault = az.keyvault.vaults.begin_create_or_update``.
    :ivar body: The argument that tells what is to be there; None if there is none.
    :ivar notes: What is to be said before it.
    :ivar given: What has to be there for it, of what may be missing.
    """

    start: str
    arguments: list[Expression]
    body: Expression | None = None
    end: str = ""
    notes: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)


class Statements:
    """Makes the calls of a program.

    :param function: The name of the program.
    :param group: What is there of the resource group.
    :param said: The resources, each after what it needs.
    :param named: Ids, in lower case, of the resources that get a variable.
    :param principals: What stands for identities, by their values.
    :ivar secrets: The values that the program takes from its configuration, by name.
    :ivar constants: Variables of the module.
    """

    def __init__(
        self,
        function: str,
        group: dict[str, Any],
        said: Sequence[Said],
        named: Iterable[str],
        principals: Mapping[str, Principal],
        calls: Calls,
    ) -> None:
        self.secrets: dict[str, str] = {}
        self.constants: list[str] = []
        self.imports: dict[tuple[str, str], str] = {}
        self._names = Names("az", "stack", GROUP, SUBSCRIPTION, function)
        for module, name in ((SERVICES.removesuffix(".services"), "ProvisioningClient"), (_STACK, "Stack")):
            self.imported(module, name)
        self._config = Names()
        self._group = group
        self._calls = calls
        chosen = set(named)
        self._variables = {each.id.lower(): self._variable(each) for each in said if each.id.lower() in chosen}
        self._references = References(group, self._variables, principals)
        self._asserted: set[str] = set()
        self._current: Said | None = None

    @property
    def subscription(self) -> str | None:
        """The id of the subscription, if the program names something of it besides the group."""
        return self._references.subscription if self._references.names_subscription else None

    @property
    def used(self) -> set[str]:
        """The ids, in lower case, of the resources that others refer to."""
        return self._references.used

    def constant(self, name: str, annotation: str, value: Expression) -> Code:
        """A new variable of the module.

        :param name: What it is like.
        """
        wanted = snake_case(name).upper()
        taken = self._names.take(wanted if wanted.isidentifier() else f"VALUE_{wanted}".rstrip("_"))
        self.constants.append(assigned(taken, annotation, value))
        return Code(taken)

    def of_group(self, maker: Maker, said: Said | None) -> Statement:
        """The call that makes the group, or looks it up.

        :param said: What the program says of it; None if it is only looked up.
        """
        start, name = f"{GROUP} = az.resources.resource_groups.", Code(text(self._group["name"]))
        if said is None:
            return Statement(f"{start}get", [name])
        method = self._calls.method(maker.operation)
        assert method is not None
        return Statement(f"{start}{method.name}", [name], self._body(said, maker.operation).body(maker.plan, said.body))

    def of_resource(self, said: Said) -> Statement:
        """The call that makes a resource. What comes after it may refer to it."""
        maker, operation = said.resource.maker, said.resource.maker.operation
        method = self._calls.method(operation)
        assert method is not None
        writing = self._body(said, operation)
        found = Statement("", [])
        for name in method.parameters:
            if any(isinstance(each, Body) and each.name == name for each in operation.parameters):
                found.body = writing.body(maker.plan, said.body)
            else:
                found.arguments.append(self._argument(said, name))
        variable = self._variables.get(said.id.lower())
        start = f"{variable} = " if variable else ""
        found.start = f"{start}{self._client(operation)}.{method.group}.{method.name}"
        found.end = ".result()" if variable and operation.long_running is not None else ""
        found.notes = _notes(said, writing)
        found.given = [each for each in dict.fromkeys(self._references.optional) if each not in self._asserted]
        self._asserted.update(found.given)
        self._references.optional.clear()
        self._references.written(said)
        return found

    def _variable(self, said: Said) -> str:
        return self._names.take(of_resource(resource_name(said.id), resource_type(said.id)))

    def _client(self, operation: Operation) -> str:
        package = operation.service.package
        if package.startswith(SERVICES + "."):
            return f"az.{operation.service.name}"
        return f"stack.client({self.imported(package, client_class(package).__name__)})"

    def _argument(self, said: Said, name: str) -> Expression:
        """An argument that the URL is made of."""
        maker = said.resource.maker
        value, identity = maker.segment(said.id, name)
        if maker.is_on_any and identity == f"/{value}":
            return self._references.of_id(identity, said.unordered) or Code(text(identity))
        return Code(text(value)) if identity == said.id else self._references.of_name(identity)

    def _body(self, said: Said, operation: Operation) -> Writing:
        self._current = said
        return Writing(self, f"{operation.service.package}.types")

    # What bodies refer to

    def reference(self, value: str) -> Code | None:
        """What stands for a text that names a resource of the program."""
        unordered = self._current.unordered if self._current is not None else set()
        found = self._references.of_id(value, unordered)
        if found is None and value in unordered:
            is_id = "/" in value
            return Code(f"stack.unordered({text(value)})", constant=False) if is_id else None
        return found or self._references.of_principal(value)

    def location(self, value: str) -> Code | None:
        """What stands for a location that is that of the group."""
        if self._current is None or self._current.id == self._group["id"]:
            return None
        return self._references.of_location(value)

    def secret(self, path: Path, value: str) -> Code:
        """What stands for a secret text."""
        assert self._current is not None
        said = [each for each in path if each not in ("properties", "value")]
        maker, identity = self._current.resource.maker, self._current.id
        of = identity if maker.url.endswith("}") else maker.above(identity)
        name = self._config.take(snake_case(f"{resource_name(of)}_{said[-1] if said else 'secret'}"))
        self.secrets[name] = value
        return Code(f"stack.config.require_secret({text(name)})", constant=False)

    def untyped(self, path: Path, value: str) -> Code:
        """What stands for a text that the declared type does not have."""
        known = self.constant(path[-1], self.imported("typing", "Any"), Code(text(value)))
        self.constants[-1] += "  # the API declares other values"
        return known

    def imported(self, module: str, name: str) -> str:
        """What a name of another module is called in the program."""
        if (module, name) not in self.imports:
            self.imports[module, name] = self._names.take(name)
        return self.imports[module, name]


_STACK = __name__.removesuffix(".export.statements")


def _notes(said: Said, writing: Writing) -> list[str]:
    found = []
    if said.unordered:
        found.append("It names what needs it in turn, and so does not wait for that: stack.unordered().")
    if writing.untold:
        found.append(f"Secret, and told by no service: {', '.join(dict.fromkeys(writing.untold))}.")
    if writing.odd:
        found.append(f"There, but of another type than the API declares: {', '.join(writing.odd)}.")
    return found
