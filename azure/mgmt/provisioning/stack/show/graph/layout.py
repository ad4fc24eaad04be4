"""Where the nodes of a graph stand: in layers, each below all that it needs.

Each component has a rectangle in which nothing else stands: a lane of its own beside the others, or, where there are
many, one below another of them. Nodes and components therefore never overlap, however the edges run.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from math import ceil

from ..components import Component, enclosing
from ..page.drawing import Box
from .lanes import Lanes, beside, lanes_of
from .picture import Picture

NODE_WIDTH, NODE_HEIGHT = 256, 56
BESIDE, BELOW = 24, 16
"""What is free beside and below a node."""
BETWEEN = 56
"""What is free between two layers, for edges."""
PADDING, LABEL = 16, 28
"""What is free within the border of a component, and what its name takes."""
_SWEEPS = 4

Cells = dict[tuple[Component, int], list[int]]
"""The nodes of each component in each layer, from left to right."""
Spans = dict[Component, tuple[float, float]]
"""The left and the right border of each component, the whole picture's included."""


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
    lanes = lanes_of(picture)
    layers = layers_of(picture, lanes)
    cells: Cells = defaultdict(list)
    for place, change in enumerate(picture.changes):
        cells[change.component, layers[place]].append(place)
    columns = _columns(cells)
    spans, width = _spans(lanes, columns)
    lefts = _ordered(picture, layers, cells, columns, spans)
    tops = _tops(layers, cells, columns, max(map(len, picture.components), default=0))
    nodes: list[Box] = [Box(0, 0, 0, 0)] * len(picture.changes)
    for (component, layer), within in cells.items():
        for index, place in enumerate(within):
            row = index // columns[component]
            top = tops[layer] + row * (NODE_HEIGHT + BELOW)
            nodes[place] = Box(lefts[place], top, NODE_WIDTH, NODE_HEIGHT)
    borders = _borders(picture, spans, nodes)
    bottom = max((each.bottom for each in (*nodes, *borders.values())), default=0)
    return Layout(tuple(nodes), borders, width, bottom + PADDING)


def layers_of(picture: Picture, lanes: Lanes) -> list[int]:
    """The layer of each node: the longest way to it, and below what its components stand below."""
    needed: list[list[int]] = [[] for _ in picture.changes]
    for first, second in picture.edges:
        needed[second].append(first)
    layers: list[int] = []
    lowest: dict[Component, int] = {}
    for place, change in enumerate(picture.changes):
        above = [layers[each] for each in needed[place]]
        above += [lowest[lanes.above[each]] for each in enclosing(change.component) if each in lanes.above]
        layers.append(max(above, default=-1) + 1)
        for component in enclosing(change.component):
            lowest[component] = max(lowest.get(component, 0), layers[place])
    return layers


def _columns(cells: Cells) -> dict[Component, int]:
    """How many nodes of each component stand beside each other: what is more goes into rows."""
    most: dict[Component, int] = {}
    for (component, _), within in cells.items():
        most[component] = max(most.get(component, 0), len(within))
    return {component: beside(count) for component, count in most.items()}


def _spans(lanes: Lanes, columns: dict[Component, int]) -> tuple[Spans, float]:
    """Where each component is from left to right, and the width of all."""
    spans: Spans = {}

    def place(component: Component, left: float) -> float:
        right = left + PADDING
        if component in columns:
            right += columns[component] * (NODE_WIDTH + BESIDE) - BESIDE + PADDING
        for lane in lanes.within.get(component, ()):
            right = max(place(each, right) for each in lane) + PADDING
        spans[component] = (left, right)
        return right

    return spans, place((), 0)


def _ordered(
    picture: Picture, layers: list[int], cells: Cells, columns: dict[Component, int], spans: Spans
) -> list[float]:
    """Order the cells so that nodes stand near what they are connected with; where each node begins."""
    lefts = [0.0] * len(layers)
    for cell in cells:
        _spread(cells[cell], columns[cell[0]], spans[cell[0]][0] + PADDING, lefts)
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
            _spread(cells[component, layer], columns[component], spans[component][0] + PADDING, lefts)
    return lefts


def _spread(within: list[int], columns: int, left: float, lefts: list[float]) -> None:
    """Place the nodes of a cell in its lane: each row in the middle."""
    for start in range(0, len(within), columns):
        row = within[start : start + columns]
        free = (columns - len(row)) * (NODE_WIDTH + BESIDE) / 2
        for index, place in enumerate(row):
            lefts[place] = left + free + index * (NODE_WIDTH + BESIDE)


def _tops(layers: list[int], cells: Cells, columns: dict[Component, int], deepest: int) -> list[float]:
    """Where each layer begins: each has as many rows as its fullest cell.

    :param deepest: How many components stand in each other: their borders need room between the layers.
    """
    rows = [1] * (max(layers, default=-1) + 1)
    for (component, layer), within in cells.items():
        rows[layer] = max(rows[layer], ceil(len(within) / columns[component]))
    between = max(BETWEEN, deepest * (LABEL + PADDING) + BELOW)
    heights = [count * (NODE_HEIGHT + BELOW) - BELOW + between for count in rows]
    return list(accumulate(heights, initial=PADDING + deepest * LABEL))


def _borders(picture: Picture, spans: Spans, nodes: list[Box]) -> dict[Component, Box]:
    """The boxes of the components: around their nodes, with room for the names of those within."""
    borders: dict[Component, Box] = {}
    for component in reversed(picture.components):
        boxes = [nodes[place] for place, _ in picture.within(component)]
        boxes += [borders[each] for _, each in picture.inner(component)]
        left, right = spans[component]
        top = min(each.top for each in boxes) - LABEL
        bottom = max(each.bottom for each in boxes) + PADDING
        borders[component] = Box(left, top, right - left, bottom - top)
    return {component: borders[component] for component in picture.components}
