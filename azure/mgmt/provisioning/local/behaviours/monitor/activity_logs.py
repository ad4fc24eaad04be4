"""The activity log: what was written, changed and deleted in a subscription, and by whom."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from ...arm.errors import bad_request
from ...arm.ids import within
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...kql.values import moment
from ...provider.paging import page_of
from .events import events_of

behaviours = Behaviours("monitor")

Event = dict[str, Any]
Test = Callable[[Event], bool]

_TERM = re.compile(r"(\w+)\s+(eq|ge|le|gt|lt)\s+(?:'((?:[^']|'')*)'|([^\s']+))\Z", re.IGNORECASE)
_FIELDS: dict[str, Callable[[Event], str]] = {
    "resourcegroupname": lambda event: event["resourceGroupName"],
    "resourceprovider": lambda event: event["resourceProviderName"]["value"],
    "correlationid": lambda event: event["correlationId"],
    "caller": lambda event: event["caller"],
    "status": lambda event: event["status"]["value"],
    "operationname": lambda event: event["operationName"]["value"],
    "resourcetype": lambda event: event["resourceType"]["value"],
    "levels": lambda event: event["level"],
    "level": lambda event: event["level"],
}
_PLACES = ("resourceuri", "resourceid")
_SIGNS: dict[str, Callable[[datetime, datetime], bool]] = {
    "eq": lambda left, right: left == right,
    "ge": lambda left, right: left >= right,
    "le": lambda left, right: left <= right,
    "gt": lambda left, right: left > right,
    "lt": lambda left, right: left < right,
}


@behaviours.serves("ActivityLogs_List")
def list_events(call: Call) -> LocalResponse:
    """The events of a subscription, the newest first."""
    subscription = call.arguments["subscriptionId"].lower()
    tests = _tests(call.query.get("$filter", ""))
    wanted = {each.strip().lower() for each in call.query.get("$select", "").split(",") if each.strip()}
    events = [
        (f"{index:012}", each)
        for index, each in enumerate(
            each
            for handled in reversed(call.azure.requests)
            for each in reversed(list(events_of(call.azure, handled)))
            if each["subscriptionId"].lower() == subscription and all(test(each) for test in tests)
        )
    ]

    def read(after: str = "", limit: int | None = None) -> list[tuple[str, Event]]:
        return [pair for pair in events if pair[0] > after][:limit]

    def show(pair: tuple[str, Event]) -> Event:
        return {name: value for name, value in pair[1].items() if not wanted or name.lower() in wanted}

    return page_of(call, read, show, lambda pair: pair[0])


def _tests(filter: str) -> list[Test]:
    """What a ``$filter`` asks for, all of it."""
    tests: list[Test] = []
    begins = False
    for term in re.split(r"\s+and\s+", filter.strip(), flags=re.IGNORECASE):
        match = _TERM.match(term.strip())
        if match is None:
            raise bad_request(f"The filter '{term}' is not supported.", "$filter")
        field, sign = match[1].lower(), match[2].lower()
        value = match[4] if match[3] is None else match[3].replace("''", "'")
        if field == "eventtimestamp":
            begins = begins or sign in ("ge", "gt", "eq")
            tests.append(_in_time(sign, value))
        elif sign == "eq" and field in _PLACES:
            tests.append(_at(value))
        elif sign == "eq" and field in _FIELDS:
            tests.append(_is(_FIELDS[field], value))
        elif not (sign == "eq" and field in ("eventchannels", "channels")):
            # All of these events are of the channel of operations.
            raise bad_request(f"The filter '{term}' is not supported.", "$filter")
    if not begins:
        raise bad_request("The filter has no start time: 'eventTimestamp ge' and a time have to be in it.", "$filter")
    return tests


def _in_time(sign: str, value: str) -> Test:
    limit = moment(value)
    if limit is None:
        raise bad_request(f"'{value}' is no time.", "$filter")

    def test(event: Event) -> bool:
        at = moment(event["eventTimestamp"])
        assert at is not None, "events have a time"
        return _SIGNS[sign](at, limit)

    return test


def _at(id: str) -> Test:
    return lambda event: within(event["resourceId"], id)


def _is(field: Callable[[Event], str], value: str) -> Test:
    return lambda event: field(event).lower() == value.lower()
