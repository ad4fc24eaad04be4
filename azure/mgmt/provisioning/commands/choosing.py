"""Which method of a group reads or lists, where a command does not say."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.declare.operation import Body
from .arguments import given_names
from .errors import CommandError
from .lookup import Catalog, Method, split_name

_RESOURCE_GROUP = "resource_group_name"


def reads(method: Method) -> bool:
    """Whether a method gets one thing and changes nothing."""
    operation = method.operation
    return operation.method in ("GET", "HEAD") and operation.paging is None and operation.long_running is None


def lists(method: Method) -> bool:
    """Whether a method lists and changes nothing."""
    return method.operation.method == "GET" and method.operation.paging is not None


def find_getter(catalog: Catalog, words: Sequence[str]) -> tuple[Method, list[str]]:
    """The method that gets what words name, and the words behind the name.

    :param words: Service and group, perhaps the method, and what it is given: ``keyvault vaults NAME``.
    :raises CommandError: There is none, or it can't be told which one.
    """
    service, group, rest = _group_of(catalog, words)
    methods = {each.path[-1]: each for each in catalog.methods(service, group) if reads(each)}
    if rest and rest[0].replace("-", "_") in methods:
        return methods[rest[0].replace("-", "_")], rest[1:]
    if not methods:
        raise CommandError(f"{service}.{group} has nothing to get; azprov call {service} {group} has all its methods")
    found = methods.get("get") or (next(iter(methods.values())) if len(methods) == 1 else None)
    if found is None:
        raise CommandError(f"which method of {service}.{group}? There are {', '.join(methods)}")
    return found, rest


def find_lister(catalog: Catalog, words: Sequence[str], group: str | None = None) -> tuple[Method, list[str]]:
    """The method that lists what words name, and the words behind the name.

    Of the listings that take what is given and need no more, that is meant which lists what the group is about.

    :param group: The resource group, if it was given with an option of its own.
    :raises CommandError: There is none, or something is missing.
    """
    service, name, rest = _group_of(catalog, words)
    methods = {each.path[-1]: each for each in catalog.methods(service, name) if lists(each)}
    if rest and rest[0].replace("-", "_") in methods:
        return methods[rest[0].replace("-", "_")], rest[1:]
    if not methods:
        raise CommandError(f"{service}.{name} has nothing to list; azprov call {service} {name} has all its methods")
    names, count = given_names(rest)
    if group is not None:
        names.append(_RESOURCE_GROUP)
    fitting = [each for each in methods.values() if _fits(each, names, count)]
    if not fitting:
        told = "\n".join(f"  {each.path[-1]} {_needs(each)}".rstrip() for each in methods.values())
        raise CommandError(f"no listing of {service}.{name} takes just that. There are:\n{told}")
    kind = _kind_of(catalog, service, name)
    return min(fitting, key=lambda each: (_listed(each) != kind, -len(_required(each)), each.path[-1])), rest


def _group_of(catalog: Catalog, words: Sequence[str]) -> tuple[str, str, list[str]]:
    name, rest = split_name(words, 2)
    if not name:
        raise CommandError("of what? Say service and group: keyvault vaults")
    service = catalog.service(name[0])
    if len(name) == 1:
        raise CommandError(f"which group of {service}? There are {', '.join(sorted(catalog.groups(service)))}")
    return service, catalog.group(service, name[1]), [*name[2:], *rest]


def _required(method: Method) -> list[str]:
    return [each.name for each in method.parameters if each.required and not isinstance(each.declared, Body)]


def _fits(method: Method, names: Sequence[str], count: int) -> bool:
    """Whether a method takes what is given, and needs no more."""
    path = {each.name for each in method.parameters}
    if _RESOURCE_GROUP in names and _RESOURCE_GROUP not in path:
        return False
    return len([each for each in _required(method) if each not in names]) == count


def _needs(method: Method) -> str:
    return " ".join(f"{name.upper()}" for name in _required(method))


def _listed(method: Method) -> str:
    """The last word of the URL, which says what is listed."""
    return method.operation.url.rpartition("/")[2].lower()


def _kind_of(catalog: Catalog, service: str, group: str) -> str:
    """The word for what a group is about, in the URL of what it gets."""
    for method in catalog.methods(service, group):
        if method.path[-1] == "get" and method.operation.url.count("/") > 1:
            return method.operation.url.split("/")[-2].lower()
    return ""
