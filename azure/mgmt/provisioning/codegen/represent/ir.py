"""The intermediate representation: what a service is, free of Swagger and free of Python source text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal

from .access import AccessIR
from .markup import XmlIR, XmlSaid


class Absent(Enum):
    """Stands for "there is no value", where None is a value."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT

TypeKind = Literal["scalar", "object", "stream", "text", "model", "enum", "list", "dict"]


@dataclass(frozen=True)
class TypeRef:
    """A type.

    :param kind: What it is. ``object`` is any JSON value, ``stream`` bytes that are sent or read as they are.
    :param name: Class name of a model or enum; msrest's name of a scalar (``str``, ``iso-8601`` …).
    :param item: Type of the items of a list, or of the values of a dict.
    :param wire: The type string that declarations hold.
    """

    kind: TypeKind
    name: str = ""
    item: TypeRef | None = None
    scalar: str = "str"

    @property
    def wire(self) -> str:
        """The type string in msrest's form."""
        if self.item is not None:
            return f"[{self.item.wire}]" if self.kind == "list" else f"{{{self.item.wire}}}"
        if self.kind == "enum":
            return self.name if self.scalar == "str" else self.scalar
        return self.name if self.kind in ("scalar", "model") else self.kind

    @property
    def leaf(self) -> TypeRef:
        """The type itself, or of the innermost items."""
        return self.item.leaf if self.item is not None else self


def classes_of(kinds: Iterable[TypeRef]) -> set[str]:
    """The names of the models and enums among types, or among the items of those."""
    return {kind.leaf.name for kind in kinds if kind.leaf.kind in ("model", "enum")}


STR = TypeRef("scalar", "str")
OBJECT = TypeRef("object")
STREAM = TypeRef("stream")
TEXT = TypeRef("text")


@dataclass(frozen=True)
class EnumValueIR:
    """A value of an enum and the name of its member."""

    name: str
    value: Any
    doc: str = ""


@dataclass(frozen=True)
class EnumIR:
    """An enum.

    :param scalar: msrest's name of the type of its values: ``str``, ``int`` or ``float``.
    :param extensible: The service may know more values (``modelAsString``).
    """

    name: str
    values: tuple[EnumValueIR, ...]
    doc: str = ""
    scalar: str = "str"
    extensible: bool = True


@dataclass(frozen=True)
class PropertyIR:
    """A property of a model.

    :param default: What is sent when no value is given.
    :param nullable: None is a value of its own.
    :param filled: The service always has a value for it, given or not.
    :param json_text: It holds a JSON object, which may be given as its text.
    :param flatten: The members of its model are members of the outer one, too.
    :param mutability: When it can be given: of ``create``, ``update``, ``read``. Empty for always.
    :param identifiers: What tells the items of a list of models apart. Empty for nothing; None where nothing is said.
    """

    name: str
    wire: str
    type: TypeRef
    doc: str = ""
    required: bool = False
    read_only: bool = False
    secret: bool = False
    nullable: bool = False
    filled: bool = False
    json_text: bool = False
    default: Any = ABSENT
    flatten: bool = False
    mutability: tuple[str, ...] = ()
    identifiers: tuple[str, ...] | None = None

    @property
    def create_only(self) -> bool:
        """Whether it is given when what has it is made, and keeps its value."""
        return "create" in self.mutability and "update" not in self.mutability and not self.read_only


@dataclass(frozen=True)
class FlattenedIR:
    """Another name for a property of a nested model.

    :param target: Name of the property that holds the nested model.
    :param attribute: Name of the property there; it may be flattened there itself.
    :param source: The property in the end, as its own model declares it.
    :param required: A constructor cannot do without.
    :param filled: The service always has a value for it, and for what holds it.
    :param overlay: A property of the model that the server fills and that is called the same: it is read, and what is
        given is the nested one.
    """

    name: str
    target: str
    attribute: str
    source: PropertyIR
    required: bool = False
    filled: bool = False
    overlay: PropertyIR | None = None


