# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Operations of ``appcontainers``: ``managed_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _managed_environments as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DotNetComponentsOperations(OperationGroup):
    """.NET components of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.dot_net_components``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, environment_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.DotNetComponent:
        """Get one .NET component of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param name: Name of the component or resource.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dot-net-components/get
        """
        return self._call(_rest.DOT_NET_COMPONENTS_GET, options, resource_group_name, environment_name, name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        name: str,
        dot_net_component_envelope: models.DotNetComponent | types.DotNetComponentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DotNetComponent]:
        """Create a .NET component of an environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param name: Name of the component or resource.
        :param dot_net_component_envelope: Wanted settings of the .NET component.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dot-net-components/create-or-update
        """
        return self._begin(
            _rest.DOT_NET_COMPONENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            name,
            dot_net_component_envelope,
        )

    def begin_update(
        self,
        resource_group_name: str,
        environment_name: str,
        name: str,
        dot_net_component_envelope: models.DotNetComponent | types.DotNetComponentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DotNetComponent]:
        """Change some settings of a .NET component of an environment; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param name: Name of the component or resource.
        :param dot_net_component_envelope: Settings of the .NET component to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dot-net-components/update
        """
        return self._begin(
            _rest.DOT_NET_COMPONENTS_UPDATE,
            options,
            resource_group_name,
            environment_name,
            name,
            dot_net_component_envelope,
        )

    def begin_delete(
        self, resource_group_name: str, environment_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a .NET component of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param name: Name of the component or resource.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dot-net-components/delete
        """
        return self._begin(_rest.DOT_NET_COMPONENTS_DELETE, options, resource_group_name, environment_name, name)

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DotNetComponent]:
        """List the .NET components of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dot-net-components/list
        """
        return self._list(_rest.DOT_NET_COMPONENTS_LIST, options, resource_group_name, environment_name)


class JavaComponentsOperations(OperationGroup):
    """Java components of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.java_components``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, environment_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.JavaComponent:
        """Get one Java component of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param name: Name of the component or resource.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/java-components/get
        """
        return self._call(_rest.JAVA_COMPONENTS_GET, options, resource_group_name, environment_name, name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        name: str,
        java_component_envelope: models.JavaComponent | types.JavaComponentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.JavaComponent]:
        """Create a Java component of an environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param name: Name of the component or resource.
        :param java_component_envelope: Wanted settings of the Java component.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/java-components/create-or-update
        """
        return self._begin(
            _rest.JAVA_COMPONENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            name,
            java_component_envelope,
        )

    def begin_update(
        self,
        resource_group_name: str,
        environment_name: str,
        name: str,
        java_component_envelope: models.JavaComponent | types.JavaComponentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.JavaComponent]:
        """Change some settings of a Java component of an environment; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param name: Name of the component or resource.
        :param java_component_envelope: Settings of the Java component to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/java-components/update
        """
        return self._begin(
            _rest.JAVA_COMPONENTS_UPDATE, options, resource_group_name, environment_name, name, java_component_envelope
        )

    def begin_delete(
        self, resource_group_name: str, environment_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Java component of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param name: Name of the component or resource.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/java-components/delete
        """
        return self._begin(_rest.JAVA_COMPONENTS_DELETE, options, resource_group_name, environment_name, name)

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.JavaComponent]:
        """List the Java components of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/java-components/list
        """
        return self._list(_rest.JAVA_COMPONENTS_LIST, options, resource_group_name, environment_name)


