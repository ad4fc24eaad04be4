# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``static_sites``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_STATIC_SITE_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/staticSites/{name}"
_BUILD_URL = _STATIC_SITE_URL + "/builds/{environmentName}"
_BASIC_AUTH_URL = _STATIC_SITE_URL + "/basicAuth/{basicAuthName}"
_CUSTOM_DOMAIN_URL = _STATIC_SITE_URL + "/customDomains/{domainName}"
_STATIC_SITE_LINKED_BACKEND_URL = _STATIC_SITE_URL + "/linkedBackends/{linkedBackendName}"
_STATIC_SITE_USER_PROVIDED_FUNCTION_APP_URL = _STATIC_SITE_URL + "/userProvidedFunctionApps/{functionAppName}"
_USER_URL = _STATIC_SITE_URL + "/authproviders/{authprovider}/users/{userid}"
_STATIC_SITE_DATABASE_CONNECTION_URL = _STATIC_SITE_URL + "/databaseConnections/{databaseConnectionName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _STATIC_SITE_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_BUILD_LINKED_BACKEND_URL = _BUILD_URL + "/linkedBackends/{linkedBackendName}"
_BUILD_USER_PROVIDED_FUNCTION_APP_URL = _BUILD_URL + "/userProvidedFunctionApps/{functionAppName}"
_BUILD_DATABASE_CONNECTION_URL = _BUILD_URL + "/databaseConnections/{databaseConnectionName}"

_NAME = Path("name", "name")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_AUTHPROVIDER = Path("authprovider", "authprovider")
_USERID = Path("userid", "userid")
_ENVIRONMENT_NAME = Path("environment_name", "environmentName")
_DATABASE_CONNECTION_NAME = Path("database_connection_name", "databaseConnectionName")
_FUNCTION_APP_NAME = Path("function_app_name", "functionAppName")
_IS_FORCED = Query("is_forced", "isForced", type="bool")
_BASIC_AUTH_NAME = Path("basic_auth_name", "basicAuthName", type="BasicAuthName")
_DOMAIN_NAME = Path("domain_name", "domainName")
_LINKED_BACKEND_NAME = Path("linked_backend_name", "linkedBackendName")
_IS_CLEANING_AUTH_CONFIG = Query("is_cleaning_auth_config", "isCleaningAuthConfig", type="bool")

STATIC_SITES_GET_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "StaticSites_GetPrivateEndpointConnection",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="RemotePrivateEndpointConnectionARMResource",
)

STATIC_SITES_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "StaticSites_ApproveOrRejectPrivateEndpointConnection",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("private_endpoint_wrapper", "RemotePrivateEndpointConnectionARMResource"),
    ),
    ok=(200, 202),
    returns="RemotePrivateEndpointConnectionARMResource",
    long_running=LongRunning(),
)

STATIC_SITES_DELETE_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "StaticSites_DeletePrivateEndpointConnection",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    returns="object",
    long_running=LongRunning(),
)

STATIC_SITES_GET_PRIVATE_ENDPOINT_CONNECTION_LIST = Operation(
    SERVICE,
    "StaticSites_GetPrivateEndpointConnectionList",
    "GET",
    _STATIC_SITE_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("RemotePrivateEndpointConnectionARMResource"),
)

STATIC_SITES_GET_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_GetStaticSite",
    "GET",
    _STATIC_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StaticSiteARMResource",
)

STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateStaticSite",
    "PUT",
    _STATIC_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("static_site_envelope", "StaticSiteARMResource")),
    ok=(200, 202),
    returns="StaticSiteARMResource",
    long_running=LongRunning(),
)

STATIC_SITES_UPDATE_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_UpdateStaticSite",
    "PATCH",
    _STATIC_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("static_site_envelope", "StaticSitePatchResource")),
    ok=(200, 202),
    returns="StaticSiteARMResource",
)

STATIC_SITES_DELETE_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_DeleteStaticSite",
    "DELETE",
    _STATIC_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_GET_STATIC_SITES_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "StaticSites_GetStaticSitesByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/staticSites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("StaticSiteARMResource"),
)

STATIC_SITES_LIST = Operation(
    SERVICE,
    "StaticSites_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/staticSites",
    (SUBSCRIPTION_ID,),
    paging=Paging("StaticSiteARMResource"),
)

