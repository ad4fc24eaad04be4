"""The calls of the control: each does one thing to a world, or says one thing of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from itertools import islice

from ..arm.clock import AdjustableClock, timestamp
from ..arm.errors import ArmError
from ..http import LocalRequest, LocalResponse
from ..journal.shown import details, summary
from ..local_azure import LocalAzure
from ..store import Stored
from ..world import settings
from ..world.snapshots import Snapshot
from . import arguments, coverage, listing
from .arguments import FLAG, NUMBER, OBJECTS, TEXT, TEXTS, WHOLE, invalid, json_name, nullable, one_of
from .routing import Arguments, Calls

EXCEPTIONS: Mapping[str, type[BaseException]] = {
    "reset": ConnectionResetError,
    "refused": ConnectionRefusedError,
    "timeout": TimeoutError,
}
"""What may happen to a connection, in process; over HTTPS it ends without a response in each case."""
_ENDINGS = one_of("Succeeded", "Failed", "Canceled")
_CHOICE = {
    "method": nullable(TEXT),
    "pathContains": nullable(TEXT),
    "times": nullable(WHOLE),
}
_FAULT = {
    **_CHOICE,
    "status": nullable(WHOLE),
    "headers": TEXTS,
    "body": arguments.ANYTHING,
    "exception": nullable(one_of(*EXCEPTIONS)),
    "after": FLAG,
    "cut": nullable(WHOLE),
    "nth": WHOLE,
    "probability": NUMBER,
    "seed": WHOLE,
}
_OUTCOME = {
    **_CHOICE,
    "status": _ENDINGS,
    "code": TEXT,
    "message": TEXT,
    "details": OBJECTS,
    # JSON has no infinity.
    "seconds": ("seconds, null, or never", lambda value: value in (None, "never") or NUMBER[1](value)),
}
_MOST = 1000
calls = Calls()


class Controlled:
    """A world that is controlled, and the snapshots that were taken of it.

    :param azure: The world.
    """

    def __init__(self, azure: LocalAzure) -> None:
        self.azure = azure
        self.snapshots: dict[str, Snapshot] = {}


@calls.add("POST", "reset")
def reset(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Begin again."""
    world.azure.reset()
    return LocalResponse.of(204)


