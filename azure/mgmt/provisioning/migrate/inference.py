"""What the expressions of a module are, as far as it can be told without running it.

A name is what everything is that is bound to it in its scope, if that is one thing: calls of classes and of methods,
annotations, the items of what is iterated over, what functions of the module return. ``self.x`` likewise, in its class.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

import libcst as cst
from libcst.metadata import Assignment, MetadataWrapper, ParentNodeProvider, QualifiedNameSource, ScopeProvider

from . import ours
from .edits import dotted
from .kinds import Class, Client, Group, Instance, Items, Kind, Method, Model, Poller, Returns
from .places import split

_SELF = ("self", "cls")
_WORTHLESS = ("None",)
_ITERATORS = ("list", "sorted", "tuple", "iter", "reversed", "set")


class Inference:
    """What the expressions of one module are."""

    def __init__(self, wrapper: MetadataWrapper) -> None:
        metadata: Mapping[Any, Any] = wrapper.resolve_many((ScopeProvider, ParentNodeProvider))
        self._scopes: Mapping[cst.CSTNode, Any] = metadata[ScopeProvider]
        self.parents: Mapping[cst.CSTNode, cst.CSTNode] = metadata[ParentNodeProvider]
        self._bound = _Bindings()
        wrapper.module.visit(self._bound)
        self._known: dict[cst.CSTNode, Kind | None] = {}

    def kind(self, node: cst.CSTNode | None) -> Kind | None:
        """What an expression is, or None where that can't be told."""
        if node is None:
            return None
        if node not in self._known:
            self._known[node] = None  # what is made of itself is nothing that can be told
            self._known[node] = self._told(node)
        return self._known[node]

    def imported(self, node: cst.CSTNode | str, near: cst.CSTNode | None = None) -> str | None:
        """The dotted name under which something was imported, by whatever name it goes here."""
        scope = self._scopes.get(near or node)  # type: ignore[arg-type]
        names = scope.get_qualified_names_for(node) if scope is not None else ()
        if not names and isinstance(node, cst.Attribute):
            # An import of just this name further down is none to LibCST, though one of a longer name is.
            above = self.imported(node.value, near or node)
            return None if above is None else f"{above}.{node.attr.value}"
        found = {each.name for each in names if each.source is QualifiedNameSource.IMPORT}
        return found.pop() if len(found) == 1 == len(names) else None

    def _told(self, node: cst.CSTNode) -> Kind | None:
        if isinstance(node, (cst.Name, cst.Attribute)):
            name = self.imported(node) if dotted(node) else None
            if name is not None:
                return _class(name)
            return self._name(node) if isinstance(node, cst.Name) else self._attribute(node)
        if isinstance(node, cst.Call):
            return self._call(node)
        if isinstance(node, cst.Await):
            return self.kind(node.expression)
        if isinstance(node, cst.Subscript):
            return _item(self.kind(node.value))
        if isinstance(node, cst.NamedExpr):
            return self.kind(node.value)
        if isinstance(node, cst.IfExp):
            return _one(self.kind(each) for each in (node.body, node.orelse))
        return None

    def _name(self, node: cst.Name) -> Kind | None:
        inside = self._class_around(node) if node.value in _SELF else None
        if inside is not None:
            return Instance(inside)
        scope = self._scopes.get(node)
        if scope is None or node.value not in scope:
            return None
        return self._of_bindings(each.node if isinstance(each, Assignment) else None for each in scope[node.value])

    def _of_bindings(self, nodes: Iterable[cst.CSTNode | None]) -> Kind | None:
        return _one(self._binding(each) for each in nodes if each not in self._bound.to_nothing)

    def _binding(self, node: cst.CSTNode | None) -> Kind | None:
        if isinstance(node, cst.ClassDef):
            return Class(Instance(node))
        how, value = self._bound.values.get(node, ("value", None)) if node is not None else ("value", None)
        if how == "annotation":
            return self._annotation(value)
        kind = self.kind(value)
        return _item(kind) if how == "item" else kind

    def _attribute(self, node: cst.Attribute) -> Kind | None:
        name = node.attr.value
        owner = self.kind(node.value)
        if isinstance(owner, Instance):
            return self._of_instance(owner.of, name)
        if isinstance(owner, Client) and name in ours.groups(owner.service):
            return Group(owner.service, ours.groups(owner.service)[name])
        if isinstance(owner, (Client, Group)):
            called = ours.method(owner, name)
            return Method(owner, called) if called is not None else None
        if isinstance(owner, Poller) and name == "result":
            return Returns(owner.result)
        if isinstance(owner, Items) and name == "by_page":
            return Returns(Items(owner))
        return ours.member(owner, plain(name)) if isinstance(owner, Model) else None

    def _of_instance(self, definition: cst.ClassDef, name: str) -> Kind | None:
        for each in self._with_bases(definition):
            method = self._bound.methods.get((each, name))
            if method is not None:
                return self._returned(method) if _is_property(method) else None
            if (each, name) in self._bound.of_self:
                return self._of_bindings(self._bound.of_self[each, name])
        return None

    def _with_bases(self, definition: cst.ClassDef) -> list[cst.ClassDef]:
        """A class of the module and those that it is made from, the nearest first."""
        found = [definition]
        for each in found:
            bases = (self.kind(base.value) for base in each.bases)
            classes = (base.of.of for base in bases if isinstance(base, Class) and isinstance(base.of, Instance))
            found += [base for base in classes if base not in found]
        return found

    def _class_around(self, node: cst.CSTNode) -> cst.ClassDef | None:
        above: cst.CSTNode | None = node
        while above is not None and not isinstance(above, cst.ClassDef):
            above = self.parents.get(above)
        return above

    def _call(self, node: cst.Call) -> Kind | None:
        called = self.kind(node.func)
        if isinstance(called, Class):
            return called.of
        if isinstance(called, Method):
            return ours.result(called)
        if isinstance(called, Returns):
            return called.result
        function = self._function(node.func)
        if function is not None:
            return self._returned(function)
        name = dotted(node.func)
        first = self.kind(node.args[0].value) if node.args else None
        if name in _ITERATORS:
            return first if isinstance(first, Items) else None
        return _item(first) if name in ("next", "anext") else None

    def _function(self, node: cst.CSTNode) -> cst.FunctionDef | None:
        """The function of the module that a call names."""
        owner = self.kind(node.value) if isinstance(node, cst.Attribute) else None
        if isinstance(node, cst.Attribute) and isinstance(owner, Instance):
            found = (self._bound.methods.get((each, node.attr.value)) for each in self._with_bases(owner.of))
            return next((each for each in found if each is not None), None)
        scope = self._scopes.get(node)
        if not isinstance(node, cst.Name) or scope is None or node.value not in scope:
            return None
        nodes = [each.node for each in scope[node.value] if isinstance(each, Assignment)]
        return nodes[0] if len(nodes) == 1 and isinstance(nodes[0], cst.FunctionDef) else None

    def _returned(self, function: cst.FunctionDef) -> Kind | None:
        if function.returns is not None:
            return self._annotation(function.returns.annotation)
        values = [each for each in self._bound.returns.get(function, ()) if dotted(each) not in _WORTHLESS]
        return _one(self.kind(each) for each in values)

    def _annotation(self, node: cst.CSTNode | None) -> Kind | None:
        """What is annotated so."""
        if isinstance(node, cst.SimpleString):
            name = self.imported(str(node.evaluated_value), node)
            found = _class(name) if name is not None else None
            return found.of if isinstance(found, Class) else None
        if isinstance(node, cst.BinaryOperation):
            return self._annotation(node.left) or self._annotation(node.right)
        if isinstance(node, cst.Subscript):
            index = node.slice[0].slice
            inner = self._annotation(index.value) if isinstance(index, cst.Index) else None
            return ours.generic(dotted(node.value) or "", inner)
        found = self.kind(node)
        return found.of if isinstance(found, Class) else None


