"""What docs/local.md shows works."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.services import keyvault

TEXT = (Path(__file__).parents[2] / "docs" / "local.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_examples(block: str, local_world: dict[str, Any]):
    exec(compile(block, "docs/local.md", "exec"), local_world)


@pytest.fixture
def local_world():
    from azure.mgmt.provisioning import ProvisioningClient

    with LocalAzure() as azure:
        yield {
            "azure": azure,
            "ProvisioningClient": ProvisioningClient,
            "my_package": keyvault,
            "LocalAzure": LocalAzure,
        }


# Of the other services the document says what there is.
WHOLE = ("resources", "subscriptions", "keyvault", "containerinstance")


def test_what_is_not_implemented_is_in_the_document():
    """Each operation that answers 501 is named, or belongs to what the document says of deployments and exports."""
    kinds = ("Scope", "WhatIf", "ExportTemplate", "TemplateHash")
    with LocalAzure(services=WHOLE) as azure:
        named = [each for each in azure.router.operations if each.service.name in WHOLE]
        missing = {each.id for each in named if not azure.serves(each)}
    assert missing
    assert not [each for each in missing if each not in TEXT and not any(kind in each for kind in kinds)]
