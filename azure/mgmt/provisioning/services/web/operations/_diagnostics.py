# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``diagnostics``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _diagnostics as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class SiteCertificatesOperations(OperationGroup):
    """TLS certificates that belong to a single web app or slot.

    An attribute of the client: ``client.site_certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, name: str, certificate_name: str, **options: Unpack[RequestOptions]
    ) -> models.Certificate:
        """Get a certificate of a web app, without its private key.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param certificate_name: Name of the certificate.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/get
        """
        return self._call(_rest.SITE_CERTIFICATES_GET, options, resource_group_name, name, certificate_name)

    def create_or_update(
        self,
        resource_group_name: str,
        name: str,
        certificate_name: str,
        certificate_envelope: models.Certificate | types.CertificateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Create a certificate for a web app, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param certificate_name: Name of the certificate.
        :param certificate_envelope: The certificate, or where to find it, and its settings.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/create-or-update
        """
        return self._call(
            _rest.SITE_CERTIFICATES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            name,
            certificate_name,
            certificate_envelope,
        )

    def update(
        self,
        resource_group_name: str,
        name: str,
        certificate_name: str,
        certificate_envelope: models.CertificatePatchResource | types.CertificatePatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Change a certificate of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param certificate_name: Name of the certificate.
        :param certificate_envelope: The certificate, or where to find it, and its settings.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/update
        """
        return self._call(
            _rest.SITE_CERTIFICATES_UPDATE, options, resource_group_name, name, certificate_name, certificate_envelope
        )

    def delete(
        self, resource_group_name: str, name: str, certificate_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a certificate of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param certificate_name: Name of the certificate.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/delete
        """
        return self._run(_rest.SITE_CERTIFICATES_DELETE, options, resource_group_name, name, certificate_name)

    def list(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Certificate]:
        """List the certificates of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/list
        """
        return self._list(_rest.SITE_CERTIFICATES_LIST, options, resource_group_name, name)

    def get_slot(
        self, resource_group_name: str, name: str, slot: str, certificate_name: str, **options: Unpack[RequestOptions]
    ) -> models.Certificate:
        """Get a certificate of a deployment slot, without its private key.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.
        :param certificate_name: Name of the certificate.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/get-slot
        """
        return self._call(_rest.SITE_CERTIFICATES_GET_SLOT, options, resource_group_name, name, slot, certificate_name)

    def create_or_update_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        certificate_name: str,
        certificate_envelope: models.Certificate | types.CertificateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Create a certificate for a deployment slot, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.
        :param certificate_name: Name of the certificate.
        :param certificate_envelope: The certificate, or where to find it, and its settings.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/create-or-update-slot
        """
        return self._call(
            _rest.SITE_CERTIFICATES_CREATE_OR_UPDATE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            certificate_name,
            certificate_envelope,
        )

    def update_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        certificate_name: str,
        certificate_envelope: models.CertificatePatchResource | types.CertificatePatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Change a certificate of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.
        :param certificate_name: Name of the certificate.
        :param certificate_envelope: The certificate, or where to find it, and its settings.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/update-slot
        """
        return self._call(
            _rest.SITE_CERTIFICATES_UPDATE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            certificate_name,
            certificate_envelope,
        )

    def delete_slot(
        self, resource_group_name: str, name: str, slot: str, certificate_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a certificate of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.
        :param certificate_name: Name of the certificate.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/delete-slot
        """
        return self._run(
            _rest.SITE_CERTIFICATES_DELETE_SLOT, options, resource_group_name, name, slot, certificate_name
        )

    def list_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Certificate]:
        """List the certificates of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/site-certificates/list-slot
        """
        return self._list(_rest.SITE_CERTIFICATES_LIST_SLOT, options, resource_group_name, name, slot)


class DiagnosticsOperations(OperationGroup):
    """Diagnostics of web apps and App Service Environments: detectors and analyses.

    An attribute of the client: ``client.diagnostics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_site_detector_response(
        self,
        resource_group_name: str,
        site_name: str,
        detector_name: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_grain: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DetectorResponse:
        """Get what a detector found out about a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param detector_name: Name of the detector.
        :param start_time: Beginning of the time to look at, in UTC.
        :param end_time: End of the time to look at, in UTC.
        :param time_grain: Step between data points, as an ISO 8601 duration such as PT5M.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-site-detector-response
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_SITE_DETECTOR_RESPONSE,
            options,
            resource_group_name,
            site_name,
            detector_name,
            start_time,
            end_time,
            time_grain,
        )

    def list_site_detector_responses(
        self, resource_group_name: str, site_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DetectorResponse]:
        """List the detectors of a web app with what they found out.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-site-detector-responses
        """
        return self._list(_rest.DIAGNOSTICS_LIST_SITE_DETECTOR_RESPONSES, options, resource_group_name, site_name)

    def get_hosting_environment_detector_response(
        self,
        resource_group_name: str,
        name: str,
        detector_name: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_grain: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DetectorResponse:
        """Get what a detector found out about an App Service Environment.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the App Service Environment.
        :param detector_name: Name of the detector.
        :param start_time: Beginning of the time to look at, in UTC.
        :param end_time: End of the time to look at, in UTC.
        :param time_grain: Step between data points, as an ISO 8601 duration such as PT5M.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-hosting-environment-detector-response
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_HOSTING_ENVIRONMENT_DETECTOR_RESPONSE,
            options,
            resource_group_name,
            name,
            detector_name,
            start_time,
            end_time,
            time_grain,
        )

    def list_hosting_environment_detector_responses(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DetectorResponse]:
        """List the detectors of an App Service Environment with what they found out.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the App Service Environment.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-hosting-environment-detector-responses
        """
        return self._list(
            _rest.DIAGNOSTICS_LIST_HOSTING_ENVIRONMENT_DETECTOR_RESPONSES, options, resource_group_name, name
        )

    def get_site_detector_response_slot(
        self,
        resource_group_name: str,
        site_name: str,
        detector_name: str,
        slot: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_grain: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DetectorResponse:
        """Get what a detector found out about a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param detector_name: Name of the detector.
        :param slot: Name of the deployment slot, such as staging.
        :param start_time: Beginning of the time to look at, in UTC.
        :param end_time: End of the time to look at, in UTC.
        :param time_grain: Step between data points, as an ISO 8601 duration such as PT5M.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-site-detector-response-slot
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_SITE_DETECTOR_RESPONSE_SLOT,
            options,
            resource_group_name,
            site_name,
            detector_name,
            slot,
            start_time,
            end_time,
            time_grain,
        )

    def list_site_detector_responses_slot(
        self, resource_group_name: str, site_name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DetectorResponse]:
        """List the detectors of a deployment slot with what they found out.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-site-detector-responses-slot
        """
        return self._list(
            _rest.DIAGNOSTICS_LIST_SITE_DETECTOR_RESPONSES_SLOT, options, resource_group_name, site_name, slot
        )

    def get_site_diagnostic_category(
        self, resource_group_name: str, site_name: str, diagnostic_category: str, **options: Unpack[RequestOptions]
    ) -> models.DiagnosticCategory:
        """Get a diagnostic category of a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-site-diagnostic-category
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_SITE_DIAGNOSTIC_CATEGORY, options, resource_group_name, site_name, diagnostic_category
        )

    def list_site_diagnostic_categories(
        self, resource_group_name: str, site_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DiagnosticCategory]:
        """List the diagnostic categories of a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-site-diagnostic-categories
        """
        return self._list(_rest.DIAGNOSTICS_LIST_SITE_DIAGNOSTIC_CATEGORIES, options, resource_group_name, site_name)

    def get_site_diagnostic_category_slot(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.DiagnosticCategory:
        """Get a diagnostic category of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-site-diagnostic-category-slot
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_SITE_DIAGNOSTIC_CATEGORY_SLOT,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            slot,
        )

    def list_site_diagnostic_categories_slot(
        self, resource_group_name: str, site_name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DiagnosticCategory]:
        """List the diagnostic categories of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-site-diagnostic-categories-slot
        """
        return self._list(
            _rest.DIAGNOSTICS_LIST_SITE_DIAGNOSTIC_CATEGORIES_SLOT, options, resource_group_name, site_name, slot
        )

    def get_site_analysis(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        analysis_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnalysisDefinition:
        """Get an analysis on offer for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param analysis_name: Name of the analysis.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-site-analysis
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_SITE_ANALYSIS,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            analysis_name,
        )

    def list_site_analyses(
        self, resource_group_name: str, site_name: str, diagnostic_category: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AnalysisDefinition]:
        """List the analyses on offer for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-site-analyses
        """
        return self._list(
            _rest.DIAGNOSTICS_LIST_SITE_ANALYSES, options, resource_group_name, site_name, diagnostic_category
        )

    def execute_site_analysis(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        analysis_name: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_grain: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DiagnosticAnalysis:
        """Run an analysis of a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param analysis_name: Name of the analysis.
        :param start_time: Beginning of the time to look at, in UTC.
        :param end_time: End of the time to look at, in UTC.
        :param time_grain: Step between data points, as an ISO 8601 duration such as PT5M.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/execute-site-analysis
        """
        return self._call(
            _rest.DIAGNOSTICS_EXECUTE_SITE_ANALYSIS,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            analysis_name,
            start_time,
            end_time,
            time_grain,
        )

    def get_site_analysis_slot(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        analysis_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnalysisDefinition:
        """Get an analysis on offer for a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param analysis_name: Name of the analysis.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-site-analysis-slot
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_SITE_ANALYSIS_SLOT,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            analysis_name,
            slot,
        )

    def list_site_analyses_slot(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        slot: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.AnalysisDefinition]:
        """List the analyses on offer for a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-site-analyses-slot
        """
        return self._list(
            _rest.DIAGNOSTICS_LIST_SITE_ANALYSES_SLOT,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            slot,
        )

    def execute_site_analysis_slot(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        analysis_name: str,
        slot: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_grain: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DiagnosticAnalysis:
        """Run an analysis of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param analysis_name: Name of the analysis.
        :param slot: Name of the deployment slot, such as staging.
        :param start_time: Beginning of the time to look at, in UTC.
        :param end_time: End of the time to look at, in UTC.
        :param time_grain: Step between data points, as an ISO 8601 duration such as PT5M.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/execute-site-analysis-slot
        """
        return self._call(
            _rest.DIAGNOSTICS_EXECUTE_SITE_ANALYSIS_SLOT,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            analysis_name,
            slot,
            start_time,
            end_time,
            time_grain,
        )

    def get_site_detector(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        detector_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DetectorDefinitionResource:
        """Get a detector on offer for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param detector_name: Name of the detector.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-site-detector
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_SITE_DETECTOR,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            detector_name,
        )

    def list_site_detectors(
        self, resource_group_name: str, site_name: str, diagnostic_category: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DetectorDefinitionResource]:
        """List the detectors on offer for a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-site-detectors
        """
        return self._list(
            _rest.DIAGNOSTICS_LIST_SITE_DETECTORS, options, resource_group_name, site_name, diagnostic_category
        )

    def execute_site_detector(
        self,
        resource_group_name: str,
        site_name: str,
        detector_name: str,
        diagnostic_category: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_grain: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DiagnosticDetectorResponse:
        """Run a detector on a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param detector_name: Name of the detector.
        :param diagnostic_category: Name of the diagnostic category.
        :param start_time: Beginning of the time to look at, in UTC.
        :param end_time: End of the time to look at, in UTC.
        :param time_grain: Step between data points, as an ISO 8601 duration such as PT5M.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/execute-site-detector
        """
        return self._call(
            _rest.DIAGNOSTICS_EXECUTE_SITE_DETECTOR,
            options,
            resource_group_name,
            site_name,
            detector_name,
            diagnostic_category,
            start_time,
            end_time,
            time_grain,
        )

    def get_site_detector_slot(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        detector_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.DetectorDefinitionResource:
        """Get a detector on offer for a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param detector_name: Name of the detector.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/get-site-detector-slot
        """
        return self._call(
            _rest.DIAGNOSTICS_GET_SITE_DETECTOR_SLOT,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            detector_name,
            slot,
        )

    def list_site_detectors_slot(
        self,
        resource_group_name: str,
        site_name: str,
        diagnostic_category: str,
        slot: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DetectorDefinitionResource]:
        """List the detectors on offer for a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param diagnostic_category: Name of the diagnostic category.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/list-site-detectors-slot
        """
        return self._list(
            _rest.DIAGNOSTICS_LIST_SITE_DETECTORS_SLOT,
            options,
            resource_group_name,
            site_name,
            diagnostic_category,
            slot,
        )

    def execute_site_detector_slot(
        self,
        resource_group_name: str,
        site_name: str,
        detector_name: str,
        diagnostic_category: str,
        slot: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_grain: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DiagnosticDetectorResponse:
        """Run a detector on a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param site_name: Name of the web app.
        :param detector_name: Name of the detector.
        :param diagnostic_category: Name of the diagnostic category.
        :param slot: Name of the deployment slot, such as staging.
        :param start_time: Beginning of the time to look at, in UTC.
        :param end_time: End of the time to look at, in UTC.
        :param time_grain: Step between data points, as an ISO 8601 duration such as PT5M.

        REST: https://learn.microsoft.com/rest/api/appservice/diagnostics/execute-site-detector-slot
        """
        return self._call(
            _rest.DIAGNOSTICS_EXECUTE_SITE_DETECTOR_SLOT,
            options,
            resource_group_name,
            site_name,
            detector_name,
            diagnostic_category,
            slot,
            start_time,
            end_time,
            time_grain,
        )


class WorkflowRunsOperations(OperationGroup):
    """Runs of a logic app's workflow: get, list, cancel.

    An attribute of the client: ``client.workflow_runs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, name: str, workflow_name: str, run_name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowRun:
        """Get one run of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-runs/get
        """
        return self._call(_rest.WORKFLOW_RUNS_GET, options, resource_group_name, name, workflow_name, run_name)

    def list(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        *,
        top: int | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WorkflowRun]:
        """List the runs of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param top: How many results to ask for at most.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-runs/list
        """
        return self._list(_rest.WORKFLOW_RUNS_LIST, options, resource_group_name, name, workflow_name, top, filter)

    def cancel(
        self, resource_group_name: str, name: str, workflow_name: str, run_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel a run of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-runs/cancel
        """
        return self._run(_rest.WORKFLOW_RUNS_CANCEL, options, resource_group_name, name, workflow_name, run_name)


class WorkflowRunActionsOperations(OperationGroup):
    """Actions of a workflow run.

    An attribute of the client: ``client.workflow_run_actions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkflowRunAction:
        """Get one action of a workflow run.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-actions/get
        """
        return self._call(
            _rest.WORKFLOW_RUN_ACTIONS_GET, options, resource_group_name, name, workflow_name, run_name, action_name
        )

    def list(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        *,
        top: int | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WorkflowRunAction]:
        """List the actions of a workflow run.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param top: How many results to ask for at most.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-actions/list
        """
        return self._list(
            _rest.WORKFLOW_RUN_ACTIONS_LIST, options, resource_group_name, name, workflow_name, run_name, top, filter
        )

    def list_expression_traces(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ExpressionRoot]:
        """List how the expressions of a workflow action were evaluated.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-actions/list-expression-traces
        """
        return self._list(
            _rest.WORKFLOW_RUN_ACTIONS_LIST_EXPRESSION_TRACES,
            options,
            resource_group_name,
            name,
            workflow_name,
            run_name,
            action_name,
        )


class WorkflowRunActionScopeRepetitionsOperations(OperationGroup):
    """Repetitions of scope actions in a workflow run.

    An attribute of the client: ``client.workflow_run_action_scope_repetitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        repetition_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkflowRunActionRepetitionDefinition:
        """Get one repetition of a scope action.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.
        :param repetition_name: Name of the repetition.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-action-scope-repetitions/get
        """
        return self._call(
            _rest.WORKFLOW_RUN_ACTION_SCOPE_REPETITIONS_GET,
            options,
            resource_group_name,
            name,
            workflow_name,
            run_name,
            action_name,
            repetition_name,
        )

    def list(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WorkflowRunActionRepetitionDefinition]:
        """List the repetitions of a scope action.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-action-scope-repetitions/list
        """
        return self._list(
            _rest.WORKFLOW_RUN_ACTION_SCOPE_REPETITIONS_LIST,
            options,
            resource_group_name,
            name,
            workflow_name,
            run_name,
            action_name,
        )


class WorkflowTriggersOperations(OperationGroup):
    """Triggers of a workflow: get, list, run, callback URL.

    An attribute of the client: ``client.workflow_triggers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        trigger_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkflowTrigger:
        """Get a trigger of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param trigger_name: Name of the workflow trigger.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-triggers/get
        """
        return self._call(_rest.WORKFLOW_TRIGGERS_GET, options, resource_group_name, name, workflow_name, trigger_name)

    def list(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        *,
        top: int | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WorkflowTrigger]:
        """List the triggers of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param top: How many results to ask for at most.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-triggers/list
        """
        return self._list(_rest.WORKFLOW_TRIGGERS_LIST, options, resource_group_name, name, workflow_name, top, filter)

    def list_callback_url(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        trigger_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkflowTriggerCallbackUrl:
        """Get the URL, with signature, that fires a workflow trigger.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param trigger_name: Name of the workflow trigger.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-triggers/list-callback-url
        """
        return self._call(
            _rest.WORKFLOW_TRIGGERS_LIST_CALLBACK_URL, options, resource_group_name, name, workflow_name, trigger_name
        )

    def begin_run(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        trigger_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Fire a trigger of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param trigger_name: Name of the workflow trigger.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-triggers/run
        """
        return self._begin(_rest.WORKFLOW_TRIGGERS_RUN, options, resource_group_name, name, workflow_name, trigger_name)

    def get_schema_json(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        trigger_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.JsonSchema:
        """Get the JSON schema of what a trigger expects.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param trigger_name: Name of the workflow trigger.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-triggers/get-schema-json
        """
        return self._call(
            _rest.WORKFLOW_TRIGGERS_GET_SCHEMA_JSON, options, resource_group_name, name, workflow_name, trigger_name
        )


class WorkflowTriggerHistoriesOperations(OperationGroup):
    """History of a workflow trigger; runs can be resubmitted.

    An attribute of the client: ``client.workflow_trigger_histories``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        trigger_name: str,
        history_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkflowTriggerHistory:
        """Get one call of a workflow trigger.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param trigger_name: Name of the workflow trigger.
        :param history_name: Name of the history entry: the ID of the trigger's call.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-trigger-histories/get
        """
        return self._call(
            _rest.WORKFLOW_TRIGGER_HISTORIES_GET,
            options,
            resource_group_name,
            name,
            workflow_name,
            trigger_name,
            history_name,
        )

    def list(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        trigger_name: str,
        *,
        top: int | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WorkflowTriggerHistory]:
        """List the calls of a workflow trigger.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param trigger_name: Name of the workflow trigger.
        :param top: How many results to ask for at most.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-trigger-histories/list
        """
        return self._list(
            _rest.WORKFLOW_TRIGGER_HISTORIES_LIST,
            options,
            resource_group_name,
            name,
            workflow_name,
            trigger_name,
            top,
            filter,
        )

    def begin_resubmit(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        trigger_name: str,
        history_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Run a workflow again with the input of an earlier trigger call.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param trigger_name: Name of the workflow trigger.
        :param history_name: Name of the history entry: the ID of the trigger's call.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-trigger-histories/resubmit
        """
        return self._begin(
            _rest.WORKFLOW_TRIGGER_HISTORIES_RESUBMIT,
            options,
            resource_group_name,
            name,
            workflow_name,
            trigger_name,
            history_name,
        )


class WorkflowVersionsOperations(OperationGroup):
    """Versions of a workflow.

    An attribute of the client: ``client.workflow_versions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        version_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkflowVersion:
        """Get one version of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param version_id: ID of the workflow version.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-versions/get
        """
        return self._call(_rest.WORKFLOW_VERSIONS_GET, options, resource_group_name, name, workflow_name, version_id)

    def list(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        *,
        top: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WorkflowVersion]:
        """List the versions of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-versions/list
        """
        return self._list(_rest.WORKFLOW_VERSIONS_LIST, options, resource_group_name, name, workflow_name, top)


class ResourceHealthMetadataOperations(OperationGroup):
    """Resource health metadata of web apps.

    An attribute of the client: ``client.resource_health_metadata``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_site(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.ResourceHealthMetadata:
        """Get the resource health metadata of a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.

        REST: https://learn.microsoft.com/rest/api/appservice/resource-health-metadata/get-by-site
        """
        return self._call(_rest.RESOURCE_HEALTH_METADATA_GET_BY_SITE, options, resource_group_name, name)

    def list_by_site(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ResourceHealthMetadata]:
        """List the resource health metadata of a web app.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.

        REST: https://learn.microsoft.com/rest/api/appservice/resource-health-metadata/list-by-site
        """
        return self._list(_rest.RESOURCE_HEALTH_METADATA_LIST_BY_SITE, options, resource_group_name, name)

    def get_by_site_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.ResourceHealthMetadata:
        """Get the resource health metadata of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/resource-health-metadata/get-by-site-slot
        """
        return self._call(_rest.RESOURCE_HEALTH_METADATA_GET_BY_SITE_SLOT, options, resource_group_name, name, slot)

    def list_by_site_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ResourceHealthMetadata]:
        """List the resource health metadata of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/resource-health-metadata/list-by-site-slot
        """
        return self._list(_rest.RESOURCE_HEALTH_METADATA_LIST_BY_SITE_SLOT, options, resource_group_name, name, slot)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ResourceHealthMetadata]:
        """List the resource health metadata of the subscription's web apps.

        REST: https://learn.microsoft.com/rest/api/appservice/resource-health-metadata/list
        """
        return self._list(_rest.RESOURCE_HEALTH_METADATA_LIST, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ResourceHealthMetadata]:
        """List the resource health metadata of a resource group's web apps.

        :param resource_group_name: Name of the resource group that holds the resource.

        REST: https://learn.microsoft.com/rest/api/appservice/resource-health-metadata/list-by-resource-group
        """
        return self._list(_rest.RESOURCE_HEALTH_METADATA_LIST_BY_RESOURCE_GROUP, options, resource_group_name)


class WorkflowsOperations(OperationGroup):
    """Workflows of a logic app: check them, renew access keys.

    An attribute of the client: ``client.workflows``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def regenerate_access_key(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        key_type: models.RegenerateActionParameter | types.RegenerateActionParameterDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Replace an access key of a workflow; callback URLs signed with it stop working.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param key_type: Which access key to renew.

        REST: https://learn.microsoft.com/rest/api/appservice/workflows/regenerate-access-key
        """
        return self._run(
            _rest.WORKFLOWS_REGENERATE_ACCESS_KEY, options, resource_group_name, name, workflow_name, key_type
        )

    def validate(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        validate: models.Workflow | types.WorkflowDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Check the definition of a workflow.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param validate: The workflow to check.

        REST: https://learn.microsoft.com/rest/api/appservice/workflows/validate
        """
        return self._run(_rest.WORKFLOWS_VALIDATE, options, resource_group_name, name, workflow_name, validate)


class WorkflowRunActionRepetitionsOperations(OperationGroup):
    """Repetitions of actions inside loops of a workflow run.

    An attribute of the client: ``client.workflow_run_action_repetitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        repetition_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkflowRunActionRepetitionDefinition:
        """Get one repetition of a workflow action.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.
        :param repetition_name: Name of the repetition.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-action-repetitions/get
        """
        return self._call(
            _rest.WORKFLOW_RUN_ACTION_REPETITIONS_GET,
            options,
            resource_group_name,
            name,
            workflow_name,
            run_name,
            action_name,
            repetition_name,
        )

    def list(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WorkflowRunActionRepetitionDefinition]:
        """List the repetitions of a workflow action.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-action-repetitions/list
        """
        return self._list(
            _rest.WORKFLOW_RUN_ACTION_REPETITIONS_LIST,
            options,
            resource_group_name,
            name,
            workflow_name,
            run_name,
            action_name,
        )

    def list_expression_traces(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        repetition_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ExpressionRoot]:
        """List how the expressions of a repetition were evaluated.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.
        :param repetition_name: Name of the repetition.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-action-repetitions/list-expression-traces
        """
        return self._list(
            _rest.WORKFLOW_RUN_ACTION_REPETITIONS_LIST_EXPRESSION_TRACES,
            options,
            resource_group_name,
            name,
            workflow_name,
            run_name,
            action_name,
            repetition_name,
        )


class WorkflowRunActionRepetitionsRequestHistoriesOperations(OperationGroup):
    """HTTP requests made by repetitions of a workflow action.

    An attribute of the client: ``client.workflow_run_action_repetitions_request_histories``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        repetition_name: str,
        request_history_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RequestHistory:
        """Get one HTTP request made by a repetition of a workflow action.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.
        :param repetition_name: Name of the repetition.
        :param request_history_name: Name of the request history entry.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-action-repetitions-request-histories/get
        """
        return self._call(
            _rest.WORKFLOW_RUN_ACTION_REPETITIONS_REQUEST_HISTORIES_GET,
            options,
            resource_group_name,
            name,
            workflow_name,
            run_name,
            action_name,
            repetition_name,
            request_history_name,
        )

    def list(
        self,
        resource_group_name: str,
        name: str,
        workflow_name: str,
        run_name: str,
        action_name: str,
        repetition_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RequestHistory]:
        """List the HTTP requests made by a repetition of a workflow action.

        :param resource_group_name: Name of the resource group that holds the resource.
        :param name: Name of the web app.
        :param workflow_name: Name of the workflow.
        :param run_name: Name of the workflow run: its ID.
        :param action_name: Name of the workflow action.
        :param repetition_name: Name of the repetition.

        REST: https://learn.microsoft.com/rest/api/appservice/workflow-run-action-repetitions-request-histories/list
        """
        return self._list(
            _rest.WORKFLOW_RUN_ACTION_REPETITIONS_REQUEST_HISTORIES_LIST,
            options,
            resource_group_name,
            name,
            workflow_name,
            run_name,
            action_name,
            repetition_name,
        )
