"""Names behind a dot and arguments by name: of modules, clients, groups, methods, models and enums."""

from __future__ import annotations

from typing import Any

import libcst as cst

from . import ours
from .absence import absent
from .edits import Edits, dotted, expression, near
from .former import ARGUMENTS, RENAMED_ARGUMENTS
from .inference import Inference, plain
from .kinds import Class, Client, Enum, Group, Method, Model
from .places import Place, split

_OF_CLIENTS = ("close", "send_request", "resume")


class Names(cst.CSTVisitor):
    """Decides about the names in a module, by what stands before them."""

    def __init__(self, edits: Edits, inference: Inference) -> None:
        super().__init__()
        self._edits = edits
        self._inference = inference
        self._services: set[str] = set()  # those that were imported so far

    def visit_Import(self, node: cst.Import) -> bool:  # noqa: N802 - the name that LibCST calls
        self._services |= {ours.service_of(dotted(each.name) or "") for each in node.names}
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:  # noqa: N802
        if not isinstance(node.names, cst.ImportStar):
            self._services |= {ours.service_of(f"{dotted(node.module)}.{each.name.value}") for each in node.names}
        return False

    def visit_Attribute(self, node: cst.Attribute) -> bool:  # noqa: N802
        name = self._inference.imported(node) if dotted(node) else None
        if name is not None and self._of_module(node, name):
            return False
        owner = self._inference.kind(node.value)
        if isinstance(owner, Client):
            self._of_client(node, owner)
        elif isinstance(owner, Group):
            self._of_group(node, owner)
        elif isinstance(owner, Model):
            self._of_model(node, owner)
        elif isinstance(owner, Enum):
            self._of_enum(node, owner)
        elif owner is None:
            self._of_something(node)
        return True

    def _of_something(self, node: cst.Attribute) -> None:
        """A name behind what can't be told: said, where it would be changed if it were what it looks like."""
        name = node.attr.value
        if plain(name) != name:
            what = f"{name}: what it belongs to can't be told"
            self._edits.find(node, what, f"{plain(name)}, if that is a model of a service")
        if not isinstance(node.value, cst.Attribute):
            return
        for service in sorted(self._services - {""}):
            group = ours.groups(service).get(node.value.attr.value)
            called = ours.method(Group(service, group), name) if group is not None else None
            if called is not None and called != name:
                what = f"{node.value.attr.value}.{name}: what it is called on can't be told"
                self._edits.find(node, what, f"{called}, if that is a client of {service}")

    def _of_module(self, node: cst.Attribute, name: str) -> bool:
        """A name by the module that it is in: ``azure.mgmt.compute.models.Disk``, ``compute.models.Disk``.

        :return: It is one, and what is before its dots needs no look.
        """
        place, rest = split(name)
        module: Any = node
        named: list[cst.Attribute] = []
        for _ in rest:
            if not isinstance(module, cst.Attribute):
                return False  # a class was imported by its name
            named.insert(0, module)
            module = module.value
        if place is None or self._is_class(module):
            return False
        if named:
            self._of_class(named, name, place, rest)
        if not place.here:
            new = place.module if dotted(node) == name else self._from_alias(module, place)
            if new is not None and new != dotted(module):
                self._edits.change(module, lambda updated: expression(new))
        return True

    def _of_class(self, named: list[cst.Attribute], name: str, place: Place, rest: tuple[str, ...]) -> None:
        """A class behind its module, and the member of an enum behind that."""
        called = place.find(rest[0])
        if called is None:
            if not (place.here and place.has(rest[0])):
                absent(self._edits, named[0], name, place, rest)
            return
        if called != rest[0]:
            self._edits.rename(named[0], called)
        kind = ours.kind_of_class(place, called)
        if isinstance(kind, Enum) and len(named) > 1:
            self._of_enum(named[1], kind)

    def _from_alias(self, module: cst.CSTNode, place: Place) -> str | None:
        """A module behind the name by which another one above it was imported: ``r.deployments`` is ``r.resources``."""
        alias = (dotted(module) or "").partition(".")[0]
        above, _ = split(self._inference.imported(alias, module) or "")
        if above is None or not place.module.startswith(above.module):
            return None
        return alias + place.module.removeprefix(above.module)

    def _is_class(self, module: cst.CSTNode) -> bool:
        """Whether what should be a module was imported as something else."""
        name = self._inference.imported(module)
        return name is None or bool(split(name)[1])

    def _of_client(self, node: cst.Attribute, owner: Client) -> None:
        name = node.attr.value
        known = [*ours.groups(owner.service), *ours.methods(owner), *_OF_CLIENTS]
        called = ours.method(owner, name)
        if name in known or name.startswith("_"):
            return
        if name in ("models", "get_models"):
            write = f"from azure.mgmt.provisioning.services.{owner.service} import models"
            self._edits.find(node, "clients have no models", write)
        elif called is not None:
            self._edits.rename(node, called)
        else:
            close = near(name, known)
            what = f"clients of {owner.service} have no {name}"
            self._edits.find(node, what, close or "the group that has the method: see the docstring of the client")

    def _of_group(self, node: cst.Attribute, owner: Group) -> None:
        name = node.attr.value
        called = ours.method(owner, name)
        if name == "models":
            write = f"from azure.mgmt.provisioning.services.{owner.service} import models"
            self._edits.find(node, "operation groups have no models", write)
        elif called is None and not name.startswith("_"):
            close = near(name, ours.methods(owner)) or near(f"begin_{name}", ours.methods(owner))
            self._edits.find(node, f"{owner.name} has no {name}", close or f"one of {', '.join(ours.methods(owner))}")
        elif called is not None and called != name:
            self._edits.rename(node, called)

    def _of_model(self, node: cst.Attribute, owner: Model) -> None:
        called = plain(node.attr.value)
        if called != node.attr.value and called in ours.members(owner):
            self._edits.rename(node, called)

    def _of_enum(self, node: cst.Attribute, owner: Enum) -> None:
        name = node.attr.value
        known = list(ours.model(owner).__members__)
        if name in known or name.startswith("_"):
            return
        called = next((each for each in known if _folded(each) == _folded(name)), None)
        if called is not None:
            self._edits.rename(node, called)
        else:
            self._edits.find(node, f"{owner.name} has no {name}", near(name, known) or f"one of {', '.join(known)}")

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802
        called = self._inference.kind(node.func)
        if isinstance(called, Method) or (isinstance(called, Class) and isinstance(called.of, (Client, Model))):
            self._arguments(node, called)

    def _arguments(self, node: cst.Call, called: Method | Class) -> None:
        taken, options = ours.parameters(called)
        given = {each.keyword.value: each for each in node.args if each.keyword is not None}
        unknown = [name for name in given if name not in taken and name not in options]
        where = called.name if isinstance(called, Method) else getattr(called.of, "name", "the client")
        for name in unknown:
            new = self._argument(node, called, name, unknown)
            if new is not None:
                _rename_argument(self._edits, given[name], new)
            else:
                write = ARGUMENTS.get(name) or near(name, [*taken, *options]) or "leave it out"
                self._edits.find(given[name], f"{where} has no argument {name}", write)
        if isinstance(called, Class) and isinstance(called.of, Client) and "api_version" in given:
            what = "api_version: requests of all operations get it, models are those of this package"
            self._edits.find(given["api_version"], what, "leave it out, unless that version is meant")

    def _argument(self, node: cst.Call, called: Method | Class, name: str, unknown: list[str]) -> str | None:
        """What an argument is called here: a member without its ending, or the one that is missing, if like it."""
        if isinstance(called, Class) and isinstance(called.of, Model):
            return plain(name) if plain(name) in ours.members(called.of) else None
        renamed = RENAMED_ARGUMENTS.get(name)
        if renamed is not None and not any(each.keyword and each.keyword.value == renamed for each in node.args):
            return renamed
        if len(unknown) > 1 or any(each.star for each in node.args):
            return None
        needed = ours.required(called)
        given = {each.keyword.value for each in node.args if each.keyword is not None}
        in_order = sum(each.keyword is None for each in node.args)
        missing = [each for each in needed[in_order:] if each not in given]
        if len(missing) != 1:
            return None
        is_like = name in missing[0] or missing[0] in name
        return missing[0] if is_like or ours.is_body(called, missing[0]) else None


def _rename_argument(edits: Edits, node: cst.Arg, name: str) -> None:
    edits.change(node, lambda updated: updated.with_changes(keyword=cst.Name(name)))


def _folded(name: str) -> str:
    return name.replace("_", "").lower()
