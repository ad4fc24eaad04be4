# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``kube_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _kube_environments as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class KubeEnvironmentsOperations(OperationGroup):
    """Kubernetes environments for App Service on Azure Arc.

    An attribute of the client: ``client.kube_environments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> models.KubeEnvironment:
        """Get a Kubernetes environment.

        :param resource_group_name: Name of the resource group that holds the Kubernetes environment.
        :param name: Name of the Kubernetes environment.

        REST: https://learn.microsoft.com/rest/api/appservice/kube-environments/get
        """
        return self._call(_rest.KUBE_ENVIRONMENTS_GET, options, resource_group_name, name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        name: str,
        kube_environment_envelope: models.KubeEnvironment | types.KubeEnvironmentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.KubeEnvironment]:
        """Create a Kubernetes environment, or update it in place.

        :param resource_group_name: Name of the resource group that holds the Kubernetes environment.
        :param name: Name of the Kubernetes environment.
        :param kube_environment_envelope: Location and settings of the environment.

        REST: https://learn.microsoft.com/rest/api/appservice/kube-environments/create-or-update
        """
        return self._begin(
            _rest.KUBE_ENVIRONMENTS_CREATE_OR_UPDATE, options, resource_group_name, name, kube_environment_envelope
        )

    def update(
        self,
        resource_group_name: str,
        name: str,
        kube_environment_envelope: models.KubeEnvironmentPatchResource
        | types.KubeEnvironmentPatchResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.KubeEnvironment:
        """Change settings of a Kubernetes environment.

        :param resource_group_name: Name of the resource group that holds the Kubernetes environment.
        :param name: Name of the Kubernetes environment.
        :param kube_environment_envelope: Settings to change.

        REST: https://learn.microsoft.com/rest/api/appservice/kube-environments/update
        """
        return self._call(_rest.KUBE_ENVIRONMENTS_UPDATE, options, resource_group_name, name, kube_environment_envelope)

    def begin_delete(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Kubernetes environment.

        :param resource_group_name: Name of the resource group that holds the Kubernetes environment.
        :param name: Name of the Kubernetes environment.

        REST: https://learn.microsoft.com/rest/api/appservice/kube-environments/delete
        """
        return self._begin(_rest.KUBE_ENVIRONMENTS_DELETE, options, resource_group_name, name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.KubeEnvironment]:
        """List the Kubernetes environments of one resource group.

        :param resource_group_name: Name of the resource group that holds the Kubernetes environment.

        REST: https://learn.microsoft.com/rest/api/appservice/kube-environments/list-by-resource-group
        """
        return self._list(_rest.KUBE_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.KubeEnvironment]:
        """List the Kubernetes environments of the subscription.

        REST: https://learn.microsoft.com/rest/api/appservice/kube-environments/list-by-subscription
        """
        return self._list(_rest.KUBE_ENVIRONMENTS_LIST_BY_SUBSCRIPTION, options)
