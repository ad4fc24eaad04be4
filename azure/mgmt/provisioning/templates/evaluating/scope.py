"""What the expressions of a template may ask: its parameters, variables and functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Any

from ..errors import ExpressionError, LaterError, TemplateError
from ..place import Place
from ..values import Later, Value, find_key
from ..world import NoResources, Resources
from .budget import LOOP_UNITS, OWN_CALL_UNITS, Budget
from .checks import check_value, resolved
from .copies import copied_variables, with_copies
from .evaluator import evaluate
from .outputs import output_values


@dataclass(frozen=True)
class CopyLoop:
    """One time through a copy loop."""

    name: str
    index: int


@dataclass(frozen=True)
class TemplateScope:
    """The scope of a template's expressions. Variables and default values are worked out when they are asked for.

    :param parameters: The parameters that the template declares.
    :param given: The values that it was given for them.
    :param variables: The variables that it declares.
    :param functions: The namespaces of functions that it declares.
    :param place: Where it is deployed.
    :param definitions: The types that it declares.
    :param found: The resources that its expressions may ask for; without it, those of the place.
    :param budget: The work that it may make.
    :param loops: The copy loops that the expression stands in, the innermost last.
    """

    parameters: Mapping[str, Value] = field(default_factory=dict)
    given: Mapping[str, Value] = field(default_factory=dict)
    variables: Mapping[str, Value] = field(default_factory=dict)
    functions: Sequence[Mapping[str, Value]] = ()
    place: Place = field(default_factory=Place)
    definitions: Mapping[str, Value] = field(default_factory=dict)
    found: Resources | None = None
    budget: Budget = field(default_factory=Budget, repr=False)
    loops: tuple[CopyLoop, ...] = ()
    _lambda_variables: Mapping[str, Value] = field(default_factory=dict)
    _in_default: bool = False
    _template: TemplateScope | None = None
    _known: dict[tuple[str, str], Value] = field(default_factory=dict, repr=False)
    _pending: list[tuple[str, str]] = field(default_factory=list, repr=False)

    def evaluate(self, value: Value) -> Value:
        """A value of the template with all its expressions worked out.

        :raises ExpressionError: An expression can't be read or worked out.
        """
        self.budget.refill()
        try:
            return evaluate(value, self)
        except RecursionError:
            raise ExpressionError("The template is nested too deeply to be evaluated.") from None

    def outputs(self, declared: Mapping[str, Value]) -> dict[str, Value]:
        """The values of the template's outputs, by their names.

        :raises ExpressionError: One can't be worked out.
        """
        self.budget.refill()
        try:
            return output_values(declared, self)
        except RecursionError:
            raise ExpressionError("The template is nested too deeply to be evaluated.") from None

    def check_parameters(self) -> None:
        """Works every parameter out.

        :raises TemplateError: One has no value or one that its declaration doesn't allow, or something is given
            for a parameter that the template doesn't have.
        """
        unknown = [name for name in self.given if find_key(self.parameters, name) is None]
        if unknown:
            raise TemplateError(
                f"The template parameters '{', '.join(unknown)}' in the parameters file are not valid; "
                "they are not present in the original template and can therefore not be provided at deployment time. "
                f"The only supported parameters for this template are '{', '.join(self.parameters)}'. "
                "Please see https://aka.ms/arm-deploy/#parameter-file for usage details.",
                ("parameters",),
            )
        for name in self.parameters:
            try:
                self.parameter(name)
            except LaterError:
                continue
            except ExpressionError as error:
                raise TemplateError(error.message, ("parameters", name)) from error

    def parameter(self, name: str) -> Value:
        """The value of a parameter: what was given for it, or its default value."""
        key = find_key(self.parameters, name)
        if key is None:
            raise ExpressionError(f"The template parameter '{name}' is not found.")
        return self._once("parameter", key, lambda: self._parameter(key, self.parameters[key]))

    def _parameter(self, name: str, declaration: Mapping[str, Value]) -> Value:
        given = find_key(self.given, name)
        value = None if given is None else self.given[given]
        if isinstance(value, Later):
            raise LaterError(value.reason)
        # What is given as null is not given, if there is a default value.
        if given is None or (value is None and "defaultValue" in declaration):
            value = self._unsaid(name, declaration)
        check_value(name, declaration, value, self.definitions)
        return value

    def _unsaid(self, name: str, declaration: Mapping[str, Value]) -> Value:
        """The value of a parameter for which none was given."""
        if "defaultValue" in declaration:
            scope = replace(self, _in_default=True, found=_no_resources(self), _lambda_variables={}, loops=())
            return evaluate(declaration["defaultValue"], scope)
        if resolved(declaration, self.definitions).get("nullable"):
            return None
        raise ExpressionError(f"The value for the template parameter '{name}' is not provided.")

    def variable(self, name: str) -> Value:
        """The value of a variable; in a function of the template, too, variables are the template's."""
        if self._template is not None:
            return self._template.variable(name)
        if ("variable", name) in self._known:
            return self._known["variable", name]
        declared = copied_variables(self.variables)
        key = find_key(declared, name)
        if key is None:
            raise ExpressionError(f"The template variable '{name}' is not found.")
        scope = replace(self, _in_default=False, found=_no_resources(self), _lambda_variables={}, loops=())
        return self._once("variable", key, lambda: with_copies(declared[key], scope))

    def lambda_variable(self, name: str) -> Value:
        """The value of a variable of a lambda around the expression."""
        key = find_key(self._lambda_variables, name)
        if key is None:
            raise ExpressionError(f"The lambda variable '{name}' is not found.")
        return self._lambda_variables[key]

    def copy_index(self, loop: str | None) -> int:
        """How often a copy loop, or else the innermost, has been gone through."""
        for each in reversed(self.loops):
            if loop is None or each.name.casefold() == loop.casefold():
                return each.index
        raise ExpressionError(
            "The template function 'copyIndex' is not expected at this location. "
            "The function can only be used in a resource, variable or output with copy specified."
        )

    def time_of_default(self, function: str) -> datetime:
        """The time of the deployment, where a default value is worked out; a function that needs it is refused else."""
        if not self._in_default:
            raise ExpressionError(
                f"The template function '{function}' is not expected at this location. "
                "It may only be used in the default value of a parameter."
            )
        return self.place.now or datetime.now(timezone.utc)

    def with_lambda(self, variables: Mapping[str, Value]) -> TemplateScope:
        """This scope within a lambda.

        :raises ExpressionError: There were too many of them.
        """
        self.budget.spend(LOOP_UNITS)
        return self._but(_lambda_variables={**self._lambda_variables, **variables})

    def spend(self, units: int) -> None:
        """:raises ExpressionError: The template makes too much work."""
        self.budget.spend(units)

    def read(self, expression: str) -> None:
        """:raises ExpressionError: The template makes too much work."""
        self.budget.read(expression)

    def resource(self, name: str, api_version: str | None) -> Mapping[str, Value]:
        """A resource, for reference().

        :raises ExpressionError: There is none of that name, or it may not be asked for here.
        """
        if self.found is not None:
            return self.found.resource(name, api_version)
        key = find_key(self.place.references, name)
        if key is None:
            raise ExpressionError(f"The resource '{name}' is not defined in the template.")
        known: Mapping[str, Value] = self.place.references[key]
        return known

    def resources(self, loop: str) -> list[Mapping[str, Value]]:
        """The resources that a copy loop makes, for references()."""
        return (self.found or NoResources()).resources(loop)

    def answer(self, action: str, name: str, api_version: str, body: Value) -> Value:
        """What a resource answers to an action, for listKeys() and its like."""
        return (self.found or NoResources()).answer(action, name, api_version, body)

    def in_loop(self, name: str, index: int) -> TemplateScope:
        """This scope within a copy loop."""
        return self._but(loops=(*self.loops, CopyLoop(name, index)))

    def asking(self, found: Resources) -> TemplateScope:
        """This scope, where expressions may ask for some resources."""
        return self._but(found=found)

    def _but(self, **changes: Any) -> TemplateScope:
        """This scope but for some fields. Loops and lambdas make many: dataclasses.replace takes six times as long."""
        made = object.__new__(TemplateScope)
        made.__dict__.update(self.__dict__, **changes)
        return made

    def call(self, full_name: str, arguments: Sequence[Value]) -> Value:
        """The value of a function of the template."""
        self.budget.spend(OWN_CALL_UNITS)
        function = self._function(full_name)
        parameters = function.get("parameters", [])
        if len(parameters) != len(arguments):
            raise ExpressionError(
                f"Unable to evaluate the user-defined function '{full_name}': function requires "
                f"{len(parameters)} argument(s) while {len(arguments)} were provided."
            )
        names = [parameter["name"] for parameter in parameters]
        inner = replace(
            self,
            parameters={parameter["name"]: parameter for parameter in parameters},
            given=dict(zip(names, arguments, strict=True)),
            loops=(),
            _lambda_variables={},
            _in_default=False,
            _template=self._template or self,
            _known={},
            _pending=[],
        )
        return evaluate(function["output"]["value"], inner)

    def _function(self, full_name: str) -> Mapping[str, Value]:
        known = (self._template or self)._known
        key = ("function", full_name.casefold())
        if ("functions", "") not in known:
            known["functions", ""] = True
            for namespace in self.functions:
                for name, each in namespace.get("members", {}).items():
                    known["function", f"{namespace['namespace']}.{name}".casefold()] = each
        if key in known:
            found: Mapping[str, Value] = known[key]
            return found
        raise ExpressionError(f"The template function '{full_name}' is not valid.")

    def _once(self, what: str, name: str, work: Callable[[], Value]) -> Value:
        key = (what, name)
        if key in self._known:
            return self._known[key]
        if key in self._pending:
            chain = " -> ".join(each for _, each in (*self._pending[self._pending.index(key) :], key))
            raise ExpressionError(f"Circular dependency detected in the template {what}s: '{chain}'.")
        self._pending.append(key)
        try:
            self._known[key] = work()
        finally:
            self._pending.pop()
        return self._known[key]


def _no_resources(scope: TemplateScope) -> Resources | None:
    """What variables and default values may ask for: nothing, but for those of a place that knows its resources."""
    return None if scope.found is None else NoResources()
