"""What docstrings say of models, enums, operations and clients. How they are written is :func:`.text.docstring`'s."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..represent.ir import ABSENT, EnumIR, FlattenedIR, GroupIR, ModelIR, OperationIR, ParameterIR, ServiceIR
from ..represent.names import LONG_RUNNING_OPTIONS, PAGING_OPTIONS, REQUEST_OPTIONS
from ..split.layout import GroupPart
from .text import docstring, literal, readable, sentence


@dataclass(frozen=True)
class Description:
    """What a docstring says.

    :param text: Paragraphs, separated by blank lines.
    :param sections: Lines below them.
    """

    text: str
    sections: tuple[str, ...] = ()

    def source(self, indent: int = 4) -> str:
        """The docstring."""
        return docstring(self.text, indent, sections=self.sections)

    @property
    def words(self) -> str:
        """All that it says, in one line: what is left of it however its lines are broken."""
        return " ".join(" ".join([self.text, *self.sections]).split())


def _said(text: str, otherwise: str) -> Description:
    return Description(readable(text) or readable(otherwise))


def of_enum(enum: EnumIR) -> Description:
    """What the docstring of an enum says."""
    return _said(enum.doc, f"Values of {enum.name}.")


def of_model(model: ModelIR) -> Description:
    """What the docstring of a model says."""
    return _said(model.doc, f"{model.name}.")


def of_member(doc: str) -> Description | None:
    """What stands below a member of a model or an enum, if anything does."""
    return Description(text) if (text := readable(doc)) else None


def of_flattened(member: FlattenedIR) -> Description | None:
    """What stands below a flattened member, if anything does."""
    if member.overlay is None:
        return of_member(member.source.doc)
    given = f"Given, it is ``{member.target}.{member.attribute}``"
    given += f": {member.source.doc}" if member.source.doc else "."
    return of_member(f"{sentence(member.overlay.doc)} {given}".lstrip())


def of_package(service: ServiceIR) -> Description:
    """What the docstring of a service's package says."""
    return _said(sentence(service.doc), f"The service ``{service.name}``.")


def of_client(service: ServiceIR, *, asynchronous: bool) -> Description:
    """What the docstring of a client says."""
    prefix = "Asynchronous client" if asynchronous else "Client"
    text = sentence(service.doc)
    return _said(f"{prefix}. {text}" if asynchronous and text else text, f"{prefix} of the service ``{service.name}``.")


def of_attribute(group: GroupIR) -> Description:
    """What the docstring of the attribute of a client says that gives an operation group."""
    return _said(sentence(group.doc), f"The operations on ``{group.name}``.")


def of_catalog(service: ServiceIR) -> Description:
    """What the docstring of the attribute says that gives a service's client."""
    return _said(sentence(service.doc), f"The client of the service ``{service.name}``.")


def of_constructor(service: ServiceIR) -> Description:
    """What the docstring of a client's constructor says."""
    subscription = (":param subscription_id: Id of the subscription.",) if service.uses_subscription else ()
    parameters = (line for each in service.client_parameters for line in _of_parameter(each))
    sections = (*_CREDENTIALS[credential_of(service)], *subscription, *parameters, _base_url(service))
    return Description("Make a client.", sections)


_CREDENTIALS = {
    "token": (":param credential: Token credential.",),
    "key": (":param credential: Key of the service.",),
    "none": (),
}


def credential_of(service: ServiceIR) -> str:
    """What the client of a service is made with: ``token``, ``key`` or ``none``."""
    return service.access.credential if service.access is not None else "token"


def has_constructor(service: ServiceIR) -> bool:
    """Whether the client of a service is made with other things than a token and a subscription."""
    return bool(service.client_parameters) or credential_of(service) != "token" or needs_endpoint(service)


def needs_endpoint(service: ServiceIR) -> bool:
    """Whether the client of a service has to be told where that is."""
    if service.access is None or service.access.endpoint is not None:
        return False
    return any(operation.host is None for operation in service.all_operations)


def _base_url(service: ServiceIR) -> str:
    if service.access is None:
        return ":param base_url: Endpoint; by default that of the public cloud, or of ``cloud_setting``."
    default = f"; by default {readable(service.access.endpoint)}" if service.access.endpoint is not None else ""
    return f":param base_url: Endpoint{default}."


def of_part(part: GroupPart) -> Description:
    """What the docstring of the class of an operation group says, or of a part of one."""
    if part.is_base:
        return Description(readable(f"A part of ``client.{part.group.name}``."))
    return Description(readable(_of_group(part.group)))


def of_async_group(group: GroupIR) -> Description | None:
    """What the docstring of its async twin says: if it has operations, at run time, what the sync one says."""
    return None if group.operations else Description(readable(_of_group(group)))


def _of_group(group: GroupIR) -> str:
    return "\n\n".join(filter(None, [sentence(group.doc), f"An attribute of the client: ``client.{group.name}``."]))


def of_operation(operation: OperationIR) -> Description:
    """What the docstring of an operation's method says."""
    texts = [operation.doc if readable(operation.doc) else f"{operation.id}.", operation.details]
    if operation.deprecated:
        texts.append("Deprecated by the service.")
    return Description("\n\n".join(filter(None, map(readable, texts))), tuple(map(readable, _sections(operation))))


def _sections(operation: OperationIR) -> Iterable[str]:
    sections: list[str] = []
    for parameter in operation.arguments:
        if parameter.kind == "match":
            sections.append(":param etag: ETag that the condition is about.")
            sections.append(":param match_condition: What has to be true of it; otherwise the service refuses.")
        else:
            sections += _of_parameter(parameter, hides_option(operation, parameter))
    if operation.head:
        sections.append(":return: Whether it exists.")
    elif or_none(operation):
        sections.append(":return: None where the service answers without a body.")
    if operation.reference:
        sections += ["", f"REST: {operation.reference}"] if sections else [f"REST: {operation.reference}"]
    return sections


def hides_option(operation: OperationIR, argument: ParameterIR) -> bool:
    """Whether an operation has an argument in place of an option of calls."""
    options = LONG_RUNNING_OPTIONS if operation.long_running else PAGING_OPTIONS
    return argument.name in (REQUEST_OPTIONS if operation.paging is None and not operation.long_running else options)


def or_none(operation: OperationIR) -> bool:
    """Whether None is a result, too: content is an iterator even where there is none."""
    of_any_kind = operation.returns is None or operation.returns.kind in ("object", "stream")
    return operation.may_return_nothing and not of_any_kind


def _of_parameter(parameter: ParameterIR, hides_option: bool = False) -> Iterable[str]:
    """The line of a docstring on a parameter, if there is something to say that its name and default don't."""
    text = sentence(parameter.doc)
    if text and parameter.default is not ABSENT and "default" not in text.lower():
        text += f" By default {literal(parameter.default)}."
    if hides_option:
        text += " There is no option of this name here."
    return [f":param {parameter.name}: {text.lstrip()}"] if text else []
