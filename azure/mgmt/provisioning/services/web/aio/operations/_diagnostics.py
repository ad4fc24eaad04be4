# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``diagnostics``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _diagnostics as _sync


class SiteCertificatesOperations(AsyncOperationGroup):
    """TLS certificates that belong to a single web app or slot.

    An attribute of the client: ``client.site_certificates``.
    """

    get = awaited(_sync.SiteCertificatesOperations.get)
    create_or_update = awaited(_sync.SiteCertificatesOperations.create_or_update)
    update = awaited(_sync.SiteCertificatesOperations.update)
    delete = awaited(_sync.SiteCertificatesOperations.delete)
    list = paged(_sync.SiteCertificatesOperations.list)
    get_slot = awaited(_sync.SiteCertificatesOperations.get_slot)
    create_or_update_slot = awaited(_sync.SiteCertificatesOperations.create_or_update_slot)
    update_slot = awaited(_sync.SiteCertificatesOperations.update_slot)
    delete_slot = awaited(_sync.SiteCertificatesOperations.delete_slot)
    list_slot = paged(_sync.SiteCertificatesOperations.list_slot)


class DiagnosticsOperations(AsyncOperationGroup):
    """Diagnostics of web apps and App Service Environments: detectors and analyses.

    An attribute of the client: ``client.diagnostics``.
    """

    get_site_detector_response = awaited(_sync.DiagnosticsOperations.get_site_detector_response)
    list_site_detector_responses = paged(_sync.DiagnosticsOperations.list_site_detector_responses)
    get_hosting_environment_detector_response = awaited(
        _sync.DiagnosticsOperations.get_hosting_environment_detector_response
    )
    list_hosting_environment_detector_responses = paged(
        _sync.DiagnosticsOperations.list_hosting_environment_detector_responses
    )
    get_site_detector_response_slot = awaited(_sync.DiagnosticsOperations.get_site_detector_response_slot)
    list_site_detector_responses_slot = paged(_sync.DiagnosticsOperations.list_site_detector_responses_slot)
    get_site_diagnostic_category = awaited(_sync.DiagnosticsOperations.get_site_diagnostic_category)
    list_site_diagnostic_categories = paged(_sync.DiagnosticsOperations.list_site_diagnostic_categories)
    get_site_diagnostic_category_slot = awaited(_sync.DiagnosticsOperations.get_site_diagnostic_category_slot)
    list_site_diagnostic_categories_slot = paged(_sync.DiagnosticsOperations.list_site_diagnostic_categories_slot)
    get_site_analysis = awaited(_sync.DiagnosticsOperations.get_site_analysis)
    list_site_analyses = paged(_sync.DiagnosticsOperations.list_site_analyses)
    execute_site_analysis = awaited(_sync.DiagnosticsOperations.execute_site_analysis)
    get_site_analysis_slot = awaited(_sync.DiagnosticsOperations.get_site_analysis_slot)
    list_site_analyses_slot = paged(_sync.DiagnosticsOperations.list_site_analyses_slot)
    execute_site_analysis_slot = awaited(_sync.DiagnosticsOperations.execute_site_analysis_slot)
    get_site_detector = awaited(_sync.DiagnosticsOperations.get_site_detector)
    list_site_detectors = paged(_sync.DiagnosticsOperations.list_site_detectors)
    execute_site_detector = awaited(_sync.DiagnosticsOperations.execute_site_detector)
    get_site_detector_slot = awaited(_sync.DiagnosticsOperations.get_site_detector_slot)
    list_site_detectors_slot = paged(_sync.DiagnosticsOperations.list_site_detectors_slot)
    execute_site_detector_slot = awaited(_sync.DiagnosticsOperations.execute_site_detector_slot)


class WorkflowRunsOperations(AsyncOperationGroup):
    """Runs of a logic app's workflow: get, list, cancel.

    An attribute of the client: ``client.workflow_runs``.
    """

    get = awaited(_sync.WorkflowRunsOperations.get)
    list = paged(_sync.WorkflowRunsOperations.list)
    cancel = awaited(_sync.WorkflowRunsOperations.cancel)


