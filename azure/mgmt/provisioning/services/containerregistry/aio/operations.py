# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""Asynchronous operations of the service ``containerregistry``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.ContainerRegistry provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class RegistriesOperations(AsyncOperationGroup):
    """Container registries: create, change, delete, get and list them.

    An attribute of the client: ``client.registries``.
    """

    get = awaited(_sync.RegistriesOperations.get)
    begin_create = begun(_sync.RegistriesOperations.begin_create)
    begin_update = begun(_sync.RegistriesOperations.begin_update)
    begin_delete = begun(_sync.RegistriesOperations.begin_delete)
    list_by_resource_group = paged(_sync.RegistriesOperations.list_by_resource_group)
    list = paged(_sync.RegistriesOperations.list)
    begin_import_image = begun(_sync.RegistriesOperations.begin_import_image)
    list_usages = awaited(_sync.RegistriesOperations.list_usages)
    list_credentials = awaited(_sync.RegistriesOperations.list_credentials)
    regenerate_credential = awaited(_sync.RegistriesOperations.regenerate_credential)
    begin_generate_credentials = begun(_sync.RegistriesOperations.begin_generate_credentials)
    check_name_availability = awaited(_sync.RegistriesOperations.check_name_availability)
    get_private_link_resource = awaited(_sync.RegistriesOperations.get_private_link_resource)
    list_private_link_resources = paged(_sync.RegistriesOperations.list_private_link_resources)


class CacheRulesOperations(AsyncOperationGroup):
    """Cache rules of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.cache_rules``.
    """

    get = awaited(_sync.CacheRulesOperations.get)
    begin_create = begun(_sync.CacheRulesOperations.begin_create)
    begin_update = begun(_sync.CacheRulesOperations.begin_update)
    begin_delete = begun(_sync.CacheRulesOperations.begin_delete)
    list = paged(_sync.CacheRulesOperations.list)


class CredentialSetsOperations(AsyncOperationGroup):
    """Credential sets of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.credential_sets``.
    """

    get = awaited(_sync.CredentialSetsOperations.get)
    begin_create = begun(_sync.CredentialSetsOperations.begin_create)
    begin_update = begun(_sync.CredentialSetsOperations.begin_update)
    begin_delete = begun(_sync.CredentialSetsOperations.begin_delete)
    list = paged(_sync.CredentialSetsOperations.list)


class ConnectedRegistriesOperations(AsyncOperationGroup):
    """Connected registries of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_registries``.
    """

    get = awaited(_sync.ConnectedRegistriesOperations.get)
    begin_create = begun(_sync.ConnectedRegistriesOperations.begin_create)
    begin_update = begun(_sync.ConnectedRegistriesOperations.begin_update)
    begin_delete = begun(_sync.ConnectedRegistriesOperations.begin_delete)
    list = paged(_sync.ConnectedRegistriesOperations.list)
    begin_deactivate = begun(_sync.ConnectedRegistriesOperations.begin_deactivate)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a container registry: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    begin_create_or_update = begun(_sync.PrivateEndpointConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.PrivateEndpointConnectionsOperations.begin_delete)
    list = paged(_sync.PrivateEndpointConnectionsOperations.list)


class ReplicationsOperations(AsyncOperationGroup):
    """Geo-replications of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.replications``.
    """

    get = awaited(_sync.ReplicationsOperations.get)
    begin_create = begun(_sync.ReplicationsOperations.begin_create)
    begin_update = begun(_sync.ReplicationsOperations.begin_update)
    begin_delete = begun(_sync.ReplicationsOperations.begin_delete)
    list = paged(_sync.ReplicationsOperations.list)


class ScopeMapsOperations(AsyncOperationGroup):
    """Scope maps of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.scope_maps``.
    """

    get = awaited(_sync.ScopeMapsOperations.get)
    begin_create = begun(_sync.ScopeMapsOperations.begin_create)
    begin_update = begun(_sync.ScopeMapsOperations.begin_update)
    begin_delete = begun(_sync.ScopeMapsOperations.begin_delete)
    list = paged(_sync.ScopeMapsOperations.list)


class TokensOperations(AsyncOperationGroup):
    """Tokens of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.tokens``.
    """

    get = awaited(_sync.TokensOperations.get)
    begin_create = begun(_sync.TokensOperations.begin_create)
    begin_update = begun(_sync.TokensOperations.begin_update)
    begin_delete = begun(_sync.TokensOperations.begin_delete)
    list = paged(_sync.TokensOperations.list)


class WebhooksOperations(AsyncOperationGroup):
    """Webhooks of a container registry: create, change, delete, get and list them.

    An attribute of the client: ``client.webhooks``.
    """

    get = awaited(_sync.WebhooksOperations.get)
    begin_create = begun(_sync.WebhooksOperations.begin_create)
    begin_update = begun(_sync.WebhooksOperations.begin_update)
    begin_delete = begun(_sync.WebhooksOperations.begin_delete)
    list = paged(_sync.WebhooksOperations.list)
    ping = awaited(_sync.WebhooksOperations.ping)
    list_events = paged(_sync.WebhooksOperations.list_events)
    get_callback_config = awaited(_sync.WebhooksOperations.get_callback_config)
