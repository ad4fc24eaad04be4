"""Answers that are compressed, for clients that ask for it."""

from __future__ import annotations

import gzip

from ..http import LocalResponse

_LEAST = 1024
"""Smaller bodies are left alone: they fit into a packet as they are."""

_FASTEST = 1


def compressed(response: LocalResponse, accepted: str) -> LocalResponse:
    """The response, compressed if that is worth it and a client takes it.

    :param accepted: The Accept-Encoding header of the request.
    """
    whole = response.headers.get("Content-Length") == str(len(response.body))
    if len(response.body) < _LEAST or not whole or "Content-Encoding" in response.headers or not _takes_gzip(accepted):
        return response
    # The time would make another body of the same content.
    body = gzip.compress(response.body, _FASTEST, mtime=0)
    headers = {**response.headers, "Content-Encoding": "gzip", "Content-Length": str(len(body))}
    return LocalResponse(response.status, {**headers, "Vary": "Accept-Encoding"}, body)


def _takes_gzip(accepted: str) -> bool:
    weights: dict[str, float] = {}
    for each in accepted.split(","):
        name, _, parameter = each.partition(";")
        weights[name.strip().lower()] = _weight(parameter)
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0))) > 0


def _weight(parameter: str) -> float:
    name, _, value = parameter.partition("=")
    try:
        return float(value) if name.strip().lower() == "q" else 1.0
    except ValueError:
        return 0.0