@dataclass(frozen=True)
class ModelIR:
    """A model.

    :param bases: Names of the models it extends.
    :param additional: Type of members it does not declare, where the description allows them.
    :param discriminator: Name of the property that tells its subclasses apart, own or inherited.
    :param tag: For a subclass: the property that tells it from others, and its value for this class.
    :param subtypes: Direct subclasses by the value of the discriminator.
    :param xml: How it is written as XML.
    :param synthetic: Made by the facts of an API: ``flattened`` for content that official clients only have flattened.
    """

    name: str
    properties: tuple[PropertyIR, ...] = ()
    doc: str = ""
    bases: tuple[str, ...] = ()
    flattened: tuple[FlattenedIR, ...] = ()
    additional: TypeRef | None = None
    discriminator: str | None = None
    tag: tuple[str, str] | None = None
    subtypes: tuple[tuple[str, str], ...] = ()
    synthetic: str | None = None
    xml: XmlIR | None = None


ParameterKind = Literal["path", "query", "header", "match", "body", "form"]


@dataclass(frozen=True)
class ParameterIR:
    """A parameter of an operation.

    :param keyword: The argument is given by keyword only.
    :param client: The value comes from the client; there is no argument.
    :param fixed: Constant that is always sent; there is no argument.
    :param default: What is sent when the argument is not given.
    :param prefix: Header: the argument is a mapping, and its keys are appended to the name.
    :param binary_content_type: Body: its media type where it is given as bytes, if that is another one.
    :param members: Body: clients have its members as arguments (``x-ms-client-flatten``).
    :param if_match: Match: If-Match is sent; likewise ``if_none_match``.
    """

    kind: ParameterKind
    name: str
    wire: str
    type: TypeRef = STR
    doc: str = ""
    required: bool = False
    keyword: bool = False
    client: bool = False
    fixed: Any = ABSENT
    default: Any = ABSENT
    collection: str = "csv"
    skip_encoding: bool = False
    prefix: bool = False
    if_match: bool = False
    if_none_match: bool = False
    content_type: str = "application/json"
    send_content_type: bool = False
    binary_content_type: str | None = None
    members: bool = False
    xml: XmlSaid = ()

    @property
    def takes_argument(self) -> bool:
        """Whether the method has an argument for it."""
        return not self.client and self.fixed is ABSENT


@dataclass(frozen=True)
class PagingIR:
    """How a listing goes on; see the declaration ``Paging``."""

    item: TypeRef
    items: str = "value"
    next_link: str | None = "nextLink"
    api_version: bool = True
    next_operation: str | None = None
    next_method: str = "GET"
    further_query: tuple[str, ...] = ()


@dataclass(frozen=True)
class OperationIR:
    """An operation.

    :param group: Its operation group; None for a method of the client itself.
    :param method: Name of the Python method.
    :param verb: HTTP method.
    :param returns: Type of the result; None for nothing. ``head`` is kept apart in :attr:`head`.
    :param returns_otherwise: Types of the results of codes of success that come with another one.
    :param may_return_nothing: Some codes of success come with the result, and others without.
    :param api_version: The version it is called with, if it takes one.
    :param host: Where it is, with placeholders, where that depends on parameters.
    :param parameters: Those that come from the client, positional ones, keyword ones, constants.
    :param error: The model of a response that is no success.
    :param headers: Response headers that are more than texts.
    """

    id: str
    group: str | None
    method: str
    verb: str
    url: str
    parameters: tuple[ParameterIR, ...] = ()
    ok: tuple[int, ...] = (200,)
    returns: TypeRef | None = None
    returns_otherwise: tuple[tuple[int, TypeRef], ...] = ()
    may_return_nothing: bool = False
    head: bool = False
    api_version: str | None = None
    fixed_api_version: bool = False
    api_version_name: str = "api-version"
    accept: str | None = "application/json"
    paging: PagingIR | None = None
    long_running: bool = False
    final_state_via: str | None = None
    doc: str = ""
    details: str = ""
    reference: str | None = None
    deprecated: bool = False
    host: str | None = None
    error: str | None = None
    headers: tuple[tuple[str, TypeRef], ...] = ()

    @property
    def arguments(self) -> tuple[ParameterIR, ...]:
        """The parameters that the method has arguments for, in the order of its signature."""
        return tuple(parameter for parameter in self.parameters if parameter.takes_argument)

    @property
    def classes(self) -> set[str]:
        """The names of the models and enums that it takes and returns."""
        kinds = [parameter.type for parameter in self.parameters]
        kinds += [self.returns] if self.returns is not None else []
        kinds += [kind for _, kind in self.returns_otherwise]
        kinds += [self.paging.item] if self.paging is not None else []
        return classes_of(kinds)


