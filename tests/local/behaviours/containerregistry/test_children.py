"""Replications and webhooks of container registries."""

from __future__ import annotations

from typing import Any

from ...support import Arm, code
from .test_registries import REGISTRY, VERSION, body, make


def webhook(**properties: Any) -> dict[str, Any]:
    given = {"serviceUri": "https://example.com", "actions": ["push"], **properties}
    return {"location": "westeurope", "properties": given}


def usage(arm: Arm) -> dict[str, int]:
    return {each["name"]: each["currentValue"] for each in arm.get(f"{REGISTRY}/listUsages", VERSION).document["value"]}


def test_a_registry_has_as_many_webhooks_as_its_sku_says(arm: Arm):
    arm.group()
    make(arm)
    for number in range(2):
        assert arm.put(f"{REGISTRY}/webhooks/hook{number}", VERSION, webhook()).status == 201
        arm.wait()
    assert usage(arm)["Webhooks"] == 2
    assert code(arm.put(f"{REGISTRY}/webhooks/hook2", VERSION, webhook())) == (400, "QuotaExceeded")
    changed = arm.patch(f"{REGISTRY}/webhooks/hook1", VERSION, {"properties": {"status": "disabled"}})
    assert changed.document["properties"]["status"] == "disabled"


def test_a_webhook_has_a_name_and_actions(arm: Arm):
    arm.group()
    make(arm)
    for wrong in ([], ["pull"]):
        refused = arm.put(f"{REGISTRY}/webhooks/hook0", VERSION, webhook(actions=wrong))
        assert code(refused) == (400, "InvalidWebhookActions")
    for name in ("hook", "a-hook", "x" * 51):
        assert code(arm.put(f"{REGISTRY}/webhooks/{name}", VERSION, webhook())) == (400, "InvalidResourceName")


def test_a_premium_registry_is_replicated_to_other_regions_once(arm: Arm):
    arm.group()
    make(arm)
    there = {"location": "northeurope"}
    refused = arm.put(f"{REGISTRY}/replications/northeurope", VERSION, there)
    assert code(refused) == (400, "ReplicationNotSupported")
    arm.put(REGISTRY, VERSION, body("Premium"))
    arm.wait()
    assert arm.put(f"{REGISTRY}/replications/northeurope", VERSION, there).status == 201
    arm.wait()
    made = arm.get(f"{REGISTRY}/replications/northeurope", VERSION).document["properties"]
    assert (made["status"]["displayStatus"], made["regionEndpointEnabled"]) == ("Ready", True)
    for name, location in (("other", "northeurope"), ("home", "westeurope")):
        refused = arm.put(f"{REGISTRY}/replications/{name}", VERSION, {"location": location})
        assert code(refused) == (409, "ReplicationAlreadyExists")
    assert arm.put(f"{REGISTRY}/replications/northeurope", VERSION, {**there, "tags": {"a": "b"}}).status == 200
