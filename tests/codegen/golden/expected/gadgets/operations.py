# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Operations of the service ``gadgets``."""

from __future__ import annotations

from builtins import list as _list
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from azure.mgmt.provisioning.core.clients.annotations import typed_methods
from azure.mgmt.provisioning.core.clients.sync import OperationGroup

from . import _rest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    from azure.core.paging import ItemPaged
    from azure.mgmt.provisioning.core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from azure.mgmt.provisioning.core.exchange.pollers import ProvisioningPoller
    from typing_extensions import Unpack

    from . import models, types
else:
    typed_methods(globals())


class GadgetsOperations(OperationGroup):
    """An attribute of the client: ``client.gadgets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gadget_name: str,
        expand: _list[str] | tuple[str, ...] | None = None,
        limit: int | None = None,
        page: int = 1,
        **options: Unpack[RequestOptions],
    ) -> models.Gadget:
        """Get a gadget.

        :param resource_group_name: Resource group.
        :param gadget_name: Name of the gadget.
        :param expand: Parts.
        :param limit: Most parts.
        :param page: Page of parts. By default 1.
        """
        return self._call(_rest.GADGETS_GET, options, resource_group_name, gadget_name, expand, limit, page)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gadget_name: str,
        parameters: models.Gadget | types.GadgetDict | IO[bytes],
        if_match: str | None = None,
        x_meta: Mapping[str, str] | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Gadget]:
        """Create a gadget, or update it.

        :param resource_group_name: Resource group.
        :param gadget_name: Name of the gadget.
        :param parameters: The gadget.
        :param if_match: ETag that it has to have.
        :param x_meta: Notes.
        """
        return self._begin(
            _rest.GADGETS_CREATE_OR_UPDATE, options, resource_group_name, gadget_name, parameters, if_match, x_meta
        )

    def exists(self, resource_group_name: str, gadget_name: str, **options: Unpack[RequestOptions]) -> bool:
        """Whether there is such a gadget.

        :param resource_group_name: Resource group.
        :param gadget_name: Name of the gadget.
        :return: Whether it exists.
        """
        return self._call(_rest.GADGETS_EXISTS, options, resource_group_name, gadget_name)

    def list(
        self, class_parameter: str | None = None, headers_parameter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Gadget]:
        """List gadgets.

        :param class_parameter: A word that Python keeps.
        :param headers_parameter: A word that options use.
        """
        return self._list(_rest.GADGETS_LIST, options, class_parameter, headers_parameter)


class StatusOperations(OperationGroup):
    """An attribute of the client: ``client.status``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_short(self, **options: Unpack[RequestOptions]) -> Any:
        """The state of the service, in short."""
        return self._call(_rest.STATUS_GET_SHORT, options)


class FilesOperations(OperationGroup):
    """An attribute of the client: ``client.files``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def read(self, name: str, **options: Unpack[RequestOptions]) -> Iterator[bytes]:
        """Read a file.

        :param name: Name.
        """
        return self._call(_rest.FILES_READ, options, name)

    def write(self, name: str, content: IO[bytes] | bytes, **options: Unpack[RequestOptions]) -> None:
        """Write a file.

        :param name: Name.
        :param content: Content.
        """
        return self._run(_rest.FILES_WRITE, options, name, content)

    def upload(
        self, name: str, file: IO[bytes], title: str | None = None, **options: Unpack[RequestOptions]
    ) -> list[str]:
        """Upload a file with a form.

        :param name: Name.
        :param file: The file.
        :param title: Its title.
        """
        return self._call(_rest.FILES_UPLOAD, options, name, file, title)
