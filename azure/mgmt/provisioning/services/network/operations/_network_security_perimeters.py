# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``network_security_perimeters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _network_security_perimeters as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class NetworkSecurityPerimetersOperations(OperationGroup):
    """Network security perimeters: one border around the public access of PaaS resources.

    An attribute of the client: ``client.network_security_perimeters``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, network_security_perimeter_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkSecurityPerimeter:
        """Get one network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeters/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETERS_GET, options, resource_group_name, network_security_perimeter_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        parameters: models.NetworkSecurityPerimeter | types.NetworkSecurityPerimeterDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkSecurityPerimeter:
        """Create a network security perimeter, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param parameters: Wanted settings of the network security perimeter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeters/create-or-update
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            parameters,
        )

    def patch(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        parameters: models.UpdateTagsRequest | types.UpdateTagsRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkSecurityPerimeter:
        """Change the tags of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param parameters: The new tags of the network security perimeter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeters/patch
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETERS_PATCH,
            options,
            resource_group_name,
            network_security_perimeter_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        *,
        force_deletion: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param force_deletion: Deletes the perimeter even if resources are associated with it; they lose the
            association.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeters/delete
        """
        return self._begin(
            _rest.NETWORK_SECURITY_PERIMETERS_DELETE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            force_deletion,
        )

    def list(
        self,
        resource_group_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkSecurityPerimeter]:
        """List the network security perimeters of one resource group.

        :param resource_group_name: Name of the resource group.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeters/list
        """
        return self._list(_rest.NETWORK_SECURITY_PERIMETERS_LIST, options, resource_group_name, top, skip_token)

    def list_by_subscription(
        self, *, top: int | None = None, skip_token: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkSecurityPerimeter]:
        """List all network security perimeters of the subscription.

        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeters/list-by-subscription
        """
        return self._list(_rest.NETWORK_SECURITY_PERIMETERS_LIST_BY_SUBSCRIPTION, options, top, skip_token)


class NetworkSecurityPerimeterProfilesOperations(OperationGroup):
    """Profiles of network security perimeters: sets of access rules.

    An attribute of the client: ``client.network_security_perimeter_profiles``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        profile_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NspProfile:
        """Get one profile of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param profile_name: Name of the profile.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-profiles/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_PROFILES_GET,
            options,
            resource_group_name,
            network_security_perimeter_name,
            profile_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        profile_name: str,
        parameters: models.NspProfile | types.NspProfileDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NspProfile:
        """Create a profile in a network security perimeter, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param profile_name: Name of the profile.
        :param parameters: Wanted settings of the perimeter profile.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-profiles/create-or-update
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_PROFILES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            profile_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        profile_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a profile of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param profile_name: Name of the profile.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-profiles/delete
        """
        return self._run(
            _rest.NETWORK_SECURITY_PERIMETER_PROFILES_DELETE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            profile_name,
        )

    def list(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NspProfile]:
        """List the profiles of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-profiles/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_PROFILES_LIST,
            options,
            resource_group_name,
            network_security_perimeter_name,
            top,
            skip_token,
        )


