"""The pipeline: what requests go through."""

from __future__ import annotations

import inspect
from copy import copy
from importlib import import_module
from typing import Any

from azure.core.pipeline import AsyncPipeline, Pipeline
from azure.core.pipeline.policies import (
    AsyncBearerTokenCredentialPolicy,
    AsyncHTTPPolicy,
    AsyncRetryPolicy,
    BearerTokenCredentialPolicy,
    ContentDecodePolicy,
    DistributedTracingPolicy,
    HeadersPolicy,
    HTTPPolicy,
    NetworkTraceLoggingPolicy,
    ProxyPolicy,
    RequestIdPolicy,
    RetryPolicy,
    SansIOHTTPPolicy,
    UserAgentPolicy,
)

from azure.mgmt import provisioning
from azure.mgmt.provisioning.core.pipeline.call_policies import Together
from azure.mgmt.provisioning.core.pipeline.policies import policies

from ...core.transports import Answer, Script
from ...services.conftest import done, listed
from ..requirement import MUST, SHOULD, check_each, requirement
from ..source import ROOT, written_modules
from ..support import GROUP, SUCCEEDED, Side, accepted

NEEDED = (
    RequestIdPolicy,
    HeadersPolicy,
    UserAgentPolicy,
    ProxyPolicy,
    (RetryPolicy, AsyncRetryPolicy),
    (BearerTokenCredentialPolicy, AsyncBearerTokenCredentialPolicy),
    DistributedTracingPolicy,
)


def policies_of(side: Side) -> list[Any]:
    """The policies of a client, those that run as one each on its own."""
    found = policies(side.client()._executor.settings, asynchronous=side.asynchronous)
    return [each for policy in found for each in (policy.policies if isinstance(policy, Together) else [policy])]


def own_policies() -> list[type[Any]]:
    """The classes of policies that are this package's."""
    rooms = [module.name for module in written_modules() if module.name.startswith("core.pipeline.")]
    found = [
        kind
        for name in rooms
        for _, kind in inspect.getmembers(import_module(f"{provisioning.__name__}.{name}"), inspect.isclass)
        if kind.__module__ == f"{provisioning.__name__}.{name}" and not kind.__name__.startswith("_")
    ]
    return [kind for kind in found if kind.__name__.endswith("Policy") or hasattr(kind, "on_request")]


@requirement("python-network-http-pipeline", MUST, "Requests go through azure-core's pipeline.")
async def test_network_http_pipeline(side: Side) -> None:
    seen: list[str] = []

    class Seen(SansIOHTTPPolicy[Any, Any]):
        def on_request(self, request: Any) -> None:
            seen.append(request.http_request.method)

    script = Script(Answer(200, GROUP), Answer(200, {"value": []}), accepted(), SUCCEEDED, Answer(200))
    client = side.play(script, per_call_policies=[Seen()])
    assert isinstance(client._executor.pipeline_client._pipeline, AsyncPipeline if side.asynchronous else Pipeline)
    await done(client.resources.resource_groups.get("rg"))
    await listed(client.resources.resource_groups.list())
    await done(client.resources.resource_groups.begin_delete("rg"))
    assert seen == [sent.method for sent in script.sent] == ["GET", "GET", "DELETE", "GET"]


@requirement(
    "python-network-use-policies",
    SHOULD,
    "There are policies for request ids, headers, telemetry, proxies, decoding, retries, tokens, tracing and logging.",
    exception="It has all of them but `ContentDecodePolicy`, which would parse each body a second time, and "
    "`NetworkTraceLoggingPolicy`, which shows secrets: a policy of this package takes its place under the same option.",
)
def test_network_use_policies(side: Side) -> None:
    found = policies_of(side)
    check_each(lambda kind: any(isinstance(each, kind) for each in found), NEEDED, refused=[ContentDecodePolicy])
    assert not any(isinstance(each, NetworkTraceLoggingPolicy) for each in found)
    assert [type(each).__name__ for each in found if "Logging" in type(each).__name__] == [
        "TraceLoggingPolicy",
        "ARMHttpLoggingPolicy",
    ]


