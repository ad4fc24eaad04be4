"""A template with its parameters: the resources that it makes, in their order, and its outputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from ..document.locating import located
from ..document.sections import MOST_RESOURCES, check_sections
from ..errors import ExpressionError, LaterError, TemplateError
from ..evaluating.budget import Budget, check_size
from ..evaluating.checks import is_secure, resolved
from ..evaluating.outputs import is_wanted, output_value
from ..evaluating.scope import TemplateScope
from ..place import Place
from ..values import Later, Value
from ..world import LaterWorld, NoResources, World
from .declared import Expander, entries
from .graph import in_order
from .index import Index, KnownResources
from .needing import set_needs
from .resource import ExpandedResource

Loader: TypeAlias = Callable[[str], Mapping[str, Value]]
"""Gives the template that has an address, or the id of a template spec."""


@dataclass(frozen=True)
class Setting:
    """What a template is expanded with.

    :param place: Where its expressions stand.
    :param root: The id of the scope that it is deployed to, if that is not the place of its expressions.
    :param world: What is asked of resources; without it, that is known later.
    :param load: Gives linked templates; without it, there are none.
    :param secret: Gives the secret of a key vault that a parameter refers to; without it, that is known later.
    :param depth: How many deployments are around it.
    :param budget: The work that it may make.
    """

    place: Place = field(default_factory=Place)
    root: str | None = None
    world: World = field(default_factory=LaterWorld)
    load: Loader | None = None
    secret: Callable[[Mapping[str, Value]], Value] | None = None
    depth: int = 0
    budget: Budget = field(default_factory=Budget)


@dataclass(frozen=True)
class Expansion:
    """A template with its parameters.

    :param template: The template.
    :param resources: The resources that it makes, each behind those that it needs.
    :param scope: What the expressions of its outputs may ask.
    :param setting: What it was expanded with.
    :param all: Its resources with those that are there already, or whose condition is not met, as they are declared.
    """

    template: Mapping[str, Value]
    resources: tuple[ExpandedResource, ...]
    scope: TemplateScope
    setting: Setting
    all: tuple[ExpandedResource, ...]

    def outputs(self, *, without: tuple[type[ExpressionError], ...] = ()) -> dict[str, dict[str, Value]]:
        """The outputs as a deployment shows them, each with its type and its value; secret ones without a value.

        :param without: Leave out those that can't be worked out for such a reason.
        :raises TemplateError: One can't be worked out.
        """
        found: dict[str, dict[str, Value]] = {}
        for name, output in (self.template.get("outputs") or {}).items():
            try:
                if not is_wanted(output, self.scope):
                    continue
                value = output_value(name, output, self.scope)
                check_size(value)
                found[name] = {"type": shown_type(output, self.scope)}
            except without:
                continue
            except TemplateError:
                raise
            except RecursionError:
                raise TemplateError("The template is nested too deeply to be evaluated.", ("outputs", name)) from None
            except ExpressionError as error:
                raise TemplateError(error.message, ("outputs", name), f"output '{name}'") from error
            if not is_secure(output, self.scope.definitions):
                found[name]["value"] = value
        return found

    def parameters(self) -> dict[str, dict[str, Value]]:
        """The parameters as a deployment shows them, each with its type and its value; secret ones without a value."""
        shown: dict[str, dict[str, Value]] = {}
        for name, declaration in self.scope.parameters.items():
            shown[name] = {"type": shown_type(declaration, self.scope)}
            if not is_secure(declaration, self.scope.definitions):
                try:
                    shown[name]["value"] = self.scope.parameter(name)
                except LaterError:
                    continue
        return shown


def shown_type(declaration: Mapping[str, Value], scope: TemplateScope) -> str:
    """The type of a parameter or an output, as deployments show it."""
    kind = str(resolved(declaration, scope.definitions).get("type", "object"))
    return {"securestring": "SecureString", "secureobject": "SecureObject"}.get(kind.lower(), kind.capitalize())


def expand(
    template: Mapping[str, Value],
    parameters: Mapping[str, Value] | None = None,
    setting: Setting | None = None,
    *,
    text: str | None = None,
) -> Expansion:
    """The resources that a template makes.

    :param template: The template.
    :param parameters: Values of its parameters, by name.
    :param setting: Where it is deployed, and what there is.
    :param text: The text of the template, from which faults have their lines.
    :raises TemplateError: It is not valid.
    """
    setting = setting or Setting()
    try:
        check_sections(template)
        return expand_in(_scope(template, parameters or {}, setting), template, setting)
    except RecursionError:
        raise TemplateError("The template is nested too deeply to be evaluated.") from None
    except TemplateError as error:
        raise located(error, template, text) from None
    except LaterError:
        raise
    except ExpressionError as error:
        raise TemplateError(error.message) from error


def _scope(template: Mapping[str, Value], parameters: Mapping[str, Value], setting: Setting) -> TemplateScope:
    place = setting.place
    if not place.template:
        known = {name: {"value": each} for name, each in parameters.items() if not isinstance(each, Later)}
        place = replace(place, template=template, parameters=known)
    scope = TemplateScope(
        parameters=template.get("parameters") or {},
        given=parameters,
        variables=template.get("variables") or {},
        functions=template.get("functions") or [],
        definitions=template.get("definitions") or {},
        place=place,
        found=NoResources(),
        budget=setting.budget,
    )
    scope.check_parameters()
    return scope


def expand_in(scope: TemplateScope, template: Mapping[str, Value], setting: Setting) -> Expansion:
    """The resources that a template makes, with expressions that stand in a scope.

    :raises ExpressionError: It is not valid, or is known later.
    """
    index = Index()
    known = KnownResources(index, setting.world)
    root = setting.place.root if setting.root is None else setting.root
    expander = Expander(scope, known, root)
    pairs = []
    for entry in entries(template["resources"]):
        index.declare(entry.symbol)
        if entry.loop is not None:
            index.declare(entry.loop["name"])
        for pair in expander.expanded(entry):
            pairs.append(pair)
            if len(pairs) > MOST_RESOURCES:
                raise TemplateError(
                    f"The number of resources in the template exceeds the limit '{MOST_RESOURCES}'.", pair[1].path
                )
    for _, resource in pairs:
        index.add(resource)
    set_needs(pairs, index)
    declared = tuple(resource for _, resource in pairs)
    made = [resource for resource in declared if resource.made and not resource.existing]
    _check_once(made)
    return Expansion(template, tuple(in_order(made)), scope.asking(known), setting, declared)


def _check_once(resources: list[ExpandedResource]) -> None:
    seen: dict[str, Any] = {}
    for resource in resources:
        if resource.key in seen:
            raise TemplateError(
                f"The resource '{resource.id}' is defined multiple times in a template. "
                "Please see https://aka.ms/arm-syntax-resources for usage details.",
                resource.path,
            )
        seen[resource.key] = resource
