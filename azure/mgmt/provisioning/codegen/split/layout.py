"""How a large service is laid out: which of its modules holds which operations, models and enums."""

from __future__ import annotations

from dataclasses import dataclass

from ..represent.ir import EnumIR, GroupIR, ModelIR, OperationIR


@dataclass(frozen=True)
class GroupPart:
    """An operation group, or a part of one that is too large for a module.

    :param group: The group, with the operations of this part only.
    :param class_name: Its class: the group's own, or a base that holds a part of it.
    :param bases: Modules and class names of the other parts, for the group's own class.
    """

    group: GroupIR
    class_name: str
    bases: tuple[tuple[str, str], ...] = ()

    @property
    def is_base(self) -> bool:
        """Whether it is a base of the group's own class."""
        return self.class_name != self.group.class_name


@dataclass(frozen=True)
class OperationModule:
    """A module of operations; those of the client itself have one without groups.

    :param family: The module whose use loads this one: for a part of a group, that of the group's own class.
    """

    name: str
    family: str
    operations: tuple[OperationIR, ...]
    parts: tuple[GroupPart, ...] = ()


@dataclass(frozen=True)
class Layout:
    """The modules of a large service.

    A family of resources has a module of the same name in each of the packages ``models``, ``types``, ``enums``,
    ``operations`` and ``_rest``, if it has anything for it.

    :param models: Models by module, each after those it extends.
    :param enums: Enums by module.
    """

    operations: tuple[OperationModule, ...]
    models: dict[str, tuple[ModelIR, ...]]
    enums: dict[str, tuple[EnumIR, ...]]

    @property
    def homes(self) -> dict[str, str]:
        """The module of each model."""
        return {model.name: module for module, models in self.models.items() for model in models}

    @property
    def enum_homes(self) -> dict[str, str]:
        """The module of each enum."""
        return {enum.name: module for module, enums in self.enums.items() for enum in enums}
