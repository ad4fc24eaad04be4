"""Models and enums to ``models.py`` and ``enums.py``, or to the modules of packages of these names."""

from __future__ import annotations

from collections.abc import Iterable

from ..represent.ir import ABSENT, EnumIR, FlattenedIR, ModelIR, PropertyIR, ServiceIR, TypeRef
from ..represent.markup import XmlIR
from ..split.classes import types_of
from ..split.layout import Layout
from .annotations import SCALARS, is_any, property_type
from .described import of_enum, of_flattened, of_member, of_model
from .imports import Imports
from .text import FIRST_LINE, docstring, estimated_lines, literal, string
from .told import tells_name, tells_type

DECLARING = ("Model", "additional", "field", "flattened", "overlaid", "read_only")
NESTED = ("Filled", *(f"Nested{kind}{form}" for kind in ("", "Dict", "List") for form in ("", "Filled", "OrNone")))


def emit_enums(service: ServiceIR, core: str) -> str:
    """The module ``enums``.

    :param core: The core package as this module names it.
    """
    return _enums(service, service.enums, f"Enums of the service ``{service.name}``.", core)


def emit_enum_module(service: ServiceIR, layout: Layout, module: str, core: str) -> str:
    """A module of the package ``enums``."""
    return _enums(service, layout.enums[module], f"Enums of ``{service.name}``: ``{module[1:]}``.", core)


def _enums(service: ServiceIR, enums: Iterable[EnumIR], text: str, core: str) -> str:
    bases: dict[str, str] = dict.fromkeys(("ClosedEnum", "ExtensibleEnum", "FloatEnum"), f"{core}.models.model")
    imports = Imports(frozenset(enum.name for enum in service.enums), bases)
    classes = [_enum(enum, imports) for enum in enums]
    return "\n".join([FIRST_LINE, docstring(text, 0), imports.render(), *(f"\n{each}" for each in classes)])


def _enum(enum: EnumIR, imports: Imports) -> str:
    texts = "ExtensibleEnum" if enum.extensible else "ClosedEnum"
    base = imports.name({"int": "IntEnum", "float": "FloatEnum"}.get(enum.scalar, texts), runtime=True)
    lines = [f"class {enum.name}({base}):\n", of_enum(enum).source(), *["\n"] * bool(enum.values)]
    for value in enum.values:
        # Linters take these for digits.
        unlike = "  # noqa: E741" if value.name in ("I", "O", "l") else ""
        lines.append(f"    {value.name} = {literal(value.value)}{unlike}\n")
        if described := of_member(value.doc):
            lines.append(described.source())
    return "".join(lines)


def emit_models(service: ServiceIR, core: str) -> str:
    """The module ``models``.

    :param core: The core package as this module names it.
    """
    imports = _imports(service, core, ".")
    imports.sources["public_classes"] = f"{core}.lazy"
    imports.add("typing", "TYPE_CHECKING", runtime=True)
    listed = f"if not TYPE_CHECKING:\n    __all__ = {imports.name('public_classes', runtime=True)}(__name__)\n"
    emitter = Models(service, imports)
    classes = [emitter.model(model) for model in service.bases_first]
    if service.enums:
        imports.add(".enums", "*", runtime=True)
    text = docstring(f"Models of the service ``{service.name}``.", 0)
    parts = [FIRST_LINE + _unlike_linters(service), text, imports.render()]
    return "\n".join([*parts, *(f"\n{each}" for each in classes), "", listed])


def _unlike_linters(service: ServiceIR) -> str:
    """What lets linters accept that enums are imported all together."""
    named = any(kind.kind == "enum" for model in service.models for kind in types_of(model))
    return f"# ruff: noqa: F403{', F405' if named else ''}\n" if service.enums else ""


def emit_model_module(service: ServiceIR, layout: Layout, module: str, core: str) -> str:
    """A module of the package ``models``: it names what others define as members of the package."""
    imports = _imports(service, core, "..")
    homes = layout.homes | layout.enum_homes
    imports.elsewhere = {name: f".{home}" for name, home in layout.homes.items() if home != module}
    imports.elsewhere |= {enum.name: "..enums" for enum in service.enums}
    imports.aliases = {name: f"..types.{home}" for name, home in homes.items() if home != module}
    imports.sources["types"], imports.renamed = "..types", {"types": module}
    emitter = Models(service, imports)
    classes = [emitter.model(model) for model in layout.models[module]]
    text = docstring(f"Models of ``{service.name}``: ``{module[1:]}``.", 0)
    return "\n".join([FIRST_LINE, text, imports.render(), *(f"\n{each}" for each in classes)])


