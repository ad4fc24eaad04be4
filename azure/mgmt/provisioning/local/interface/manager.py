"""What behaviours may ask of the Azure Resource Manager that they run in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from ..arm.clock import Clock
from ..http import HandledRequest, LocalRequest, LocalResponse
from ..routing.catalog import Catalog
from ..routing.routes import Router
from ..store import Store, Stored
from .busy import Busy
from .caller import NOBODY, Caller
from .faults import Faults
from .polling import Style


class ResourceKind(Protocol):
    """What may be asked of a kind of resource, whoever's it is."""

    @property
    def tracked(self) -> bool:
        """Whether its resources have a location and tags, and are in the lists of resources."""
        ...

    @property
    def deleting(self) -> Style | None:
        """How deleting one can be polled; None: it is gone at once."""
        ...

    @property
    def implied(self) -> bool:
        """Whether its resources are there with what they belong to."""
        ...

    @property
    def busy(self) -> Busy | None:
        """How a write is refused while an operation is going on; None: the service lets operations overlap."""
        ...


class ResourceManager(Protocol):
    """The Azure Resource Manager, as its resource providers see it.

    :class:`~azure.mgmt.provisioning.local.LocalAzure` says what its settings mean.
    """

    tenant_id: str
    user: str
    registered: bool
    page_size: int | None
    polling: Style | None
    operation_seconds: float
    retry_after: float | None

    clock: Clock
    store: Store
    router: Router
    catalog: Catalog
    faults: Faults

    requests: list[HandledRequest]
    """What it was asked and what it has answered."""

    unwritten: dict[str, dict[str, Any]]
    """What a service gives back although it may be secret, such as app settings: it never gets into the state file."""

    linked_templates: Mapping[str, Path]
    """Folders of linked templates and files of parameters, by how the addresses of what is in them begin."""

    moment: float | None
    """The time of what is made up for: an operation that was due a while ago ends then, and not now."""

    def now(self) -> float:
        """The time at which what is being done happens."""
        ...

    def duration(self, id: str) -> float:
        """How long a long-running operation on a resource takes, if nothing else is said."""
        ...

    def canonical(self, path: str) -> str:
        """An id as Azure spells it."""
        ...

    def present(self, stored: Stored, *, listing: bool = False) -> dict[str, Any]:
        """The document of a resource as responses have it."""
        ...

    def may_read(self, id: str) -> bool:
        """Whether who asks may read a resource, as far as that is limited."""
        ...

    def check_removal(self, stored: Stored) -> None:
        """Refuse to delete a resource that is in use, or has something below it that is.

        :raises ArmError: What its provider says.
        """
        ...

    def remove(self, id: str) -> None:
        """Remove a resource with what is below it, as its provider does it."""
        ...

    def kind(self, type: str) -> ResourceKind | None:
        """The kind of resource of this full type; None if it is not served."""
        ...

    def final_state(self, stored: Stored, outcome: str) -> str:
        """provisioningState of a resource whose operation has ended."""
        ...

    def effect(self, name: str) -> Effect:
        """What a long-running operation does when it ends."""
        ...

    def execute(self, request: LocalRequest, *, caller: Caller = NOBODY) -> LocalResponse:
        """Carry out a request of its own.

        :param caller: On whose behalf.
        :raises ArmError: The request is refused.
        """
        ...

    def check(self, request: LocalRequest, *, caller: Caller = NOBODY) -> None:
        """Check a request without carrying it out, as far as that goes.

        :param caller: On whose behalf it would be sent.
        :raises ArmError: The request is refused.
        """
        ...


Effect = Callable[[ResourceManager, dict[str, Any]], dict[str, Any] | None]
"""What a long-running operation does when it ends well: it may give back an error after all."""
