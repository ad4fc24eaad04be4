"""``Output`` for code that is written with it: ``apply``, ``all``, ``concat``, ``format`` … over later values.

A stack needs none of it, since a later value may be put anywhere. It is for programs that come from Pulumi
(``docs/from-pulumi.md``): an :class:`Output` goes wherever a later value does, and its methods take later values.
"""

from __future__ import annotations

from .output import Input, Output, later

__all__ = ["Input", "Output", "later"]
