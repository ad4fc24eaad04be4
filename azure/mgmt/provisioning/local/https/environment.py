"""What a command needs to take a local Azure Resource Manager for Azure: variables, and the files that they name."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Mapping
from configparser import ConfigParser
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from requests.utils import DEFAULT_CA_BUNDLE_PATH

from .reaching import Reached

# By these, other logins or clouds would be taken for the command's.
_CLEARED = (
    "AZURE_AUTH_LOCATION",
    "AZURE_CLIENT_CERTIFICATE_PATH",
    "AZURE_CLOUD",
    "AZURE_ENVIRONMENT",
    "AZURE_FEDERATED_TOKEN_FILE",
    "AZURE_PASSWORD",
    "AZURE_USERNAME",
    "IDENTITY_SERVER_THUMBPRINT",
    "IMDS_ENDPOINT",
    "MSI_ENDPOINT",
    "MSI_SECRET",
)
# Whom programs trust, in the order in which requests looks there.
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
# What the Azure CLI calls the endpoints of a cloud, by their names in what the server says of itself.
_ENDPOINTS = {
    "activeDirectoryDataLake": "active_directory_data_lake_resource_id",
    "appInsightsResourceId": "app_insights_resource_id",
    "appInsightsTelemetryChannelResourceId": "app_insights_telemetry_channel_resource_id",
    "appServiceResourceId": "app_service_resource_id",
    "attestationResourceId": "attestation_resource_id",
    "batch": "batch_resource_id",
    "gallery": "gallery",
    "graphAudience": "active_directory_graph_resource_id",
    "logAnalyticsResourceId": "log_analytics_resource_id",
    "media": "media_resource_id",
    "microsoftGraphResourceId": "microsoft_graph_resource_id",
    "ossrdbmsResourceId": "ossrdbms_resource_id",
    "portal": "portal",
    "resourceManager": "resource_manager",
    "sqlManagement": "sql_management",
    "synapseAnalyticsResourceId": "synapse_analytics_resource_id",
    "vmImageAliasDoc": "vm_image_alias_doc",
}
_SUFFIXES = {
    "acrLoginServer": (".", "acr_login_server_endpoint"),
    "attestationEndpoint": (".", "attestation_endpoint"),
    "azureDataLakeAnalyticsCatalogAndJob": ("", "azure_datalake_analytics_catalog_and_job_endpoint"),
    "azureDataLakeStoreFileSystem": ("", "azure_datalake_store_file_system_endpoint"),
    "keyVaultDns": (".", "keyvault_dns"),
    "mariadbServerEndpoint": (".", "mariadb_server_endpoint"),
    "mhsmDns": (".", "mhsm_dns"),
    "mysqlServerEndpoint": (".", "mysql_server_endpoint"),
    "postgresqlServerEndpoint": (".", "postgresql_server_endpoint"),
    "sqlServerHostname": (".", "sql_server_hostname"),
    "storage": ("", "storage_endpoint"),
    "storageSyncEndpointSuffix": ("", "storage_sync_endpoint"),
    "synapseAnalytics": (".", "synapse_analytics_endpoint"),
}


def variables(server: Reached, directory: Path, given: Mapping[str, str] = os.environ) -> dict[str, str | None]:
    """The variables that a command needs; None for those that it must not have. Their files are written.

    :param directory: Where the files are written to: certificates, and a configuration of the Azure CLI.
    :param given: The environment that the command would have otherwise.
    :raises OSError: The files can't be written.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    bundle, extra = directory / "bundle.pem", directory / "authority.pem"
    # What an earlier run has written there is about another server, and not what the command would have otherwise.
    named = [given.get(name) for name in _BUNDLES]
    usual = next((each for each in named if each and Path(each) != bundle), DEFAULT_CA_BUNDLE_PATH)
    more = given.get("NODE_EXTRA_CA_CERTS")
    _write(bundle, _joined(usual, server.certificate))
    _write(extra, _joined(None if more == str(extra) else more, server.certificate))
    signing, tenant, subscription = server.signing, server.tenant_id, str(server.subscription["subscriptionId"])
    _configure_cli(server, directory / "azure")
    proxy = {name: _without_proxy(server, given.get(name)) for name in ("NO_PROXY", "no_proxy")}
    return {
        "AZURE_AUTHORITY_HOST": server.url,
        "AZURE_TENANT_ID": tenant,
        "AZURE_CLIENT_ID": signing.client_id,
        "AZURE_CLIENT_SECRET": signing.secret,
        "AZURE_SUBSCRIPTION_ID": subscription,
        # Of the credentials that DefaultAzureCredential tries, this one alone asks no authority of Microsoft's first.
        "AZURE_TOKEN_CREDENTIALS": "ManagedIdentityCredential",
        "IDENTITY_ENDPOINT": f"{server.url}/metadata/identity/oauth2/token",
        "IDENTITY_HEADER": uuid.uuid4().hex,
        "AZURE_CONFIG_DIR": str(directory / "azure"),
        "AZURE_RESOURCE_MANAGER_ENDPOINT": server.url,
        # Terraform's names.
        "ARM_ENDPOINT": server.url,
        "ARM_METADATA_HOSTNAME": urlsplit(server.url).netloc,
        "ARM_TENANT_ID": tenant,
        "ARM_CLIENT_ID": signing.client_id,
        "ARM_CLIENT_SECRET": signing.secret,
        "ARM_SUBSCRIPTION_ID": subscription,
        **{name: str(bundle) for name in _BUNDLES},
        "NODE_EXTRA_CA_CERTS": str(extra),
        **proxy,
        **{name: None for name in _CLEARED if name in given},
    }


