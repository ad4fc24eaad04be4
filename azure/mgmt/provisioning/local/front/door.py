"""The door that every request from outside comes through."""

from __future__ import annotations

import logging
from time import perf_counter
from typing import Protocol

from ...files.database import ClosedError
from ..arm.errors import ArmError
from ..headers import Headers
from ..http import HandledRequest, LocalRequest, LocalResponse
from ..identity.sign_in import Identity
from ..identity.tokens import AUDIENCES
from ..interface.caller import NOBODY, Caller
from ..provider import longrunning
from ..store import StateError
from .admission import admit
from .batch import answer_each, is_batch
from .execution import Guarded, execute
from .headers import FIDELITY, add_common_headers, add_limits
from .journal import keep, note
from .registry import Registry
from .throttling import Account, Throttle, bearer_token

_LOGGER = logging.getLogger(__name__)


class FrontDoor(Guarded, Protocol):
    """What is asked of an Azure Resource Manager to let requests in."""

    authentication: bool
    require_valid_tokens: bool
    identity: Identity
    throttle: Throttle | None
    requests: list[HandledRequest]


def handle(azure: FrontDoor, registry: Registry, request: LocalRequest) -> LocalResponse:
    """Answer a request, unless a fault answers it or loses the answer.

    :raises ClosedError: The Azure Resource Manager is closed.
    :raises BaseException: Only what a fault was asked to raise.
    """
    headers = Headers(request.headers)
    headers.drop("Authorization")
    # Who signs in sends a secret, and is given one.
    signs_in = azure.identity.takes(request)
    body = b"" if signs_in else request.body
    log = HandledRequest(request.method, request.url, headers, body)
    log.at, begun = azure.clock.now(), perf_counter()
    try:
        response = _admitted(azure, registry, request, log)
        keep(log, response, secret=signs_in)
        return response
    finally:
        log.seconds = perf_counter() - begun
        note(azure.requests, log)


def _admitted(azure: FrontDoor, registry: Registry, request: LocalRequest, log: HandledRequest) -> LocalResponse:
    try:
        admitted = admit(request)
    except ArmError as error:
        response = error.response()
    else:
        fault, account = azure.faults.take(admitted), Account(admitted)
        if fault is None:
            response = _answer(azure, registry, admitted, account, log)
        else:
            log.answered_by = "fault"
            response = fault.apply(_answer(azure, registry, admitted, account, log) if fault.after else None)
        add_limits(account, response, azure.clock.now(), azure.throttle)
    if request.method == "HEAD":
        response.body = b""
    if log.fidelity is not None:
        response.headers[FIDELITY] = log.fidelity
    add_common_headers(request, response, azure.clock.now())
    return response


def _answer(
    azure: FrontDoor, registry: Registry, request: LocalRequest, account: Account, log: HandledRequest
) -> LocalResponse:
    try:
        with azure.store.lock:
            longrunning.settle(azure)
            if azure.identity.takes(request):
                return azure.identity.answer(request)
            _authenticate(azure, request)
            if azure.throttle is not None:
                azure.throttle.admit(account, azure.clock.now())
            if is_batch(request):
                return answer_each(request, lambda each: handle(azure, registry, each))
            caller = NOBODY if account.kind == "reads" else Caller(account.actor)
            if azure.access is None:
                return execute(azure, registry, request, caller, log)
            with azure.access.acting(bearer_token(request)):
                return execute(azure, registry, request, caller, log)
    except ArmError as error:
        return error.response()
    except StateError as error:
        _LOGGER.error("%s %s: %s", request.method, request.path, error)
        code = "InsufficientStorage" if error.full else "StateNotWritable"
        return ArmError(507, code, f"{error}. Nothing of this request was kept.").response()
    except ClosedError:
        raise
    except Exception:
        _LOGGER.exception("%s %s failed in the local Azure Resource Manager", request.method, request.path)
        message = "The local Azure Resource Manager has a defect: see its log."
        return ArmError(500, "InternalServerError", message).response()


def _authenticate(azure: FrontDoor, request: LocalRequest) -> None:
    if not azure.authentication:
        return
    token = bearer_token(request)
    if not token:
        authority = f"https://login.microsoftonline.com/{azure.tenant_id}"
        if azure.require_valid_tokens:
            authority = f"{request.base_url}/{azure.tenant_id}"
        challenge = f'Bearer authorization_uri="{authority}", error="invalid_token"'
        message = "Authentication failed. The 'Authorization' header is missing or has no bearer token."
        raise ArmError(401, "AuthenticationFailed", message, headers={"WWW-Authenticate": challenge})
    if azure.require_valid_tokens:
        azure.identity.issuer.check(token, (*AUDIENCES, request.base_url))
