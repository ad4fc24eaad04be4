"""How a resource is deleted: by the operation at the URL of what made it, with what its id says."""

from __future__ import annotations

import re

import pytest

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.core.declare.lookup import declared_operations
from azure.mgmt.provisioning.core.declare.operation import Path
from azure.mgmt.provisioning.core.exchange.request import call_path
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.services import declared
from azure.mgmt.provisioning.stack.apply.reaching import deletion_of, reading_of
from azure.mgmt.provisioning.stack.state.interface import Owned

SCOPE = "subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/x"


@pytest.mark.parametrize("service", declared(), ids=lambda service: service.name)
def test_every_resource_that_can_be_deleted_is_deleted_by_its_id(service: object) -> None:
    package = service.package  # type: ignore[attr-defined]
    operations = declared_operations(package)
    with LocalAzure() as azure:
        settings = ProvisioningClient.local(azure)._executor.settings
    deleted = {each.url.lower() for each in operations if each.method == "DELETE"}
    made = [each for each in operations if each.method == "PUT" and each.url.lower() in deleted]
    for operation in made:
        several = {each.wire for each in operation.parameters if isinstance(each, Path) and each.skip_encoding}

        def value(found: re.Match[str], several: set[str] = several) -> str:
            if found[1] == "subscriptionId":
                return settings.subscription_id or ""
            return SCOPE if found[1] in several else f"the-{found[1]}"

        identity = re.sub(r"\{(\w+)\}", value, operation.url).replace("//", "/")
        found = deletion_of(Owned(identity, "t", package, operation.id, query={"api_version": "2030-01-01"}))
        assert found is not None, operation.id
        assert found[0].method == "DELETE"
        assert call_path(found[0], found[1], settings).lower() == identity.lower(), operation.id


def test_what_no_operation_deletes_is_told() -> None:
    web = "azure.mgmt.provisioning.services.web"
    assert deletion_of(Owned("/x", "t", web, "WebApps_Unknown")) is None
    assert deletion_of(Owned("/x", "t", web, "WebApps_CreateOrUpdate")) is None
    with pytest.raises(ModuleNotFoundError):
        deletion_of(Owned("/x", "t", "no.such.package", "X_Y"))


def test_it_is_read_by_its_id_too() -> None:
    web = "azure.mgmt.provisioning.services.web"
    found = reading_of(Owned(f"/{SCOPE}", "t", web, "WebApps_CreateOrUpdate"))
    assert found is not None
    assert (found[0].id, found[1]) == ("WebApps_Get", ("g", "x"))
    assert reading_of(Owned("/x", "t", web, "WebApps_CreateOrUpdate")) is None
    assert reading_of(Owned("/x", "t", web, "WebApps_Unknown")) is None