STATIC_SITES_LIST_STATIC_SITE_USERS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteUsers",
    "POST",
    _STATIC_SITE_URL + "/authproviders/{authprovider}/listUsers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _AUTHPROVIDER),
    paging=Paging("StaticSiteUserARMResource"),
)

STATIC_SITES_UPDATE_STATIC_SITE_USER = Operation(
    SERVICE,
    "StaticSites_UpdateStaticSiteUser",
    "PATCH",
    _USER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _AUTHPROVIDER,
        _USERID,
        Body("static_site_user_envelope", "StaticSiteUserARMResource"),
    ),
    returns="StaticSiteUserARMResource",
)

STATIC_SITES_DELETE_STATIC_SITE_USER = Operation(
    SERVICE,
    "StaticSites_DeleteStaticSiteUser",
    "DELETE",
    _USER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _AUTHPROVIDER, _USERID),
    accept=None,
)

STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_APP_SETTINGS = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateStaticSiteAppSettings",
    "PUT",
    _STATIC_SITE_URL + "/config/appsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("app_settings", "StringDictionary")),
    returns="StringDictionary",
)

STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_FUNCTION_APP_SETTINGS = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateStaticSiteFunctionAppSettings",
    "PUT",
    _STATIC_SITE_URL + "/config/functionappsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("app_settings", "StringDictionary")),
    returns="StringDictionary",
)

STATIC_SITES_CREATE_USER_ROLES_INVITATION_LINK = Operation(
    SERVICE,
    "StaticSites_CreateUserRolesInvitationLink",
    "POST",
    _STATIC_SITE_URL + "/createUserInvitation",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("static_site_user_roles_invitation_envelope", "StaticSiteUserInvitationRequestResource"),
    ),
    returns="StaticSiteUserInvitationResponseResource",
)

STATIC_SITES_DETACH_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_DetachStaticSite",
    "POST",
    _STATIC_SITE_URL + "/detach",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_LIST_STATIC_SITE_FUNCTIONS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteFunctions",
    "GET",
    _STATIC_SITE_URL + "/functions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("StaticSiteFunctionOverviewARMResource"),
)

STATIC_SITES_LIST_STATIC_SITE_APP_SETTINGS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteAppSettings",
    "POST",
    _STATIC_SITE_URL + "/listAppSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StringDictionary",
)

STATIC_SITES_LIST_STATIC_SITE_CONFIGURED_ROLES = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteConfiguredRoles",
    "POST",
    _STATIC_SITE_URL + "/listConfiguredRoles",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StringList",
)

STATIC_SITES_LIST_STATIC_SITE_FUNCTION_APP_SETTINGS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteFunctionAppSettings",
    "POST",
    _STATIC_SITE_URL + "/listFunctionAppSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StringDictionary",
)

STATIC_SITES_LIST_STATIC_SITE_SECRETS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteSecrets",
    "POST",
    _STATIC_SITE_URL + "/listSecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StringDictionary",
)

STATIC_SITES_GET_PRIVATE_LINK_RESOURCES = Operation(
    SERVICE,
    "StaticSites_GetPrivateLinkResources",
    "GET",
    _STATIC_SITE_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PrivateLinkResourcesWrapper",
)

STATIC_SITES_RESET_STATIC_SITE_API_KEY = Operation(
    SERVICE,
    "StaticSites_ResetStaticSiteApiKey",
    "POST",
    _STATIC_SITE_URL + "/resetapikey",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("reset_properties_envelope", "StaticSiteResetPropertiesARMResource"),
    ),
    accept=None,
)

STATIC_SITES_GET_DATABASE_CONNECTIONS_WITH_DETAILS = Operation(
    SERVICE,
    "StaticSites_GetDatabaseConnectionsWithDetails",
    "POST",
    _STATIC_SITE_URL + "/showDatabaseConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("DatabaseConnection"),
)