class CertificatesOperations(OperationGroup):
    """Certificates of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, environment_name: str, certificate_name: str, **options: Unpack[RequestOptions]
    ) -> models.Certificate:
        """Get one certificate of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param certificate_name: Name of the certificate.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/certificates/get
        """
        return self._call(_rest.CERTIFICATES_GET, options, resource_group_name, environment_name, certificate_name)

    def create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        certificate_name: str,
        certificate_envelope: models.Certificate | types.CertificateDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Create a certificate of an environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param certificate_name: Name of the certificate.
        :param certificate_envelope: Wanted settings of the certificate.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/certificates/create-or-update
        """
        return self._call(
            _rest.CERTIFICATES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            certificate_name,
            certificate_envelope,
        )

    def update(
        self,
        resource_group_name: str,
        environment_name: str,
        certificate_name: str,
        certificate_envelope: models.CertificatePatch | types.CertificatePatchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Change some settings of a certificate of an environment; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param certificate_name: Name of the certificate.
        :param certificate_envelope: Settings of the certificate to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/certificates/update
        """
        return self._call(
            _rest.CERTIFICATES_UPDATE,
            options,
            resource_group_name,
            environment_name,
            certificate_name,
            certificate_envelope,
        )

    def delete(
        self, resource_group_name: str, environment_name: str, certificate_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a certificate of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param certificate_name: Name of the certificate.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/certificates/delete
        """
        return self._run(_rest.CERTIFICATES_DELETE, options, resource_group_name, environment_name, certificate_name)

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Certificate]:
        """List the certificates of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/certificates/list
        """
        return self._list(_rest.CERTIFICATES_LIST, options, resource_group_name, environment_name)


