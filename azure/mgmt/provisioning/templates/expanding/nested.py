"""Deployments that a template makes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urljoin

from ..document.sections import check_sections
from ..errors import ExpressionError, LaterError, TemplateError
from ..evaluating.budget import check_size
from ..evaluating.copies import with_copies
from ..evaluating.evaluator import evaluate
from ..place import Place
from ..values import Later, Value
from .declared import has_inner_scope
from .expansion import Expansion, Setting, expand, expand_in
from .naming import place_at
from .resource import ExpandedResource

MOST_DEPTH = 20
"""How deep deployments may be nested."""
_SPEC = re.compile(r"/subscriptions/.+/templateSpecs/[^/]+/versions/[^/]+", re.IGNORECASE)


@dataclass(frozen=True)
class Nested:
    """A deployment that a template makes.

    :param expansion: Its template with its parameters.
    :param mode: Its mode.
    :param location: Where it is kept, if that is said.
    """

    expansion: Expansion
    mode: str
    location: str | None


def expand_nested(outer: Expansion, resource: ExpandedResource) -> Nested:
    """The template of a deployment that a template makes, with its parameters.

    :param outer: The template that makes it.
    :param resource: The deployment.
    :raises TemplateError: It is not valid.
    :raises LaterError: It depends on what is known when the outer template is deployed.
    """
    try:
        with faults_within(resource):
            return _nested(outer, resource)
    except (LaterError, TemplateError):
        raise
    except RecursionError:
        raise resource.fault(ExpressionError("The template is nested too deeply to be evaluated.")) from None
    except ExpressionError as error:
        raise resource.fault(error) from error


@contextmanager
def faults_within(deployment: ExpandedResource) -> Iterator[None]:
    """Says of faults of the template of a deployment where they are in the template that has the deployment.

    :raises TemplateError: There was one.
    """
    try:
        yield
    except TemplateError as error:
        properties = deployment.declared.get("properties")
        if isinstance(properties, dict) and isinstance(properties.get("template"), dict):
            path = (*deployment.path, "properties", "template", *error.path)
            raise TemplateError(error.reason, path, error.subject) from error
        # A linked template has no place in this one.
        raise TemplateError(error.message, deployment.path, f"resource '{deployment.name}'") from error


def _nested(outer: Expansion, resource: ExpandedResource) -> Nested:
    setting, declared = outer.setting, resource.declared.get("properties")
    properties = declared if isinstance(declared, dict) else evaluate(declared, resource.scope)
    if not isinstance(properties, dict):
        raise ExpressionError("A deployment has to have properties.")
    if setting.depth >= MOST_DEPTH:
        raise ExpressionError(f"The deployment is nested more than '{MOST_DEPTH}' levels deep.")
    mode = str(evaluate(properties.get("mode", "Incremental"), resource.scope))
    location = evaluate(resource.declared.get("location"), resource.scope)
    template, link = _template(properties, resource, setting)
    inner_setting = replace(setting, depth=setting.depth + 1, root=None, budget=outer.scope.budget)
    if link is None and not has_inner_scope(properties):
        check_sections(template)
        inner_setting = replace(inner_setting, root=resource.root)
        return Nested(expand_in(resource.scope, template, inner_setting), mode, location)
    place = _place(outer, resource, location, mode, link)
    given = _given(properties, resource, setting)
    return Nested(expand(template, given, replace(inner_setting, place=place)), mode, location)


def _template(
    properties: Mapping[str, Value], resource: ExpandedResource, setting: Setting
) -> tuple[Mapping[str, Value], str | None]:
    """The template of a deployment, and its address if it has one."""
    template = properties.get("template")
    if template is not None:
        value = evaluate(template, resource.scope) if isinstance(template, str) else template
        if not isinstance(value, dict):
            raise ExpressionError("The template of the deployment is no JSON object.")
        return value, None
    link = _link(properties, "templateLink", resource)
    address = link.get("id") or link.get("uri")
    if link.get("relativePath"):
        address = beside(address or setting.place.template_link or "", link["relativePath"])
    if not address:
        raise ExpressionError("A deployment has to have a template or a link to one.")
    return _load(setting, address), address


def _link(properties: Mapping[str, Value], name: str, resource: ExpandedResource) -> Mapping[str, str]:
    """A link of a deployment to its template or its parameters; it is empty where there is none."""
    link = evaluate(properties.get(name) or {}, resource.scope)
    if not isinstance(link, dict):
        raise ExpressionError(f"The property '{name}' of the deployment is no JSON object.")
    for member in ("id", "uri", "relativePath"):
        if not isinstance(link.get(member) or "", str):
            raise ExpressionError(f"The property '{name}.{member}' of the deployment is no text.")
    return link


def beside(address: str, path: str) -> str:
    """The address of a template that one at an address refers to: a template spec holds its own as a folder does.

    :raises ExpressionError: It is no address.
    """
    try:
        return urljoin(f"{address}/" if _SPEC.fullmatch(address) else address, path)
    except ValueError:
        # Queries are tokens that let one read what is there.
        shown = address.partition("?")[0]
        raise ExpressionError(f"The address '{shown}' of the deployment's template is not valid.") from None


def _load(setting: Setting, address: str) -> Mapping[str, Value]:
    if setting.load is None:
        raise ExpressionError(
            f"Unable to download deployment content from '{address}': linked templates are not loaded."
        )
    return setting.load(address)


def _given(properties: Mapping[str, Value], resource: ExpandedResource, setting: Setting) -> dict[str, Value]:
    declared: Any = properties.get("parameters") or {}
    link = _link(properties, "parametersLink", resource)
    if link.get("uri"):
        declared = _load(setting, link["uri"]).get("parameters", {})
    if isinstance(declared, str):
        declared = evaluate(declared, resource.scope)
    if not isinstance(declared, dict):
        raise ExpressionError("The parameters of the deployment are no JSON object.")
    given: dict[str, Value] = {}
    for name, entry in declared.items():
        try:
            value = with_copies(entry, resource.scope)
            check_size(value)
        except LaterError as error:
            given[name] = Later(error.message)
            continue
        if isinstance(value, dict) and "reference" in value:
            given[name] = _secret(setting, value["reference"])
        elif isinstance(value, dict) and "value" in value:
            given[name] = value["value"]
        elif value is not None:
            raise ExpressionError(f"The value for the template parameter '{name}' is not provided.")
    return given


def _secret(setting: Setting, reference: Mapping[str, Value]) -> Value:
    if setting.secret is None:
        return Later("The secret is known when the template is deployed.")
    return setting.secret(reference)


def _place(outer: Expansion, resource: ExpandedResource, location: Value, mode: str, link: str | None) -> Place:
    known: dict[str, Value] = {"deployment_name": resource.name, "mode": mode, "template": {}, "parameters": {}}
    if link is not None:
        known["template_link"] = link
    if isinstance(location, str):
        known["location"] = location
    return place_at(resource.root, outer.setting.place, **known)
