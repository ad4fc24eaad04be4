"""Continuation tokens of long-running operations: versioned JSON from which any process goes on polling."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from azure.core.pipeline import PipelineContext, PipelineResponse
from azure.core.rest import HttpRequest
from azure.core.utils import case_insensitive_dict

from ...declare.settings import Settings
from ...faults import describe
from ..errors import shown_url
from ..request import correlation_headers

TOKEN_VERSION = 1

_TOKEN_TYPES: dict[str, Any] = {
    **dict.fromkeys(("service", "operation", "method", "url"), str),
    "status_code": int,
    "headers": dict,
    **dict.fromkeys(("client_request_id", "correlation_request_id"), (str, type(None))),
}


@dataclass(frozen=True)
class PollingToken:
    """What is needed to go on polling in another process."""

    version: int
    service: str
    operation: str
    method: str
    url: str
    status_code: int
    headers: dict[str, str]
    client_request_id: str | None = None
    correlation_request_id: str | None = None

    def text(self) -> str:
        """The token as text."""
        return json.dumps(asdict(self))

    @classmethod
    def parse(cls, text: str) -> PollingToken:
        """The token of a text.

        :raises ValueError: It is no token, or one of a version that this package does not know.
        """
        if not isinstance(text, str):
            raise ValueError(f"continuation_token is to be a text, got {describe(text)}")
        try:
            data = json.loads(text)
            version = data["version"]
        except (ValueError, TypeError, KeyError):
            raise ValueError("this is no continuation token of a long-running operation") from None
        if version != TOKEN_VERSION:
            raise ValueError(f"continuation token of version {version!r}; this package reads version {TOKEN_VERSION}")
        try:
            token = cls(**data)
        except TypeError as error:
            raise ValueError(f"the continuation token is damaged: {error}") from None
        for name, kinds in _TOKEN_TYPES.items():
            if not isinstance(getattr(token, name), kinds):
                raise ValueError(f"the continuation token is damaged: {name} is {describe(getattr(token, name))}")
        if not all(isinstance(value, str) for value in token.headers.values()):
            raise ValueError("the continuation token is damaged: a header is no text")
        return token

    def check(self, settings: Settings) -> None:
        """Refuse a token that leads away from the client's endpoint.

        :raises ValueError: It does.
        """
        for url in (self.url, *self.headers.values()):
            if not settings.is_own_host(settings.absolute(url)):
                raise ValueError(
                    f"the continuation token belongs to {shown_url(url)}, the client's endpoint is {settings.base_url}"
                )

    def response(self, transport: Any) -> PipelineResponse[Any, Any]:
        """The first response, as far as polling needs it."""
        request = HttpRequest(self.method, self.url, headers=correlation_headers(self.correlation_request_id))
        # Where the resource itself tells the state, its body is not kept: created (201) without one makes the strategy
        # get it anew, even if it had been final when the token was made.
        polls_resource = not self.headers and self.method in ("PUT", "PATCH")
        response = _KeptResponse(request, 201 if polls_resource else self.status_code, self.headers)
        return PipelineResponse(request, response, PipelineContext(transport))


class _KeptResponse:
    """A response made from a token; azure-core's strategies read no more than this of one."""

    reason = "from a continuation token"
    is_stream_consumed = True

    def __init__(self, request: HttpRequest, status_code: int, headers: Mapping[str, str]) -> None:
        self.request = request
        self.status_code = status_code
        self.headers = case_insensitive_dict(headers)
        self.content = b""

    def text(self, encoding: str | None = None) -> str:
        """The body as text."""
        return ""