STATIC_SITES_CREATE_ZIP_DEPLOYMENT_FOR_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_CreateZipDeploymentForStaticSite",
    "POST",
    _STATIC_SITE_URL + "/zipdeploy",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("static_site_zip_deployment_envelope", "StaticSiteZipDeploymentARMResource"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_GET_STATIC_SITE_BUILD = Operation(
    SERVICE,
    "StaticSites_GetStaticSiteBuild",
    "GET",
    _BUILD_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    returns="StaticSiteBuildARMResource",
)

STATIC_SITES_DELETE_STATIC_SITE_BUILD = Operation(
    SERVICE,
    "StaticSites_DeleteStaticSiteBuild",
    "DELETE",
    _BUILD_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_GET_STATIC_SITE_BUILDS = Operation(
    SERVICE,
    "StaticSites_GetStaticSiteBuilds",
    "GET",
    _STATIC_SITE_URL + "/builds",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("StaticSiteBuildARMResource"),
)

STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_BUILD_APP_SETTINGS = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateStaticSiteBuildAppSettings",
    "PUT",
    _BUILD_URL + "/config/appsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, Body("app_settings", "StringDictionary")),
    returns="StringDictionary",
)

STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_BUILD_FUNCTION_APP_SETTINGS = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateStaticSiteBuildFunctionAppSettings",
    "PUT",
    _BUILD_URL + "/config/functionappsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, Body("app_settings", "StringDictionary")),
    returns="StringDictionary",
)

STATIC_SITES_LIST_STATIC_SITE_BUILD_FUNCTIONS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteBuildFunctions",
    "GET",
    _BUILD_URL + "/functions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    paging=Paging("StaticSiteFunctionOverviewARMResource"),
)

STATIC_SITES_LIST_STATIC_SITE_BUILD_APP_SETTINGS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteBuildAppSettings",
    "POST",
    _BUILD_URL + "/listAppSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    returns="StringDictionary",
)

STATIC_SITES_LIST_STATIC_SITE_BUILD_FUNCTION_APP_SETTINGS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteBuildFunctionAppSettings",
    "POST",
    _BUILD_URL + "/listFunctionAppSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    returns="StringDictionary",
)

STATIC_SITES_GET_BUILD_DATABASE_CONNECTIONS_WITH_DETAILS = Operation(
    SERVICE,
    "StaticSites_GetBuildDatabaseConnectionsWithDetails",
    "POST",
    _BUILD_URL + "/showDatabaseConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    paging=Paging("DatabaseConnection"),
)

STATIC_SITES_CREATE_ZIP_DEPLOYMENT_FOR_STATIC_SITE_BUILD = Operation(
    SERVICE,
    "StaticSites_CreateZipDeploymentForStaticSiteBuild",
    "POST",
    _BUILD_URL + "/zipdeploy",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENVIRONMENT_NAME,
        Body("static_site_zip_deployment_envelope", "StaticSiteZipDeploymentARMResource"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_GET_BUILD_DATABASE_CONNECTION = Operation(
    SERVICE,
    "StaticSites_GetBuildDatabaseConnection",
    "GET",
    _BUILD_DATABASE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, _DATABASE_CONNECTION_NAME),
    returns="DatabaseConnection",
)

STATIC_SITES_CREATE_OR_UPDATE_BUILD_DATABASE_CONNECTION = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateBuildDatabaseConnection",
    "PUT",
    _BUILD_DATABASE_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENVIRONMENT_NAME,
        _DATABASE_CONNECTION_NAME,
        Body("database_connection_request_envelope", "DatabaseConnection"),
    ),
    returns="DatabaseConnection",
)

STATIC_SITES_UPDATE_BUILD_DATABASE_CONNECTION = Operation(
    SERVICE,
    "StaticSites_UpdateBuildDatabaseConnection",
    "PATCH",
    _BUILD_DATABASE_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENVIRONMENT_NAME,
        _DATABASE_CONNECTION_NAME,
        Body("database_connection_request_envelope", "DatabaseConnectionPatchRequest"),
    ),
    returns="DatabaseConnection",
)

STATIC_SITES_DELETE_BUILD_DATABASE_CONNECTION = Operation(
    SERVICE,
    "StaticSites_DeleteBuildDatabaseConnection",
    "DELETE",
    _BUILD_DATABASE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, _DATABASE_CONNECTION_NAME),
    ok=(200, 204),
    accept=None,
)

STATIC_SITES_GET_BUILD_DATABASE_CONNECTIONS = Operation(
    SERVICE,
    "StaticSites_GetBuildDatabaseConnections",
    "GET",
    _BUILD_URL + "/databaseConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    paging=Paging("DatabaseConnection"),
)

