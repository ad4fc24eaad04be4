# Generated from swagger/web/ by "make generate": do not edit.

"""Client of the service ``web``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import PagingOptions, RequestOptions
    from . import models, operations, types
else:
    typed_methods(globals())


class WebSiteManagementClient(ServiceClient):
    """Manage Azure App Service: web apps, function apps, deployment slots, plans, certificates, environments, static
    web apps and workflows.
    """

    _service = SERVICE

    @property
    def app_service_environments(self) -> operations.AppServiceEnvironmentsOperations:
        """App Service Environments: create, change, delete, networking, pools, usage."""
        return self._operations("AppServiceEnvironmentsOperations")

    @property
    def recommendations(self) -> operations.RecommendationsOperations:
        """Recommendations for web apps and App Service Environments: list them, turn them off."""
        return self._operations("RecommendationsOperations")

    @property
    def static_sites(self) -> operations.StaticSitesOperations:
        """Static web apps: create, change, delete, builds, settings, users, domains, back ends, databases."""
        return self._operations("StaticSitesOperations")

    @property
    def web_apps(self) -> operations.WebAppsOperations:
        """Web apps, function apps and their deployment slots: everything from creating to diagnosing them."""
        return self._operations("WebAppsOperations")

    @property
    def app_service_plans(self) -> operations.AppServicePlansOperations:
        """App Service plans: the computers that web apps run on, with size and number of instances."""
        return self._operations("AppServicePlansOperations")

    @property
    def certificates(self) -> operations.CertificatesOperations:
        """TLS certificates for custom domains, in a resource group of their own."""
        return self._operations("CertificatesOperations")

    @property
    def site_certificates(self) -> operations.SiteCertificatesOperations:
        """TLS certificates that belong to a single web app or slot."""
        return self._operations("SiteCertificatesOperations")

    @property
    def global_operations(self) -> operations.GlobalOperationsOperations:
        """Deleted web apps of a subscription, and results of its operations."""
        return self._operations("GlobalOperationsOperations")

    @property
    def diagnostics(self) -> operations.DiagnosticsOperations:
        """Diagnostics of web apps and App Service Environments: detectors and analyses."""
        return self._operations("DiagnosticsOperations")

    @property
    def kube_environments(self) -> operations.KubeEnvironmentsOperations:
        """Kubernetes environments for App Service on Azure Arc."""
        return self._operations("KubeEnvironmentsOperations")

    @property
    def workflow_runs(self) -> operations.WorkflowRunsOperations:
        """Runs of a logic app's workflow: get, list, cancel."""
        return self._operations("WorkflowRunsOperations")

    @property
    def workflow_run_actions(self) -> operations.WorkflowRunActionsOperations:
        """Actions of a workflow run."""
        return self._operations("WorkflowRunActionsOperations")

    @property
    def workflow_run_action_scope_repetitions(self) -> operations.WorkflowRunActionScopeRepetitionsOperations:
        """Repetitions of scope actions in a workflow run."""
        return self._operations("WorkflowRunActionScopeRepetitionsOperations")

    @property
    def workflow_triggers(self) -> operations.WorkflowTriggersOperations:
        """Triggers of a workflow: get, list, run, callback URL."""
        return self._operations("WorkflowTriggersOperations")

    @property
    def workflow_trigger_histories(self) -> operations.WorkflowTriggerHistoriesOperations:
        """History of a workflow trigger; runs can be resubmitted."""
        return self._operations("WorkflowTriggerHistoriesOperations")

    @property
    def workflow_versions(self) -> operations.WorkflowVersionsOperations:
        """Versions of a workflow."""
        return self._operations("WorkflowVersionsOperations")

    @property
    def provider(self) -> operations.ProviderOperations:
        """Operations of Microsoft.Web, and the language stacks it offers."""
        return self._operations("ProviderOperations")

    @property
    def deleted_web_apps(self) -> operations.DeletedWebAppsOperations:
        """Deleted web apps that can still be restored."""
        return self._operations("DeletedWebAppsOperations")

    @property
    def resource_health_metadata(self) -> operations.ResourceHealthMetadataOperations:
        """Resource health metadata of web apps."""
        return self._operations("ResourceHealthMetadataOperations")

    @property
    def workflows(self) -> operations.WorkflowsOperations:
        """Workflows of a logic app: check them, renew access keys."""
        return self._operations("WorkflowsOperations")

    @property
    def workflow_run_action_repetitions(self) -> operations.WorkflowRunActionRepetitionsOperations:
        """Repetitions of actions inside loops of a workflow run."""
        return self._operations("WorkflowRunActionRepetitionsOperations")

    @property
    def workflow_run_action_repetitions_request_histories(
        self,
    ) -> operations.WorkflowRunActionRepetitionsRequestHistoriesOperations:
        """HTTP requests made by repetitions of a workflow action."""
        return self._operations("WorkflowRunActionRepetitionsRequestHistoriesOperations")

    @property
    def get_usages_in_location(self) -> operations.GetUsagesInLocationOperations:
        """Use of App Service quotas in a region."""
        return self._operations("GetUsagesInLocationOperations")

    def validate_move(
        self,
        resource_group_name: str,
        move_resource_envelope: models.CsmMoveResourceEnvelope | types.CsmMoveResourceEnvelopeDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Check whether App Service resources can be moved to another resource group.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param move_resource_envelope: Resources to move and the resource group to move them to.

        REST: https://learn.microsoft.com/rest/api/appservice/validate-move/validate-move
        """
        from ._rest import _client as _rest

        return self._run(_rest.VALIDATE_MOVE, options, resource_group_name, move_resource_envelope)

    def validate(
        self,
        resource_group_name: str,
        validate_request: models.ValidateRequest | types.ValidateRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ValidateResponse:
        """Check whether a plan, web app or environment could be created as given.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param validate_request: Resource to check and what it is to be created with.

        REST: https://learn.microsoft.com/rest/api/appservice/validate/validate
        """
        from ._rest import _client as _rest

        return self._call(_rest.VALIDATE, options, resource_group_name, validate_request)

    def get_subscription_deployment_locations(self, **options: Unpack[RequestOptions]) -> models.DeploymentLocations:
        """Get the regions and App Service Environments the subscription can deploy to.

        REST:
            https://learn.microsoft.com/rest/api/appservice/get-subscription-deployment-locations/get-subscription-deployment-locations
        """
        from ._rest import _client as _rest

        return self._call(_rest.GET_SUBSCRIPTION_DEPLOYMENT_LOCATIONS, options)

    def list_ase_regions(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.AseRegion]:
        """List the regions that offer App Service Environments, with their options.

        REST: https://learn.microsoft.com/rest/api/appservice/list-ase-regions/list-ase-regions
        """
        from ._rest import _client as _rest

        return self._list(_rest.LIST_ASE_REGIONS, options)

    def list_billing_meters(
        self, *, billing_location: str | None = None, os_type: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BillingMeter]:
        """List the billing meters of App Service.

        :param billing_location: Region to list meters of.
        :param os_type: Operating system to list meters for, Linux or Windows.

        REST: https://learn.microsoft.com/rest/api/appservice/list-billing-meters/list-billing-meters
        """
        from ._rest import _client as _rest

        return self._list(_rest.LIST_BILLING_METERS, options, billing_location, os_type)

    def check_name_availability(
        self,
        request: models.ResourceNameAvailabilityRequest | types.ResourceNameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ResourceNameAvailability:
        """Check whether the name of a web app, slot, environment or publishing user is still free.

        :param request: Name to check, with the resource type.

        REST: https://learn.microsoft.com/rest/api/appservice/check-name-availability/check-name-availability
        """
        from ._rest import _client as _rest

        return self._call(_rest.CHECK_NAME_AVAILABILITY, options, request)

    def list_custom_host_name_sites(
        self, *, hostname: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CustomHostnameSites]:
        """List the custom host names of the subscription with the web apps that use them.

        :param hostname: Host name to look for; all when left out.

        REST: https://learn.microsoft.com/rest/api/appservice/list-custom-host-name-sites/list-custom-host-name-sites
        """
        from ._rest import _client as _rest

        return self._list(_rest.LIST_CUSTOM_HOST_NAME_SITES, options, hostname)

    def list_geo_regions(
        self,
        *,
        sku: models.SkuName | types.SkuNameValue | None = None,
        linux_workers_enabled: bool | None = None,
        xenon_workers_enabled: bool | None = None,
        linux_dynamic_workers_enabled: bool | None = None,
        custom_mode_workers_enabled: bool | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.GeoRegion]:
        """List the regions that offer App Service, by SKU and kind of worker.

        :param sku: SKU to list regions for.
        :param linux_workers_enabled: Whether to list only regions that offer Linux workers.
        :param xenon_workers_enabled: Whether to list only regions that offer Windows container workers.
        :param linux_dynamic_workers_enabled: Whether to list only regions that offer Linux workers on the Consumption
            plan.
        :param custom_mode_workers_enabled: Whether to list only regions that offer custom mode workers.

        REST: https://learn.microsoft.com/rest/api/appservice/list-geo-regions/list-geo-regions
        """
        from ._rest import _client as _rest

        return self._list(
            _rest.LIST_GEO_REGIONS,
            options,
            sku,
            linux_workers_enabled,
            xenon_workers_enabled,
            linux_dynamic_workers_enabled,
            custom_mode_workers_enabled,
        )

    def list_site_identifiers_assigned_to_host_name(
        self,
        name_identifier: models.NameIdentifier | types.NameIdentifierDict | IO[bytes],
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Identifier]:
        """List the web apps a host name is assigned to.

        :param name_identifier: Host name to look for.

        REST:
            https://learn.microsoft.com/rest/api/appservice/list-site-identifiers-assigned-to-host-name/list-site-identifiers-assigned-to-host-name
        """
        from ._rest import _client as _rest

        return self._list(_rest.LIST_SITE_IDENTIFIERS_ASSIGNED_TO_HOST_NAME, options, name_identifier)

    def regional_check_name_availability(
        self,
        location: str,
        request: models.DnlResourceNameAvailabilityRequest | types.DnlResourceNameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DnlResourceNameAvailability:
        """Check whether a name is free in a region, and get the host name it would have.

        :param location: Azure region, such as westeurope.
        :param request: Name to check, with the resource type.

        REST:
            https://learn.microsoft.com/rest/api/appservice/regional-check-name-availability/regional-check-name-availability
        """
        from ._rest import _client as _rest

        return self._call(_rest.REGIONAL_CHECK_NAME_AVAILABILITY, options, location, request)

    def list_premier_add_on_offers(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.PremierAddOnOffer]:
        """List the add-ons on offer for web apps.

        REST: https://learn.microsoft.com/rest/api/appservice/list-premier-add-on-offers/list-premier-add-on-offers
        """
        from ._rest import _client as _rest

        return self._list(_rest.LIST_PREMIER_ADD_ON_OFFERS, options)

    def list_skus(self, **options: Unpack[RequestOptions]) -> models.SkuInfos:
        """List the SKUs of App Service.

        REST: https://learn.microsoft.com/rest/api/appservice/list-skus/list-skus
        """
        from ._rest import _client as _rest

        return self._call(_rest.LIST_SKUS, options)

    def verify_hosting_environment_vnet(
        self,
        parameters: models.VnetParameters | types.VnetParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetValidationFailureDetails:
        """Check whether a virtual network can hold an App Service Environment or its apps.

        :param parameters: Virtual network and subnet to check.

        REST:
            https://learn.microsoft.com/rest/api/appservice/verify-hosting-environment-vnet/verify-hosting-environment-vnet
        """
        from ._rest import _client as _rest

        return self._call(_rest.VERIFY_HOSTING_ENVIRONMENT_VNET, options, parameters)

    def move(
        self,
        resource_group_name: str,
        move_resource_envelope: models.CsmMoveResourceEnvelope | types.CsmMoveResourceEnvelopeDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Move App Service resources to another resource group.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param move_resource_envelope: Resources to move and the resource group to move them to.

        REST: https://learn.microsoft.com/rest/api/appservice/move/move
        """
        from ._rest import _client as _rest

        return self._run(_rest.MOVE, options, resource_group_name, move_resource_envelope)

    def get_publishing_user(self, **options: Unpack[RequestOptions]) -> models.User:
        """Get the publishing user of the caller, as used for FTP and Git deployments.

        REST: https://learn.microsoft.com/rest/api/appservice/get-publishing-user/get-publishing-user
        """
        from ._rest import _client as _rest

        return self._call(_rest.GET_PUBLISHING_USER, options)

    def update_publishing_user(
        self, user_details: models.User | types.UserDict | IO[bytes], **options: Unpack[RequestOptions]
    ) -> models.User:
        """Set the publishing user name and password of the caller.

        :param user_details: The new user name and password.

        REST: https://learn.microsoft.com/rest/api/appservice/update-publishing-user/update-publishing-user
        """
        from ._rest import _client as _rest

        return self._call(_rest.UPDATE_PUBLISHING_USER, options, user_details)

    def get_source_control(self, source_control_type: str, **options: Unpack[RequestOptions]) -> models.SourceControl:
        """Get the access token stored for a kind of source control.

        :param source_control_type: Kind of source control, such as GitHub or Bitbucket.

        REST: https://learn.microsoft.com/rest/api/appservice/get-source-control/get-source-control
        """
        from ._rest import _client as _rest

        return self._call(_rest.GET_SOURCE_CONTROL, options, source_control_type)

    def update_source_control(
        self,
        source_control_type: str,
        request_message: models.SourceControl | types.SourceControlDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SourceControl:
        """Store the access token for a kind of source control.

        :param source_control_type: Kind of source control, such as GitHub or Bitbucket.
        :param request_message: The access tokens.

        REST: https://learn.microsoft.com/rest/api/appservice/update-source-control/update-source-control
        """
        from ._rest import _client as _rest

        return self._call(_rest.UPDATE_SOURCE_CONTROL, options, source_control_type, request_message)

    def list_source_controls(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.SourceControl]:
        """List the kinds of source control with the access tokens stored for them.

        REST: https://learn.microsoft.com/rest/api/appservice/list-source-controls/list-source-controls
        """
        from ._rest import _client as _rest

        return self._list(_rest.LIST_SOURCE_CONTROLS, options)
