"""What clients read before they sign in: the endpoints of the cloud, and those of the tenant."""

from __future__ import annotations

from typing import Any

from ..http import LocalRequest
from .tokens import AUDIENCES

CLOUD = "AzureLocal"
"""The name of this cloud."""

# Nothing here answers at the others, so the names are those of Azure: scripts put names of resources in front of them.
_SUFFIXES = {
    "acrLoginServer": "azurecr.io",
    "attestationEndpoint": "attest.azure.net",
    "azureDataLakeAnalyticsCatalogAndJob": "azuredatalakeanalytics.net",
    "azureDataLakeStoreFileSystem": "azuredatalakestore.net",
    "azureFrontDoorEndpointSuffix": "azurefd.net",
    "keyVaultDns": "vault.azure.net",
    "mariadbServerEndpoint": "mariadb.database.azure.com",
    "mhsmDns": "managedhsm.azure.net",
    "mysqlServerEndpoint": "mysql.database.azure.com",
    "postgresqlServerEndpoint": "postgres.database.azure.com",
    "sqlServerHostname": "database.windows.net",
    "storage": "core.windows.net",
    "storageSyncEndpointSuffix": "afs.azure.net",
    "synapseAnalytics": "dev.azuresynapse.net",
}
_RESOURCES = {
    "activeDirectoryDataLake": "https://datalake.azure.net/",
    "appInsightsResourceId": "https://api.applicationinsights.io",
    "appInsightsTelemetryChannelResourceId": "https://dc.applicationinsights.azure.com/v2/track",
    "appServiceResourceId": "https://appservice.azure.com",
    "attestationResourceId": "https://attest.azure.net",
    "batch": "https://batch.core.windows.net/",
    "logAnalyticsResourceId": "https://api.loganalytics.io",
    "media": "https://rest.media.azure.net",
    "ossrdbmsResourceId": "https://ossrdbms-aad.database.windows.net",
    "sqlManagement": "https://management.core.windows.net:8443/",
    "synapseAnalyticsResourceId": "https://dev.azuresynapse.net",
}


def endpoints(request: LocalRequest, tenant_id: str) -> Any:
    """The endpoints of the cloud, in the shape that the API version of the request has."""
    base, version = request.base_url, request.query.get("api-version", "")
    authentication = {
        "loginEndpoint": base,
        "audiences": list(AUDIENCES),
        "tenant": tenant_id,
        "identityProvider": "AAD",
    }
    if version < "2018":
        kept = {name: authentication[name] for name in ("loginEndpoint", "audiences")}
        return {"galleryEndpoint": base, "graphEndpoint": base, "portalEndpoint": base, "authentication": kept}
    own = {"portal": base, "gallery": base, "graph": base, "graphAudience": base, "microsoftGraphResourceId": base}
    named = {"vmImageAliasDoc": f"{base}/metadata/aliases", "resourceManager": base}
    cloud = {
        "name": CLOUD, **own, **named, **_RESOURCES, "authentication": authentication, "suffixes": dict(_SUFFIXES)
    }  # fmt: skip
    # Versions in between list all clouds that they know.
    return cloud if version >= "2022-09-01" else [cloud]


def instances(request: LocalRequest) -> dict[str, Any]:
    """Where the tenant of an authority tells of itself, and that this authority has no other name."""
    host = request.base_url.partition("://")[2]
    asked = request.query.get("authorization_endpoint", "").partition("://")[2].split("/")
    tenant = asked[1] if len(asked) > 1 and asked[1] else "common"
    return {
        "tenant_discovery_endpoint": f"{request.base_url}/{tenant}/v2.0/.well-known/openid-configuration",
        "api-version": "1.1",
        "metadata": [{"preferred_network": host, "preferred_cache": host, "aliases": [host]}],
    }


def configuration(request: LocalRequest, tenant_id: str, version: str) -> dict[str, Any]:
    """What OpenID Connect Discovery says of the tenant.

    :param version: ``/v2.0``, or nothing for the endpoints of the first version.
    """
    base = f"{request.base_url}/{tenant_id}"
    return {
        "issuer": issuer_url(request.base_url, tenant_id),
        "authorization_endpoint": f"{base}/oauth2{version}/authorize",
        "token_endpoint": f"{base}/oauth2{version}/token",
        "device_authorization_endpoint": f"{base}/oauth2{version}/devicecode",
        "jwks_uri": f"{base}/discovery{version}/keys",
        "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "claims_supported": ["sub", "iss", "aud", "exp", "iat", "name", "preferred_username", "oid", "tid"],
    }


def issuer_url(base: str, tenant_id: str) -> str:
    """Who has signed the tokens.

    :param base: The URL of the server, as the client knows it.
    """
    return f"{base}/{tenant_id}/v2.0"
