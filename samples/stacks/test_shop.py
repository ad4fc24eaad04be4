"""Tests of the shop: no account and no network are needed, and nobody waits.

pytest samples/stacks/test_shop.py
"""

from __future__ import annotations

from shop import KEY_VAULT_SECRETS_USER, shop

from azure.mgmt.provisioning.stack import Kind, LocalStack


def test_what_would_be_made(local_stack: LocalStack) -> None:
    plan = local_stack.plan(shop, config={"accounts": 3, "sku": "S1"})
    assert plan.counts() == {Kind.CREATE: 8}
    assert plan.change("Microsoft.Web/serverfarms", "shop-plan").body["sku"] == {"name": "S1"}


def test_the_site_may_read_secrets_of_the_vault(local_stack: LocalStack) -> None:
    assert local_stack.up(shop).succeeded
    (site,) = local_stack.resources("Microsoft.Web/sites")
    (assignment,) = local_stack.resources("Microsoft.Authorization/roleAssignments")
    assert assignment["properties"]["principalId"] == site["identity"]["principalId"]
    assert assignment["properties"]["roleDefinitionId"].endswith(KEY_VAULT_SECRETS_USER)


def test_another_sku_changes_the_plan_alone(local_stack: LocalStack) -> None:
    assert local_stack.up(shop).succeeded
    changed = [change.name for change in local_stack.plan(shop, config={"sku": "S1"}).of_kind(Kind.UPDATE)]
    assert changed == ["shop-plan"]
    assert local_stack.up(shop, config={"sku": "S1"}).succeeded
    assert local_stack.resource("Microsoft.Web/serverfarms", "shop-plan")["sku"]["tier"] == "Standard"


def test_it_goes_again(local_stack: LocalStack) -> None:
    assert local_stack.up(shop).succeeded
    assert local_stack.destroy(shop).succeeded
    assert local_stack.resources("Microsoft.Resources/resourceGroups") == []
    assert local_stack.plan(shop).counts() == {Kind.CREATE: 15}
