"""The components of a stack: what stands in which, and everything of one together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

Component = tuple[str, ...]
"""The names of a component and of those that it stands in, outermost first."""


def enclosing(component: Component) -> Iterator[Component]:
    """A component and those that it stands in, outermost first."""
    return (component[:depth] for depth in range(1, len(component) + 1))


def entered(before: Component, component: Component) -> Iterator[Component]:
    """The components that something stands in and what is shown before it does not, outermost first."""
    return (each for each in enclosing(component) if before[: len(each)] != each)


def together(items: Iterable[T], component_of: Callable[[T], Component]) -> list[T]:
    """What stands in components, with all of a component together, where its first one stands."""
    numbered = list(enumerate(items))
    first: dict[Component, int] = {}
    for place, item in numbered:
        for component in enclosing(component_of(item)):
            first.setdefault(component, place)

    def place_of(each: tuple[int, T]) -> list[int]:
        place, item = each
        return [*(first[component] for component in enclosing(component_of(item))), place]

    return [item for _, item in sorted(numbered, key=place_of)]
