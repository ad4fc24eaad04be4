# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``virtual_machine_images``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_machine_images as _rest

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....core.declare.options import RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class VirtualMachineExtensionImagesOperations(OperationGroup):
    """The extensions offered in a region: publishers' types and versions.

    An attribute of the client: ``client.virtual_machine_extension_images``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location: str, publisher_name: str, type: str, version: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualMachineExtensionImage:
        """Get one version of an extension offered in a region.

        :param location: Name of the Azure region, such as "westeurope".
        :param publisher_name: Name of the publisher.
        :param type: Type of the extension.
        :param version: Version of the image or extension.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-extension-images/get
        """
        return self._call(_rest.VIRTUAL_MACHINE_EXTENSION_IMAGES_GET, options, location, publisher_name, type, version)

    def list_types(
        self, location: str, publisher_name: str, **options: Unpack[RequestOptions]
    ) -> list[models.VirtualMachineExtensionImage]:
        """List the types of extensions one publisher offers in a region.

        :param location: Name of the Azure region, such as "westeurope".
        :param publisher_name: Name of the publisher.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-extension-images/list-types
        """
        return self._call(_rest.VIRTUAL_MACHINE_EXTENSION_IMAGES_LIST_TYPES, options, location, publisher_name)

    def list_versions(
        self,
        location: str,
        publisher_name: str,
        type: str,
        *,
        filter: str | None = None,
        top: int | None = None,
        orderby: str | None = None,
        expand: models.ListVersionsExpandOptions | types.ListVersionsExpandOptionsValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[models.VirtualMachineExtensionImage]:
        """List the versions of one type of extension offered in a region.

        :param location: Name of the Azure region, such as "westeurope".
        :param publisher_name: Name of the publisher.
        :param type: Type of the extension.
        :param filter: Filter on the version, such as "startswith(name, '1.1')".
        :param top: Most entries to return.
        :param orderby: Order of the entries, such as "name desc".
        :param expand: Expand expression; "properties" adds the properties of each version.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-extension-images/list-versions
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_EXTENSION_IMAGES_LIST_VERSIONS,
            options,
            location,
            publisher_name,
            type,
            filter,
            top,
            orderby,
            expand,
        )


class VirtualMachineImagesOperations(OperationGroup):
    """Marketplace and platform images: publishers, offers, SKUs and versions.

    An attribute of the client: ``client.virtual_machine_images``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_edge_zone(
        self, location: str, edge_zone: str, **options: Unpack[RequestOptions]
    ) -> models.VmImagesInEdgeZoneListResult:
        """List all images of an edge zone.

        :param location: Name of the Azure region, such as "westeurope".
        :param edge_zone: Name of the edge zone.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images/list-by-edge-zone
        """
        return self._call(_rest.VIRTUAL_MACHINE_IMAGES_LIST_BY_EDGE_ZONE, options, location, edge_zone)

    def list_publishers(
        self, location: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VirtualMachineImageResource]:
        """List the image publishers in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images/list-publishers
        """
        return self._call(_rest.VIRTUAL_MACHINE_IMAGES_LIST_PUBLISHERS, options, location)

    def list_offers(
        self, location: str, publisher_name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VirtualMachineImageResource]:
        """List the offers of an image publisher in a region.

        :param location: Name of the Azure region, such as "westeurope".
        :param publisher_name: Name of the publisher.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images/list-offers
        """
        return self._call(_rest.VIRTUAL_MACHINE_IMAGES_LIST_OFFERS, options, location, publisher_name)

    def list_skus(
        self, location: str, publisher_name: str, offer: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VirtualMachineImageResource]:
        """List the SKUs of an image offer in a region.

        :param location: Name of the Azure region, such as "westeurope".
        :param publisher_name: Name of the publisher.
        :param offer: Name of the image offer.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images/list-skus
        """
        return self._call(_rest.VIRTUAL_MACHINE_IMAGES_LIST_SKUS, options, location, publisher_name, offer)

    def list(
        self,
        location: str,
        publisher_name: str,
        offer: str,
        skus: str,
        *,
        expand: str | None = None,
        top: int | None = None,
        orderby: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> _list[models.VirtualMachineImageResource]:
        """List the image versions of a SKU in a region.

        :param location: Name of the Azure region, such as "westeurope".
        :param publisher_name: Name of the publisher.
        :param offer: Name of the image offer.
        :param skus: Name of the image SKU.
        :param expand: Expand expression; "properties" adds the properties of each version.
        :param top: Most entries to return.
        :param orderby: Order of the entries, such as "name desc".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images/list
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_IMAGES_LIST, options, location, publisher_name, offer, skus, expand, top, orderby
        )

    def get(
        self, location: str, publisher_name: str, offer: str, skus: str, version: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualMachineImage:
        """Get one version of a platform image, with its disks, plan and features.

        :param location: Name of the Azure region, such as "westeurope".
        :param publisher_name: Name of the publisher.
        :param offer: Name of the image offer.
        :param skus: Name of the image SKU.
        :param version: Version of the image or extension.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images/get
        """
        return self._call(_rest.VIRTUAL_MACHINE_IMAGES_GET, options, location, publisher_name, offer, skus, version)

    def list_with_properties(
        self,
        location: str,
        publisher_name: str,
        offer: str,
        skus: str,
        *,
        expand: str,
        top: int | None = None,
        orderby: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> _list[models.VirtualMachineImage]:
        """List the image versions of a SKU in a region with all of their properties.

        :param location: Name of the Azure region, such as "westeurope".
        :param publisher_name: Name of the publisher.
        :param offer: Name of the image offer.
        :param skus: Name of the image SKU.
        :param expand: Has to be "Properties".
        :param top: Most entries to return.
        :param orderby: Order of the entries, such as "name desc".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images/list-with-properties
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_IMAGES_LIST_WITH_PROPERTIES,
            options,
            location,
            publisher_name,
            offer,
            skus,
            expand,
            top,
            orderby,
        )
