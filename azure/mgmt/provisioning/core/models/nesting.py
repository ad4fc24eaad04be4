"""Why a body has no end: where it holds itself, or where it is nested too deeply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..faults import DEEPEST, Path, path_text
from .lookalikes import is_object, members_of


def nesting_error(body: Any, name: str | None = None) -> Exception:
    """The error for what is nested without end, or too deeply."""
    from azure.core.exceptions import SerializationError

    path, message = nesting_fault(body, name)
    return SerializationError(f"{path_text(path)}: {message}")


def nesting_fault(body: Any, name: str | None) -> tuple[Path, str]:
    """Where and how a body is nested without end, or too deeply.

    :param name: What faults call the body, if it has a name.
    """
    root: Path = (None, name)
    above: dict[int, Path] = {id(body): root}
    seen = {id(body)}
    open_containers: list[tuple[Path, Any, Iterator[Any]]] = [
        (root, body, _parts(body))
    ]  # with what they hold, to keep what they make on demand alive
    while open_containers:
        path, container, parts = open_containers[-1]
        key, part = next(parts, (None, None))
        if part is None:
            open_containers.pop()
            del above[id(container)]
            continue
        here: Path = (path, key)
        if id(part) in above:
            return here, f"it contains itself: it is {path_text(above[id(part)])} again"
        if len(open_containers) == DEEPEST:
            return here, f"it is nested more than {DEEPEST} levels deep"
        if id(part) not in seen:
            seen.add(id(part))
            above[id(part)] = here
            open_containers.append((here, part, _parts(part)))
    return root, "it is nested more deeply than there is room for on Python's stack"


def _parts(container: Any) -> Iterator[tuple[str | int, Any]]:
    """The containers that a container holds, with their keys or indexes."""
    items: Any
    if isinstance(container, Mapping):
        items = container.items()
    elif isinstance(container, Sequence):
        items = enumerate(container)
    elif _is_model(container):
        items = [*container._values.items(), *container._wire.items()]
    else:
        items = [(member.name, member.value) for member in members_of(container) or ()]
    for key, item in items:
        if isinstance(item, (str, bytes)):
            continue
        if isinstance(item, (Mapping, Sequence)) or _is_model(item) or is_object(item):
            yield key, item


def _is_model(value: Any) -> bool:
    return hasattr(value, "_wire")
