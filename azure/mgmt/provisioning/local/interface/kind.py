"""Kinds of resources."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from ..store import Stored
from .busy import Busy
from .call import Call
from .manager import ResourceManager
from .polling import Style

Prepare = Callable[[Call, dict[str, Any], Stored | None], None]
Remove = Callable[[ResourceManager, Stored], None]
Guard = Callable[[ResourceManager, Stored], None]
Terms = Callable[[Stored], Iterable[str]]
Present = Callable[[ResourceManager, Stored, dict[str, Any], bool], None]


@dataclass(frozen=True)
class Kind:
    """A kind of resource.

    :param type: Its full type, for instance ``Microsoft.KeyVault/vaults``.
    :param tracked: It has a location and tags, and is in the lists of resources.
    :param creating: provisioningState while it is being made; None if the kind has no provisioningState.
    :param updating: provisioningState while it is being changed; None: changes are made at once.
    :param succeeded: provisioningState once it is there.
    :param failed: provisioningState after an operation that did not end well; None: how it ended.
    :param style: How creating it can be polled; None: it is made at once.
    :param effect: What happens when it has been made or changed, by the name it was registered with.
    :param prepare: Checks the body and fills what the server fills; gets the resource that is replaced, if any.
    :param present: Completes the document of a response: what depends on the time, or on the kind of response.
    :param remove: Called before the resource is removed.
    :param guard: Refuses that the resource is deleted, because it is in use: raises an ArmError.
    :param terms: What its resources can be found by in the store, besides id, name, tags and references.
    :param deleting: How deleting it can be polled; None: it is gone at once.
    :param busy: How a write is refused while an operation is going on; None: the service lets operations overlap.
    :param names: The kind is that of resources with one of these names; others of the type are of another kind. Empty
        for all.
    :param implied: Its resources are there with what they belong to: settings, which nobody has to make.
    :param anywhere: Its resources need no location, and may be in the one that is called ``global``.
    :param etag: Its documents hold its etag.
    :param system_data: Its documents hold systemData.
    """

    type: str
    tracked: bool = True
    creating: str | None = "Creating"
    updating: str | None = None
    succeeded: str = "Succeeded"
    failed: str | None = None
    style: Style | None = None
    effect: str | None = None
    prepare: Prepare | None = None
    present: Present | None = None
    remove: Remove | None = None
    guard: Guard | None = None
    terms: Terms | None = None
    deleting: Style | None = None
    busy: Busy | None = None
    names: tuple[str, ...] = ()
    implied: bool = False
    anywhere: bool = False
    etag: bool = False
    system_data: bool = False


@dataclass(frozen=True)
class Rules:
    """What a provider's rules add to resources that otherwise live by their declaration.

    :param type: Their full type.
    :param prepare: Checks the body and fills what depends on it, when what tables say has been filled.
    :param present: Completes the document of a response.
    :param remove: Called before a resource is removed.
    :param guard: Refuses that a resource is deleted: raises an ArmError.
    """

    type: str
    prepare: Prepare | None = None
    present: Present | None = None
    remove: Remove | None = None
    guard: Guard | None = None
