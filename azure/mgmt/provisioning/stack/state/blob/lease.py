"""The right to write a stack's journal: a lease on its blob, which ends by itself if it is not renewed."""

from __future__ import annotations

import getpass
import os
import socket
import time
from collections.abc import Callable
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from azure.core.exceptions import AzureError, HttpResponseError

from .errors import is_about_lease

if TYPE_CHECKING:
    from azure.storage.blob import BlobClient

LEASE_SECONDS = 60
"""How long a lease lasts that is not renewed: as long as Azure Blob Storage allows one that ends."""


class LeaseLostError(Exception):
    """Somebody else has, or may have, the right to write."""


class Lease:
    """A lease on a blob.

    :param seconds: How long it lasts: 15 to 60.
    :param clock: Tells the time; any that never goes back.
    """

    def __init__(
        self, blob: BlobClient, seconds: int = LEASE_SECONDS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        from azure.storage.blob import BlobLeaseClient

        self._lease = BlobLeaseClient(blob)
        self._seconds = seconds
        self._clock = clock
        self._since = 0.0

    @property
    def id(self) -> str:
        """What each write has to name."""
        return self._lease.id

    @property
    def seconds_to_renewal(self) -> float:
        """How long it can wait to be renewed; four tries fit into the time that it lasts."""
        return self._since + self._seconds / 4 - self._clock()

    def acquire(self) -> bool:
        """Get it, unless somebody else has one; whether it was got.

        :raises ~azure.core.exceptions.AzureError: It can't be asked for.
        """
        asked = self._clock()
        try:
            self._lease.acquire(lease_duration=self._seconds)
        except HttpResponseError as error:
            if error.status_code == 409 and is_about_lease(error):
                return False
            raise
        self._since = asked
        return True

    def renew(self) -> None:
        """Have it last from now on.

        :raises LeaseLostError: Somebody else has it, or it is over, and it is not known whether anybody has.
        """
        asked = self._clock()
        try:
            self._lease.renew()
        except HttpResponseError as error:
            if is_about_lease(error) or error.status_code == 404:
                raise LeaseLostError from error
            self.check()
        except AzureError:
            self.check()
        else:
            self._since = asked

    def check(self) -> None:
        """See that nobody else can have it.

        :raises LeaseLostError: It was not renewed for as long as it lasts.
        """
        if self._clock() - self._since >= self._seconds:
            raise LeaseLostError

    def release(self) -> None:
        """Let others have it at once.

        :raises ~azure.core.exceptions.AzureError: It can't be released; it ends by itself.
        """
        self._lease.release()


def holder() -> dict[str, str]:
    """Who this process is, as metadata of a blob."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a container whose user has no name
        user = "somebody"
    since = datetime.now(timezone.utc).isoformat(timespec="seconds")
    found = {"holder": f"{user}@{socket.gethostname()}", "pid": str(os.getpid()), "since": since}
    return {name: quote(value, safe="@:+") for name, value in found.items()}


def described_holder(metadata: Any) -> str:
    """Who holds a lease, by the metadata of its blob."""
    known = {name: unquote(value) for name, value in (metadata or {}).items()}
    if "holder" not in known:
        return "somebody else"
    return f"{known['holder']} (process {known.get('pid', '?')}) since {known.get('since', '?')}"
