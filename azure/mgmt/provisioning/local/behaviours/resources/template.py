"""ARM templates of literal resources: read, checked, and put in the order of their dependencies.

Expressions (``"[parameters('name')]"``), copy loops, nested deployments and links are not evaluated: they are refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import RESOURCE_GROUPS, key_of
from ...routing.validation import invalid_content

Refuse = Callable[[str], ArmError]
"""Makes the error for what the local Azure Resource Manager does not do."""

_BODY = ("location", "tags", "properties", "sku", "kind", "identity", "zones", "plan", "managedBy", "extendedLocation")
_PLAIN = ("type", "apiVersion", "name", "dependsOn", "comments", "condition", "metadata", *_BODY)
_UNSUPPORTED = ("functions", "imports", "extensions", "definitions")


@dataclass
class TemplateResource:
    """A resource of a template.

    :param needs: What it depends on: as the template says it, and in a :class:`Template` the ids.
    """

    id: str
    type: str
    name: str
    api_version: str
    body: dict[str, Any]
    symbol: str
    needs: list[str] = field(default_factory=list)


@dataclass
class Template:
    """A template: its resources in the order in which they are to be made, and its outputs."""

    resources: list[TemplateResource]
    outputs: dict[str, Any]
    parameters: dict[str, Any]


def read_template(properties: dict[str, Any], scope: str, refuse: Refuse) -> Template:
    """The template of a deployment.

    :param properties: Properties of the deployment.
    :param scope: Id of the resource group or subscription that is deployed to.
    :param refuse: Makes the error for what is not implemented.
    :raises ArmError: It is no template, or one that is not implemented.
    """
    for link in ("templateLink", "parametersLink", "onErrorDeployment", "externalInputs", "extensionConfigs"):
        if properties.get(link):
            raise refuse(f"the property '{link}' of deployments")
    template = properties.get("template")
    if not isinstance(template, dict):
        raise invalid_template("The template is missing or no JSON object.")
    for name in ("$schema", "contentVersion", "resources"):
        if name not in template:
            raise invalid_content(f"Required property '{name}' not found in JSON. Path 'properties.template'.")
    for name in _UNSUPPORTED:
        if template.get(name):
            raise refuse(f"the section '{name}' of templates")
    _check_section(properties.get("parameters"), "parameters of the deployment")
    for name in ("parameters", "outputs"):
        _check_section(template.get(name), name)
    parameters = _parameters(template, properties.get("parameters") or {}, refuse)
    listed = template["resources"]
    if not isinstance(listed, (dict, list)):
        raise invalid_template("The section 'resources' is neither a JSON array nor a JSON object")
    symbolic = isinstance(listed, dict)
    entries = list(listed.items()) if isinstance(listed, dict) else [(str(at), each) for at, each in enumerate(listed)]
    resources = []
    for symbol, entry in entries:
        path = f"resources.{symbol}" if symbolic else f"resources[{symbol}]"
        resource = _resource(entry, scope, symbol if symbolic else "", path, refuse)
        if entry.get("condition", True) is not False:
            resources.append(resource)
    known = [resource.id for resource in resources]
    if repeated := [id for id in known if [key_of(each) for each in known].count(key_of(id)) > 1]:
        raise invalid_template(f"The resource '{repeated[0]}' is defined multiple times in a template.")
    outputs = {
        name: {"type": output.get("type")} if _is_secure(output) else output
        for name, output in _literal(template.get("outputs") or {}, "outputs", refuse).items()
    }
    return Template(_in_order(resources), outputs, parameters)


def invalid_template(why: str) -> ArmError:
    """The template is not what it has to be."""
    return ArmError(400, "InvalidTemplate", f"Deployment template validation failed: '{why}'.")


def _check_section(section: Any, name: str) -> None:
    if section is not None and not (
        isinstance(section, dict) and all(isinstance(each, dict) for each in section.values())
    ):
        raise invalid_template(f"The section '{name}' is no JSON object of JSON objects")


def _parameters(template: dict[str, Any], given: dict[str, Any], refuse: Refuse) -> dict[str, Any]:
    """Parameters as the deployment shows them: type and value; secure ones without their value."""
    declared: dict[str, Any] = template.get("parameters") or {}
    names = {name.lower(): name for name in declared}
    if unknown := [name for name in given if name.lower() not in names]:
        raise invalid_template(
            f"The template parameters '{', '.join(unknown)}' in the parameters file are not valid; they are not "
            "present in "
            "the original template and can therefore not be provided at deployment time"
        )
    values = {names[name.lower()]: entry for name, entry in given.items()}
    shown = {}
    for name, declaration in declared.items():
        entry = values.get(name, {})
        if set(entry) - {"value"}:
            raise refuse(f"the parameter '{name}' that is no literal value")
        if "value" not in entry and "defaultValue" not in declaration:
            raise invalid_template(f"The value for the template parameter '{name}' is not provided")
        shown[name] = {"type": declaration.get("type")}
        if not _is_secure(declaration):
            shown[name]["value"] = entry.get("value", declaration.get("defaultValue"))
    return shown


def _is_secure(declaration: dict[str, Any]) -> bool:
    return str(declaration.get("type", "")).lower().startswith("secure")


def _resource(entry: Any, scope: str, symbol: str, path: str, refuse: Refuse) -> TemplateResource:
    if not isinstance(entry, dict):
        raise invalid_template(f"The template resource at '{path}' is no JSON object")
    if other := sorted(set(entry) - set(_PLAIN)):
        raise refuse(f"'{other[0]}' of the template resource at '{path}'")
    for name in ("type", "apiVersion", "name"):
        if not isinstance(entry.get(name), str):
            raise invalid_template(f"The template resource at '{path}' is missing the property '{name}'")
    literal = _literal(entry, path, refuse)
    type, name = literal["type"], literal["name"]
    if type.lower() == "microsoft.resources/deployments":
        raise refuse(f"the nested deployment at '{path}'")
    return TemplateResource(
        id=_id(scope, type, name),
        type=type,
        name=name,
        api_version=literal["apiVersion"],
        body={member: literal[member] for member in _BODY if member in literal},
        symbol=symbol,
        needs=list(literal.get("dependsOn") or []),
    )


def _id(scope: str, type: str, name: str) -> str:
    namespace, *types = type.split("/")
    names = name.split("/")
    if not types or len(types) != len(names):
        raise invalid_template(
            f"The template resource '{name}' for type '{type}' has incorrect segment lengths. A nested resource type "
            "must have "
            "identical number of segments as its resource name. A root resource type must have segment length one "
            "greater "
            "than its resource name"
        )
    if type.lower() == RESOURCE_GROUPS.lower():
        if "/resourcegroups/" in scope.lower():
            raise invalid_template(f"The resource type '{type}' cannot be deployed to a resource group")
        return f"{scope}/resourceGroups/{name}"
    return f"{scope}/providers/{namespace}/" + "/".join(f"{t}/{n}" for t, n in zip(types, names, strict=True))


def _literal(value: Any, path: str, refuse: Refuse) -> Any:
    """The value with ``[[`` unescaped; an expression is refused."""
    if isinstance(value, dict):
        return {name: _literal(each, f"{path}.{name}", refuse) for name, each in value.items()}
    if isinstance(value, list):
        return [_literal(each, f"{path}[{at}]", refuse) for at, each in enumerate(value)]
    if isinstance(value, str) and value.startswith("["):
        if value.startswith("[["):
            return value[1:]
        if value.endswith("]"):
            raise refuse(f"the template expression at '{path}'")
    return value


def _in_order(resources: list[TemplateResource]) -> list[TemplateResource]:
    """Each resource after those that it depends on, else in the order of the template."""
    for each in resources:
        each.needs = [_needed(need, resources) for need in each.needs]
    ordered: list[TemplateResource] = []
    waiting = list(resources)
    while waiting:
        done = {each.id for each in ordered}
        ready = next((each for each in waiting if done.issuperset(each.needs)), None)
        if ready is None:
            names = ", ".join(each.name for each in waiting)
            raise invalid_template(f"Circular dependency detected on resource: '{names}'")
        ordered.append(ready)
        waiting.remove(ready)
    return ordered


def _needed(need: str, resources: list[TemplateResource]) -> str:
    lowered = need.lower().strip("/")
    for each in resources:
        relative = f"{each.type}/{each.name}".lower()
        if lowered in (each.symbol.lower() or None, each.name.lower(), relative, key_of(each.id).strip("/")):
            return each.id
        if key_of(each.id).endswith("/providers/" + lowered):
            return each.id
    raise invalid_template(f"The resource '{need}' is not defined in the template")
