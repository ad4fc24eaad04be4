"""What sync and async pollers share: what is said of them, and what is asked of their polling methods."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from azure.core.exceptions import AzureError
from azure.core.polling import AsyncLROPoller, LROPoller

from ...faults import did_you_mean, no_attribute
from ..errors import PollingCancelledError
from .polling import Adaptive
from .updates import Updates

SOME = "the operation"
"""What a poller is about that was made by a user."""

NOT_PICKLED = (
    "a poller can't be pickled or copied: keep its continuation_token(), and go on anywhere with client.resume(token)"
)


def not_of_a_poller(poller: object, name: str, result: str) -> AttributeError:
    """The error for an attribute that a poller does not have, which is one of its result in most cases."""
    known = [each for each in dir(type(poller)) if not each.startswith("_")]
    return no_attribute(
        poller, name, lambda name: did_you_mean(name, known) or f" The result of the operation is {result}"
    )


def still_running(about: str, status: str, timeout: float | None) -> str:
    return (
        f"{about} is still {status} after {timeout} s. Call result() again to wait longer, or keep "
        "continuation_token() and go on later with client.resume(token)"
    )


def cancelled(method: Any) -> PollingCancelledError:
    if not isinstance(method, Adaptive):
        raise TypeError(f"polling with {type(method).__name__} can't be cancelled")
    return method.cancelled()


def updates_of(method: Any) -> Updates:
    if not isinstance(method, Adaptive):
        raise TypeError(f"polling with {type(method).__name__} tells no updates")
    return method.updates


def give_token(poller: LROPoller[Any] | AsyncLROPoller[Any], error: BaseException | None) -> None:
    """Give an error the token from which to go on."""
    if isinstance(error, AzureError) and not error.continuation_token:
        with suppress(Exception):  # polling methods of users may have none, and say so in their own ways
            error.continuation_token = poller.continuation_token()
