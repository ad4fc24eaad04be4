"""The imports of a generated module, gathered while its text is made."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "property", "str", "tuple"})

STANDARD = {
    "Any": "typing",
    "IO": "typing",
    "Literal": "typing",
    "TypeAlias": "typing",
    "Iterator": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Decimal": "decimal",
    "date": "datetime",
    "datetime": "datetime",
    "time": "datetime",
    "timedelta": "datetime",
    "IntEnum": "enum",
    "Required": "typing_extensions",
    "TypedDict": "typing_extensions",
    "Unpack": "typing_extensions",
    "AsyncTokenCredential": "azure.core.credentials_async",
    "MatchConditions": "azure.core",
    "AzureKeyCredential": "azure.core.credentials",
    "TokenCredential": "azure.core.credentials",
    "ItemPaged": "azure.core.paging",
}
"""Where the names come from that generated modules use."""


def _import_order(name: str) -> tuple[int, str, str]:
    """isort's order of imported names: constants, classes, then the rest."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, name.lower(), name


_STANDARD_LIBRARY = frozenset({"builtins", "collections.abc", "datetime", "decimal", "enum", "typing"})
_EVALUATED = _STANDARD_LIBRARY | {"azure.core"}
"""Modules that cost nothing where methods are: whoever calls one needs them."""
_PROVIDED = frozenset({"IO", "Iterator"})
"""Names of those modules that core's ``typed`` provides."""


@dataclass
class Imports:
    """The imports of a module, gathered while its text is made.

    A name that means something else where it is used is imported under another one: where a class has a member
    called ``list``, ``list[str]`` is written ``_list[str]``.

    :param defined: Names that the module defines itself.
    :param sources: Modules of further names, in addition to :data:`STANDARD`.
    :param elsewhere: Modules of the classes that are in other modules of the same package.
    :param aliases: Modules of the types of dicts and values that are not where the others are: by class.
    :param renamed: What the module that a name comes from calls it, where that is another name.
    :param typed: The module of core that lets annotations be evaluated which name what is imported for type checkers.
    :param methods: The annotations are those of methods.
    """

    defined: frozenset[str] = frozenset()
    sources: dict[str, str] = field(default_factory=dict)
    taken: Collection[str] = ()
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    typed: str | None = None
    methods: bool = False
    _runtime: dict[str, set[str]] = field(default_factory=dict)
    _typing: dict[str, set[str]] = field(default_factory=dict)

    def name(self, name: str, *, runtime: bool = False) -> str:
        """How to write a name at this place; it will be imported."""
        hidden = name in self.taken or name in self.defined
        source = "builtins" if name in BUILTINS else self.sources.get(name) or STANDARD[name]
        if source == "builtins" and not hidden:
            return name
        spelled = f"_{name}" if hidden else name
        target = self._runtime if runtime else self._typing
        original = self.renamed.get(name, name)
        target.setdefault(source, set()).add(f"{original} as {spelled}" if original != spelled else name)
        return spelled

    def add(self, source: str, name: str, *, runtime: bool = False) -> None:
        """Import a name that the text spells as it is."""
        (self._runtime if runtime else self._typing).setdefault(source, set()).add(name)

    def model(self, name: str) -> str:
        """How to write a model or enum: by its name in its own module, elsewhere as a member of ``models``."""
        return f"{self.name('models')}.{name}" if name in self.elsewhere else name

    def alias(self, name: str, ending: str) -> str:
        """How to write the type of a model's dicts (``Dict``) or of an enum's values (``Value``)."""
        alias = name + ending
        if name in self.aliases:
            # Not as a member of the package: pyright loses its way where aliases refer to one another through it.
            self.add(self.aliases[name], alias)
            return alias
        return f"{self.name('types')}.{alias}" if "types" in self.sources else alias

    def base(self, model: str, name: str) -> str:
        """How to write a base class, the model's own or one that is made for it; it will be imported."""
        if model in self.elsewhere:
            self.add(self.elsewhere[model], name, runtime=True)
        return name

    def render(self, *, annotated: bool = True) -> str:
        """The import statements: ``__future__``, what is needed at run time, what type checkers need.

        :param annotated: Whether the module has annotations, which are not to be evaluated.
        """
        typing: dict[str, set[str]] = {}
        for source, names in self._typing.items():
            for name in names - self._runtime.get(source, set()):
                real = self.methods and source in _EVALUATED and name not in _PROVIDED
                (self._runtime if real else typing).setdefault(source, set()).add(name)
        if typing:
            self._runtime.setdefault("typing", set()).add("TYPE_CHECKING")
            if self.typed is not None:
                self._runtime.setdefault(self.typed, set()).add("typed_methods" if self.methods else "typed")
        future = "from __future__ import annotations\n" if annotated else ""
        parts = [future, import_lines(self._runtime)]
        if typing:
            parts.append("if TYPE_CHECKING:\n" + textwrap.indent(import_lines(typing), "    "))
            if self.typed is not None:
                parts[-1] += f"else:\n    {'typed_methods(globals())' if self.methods else 'typed(__name__)'}\n"
        return "\n".join(part for part in parts if part)


def import_lines(modules: dict[str, set[str]]) -> str:
    """Import statements in the order of isort: standard library, installed packages, relative ones."""
    sections: list[list[str]] = [[], [], []]

    def depth(source: str) -> tuple[int, str]:
        return -(len(source) - len(source.lstrip("."))), source

    for source in sorted(modules, key=depth):
        names = sorted(modules[source], key=_import_order)
        section = 2 if source.startswith(".") else 0 if source in _STANDARD_LIBRARY else 1
        # What is renamed has a statement of its own; statements stand in the order of their first names.
        plain = [name for name in names if " as " not in name]
        statements = [[name] for name in names if " as " in name] + [plain] * bool(plain)
        statements.sort(key=lambda statement: _import_order(statement[0]))
        sections[section] += [f"from {source} import {', '.join(statement)}" for statement in statements]
    return "\n".join("\n".join(lines) + "\n" for lines in sections if lines)
