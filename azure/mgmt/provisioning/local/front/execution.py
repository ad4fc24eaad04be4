"""How a request is carried out: all of it, or nothing."""

from __future__ import annotations

from typing import Protocol

from ..access.access import Access
from ..arm.errors import not_implemented
from ..http import HandledRequest, LocalRequest, LocalResponse
from ..interface.call import Call, Handler
from ..interface.manager import ResourceManager
from ..provider import longrunning
from ..routing.validation import check_body, read_body
from .checks import check_envelope, check_registration, check_subscription, match
from .registry import Registry


class Guarded(ResourceManager, Protocol):
    """What is asked of an Azure Resource Manager to carry requests out."""

    access: Access | None
    """Decides who may do what; None: everybody may do everything."""


def execute(
    azure: Guarded, registry: Registry, request: LocalRequest, log: HandledRequest | None = None
) -> LocalResponse:
    """Carry out a request: the poll of a long-running operation is answered, anything else goes to its provider.

    :param log: Where the operation is noted.
    :raises ArmError: The request is refused.
    """
    with azure.store.transaction():
        if (polled := longrunning.poll(azure, request)) is not None:
            return polled
        handler, call = prepare(azure, registry, request, log)
        response = handler(call)
        return response if azure.access is None else azure.access.filtered(azure, request, response)


def prepare(
    azure: Guarded, registry: Registry, request: LocalRequest, log: HandledRequest | None = None
) -> tuple[Handler, Call]:
    """Check a request as far as that goes without its provider; what answers it, and what that is given.

    :raises ArmError: The request is refused.
    """
    found = match(azure, request)
    operation = found.route.operation(request.query.get("api-version"))
    if log is not None:
        log.operation = operation.id
    check_subscription(azure, request.path)
    if azure.access is not None:
        azure.access.check(azure, request)
    check_registration(azure, operation, request.path)
    handler = registry.handler(operation)
    if handler is None:
        raise not_implemented(operation.id)
    call = Call(azure, request, operation, found.arguments(operation), request.query.get("api-version", ""))
    call.sent = read_body(operation, request)
    check_envelope(operation, call.sent)
    call.body = None if call.sent is None else check_body(operation, call.sent)
    return handler, call
