"""From the first response of a long-running operation to its poller."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from ...declare.operation import Operation
from ...declare.options import CallOptions
from ...declare.settings import Settings
from .aio_pollers import AsyncProvisioningPoller
from .pollers import ProvisioningPoller
from .polling import AsyncNotPolling, Begun, NotPolling, polling_method


def make_poller(
    driver: Any,
    operation: Operation,
    settings: Settings,
    taken: CallOptions,
    response: Any,
    result: Callable[[Any], Any],
) -> Any:
    """The poller of an operation that answered for the first time.

    :param driver: The driver to poll with.
    :param settings: Its settings, with the operation's endpoint.
    :param result: Makes the result from the last response.
    """
    about = f"{operation.id} on {urlsplit(response.http_response.request.url).path}"
    method: Any = taken.polling
    if taken.polling is True:
        method = polling_method(operation, about, settings, taken, asynchronous=driver.asynchronous)
    elif taken.polling is False:
        kind: Any = AsyncNotPolling if driver.asynchronous else NotPolling
        method = kind()
    if isinstance(method, Begun):
        method.declare(operation, taken.pipeline.get("request_id", settings.options.get("client_request_id")))
    poller: Any = AsyncProvisioningPoller if driver.asynchronous else ProvisioningPoller
    return poller(driver.pipeline_client, response, result, method, about)
