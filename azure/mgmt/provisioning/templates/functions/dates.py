"""Functions of dates."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ..dotnet.dates import ROUND_TRIP, format_date, read_date, read_duration
from .declared import Family, Surroundings

FAMILY = Family("Dates")

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MOST_SECONDS = 10_000 * 366 * 86_400


def _moved(at: datetime, length: timedelta) -> datetime:
    """A time after or before another.

    :raises ValueError: It is before the year 1 or after 9999.
    """
    try:
        return at + length
    except OverflowError:
        raise ValueError("the resulting time is not between the years '1' and '9999'") from None


@FAMILY.function("dateTimeAdd", effort=4)
def date_time_add(base: str, duration: str, form: str = ROUND_TRIP) -> str:
    """A time after or before another by a duration.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date#datetimeadd
    """
    return format_date(_moved(read_date(base), read_duration(duration)), form)


@FAMILY.function("dateTimeFromEpoch")
def date_time_from_epoch(seconds: int) -> str:
    """The time so many seconds after the beginning of 1970.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date#datetimefromepoch
    """
    # More is after the last year in any case.
    length = timedelta(seconds=max(-_MOST_SECONDS, min(seconds, _MOST_SECONDS)))
    return format_date(_moved(_EPOCH, length), ROUND_TRIP)


@FAMILY.function("dateTimeToEpoch")
def date_time_to_epoch(time: str) -> int:
    """How many seconds there were from the beginning of 1970 to a time.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date#datetimetoepoch
    """
    return (read_date(time) - _EPOCH) // timedelta(seconds=1)


@FAMILY.function("utcNow")
def utc_now(surroundings: Surroundings, form: str = "yyyyMMddTHHmmssZ") -> str:
    """The time of the deployment, in default values of parameters only.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date#utcnow
    """
    return format_date(surroundings.time_of_default("utcNow"), form)
