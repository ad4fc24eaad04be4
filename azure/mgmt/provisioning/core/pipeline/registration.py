"""Registers a resource provider that a subscription lacks: azure-mgmt-core's policies, within the time of the call."""

from __future__ import annotations

import json
import re
from typing import Any

from azure.core.pipeline import PipelineRequest
from azure.mgmt.core.policies import (
    ARMAutoResourceProviderRegistrationPolicy,
    AsyncARMAutoResourceProviderRegistrationPolicy,
)
from azure.mgmt.core.policies._base import _SansIOARMAutoResourceProviderRegistrationPolicy

from ..exchange.errors import OUT_OF_TIME
from .limits import LIMITS, limits_of

_SECONDS = 10
"""Between two looks at the state of a registration."""
_URL = "{}providers/{}{}?api-version=2016-02-01"
_IN_SUBSCRIPTION = re.compile(r".*/subscriptions/[a-f0-9-]+/", re.IGNORECASE)
_NAMESPACE = re.compile(r"\w+(\.\w+)+", re.ASCII)


class _Registration(_SansIOARMAutoResourceProviderRegistrationPolicy):
    """What the sync and the async policy share."""

    @staticmethod
    def _check_rp_not_registered_err(response: Any) -> str | None:
        """The namespace of the provider that is missing; None where nothing is, or nothing that can be registered."""
        name = _SansIOARMAutoResourceProviderRegistrationPolicy._check_rp_not_registered_err(response)
        in_subscription = _IN_SUBSCRIPTION.match(response.http_request.url)
        return name if name and in_subscription and _NAMESPACE.fullmatch(name) else None

    @staticmethod
    def _build_next_request(initial_request: PipelineRequest[Any], method: str, url: str) -> PipelineRequest[Any]:
        made: PipelineRequest[Any] = _SansIOARMAutoResourceProviderRegistrationPolicy._build_next_request(
            initial_request, method, url
        )
        made.context[LIMITS] = limits_of(initial_request.context)
        return made

    def _has_time(self, request: PipelineRequest[Any]) -> bool:
        limits = limits_of(request.context)
        if limits.left() > _SECONDS:
            return True
        request.context[OUT_OF_TIME] = (
            f"The timeout of {limits.seconds:g} s leaves no time to wait until the resource provider is registered"
        )
        return False


def _state(response: Any) -> str | None:
    """How far a registration is; None where the service does not say."""
    try:
        state: str | None = json.loads(response.http_response.text())["registrationState"]
        return state
    except (KeyError, LookupError, TypeError, ValueError, RecursionError):
        return None


class RegistrationPolicy(_Registration, ARMAutoResourceProviderRegistrationPolicy):
    """The policy of the sync clients."""

    def _register_rp(self, initial_request: Any, url_prefix: str, rp_name: str) -> bool:
        asked = self._build_next_request(initial_request, "POST", _URL.format(url_prefix, rp_name, "/register"))
        state = "Registering" if self.next.send(asked).http_response.status_code == 200 else None
        while state not in (None, "Registered") and self._has_time(initial_request):
            initial_request.context.transport.sleep(_SECONDS)
            look = self._build_next_request(initial_request, "GET", _URL.format(url_prefix, rp_name, ""))
            state = _state(self.next.send(look))
        return state == "Registered"


class AsyncRegistrationPolicy(_Registration, AsyncARMAutoResourceProviderRegistrationPolicy):
    """The policy of the async clients."""

    async def _async_register_rp(self, initial_request: Any, url_prefix: str, rp_name: str) -> bool:
        asked = self._build_next_request(initial_request, "POST", _URL.format(url_prefix, rp_name, "/register"))
        state = "Registering" if (await self.next.send(asked)).http_response.status_code == 200 else None
        while state not in (None, "Registered") and self._has_time(initial_request):
            await initial_request.context.transport.sleep(_SECONDS)
            look = self._build_next_request(initial_request, "GET", _URL.format(url_prefix, rp_name, ""))
            state = _state(await self.next.send(look))
        return state == "Registered"
