"""docs/api-versions.md: its code runs, and what it says of calls holds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

TEXT = (Path(__file__).parents[2] / "docs" / "api-versions.md").read_text("utf-8")
(CODE,) = re.findall(r"^```python\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
OLDER = "2023-07-01"


def versions(azure: LocalAzure, provider: str) -> set[str]:
    """The API versions of the requests to a provider."""
    urls = [urlsplit(each.url) for each in azure.requests]
    return {parse_qs(each.query)["api-version"][0] for each in urls if f"/providers/{provider}/" in each.path}


def test_the_version_of_a_service(monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, Any] = {}
    with LocalAzure() as azure:
        local = ProvisioningClient.local
        monkeypatch.setattr(ProvisioningClient, "local", lambda **options: local(azure, **options))
        exec(CODE, made)
        assert made["vault"].name == "demo-kv"
        assert versions(azure, "Microsoft.KeyVault") == {OLDER}
        assert OLDER not in {parse_qs(urlsplit(each.url).query)["api-version"][0] for each in azure.requests[:1]}


def test_members_that_the_models_have_not_got_survive() -> None:
    with LocalAzure() as azure, ProvisioningClient.local(azure, api_versions={"redis": "2020-06-01"}) as client:
        client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        sku = {"name": "Basic", "family": "C", "capacity": 0}
        body: Any = {"location": "westeurope", "properties": {"sku": sku}}
        client.redis.redis.begin_create("rg", "cache", body).result()
        path = f"/subscriptions/{azure.subscription_id}/resourceGroups/rg/providers/Microsoft.Cache/redis/cache"
        stored = azure.store.get(path)
        assert stored is not None
        # What the service of that version has, and no model of this package.
        stored.document["properties"]["formerly"] = "known"
        azure.store.restore(stored)
        with client.redis.redis.edit("rg", "cache") as cache:
            before: Any = cache.properties
            assert before["formerly"] == "known"
            cache.tags = {"a": "b"}
        found: Any = client.redis.redis.get("rg", "cache")
        assert found.tags == {"a": "b"}
        assert found.properties["formerly"] == "known"
        assert versions(azure, "Microsoft.Cache") == {"2020-06-01"}
