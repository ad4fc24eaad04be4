# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Operations of ``appcontainers``: ``connected_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _connected_environments as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ConnectedEnvironmentsOperations(OperationGroup):
    """Connected environments on Arc-enabled Kubernetes: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_environments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, connected_environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.ConnectedEnvironment:
        """Get one connected environment on Arc-enabled Kubernetes.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments/get
        """
        return self._call(_rest.CONNECTED_ENVIRONMENTS_GET, options, resource_group_name, connected_environment_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        environment_envelope: models.ConnectedEnvironment | types.ConnectedEnvironmentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectedEnvironment]:
        """Create a connected environment on Arc-enabled Kubernetes, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param environment_envelope: Wanted settings of the connected environment.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments/create-or-update
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            connected_environment_name,
            environment_envelope,
        )

    def update(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        environment_envelope: models.ConnectedEnvironmentPatchResource
        | types.ConnectedEnvironmentPatchResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ConnectedEnvironment:
        """Change some settings of a connected environment on Arc-enabled Kubernetes; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param environment_envelope: Settings of the connected environment to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments/update
        """
        return self._call(
            _rest.CONNECTED_ENVIRONMENTS_UPDATE,
            options,
            resource_group_name,
            connected_environment_name,
            environment_envelope,
        )

    def begin_delete(
        self, resource_group_name: str, connected_environment_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a connected environment on Arc-enabled Kubernetes.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments/delete
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_DELETE, options, resource_group_name, connected_environment_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ConnectedEnvironment]:
        """List the connected environments of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments/list-by-resource-group
        """
        return self._list(_rest.CONNECTED_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ConnectedEnvironment]:
        """List all connected environments of the subscription.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments/list-by-subscription
        """
        return self._list(_rest.CONNECTED_ENVIRONMENTS_LIST_BY_SUBSCRIPTION, options)

    def check_name_availability(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        check_name_availability_request: models.CheckNameAvailabilityRequest
        | types.CheckNameAvailabilityRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResponse:
        """Check whether a name within a connected environment is valid and still free.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param check_name_availability_request: Name to check, with the resource type it is for.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments/check-name-availability
        """
        return self._call(
            _rest.CONNECTED_ENVIRONMENTS_CHECK_NAME_AVAILABILITY,
            options,
            resource_group_name,
            connected_environment_name,
            check_name_availability_request,
        )


class ConnectedEnvironmentsDaprComponentsOperations(OperationGroup):
    """Dapr components of a connected environment: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_environments_dapr_components``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        component_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DaprComponent:
        """Get one Dapr component of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param component_name: Name of the Dapr component.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-dapr-components/get
        """
        return self._call(
            _rest.CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_GET,
            options,
            resource_group_name,
            connected_environment_name,
            component_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        component_name: str,
        dapr_component_envelope: models.DaprComponent | types.DaprComponentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DaprComponent]:
        """Create a Dapr component of a connected environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param component_name: Name of the Dapr component.
        :param dapr_component_envelope: Wanted settings of the Dapr component.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-dapr-components/create-or-update
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            connected_environment_name,
            component_name,
            dapr_component_envelope,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        component_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Dapr component of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param component_name: Name of the Dapr component.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-dapr-components/delete
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_DELETE,
            options,
            resource_group_name,
            connected_environment_name,
            component_name,
        )

    def list(
        self, resource_group_name: str, connected_environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DaprComponent]:
        """List the Dapr components of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-dapr-components/list
        """
        return self._list(
            _rest.CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_LIST, options, resource_group_name, connected_environment_name
        )

    def list_secrets(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        component_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DaprSecretsCollection:
        """Get the secrets of a Dapr component with their values.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param component_name: Name of the Dapr component.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-dapr-components/list-secrets
        """
        return self._call(
            _rest.CONNECTED_ENVIRONMENTS_DAPR_COMPONENTS_LIST_SECRETS,
            options,
            resource_group_name,
            connected_environment_name,
            component_name,
        )


class ConnectedEnvironmentsStoragesOperations(OperationGroup):
    """Storages of a connected environment: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_environments_storages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        storage_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConnectedEnvironmentStorage:
        """Get one storage of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param storage_name: Name of the storage.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-storages/get
        """
        return self._call(
            _rest.CONNECTED_ENVIRONMENTS_STORAGES_GET,
            options,
            resource_group_name,
            connected_environment_name,
            storage_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        storage_name: str,
        storage_envelope: models.ConnectedEnvironmentStorage | types.ConnectedEnvironmentStorageDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectedEnvironmentStorage]:
        """Create a storage of a connected environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param storage_name: Name of the storage.
        :param storage_envelope: Wanted settings of the storage.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-storages/create-or-update
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_STORAGES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            connected_environment_name,
            storage_name,
            storage_envelope,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        storage_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a storage of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param storage_name: Name of the storage.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-storages/delete
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_STORAGES_DELETE,
            options,
            resource_group_name,
            connected_environment_name,
            storage_name,
        )

    def list(
        self, resource_group_name: str, connected_environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.ConnectedEnvironmentStoragesCollection:
        """List the storages of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-storages/list
        """
        return self._call(
            _rest.CONNECTED_ENVIRONMENTS_STORAGES_LIST, options, resource_group_name, connected_environment_name
        )


class ConnectedEnvironmentsCertificatesOperations(OperationGroup):
    """Certificates of a connected environment: create, change, delete, get and list them.

    An attribute of the client: ``client.connected_environments_certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        certificate_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Get one certificate of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param certificate_name: Name of the certificate.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-certificates/get
        """
        return self._call(
            _rest.CONNECTED_ENVIRONMENTS_CERTIFICATES_GET,
            options,
            resource_group_name,
            connected_environment_name,
            certificate_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        certificate_name: str,
        certificate_envelope: models.Certificate | types.CertificateDict | IO[bytes] | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Certificate]:
        """Create a certificate of a connected environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param certificate_name: Name of the certificate.
        :param certificate_envelope: Wanted settings of the certificate.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-certificates/create-or-update
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_CERTIFICATES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            connected_environment_name,
            certificate_name,
            certificate_envelope,
        )

    def begin_update(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        certificate_name: str,
        certificate_envelope: models.CertificatePatch | types.CertificatePatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Certificate]:
        """Change some settings of a certificate of a connected environment; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param certificate_name: Name of the certificate.
        :param certificate_envelope: Settings of the certificate to change.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-certificates/update
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_CERTIFICATES_UPDATE,
            options,
            resource_group_name,
            connected_environment_name,
            certificate_name,
            certificate_envelope,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        connected_environment_name: str,
        certificate_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a certificate of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.
        :param certificate_name: Name of the certificate.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-certificates/delete
        """
        return self._begin(
            _rest.CONNECTED_ENVIRONMENTS_CERTIFICATES_DELETE,
            options,
            resource_group_name,
            connected_environment_name,
            certificate_name,
        )

    def list(
        self, resource_group_name: str, connected_environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Certificate]:
        """List the certificates of a connected environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param connected_environment_name: Name of the connected environment.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/connected-environments-certificates/list
        """
        return self._list(
            _rest.CONNECTED_ENVIRONMENTS_CERTIFICATES_LIST, options, resource_group_name, connected_environment_name
        )