STATIC_SITES_GET_BUILD_DATABASE_CONNECTION_WITH_DETAILS = Operation(
    SERVICE,
    "StaticSites_GetBuildDatabaseConnectionWithDetails",
    "POST",
    _BUILD_DATABASE_CONNECTION_URL + "/show",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, _DATABASE_CONNECTION_NAME),
    returns="DatabaseConnection",
)

STATIC_SITES_GET_DATABASE_CONNECTION = Operation(
    SERVICE,
    "StaticSites_GetDatabaseConnection",
    "GET",
    _STATIC_SITE_DATABASE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DATABASE_CONNECTION_NAME),
    returns="DatabaseConnection",
)

STATIC_SITES_CREATE_OR_UPDATE_DATABASE_CONNECTION = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateDatabaseConnection",
    "PUT",
    _STATIC_SITE_DATABASE_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _DATABASE_CONNECTION_NAME,
        Body("database_connection_request_envelope", "DatabaseConnection"),
    ),
    returns="DatabaseConnection",
)

STATIC_SITES_UPDATE_DATABASE_CONNECTION = Operation(
    SERVICE,
    "StaticSites_UpdateDatabaseConnection",
    "PATCH",
    _STATIC_SITE_DATABASE_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _DATABASE_CONNECTION_NAME,
        Body("database_connection_request_envelope", "DatabaseConnectionPatchRequest"),
    ),
    returns="DatabaseConnection",
)

STATIC_SITES_DELETE_DATABASE_CONNECTION = Operation(
    SERVICE,
    "StaticSites_DeleteDatabaseConnection",
    "DELETE",
    _STATIC_SITE_DATABASE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DATABASE_CONNECTION_NAME),
    ok=(200, 204),
    accept=None,
)

STATIC_SITES_GET_DATABASE_CONNECTIONS = Operation(
    SERVICE,
    "StaticSites_GetDatabaseConnections",
    "GET",
    _STATIC_SITE_URL + "/databaseConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("DatabaseConnection"),
)

STATIC_SITES_GET_DATABASE_CONNECTION_WITH_DETAILS = Operation(
    SERVICE,
    "StaticSites_GetDatabaseConnectionWithDetails",
    "POST",
    _STATIC_SITE_DATABASE_CONNECTION_URL + "/show",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DATABASE_CONNECTION_NAME),
    returns="DatabaseConnection",
)

STATIC_SITES_GET_USER_PROVIDED_FUNCTION_APP_FOR_STATIC_SITE_BUILD = Operation(
    SERVICE,
    "StaticSites_GetUserProvidedFunctionAppForStaticSiteBuild",
    "GET",
    _BUILD_USER_PROVIDED_FUNCTION_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, _FUNCTION_APP_NAME),
    returns="StaticSiteUserProvidedFunctionAppARMResource",
)

STATIC_SITES_REGISTER_USER_PROVIDED_FUNCTION_APP_WITH_STATIC_SITE_BUILD = Operation(
    SERVICE,
    "StaticSites_RegisterUserProvidedFunctionAppWithStaticSiteBuild",
    "PUT",
    _BUILD_USER_PROVIDED_FUNCTION_APP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENVIRONMENT_NAME,
        _FUNCTION_APP_NAME,
        Body("static_site_user_provided_function_envelope", "StaticSiteUserProvidedFunctionAppARMResource"),
        _IS_FORCED,
    ),
    ok=(200, 202),
    returns="StaticSiteUserProvidedFunctionAppARMResource",
    long_running=LongRunning(),
)

STATIC_SITES_DETACH_USER_PROVIDED_FUNCTION_APP_FROM_STATIC_SITE_BUILD = Operation(
    SERVICE,
    "StaticSites_DetachUserProvidedFunctionAppFromStaticSiteBuild",
    "DELETE",
    _BUILD_USER_PROVIDED_FUNCTION_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, _FUNCTION_APP_NAME),
    ok=(200, 204),
    accept=None,
)

STATIC_SITES_GET_USER_PROVIDED_FUNCTION_APPS_FOR_STATIC_SITE_BUILD = Operation(
    SERVICE,
    "StaticSites_GetUserProvidedFunctionAppsForStaticSiteBuild",
    "GET",
    _BUILD_URL + "/userProvidedFunctionApps",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    paging=Paging("StaticSiteUserProvidedFunctionAppARMResource"),
)

