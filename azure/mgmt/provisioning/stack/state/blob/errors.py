"""What the answers of Azure Blob Storage mean for a stack."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from azure.core.exceptions import (
    AzureError,
    ClientAuthenticationError,
    HttpResponseError,
    ResourceNotFoundError,
    ServiceRequestError,
    ServiceResponseError,
)

from .address import BlobAddress


class StateServiceError(HttpResponseError):
    """Azure Blob Storage refuses what is asked of it; ``status_code`` and ``error_code`` say how.

    :ivar error_code: Azure Blob Storage's own name of what is wrong.
    """

    error_code: str = ""

    def __str__(self) -> str:
        return self.message


class StateNotFoundError(StateServiceError, ResourceNotFoundError):
    """There is no such container or account."""


class StateAuthenticationError(StateServiceError, ClientAuthenticationError):
    """Azure Blob Storage does not know who asks."""


_CLASSES = {401: StateAuthenticationError, 404: StateNotFoundError}


@contextmanager
def explained(place: str, address: BlobAddress) -> Iterator[None]:
    """Have what Azure Blob Storage answers say what it means for a stack.

    :param place: What is read or written.
    :raises ~azure.core.exceptions.AzureError: What was raised, with that.
    """
    try:
        yield
    except HttpResponseError as error:
        if isinstance(error, StateServiceError):
            raise
        made = _CLASSES.get(error.status_code or 0, StateServiceError)
        told = made(message=f"state: {place}: {meaning(error, address)}", response=error.response)
        told.error_code = code_of(error)
        raise told from error
    except (ServiceRequestError, ServiceResponseError) as error:
        raise type(error)(f"state: {place}: {meaning(error, address)}", error=error) from error


def code_of(error: AzureError) -> str:
    """Azure Blob Storage's own name of what is wrong; empty if it has none."""
    code = getattr(error, "error_code", None)
    return str(getattr(code, "value", code) or "")


def meaning(error: AzureError, address: BlobAddress) -> str:
    """What an error of Azure Blob Storage says, and what to do about it."""
    if not isinstance(error, HttpResponseError) or error.status_code is None:
        return f"{address.endpoint} can't be reached: {error}"
    code = code_of(error) or str(error.reason)
    if code == "ContainerNotFound":
        return (
            f"there is no container {address.container} in {address.endpoint}. Create it: az storage container create "
            f"--account-name {address.account} --name {address.container} --auth-mode login"
        )
    if code == "InvalidBlobType":
        return "there is a blob of that name that azprov did not write"
    if error.status_code == 403:
        return (
            f"this is not allowed ({code}). Runs need the role Storage Blob Data Contributor on the container, and "
            "previews, outputs and history need Storage Blob Data Reader. A firewall of the account refuses so, too"
        )
    return f"{error.status_code} {code}: {error.message.partition(chr(10))[0]}"


def is_about_lease(error: AzureError) -> bool:
    """Whether something was refused since somebody else has a lease, or nobody."""
    return code_of(error).startswith("Lease")
