"""The policies that put the token into requests: azure-mgmt-core's, whatever a challenge for another token holds."""

from __future__ import annotations

import binascii
from typing import Any

from azure.core.pipeline import PipelineRequest
from azure.mgmt.core.policies import ARMChallengeAuthenticationPolicy, AsyncARMChallengeAuthenticationPolicy


def _is_readable(response: Any) -> bool:
    return str(response.http_response.headers["WWW-Authenticate"]).isascii()


class ChallengePolicy(ARMChallengeAuthenticationPolicy):
    """The policy of the sync clients. A challenge that can't be read is not answered: the 401 is the error."""

    def on_challenge(self, request: PipelineRequest[Any], response: Any) -> bool:
        try:
            return _is_readable(response) and super().on_challenge(request, response)
        except (binascii.Error, UnicodeDecodeError):
            return False


class AsyncChallengePolicy(AsyncARMChallengeAuthenticationPolicy):
    """The policy of the async clients."""

    async def on_challenge(self, request: PipelineRequest[Any], response: Any) -> bool:
        try:
            return _is_readable(response) and await super().on_challenge(request, response)
        except (binascii.Error, UnicodeDecodeError):
            return False
