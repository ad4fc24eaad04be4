# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous operations of ``appcontainers``: ``connected_environments``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _connected_environments as _sync


class ConnectedEnvironmentsOperations(AsyncOperationGroup):
    """Connected environments on Arc-enabled Kubernetes: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_environments``.
    """

    get = awaited(_sync.ConnectedEnvironmentsOperations.get)
    begin_create_or_update = begun(_sync.ConnectedEnvironmentsOperations.begin_create_or_update)
    update = awaited(_sync.ConnectedEnvironmentsOperations.update)
    begin_delete = begun(_sync.ConnectedEnvironmentsOperations.begin_delete)
    list_by_resource_group = paged(_sync.ConnectedEnvironmentsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ConnectedEnvironmentsOperations.list_by_subscription)
    check_name_availability = awaited(_sync.ConnectedEnvironmentsOperations.check_name_availability)


class ConnectedEnvironmentsDaprComponentsOperations(AsyncOperationGroup):
    """Dapr components of a connected environment: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_environments_dapr_components``.
    """

    get = awaited(_sync.ConnectedEnvironmentsDaprComponentsOperations.get)
    begin_create_or_update = begun(_sync.ConnectedEnvironmentsDaprComponentsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ConnectedEnvironmentsDaprComponentsOperations.begin_delete)
    list = paged(_sync.ConnectedEnvironmentsDaprComponentsOperations.list)
    list_secrets = awaited(_sync.ConnectedEnvironmentsDaprComponentsOperations.list_secrets)


class ConnectedEnvironmentsStoragesOperations(AsyncOperationGroup):
    """Storages of a connected environment: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_environments_storages``.
    """

    get = awaited(_sync.ConnectedEnvironmentsStoragesOperations.get)
    begin_create_or_update = begun(_sync.ConnectedEnvironmentsStoragesOperations.begin_create_or_update)
    begin_delete = begun(_sync.ConnectedEnvironmentsStoragesOperations.begin_delete)
    list = awaited(_sync.ConnectedEnvironmentsStoragesOperations.list)


class ConnectedEnvironmentsCertificatesOperations(AsyncOperationGroup):
    """Certificates of a connected environment: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_environments_certificates``.
    """

    get = awaited(_sync.ConnectedEnvironmentsCertificatesOperations.get)
    begin_create_or_update = begun(_sync.ConnectedEnvironmentsCertificatesOperations.begin_create_or_update)
    begin_update = begun(_sync.ConnectedEnvironmentsCertificatesOperations.begin_update)
    begin_delete = begun(_sync.ConnectedEnvironmentsCertificatesOperations.begin_delete)
    list = paged(_sync.ConnectedEnvironmentsCertificatesOperations.list)
