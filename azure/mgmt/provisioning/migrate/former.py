"""What the official packages and this one do not say themselves: names that are older than both."""

from __future__ import annotations

PREDECESSORS = {
    "azure.mgmt.rdbms.mysql_flexibleservers": "azure.mgmt.mysqlflexibleservers",
    "azure.mgmt.rdbms.postgresql_flexibleservers": "azure.mgmt.postgresqlflexibleservers",
}
"""Modules by the name that they had in an earlier package."""

RETIRED = {
    "azure.mgmt.rdbms": "the servers of this package that are not flexible are retired",
}
"""Why a package has nothing here."""

PREDECESSOR_PACKAGES = ("azure", "azure-mgmt", "azure-mgmt-rdbms")
"""Distributions that held what now has distributions of its own."""

_CLI = "azure.identity.AzureCliCredential()"
_SECRET = "azure.identity.ClientSecretCredential(tenant_id, client_id, client_secret)"
_MANAGED = "azure.identity.ManagedIdentityCredential()"
_DEFAULT = "azure.identity.DefaultAzureCredential()"

REPLACEMENTS = {
    "azure.common.client_factory.get_client_from_cli_profile": f"Client({_CLI}, subscription_id)",
    "azure.common.client_factory.get_client_from_auth_file": f"Client({_SECRET}, subscription_id)",
    "azure.common.client_factory.get_client_from_json_dict": f"Client({_SECRET}, subscription_id)",
    "azure.common.client_factory": f"Client({_DEFAULT}, subscription_id)",
    "azure.common.credentials.ServicePrincipalCredentials": _SECRET,
    "azure.common.credentials.UserPassCredentials": "azure.identity.InteractiveBrowserCredential()",
    "azure.common.credentials.get_azure_cli_credentials": _CLI,
    "azure.common.credentials.get_cli_profile": _CLI,
    "azure.common.credentials": _DEFAULT,
    "azure.common.exceptions.CloudError": "azure.core.exceptions.HttpResponseError",
    "azure.profiles": "nothing: clients speak the API versions of this package",
    "msrestazure.azure_active_directory.ServicePrincipalCredentials": _SECRET,
    "msrestazure.azure_active_directory.MSIAuthentication": _MANAGED,
    "msrestazure.azure_active_directory": _DEFAULT,
    "msrestazure.azure_cloud": "azure.core.AzureClouds, as cloud_setting of the client",
    "msrestazure.azure_exceptions.CloudError": "azure.core.exceptions.HttpResponseError",
    "msrestazure.azure_operation.AzureOperationPoller": "azure.core.polling.LROPoller",
    "msrestazure.tools": "azure.mgmt.core.tools",
    "msrestazure": "azure-core and azure-identity",
    "msrest.authentication": _DEFAULT,
    "msrest.exceptions": "azure.core.exceptions",
    "msrest.polling.LROPoller": "azure.core.polling.LROPoller",
}
"""What to write for names of packages that official clients no longer take, by their longest beginning."""

RENAMED_ARGUMENTS = {"credentials": "credential", "custom_headers": "headers"}
"""Arguments of methods and clients by the name that they once had."""

ARGUMENTS = {
    "raw": "cls=lambda response, result, headers: (response, result)",
    "profile": "nothing: this package speaks one API version of each operation",
}
"""What to write for arguments that methods and clients once took."""


def replacement(name: str) -> str | None:
    """What to write for a dotted name that is no longer taken, or None."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        found = REPLACEMENTS.get(".".join(parts[:length]))
        if found is not None:
            return found
    return None
