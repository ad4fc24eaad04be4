"""Policies of azure-core, where those heed an option on the client but not on a call, or at the first try only."""

from __future__ import annotations

import os
from typing import Any

from azure.core.pipeline import PipelineRequest
from azure.core.pipeline.policies import CustomHookPolicy, UserAgentPolicy


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
