"""Holds the generated modules of a service against what was meant."""

from __future__ import annotations

import ast
import gc
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import PurePosixPath

from ..emit.text import FIRST_LINE
from ..errors import CodegenError, Problem
from ..represent.ir import ServiceIR
from .grammar import Grammar, Unexpected
from .meant import members_of, of_kind
from .outline import Entry, entries

_OURS = ("_of", "_subtype_map", "_xml_map", "_xml_members", "additional_properties")
"""Members of operation groups and of models that no document names."""


def verify_service(service: ServiceIR, files: Mapping[PurePosixPath, str]) -> None:
    """Hold the files of a service against its representation.

    :param files: Texts by their path below the folder of the service.
    :raises CodegenError: A module is not what was meant; it names the document and the place that it was made from.
    """
    found: dict[str, list[Entry]] = {}
    with _resting_collector():
        for path, text in files.items():
            if path.suffix not in (".py", ".pyi"):
                continue
            kind, is_lazy = _kind(path)
            depth = len(path.parts)
            try:
                tree = checked(text, depth, service.core_at(depth))
            except (Unexpected, ValueError) as error:
                raise _error(service, "", f"{path}: {error}") from error
            if not is_lazy:
                found.setdefault(kind, []).extend(entries(tree))
    for kind, each in found.items():
        _compare(service, kind, each)


def verify_catalogs(files: Mapping[PurePosixPath, str], core: str) -> None:
    """Hold the modules that list services against the grammar.

    :param core: The core package as they import it.
    :raises CodegenError: One of them is not what was meant.
    """
    for path, text in files.items():
        try:
            checked(text, 1, core)
        except (Unexpected, ValueError) as error:
            raise CodegenError(Problem(str(path), "", f"what was generated is not what was meant: {error}")) from error


def checked(text: str, depth: int, core: str) -> ast.Module:
    """The syntax tree of a module that is as the emitters write modules.

    :raises Unexpected: It holds something that no emitter writes.
    :raises ValueError: It is no Python, or holds characters that do not belong into a source.
    """
    if not text.startswith(FIRST_LINE):
        raise ValueError("it does not begin with the line that all begin with")
    if not text.replace("\n", "").isprintable():
        raise ValueError("there are characters in it that show nothing")
    try:
        tree = ast.parse(text)
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise ValueError(f"it is no Python ({error})") from error
    Grammar(depth, core).check(tree)
    return tree


def _kind(path: PurePosixPath) -> tuple[str, bool]:
    """What kind of module this is, and whether it only loads others on demand."""
    first, *others = path.with_suffix("").parts
    if first == "aio" and others:
        first, *others = f"aio/{others[0]}", *others[1:]
    return first, others == ["__init__"]


def _compare(service: ServiceIR, kind: str, found: Iterable[Entry]) -> None:
    meant = of_kind(service, kind)
    if meant is None:
        return
    seen: set[str] = set()
    for name, words in _named(service, kind, found):
        if name in seen:
            raise _error(service, name, f"{kind} defines {name} twice")
        seen.add(name)
        if name not in meant:
            raise _error(service, name, f"{kind} defines {name}, which is not in the description")
        if words != meant[name]:
            raise _error(service, name, f"the text on {name} in {kind} is {words[:60]!r}, and not {meant[name][:60]!r}")
    for name in meant.keys() - seen:
        raise _error(service, name, f"{kind} does not define {name}")


def _named(service: ServiceIR, kind: str, found: Iterable[Entry]) -> Iterator[Entry]:
    """Those entries of a kind of modules that documents name."""
    parts = {group.class_name for group in service.groups}
    members = members_of(service.models) if kind == "types" else set()
    for name, words in found:
        owner, _, member = name.rpartition(".")
        if kind == "__init__":
            if not name:
                yield name, words
        elif kind == "types":
            # What there is besides: two forms of one dict, and a line where a dict has no keys.
            known = member in members if owner else name[:1] in ("", "_")
            if not known:
                yield name, words.removeprefix(f"Stands for {name.removesuffix('Dict')}.")
        elif member in _OURS:
            continue
        elif kind in ("operations", "aio/operations"):
            # A part of a large group has methods of the group.
            first, _, rest = name.partition(".")
            whole = re.sub(r"^_(.+?)[0-9]+$", r"\1", first)
            if first in parts or whole not in parts:
                yield from [(name, words)] if name else []
            elif rest:
                yield f"{whole}.{rest}", words
        elif owner or name[:1] not in ("", "_"):
            yield name, words


def _error(service: ServiceIR, name: str, message: str) -> CodegenError:
    first = name.partition(".")[0]
    known = (name, first, first.removesuffix("Dict"), first.removesuffix("Value"))
    anywhere = (service.sources[0].file, "") if service.sources else (service.name, "")
    file, pointer = next((service.places[each] for each in known if each in service.places), anywhere)
    return CodegenError(Problem(file, pointer, f"what was generated is not what was meant: {message}"))


@contextmanager
def _resting_collector() -> Iterator[None]:
    """Nothing of a syntax tree is garbage before it is done with, and looking for it takes as long as parsing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
