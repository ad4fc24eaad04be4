"""Official clients of storage, App Service and MySQL against the local Azure Resource Manager, over HTTPS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceExistsError, ResourceNotFoundError

from azure.mgmt.provisioning.local import LocalAzure, LocalCredential, LocalServer, RealClock

from ..support import Arm

storage = pytest.importorskip("azure.mgmt.storage")
web = pytest.importorskip("azure.mgmt.web")
mysql = pytest.importorskip("azure.mgmt.mysqlflexibleservers")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    # Their pollers sleep by themselves: nothing takes time here.
    azure = LocalAzure(clock=RealClock(), operation_seconds=0, retry_after=0, page_size=2)
    with azure, LocalServer(azure, certificate=tmp_path_factory.mktemp("server") / "trust.pem") as server:
        Arm(azure).group()
        yield server


def client(kind: Any, server: LocalServer) -> Any:
    return kind(
        LocalCredential(),
        server.azure.subscription_id,
        base_url=server.url,
        connection_verify=server.certificate,
        polling_interval=0,
    )


def test_storage(server: LocalServer):
    service = client(storage.StorageManagementClient, server)
    models = storage.models
    check = models.StorageAccountCheckNameAvailabilityParameters(name="stone", type="Microsoft.Storage/storageAccounts")
    assert service.storage_accounts.check_name_availability(check).name_available
    sku = models.Sku(name="Standard_RAGRS")
    wanted = models.StorageAccountCreateParameters(sku=sku, kind="StorageV2", location="westeurope")
    for name in ("stone", "sttwo", "stthree"):
        account = service.storage_accounts.begin_create("rg", name, wanted).result()
        assert account.properties.provisioning_state == "Succeeded"
    assert account.properties.primary_endpoints.blob == "https://stthree.blob.core.windows.net/"
    assert account.properties.creation_time is not None
    taken = service.storage_accounts.check_name_availability(check)
    assert (taken.name_available, taken.reason) == (False, "AlreadyExists")
    assert sorted(each.name for each in service.storage_accounts.list()) == ["stone", "stthree", "sttwo"]
    keys = service.storage_accounts.list_keys("rg", "stone").keys_property
    assert [each.key_name for each in keys] == ["key1", "key2"]
    regenerated = service.storage_accounts.regenerate_key("rg", "stone", {"keyName": "key2"}).keys_property
    assert [a.value == b.value for a, b in zip(keys, regenerated, strict=True)] == [True, False]
    service.blob_containers.create("rg", "stone", "docs", models.BlobContainer())
    assert [each.name for each in service.blob_containers.list("rg", "stone")] == ["docs"]
    service.file_shares.create("rg", "stone", "files", models.FileShare())
    service.queue.create("rg", "stone", "jobs", models.StorageQueue())
    service.table.create("rg", "stone", "Rows")
    assert service.table.get("rg", "stone", "Rows").table_name == "Rows"
    settings = service.blob_services.get_service_properties("rg", "stone")
    assert settings.blob_service_properties.delete_retention_policy.enabled is False
    with pytest.raises(HttpResponseError, match="AccountNameInvalid"):
        service.storage_accounts.begin_create("rg", "St-One", wanted)
    service.storage_accounts.delete("rg", "stone")
    with pytest.raises(ResourceNotFoundError):
        service.storage_accounts.get_properties("rg", "stone")


def test_a_web_app(server: LocalServer):
    service = client(web.WebSiteManagementClient, server)
    models = web.models
    plan = service.app_service_plans.begin_create_or_update(
        "rg",
        "plan",
        models.AppServicePlan(location="westeurope", reserved=True, sku=models.SkuDescription(name="B1")),
    ).result()
    assert (plan.sku.tier, plan.kind, plan.provisioning_state) == ("Basic", "linux", "Succeeded")
    config = models.SiteConfig(linux_fx_version="PYTHON|3.12", app_settings=[models.NameValuePair(name="A", value="1")])
    site = service.web_apps.begin_create_or_update(
        "rg", "site", models.Site(location="westeurope", server_farm_id=plan.id, site_config=config)
    ).result()
    assert (site.state, site.default_host_name) == ("Running", "site.azurewebsites.net")
    source = models.SiteSourceControl(repo_url="https://github.com/a/b", branch="main", is_manual_integration=True)
    assert service.web_apps.begin_create_or_update_source_control("rg", "site", source).result().branch == "main"
    assert [each.active for each in service.web_apps.list_deployments("rg", "site")] == [True]
    service.web_apps.update_application_settings("rg", "site", models.StringDictionary(properties={"B": "2"}))
    assert service.web_apps.list_application_settings("rg", "site").properties == {"B": "2"}
    assert service.web_apps.get_configuration("rg", "site").linux_fx_version == "PYTHON|3.12"
    credentials = service.web_apps.begin_list_publishing_credentials("rg", "site").result()
    assert credentials.publishing_user_name == "$site"
    service.web_apps.stop("rg", "site")
    assert service.web_apps.get("rg", "site").state == "Stopped"
    with pytest.raises(ResourceExistsError, match="cannot be deleted"):
        service.app_service_plans.delete("rg", "plan")
    service.web_apps.delete("rg", "site")
    assert list(service.app_service_plans.list()) == []


def test_a_mysql_server(server: LocalServer):
    service = client(mysql.MySQLManagementClient, server)
    models = mysql.models
    wanted = models.Server(
        location="westeurope",
        sku=models.MySQLServerSku(name="Standard_B1ms", tier="Burstable"),
        administrator_login="boss",
        administrator_login_password="Hunter2-hunter2",
    )
    made = service.servers.begin_create("rg", "my-one", wanted).result()
    assert made.fully_qualified_domain_name == "my-one.mysql.database.azure.com"
    assert (made.state, made.administrator_login_password) == ("Ready", None)
    rule = models.FirewallRule(start_ip_address="192.0.2.1", end_ip_address="192.0.2.9")
    assert service.firewall_rules.begin_create_or_update("rg", "my-one", "home", rule).result().name == "home"
    database = service.databases.begin_create_or_update("rg", "my-one", "shop", models.Database()).result()
    assert database.charset == "utf8mb4"
    assert len(list(service.databases.list_by_server("rg", "my-one"))) == 5
    service.servers.begin_stop("rg", "my-one").result()
    assert service.servers.get("rg", "my-one").state == "Stopped"
    service.servers.begin_start("rg", "my-one").result()
    service.servers.begin_restart("rg", "my-one", {}).result()
    service.databases.begin_delete("rg", "my-one", "shop").result()
    service.firewall_rules.begin_delete("rg", "my-one", "home").result()
    service.servers.begin_delete("rg", "my-one").result()
    assert list(service.servers.list()) == []