@dataclass(frozen=True)
class GroupIR:
    """An operation group: an attribute of the client."""

    name: str
    class_name: str
    operations: tuple[OperationIR, ...]
    doc: str = ""


@dataclass(frozen=True)
class SourceIR:
    """A document that a service was made from.

    :param official: Package, module and client that its names were compared with, as ``x-python`` says.
    """

    file: str
    api_version: str
    sha256: str
    official: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class ServiceIR:
    """A service: everything that its package is made from. It equals itself alone, so that functions can cache by it.

    :param name: Its short name, which is the name of its package.
    :param client: Class name of its client.
    :param operations: Operations of the client itself.
    :param origin: What it was made from and how, for its manifest.
    :param core: The core package as modules import it; empty where it is imported as the neighbour that it is.
    :param access: How one gets at it; None for Azure Resource Manager.
    :param exported: Its client is the one of its name that the module of all services has.
    :param places: Document and JSON pointer of what classes, their methods and declarations were made from.
    """

    name: str
    client: str
    api_version: str
    sources: tuple[SourceIR, ...]
    groups: tuple[GroupIR, ...] = ()
    operations: tuple[OperationIR, ...] = ()
    models: tuple[ModelIR, ...] = ()
    enums: tuple[EnumIR, ...] = ()
    title: str = ""
    doc: str = ""
    origin: str = ""
    core: str = ""
    access: AccessIR | None = None
    exported: bool = True
    places: Mapping[str, tuple[str, str]] = field(default_factory=dict, repr=False, compare=False)
    _models: dict[str, ModelIR] = field(default_factory=dict, repr=False, compare=False)
    _lineages: dict[str, tuple[ModelIR, ...]] = field(default_factory=dict, repr=False, compare=False)

    def core_at(self, depth: int) -> str:
        """The core package as the modules of a package import it.

        :param depth: 1 for the package of the service, 2 for those in it.
        """
        return self.core or f"..{'.' * depth}core"

    @property
    def all_operations(self) -> tuple[OperationIR, ...]:
        """The operations of the groups and of the client itself."""
        return (*(each for group in self.groups for each in group.operations), *self.operations)

    @property
    def error(self) -> str | None:
        """The model of most responses that are no success."""
        counts = Counter(each.error for each in self.all_operations if each.error is not None)
        return max(counts, key=lambda model: (counts[model], model)) if counts else None

    @property
    def uses_subscription(self) -> bool:
        """Whether any operation takes the client's subscription."""
        return any(p.client and p.name == "subscription_id" for each in self.all_operations for p in each.parameters)

    @property
    def client_parameters(self) -> tuple[ParameterIR, ...]:
        """What the client is made with besides the subscription: what has to be given first."""
        found: dict[str, ParameterIR] = {}
        for parameter in (p for each in self.all_operations for p in each.parameters):
            if parameter.client and parameter.name != "subscription_id":
                found.setdefault(parameter.name, parameter)
        return tuple(sorted(found.values(), key=lambda each: not each.required or each.default is not ABSENT))

    @property
    def bases_first(self) -> tuple[ModelIR, ...]:
        """The models by name, each after those it extends."""
        found: dict[str, ModelIR] = {}

        def add(model: ModelIR) -> None:
            if model.name not in found:
                for base in model.bases:
                    add(self.model(base))
                found[model.name] = model

        for model in self.models:
            add(model)
        return tuple(found.values())

    def model(self, name: str) -> ModelIR:
        """The model called ``name``."""
        if not self._models:
            self._models.update((model.name, model) for model in self.models)
        return self._models[name]

    def lineage(self, name: str) -> tuple[ModelIR, ...]:
        """A model and all that it extends, each after those that extend it."""
        if name not in self._lineages:
            found: dict[str, ModelIR] = {}
            for model in (self.model(name), *(each for base in self.model(name).bases for each in self.lineage(base))):
                found.pop(model.name, None)
                found[model.name] = model
            self._lineages[name] = tuple(found.values())
        return self._lineages[name]
