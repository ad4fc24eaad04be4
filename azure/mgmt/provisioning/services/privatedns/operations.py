# Generated from swagger/privatedns/ by "make generate": do not edit.

"""Operations of the service ``privatedns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.core import MatchConditions

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ...core.exchange.pollers import ProvisioningPoller
    from . import models, types
else:
    typed_methods(globals())


class RecordSetsOperations(OperationGroup):
    """Record sets of a private DNS zone: create, change, delete, get and list them.

    An attribute of the client: ``client.record_sets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        private_zone_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        relative_record_set_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RecordSet:
        """Get one record set of a private DNS zone with its records.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param record_type: Type of the record set, such as A, CNAME or TXT.
        :param relative_record_set_name: Name of the record set relative to its zone; @ for the zone itself, * for a
            wildcard.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/record-sets/get
        """
        return self._call(
            _rest.RECORD_SETS_GET,
            options,
            resource_group_name,
            private_zone_name,
            record_type,
            relative_record_set_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        private_zone_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        relative_record_set_name: str,
        parameters: models.RecordSet | types.RecordSetDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RecordSet:
        """Create a record set in a private DNS zone, or replace its records and settings.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param record_type: Type of the record set, such as A, CNAME or TXT.
        :param relative_record_set_name: Name of the record set relative to its zone; @ for the zone itself, * for a
            wildcard.
        :param parameters: Records, TTL and metadata of the record set.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/record-sets/create-or-update
        """
        return self._call(
            _rest.RECORD_SETS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            private_zone_name,
            record_type,
            relative_record_set_name,
            parameters,
            etag,
            match_condition,
        )

    def update(
        self,
        resource_group_name: str,
        private_zone_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        relative_record_set_name: str,
        parameters: models.RecordSet | types.RecordSetDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RecordSet:
        """Change some records or settings of a record set; what is left out stays as it is.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param record_type: Type of the record set, such as A, CNAME or TXT.
        :param relative_record_set_name: Name of the record set relative to its zone; @ for the zone itself, * for a
            wildcard.
        :param parameters: Records, TTL and metadata to change.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/record-sets/update
        """
        return self._call(
            _rest.RECORD_SETS_UPDATE,
            options,
            resource_group_name,
            private_zone_name,
            record_type,
            relative_record_set_name,
            parameters,
            etag,
            match_condition,
        )

    def delete(
        self,
        resource_group_name: str,
        private_zone_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        relative_record_set_name: str,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a record set from a private DNS zone; the SOA record set cannot be deleted.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param record_type: Type of the record set, such as A, CNAME or TXT.
        :param relative_record_set_name: Name of the record set relative to its zone; @ for the zone itself, * for a
            wildcard.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/record-sets/delete
        """
        return self._run(
            _rest.RECORD_SETS_DELETE,
            options,
            resource_group_name,
            private_zone_name,
            record_type,
            relative_record_set_name,
            etag,
            match_condition,
        )

    def list_by_type(
        self,
        resource_group_name: str,
        private_zone_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        *,
        top: int | None = None,
        recordsetnamesuffix: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RecordSet]:
        """List the record sets of one type in a private DNS zone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param record_type: Type of the record set, such as A, CNAME or TXT.
        :param top: How many results to ask for at most.
        :param recordsetnamesuffix: Only record sets whose names end with this, after a dot.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/record-sets/list-by-type
        """
        return self._list(
            _rest.RECORD_SETS_LIST_BY_TYPE,
            options,
            resource_group_name,
            private_zone_name,
            record_type,
            top,
            recordsetnamesuffix,
        )

    def list(
        self,
        resource_group_name: str,
        private_zone_name: str,
        *,
        top: int | None = None,
        recordsetnamesuffix: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RecordSet]:
        """List all record sets of a private DNS zone, whatever their type.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param top: How many results to ask for at most.
        :param recordsetnamesuffix: Only record sets whose names end with this, after a dot.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/record-sets/list
        """
        return self._list(
            _rest.RECORD_SETS_LIST, options, resource_group_name, private_zone_name, top, recordsetnamesuffix
        )


class PrivateZonesOperations(OperationGroup):
    """Private DNS zones: create, change, delete, get and list them.

    An attribute of the client: ``client.private_zones``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, private_zone_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateZone:
        """Get one private DNS zone; record sets and links are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/private-zones/get
        """
        return self._call(_rest.PRIVATE_ZONES_GET, options, resource_group_name, private_zone_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        private_zone_name: str,
        parameters: models.PrivateZone | types.PrivateZoneDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateZone]:
        """Create a private DNS zone, or update its tags; links and record sets are left alone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param parameters: Location and tags of the zone.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/private-zones/create-or-update
        """
        return self._begin(
            _rest.PRIVATE_ZONES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            private_zone_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_update(
        self,
        resource_group_name: str,
        private_zone_name: str,
        parameters: models.PrivateZone | types.PrivateZoneDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateZone]:
        """Change the tags of a private DNS zone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param parameters: The new tags.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/private-zones/update
        """
        return self._begin(
            _rest.PRIVATE_ZONES_UPDATE,
            options,
            resource_group_name,
            private_zone_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        private_zone_name: str,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private DNS zone with all its record sets; virtual network links have to be deleted before.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/private-zones/delete
        """
        return self._begin(
            _rest.PRIVATE_ZONES_DELETE, options, resource_group_name, private_zone_name, etag, match_condition
        )

    def list_by_resource_group(
        self, resource_group_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateZone]:
        """List the private DNS zones of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/private-zones/list-by-resource-group
        """
        return self._list(_rest.PRIVATE_ZONES_LIST_BY_RESOURCE_GROUP, options, resource_group_name, top)

    def list(self, *, top: int | None = None, **options: Unpack[PagingOptions]) -> ItemPaged[models.PrivateZone]:
        """List all private DNS zones of the subscription.

        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/private-zones/list
        """
        return self._list(_rest.PRIVATE_ZONES_LIST, options, top)


class VirtualNetworkLinksOperations(OperationGroup):
    """Links that let virtual networks see a private DNS zone: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_network_links``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        private_zone_name: str,
        virtual_network_link_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkLink:
        """Get one virtual network link of a private DNS zone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param virtual_network_link_name: Name of the virtual network link, unique within its zone.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/virtual-network-links/get
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_LINKS_GET, options, resource_group_name, private_zone_name, virtual_network_link_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        private_zone_name: str,
        virtual_network_link_name: str,
        parameters: models.VirtualNetworkLink | types.VirtualNetworkLinkDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkLink]:
        """Link a virtual network to a private DNS zone, or update the link.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param virtual_network_link_name: Name of the virtual network link, unique within its zone.
        :param parameters: Virtual network to link and how.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/virtual-network-links/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_LINKS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            private_zone_name,
            virtual_network_link_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_update(
        self,
        resource_group_name: str,
        private_zone_name: str,
        virtual_network_link_name: str,
        parameters: models.VirtualNetworkLink | types.VirtualNetworkLinkDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkLink]:
        """Change the settings or tags of a virtual network link; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param virtual_network_link_name: Name of the virtual network link, unique within its zone.
        :param parameters: Settings of the virtual network link to change.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/virtual-network-links/update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_LINKS_UPDATE,
            options,
            resource_group_name,
            private_zone_name,
            virtual_network_link_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        private_zone_name: str,
        virtual_network_link_name: str,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a virtual network link; the records its virtual machines registered are removed.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param virtual_network_link_name: Name of the virtual network link, unique within its zone.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/virtual-network-links/delete
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_LINKS_DELETE,
            options,
            resource_group_name,
            private_zone_name,
            virtual_network_link_name,
            etag,
            match_condition,
        )

    def list(
        self,
        resource_group_name: str,
        private_zone_name: str,
        *,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.VirtualNetworkLink]:
        """List the virtual network links of a private DNS zone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param private_zone_name: Name of the private DNS zone, such as privatelink.vaultcore.azure.net, without a dot
            at the end.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/dns/privatedns/virtual-network-links/list
        """
        return self._list(_rest.VIRTUAL_NETWORK_LINKS_LIST, options, resource_group_name, private_zone_name, top)