STATIC_SITES_GET_USER_PROVIDED_FUNCTION_APP_FOR_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_GetUserProvidedFunctionAppForStaticSite",
    "GET",
    _STATIC_SITE_USER_PROVIDED_FUNCTION_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_APP_NAME),
    returns="StaticSiteUserProvidedFunctionAppARMResource",
)

STATIC_SITES_REGISTER_USER_PROVIDED_FUNCTION_APP_WITH_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_RegisterUserProvidedFunctionAppWithStaticSite",
    "PUT",
    _STATIC_SITE_USER_PROVIDED_FUNCTION_APP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _FUNCTION_APP_NAME,
        Body("static_site_user_provided_function_envelope", "StaticSiteUserProvidedFunctionAppARMResource"),
        _IS_FORCED,
    ),
    ok=(200, 202),
    returns="StaticSiteUserProvidedFunctionAppARMResource",
    long_running=LongRunning(),
)

STATIC_SITES_DETACH_USER_PROVIDED_FUNCTION_APP_FROM_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_DetachUserProvidedFunctionAppFromStaticSite",
    "DELETE",
    _STATIC_SITE_USER_PROVIDED_FUNCTION_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_APP_NAME),
    ok=(200, 204),
    accept=None,
)

STATIC_SITES_GET_USER_PROVIDED_FUNCTION_APPS_FOR_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_GetUserProvidedFunctionAppsForStaticSite",
    "GET",
    _STATIC_SITE_URL + "/userProvidedFunctionApps",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("StaticSiteUserProvidedFunctionAppARMResource"),
)

STATIC_SITES_GET_BASIC_AUTH = Operation(
    SERVICE,
    "StaticSites_GetBasicAuth",
    "GET",
    _BASIC_AUTH_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BASIC_AUTH_NAME),
    returns="StaticSiteBasicAuthPropertiesARMResource",
)

STATIC_SITES_CREATE_OR_UPDATE_BASIC_AUTH = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateBasicAuth",
    "PUT",
    _BASIC_AUTH_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _BASIC_AUTH_NAME,
        Body("basic_auth_envelope", "StaticSiteBasicAuthPropertiesARMResource"),
    ),
    returns="StaticSiteBasicAuthPropertiesARMResource",
)

STATIC_SITES_LIST_BASIC_AUTH = Operation(
    SERVICE,
    "StaticSites_ListBasicAuth",
    "GET",
    _STATIC_SITE_URL + "/basicAuth",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("StaticSiteBasicAuthPropertiesARMResource"),
)

STATIC_SITES_GET_STATIC_SITE_CUSTOM_DOMAIN = Operation(
    SERVICE,
    "StaticSites_GetStaticSiteCustomDomain",
    "GET",
    _CUSTOM_DOMAIN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DOMAIN_NAME),
    returns="StaticSiteCustomDomainOverviewARMResource",
)

STATIC_SITES_CREATE_OR_UPDATE_STATIC_SITE_CUSTOM_DOMAIN = Operation(
    SERVICE,
    "StaticSites_CreateOrUpdateStaticSiteCustomDomain",
    "PUT",
    _CUSTOM_DOMAIN_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _DOMAIN_NAME,
        Body(
            "static_site_custom_domain_request_properties_envelope",
            "StaticSiteCustomDomainRequestPropertiesARMResource",
        ),
    ),
    ok=(200, 202),
    returns="StaticSiteCustomDomainOverviewARMResource",
    long_running=LongRunning(),
)

STATIC_SITES_DELETE_STATIC_SITE_CUSTOM_DOMAIN = Operation(
    SERVICE,
    "StaticSites_DeleteStaticSiteCustomDomain",
    "DELETE",
    _CUSTOM_DOMAIN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DOMAIN_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_LIST_STATIC_SITE_CUSTOM_DOMAINS = Operation(
    SERVICE,
    "StaticSites_ListStaticSiteCustomDomains",
    "GET",
    _STATIC_SITE_URL + "/customDomains",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("StaticSiteCustomDomainOverviewARMResource"),
)

STATIC_SITES_VALIDATE_CUSTOM_DOMAIN_CAN_BE_ADDED_TO_STATIC_SITE = Operation(
    SERVICE,
    "StaticSites_ValidateCustomDomainCanBeAddedToStaticSite",
    "POST",
    _CUSTOM_DOMAIN_URL + "/validate",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _DOMAIN_NAME,
        Body(
            "static_site_custom_domain_request_properties_envelope",
            "StaticSiteCustomDomainRequestPropertiesARMResource",
        ),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_GET_LINKED_BACKEND = Operation(
    SERVICE,
    "StaticSites_GetLinkedBackend",
    "GET",
    _STATIC_SITE_LINKED_BACKEND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _LINKED_BACKEND_NAME),
    returns="StaticSiteLinkedBackendARMResource",
)

STATIC_SITES_LINK_BACKEND = Operation(
    SERVICE,
    "StaticSites_LinkBackend",
    "PUT",
    _STATIC_SITE_LINKED_BACKEND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _LINKED_BACKEND_NAME,
        Body("static_site_linked_backend_envelope", "StaticSiteLinkedBackendARMResource"),
    ),
    returns="StaticSiteLinkedBackendARMResource",
    long_running=LongRunning(),
)