def model_lines(service: ServiceIR) -> dict[str, int]:
    """About how many lines each model takes."""
    emitter = Models(service, _imports(service, service.core_at(2), ".."))
    return {model.name: estimated_lines(emitter.model(model)) + 2 for model in service.models}


def _imports(service: ServiceIR, core: str, package: str) -> Imports:
    """The imports of a module of models.

    :param package: The package of the service as this module names it.
    """
    sources = dict.fromkeys(DECLARING, f"{core}.models.model") | dict.fromkeys(NESTED, f"{core}.models.nested")
    # A name that any module of the service defines means that class, wherever type strings are looked up.
    defined = frozenset(model.name for model in service.models) | {enum.name for enum in service.enums}
    return Imports(defined, {**sources, "models": package, "types": package}, typed=f"{core}.typed")


class Models:
    """Emits the models of a service."""

    def __init__(self, service: ServiceIR, imports: Imports) -> None:
        self._service = service
        self._imports = imports

    def model(self, model: ModelIR) -> str:
        """The class of a model."""
        imports = self._imports
        lineage = self._service.lineage(model.name)
        imports.taken = {p.name for each in lineage for p in each.properties}
        imports.taken |= {f.name for each in lineage for f in each.flattened} | {"additional_properties"}
        bases = ", ".join(imports.base(name, name) for name in model.bases) or imports.name("Model", runtime=True)
        lines = [f"class {model.name}({bases}):\n", of_model(model).source()]
        if model.subtypes:
            subtypes = ", ".join(f"{string(value)}: {string(name)}" for value, name in model.subtypes)
            lines.append(f"\n    _subtype_map = {{{string(model.discriminator or '')}: {{{subtypes}}}}}\n")
        if model.xml is not None:
            lines.append(_xml(model.xml))
        if model.properties or model.flattened:
            lines.append("\n")
        inherited = {p.name: p for each in reversed(lineage[1:]) for p in each.properties}
        overlaid = {member.name for member in model.flattened if member.overlay is not None}
        for prop in model.properties:
            if prop.name in overlaid:
                continue
            is_tag = model.tag is not None and prop.name == model.tag[0]
            lines.append(self._property(prop, inherited.get(prop.name), is_tag=is_tag))
            for member in model.flattened:
                if member.target == prop.name:
                    lines.append(self._flattened(member))
        if model.additional is not None and all(each.additional != model.additional for each in lineage[1:]):
            lines.append(self._additional(model.additional))
        return "".join(lines)

    def _property(self, prop: PropertyIR, inherited: PropertyIR | None, *, is_tag: bool) -> str:
        imports = self._imports
        optional = is_optional(prop)
        annotation = property_type(prop.type, imports, optional=optional, filled=prop.filled)
        arguments = _told_otherwise(prop)
        if prop.read_only and not is_tag:
            declared = imports.name("read_only", runtime=True)
        else:
            declared = "field"
            if prop.default is not ABSENT:
                arguments.append(f"default={literal(prop.default)}")
            elif not prop.required or prop.flatten:
                arguments.append("default=None")
        if prop.secret:
            arguments.append("secret=True")
        if prop.json_text:
            arguments.append("json_text=True")
        if prop.create_only:
            arguments.append("create_only=True")
        if prop.identifiers is not None and not prop.read_only:
            arguments.append(f"identifiers={_tuple(prop.identifiers)}")
        line = f"    {prop.name}: {annotation}"
        if declared == "field" and arguments == ["default=None"] and annotation.endswith((" | None", "Any")):
            line += " = None"
        elif declared != "field" or arguments or inherited is not None:
            # For type checkers, what overrides a property with a default lacks one unless something is assigned.
            name = declared if declared != "field" else imports.name("field", runtime=True)
            line += f" = {name}({', '.join(arguments)})"
        fuller = inherited is not None and (not optional or (prop.filled and not inherited.filled))
        if inherited is not None and not _fits(prop.type, inherited.type):
            # The description says something else of it than the base does.
            line += "  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]"
        elif inherited is not None and (prop.type != inherited.type or (is_optional(inherited) and fuller)):
            # It is always there, or has less values, where the base has more; nothing writes it by way of the base.
            line += "  # pyright: ignore[reportIncompatibleVariableOverride]"
        elif inherited is not None and optional and not is_optional(inherited) and not is_any(prop.type):
            # The description takes back what the base says; who reads it by way of the base may get None.
            line += "  # type: ignore[assignment]"
        described = of_member(prop.doc)
        return f"{line}\n" + (described.source() if described else "")

    def _flattened(self, member: FlattenedIR) -> str:
        if member.overlay is not None:
            return self._overlaid(member, member.overlay)
        imports, source = self._imports, member.source
        optional = flattened_is_optional(member)
        annotation = property_type(source.type, imports, optional=optional, filled=member.filled)
        declared = imports.name("flattened", runtime=True)
        arguments = _leading_to(member)
        if source.read_only:
            arguments.append("init=False")
        elif not member.required:
            arguments.append("default=None")
        line = f"    {member.name}: {annotation} = {declared}({', '.join(arguments)})\n"
        described = of_flattened(member)
        return line + (described.source() if described else "")

    def _overlaid(self, member: FlattenedIR, overlay: PropertyIR) -> str:
        imports = self._imports
        annotation = property_type(overlay.type, imports, optional=False)
        declared = imports.name("overlaid", runtime=True)
        arguments = [string(member.target), *_told_otherwise(overlay), *["default=None"] * (not member.required)]
        line = f"    {member.name}: {annotation} = {declared}({', '.join(arguments)})\n"
        described = of_flattened(member)
        return line + (described.source() if described else "")

    def _additional(self, kind: TypeRef) -> str:
        imports = self._imports
        declared = imports.name("additional", runtime=True)
        values = property_type(TypeRef("dict", item=kind), imports, optional=False)
        line = f"    additional_properties: {values} = {declared}({string(kind.wire)}, default=None)\n"
        return line + docstring("Members that are not declared here, by their REST names.")


