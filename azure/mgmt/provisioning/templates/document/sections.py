"""Whether a template has the sections that it needs, in the form that they need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import TemplateError
from ..hints import did_you_mean
from ..values import Value, find_key

MOST_RESOURCES = 800
_MOST = {"parameters": 256, "variables": 512, "outputs": 64}
_REQUIRED = ("$schema", "contentVersion", "resources")
_KNOWN = (
    *_REQUIRED,
    *("languageVersion", "apiProfile", "definitions", "functions", "parameters", "variables", "outputs", "metadata"),
    *("asserts", "extensions", "imports"),
)
_OBJECTS = ("parameters", "outputs", "definitions")


def check_sections(template: Mapping[str, Value]) -> None:
    """Looks at the sections of a template, without its expressions.

    :raises TemplateError: One is missing, unknown, too large, or has another form.
    """
    for name in _REQUIRED:
        if name not in template:
            raise TemplateError(f"Required property '{name}' not found in JSON. Path ''.")
    for name in template:
        if find_key(dict.fromkeys(_KNOWN), name) is None:
            raise TemplateError(f"Could not find member '{name}' on object of type 'Template'. Path '{name}'.", (name,))
    for name in ("variables", *_OBJECTS):
        section = template.get(name) or {}
        if not isinstance(section, dict):
            raise TemplateError(f"The section '{name}' is no JSON object.", (name,))
        if name in _OBJECTS:
            _check_objects(section, name)
        if len(section) > _MOST.get(name, len(section)):
            raise TemplateError(
                f"The number of template {name} '{len(section)}' exceeds the limit '{_MOST[name]}'.", (name,)
            )
    _check_functions(template.get("functions") or [])
    needed = ("type", "name") if template.get("apiProfile") else ("type", "name", "apiVersion")
    for path, entry in resource_entries(template["resources"]):
        _check_resource(entry, path, needed)


def resource_entries(resources: Value) -> list[tuple[tuple[str | int, ...], Any]]:
    """The resources of a template, each with where it is; in a template with symbolic names, by those.

    :raises TemplateError: The section is neither an array nor an object.
    """
    if isinstance(resources, dict):
        return [(("resources", name), entry) for name, entry in resources.items()]
    if isinstance(resources, list):
        return [(("resources", index), entry) for index, entry in enumerate(resources)]
    raise TemplateError("The section 'resources' is neither a JSON array nor a JSON object.", ("resources",))


def _check_objects(section: Mapping[str, Value], name: str) -> None:
    for key, value in section.items():
        if not isinstance(value, dict):
            raise TemplateError(f"The entry '{key}' of the section '{name}' is no JSON object.", (name, key))


def _check_functions(functions: Value) -> None:
    namespaces: list[Any] = functions if isinstance(functions, list) else [None]
    for index, namespace in enumerate(namespaces):
        if not isinstance(namespace, dict) or not isinstance(namespace.get("namespace"), str):
            raise TemplateError("The section 'functions' is no array of namespaces.", ("functions", index))
        for name, function in (namespace.get("members") or {}).items():
            output = function.get("output") if isinstance(function, dict) else None
            if not isinstance(output, dict) or "value" not in output:
                raise TemplateError(
                    f"The template function '{namespace['namespace']}.{name}' has no output with a value.",
                    ("functions", index, "members", name),
                )


def _subject(entry: Mapping[str, Any], path: tuple[str | int, ...]) -> str:
    name = entry.get("name")
    return f"resource '{name if isinstance(name, str) else path[-1]}'"


def _check_resource(entry: Value, path: tuple[str | int, ...], needed: tuple[str, ...]) -> None:
    if not isinstance(entry, dict):
        raise TemplateError("it is no JSON object.", path, f"resource '{path[-1]}'")
    for name in needed:
        if not isinstance(entry.get(name), str):
            near = next((f"; it has '{key}'" for key in entry if did_you_mean(key, [name])), "")
            raise TemplateError(f"the property '{name}' is missing or no text{near}.", path, _subject(entry, path))
    if not isinstance(entry.get("dependsOn") or [], (list, str)):
        raise TemplateError("the property 'dependsOn' is no array.", path, _subject(entry, path))
    copy = entry.get("copy")
    if copy is not None and not (isinstance(copy, dict) and isinstance(copy.get("name"), str) and "count" in copy):
        raise TemplateError("its copy loop needs a name and a count.", path, _subject(entry, path))
    children = entry.get("resources")
    for inner, child in resource_entries(children) if children else ():
        _check_resource(child, (*path, *inner), needed)
