"""How a request is carried out: all of it, or nothing."""

from __future__ import annotations

from typing import Protocol

from ...core.declare.operation import Operation
from ..access.access import Access
from ..arm.errors import not_implemented
from ..http import HandledRequest, LocalRequest, LocalResponse
from ..interface.call import Call, Handler
from ..interface.caller import Caller
from ..interface.manager import ResourceManager
from ..provider import incomplete, locks, longrunning, policies
from ..provider.denials import check_request
from ..provider.incomplete import LACKING, Incomplete
from ..routing.routes import Match, version_of
from ..routing.validation import checked_body, read_body
from .checks import check_envelope, check_registration, check_subscription, match
from .registry import Registry


class Guarded(ResourceManager, Protocol):
    """What is asked of an Azure Resource Manager to carry requests out."""

    access: Access | None
    """Decides who may do what; None: everybody may do everything."""


def execute(
    azure: Guarded,
    registry: Registry,
    request: LocalRequest,
    caller: Caller,
    log: HandledRequest | None = None,
) -> LocalResponse:
    """Carry out a request: the poll of a long-running operation is answered, anything else goes to its provider.

    :param caller: Who sends it.
    :param log: Where the operation is noted.
    :raises ArmError: The request is refused.
    """
    try:
        with azure.store.transaction():
            if (polled := longrunning.poll(azure, request)) is not None:
                if log is not None:
                    log.answered_by = "operation"
                return polled
            return _answered(azure, registry, request, caller, log)
    except Incomplete as lacking:
        if not incomplete.is_replaced(request, lacking):
            raise
        replaced = lacking.id
    # What cannot be updated, since it was put there as it is, is created in its place; what is below it stays.
    with azure.store.transaction():
        azure.store.delete(replaced, below=False)
        return _answered(azure, registry, request, caller, log)


def _answered(
    azure: Guarded, registry: Registry, request: LocalRequest, caller: Caller, log: HandledRequest | None
) -> LocalResponse:
    handler, call = prepare(azure, registry, request, caller, log)
    try:
        response = handler(call)
    except LACKING as lacking:
        # A provider may count on what the description requires, although it was not demanded.
        refusal = call.refusal or incomplete.refusal(azure.store, request.path, lacking)
        if refusal is None:
            raise
        raise refusal from None
    return response if azure.access is None else azure.access.filtered(azure, request, response)


def prepare(
    azure: Guarded,
    registry: Registry,
    request: LocalRequest,
    caller: Caller,
    log: HandledRequest | None = None,
) -> tuple[Handler, Call]:
    """Check a request as far as that goes without its provider; what answers it, and what that is given.

    :param caller: Who sends it.
    :param log: Where the operation is noted.
    :raises ArmError: The request is refused.
    """
    found = match(azure, request)
    version = request.query.get("api-version", "")
    operation = found.route.operation(version or None)
    described = version_of(operation)
    other = described not in (None, version)
    if log is not None:
        log.operation, log.declared = operation.id, operation
        log.described = described if other else None
    check_subscription(azure, request.path)
    if azure.access is not None:
        azure.access.check(azure, request)
    check_registration(azure, operation, request.path)
    check_request(azure, request, caller)
    locks.check_request(azure, request)
    served, handler = _served(registry, found, operation)
    if log is not None:
        log.operation, log.answered_by = served.id, served.service.name
        log.fidelity = registry.fidelity(served)
    arguments = found.arguments(operation)
    if served is not operation:
        arguments = {**found.arguments(served), **arguments}
    call = Call(azure, request, operation, arguments, version, caller=caller)
    call.sent = policies.enforced(azure, request, read_body(operation, request))
    check_envelope(operation, call.sent)
    checked = checked_body(operation, call.sent, lenient=other)
    call.body = checked.kept
    if checked.waived:
        call.refusal = checked.refusal()
        if log is not None:
            log.waived = checked.messages
    return handler, call


def _served(registry: Registry, found: Match, operation: Operation) -> tuple[Operation, Handler]:
    """What answers the requests of an operation: its own provider, or that of another description of the same URL.

    Rules that are written by hand come first, whichever description they are of.

    :raises ArmError: It is not implemented.
    """
    candidates = (operation, *found.route.operations)
    by_hand = (each for each in candidates if registry.fidelity(each) == "full")
    for each in (*by_hand, *candidates):
        handler = registry.handler(each)
        if handler is not None:
            return each, handler
    raise not_implemented(operation.id)
