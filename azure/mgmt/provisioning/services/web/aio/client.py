# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous client of the service ``web``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from ....core.clients.twins import awaited, paged
from .. import SERVICE
from ..client import WebSiteManagementClient as _Sync

if TYPE_CHECKING:
    from . import operations
else:
    typed_methods(globals())


class WebSiteManagementClient(AsyncServiceClient):
    """Asynchronous client. Manage Azure App Service: web apps, function apps, deployment slots, plans, certificates,
    environments, static web apps and workflows.
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

    validate_move = awaited(_Sync.validate_move)
    validate = awaited(_Sync.validate)
    get_subscription_deployment_locations = awaited(_Sync.get_subscription_deployment_locations)
    list_ase_regions = paged(_Sync.list_ase_regions)
    list_billing_meters = paged(_Sync.list_billing_meters)
    check_name_availability = awaited(_Sync.check_name_availability)
    list_custom_host_name_sites = paged(_Sync.list_custom_host_name_sites)
    list_geo_regions = paged(_Sync.list_geo_regions)
    list_site_identifiers_assigned_to_host_name = paged(_Sync.list_site_identifiers_assigned_to_host_name)
    regional_check_name_availability = awaited(_Sync.regional_check_name_availability)
    list_premier_add_on_offers = paged(_Sync.list_premier_add_on_offers)
    list_skus = awaited(_Sync.list_skus)
    verify_hosting_environment_vnet = awaited(_Sync.verify_hosting_environment_vnet)
    move = awaited(_Sync.move)
    get_publishing_user = awaited(_Sync.get_publishing_user)
    update_publishing_user = awaited(_Sync.update_publishing_user)
    get_source_control = awaited(_Sync.get_source_control)
    update_source_control = awaited(_Sync.update_source_control)
    list_source_controls = paged(_Sync.list_source_controls)
