"""The local Azure Resource Manager: Azure's management API in this process, or over HTTPS on this machine.

>>> with LocalAzure() as azure:                                                 # doctest: +SKIP
...     client = ProvisioningClient.local(azure)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import lazy

if TYPE_CHECKING:
    from .arm.clock import Clock as Clock
    from .arm.clock import LoopClock as LoopClock
    from .arm.clock import RealClock as RealClock
    from .arm.clock import VirtualClock as VirtualClock
    from .arm.errors import ArmError as ArmError
    from .client.credential import AsyncLocalCredential as AsyncLocalCredential
    from .client.credential import LocalCredential as LocalCredential
    from .client.transport import AsyncLocalTransport as AsyncLocalTransport
    from .client.transport import LocalTransport as LocalTransport
    from .client.virtual_time import VirtualTimeLoop as VirtualTimeLoop
    from .client.virtual_time import run_in_virtual_time as run_in_virtual_time
    from .control.client import LocalControl as LocalControl
    from .http import HandledRequest as HandledRequest
    from .http import LocalRequest as LocalRequest
    from .http import LocalResponse as LocalResponse
    from .https.server import LocalServer as LocalServer
    from .identity.principals import Application as Application
    from .interface.behaviours import Behaviours as Behaviours
    from .interface.busy import Busy as Busy
    from .interface.call import Call as Call
    from .interface.kind import Kind as Kind
    from .journal.replay import Replayed as Replayed
    from .local_azure import LocalAzure as LocalAzure
    from .provider.crud import serve as serve
    from .world.snapshots import Snapshot as Snapshot

_NAMES = {
    ".arm.clock": "Clock LoopClock RealClock VirtualClock",
    ".arm.errors": "ArmError",
    ".http": "HandledRequest LocalRequest LocalResponse",
    ".client.credential": "AsyncLocalCredential LocalCredential",
    ".client.transport": "AsyncLocalTransport LocalTransport",
    ".client.virtual_time": "VirtualTimeLoop run_in_virtual_time",
    ".control.client": "LocalControl",
    ".https.server": "LocalServer",
    ".identity.principals": "Application",
    ".interface.behaviours": "Behaviours",
    ".interface.busy": "Busy",
    ".interface.call": "Call",
    ".interface.kind": "Kind",
    ".journal.replay": "Replayed",
    ".local_azure": "LocalAzure",
    ".provider.crud": "serve",
    ".world.snapshots": "Snapshot",
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
