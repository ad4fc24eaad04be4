"""``$filter``."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.local.arm.errors import ArmError
from azure.mgmt.provisioning.local.arm.filters import parse_filter

DOCUMENT = {
    "name": "Web-One",
    "type": "Microsoft.KeyVault/vaults",
    "location": "westeurope",
    "resourceGroup": "rg",
    "tags": {"env": "prod", "team": "it's us"},
    "identity": {"principalId": "p1"},
}


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        (None, True),
        ("  ", True),
        ("resourceType eq 'Microsoft.KeyVault/vaults'", True),
        ("resourcetype EQ 'microsoft.keyvault/VAULTS'", True),
        ("resourceType eq 'Microsoft.Web/sites'", False),
        ("resourceType ne 'Microsoft.Web/sites'", True),
        ("name eq 'web-one' and location eq 'westeurope'", True),
        ("name eq 'web-one' and location eq 'eastus'", False),
        ("name eq 'x' or location eq 'westeurope'", True),
        ("(name eq 'x' or name eq 'web-one') and resourceGroup eq 'rg'", True),
        ("not (name eq 'x')", True),
        ("substringof('eb-o', name)", True),
        ("substringof('zzz', name)", False),
        ("contains(name, 'eb-o')", True),
        ("startswith(tagName, 'te')", True),
        ("startswith(tagName, 'am')", False),
        ("tagName eq 'env'", True),
        ("tagName eq 'env' and tagValue eq 'prod'", True),
        ("tagName eq 'env' and tagValue eq 'it''s us'", False),
        ("tagName eq 'env' and tagValue eq 'prod' and location eq 'eastus'", False),
        ("tagValue eq 'it''s us'", True),
        ("identity/principalId eq 'p1'", True),
        ("plan/name eq 'x'", False),
    ],
)
def test_filters(text: str | None, passes: bool):
    assert parse_filter(text)(DOCUMENT) is passes


@pytest.mark.parametrize(
    "text",
    [
        "name",
        "name eq",
        "name eq x",
        "colour eq 'x'",
        "name gt 'x'",
        "(name eq 'x'",
        "name eq 'x' name eq 'y'",
        "substringof(name)",
        "name eq 'x' %",
        "eq",
        "not",
    ],
)
def test_filters_that_are_none(text: str):
    with pytest.raises(ArmError) as raised:
        parse_filter(text)
    assert (raised.value.status, raised.value.code) == (400, "InvalidFilterInQueryString")
