"""Texts that name something of an official package: for ``mock.patch`` and the like by ours, others only reported."""

from __future__ import annotations

import re
from collections.abc import Callable

import libcst as cst

from .absence import absent
from .edits import Edits, dotted
from .places import is_official, split

_NAME = re.compile(r"azure\.mgmt\.\w+(\.\w+)*")
_PATCHES = re.compile(r"(^|\.)(patch|patch\.dict|patch\.multiple|setattr|delattr)$")
_IMPORTS = re.compile(r"(^|\.)(import_module|__import__)$")


class Texts(cst.CSTVisitor):
    """Decides about the texts of a module.

    :param parent: The node above a node.
    """

    def __init__(self, edits: Edits, parent: Callable[[cst.CSTNode], cst.CSTNode]) -> None:
        super().__init__()
        self._edits = edits
        self._parent = parent

    def visit_SimpleString(self, node: cst.SimpleString) -> None:  # noqa: N802 - the name that LibCST calls
        value = node.evaluated_value
        if not isinstance(value, str) or not _NAME.fullmatch(value) or not is_official(value):
            return
        above = self._parent(node)
        call = self._parent(above) if isinstance(above, cst.Arg) else None
        is_first = isinstance(call, cst.Call) and call.args[0] is above
        function = (dotted(call.func) or "") if isinstance(call, cst.Call) and is_first else ""
        place, rest = split(value)
        called = place.find(rest[0]) if place is not None and rest else None
        if place is None or (rest and called is None):
            if function or isinstance(above, cst.Arg):
                absent(self._edits, node, value, place, rest)
            return
        name = ".".join([place.module, *([called] if called is not None else []), *rest[1:]])
        if _PATCHES.search(function):
            self._edits.change(node, lambda updated: updated.with_changes(value=node.value.replace(value, name)))
        elif _IMPORTS.search(function):
            self._edits.find(node, f"{value} is imported by a text", name)
        else:
            self._edits.find(node, f"{value} is named in a text", f"{name}, if that is what is meant")

    def visit_FormattedString(self, node: cst.FormattedString) -> None:  # noqa: N802
        first = node.parts[0] if node.parts else None
        if isinstance(first, cst.FormattedStringText) and first.value.startswith("azure.mgmt."):
            write = "azure.mgmt.provisioning.services and the name of the service there"
            self._edits.find(node, "a module's name is put together", write)