@calls.add("GET", "snapshots")
def list_snapshots(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """The names of snapshots."""
    return LocalResponse.of(200, {"value": [{"id": id} for id in world.snapshots]})


@calls.add("POST", "snapshots")
def take_snapshot(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Take a snapshot, with a name or without."""
    given = arguments.read_arguments(request, {"id": TEXT})
    id = given.get("id") or str(uuid.uuid4())
    world.snapshots[id] = world.azure.snapshot()
    return LocalResponse.of(201, {"id": id})


@calls.add("POST", "snapshots/{id}/restore")
def restore_snapshot(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Go back to a snapshot."""
    if named["id"] not in world.snapshots:
        raise _not_there(f"The snapshot '{named['id']}' was not found.")
    world.azure.restore(world.snapshots[named["id"]])
    return LocalResponse.of(204)


@calls.add("DELETE", "snapshots/{id}")
def forget_snapshot(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Forget a snapshot."""
    return LocalResponse.of(204 if world.snapshots.pop(named["id"], None) is None else 200)


@calls.add("GET", "faults")
def list_faults(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """The faults and the ends of operations that are still to happen."""
    return LocalResponse.of(200, {"value": [listing.fault(each, EXCEPTIONS) for each in world.azure.faults.all()]})


@calls.add("POST", "faults")
def inject(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Make the next requests go wrong."""
    given = arguments.read_arguments(request, _FAULT)
    if given.get("exception") is not None:
        given["exception"] = EXCEPTIONS[given["exception"]]
    if not given.keys() & {"status", "headers", "exception", "cut"}:
        raise invalid("status: expected what goes wrong: a status, an exception, headers or cut")
    return _added(lambda: world.azure.inject(**given))


@calls.add("DELETE", "faults")
def clear_faults(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Let nothing go wrong any more."""
    world.azure.faults.clear()
    return LocalResponse.of(204)


@calls.add("DELETE", "faults/{id}")
def remove_fault(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Take one back."""
    return LocalResponse.of(200 if world.azure.faults.remove(named["id"]) else 204)


@calls.add("POST", "next-operation")
def next_operation(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Say how the next long-running operations go."""
    given = arguments.read_arguments(request, _OUTCOME)
    if given.get("seconds") == "never":
        given["seconds"] = float("inf")
    return _added(lambda: world.azure.next_operation(**given))


@calls.add("GET", "operations")
def list_operations(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """The long-running operations that are going on."""
    now = world.azure.clock.now()
    return LocalResponse.of(200, {"value": listing.operations(world.azure.store, now)})


@calls.add("GET", "settings")
def read_settings(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """All settings."""
    found = {json_name(name): value for name, value in settings.read(world.azure).items()}
    return LocalResponse.of(200, listing.without_infinity(found))


@calls.add("PATCH", "settings")
def change_settings(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Change settings: all that are given, or none."""
    given = arguments.read_arguments(request, {json_name(name): arguments.ANYTHING for name in settings.NAMES})
    try:
        world.azure.configure(**given)
    except ValueError as error:
        name, _, rest = str(error).partition(":")
        raise invalid(f"{json_name(name)}:{rest}") from None
    return read_settings(world, request, named)


@calls.add("GET", "clock")
def read_clock(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """What time it is."""
    clock = world.azure.clock
    held = isinstance(clock, AdjustableClock) and clock.held
    return LocalResponse.of(200, {"now": timestamp(clock.now()), "seconds": clock.now(), "held": held})


@calls.add("POST", "clock/{action}")
def move_clock(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Hold the clock, release it, or put it forward."""
    clock, action = world.azure.clock, named["action"]
    if not isinstance(clock, AdjustableClock):
        raise ArmError(409, "ClockNotAdjustable", f"A {type(clock).__name__} can't be held or put forward.")
    if action == "advance":
        seconds = arguments.read_arguments(request, {"seconds": NUMBER}, ["seconds"])["seconds"]
        try:
            clock.advance(seconds)
        except ValueError as error:
            raise invalid(str(error)) from None
    elif action in ("hold", "release"):
        clock.hold() if action == "hold" else clock.release()
    else:
        raise _not_there(f"A clock has hold, release and advance, and no '{action}'.")
    return read_clock(world, request, named)


@calls.add("GET", "requests")
def list_requests(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """The last requests of the journal, those after a number alone if it is given; with all of them, if asked for."""
    after, top = _number(request, "after", 0), _number(request, "top", _MOST)
    kept = list(world.azure.requests)
    shown = details if request.query.get("details") == "true" else summary
    found = list(islice((each for each in reversed(kept) if each.number > after), top))
    return LocalResponse.of(200, {"value": [shown(each) for each in reversed(found)], "count": len(kept)})


@calls.add("GET", "requests/{number}")
def read_request(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """All of a request."""
    for each in list(world.azure.requests):
        if str(each.number) == named["number"]:
            return LocalResponse.of(200, details(each))
    raise _not_there(f"The journal has no request {named['number']}, or no longer.")


@calls.add("DELETE", "requests")
def clear_requests(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Forget the requests of the journal."""
    world.azure.requests.clear()
    return LocalResponse.of(204)


@calls.add("GET", "har")
def read_har(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """The journal as an HTTP archive, without secrets."""
    return LocalResponse.of(200, world.azure.har())


@calls.add("POST", "replay")
def replay(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Send recorded requests again."""
    try:
        replayed = world.azure.replay(request.body)
    except ValueError as error:
        raise invalid(f"This can't be replayed: {error}") from None
    return LocalResponse.of(200, {"value": [{**vars(each), "same": each.same} for each in replayed]})


@calls.add("GET", "resources")
def list_resources(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """What there is, or one of it with its document and the requests that were about it."""
    id = request.query.get("id")
    if id is None:
        return LocalResponse.of(200, {"value": listing.resources(world.azure.store)})
    stored = world.azure.store.get(id)
    if stored is None:
        raise _not_there(f"There is no resource '{id}'.")
    return LocalResponse.of(200, listing.resource(world.azure, stored))


@calls.add("POST", "resources")
def add_resource(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Put a resource there as it is."""
    document = arguments.read_json(request)
    if not isinstance(document, dict) or not isinstance(document.get("id"), str) or "/" not in document["id"]:
        raise invalid("id: expected the id of a resource in an object")
    world.azure.add_resource(document)
    stored: Stored | None = world.azure.store.get(document["id"])
    return LocalResponse.of(201, None if stored is None else {"id": stored.id, **stored.document})


@calls.add("POST", "subscriptions")
def add_subscription(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """Make a subscription known."""
    given = arguments.read_arguments(request, {"id": TEXT, "displayName": nullable(TEXT)}, ["id"])
    try:
        id = str(uuid.UUID(given["id"]))
    except ValueError:
        raise invalid(f"id: expected a GUID, got {given['id']!r}") from None
    world.azure.add_subscription(id, given.get("display_name"))
    return LocalResponse.of(201, {"id": id})


@calls.add("GET", "coverage")
def read_coverage(world: Controlled, request: LocalRequest, named: Arguments) -> LocalResponse:
    """How many operations of each service are implemented, and which are not."""
    return LocalResponse.of(200, {"value": coverage.by_service(world.azure)})


def _added(add: Callable[[], str]) -> LocalResponse:
    try:
        return LocalResponse.of(201, {"id": add()})
    except ValueError as error:
        raise invalid(str(error)) from None


def _number(request: LocalRequest, name: str, otherwise: int) -> int:
    text = request.query.get(name, str(otherwise))
    if not text.isdigit() or len(text) > 18:
        raise invalid(f"{name}: expected a number, got {text!r}")
    return int(text)


def _not_there(message: str) -> ArmError:
    return ArmError(404, "NotFound", message)
