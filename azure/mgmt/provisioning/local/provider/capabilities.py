"""What services have to offer in a region, where they are asked for it."""

from __future__ import annotations

from ..arm.errors import ArmError
from ..arm.locations import LOCATIONS, normalize


def check_region(location: str) -> str:
    """A region, as Azure writes it.

    :raises ArmError: There is no such one.
    """
    found = normalize(location)
    if found not in LOCATIONS:
        regions = ",".join(LOCATIONS)
        message = f"The provided location '{location}' is not available. List of available regions is '{regions}'."
        raise ArmError(400, "LocationNotAvailableForResourceType", message, target="locationName")
    return found
