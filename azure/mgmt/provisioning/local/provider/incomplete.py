"""Resources that were put there as they are: they may lack what their provider fills, and what its rules count on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..arm.errors import ArmError
from ..arm.ids import ResourceId, key_of
from ..http import LocalRequest
from ..store import Store, Stored

AS_IT_IS = "asItIs"
"""Marks such a resource in what is private of it, until a request replaces it."""

LACKING = (AttributeError, LookupError, TypeError, ValueError)
"""What rules raise that count on members which are not there."""


def is_as_it_is(stored: Stored) -> bool:
    """Whether a resource was put there as it is."""
    return AS_IT_IS in stored.private


class Incomplete(ArmError):
    """A resource lacks what a request needs.

    :param id: The resource.
    """

    def __init__(self, id: str, message: str) -> None:
        super().__init__(409, "ResourceIncomplete", message)
        self.id = id


@contextmanager
def tolerant(stored: Stored) -> Iterator[None]:
    """Let pass what rules raise that count on what a resource lacks, if it was put there as it is."""
    try:
        yield
    except LACKING:
        if not is_as_it_is(stored):
            raise


def refusal(store: Store, path: str, lacking: Exception) -> Incomplete | None:
    """The answer to a request for a resource, or below one, that lacks what the request needs.

    :param lacking: What its provider's rules raised.
    :return: None if no resource of the path was put there as it is: then it is a defect of the rules.
    """
    id: str | None = _resource_of(path)
    while id:
        stored = store.get(id)
        if stored is not None and is_as_it_is(stored):
            message = (
                f"The resource '{stored.id}' was put there as it is, and lacks what this request needs "
                f"({type(lacking).__name__}: {lacking}). Put it there with all that its provider fills."
            )
            return Incomplete(stored.id, message)
        id = ResourceId(id).parent
    return None


def is_replaced(request: LocalRequest, lacking: Incomplete) -> bool:
    """Whether a request puts another resource in the place of the one that lacks what an update of it needs."""
    return request.method == "PUT" and key_of(_resource_of(request.path)) == key_of(lacking.id)


def _resource_of(path: str) -> str:
    return path if ResourceId(path).complete else path.rpartition("/")[0]
