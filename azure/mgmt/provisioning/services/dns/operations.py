# Generated from swagger/dns/ by "make generate": do not edit.

"""Operations of the service ``dns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    """Record sets of a DNS zone: create, change, delete, get and list them.

    An attribute of the client: ``client.record_sets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        zone_name: str,
        relative_record_set_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        **options: Unpack[RequestOptions],
    ) -> models.RecordSet:
        """Get one record set of a DNS zone with its records.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param relative_record_set_name: Name of the record set relative to its zone; @ for the zone itself, * for a
            wildcard.
        :param record_type: Type of the record set, such as A, CNAME or TXT.

        REST: https://learn.microsoft.com/rest/api/dns/record-sets/get
        """
        return self._call(
            _rest.RECORD_SETS_GET, options, resource_group_name, zone_name, relative_record_set_name, record_type
        )

    def create_or_update(
        self,
        resource_group_name: str,
        zone_name: str,
        relative_record_set_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        parameters: models.RecordSet | types.RecordSetDict | IO[bytes],
        if_match: str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RecordSet:
        """Create a record set in a DNS zone, or replace its records and settings.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param relative_record_set_name: Name of the record set relative to its zone; @ for the zone itself, * for a
            wildcard.
        :param record_type: Type of the record set; SOA can only be updated, as it comes with the zone.
        :param parameters: Records, TTL and metadata of the record set.
        :param if_match: Etag the resource must still have, or * for any; the call fails if it has changed.
        :param if_none_match: Set to * to create only, without overwriting what exists.

        REST: https://learn.microsoft.com/rest/api/dns/record-sets/create-or-update
        """
        return self._call(
            _rest.RECORD_SETS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            zone_name,
            relative_record_set_name,
            record_type,
            parameters,
            if_match,
            if_none_match,
        )

    def update(
        self,
        resource_group_name: str,
        zone_name: str,
        relative_record_set_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        parameters: models.RecordSet | types.RecordSetDict | IO[bytes],
        if_match: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RecordSet:
        """Change some records or settings of a record set; what is left out stays as it is.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param relative_record_set_name: Name of the record set relative to its zone; @ for the zone itself, * for a
            wildcard.
        :param record_type: Type of the record set, such as A, CNAME or TXT.
        :param parameters: Records, TTL and metadata to change.
        :param if_match: Etag the resource must still have, or * for any; the call fails if it has changed.

        REST: https://learn.microsoft.com/rest/api/dns/record-sets/update
        """
        return self._call(
            _rest.RECORD_SETS_UPDATE,
            options,
            resource_group_name,
            zone_name,
            relative_record_set_name,
            record_type,
            parameters,
            if_match,
        )

    def delete(
        self,
        resource_group_name: str,
        zone_name: str,
        relative_record_set_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        if_match: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a record set from a DNS zone; SOA and the NS of the zone itself cannot be deleted.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param relative_record_set_name: Name of the record set relative to its zone; @ for the zone itself, * for a
            wildcard.
        :param record_type: Type of the record set, such as A, CNAME or TXT.
        :param if_match: Etag the resource must still have, or * for any; the call fails if it has changed.

        REST: https://learn.microsoft.com/rest/api/dns/record-sets/delete
        """
        return self._run(
            _rest.RECORD_SETS_DELETE,
            options,
            resource_group_name,
            zone_name,
            relative_record_set_name,
            record_type,
            if_match,
        )

    def list_by_type(
        self,
        resource_group_name: str,
        zone_name: str,
        record_type: models.RecordType | types.RecordTypeValue,
        top: int | None = None,
        recordsetnamesuffix: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RecordSet]:
        """List the record sets of one type in a DNS zone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param record_type: Type of the record set, such as A, CNAME or TXT.
        :param top: How many record sets or zones to return per page, up to 100.
        :param recordsetnamesuffix: Only record sets whose names end with this, after a dot.

        REST: https://learn.microsoft.com/rest/api/dns/record-sets/list-by-type
        """
        return self._list(
            _rest.RECORD_SETS_LIST_BY_TYPE,
            options,
            resource_group_name,
            zone_name,
            record_type,
            top,
            recordsetnamesuffix,
        )

    def list_by_dns_zone(
        self,
        resource_group_name: str,
        zone_name: str,
        top: int | None = None,
        recordsetnamesuffix: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RecordSet]:
        """List the record sets of a DNS zone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param top: How many record sets or zones to return per page, up to 100.
        :param recordsetnamesuffix: Only record sets whose names end with this, after a dot.

        REST: https://learn.microsoft.com/rest/api/dns/record-sets/list-by-dns-zone
        """
        return self._list(
            _rest.RECORD_SETS_LIST_BY_DNS_ZONE, options, resource_group_name, zone_name, top, recordsetnamesuffix
        )

    def list_all_by_dns_zone(
        self,
        resource_group_name: str,
        zone_name: str,
        top: int | None = None,
        record_set_name_suffix: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RecordSet]:
        """List all record sets of a DNS zone, whatever their type.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param top: How many record sets or zones to return per page, up to 100.
        :param record_set_name_suffix: Only record sets whose names end with this, after a dot.

        REST: https://learn.microsoft.com/rest/api/dns/record-sets/list-all-by-dns-zone
        """
        return self._list(
            _rest.RECORD_SETS_LIST_ALL_BY_DNS_ZONE, options, resource_group_name, zone_name, top, record_set_name_suffix
        )


class ZonesOperations(OperationGroup):
    """DNS zones: create, change, delete, get and list them.

    An attribute of the client: ``client.zones``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, zone_name: str, **options: Unpack[RequestOptions]) -> models.Zone:
        """Get one DNS zone with its name servers; record sets are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.

        REST: https://learn.microsoft.com/rest/api/dns/zones/get
        """
        return self._call(_rest.ZONES_GET, options, resource_group_name, zone_name)

    def create_or_update(
        self,
        resource_group_name: str,
        zone_name: str,
        parameters: models.Zone | types.ZoneDict | IO[bytes],
        if_match: str | None = None,
        if_none_match: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Zone:
        """Create a DNS zone, or update its settings; record sets in it are left alone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param parameters: Location, tags and settings of the zone.
        :param if_match: Etag the resource must still have, or * for any; the call fails if it has changed.
        :param if_none_match: Set to * to create only, without overwriting what exists.

        REST: https://learn.microsoft.com/rest/api/dns/zones/create-or-update
        """
        return self._call(
            _rest.ZONES_CREATE_OR_UPDATE, options, resource_group_name, zone_name, parameters, if_match, if_none_match
        )

    def update(
        self,
        resource_group_name: str,
        zone_name: str,
        parameters: models.ZoneUpdate | types.ZoneUpdateDict | IO[bytes],
        if_match: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Zone:
        """Change the tags of a DNS zone.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param parameters: The new tags.
        :param if_match: Etag the resource must still have, or * for any; the call fails if it has changed.

        REST: https://learn.microsoft.com/rest/api/dns/zones/update
        """
        return self._call(_rest.ZONES_UPDATE, options, resource_group_name, zone_name, parameters, if_match)

    def begin_delete(
        self,
        resource_group_name: str,
        zone_name: str,
        if_match: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a DNS zone with all its record sets; there is no way back.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param zone_name: Name of the DNS zone, such as contoso.com, without a dot at the end.
        :param if_match: Etag the resource must still have, or * for any; the call fails if it has changed.

        REST: https://learn.microsoft.com/rest/api/dns/zones/delete
        """
        return self._begin(_rest.ZONES_DELETE, options, resource_group_name, zone_name, if_match)

    def list_by_resource_group(
        self, resource_group_name: str, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Zone]:
        """List the DNS zones of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param top: How many record sets or zones to return per page, up to 100.

        REST: https://learn.microsoft.com/rest/api/dns/zones/list-by-resource-group
        """
        return self._list(_rest.ZONES_LIST_BY_RESOURCE_GROUP, options, resource_group_name, top)

    def list(self, top: int | None = None, **options: Unpack[PagingOptions]) -> ItemPaged[models.Zone]:
        """List all DNS zones of the subscription.

        :param top: How many record sets or zones to return per page, up to 100.

        REST: https://learn.microsoft.com/rest/api/dns/zones/list
        """
        return self._list(_rest.ZONES_LIST, options, top)


class DnsResourceReferenceOperations(OperationGroup):
    """DNS records that point at Azure resources through aliases: find them.

    An attribute of the client: ``client.dns_resource_reference``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_target_resources(
        self,
        parameters: models.DnsResourceReferenceRequest | types.DnsResourceReferenceRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DnsResourceReferenceResult:
        """Find the DNS records that point at given Azure resources.

        :param parameters: Azure resources whose DNS records to find.

        REST: https://learn.microsoft.com/rest/api/dns/dns-resource-reference/get-by-target-resources
        """
        return self._call(_rest.DNS_RESOURCE_REFERENCE_GET_BY_TARGET_RESOURCES, options, parameters)
