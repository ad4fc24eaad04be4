"""What Azure Resource Manager itself reads of a resource is checked, whatever its provider declares."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local.routing.routes import version_of

from ..support import GROUP, Arm, code


@pytest.mark.parametrize("tags", ["", "a", 0, False, [], [""], [[]], [None], [{}], {"a": {}}, {"a": 1}])
def test_tags_are_texts_by_name_though_the_operation_declares_none(arm: Arm, tags: Any):
    arm.group()
    plan = f"{GROUP}/providers/Microsoft.Web/serverfarms/plan"
    found = arm.azure.router.match("PATCH", plan)
    assert found is not None
    version = version_of(found.route.operations[0])
    assert arm.put(plan, version, {"location": "westeurope", "sku": {"name": "B1"}}).status in (200, 201, 202)
    arm.wait()
    response = arm.patch(plan, version, {"tags": tags})
    assert code(response) == (400, "InvalidRequestContent")
    assert response.document["error"]["target"].startswith("tags")
    for member in ("identity", "plan", "properties"):
        assert code(arm.patch(plan, version, {member: "x"})) == (400, "InvalidRequestContent")
    assert arm.patch(plan, version, {"tags": {"a": "b"}}).document["tags"] == {"a": "b"}