STATIC_SITES_UNLINK_BACKEND = Operation(
    SERVICE,
    "StaticSites_UnlinkBackend",
    "DELETE",
    _STATIC_SITE_LINKED_BACKEND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _LINKED_BACKEND_NAME, _IS_CLEANING_AUTH_CONFIG),
    ok=(200, 204),
    accept=None,
)

STATIC_SITES_GET_LINKED_BACKENDS = Operation(
    SERVICE,
    "StaticSites_GetLinkedBackends",
    "GET",
    _STATIC_SITE_URL + "/linkedBackends",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("StaticSiteLinkedBackendARMResource"),
)

STATIC_SITES_VALIDATE_BACKEND = Operation(
    SERVICE,
    "StaticSites_ValidateBackend",
    "POST",
    _STATIC_SITE_LINKED_BACKEND_URL + "/validate",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _LINKED_BACKEND_NAME,
        Body("static_site_linked_backend_envelope", "StaticSiteLinkedBackendARMResource"),
    ),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_GET_LINKED_BACKEND_FOR_BUILD = Operation(
    SERVICE,
    "StaticSites_GetLinkedBackendForBuild",
    "GET",
    _BUILD_LINKED_BACKEND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, _LINKED_BACKEND_NAME),
    returns="StaticSiteLinkedBackendARMResource",
)

STATIC_SITES_LINK_BACKEND_TO_BUILD = Operation(
    SERVICE,
    "StaticSites_LinkBackendToBuild",
    "PUT",
    _BUILD_LINKED_BACKEND_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENVIRONMENT_NAME,
        _LINKED_BACKEND_NAME,
        Body("static_site_linked_backend_envelope", "StaticSiteLinkedBackendARMResource"),
    ),
    returns="StaticSiteLinkedBackendARMResource",
    long_running=LongRunning(),
)

STATIC_SITES_UNLINK_BACKEND_FROM_BUILD = Operation(
    SERVICE,
    "StaticSites_UnlinkBackendFromBuild",
    "DELETE",
    _BUILD_LINKED_BACKEND_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME, _LINKED_BACKEND_NAME, _IS_CLEANING_AUTH_CONFIG),
    ok=(200, 204),
    accept=None,
)

STATIC_SITES_GET_LINKED_BACKENDS_FOR_BUILD = Operation(
    SERVICE,
    "StaticSites_GetLinkedBackendsForBuild",
    "GET",
    _BUILD_URL + "/linkedBackends",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENVIRONMENT_NAME),
    paging=Paging("StaticSiteLinkedBackendARMResource"),
)

STATIC_SITES_VALIDATE_BACKEND_FOR_BUILD = Operation(
    SERVICE,
    "StaticSites_ValidateBackendForBuild",
    "POST",
    _BUILD_LINKED_BACKEND_URL + "/validate",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENVIRONMENT_NAME,
        _LINKED_BACKEND_NAME,
        Body("static_site_linked_backend_envelope", "StaticSiteLinkedBackendARMResource"),
    ),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

STATIC_SITES_PREVIEW_WORKFLOW = Operation(
    SERVICE,
    "StaticSites_PreviewWorkflow",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Web/locations/{location}/previewStaticSiteWorkflowFile",
    (
        SUBSCRIPTION_ID,
        Path("location", "location"),
        Body("static_sites_workflow_preview_request", "StaticSitesWorkflowPreviewRequest"),
    ),
    returns="StaticSitesWorkflowPreview",
)