class NetworkSecurityPerimeterAccessRulesOperations(OperationGroup):
    """Access rules of network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_access_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        profile_name: str,
        access_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NspAccessRule:
        """Get one access rule of a perimeter's profile.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param profile_name: Name of the profile.
        :param access_rule_name: Name of the access rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-access-rules/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_ACCESS_RULES_GET,
            options,
            resource_group_name,
            network_security_perimeter_name,
            profile_name,
            access_rule_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        profile_name: str,
        access_rule_name: str,
        parameters: models.NspAccessRule | types.NspAccessRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NspAccessRule:
        """Create an access rule in a perimeter's profile, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param profile_name: Name of the profile.
        :param access_rule_name: Name of the access rule.
        :param parameters: Wanted settings of the perimeter access rule.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-access-rules/create-or-update
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_ACCESS_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            profile_name,
            access_rule_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        profile_name: str,
        access_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an access rule of a perimeter's profile.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param profile_name: Name of the profile.
        :param access_rule_name: Name of the access rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-access-rules/delete
        """
        return self._run(
            _rest.NETWORK_SECURITY_PERIMETER_ACCESS_RULES_DELETE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            profile_name,
            access_rule_name,
        )

    def list(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        profile_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NspAccessRule]:
        """List the access rules of a perimeter's profile.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param profile_name: Name of the profile.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-access-rules/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_ACCESS_RULES_LIST,
            options,
            resource_group_name,
            network_security_perimeter_name,
            profile_name,
            top,
            skip_token,
        )

    def reconcile(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        profile_name: str,
        access_rule_name: str,
        parameters: Any,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Apply an access rule of a perimeter anew, to mend a state out of step.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param profile_name: Name of the profile.
        :param access_rule_name: Name of the access rule.
        :param parameters: Empty object; needed by the API.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-access-rules/reconcile
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_ACCESS_RULES_RECONCILE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            profile_name,
            access_rule_name,
            parameters,
        )


class NetworkSecurityPerimeterAssociationsOperations(OperationGroup):
    """Associations of resources with network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_associations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        association_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NspAssociation:
        """Get one association of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param association_name: Name of the association.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-associations/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_GET,
            options,
            resource_group_name,
            network_security_perimeter_name,
            association_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        association_name: str,
        parameters: models.NspAssociation | types.NspAssociationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NspAssociation]:
        """Associate a resource with a perimeter, or update the association.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param association_name: Name of the association.
        :param parameters: Wanted settings of the perimeter association.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-associations/create-or-update
        """
        return self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            association_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        association_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete the association of a resource with a perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param association_name: Name of the association.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-associations/delete
        """
        return self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_DELETE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            association_name,
        )

    def list(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NspAssociation]:
        """List the associations of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-associations/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_LIST,
            options,
            resource_group_name,
            network_security_perimeter_name,
            top,
            skip_token,
        )

    def reconcile(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        association_name: str,
        parameters: Any,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Apply an association of a perimeter anew, to mend a state out of step.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param association_name: Name of the association.
        :param parameters: Empty object; needed by the API.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-associations/reconcile
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_RECONCILE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            association_name,
            parameters,
        )


class NetworkSecurityPerimeterLinksOperations(OperationGroup):
    """Links between network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_links``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        link_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NspLink:
        """Get one link of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param link_name: Name of the link.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-links/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_LINKS_GET,
            options,
            resource_group_name,
            network_security_perimeter_name,
            link_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        link_name: str,
        parameters: models.NspLink | types.NspLinkDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NspLink:
        """Link a perimeter with another one, or update the link.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param link_name: Name of the link.
        :param parameters: Wanted settings of the perimeter link.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-links/create-or-update
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_LINKS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            link_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        link_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a link of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param link_name: Name of the link.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-links/delete
        """
        return self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_LINKS_DELETE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            link_name,
        )

    def list(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NspLink]:
        """List the links of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-links/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_LINKS_LIST,
            options,
            resource_group_name,
            network_security_perimeter_name,
            top,
            skip_token,
        )


class NetworkSecurityPerimeterLinkReferencesOperations(OperationGroup):
    """Links between perimeters as seen from the other side.

    An attribute of the client: ``client.network_security_perimeter_link_references``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        link_reference_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NspLinkReference:
        """Get one link that another perimeter has made to this one.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param link_reference_name: Name of the link reference.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-link-references/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_LINK_REFERENCES_GET,
            options,
            resource_group_name,
            network_security_perimeter_name,
            link_reference_name,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        link_reference_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a link that another perimeter has made to this one.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param link_reference_name: Name of the link reference.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-link-references/delete
        """
        return self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_LINK_REFERENCES_DELETE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            link_reference_name,
        )

    def list(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NspLinkReference]:
        """List the links that other perimeters have made to this one.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-link-references/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_LINK_REFERENCES_LIST,
            options,
            resource_group_name,
            network_security_perimeter_name,
            top,
            skip_token,
        )


class NetworkSecurityPerimeterLoggingConfigurationsOperations(OperationGroup):
    """Logging of network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_logging_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        logging_configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NspLoggingConfiguration:
        """Get the logging configuration of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param logging_configuration_name: Name of the logging configuration; "instance".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-logging-configurations/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_LOGGING_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            network_security_perimeter_name,
            logging_configuration_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        logging_configuration_name: str,
        parameters: models.NspLoggingConfiguration | types.NspLoggingConfigurationDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NspLoggingConfiguration:
        """Set which accesses of a network security perimeter are logged.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param logging_configuration_name: Name of the logging configuration; "instance".
        :param parameters: Wanted settings of the perimeter logging configuration.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-logging-configurations/create-or-update
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_LOGGING_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            logging_configuration_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        network_security_perimeter_name: str,
        logging_configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the logging configuration of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.
        :param logging_configuration_name: Name of the logging configuration; "instance".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-logging-configurations/delete
        """
        return self._run(
            _rest.NETWORK_SECURITY_PERIMETER_LOGGING_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            network_security_perimeter_name,
            logging_configuration_name,
        )

    def list(
        self, resource_group_name: str, network_security_perimeter_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NspLoggingConfiguration]:
        """List the logging configurations of a network security perimeter.

        :param resource_group_name: Name of the resource group.
        :param network_security_perimeter_name: Name of the network security perimeter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-logging-configurations/list
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_LOGGING_CONFIGURATIONS_LIST,
            options,
            resource_group_name,
            network_security_perimeter_name,
        )
