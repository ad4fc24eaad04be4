"""Names of operations on the command line: completed by shells, and explained by ``--help``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from ..commands.lookup import Catalog, Method

_GIVEN = "azprov.words"
"""Where a command keeps the words that it was given, for its help."""


class NamedCommand(click.Command):
    """A command whose first words name an operation, which has options of its own."""

    def __init__(self, *arguments: Any, find: str = "call", **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._find = find

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the words; they are kept for the help, which is asked for before they are known."""
        ctx.meta[_GIVEN] = list(args)
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options; those of the operation first, if one is named."""
        from ..commands.errors import CommandError

        words = [each for each in ctx.meta.get(_GIVEN, ()) if each not in ctx.help_option_names]
        try:
            method = self._method(words) if words else None
        except CommandError:  # what is wrong with the name is told where it is called
            method = None
        if method is not None:
            _explain(method, formatter)
        super().format_options(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The options, with those of the operation that was named."""
        from ..commands.errors import CommandError

        found = super().shell_complete(ctx, incomplete)
        try:
            method = self._method(list(ctx.params.get("words") or ()))
        except CommandError:
            return found
        names = {each.option: method.meanings.get(each.name) for each in method.parameters if each != method.body}
        known = {each.value for each in found}
        own = [
            CompletionItem(name, help=meaning)
            for name, meaning in names.items()
            if name.startswith(incomplete) and name not in known
        ]
        return [*own, *found]

    def _method(self, words: Sequence[str]) -> Method:
        from ..commands.choosing import find_getter, find_lister
        from ..commands.lookup import Catalog

        words = [each for each in words if not each.startswith("-")]
        if self._find == "get":
            return find_getter(Catalog(), words)[0]
        if self._find == "list":
            return find_lister(Catalog(), words[:3])[0]
        return Catalog().find(words)[0]


def _explain(method: Method, formatter: click.HelpFormatter) -> None:
    """Write what an operation does and takes."""
    from ..commands.texts import members_of

    with formatter.section(method.title):
        formatter.write_text(method.summary)
    rows = []
    for each in method.parameters:
        if each != method.body:
            meaning = method.meanings.get(each.name, "")
            rows.append((f"{each.option} VALUE", f"{meaning}  [required]".lstrip() if each.required else meaning))
    body = method.body
    if body is not None:
        members = ", ".join(members_of(body.declared.type, method.operation.service))
        rows.append(("NAME=VALUE", f"{method.meanings.get(body.name, '')} Members of the body: {members}.".strip()))
    if rows:
        with formatter.section("Its arguments"):
            formatter.write_dl(rows)


def complete_call(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Services, groups, methods, and values of arguments."""
    return _completed(ctx, incomplete, lambda catalog, service, group: catalog.names(service, group), direct=True)


def complete_get(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Services, and groups."""
    from ..commands.choosing import reads

    return _completed(ctx, incomplete, lambda catalog, service, group: _only(catalog, service, group, reads))


def complete_list(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Services, and groups."""
    from ..commands.choosing import lists

    return _completed(ctx, incomplete, lambda catalog, service, group: _only(catalog, service, group, lists))


def _only(catalog: Catalog, service: str, group: str, wanted: Any) -> list[str]:
    return [each.path[-1] for each in catalog.methods(service, group) if wanted(each)]


def _completed(ctx: click.Context, incomplete: str, names: Any, *, direct: bool = False) -> list[CompletionItem]:
    from ..commands.errors import CommandError
    from ..commands.lookup import Catalog

    words = list(ctx.params.get("words") or ())
    catalog = Catalog()
    prefix = ""
    if not words and "." in incomplete:
        *words, incomplete = incomplete.split(".")
        prefix = ".".join(words) + "."
    try:
        found = _choices(catalog, words, names, direct=direct)
    except CommandError:  # it is told when the command runs
        return []
    plain = incomplete.replace("-", "_").lower()
    return [CompletionItem(prefix + each) for each in sorted(found) if each.lower().startswith(plain)]


def _choices(catalog: Catalog, words: Sequence[str], names: Any, *, direct: bool) -> Iterable[str]:
    """What may stand behind words."""
    from ..commands.lookup import split_name
    from ..commands.texts import values_of

    if words and words[-1].startswith("--") and "=" not in words[-1]:
        method = catalog.find(words)[0]
        parameter = method.parameter(words[-1][2:])
        kind = None if parameter is None else getattr(parameter.declared, "type", None)
        return () if kind is None else values_of(kind, method.operation.service)
    name, rest = split_name(words, 3)
    if rest or len(name) > 2:
        return ()
    if not name:
        return catalog.services()
    service = catalog.service(name[0])
    if len(name) == 1:
        return [*catalog.groups(service), *(catalog.names(service) if direct else ())]
    found: Iterable[str] = names(catalog, service, catalog.group(service, name[1]))
    return found