def plain(name: str) -> str:
    """A member's name without what official models, being mappings, put behind it: ``keys_property``."""
    before = name.removesuffix("_property")
    return before if before != name and hasattr(dict, before) else name


def _class(name: str) -> Kind | None:
    place, rest = split(name)
    found = place.find(rest[0]) if place is not None and len(rest) == 1 else None
    return ours.kind_of_class(place, found) if place is not None and found is not None else None


def _one(kinds: Iterable[Kind | None]) -> Kind | None:
    """The one thing that all are."""
    found = set(kinds)
    return found.pop() if len(found) == 1 else None


def _item(kind: Kind | None) -> Kind | None:
    return kind.item if isinstance(kind, Items) else None


def _is_property(function: cst.FunctionDef) -> bool:
    names = [dotted(each.decorator) or "" for each in function.decorators]
    return any(name.rpartition(".")[2] in ("property", "cached_property") for name in names)


class _Bindings(cst.CSTVisitor):
    """What names and ``self.x`` are bound to."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[cst.CSTNode, tuple[Literal["value", "item", "annotation"], cst.CSTNode | None]] = {}
        self.of_self: dict[tuple[cst.ClassDef, str], list[cst.CSTNode]] = {}
        self.methods: dict[tuple[cst.ClassDef, str], cst.FunctionDef] = {}
        self.returns: dict[cst.FunctionDef, list[cst.CSTNode | None]] = {}
        self.to_nothing: set[cst.CSTNode | None] = set()
        self._around: list[cst.ClassDef | cst.FunctionDef] = []

    def _bind(self, target: cst.CSTNode, how: Any, value: cst.CSTNode | None) -> None:
        self.values[target] = (how, value)
        inside = next((each for each in reversed(self._around) if isinstance(each, cst.ClassDef)), None)
        if inside is None:
            return
        if isinstance(target, cst.Attribute) and dotted(target.value) in _SELF:
            self.of_self.setdefault((inside, target.attr.value), []).append(target)
        if isinstance(target, cst.Name) and self._around[-1] is inside:
            self.of_self.setdefault((inside, target.value), []).append(target)

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802
        for each in node.targets:
            self._bind(each.target, "value", node.value)
            if dotted(node.value) in _WORTHLESS:  # there is nothing yet
                self.to_nothing.add(each.target)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:  # noqa: N802
        self._bind(node.target, "annotation", node.annotation.annotation)

    def visit_NamedExpr(self, node: cst.NamedExpr) -> None:  # noqa: N802
        self._bind(node.target, "value", node.value)

    def visit_WithItem(self, node: cst.WithItem) -> None:  # noqa: N802
        if node.asname is not None:
            self._bind(node.asname.name, "value", node.item)

    def visit_For(self, node: cst.For) -> None:  # noqa: N802
        self._bind(node.target, "item", node.iter)

    def visit_CompFor(self, node: cst.CompFor) -> None:  # noqa: N802
        self._bind(node.target, "item", node.iter)

    def visit_Param(self, node: cst.Param) -> None:  # noqa: N802
        if node.annotation is not None:
            self._bind(node, "annotation", node.annotation.annotation)

    def visit_Return(self, node: cst.Return) -> None:  # noqa: N802
        if self._around and isinstance(self._around[-1], cst.FunctionDef):
            self.returns.setdefault(self._around[-1], []).append(node.value)

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802
        self._around.append(node)

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:  # noqa: N802
        self._around.pop()

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:  # noqa: N802
        if self._around and isinstance(self._around[-1], cst.ClassDef):
            self.methods[self._around[-1], node.name.value] = node
        self._around.append(node)

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:  # noqa: N802
        self._around.pop()
