"""The policies that every request passes through, in azure-mgmt-core's order."""

from __future__ import annotations

from typing import Any

from azure.core.pipeline.policies import (
    AzureKeyCredentialPolicy,
    DistributedTracingPolicy,
    HeadersPolicy,
    ProxyPolicy,
    SensitiveHeaderCleanupPolicy,
)
from azure.mgmt.core.policies import ARMHttpLoggingPolicy

from ..._version import VERSION
from ..declare.checks import listed_policies, retry_place
from ..declare.settings import Settings
from .call_policies import CallHookPolicy, CallUserAgentPolicy, RandomRequestIdPolicy, together
from .challenges import AsyncChallengePolicy, ChallengePolicy
from .limit_policies import AsyncLimitsPolicy, HandOverPolicy, LimitsPolicy
from .redirects import AsyncWithinHostRedirectPolicy, WithinHostRedirectPolicy
from .registration import AsyncRegistrationPolicy, RegistrationPolicy
from .retries import AsyncTimelyRetryPolicy, TimelyRetryPolicy
from .trace import TraceLoggingPolicy


def policies(settings: Settings, *, asynchronous: bool) -> list[Any]:
    """The policies of a client.

    :param asynchronous: For an async client.
    """
    options = dict(settings.options)
    given = options.pop
    if "base_headers" in options:
        options["base_headers"] = dict(options["base_headers"])
    per_call = listed_policies(given("per_call_policies", None))
    per_retry = listed_policies(given("per_retry_policies", None))
    if "policies" in options:
        return _of_the_caller([*per_call, *options["policies"]], per_retry, options, asynchronous=asynchronous)
    authentication = given("authentication_policy", None) or _authentication(settings, asynchronous)
    limits: Any = AsyncLimitsPolicy if asynchronous else LimitsPolicy
    registration: Any = AsyncRegistrationPolicy if asynchronous else RegistrationPolicy
    redirect: Any = AsyncWithinHostRedirectPolicy if asynchronous else WithinHostRedirectPolicy
    retry: Any = AsyncTimelyRetryPolicy if asynchronous else TimelyRetryPolicy
    own: list[Any] = []

    def kept(policy: Any) -> Any:
        own.append(policy)
        return policy

    user_agent = {"sdk_moniker": f"mgmt-provisioning/{VERSION}", **options}
    found = [
        kept(limits(options, keep_timeout="retry_policy" in options)),
        given("request_id_policy", None) or kept(RandomRequestIdPolicy(**_request_id(options))),
        given("headers_policy", None) or kept(HeadersPolicy(**options)),
        given("user_agent_policy", None) or kept(CallUserAgentPolicy(**user_agent)),
        given("proxy_policy", None) or kept(ProxyPolicy(**options)),
        *per_call,
        *([registration()] if settings.registers else []),
        given("redirect_policy", None) or redirect(**options),
        given("retry_policy", None) or retry(**options),
        *([authentication] if authentication is not None else []),
        given("custom_hook_policy", None) or kept(CallHookPolicy(**options)),
        *per_retry,
        given("logging_policy", None) or kept(_logging(settings)),
        kept(HandOverPolicy()),
        kept(DistributedTracingPolicy(**options)),
        kept(SensitiveHeaderCleanupPolicy(**options)),
        given("http_logging_policy", None) or kept(ARMHttpLoggingPolicy(**options)),
    ]
    return together(found, own)


def _of_the_caller(
    policies: list[Any], per_retry: list[Any], options: dict[str, Any], *, asynchronous: bool
) -> list[Any]:
    """A pipeline of the caller's own policies: as azure-core makes it, within the limits of each call."""
    place = retry_place(policies)
    if place is not None:
        policies = [*policies[: place + 1], *per_retry, *policies[place + 1 :]]
    limits: Any = AsyncLimitsPolicy if asynchronous else LimitsPolicy
    return [limits(options, keep_timeout=place is not None), *policies, HandOverPolicy()]


def _request_id(options: dict[str, Any]) -> dict[str, Any]:
    if options.get("client_request_id") is not None:
        return {**options, "request_id": options["client_request_id"]}
    return options


def _logging(settings: Settings) -> Any:
    """The policy that logs headers and bodies, but for the key of a client."""
    key_header = settings.access.key_header if settings.access is not None else None
    return TraceLoggingPolicy(settings.options.get("logging_enable", False), key_header)


def _authentication(settings: Settings, asynchronous: bool) -> Any:
    """The policy that puts a token or a key into requests; None for a service that asks for neither."""
    access = settings.access
    if access is not None and access.credential == "none":
        return None
    if access is not None and access.credential == "key":
        return AzureKeyCredentialPolicy(settings.credential, access.key_header)
    policy: Any = AsyncChallengePolicy if asynchronous else ChallengePolicy
    enable_cae = settings.options.get("enable_cae", False)
    return policy(settings.credential, *settings.scopes, enable_cae=enable_cae)
