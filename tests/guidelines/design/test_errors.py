"""Errors: which exceptions there are, and what they say."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from typing import Any

import pytest
from azure.core import exceptions
from azure.core.exceptions import (
    AzureError,
    ClientAuthenticationError,
    DecodeError,
    HttpResponseError,
    ResourceExistsError,
    ResourceModifiedError,
    ResourceNotFoundError,
    SerializationError,
    ServiceRequestError,
)

from azure.mgmt import provisioning
from azure.mgmt.provisioning.core.exchange import errors
from azure.mgmt.provisioning.core.exchange.errors import OperationFailedError
from azure.mgmt.provisioning.core.exchange.longrunning.together import OperationsFailedError

from ...core.transports import Answer
from ...services.conftest import done
from ..requirement import MUST, MUST_NOT, SHOULD, SHOULD_NOT, check_each, requirement
from ..source import nodes, told_of, written_modules
from ..subjects import groups
from ..support import FAILED, Side, accepted

OWN = [
    kind
    for module in written_modules()
    if module.name.startswith("core")
    for _, kind in inspect.getmembers(import_module(f"{provisioning.__name__}.{module.name}"), inspect.isclass)
    if issubclass(kind, BaseException) and kind.__module__.startswith(provisioning.__name__)
]
"""The exception classes of core."""


@requirement("python-errors-azure-exceptions", SHOULD, "What fails is one of azure-core's exceptions.")
async def test_errors_azure_exceptions(side: Side) -> None:
    expected = {
        400: HttpResponseError,
        401: ClientAuthenticationError,
        404: ResourceNotFoundError,
        409: ResourceExistsError,
        412: ResourceModifiedError,
        500: HttpResponseError,
    }
    for status, kind in expected.items():
        with pytest.raises(AzureError) as caught:
            await done(side.client(Answer(status), retry_total=0).resources.resource_groups.get("rg"))
        assert type(caught.value) is kind
    for step, kind in ((Answer(200, "no JSON"), DecodeError), (ServiceRequestError("no host"), ServiceRequestError)):
        with pytest.raises(kind):
            await done(side.client(step, retry_total=0).resources.resource_groups.get("rg"))
    with pytest.raises(SerializationError):
        await done(side.client().resources.resource_groups.create_or_update("rg", {"nothing": 1}))


@requirement(
    "python-errors-use-standard-exceptions", MUST_NOT, "Where a built-in exception will do, there is no other one."
)
async def test_errors_use_standard_exceptions(side: Side) -> None:
    client = side.client(accepted(), Answer(200, {"status": "Running"}), repeat=True)
    wrong: list[tuple[type[BaseException], Any]] = [
        (TypeError, lambda: client.resources.resource_groups.get("rg", timout=1)),
        (ValueError, lambda: client.resources.resource_groups.get("rg", timeout="5")),
        (ValueError, lambda: client.resources.resource_groups.get("..")),
        (AttributeError, lambda: client.keyvaults),
        (ValueError, lambda: client.resume("{}")),
    ]
    for kind, call in wrong:
        with pytest.raises(kind) as caught:
            await done(call())
        assert type(caught.value).__module__ == "builtins"
    begun = client.resources.resource_groups.begin_delete("rg")
    poller = await begun if side.asynchronous else begun
    with pytest.raises(TimeoutError):
        await side.drive.result(poller, 0)
    poller.cancel()


@requirement(
    "python-errors-new-exceptions",
    SHOULD_NOT,
    "There is no new kind of exception but where callers can do something about it, and then it is below azure-core's.",
)
def test_errors_new_exceptions() -> None:
    def is_below_azure_core(kind: type[BaseException]) -> bool:
        return issubclass(kind, AzureError) or issubclass(kind, OperationsFailedError.__mro__[1])

    class Anything(Exception):
        """Below nothing."""

    # Several failures at once are a group of exceptions, which Python has since 3.11.
    check_each(is_below_azure_core, OWN, refused=[Anything])
    public = [getattr(provisioning, name) for name in dir(provisioning) if name.endswith("Error")]
    check_each(lambda kind: kind in OWN and kind.__doc__, public, refused=[_Undocumented])
    assert issubclass(OperationFailedError, HttpResponseError)


class _Undocumented(Exception): ...


@requirement(
    "python-errors-rich-info", MUST, "The exception has what the service says of the error in attributes of its own."
)
async def test_errors_rich_info(side: Side) -> None:
    said = {
        "error": {
            "code": "Locked",
            "message": "It is locked.",
            "target": "the group",
            "details": [{"code": "Lock", "message": "By a lock."}],
        }
    }
    failed = Answer(200, {"status": "Failed", **said})
    for steps in ([Answer(409, said, {"x-ms-request-id": "7"})], [accepted(), failed]):
        client = side.client(*steps, retry_total=0)
        with pytest.raises(HttpResponseError) as caught:
            await done(client.resources.resource_groups.begin_delete("rg"))
        error: Any = caught.value
        assert (error.error.code, error.error.message, error.error.target) == ("Locked", "It is locked.", "the group")
        assert [detail.code for detail in error.error.details] == ["Lock"]
        assert (error.status_code, error.response.status_code) == (steps[-1].status, steps[-1].status)
        assert "Locked" in str(error)


@requirement(
    "python-errors-documentation",
    MUST,
    "Methods document the errors that they end in.",
    exception="All methods of a service end in the same ones. The docstring of their group says it, once for all of "
    "its methods, or that of the base class: four thousand times would be two megabytes.",
)
def test_errors_documentation() -> None:
    def says_errors(group: type[Any]) -> bool:
        return "HttpResponseError" in told_of(group)

    every = groups(asynchronous=False) + groups(asynchronous=True)
    check_each(says_errors, every, refused=[_Undocumented])


@requirement(
    "python-errors-use-chaining",
    MUST,
    "An exception that comes of another one is chained to it.",
    exception="Where the first one only shows how something is looked up or counted (`RecursionError`), or might "
    "show a secret, the chain is cut with `from None`.",
)
async def test_errors_use_chaining(side: Side) -> None:
    with pytest.raises(DecodeError) as caught:
        await done(side.client(Answer(200, "no JSON")).resources.resource_groups.get("rg"))
    assert isinstance(caught.value.inner_exception, ValueError)
    with pytest.raises(HttpResponseError) as failed:
        await done(side.client(accepted(), FAILED).resources.resource_groups.begin_delete("rg"))
    assert failed.value.__context__ is not None or failed.value.inner_exception is not None

    def is_chained(handler: ast.ExceptHandler) -> bool:
        cut = any(isinstance(each, ast.Raise) and isinstance(each.cause, ast.Constant) for each in ast.walk(handler))
        return not cut or (handler.type is not None and ast.unparse(handler.type) in _CUT)

    handlers = nodes(ast.ExceptHandler, "core")
    wrong = ast.parse("try: pass\nexcept OSError: raise ValueError() from None").body[0]
    assert isinstance(wrong, ast.Try)
    check_each(is_chained, handlers, refused=wrong.handlers)


_CUT = {
    "AttributeError",
    "RecursionError",
    "TypeError",  # of a continuation token that lacks something
    "(ValueError, TypeError, KeyError)",  # of one that is none, which may be anything
    "asyncio.TimeoutError",  # which is built in since Python 3.11
}
"""What core catches where it cuts the chain."""


def test_the_exceptions_of_core_are_found() -> None:
    """What the requirements take for the exceptions of core are some."""
    assert {errors.OperationFailedError, errors.PollingCancelledError, errors.ResponseDecodeError} <= set(OWN)
    assert not [kind for kind in OWN if kind.__module__ == exceptions.__name__]
