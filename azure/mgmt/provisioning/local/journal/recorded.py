"""Requests that were recorded, read from a file: an HTTP archive, or what the journal says in its own form."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Recorded:
    """A request, and what it was answered with.

    :param status: 0 if the response got lost.
    :param at: When it was sent, in seconds since 1970.
    :param links: Where its response said to go on, by what said it: later requests may be for these.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes
    status: int
    at: float
    links: Mapping[str, str] = field(default_factory=dict)


def read_recording(text: str | bytes) -> list[Recorded]:
    """The requests of a recording, in the order of time.

    :raises ValueError: It is none.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is no JSON: {error}") from error
    if isinstance(document, dict) and isinstance(document.get("log"), dict):
        entries, read = document["log"].get("entries"), _of_archive
    elif isinstance(document, dict) and "value" in document:
        entries, read = document["value"], _of_journal
    else:
        raise ValueError('it is no HTTP archive ({"log": {"entries": …}}), and no journal ({"value": …})')
    found = []
    for number, entry in enumerate(entries if isinstance(entries, list) else ()):
        try:
            found.append(read(entry))
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError(f"entry {number} is no request with its response: {error!r}") from error
    return sorted(found, key=lambda each: each.at)


def links_of(headers: Mapping[str, str], body: Any) -> dict[str, str]:
    """Where a response says to go on."""
    by_name = {name.lower(): value for name, value in headers.items()}
    names = ("azure-asyncoperation", "location", "operation-location")
    found = {name: by_name[name] for name in names if name in by_name}
    if isinstance(body, dict) and isinstance(body.get("nextLink"), str):
        found["nextLink"] = body["nextLink"]
    return found


def _of_archive(entry: Any) -> Recorded:
    request, response = entry["request"], entry["response"]
    content = response.get("content", {})
    return Recorded(
        str(request["method"]),
        str(request["url"]),
        {str(each["name"]): str(each["value"]) for each in request.get("headers", [])},
        _bytes(request.get("postData", {})),
        int(response["status"]),
        _moment(entry["startedDateTime"]),
        links_of({each["name"]: each["value"] for each in response.get("headers", [])}, _json(_bytes(content))),
    )


def _of_journal(entry: Any) -> Recorded:
    request, response = entry["request"], entry["response"]
    body = request["body"]
    written = b"" if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    return Recorded(
        str(entry["method"]),
        str(entry["url"]),
        {str(name): str(value) for name, value in request["headers"].items()},
        written,
        int(entry["status"] or 0),
        _moment(entry["at"]),
        links_of(response["headers"], response["body"]),
    )


def _bytes(content: Any) -> bytes:
    text = str(content.get("text", ""))
    return base64.b64decode(text) if content.get("encoding") == "base64" else text.encode()


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _moment(text: str) -> float:
    # Python 3.10 reads neither Z nor seven decimals.
    head, point, rest = text.replace("Z", "+00:00").partition(".")
    if point:
        zone = next((at for at, each in enumerate(rest) if not each.isdigit()), len(rest))
        head += f".{rest[:zone][:6]:0<6}{rest[zone:]}"
    return datetime.fromisoformat(head).timestamp()
