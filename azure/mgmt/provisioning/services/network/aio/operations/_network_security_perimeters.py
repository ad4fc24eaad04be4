# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``network_security_perimeters``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _network_security_perimeters as _sync


class NetworkSecurityPerimetersOperations(AsyncOperationGroup):
    """Network security perimeters: one border around the public access of PaaS resources.

    An attribute of the client: ``client.network_security_perimeters``.
    """

    get = awaited(_sync.NetworkSecurityPerimetersOperations.get)
    create_or_update = awaited(_sync.NetworkSecurityPerimetersOperations.create_or_update)
    patch = awaited(_sync.NetworkSecurityPerimetersOperations.patch)
    begin_delete = begun(_sync.NetworkSecurityPerimetersOperations.begin_delete)
    list = paged(_sync.NetworkSecurityPerimetersOperations.list)
    list_by_subscription = paged(_sync.NetworkSecurityPerimetersOperations.list_by_subscription)


class NetworkSecurityPerimeterProfilesOperations(AsyncOperationGroup):
    """Profiles of network security perimeters: sets of access rules.

    An attribute of the client: ``client.network_security_perimeter_profiles``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterProfilesOperations.get)
    create_or_update = awaited(_sync.NetworkSecurityPerimeterProfilesOperations.create_or_update)
    delete = awaited(_sync.NetworkSecurityPerimeterProfilesOperations.delete)
    list = paged(_sync.NetworkSecurityPerimeterProfilesOperations.list)


class NetworkSecurityPerimeterAccessRulesOperations(AsyncOperationGroup):
    """Access rules of network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_access_rules``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterAccessRulesOperations.get)
    create_or_update = awaited(_sync.NetworkSecurityPerimeterAccessRulesOperations.create_or_update)
    delete = awaited(_sync.NetworkSecurityPerimeterAccessRulesOperations.delete)
    list = paged(_sync.NetworkSecurityPerimeterAccessRulesOperations.list)
    reconcile = awaited(_sync.NetworkSecurityPerimeterAccessRulesOperations.reconcile)


class NetworkSecurityPerimeterAssociationsOperations(AsyncOperationGroup):
    """Associations of resources with network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_associations``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterAssociationsOperations.get)
    begin_create_or_update = begun(_sync.NetworkSecurityPerimeterAssociationsOperations.begin_create_or_update)
    begin_delete = begun(_sync.NetworkSecurityPerimeterAssociationsOperations.begin_delete)
    list = paged(_sync.NetworkSecurityPerimeterAssociationsOperations.list)
    reconcile = awaited(_sync.NetworkSecurityPerimeterAssociationsOperations.reconcile)


class NetworkSecurityPerimeterLinksOperations(AsyncOperationGroup):
    """Links between network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_links``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterLinksOperations.get)
    create_or_update = awaited(_sync.NetworkSecurityPerimeterLinksOperations.create_or_update)
    begin_delete = begun(_sync.NetworkSecurityPerimeterLinksOperations.begin_delete)
    list = paged(_sync.NetworkSecurityPerimeterLinksOperations.list)


class NetworkSecurityPerimeterLinkReferencesOperations(AsyncOperationGroup):
    """Links between perimeters as seen from the other side.

    An attribute of the client: ``client.network_security_perimeter_link_references``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterLinkReferencesOperations.get)
    begin_delete = begun(_sync.NetworkSecurityPerimeterLinkReferencesOperations.begin_delete)
    list = paged(_sync.NetworkSecurityPerimeterLinkReferencesOperations.list)


class NetworkSecurityPerimeterLoggingConfigurationsOperations(AsyncOperationGroup):
    """Logging of network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_logging_configurations``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterLoggingConfigurationsOperations.get)
    create_or_update = awaited(_sync.NetworkSecurityPerimeterLoggingConfigurationsOperations.create_or_update)
    delete = awaited(_sync.NetworkSecurityPerimeterLoggingConfigurationsOperations.delete)
    list = paged(_sync.NetworkSecurityPerimeterLoggingConfigurationsOperations.list)
