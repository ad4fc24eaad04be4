"""How a resource is deleted: by the operation at the URL of what made it, with what its id says."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from azure.core import MatchConditions

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.core.declare.lookup import declared_operations
from azure.mgmt.provisioning.core.declare.operation import Path, Query
from azure.mgmt.provisioning.core.exchange.request import call_path
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.services import SERVICES
from azure.mgmt.provisioning.stack import StackError
from azure.mgmt.provisioning.stack.apply.reaching import deletion_of, reading_of
from azure.mgmt.provisioning.stack.state.interface import Owned

TELL_MORE = {("newrelicobservability", "Monitors_CreateOrUpdate")}
"""What is deleted by an operation that has to be told what nobody says of the resource."""
SCOPE = "subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/x"


@pytest.mark.parametrize("service", SERVICES)
def test_every_resource_that_can_be_deleted_is_deleted_by_its_id(service: str) -> None:
    package = f"azure.mgmt.provisioning.services.{service}"
    operations = declared_operations(package)
    with LocalAzure() as azure:
        settings = ProvisioningClient.local(azure)._executor.settings
    deleted = {each.url.lower() for each in operations if each.method == "DELETE"}
    made = [
        each
        for each in operations
        if each.method == "PUT" and each.url.lower() in deleted and (service, each.id) not in TELL_MORE
    ]
    for operation in made:
        several = {each.wire for each in operation.parameters if isinstance(each, Path) and each.skip_encoding}

        def value(found: re.Match[str], several: set[str] = several) -> str:
            if found[1] == "subscriptionId":
                return settings.subscription_id or ""
            return SCOPE if found[1] in several else f"the-{found[1]}"

        identity = re.sub(r"\{(\w+)\}", value, operation.url).replace("//", "/")
        # What the call that made it had to be told, such as an API version.
        told = {each.name: "said" for each in operation.parameters if isinstance(each, Query) and each.required}
        found = deletion_of(Owned(identity, "t", package, operation.id, query=told))
        assert found is not None, operation.id
        assert found[0].method == "DELETE"
        assert call_path(found[0], found[1], settings).lower() == identity.lower(), operation.id


def test_what_no_operation_deletes_is_told() -> None:
    web = "azure.mgmt.provisioning.services.web"
    assert deletion_of(Owned("/x", "t", web, "WebApps_Unknown")) is None
    assert deletion_of(Owned("/x", "t", web, "WebApps_CreateOrUpdate")) is None
    with pytest.raises(ModuleNotFoundError):
        deletion_of(Owned("/x", "t", "no.such.package", "X_Y"))


def test_what_a_deletion_has_to_be_told_besides() -> None:
    package = "azure.mgmt.provisioning.services."
    group = "/subscriptions/s/resourceGroups/g/providers/"
    path = f"{group}Microsoft.Storage/storageAccounts/a/blobServices/default/containers/c/immutabilityPolicies/default"
    found = deletion_of(Owned(path, "t", f"{package}storage", "BlobContainers_CreateOrUpdateImmutabilityPolicy"))
    assert found is not None
    assert found[1][-2:] == (None, MatchConditions.IfPresent)
    path = f"{group}Microsoft.MachineLearningServices/workspaces/w/computes/c"
    found = deletion_of(Owned(path, "t", f"{package}machinelearningservices", "MachineLearningCompute_CreateOrUpdate"))
    assert found is not None
    assert found[1][-1] == "Delete"
    path = f"{group}NewRelic.Observability/monitors/m"
    with pytest.raises(StackError, match="Monitors_Delete has to be told user_email, which the program said nowhere"):
        deletion_of(Owned(path, "t", f"{package}newrelicobservability", "Monitors_CreateOrUpdate"))


def test_the_api_version_that_made_it_reads_and_deletes_it() -> None:
    web = "azure.mgmt.provisioning.services.web"
    owned = Owned(f"/{SCOPE}", "t", web, "WebApps_CreateOrUpdate", api_version="2023-01-01")
    for found in (reading_of(owned), deletion_of(owned)):
        assert found is not None
        assert found[2] == {"api_version": "2023-01-01"}
    other = reading_of(replace(owned, api_version=""))
    assert other is not None
    assert other[2] == {}


def test_it_is_read_by_its_id_too() -> None:
    web = "azure.mgmt.provisioning.services.web"
    found = reading_of(Owned(f"/{SCOPE}", "t", web, "WebApps_CreateOrUpdate"))
    assert found is not None
    assert (found[0].id, found[1]) == ("WebApps_Get", ("g", "x"))
    assert reading_of(Owned("/x", "t", web, "WebApps_CreateOrUpdate")) is None
    assert reading_of(Owned("/x", "t", web, "WebApps_Unknown")) is None