@requirement("python-pipeline-core-policies", SHOULD, "Policies are azure-core's where it has them.")
def test_pipeline_core_policies(side: Side) -> None:
    def comes_from_azure_core(policy: Any) -> bool:
        bases = [base for base in type(policy).__mro__ if base.__module__.startswith(("azure.core", "azure.mgmt.core"))]
        plain = (SansIOHTTPPolicy, HTTPPolicy, AsyncHTTPPolicy)
        return bool(bases) and bases[0] not in plain

    # Limits of a call are new, the trace is redacted.
    own = {"LimitsPolicy", "AsyncLimitsPolicy", "HandOverPolicy", "TraceLoggingPolicy"}
    others = [policy for policy in policies_of(side) if type(policy).__name__ not in own]

    class Mine(SansIOHTTPPolicy[Any, Any]):
        """Below nothing of azure-core's that does something."""

    check_each(comes_from_azure_core, others, refused=[Mine()])
    assert len(others) > 10


@requirement("python-custom-policy-base-class", MUST, "Policies of one's own are derived from azure-core's.")
def test_custom_policy_base_class() -> None:
    class Loose:
        """Derived from nothing."""

    bases = (SansIOHTTPPolicy, HTTPPolicy, AsyncHTTPPolicy)
    check_each(lambda kind: issubclass(kind, bases), own_policies(), refused=[Loose])
    assert len(own_policies()) >= 10


@requirement("python-custom-policy-thread-safe", MUST, "Policies keep nothing of a request but in its context.")
async def test_custom_policy_thread_safe(side: Side) -> None:
    script = Script(
        Answer(503), Answer(200, GROUP), Answer(307, headers={"Location": "/other"}), Answer(404), repeat=True
    )
    client = side.play(script, headers={"x": "1"})
    own = [getattr(each, "_policy", each) for each in client._executor.pipeline_client._pipeline._impl_policies]
    own = [each for policy in own for each in (policy.policies if isinstance(policy, Together) else [policy])]
    await done(client.resources.resource_groups.get("rg"))  # the first request gets the token, which is kept

    def state(policy: Any) -> dict[str, Any]:
        kept = {name: value for name, value in vars(policy).items() if name != "next"}
        return {name: copy(value) if isinstance(value, (dict, list, set)) else value for name, value in kept.items()}

    before = [state(policy) for policy in own]
    await done(client.resources.resource_groups.check_existence("rg", headers={"x": "2"}, user_agent="mine", timeout=9))
    assert [state(policy) for policy in own] == before
    assert len(script.sent) > 3
    assert script.sent[-1].headers["x"] == "2"


@requirement("python-pipeline-document-policies", MUST, "Policies of one's own are documented.")
def test_pipeline_document_policies() -> None:
    class Untold(SansIOHTTPPolicy[Any, Any]): ...

    check_each(lambda kind: "__doc__" in vars(kind) and kind.__doc__, own_policies(), refused=[Untold])
    told = "".join(
        (ROOT / "docs" / name).read_text("utf-8") for name in ("architecture.md", "decisions.md", "reliability.md")
    )
    for word in ("core/pipeline/policies.py", "Together", "core/pipeline/trace.py", "Redirects stay", "One clock"):
        assert word in told


@requirement(
    "python-pipeline-policy-namespace",
    MUST,
    "Policies of one's own are in `pipeline.policies` of the package.",
    exception="None is meant to be used by others: they are in `core.pipeline`, which is not public. A client takes "
    "policies of azure-core's, and of the caller's.",
)
def test_pipeline_policy_namespace() -> None:
    def is_inside(kind: type[Any]) -> bool:
        return kind.__module__.startswith(f"{provisioning.__name__}.core.pipeline.")

    check_each(is_inside, own_policies(), refused=[SansIOHTTPPolicy])
    assert not [name for name in dir(provisioning) if name.endswith(("Policy", "Policies"))]
