"""Where the nodes of a graph stand: in layers, each below all that it needs.

Each component has a lane of its own, from the top to the bottom, in which no other resource stands: lanes are as wide
as they need to be and stand beside each other, those of inner components within that of the outer one. Nodes and
components therefore never overlap, however the edges run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from .picture import Component, Picture

NODE_WIDTH, NODE_HEIGHT = 256, 56
BESIDE, BELOW = 24, 16
"""What is free beside and below a node."""
BETWEEN = 56
"""What is free between two layers, for edges."""
PADDING, LABEL = 16, 28
"""What is free within the border of a component, and what its name takes."""
_WIDEST = 6
_SWEEPS = 4

Cells = dict[tuple[Component, int], list[int]]
"""The nodes of each component in each layer, from left to right."""


@dataclass(frozen=True)
class Box:
    """A rectangle, in pixels from the upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def center(self) -> float:
        """The middle from left to right."""
        return self.left + self.width / 2


@dataclass(frozen=True)
class Layout:
    """Where everything stands.

    :ivar nodes: The boxes of the nodes, in their order.
    :ivar components: The boxes of the components.
    """

    nodes: tuple[Box, ...]
    components: dict[Component, Box]
    width: float
    height: float


def layout(picture: Picture) -> Layout:
    """Place the nodes of a picture."""
    layers = layers_of(len(picture.changes), picture.edges)
    cells: Cells = defaultdict(list)
    for place, change in enumerate(picture.changes):
        cells[change.component, layers[place]].append(place)
    columns = _columns(cells)
    components = picture.components
    lanes, width = _lanes(components, columns)
    lefts = _ordered(picture, layers, cells, columns, lanes)
    deepest = max(map(len, components), default=0)
    tops = _tops(cells, columns, PADDING + deepest * LABEL)
    nodes: list[Box] = [Box(0, 0, 0, 0)] * len(picture.changes)
    for (component, layer), within in cells.items():
        for index, place in enumerate(within):
            row = index // columns[component]
            top = tops[layer] + row * (NODE_HEIGHT + BELOW)
            nodes[place] = Box(lefts[place], top, NODE_WIDTH, NODE_HEIGHT)
    borders = _borders(picture, lanes, nodes)
    bottom = max((each.bottom for each in (*nodes, *borders.values())), default=0)
    return Layout(tuple(nodes), borders, width, bottom + PADDING)


def layers_of(count: int, edges: Sequence[tuple[int, int]]) -> list[int]:
    """The layer of each node: the longest way to it."""
    layers = [0] * count
    for needed, needing in sorted(edges, key=lambda edge: edge[1]):
        layers[needing] = max(layers[needing], layers[needed] + 1)
    return layers


def _columns(cells: Cells) -> dict[Component, int]:
    """How many nodes stand beside each other in the lane of each component: what is more goes into rows."""
    most: dict[Component, int] = {}
    for (component, _), within in cells.items():
        most[component] = max(most.get(component, 0), len(within))
    return {component: min(count, max(_WIDEST, ceil(sqrt(count)))) for component, count in most.items()}


def _lanes(components: tuple[Component, ...], columns: dict[Component, int]) -> tuple[dict[Component, Box], float]:
    """The left and right border of each component, the whole picture's included, and the width of all."""
    inner: dict[Component, list[Component]] = defaultdict(list)
    for each in components:
        inner[each[:-1]].append(each)
    lanes: dict[Component, Box] = {}

    def place(component: Component, left: float) -> float:
        right = left + PADDING
        if component in columns:
            right += columns[component] * (NODE_WIDTH + BESIDE) - BESIDE + PADDING
        for each in inner[component]:
            right = place(each, right) + PADDING
        lanes[component] = Box(left, 0, right - left, 0)
        return right

    return lanes, place((), 0)


def _ordered(
    picture: Picture, layers: list[int], cells: Cells, columns: dict[Component, int], lanes: dict[Component, Box]
) -> list[float]:
    """Order the cells so that nodes stand near what they are connected with; where each node begins."""
    lefts = [0.0] * len(layers)
    for cell in cells:
        _spread(cells[cell], columns[cell[0]], lanes[cell[0]].left + PADDING, lefts)
    needed: list[list[int]] = [[] for _ in layers]
    needing: list[list[int]] = [[] for _ in layers]
    for first, second in picture.edges:
        needed[second].append(first)
        needing[first].append(second)
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        neighbors = needed if downwards else needing

        def wanted(place: int, neighbors: list[list[int]] = neighbors) -> float:
            """The barycentre of a node's neighbors; where it is, if it has none."""
            near = neighbors[place]
            return sum(lefts[each] for each in near) / len(near) if near else lefts[place]

        for component, layer in sorted(cells, key=lambda cell: cell[1], reverse=not downwards):
            cells[component, layer].sort(key=wanted)
            _spread(cells[component, layer], columns[component], lanes[component].left + PADDING, lefts)
    return lefts


def _spread(within: list[int], columns: int, left: float, lefts: list[float]) -> None:
    """Place the nodes of a cell in its lane: each row in the middle."""
    for start in range(0, len(within), columns):
        row = within[start : start + columns]
        free = (columns - len(row)) * (NODE_WIDTH + BESIDE) / 2
        for index, place in enumerate(row):
            lefts[place] = left + free + index * (NODE_WIDTH + BESIDE)


def _tops(cells: Cells, columns: dict[Component, int], top: float) -> list[float]:
    """Where each layer begins: each has as many rows as its fullest cell."""
    rows: dict[int, int] = {}
    for (component, layer), within in cells.items():
        rows[layer] = max(rows.get(layer, 0), ceil(len(within) / columns[component]))
    tops: list[float] = []
    for layer in range(len(rows)):
        tops.append(top)
        top += rows[layer] * (NODE_HEIGHT + BELOW) - BELOW + BETWEEN
    return tops


def _borders(picture: Picture, lanes: dict[Component, Box], nodes: list[Box]) -> dict[Component, Box]:
    """The boxes of the components: around their nodes, with room for the names of those within."""
    borders: dict[Component, Box] = {}
    for component in reversed(picture.components):
        boxes = [nodes[place] for place, _ in picture.within(component)]
        boxes += [borders[each] for _, each in picture.inner(component)]
        top = min(each.top for each in boxes) - LABEL
        bottom = max(each.bottom for each in boxes) + PADDING
        borders[component] = Box(lanes[component].left, top, lanes[component].width, bottom - top)
    return {component: borders[component] for component in picture.components}
