# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous operations of ``appcontainers``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _others as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.App provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class FunctionsExtensionOperations(AsyncOperationGroup):
    """Calls to the Functions host of a container app revision.

    An attribute of the client: ``client.functions_extension``.
    """

    invoke_functions_host = awaited(_sync.FunctionsExtensionOperations.invoke_functions_host)


class AvailableWorkloadProfilesOperations(AsyncOperationGroup):
    """Workload profiles available in a region: get them.

    An attribute of the client: ``client.available_workload_profiles``.
    """

    get = paged(_sync.AvailableWorkloadProfilesOperations.get)


class AvailableEnvironmentModesOperations(AsyncOperationGroup):
    """Environment modes available in a region: list them.

    An attribute of the client: ``client.available_environment_modes``.
    """

    list = paged(_sync.AvailableEnvironmentModesOperations.list)


class BillingMetersOperations(AsyncOperationGroup):
    """Billing meters of a region: get them.

    An attribute of the client: ``client.billing_meters``.
    """

    get = awaited(_sync.BillingMetersOperations.get)


class UsagesOperations(AsyncOperationGroup):
    """Usages of Container Apps quota in a region: list them.

    An attribute of the client: ``client.usages``.
    """

    list = paged(_sync.UsagesOperations.list)