def _joined(path: str | None, certificate: str) -> str:
    """The certificates in a file, if it can be read, and one more."""
    try:
        usual = Path(path).read_text(encoding="utf-8").strip() if path else ""
    except OSError:
        usual = ""
    return f"{usual}\n{certificate}" if usual else certificate


def _without_proxy(server: Reached, given: str | None) -> str:
    host = urlsplit(server.url).hostname or ""
    hosts = [each.strip() for each in (given or "").split(",") if each.strip()]
    return ",".join(dict.fromkeys([*hosts, host, "localhost", "127.0.0.1"]))


def _configure_cli(server: Reached, folder: Path) -> None:
    """A configuration of the Azure CLI in which the cloud is registered, and the application signed in."""
    folder.mkdir(mode=0o700, exist_ok=True)
    name, signing, tenant = str(server.cloud["name"]), server.signing, server.tenant_id
    subscription = str(server.subscription["subscriptionId"])
    settings = {
        "cloud": {"name": name},
        # Files are to be read by an Azure CLI on any system; no authority of Microsoft's knows this one.
        "core": {"instance_discovery": "false", "encrypt_token_cache": "false", "collect_telemetry": "false"},
    }
    _write(folder / "config", _ini(settings))
    _write(folder / "clouds.config", _ini({name: {**_cloud(server.cloud), "subscription": subscription}}))
    entry = {"tenant": tenant, "client_id": signing.client_id, "client_secret": signing.secret}
    _write(folder / "service_principal_entries.json", json.dumps([entry]))
    signed_in = {
        "id": subscription,
        "name": server.subscription["displayName"],
        "state": "Enabled",
        "user": {"name": signing.client_id, "type": "servicePrincipal"},
        "isDefault": True,
        "tenantId": tenant,
        "environmentName": name,
        "homeTenantId": tenant,
        "managedByTenants": [],
    }
    _write(folder / "azureProfile.json", json.dumps({"subscriptions": [signed_in]}))


def _cloud(cloud: dict[str, Any]) -> dict[str, str]:
    authentication = cloud["authentication"]
    found = {
        "endpoint_active_directory": authentication["loginEndpoint"],
        "endpoint_active_directory_resource_id": authentication["audiences"][0],
        "endpoint_management": authentication["audiences"][0],
    }
    found |= {f"endpoint_{own}": cloud[name] for name, own in _ENDPOINTS.items()}
    return found | {f"suffix_{own}": dot + cloud["suffixes"][name] for name, (dot, own) in _SUFFIXES.items()}


def _ini(sections: Mapping[str, Mapping[str, str]]) -> str:
    made = ConfigParser(interpolation=None)
    made.read_dict(sections)
    text = StringIO()
    made.write(text)
    return text.getvalue()


def _write(path: Path, text: str) -> None:
    """Write a file that its owner alone may read."""
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
