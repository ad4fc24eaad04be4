"""How a request is carried out: all of it, or nothing."""

from __future__ import annotations

from ...core.declare.operation import Operation
from ..arm.errors import not_implemented
from ..http import HandledRequest, LocalRequest, LocalResponse
from ..interface.call import Call, Handler
from ..interface.manager import ResourceManager
from ..provider import longrunning
from ..routing.routes import Match, version_of
from ..routing.validation import checked_body, read_body
from .checks import check_registration, check_subscription, match
from .registry import Registry


def execute(
    azure: ResourceManager, registry: Registry, request: LocalRequest, log: HandledRequest | None = None
) -> LocalResponse:
    """Carry out a request: the poll of a long-running operation is answered, anything else goes to its provider.

    :param log: Where the operation is noted.
    :raises ArmError: The request is refused.
    """
    with azure.store.transaction():
        if (polled := longrunning.poll(azure, request)) is not None:
            return polled
        handler, call = prepare(azure, registry, request, log)
        try:
            return handler(call)
        except (AttributeError, LookupError, TypeError):
            # A provider may count on what the description requires, although it was not demanded.
            if call.refusal is None:
                raise
            raise call.refusal from None


def prepare(
    azure: ResourceManager, registry: Registry, request: LocalRequest, log: HandledRequest | None = None
) -> tuple[Handler, Call]:
    """Check a request as far as that goes without its provider; what answers it, and what that is given.

    :raises ArmError: The request is refused.
    """
    found = match(azure, request)
    version = request.query.get("api-version", "")
    operation = found.route.operation(version or None)
    described = version_of(operation)
    other = described not in (None, version)
    if log is not None:
        log.operation = operation.id
        log.described = described if other else None
    check_subscription(azure, request.path)
    check_registration(azure, operation, request.path)
    served, handler = _served(registry, found, operation)
    if log is not None:
        log.operation = served.id
    arguments = found.arguments(operation)
    if served is not operation:
        arguments = {**found.arguments(served), **arguments}
    call = Call(azure, request, operation, arguments, version)
    call.sent = read_body(operation, request)
    checked = checked_body(operation, call.sent, lenient=other)
    call.body = checked.kept
    if checked.waived:
        call.refusal = checked.refusal()
        if log is not None:
            log.waived = checked.messages
    return handler, call


def _served(registry: Registry, found: Match, operation: Operation) -> tuple[Operation, Handler]:
    """What answers the requests of an operation: its own provider, or that of another description of the same URL.

    :raises ArmError: It is not implemented.
    """
    for each in (operation, *found.route.operations):
        handler = registry.handler(each)
        if handler is not None:
            return each, handler
    raise not_implemented(operation.id)