class ManagedEnvironmentsOperations(OperationGroup):
    """Container Apps environments: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_environments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedEnvironment:
        """Get one Container Apps environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/get
        """
        return self._call(_rest.MANAGED_ENVIRONMENTS_GET, options, resource_group_name, environment_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        environment_envelope: models.ManagedEnvironment | types.ManagedEnvironmentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedEnvironment]:
        """Create a Container Apps environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param environment_envelope: Location, networking, logging and workload profiles of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/create-or-update
        """
        return self._begin(
            _rest.MANAGED_ENVIRONMENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            environment_envelope,
        )

    def begin_update(
        self,
        resource_group_name: str,
        environment_name: str,
        environment_envelope: models.ManagedEnvironment | types.ManagedEnvironmentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedEnvironment]:
        """Change some settings of a Container Apps environment; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param environment_envelope: Settings of the Container Apps environment to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/update
        """
        return self._begin(
            _rest.MANAGED_ENVIRONMENTS_UPDATE, options, resource_group_name, environment_name, environment_envelope
        )

    def begin_delete(
        self, resource_group_name: str, environment_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Container Apps environment; apps in it must be deleted before.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/delete
        """
        return self._begin(_rest.MANAGED_ENVIRONMENTS_DELETE, options, resource_group_name, environment_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedEnvironment]:
        """List the Container Apps environments of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/list-by-resource-group
        """
        return self._list(_rest.MANAGED_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ManagedEnvironment]:
        """List all Container Apps environments of the subscription.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/list-by-subscription
        """
        return self._list(_rest.MANAGED_ENVIRONMENTS_LIST_BY_SUBSCRIPTION, options)

    def get_auth_token(
        self, resource_group_name: str, environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.EnvironmentAuthToken:
        """Get a token to read the logs of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/get-auth-token
        """
        return self._call(_rest.MANAGED_ENVIRONMENTS_GET_AUTH_TOKEN, options, resource_group_name, environment_name)

    def list_workload_profile_states(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WorkloadProfileStates]:
        """List the workload profiles of an environment with their node counts.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/list-workload-profile-states
        """
        return self._list(
            _rest.MANAGED_ENVIRONMENTS_LIST_WORKLOAD_PROFILE_STATES, options, resource_group_name, environment_name
        )

    def check_migration_eligibility(
        self,
        resource_group_name: str,
        environment_name: str,
        body: models.CheckMigrationEligibilityRequest | types.CheckMigrationEligibilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckMigrationEligibilityResponse:
        """Check whether an environment can be migrated to another mode.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param body: Details of the request.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments/check-migration-eligibility
        """
        return self._call(
            _rest.MANAGED_ENVIRONMENTS_CHECK_MIGRATION_ELIGIBILITY, options, resource_group_name, environment_name, body
        )


class DaprComponentsOperations(OperationGroup):
    """Dapr components of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.dapr_components``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, environment_name: str, component_name: str, **options: Unpack[RequestOptions]
    ) -> models.DaprComponent:
        """Get one Dapr component of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param component_name: Name of the Dapr component.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-components/get
        """
        return self._call(_rest.DAPR_COMPONENTS_GET, options, resource_group_name, environment_name, component_name)

    def create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        component_name: str,
        dapr_component_envelope: models.DaprComponent | types.DaprComponentDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DaprComponent:
        """Create a Dapr component of an environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param component_name: Name of the Dapr component.
        :param dapr_component_envelope: Wanted settings of the Dapr component.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-components/create-or-update
        """
        return self._call(
            _rest.DAPR_COMPONENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            component_name,
            dapr_component_envelope,
        )

    def delete(
        self, resource_group_name: str, environment_name: str, component_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a Dapr component of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param component_name: Name of the Dapr component.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-components/delete
        """
        return self._run(_rest.DAPR_COMPONENTS_DELETE, options, resource_group_name, environment_name, component_name)

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DaprComponent]:
        """List the Dapr components of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-components/list
        """
        return self._list(_rest.DAPR_COMPONENTS_LIST, options, resource_group_name, environment_name)

    def list_secrets(
        self, resource_group_name: str, environment_name: str, component_name: str, **options: Unpack[RequestOptions]
    ) -> models.DaprSecretsCollection:
        """Get the secrets of a Dapr component with their values.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param component_name: Name of the Dapr component.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-components/list-secrets
        """
        return self._call(
            _rest.DAPR_COMPONENTS_LIST_SECRETS, options, resource_group_name, environment_name, component_name
        )


class ManagedCertificatesOperations(OperationGroup):
    """Managed certificates of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        environment_name: str,
        managed_certificate_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedCertificate:
        """Get one managed certificate of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param managed_certificate_name: Name of the managed certificate.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-certificates/get
        """
        return self._call(
            _rest.MANAGED_CERTIFICATES_GET, options, resource_group_name, environment_name, managed_certificate_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        managed_certificate_name: str,
        managed_certificate_envelope: models.ManagedCertificate
        | types.ManagedCertificateDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedCertificate]:
        """Create a free certificate that Azure issues and renews, or update it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param managed_certificate_name: Name of the managed certificate.
        :param managed_certificate_envelope: Wanted settings of the managed certificate.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-certificates/create-or-update
        """
        return self._begin(
            _rest.MANAGED_CERTIFICATES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            managed_certificate_name,
            managed_certificate_envelope,
        )

    def update(
        self,
        resource_group_name: str,
        environment_name: str,
        managed_certificate_name: str,
        managed_certificate_envelope: models.ManagedCertificatePatch | types.ManagedCertificatePatchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagedCertificate:
        """Change some settings of a managed certificate of an environment; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param managed_certificate_name: Name of the managed certificate.
        :param managed_certificate_envelope: Settings of the managed certificate to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-certificates/update
        """
        return self._call(
            _rest.MANAGED_CERTIFICATES_UPDATE,
            options,
            resource_group_name,
            environment_name,
            managed_certificate_name,
            managed_certificate_envelope,
        )

    def delete(
        self,
        resource_group_name: str,
        environment_name: str,
        managed_certificate_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a managed certificate of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param managed_certificate_name: Name of the managed certificate.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-certificates/delete
        """
        return self._run(
            _rest.MANAGED_CERTIFICATES_DELETE, options, resource_group_name, environment_name, managed_certificate_name
        )

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedCertificate]:
        """List the managed certificates of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-certificates/list
        """
        return self._list(_rest.MANAGED_CERTIFICATES_LIST, options, resource_group_name, environment_name)