def _xml(xml: XmlIR) -> str:
    """What a class says of its elements in XML."""
    element, members = dict(xml.element), {name: dict(said) for name, said in xml.members}
    lines = [f"    _xml_map = {literal(element)}\n"] if element else []
    lines += [f"    _xml_members = {literal(members)}\n"] if members else []
    return "".join(["\n", *lines])


def _told_otherwise(prop: PropertyIR) -> list[str]:
    """The arguments that say of a property what neither its name nor its annotation tells."""
    name, kind = string(prop.wire), string(prop.type.wire)
    if tells_type(prop.type):
        return [] if tells_name(prop.name, prop.wire) else [name]
    return [f"type={kind}"] if tells_name(prop.name, prop.wire) else [name, kind]


def _leading_to(member: FlattenedIR) -> list[str]:
    """The arguments that say where a flattened member is: as little as possible, for there are thousands of them."""
    renamed = member.attribute != member.name
    if member.target == "properties":
        return [f"attribute={string(member.attribute)}"] * renamed
    return [string(member.target), *[string(member.attribute)] * renamed]


def _tuple(texts: tuple[str, ...]) -> str:
    return f"({', '.join(map(string, texts))}{',' * (len(texts) == 1)})"


def _fits(kind: TypeRef, base: TypeRef) -> bool:
    """Whether what a property of one type gives is of another type as well, as far as scalars and enums go."""
    if kind == base or not {kind.kind, base.kind} <= {"scalar", "enum"}:
        return True
    if base.kind == "enum":
        return False
    python = SCALARS[kind.name] if kind.kind == "scalar" else kind.scalar
    return python == SCALARS[base.name] or (python, SCALARS[base.name]) == ("int", "float")


def is_optional(prop: PropertyIR) -> bool:
    """Whether None is a value that the property can be given."""
    if prop.nullable:
        return True
    return not prop.read_only and (not prop.required or prop.flatten) and prop.default is ABSENT


def flattened_is_optional(member: FlattenedIR) -> bool:
    """Whether None is a value that the flattened member can be given."""
    return is_optional(member.source) or not (member.required or member.source.read_only)
