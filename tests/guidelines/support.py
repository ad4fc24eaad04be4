"""What the tests of the guidelines share: clients of shipped services over transports that play a script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from azure.mgmt import provisioning
from azure.mgmt.provisioning import aio

from ..core import support
from ..core.transports import HOST, SUBSCRIPTION, Answer, Script

GROUP = {"id": f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg", "name": "rg", "location": "westeurope"}
"""A resource group as the service answers with it."""
STATE = f"{HOST}/subscriptions/{SUBSCRIPTION}/operations/1?api-version=2025-04-01"
"""Where the state of an operation is asked for."""


def accepted(**more: Any) -> Answer:
    """The answer to a request that begins a long-running operation."""
    return Answer(202, headers={"Azure-AsyncOperation": STATE, "Location": STATE, "Retry-After": "0"}, **more)


SUCCEEDED = Answer(200, {"status": "Succeeded"})
FAILED = Answer(200, {"status": "Failed", "error": {"code": "Locked", "message": "It is locked."}})


@dataclass
class Side:
    """Sync or async clients.

    :param drive: Makes transports and credentials.
    """

    drive: support.Side

    @property
    def asynchronous(self) -> bool:
        """Whether the clients are async."""
        return self.drive.asynchronous

    def client(self, *steps: Any, name: str = "ProvisioningClient", repeat: bool = False, **options: Any) -> Any:
        """A client whose service plays a script."""
        return self.play(Script(*steps, repeat=repeat), name, **options)

    def play(self, script: Script, name: str = "ProvisioningClient", **options: Any) -> Any:
        """A client whose service plays a script that the test looks at."""
        kind = getattr(aio if self.asynchronous else provisioning, name)
        given = {"transport": self.drive.transport(script), **options}
        return kind(self.drive.credential(), SUBSCRIPTION, **given)
