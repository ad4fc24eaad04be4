"""Policies of azure-core, where those heed an option on the client but not on a call, or at the first try only.

And what costs less: several policies in one, and ids of requests that don't ask the system for the time.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import uuid4

from azure.core.pipeline import PipelineRequest, PipelineResponse
from azure.core.pipeline.policies import CustomHookPolicy, RequestIdPolicy, SansIOHTTPPolicy, UserAgentPolicy


class CallUserAgentPolicy(UserAgentPolicy):
    """azure-core's, with each of its options on the client and on a call."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._alone = options.get("user_agent")

    def on_request(self, request: PipelineRequest[Any]) -> None:
        options = request.context.options
        headers = request.http_request.headers
        use_env = options.pop("user_agent_use_env", self.use_env)
        overwrite = options.pop("user_agent_overwrite", self.overwrite)
        given = options.pop("user_agent", None)
        if given is None and self._USERAGENT in headers and not overwrite:
            return
        alone = given or self._alone
        if overwrite and alone:
            headers[self._USERAGENT] = alone
            return
        more = os.environ.get(self._ENV_ADDITIONAL_USER_AGENT) if use_env else None
        headers[self._USERAGENT] = " ".join(part for part in (given, self._user_agent, more) if part)


class CallHookPolicy(CustomHookPolicy[Any, Any]):
    """azure-core's, with the hook of a call before each try rather than before the first."""

    def on_request(self, request: PipelineRequest[Any]) -> None:
        hook = request.context.get("raw_request_hook")
        if hook is not None:
            request.context.options["raw_request_hook"] = hook
        super().on_request(request)


class RandomRequestIdPolicy(RequestIdPolicy):
    """azure-core's, with random ids in place of those that are made of the time and the machine's address."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._random = "request_id" not in options and options.get("auto_request_id", True)

    def on_request(self, request: PipelineRequest[Any]) -> None:
        options = request.context.options
        if (
            self._random
            and "request_id" not in options
            and "x-ms-client-request-id" not in request.http_request.headers
        ):
            options["request_id"] = str(uuid4())
        super().on_request(request)


class Together(SansIOHTTPPolicy[Any, Any]):
    """Policies that a pipeline runs as one: each is called when, and as often as, it would be on its own.

    A pipeline wraps each policy, and looks in an async client after each call whether it is to be awaited. That takes
    longer than most of the policies.

    :param policies: Policies none of whose methods is to be awaited.
    """

    def __init__(self, policies: Sequence[SansIOHTTPPolicy[Any, Any]]) -> None:
        self.policies = policies

    def on_request(self, request: PipelineRequest[Any]) -> None:
        for index, policy in enumerate(self.policies):
            try:
                policy.on_request(request)
            except Exception:
                self._tell(self.policies[:index], request)
                raise

    def on_response(self, request: PipelineRequest[Any], response: PipelineResponse[Any, Any]) -> None:
        for index in range(len(self.policies) - 1, -1, -1):
            try:
                self.policies[index].on_response(request, response)
            except Exception:
                self._tell(self.policies[:index], request)
                raise

    def on_exception(self, request: PipelineRequest[Any]) -> None:
        self._tell(self.policies, request)

    def _tell(self, policies: Sequence[SansIOHTTPPolicy[Any, Any]], request: PipelineRequest[Any]) -> None:
        """Tell policies of an exception in what comes after them."""
        for index in range(len(policies) - 1, -1, -1):
            try:
                policies[index].on_exception(request)
            except Exception:
                self._tell(policies[:index], request)
                raise


def together(policies: Iterable[Any], own: Iterable[Any]) -> list[Any]:
    """The policies of a pipeline with those that follow each other in one, where they are among ``own``."""
    found: list[Any] = []
    group: list[Any] = []
    known = {id(policy) for policy in own}
    for policy in policies:
        if id(policy) in known and isinstance(policy, SansIOHTTPPolicy):
            group.append(policy)
            continue
        found += [Together(group)] * bool(group)
        group = []
        found.append(policy)
    return found + [Together(group)] * bool(group)
