# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``virtual_machine_images_edge_zone``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_machine_images_edge_zone as _rest

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....core.declare.options import RequestOptions
    from .. import models
else:
    typed_methods(globals())


class VirtualMachineImagesEdgeZoneOperations(OperationGroup):
    """Marketplace and platform images in edge zones.

    An attribute of the client: ``client.virtual_machine_images_edge_zone``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_publishers(
        self, location: str, edge_zone: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VirtualMachineImageResource]:
        """List the image publishers in an edge zone.

        :param location: Name of the Azure region, such as "westeurope".
        :param edge_zone: Name of the edge zone.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images-edge-zone/list-publishers
        """
        return self._call(_rest.VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_LIST_PUBLISHERS, options, location, edge_zone)

    def list_offers(
        self, location: str, edge_zone: str, publisher_name: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VirtualMachineImageResource]:
        """List the offers of an image publisher in an edge zone.

        :param location: Name of the Azure region, such as "westeurope".
        :param edge_zone: Name of the edge zone.
        :param publisher_name: Name of the publisher.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images-edge-zone/list-offers
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_LIST_OFFERS, options, location, edge_zone, publisher_name
        )

    def list_skus(
        self, location: str, edge_zone: str, publisher_name: str, offer: str, **options: Unpack[RequestOptions]
    ) -> _list[models.VirtualMachineImageResource]:
        """List the SKUs of an image offer in an edge zone.

        :param location: Name of the Azure region, such as "westeurope".
        :param edge_zone: Name of the edge zone.
        :param publisher_name: Name of the publisher.
        :param offer: Name of the image offer.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images-edge-zone/list-skus
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_LIST_SKUS, options, location, edge_zone, publisher_name, offer
        )

    def list(
        self,
        location: str,
        edge_zone: str,
        publisher_name: str,
        offer: str,
        skus: str,
        *,
        expand: str | None = None,
        top: int | None = None,
        orderby: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> _list[models.VirtualMachineImageResource]:
        """List the image versions of a SKU in an edge zone.

        :param location: Name of the Azure region, such as "westeurope".
        :param edge_zone: Name of the edge zone.
        :param publisher_name: Name of the publisher.
        :param offer: Name of the image offer.
        :param skus: Name of the image SKU.
        :param expand: Expand expression to apply to the request.
        :param top: Most entries to return.
        :param orderby: Order of the entries, such as "name desc".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images-edge-zone/list
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_LIST,
            options,
            location,
            edge_zone,
            publisher_name,
            offer,
            skus,
            expand,
            top,
            orderby,
        )

    def get(
        self,
        location: str,
        edge_zone: str,
        publisher_name: str,
        offer: str,
        skus: str,
        version: str,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualMachineImage:
        """Get one version of a platform image in an edge zone.

        :param location: Name of the Azure region, such as "westeurope".
        :param edge_zone: Name of the edge zone.
        :param publisher_name: Name of the publisher.
        :param offer: Name of the image offer.
        :param skus: Name of the image SKU.
        :param version: Version of the image or extension.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-images-edge-zone/get
        """
        return self._call(
            _rest.VIRTUAL_MACHINE_IMAGES_EDGE_ZONE_GET,
            options,
            location,
            edge_zone,
            publisher_name,
            offer,
            skus,
            version,
        )
