"""Models and enums to ``types.pyi``, or a package: TypedDicts, and literal types of enum values."""

from __future__ import annotations

from collections.abc import Iterable

from ..represent.ir import EnumIR, ModelIR, ServiceIR
from ..split.layout import Layout
from .annotations import accepted, is_any
from .imports import Imports
from .keys import ADDITIONAL_KEY, Key, Keys
from .members import body_members
from .text import FIRST_LINE, docstring, literal, string


def emit_types(service: ServiceIR, core: str) -> str:
    """The module ``types``.

    :param core: The core package as this module names it.
    """
    text = f"Dicts that stand for the models of the service ``{service.name}``, and values of its enums."
    return _types(service, service.bases_first, service.enums, _imports(service, ".", core), text)


def emit_type_module(service: ServiceIR, layout: Layout, module: str, core: str) -> str:
    """A module of the package ``types``: it names what others define as members of the package."""
    homes = layout.homes | layout.enum_homes
    others = {name: f".{home}" for name, home in homes.items() if home != module}
    imports = _imports(service, "..", core)
    imports.elsewhere = imports.aliases = others
    text = f"Dicts for the models of ``{service.name}``, and values of its enums: ``{module[1:]}``."
    return _types(service, layout.models.get(module, ()), layout.enums.get(module, ()), imports, text)


def emit_stub_loader(name: str, core: str) -> str:
    """The module that stands beside a stub: at run time, it makes what the stub defines.

    :param name: What the module is called.
    """
    text = docstring(f"What ``{name}.pyi`` defines, made when it is asked for.", 0)
    return f"{FIRST_LINE}\n{text}\nfrom {core}.stubs import load_stub\n\nload_stub(__name__)\n"


def _imports(service: ServiceIR, package: str, core: str) -> Imports:
    """The imports of a module of types: a name that any of them defines means that type."""
    defined = {f"{model.name}Dict" for model in service.models} | {f"{enum.name}Value" for enum in service.enums}
    defined |= {f"{name}Options" for name in body_members(service).names}
    options = dict.fromkeys(("LongRunningOptions", "RequestOptions"), f"{core}.declare.options")
    sources = {"models": package, "ModelDict": f"{core}.models.dicts", **options}
    return Imports(frozenset(defined), sources, typed=f"{core}.typed")


def _types(service: ServiceIR, models: Iterable[ModelIR], enums: Iterable[EnumIR], imports: Imports, text: str) -> str:
    emitter = _Types(service, imports)
    aliases = [_values(enum, imports) for enum in enums]
    dicts = [emitter.model(model) for model in models]
    # A union of a base and its subclasses needs those of the subclasses above it.
    families = [alias for _, alias in sorted(emitter.families)]
    parts = [FIRST_LINE, docstring(text, 0), imports.render(), "".join(aliases), *(f"\n{each}" for each in dicts)]
    return "\n".join([*parts, "", "".join(families)])


def _values(enum: EnumIR, imports: Imports) -> str:
    alias = imports.name("TypeAlias", runtime=True)
    if not enum.values or enum.scalar == "float":  # of which there are no literal types
        return f"{enum.name}Value: {alias} = {imports.name(enum.scalar, runtime=True)}\n"
    kind = imports.name("Literal", runtime=True)
    values = ", ".join(dict.fromkeys(literal(value.value) for value in enum.values))
    return f"{enum.name}Value: {alias} = {kind}[{values}]\n"


class _Types:
    """Emits the TypedDicts of a service.

    A model with flattened members gets two, with the members flattened and nested, and an alias for either. So do
    discriminated bases: theirs stands for the base and all its subclasses.
    """

    def __init__(self, service: ServiceIR, imports: Imports) -> None:
        self._service = service
        self._imports = imports
        self._keys = Keys(service)
        self._members = body_members(service)
        self.families: list[tuple[int, str]] = []

    def model(self, model: ModelIR) -> str:
        """What stands for a model, and for the keyword arguments that its members are."""
        return "\n\n".join([self._dicts(model), *self._members.sources(model.name, self._imports)])

    def _dicts(self, model: ModelIR) -> str:
        forms = self._keys.forms(model)
        family = self._keys.family(model)
        if len(forms) == 1 and len(family) == 1:
            return self._dict(f"{model.name}Dict", model, forms[0])
        names = [self._keys.form_name(model, form) for form in forms]
        parts = [self._dict(name, model, form) for name, form in zip(names, forms, strict=True)]
        names += [f"{each.name}Dict" for each in family[1:]]
        alias = f"{model.name}Dict: {self._imports.name('TypeAlias', runtime=True)} = {' | '.join(names)}\n"
        if len(family) == 1:
            parts.append(alias)
        else:
            self.families.append((len(family), alias))
        return "\n\n".join(parts)

    def _dict(self, name: str, model: ModelIR, form: str) -> str:
        imports = self._imports
        bases, keys = self._layout(model, form)
        imports.taken = {key.name for key in self._keys.of(model, form)}
        if not bases and ADDITIONAL_KEY in keys:
            bases = [imports.name("ModelDict", runtime=True)]
            keys.remove(ADDITIONAL_KEY)
        base = ", ".join(bases) or imports.name("TypedDict", runtime=True)
        lines = [f"class {name}({base}, total=False):\n"]
        if not keys:
            lines.append(docstring(f"Stands for {model.name}."))
        for key in keys:
            annotation = accepted(key.type, imports)
            if key.value is not None:
                annotation = f"{imports.name('Literal', runtime=True)}[{string(key.value)}]"
            if key.nullable and not is_any(key.type):
                annotation += " | None"
            if key.required:
                annotation = f"{imports.name('Required')}[{annotation}]"
            lines.append(f"    {key.name}: {annotation}\n")
        return "".join(lines)

    def _layout(self, model: ModelIR, form: str) -> tuple[list[str], list[Key]]:
        """The bases of a dict and the keys it adds; no bases where a key of theirs would have another type."""
        keys = self._keys.of(model, form)
        bases: list[tuple[ModelIR, str]] = []
        inherited: dict[str, Key] = {}
        for base in map(self._service.model, model.bases):
            base_form = form if len(self._keys.forms(base)) == 2 else ""
            if base_form not in self._keys.forms(base):
                return [], keys
            bases.append((base, base_form))
            for key in self._keys.of(base, base_form):
                if inherited.setdefault(key.name, key) != key:
                    return [], keys
        own = {key.name: key for key in keys}
        if not bases or any(own.get(name) != key for name, key in inherited.items()):
            return [], keys
        names = [self._imports.base(base.name, self._keys.form_name(base, each)) for base, each in bases]
        return names, [key for key in keys if key.name not in inherited]
