"""What notebooks, IPython and rich ask an object for, as methods of classes that have ``_drawn()``.

They are no base class: ``help()`` would name it for every model. What draws is loaded when somebody asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .outline import Drawn


class CanBeDrawn(Protocol):
    """An object that says what is to be shown of it."""

    def _drawn(self) -> Drawn: ...


def as_html(drawn: CanBeDrawn) -> str:
    """HTML for notebooks, without scripts and with all texts escaped."""
    from .for_notebooks import html_of

    return html_of(drawn._drawn())


def as_rich(drawn: CanBeDrawn) -> Any:
    """What rich prints: a tree, or a table."""
    from .for_rich import renderable_of

    return renderable_of(drawn._drawn())


def as_pretty(drawn: CanBeDrawn, printer: Any, cycle: bool) -> None:
    """What IPython prints: as ``repr`` writes it, over several lines where one is too short."""
    from .for_ipython import print_pretty

    print_pretty(drawn._drawn(), printer)
