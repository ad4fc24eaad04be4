"""A library of components, as a team may have one: a package that programs of stacks import.

A component is a function, or a class where there is more to say than what it gives. Either takes what it needs as typed
arguments, and stands in a block ``stack.component(name)``, by which its resources are grouped wherever they are shown.
"""

from __future__ import annotations

from .data import Data, data
from .web import Web, WebSettings

__all__ = ["Data", "Web", "WebSettings", "data"]