class ManagedEnvironmentPrivateLinkResourcesOperations(OperationGroup):
    """Private link resources of an environment: get and list them.

    An attribute of the client: ``client.managed_environment_private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateLinkResource]:
        """List the private link resources of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-private-link-resources/list
        """
        return self._list(
            _rest.MANAGED_ENVIRONMENT_PRIVATE_LINK_RESOURCES_LIST, options, resource_group_name, environment_name
        )

    def get(
        self,
        resource_group_name: str,
        environment_name: str,
        private_link_resource_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateLinkResource:
        """Get one private link resource of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param private_link_resource_name: Name of the private link resource.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-private-link-resources/get
        """
        return self._call(
            _rest.MANAGED_ENVIRONMENT_PRIVATE_LINK_RESOURCES_GET,
            options,
            resource_group_name,
            environment_name,
            private_link_resource_name,
        )


class DaprComponentResiliencyPoliciesOperations(OperationGroup):
    """Resiliency policies of a Dapr component: create, change, delete, get and list them.

    An attribute of the client: ``client.dapr_component_resiliency_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        environment_name: str,
        component_name: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DaprComponentResiliencyPolicy:
        """Get one resiliency policy of a Dapr component.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param component_name: Name of the Dapr component.
        :param name: Name of the component or resource.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-component-resiliency-policies/get
        """
        return self._call(
            _rest.DAPR_COMPONENT_RESILIENCY_POLICIES_GET,
            options,
            resource_group_name,
            environment_name,
            component_name,
            name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        component_name: str,
        name: str,
        dapr_component_resiliency_policy_envelope: models.DaprComponentResiliencyPolicy
        | types.DaprComponentResiliencyPolicyDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DaprComponentResiliencyPolicy:
        """Create a resiliency policy of a Dapr component, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param component_name: Name of the Dapr component.
        :param name: Name of the component or resource.
        :param dapr_component_resiliency_policy_envelope: Wanted settings of the resiliency policy.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-component-resiliency-policies/create-or-update
        """
        return self._call(
            _rest.DAPR_COMPONENT_RESILIENCY_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            component_name,
            name,
            dapr_component_resiliency_policy_envelope,
        )

    def delete(
        self,
        resource_group_name: str,
        environment_name: str,
        component_name: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a resiliency policy of a Dapr component.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param component_name: Name of the Dapr component.
        :param name: Name of the component or resource.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-component-resiliency-policies/delete
        """
        return self._run(
            _rest.DAPR_COMPONENT_RESILIENCY_POLICIES_DELETE,
            options,
            resource_group_name,
            environment_name,
            component_name,
            name,
        )

    def list(
        self, resource_group_name: str, environment_name: str, component_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DaprComponentResiliencyPolicy]:
        """List the resiliency policies of a Dapr component.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param component_name: Name of the Dapr component.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/dapr-component-resiliency-policies/list
        """
        return self._list(
            _rest.DAPR_COMPONENT_RESILIENCY_POLICIES_LIST,
            options,
            resource_group_name,
            environment_name,
            component_name,
        )


class MaintenanceConfigurationsOperations(OperationGroup):
    """Maintenance configurations of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.maintenance_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, environment_name: str, config_name: str, **options: Unpack[RequestOptions]
    ) -> models.MaintenanceConfigurationResource:
        """Get one maintenance configuration of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param config_name: Name of the maintenance configuration; default.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/maintenance-configurations/get
        """
        return self._call(
            _rest.MAINTENANCE_CONFIGURATIONS_GET, options, resource_group_name, environment_name, config_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        config_name: str,
        maintenance_configuration_envelope: models.MaintenanceConfigurationResource
        | types.MaintenanceConfigurationResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.MaintenanceConfigurationResource:
        """Create a maintenance configuration of an environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param config_name: Name of the maintenance configuration; default.
        :param maintenance_configuration_envelope: Wanted settings of the maintenance configuration.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/maintenance-configurations/create-or-update
        """
        return self._call(
            _rest.MAINTENANCE_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            config_name,
            maintenance_configuration_envelope,
        )

    def delete(
        self, resource_group_name: str, environment_name: str, config_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a maintenance configuration of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param config_name: Name of the maintenance configuration; default.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/maintenance-configurations/delete
        """
        return self._run(
            _rest.MAINTENANCE_CONFIGURATIONS_DELETE, options, resource_group_name, environment_name, config_name
        )

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MaintenanceConfigurationResource]:
        """List the maintenance configurations of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/maintenance-configurations/list
        """
        return self._list(_rest.MAINTENANCE_CONFIGURATIONS_LIST, options, resource_group_name, environment_name)


class ManagedEnvironmentsStoragesOperations(OperationGroup):
    """Storages of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_environments_storages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, environment_name: str, storage_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedEnvironmentStorage:
        """Get one storage of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param storage_name: Name of the storage.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments-storages/get
        """
        return self._call(
            _rest.MANAGED_ENVIRONMENTS_STORAGES_GET, options, resource_group_name, environment_name, storage_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        storage_name: str,
        storage_envelope: models.ManagedEnvironmentStorage | types.ManagedEnvironmentStorageDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagedEnvironmentStorage:
        """Create a storage of an environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param storage_name: Name of the storage.
        :param storage_envelope: Wanted settings of the storage.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments-storages/create-or-update
        """
        return self._call(
            _rest.MANAGED_ENVIRONMENTS_STORAGES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            storage_name,
            storage_envelope,
        )

    def delete(
        self, resource_group_name: str, environment_name: str, storage_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a storage of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param storage_name: Name of the storage.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments-storages/delete
        """
        return self._run(
            _rest.MANAGED_ENVIRONMENTS_STORAGES_DELETE, options, resource_group_name, environment_name, storage_name
        )

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedEnvironmentStoragesCollection:
        """List the storages of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments-storages/list
        """
        return self._call(_rest.MANAGED_ENVIRONMENTS_STORAGES_LIST, options, resource_group_name, environment_name)


class ManagedEnvironmentsDiagnosticsOperations(OperationGroup):
    """The environment as its diagnostics see it: get it.

    An attribute of the client: ``client.managed_environments_diagnostics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_root(
        self, resource_group_name: str, environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedEnvironment:
        """Get an environment as its diagnostics see it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environments-diagnostics/get-root
        """
        return self._call(
            _rest.MANAGED_ENVIRONMENTS_DIAGNOSTICS_GET_ROOT, options, resource_group_name, environment_name
        )


class NamespacesOperations(OperationGroup):
    """Resource names within an environment: check whether one is free.

    An attribute of the client: ``client.namespaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def check_name_availability(
        self,
        resource_group_name: str,
        environment_name: str,
        check_name_availability_request: models.CheckNameAvailabilityRequest
        | types.CheckNameAvailabilityRequestDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResponse:
        """Check whether a name within an environment is valid and still free.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param check_name_availability_request: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/namespaces/check-name-availability
        """
        return self._call(
            _rest.NAMESPACES_CHECK_NAME_AVAILABILITY,
            options,
            resource_group_name,
            environment_name,
            check_name_availability_request,
        )


class ManagedEnvironmentPrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of an environment: approve, reject, delete, get and list them.

    An attribute of the client: ``client.managed_environment_private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        environment_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-private-endpoint-connections/get
        """
        return self._call(
            _rest.MANAGED_ENVIRONMENT_PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            environment_name,
            private_endpoint_connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        private_endpoint_connection_name: str,
        private_endpoint_connection_envelope: models.PrivateEndpointConnection
        | types.PrivateEndpointConnectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param private_endpoint_connection_envelope: The connection with its new state.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-private-endpoint-connections/create-or-update
        """
        return self._begin(
            _rest.MANAGED_ENVIRONMENT_PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            private_endpoint_connection_name,
            private_endpoint_connection_envelope,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        environment_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-private-endpoint-connections/delete
        """
        return self._begin(
            _rest.MANAGED_ENVIRONMENT_PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            environment_name,
            private_endpoint_connection_name,
        )

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-private-endpoint-connections/list
        """
        return self._list(
            _rest.MANAGED_ENVIRONMENT_PRIVATE_ENDPOINT_CONNECTIONS_LIST, options, resource_group_name, environment_name
        )


class HttpRouteConfigOperations(OperationGroup):
    """HTTP route configurations of an environment: create, change, delete, get and list them.

    An attribute of the client: ``client.http_route_config``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, environment_name: str, http_route_name: str, **options: Unpack[RequestOptions]
    ) -> models.HttpRouteConfig:
        """Get one HTTP route configuration of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param http_route_name: Name of the HTTP route configuration.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/http-route-config/get
        """
        return self._call(_rest.HTTP_ROUTE_CONFIG_GET, options, resource_group_name, environment_name, http_route_name)

    def create_or_update(
        self,
        resource_group_name: str,
        environment_name: str,
        http_route_name: str,
        http_route_config_envelope: models.HttpRouteConfig | types.HttpRouteConfigDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.HttpRouteConfig:
        """Create an HTTP route configuration of an environment, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param http_route_name: Name of the HTTP route configuration.
        :param http_route_config_envelope: Wanted settings of the HTTP route configuration.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/http-route-config/create-or-update
        """
        return self._call(
            _rest.HTTP_ROUTE_CONFIG_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            environment_name,
            http_route_name,
            http_route_config_envelope,
        )

    def update(
        self,
        resource_group_name: str,
        environment_name: str,
        http_route_name: str,
        http_route_config_envelope: models.HttpRouteConfig | types.HttpRouteConfigDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.HttpRouteConfig:
        """Change some settings of an HTTP route configuration of an environment; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param http_route_name: Name of the HTTP route configuration.
        :param http_route_config_envelope: Settings of the HTTP route configuration to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/http-route-config/update
        """
        return self._call(
            _rest.HTTP_ROUTE_CONFIG_UPDATE,
            options,
            resource_group_name,
            environment_name,
            http_route_name,
            http_route_config_envelope,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        environment_name: str,
        http_route_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an HTTP route configuration of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param http_route_name: Name of the HTTP route configuration.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/http-route-config/delete
        """
        return self._begin(
            _rest.HTTP_ROUTE_CONFIG_DELETE, options, resource_group_name, environment_name, http_route_name
        )

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.HttpRouteConfig]:
        """List the HTTP route configurations of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/http-route-config/list
        """
        return self._list(_rest.HTTP_ROUTE_CONFIG_LIST, options, resource_group_name, environment_name)


class ManagedEnvironmentDiagnosticsOperations(OperationGroup):
    """Detectors of an environment: get and list them.

    An attribute of the client: ``client.managed_environment_diagnostics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_detectors(
        self, resource_group_name: str, environment_name: str, **options: Unpack[RequestOptions]
    ) -> models.DiagnosticsCollection:
        """List the detectors of a detector of an environment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-diagnostics/list-detectors
        """
        return self._call(
            _rest.MANAGED_ENVIRONMENT_DIAGNOSTICS_LIST_DETECTORS, options, resource_group_name, environment_name
        )

    def get_detector(
        self, resource_group_name: str, environment_name: str, detector_name: str, **options: Unpack[RequestOptions]
    ) -> models.Diagnostics:
        """Run one detector on an environment and get its findings.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.
        :param detector_name: Name of the detector.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-diagnostics/get-detector
        """
        return self._call(
            _rest.MANAGED_ENVIRONMENT_DIAGNOSTICS_GET_DETECTOR,
            options,
            resource_group_name,
            environment_name,
            detector_name,
        )


class ManagedEnvironmentUsagesOperations(OperationGroup):
    """Usages of an environment's quota: list them.

    An attribute of the client: ``client.managed_environment_usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, environment_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Usage]:
        """List the usages of an environment's quota.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param environment_name: Name of the environment.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/managed-environment-usages/list
        """
        return self._list(_rest.MANAGED_ENVIRONMENT_USAGES_LIST, options, resource_group_name, environment_name)
