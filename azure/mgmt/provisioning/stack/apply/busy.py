"""Refusals that are over after a while, and how long they are waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from azure.core.exceptions import HttpResponseError

from ..run.steps import Telling

T = TypeVar("T")

_BUSY = frozenset(
    code.lower()
    for code in (
        "AnotherOperationInProgress",
        "AnotherOperationIsInProgress",
        "AnotherUpdateOperationInProgress",
        "CanceledAndSupersededDueToAnotherOperation",
        "ConflictingServerOperation",
        "OperationInProgress",
        "ReferencedResourceNotProvisioned",
        "ResourceGroupBeingDeleted",
        "RetryableError",
        "RetryableErrorDueToAnotherOperation",
        "ServerBusy",
        "StorageAccountOperationInProgress",
    )
)
_PRINCIPAL_UNKNOWN = "principalnotfound"
_WAITS = (2.0, 5.0, 10.0, 20.0, 30.0, 30.0, 60.0, 60.0, 60.0, 60.0)


def code_of(error: HttpResponseError) -> str:
    """The code by which a service says what is wrong."""
    return str(getattr(error.error, "code", None) or "")


def is_busy(error: HttpResponseError, *, made_principal: bool) -> bool:
    """Whether a refusal is over after a while.

    :param made_principal: The stack made a principal that is named: other services hear of it later.
    """
    code = code_of(error).lower()
    return code in _BUSY or (made_principal and code == _PRINCIPAL_UNKNOWN)


async def patiently(call: Callable[[], Awaitable[T]], telling: Telling, *, made_principal: bool = False) -> T:
    """The result of a call that is tried again as long as somebody else keeps the resource busy, within bounds."""
    for wait in _WAITS:
        try:
            return await call()
        except HttpResponseError as error:
            if not is_busy(error, made_principal=made_principal):
                raise
            telling.retried(code_of(error), wait)
            await asyncio.sleep(wait)
    return await call()
