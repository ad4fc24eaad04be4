# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Operations of ``monitor``: ``log_profiles``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _log_profiles as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import PagingOptions, RequestOptions
    from .. import models, types


class LogProfilesOperations(OperationGroup):
    """Log profiles of the subscription: create, change, delete, get and list them.

    An attribute of the client: ``client.log_profiles``.
    """

    def get(self, log_profile_name: str, **options: Unpack[RequestOptions]) -> models.LogProfileResource:
        """Get one log profile of the subscription.

        :param log_profile_name: Name of the log profile.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogProfileResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/get
        """
        return self._call(_rest.LOG_PROFILES_GET, options, log_profile_name)

    def create_or_update(
        self,
        log_profile_name: str,
        parameters: models.LogProfileResource | types.LogProfileResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogProfileResource:
        """Create the log profile of the subscription, or update it.

        :param log_profile_name: Name of the log profile.
        :param parameters: Wanted settings of the log profile.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogProfileResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/create-or-update
        """
        return self._call(_rest.LOG_PROFILES_CREATE_OR_UPDATE, options, log_profile_name, parameters)

    def update(
        self,
        log_profile_name: str,
        log_profiles_resource: models.LogProfileResourcePatch | types.LogProfileResourcePatchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogProfileResource:
        """Change some settings of a log profile of the subscription; those left out stay as they are.

        :param log_profile_name: Name of the log profile.
        :param log_profiles_resource: Settings of the log profile to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``LogProfileResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/update
        """
        return self._call(_rest.LOG_PROFILES_UPDATE, options, log_profile_name, log_profiles_resource)

    def delete(self, log_profile_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a log profile of the subscription.

        :param log_profile_name: Name of the log profile.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/delete
        """
        self._call(_rest.LOG_PROFILES_DELETE, options, log_profile_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.LogProfileResource]:
        """List all log profiles of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``LogProfileResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/list
        """
        return self._list(_rest.LOG_PROFILES_LIST, options)