class WorkflowRunActionsOperations(AsyncOperationGroup):
    """Actions of a workflow run.

    An attribute of the client: ``client.workflow_run_actions``.
    """

    get = awaited(_sync.WorkflowRunActionsOperations.get)
    list = paged(_sync.WorkflowRunActionsOperations.list)
    list_expression_traces = paged(_sync.WorkflowRunActionsOperations.list_expression_traces)


class WorkflowRunActionScopeRepetitionsOperations(AsyncOperationGroup):
    """Repetitions of scope actions in a workflow run.

    An attribute of the client: ``client.workflow_run_action_scope_repetitions``.
    """

    get = awaited(_sync.WorkflowRunActionScopeRepetitionsOperations.get)
    list = paged(_sync.WorkflowRunActionScopeRepetitionsOperations.list)


class WorkflowTriggersOperations(AsyncOperationGroup):
    """Triggers of a workflow: get, list, run, callback URL.

    An attribute of the client: ``client.workflow_triggers``.
    """

    get = awaited(_sync.WorkflowTriggersOperations.get)
    list = paged(_sync.WorkflowTriggersOperations.list)
    list_callback_url = awaited(_sync.WorkflowTriggersOperations.list_callback_url)
    begin_run = begun(_sync.WorkflowTriggersOperations.begin_run)
    get_schema_json = awaited(_sync.WorkflowTriggersOperations.get_schema_json)


class WorkflowTriggerHistoriesOperations(AsyncOperationGroup):
    """History of a workflow trigger; runs can be resubmitted.

    An attribute of the client: ``client.workflow_trigger_histories``.
    """

    get = awaited(_sync.WorkflowTriggerHistoriesOperations.get)
    list = paged(_sync.WorkflowTriggerHistoriesOperations.list)
    begin_resubmit = begun(_sync.WorkflowTriggerHistoriesOperations.begin_resubmit)


class WorkflowVersionsOperations(AsyncOperationGroup):
    """Versions of a workflow.

    An attribute of the client: ``client.workflow_versions``.
    """

    get = awaited(_sync.WorkflowVersionsOperations.get)
    list = paged(_sync.WorkflowVersionsOperations.list)


class ResourceHealthMetadataOperations(AsyncOperationGroup):
    """Resource health metadata of web apps.

    An attribute of the client: ``client.resource_health_metadata``.
    """

    get_by_site = awaited(_sync.ResourceHealthMetadataOperations.get_by_site)
    list_by_site = paged(_sync.ResourceHealthMetadataOperations.list_by_site)
    get_by_site_slot = awaited(_sync.ResourceHealthMetadataOperations.get_by_site_slot)
    list_by_site_slot = paged(_sync.ResourceHealthMetadataOperations.list_by_site_slot)
    list = paged(_sync.ResourceHealthMetadataOperations.list)
    list_by_resource_group = paged(_sync.ResourceHealthMetadataOperations.list_by_resource_group)


class WorkflowsOperations(AsyncOperationGroup):
    """Workflows of a logic app: check them, renew access keys.

    An attribute of the client: ``client.workflows``.
    """

    regenerate_access_key = awaited(_sync.WorkflowsOperations.regenerate_access_key)
    validate = awaited(_sync.WorkflowsOperations.validate)


class WorkflowRunActionRepetitionsOperations(AsyncOperationGroup):
    """Repetitions of actions inside loops of a workflow run.

    An attribute of the client: ``client.workflow_run_action_repetitions``.
    """

    get = awaited(_sync.WorkflowRunActionRepetitionsOperations.get)
    list = paged(_sync.WorkflowRunActionRepetitionsOperations.list)
    list_expression_traces = paged(_sync.WorkflowRunActionRepetitionsOperations.list_expression_traces)


class WorkflowRunActionRepetitionsRequestHistoriesOperations(AsyncOperationGroup):
    """HTTP requests made by repetitions of a workflow action.

    An attribute of the client: ``client.workflow_run_action_repetitions_request_histories``.
    """

    get = awaited(_sync.WorkflowRunActionRepetitionsRequestHistoriesOperations.get)
    list = paged(_sync.WorkflowRunActionRepetitionsRequestHistoriesOperations.list)
