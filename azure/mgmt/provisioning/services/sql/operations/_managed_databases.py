# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``managed_databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _managed_databases as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ManagedDatabaseColumnsOperations(OperationGroup):
    """Columns of a managed database table: get and list them.

    An attribute of the client: ``client.managed_database_columns``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseColumn:
        """Get one column of a managed database table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-columns/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_COLUMNS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            table_name,
            column_name,
        )

    def list_by_table(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DatabaseColumn]:
        """List the columns of a managed database table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-columns/list-by-table
        """
        return self._list(
            _rest.MANAGED_DATABASE_COLUMNS_LIST_BY_TABLE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            table_name,
            filter,
        )

    def list_by_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        *,
        schema: list[str] | tuple[str, ...] | None = None,
        table: list[str] | tuple[str, ...] | None = None,
        column: list[str] | tuple[str, ...] | None = None,
        order_by: list[str] | tuple[str, ...] | None = None,
        skiptoken: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DatabaseColumn]:
        """List the columns of a managed database, over all tables.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema: Only columns of these schemas.
        :param table: Only columns of these tables.
        :param column: Only columns of these names.
        :param order_by: Order of the results.
        :param skiptoken: Mark from an earlier answer that says where to go on listing.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-columns/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_COLUMNS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema,
            table,
            column,
            order_by,
            skiptoken,
        )


class ManagedDatabaseTablesOperations(OperationGroup):
    """Tables of a managed database: get and list them.

    An attribute of the client: ``client.managed_database_tables``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseTable:
        """Get one table of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-tables/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_TABLES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            table_name,
        )

    def list_by_schema(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DatabaseTable]:
        """List the tables of a managed database schema.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-tables/list-by-schema
        """
        return self._list(
            _rest.MANAGED_DATABASE_TABLES_LIST_BY_SCHEMA,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            filter,
        )


class ManagedDatabaseSchemasOperations(OperationGroup):
    """Schemas of a managed database: get and list them.

    An attribute of the client: ``client.managed_database_schemas``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseSchema:
        """Get one schema of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-schemas/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_SCHEMAS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
        )

    def list_by_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DatabaseSchema]:
        """List the schemas of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-schemas/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_SCHEMAS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            filter,
        )


class ManagedDatabaseVulnerabilityAssessmentRuleBaselinesOperations(OperationGroup):
    """Baselines of a vulnerability assessment rule of a managed database: create, change, delete and get them.

    An attribute of the client: ``client.managed_database_vulnerability_assessment_rule_baselines``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        rule_id: str,
        baseline_name: models.VulnerabilityAssessmentPolicyBaselineName
        | types.VulnerabilityAssessmentPolicyBaselineNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseVulnerabilityAssessmentRuleBaseline:
        """Get one baseline of a vulnerability assessment rule of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param rule_id: ID of the assessment rule, such as VA1234.
        :param baseline_name: Name of the baseline; default, or master for server-level rules.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessment-rule-baselines/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_RULE_BASELINES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
            rule_id,
            baseline_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        rule_id: str,
        baseline_name: models.VulnerabilityAssessmentPolicyBaselineName
        | types.VulnerabilityAssessmentPolicyBaselineNameValue,
        parameters: models.DatabaseVulnerabilityAssessmentRuleBaseline
        | types.DatabaseVulnerabilityAssessmentRuleBaselineDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseVulnerabilityAssessmentRuleBaseline:
        """Create a baseline of a vulnerability assessment rule of a managed database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param rule_id: ID of the assessment rule, such as VA1234.
        :param baseline_name: Name of the baseline; default, or master for server-level rules.
        :param parameters: Wanted settings of the baseline of a vulnerability assessment rule.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessment-rule-baselines/create-or-update
        """
        return self._call(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_RULE_BASELINES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
            rule_id,
            baseline_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        rule_id: str,
        baseline_name: models.VulnerabilityAssessmentPolicyBaselineName
        | types.VulnerabilityAssessmentPolicyBaselineNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a baseline of a vulnerability assessment rule of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param rule_id: ID of the assessment rule, such as VA1234.
        :param baseline_name: Name of the baseline; default, or master for server-level rules.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessment-rule-baselines/delete
        """
        return self._run(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_RULE_BASELINES_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
            rule_id,
            baseline_name,
        )


class ManagedDatabaseVulnerabilityAssessmentsOperations(OperationGroup):
    """Vulnerability assessment settings of a managed database: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_database_vulnerability_assessments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseVulnerabilityAssessment:
        """Get one vulnerability assessment setting of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessments/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENTS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        parameters: models.DatabaseVulnerabilityAssessment | types.DatabaseVulnerabilityAssessmentDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseVulnerabilityAssessment:
        """Create a vulnerability assessment setting of a managed database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param parameters: Wanted settings of the vulnerability assessment setting.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessments/create-or-update
        """
        return self._call(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a vulnerability assessment setting of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessments/delete
        """
        return self._run(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENTS_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
        )

    def list_by_database(
        self, resource_group_name: str, managed_instance_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DatabaseVulnerabilityAssessment]:
        """List the vulnerability assessment settings of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessments/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENTS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
        )


class ManagedDatabaseVulnerabilityAssessmentScansOperations(OperationGroup):
    """Vulnerability assessment scans of a managed database: create, export, get and list them.

    An attribute of the client: ``client.managed_database_vulnerability_assessment_scans``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        scan_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.VulnerabilityAssessmentScanRecord:
        """Get one vulnerability assessment scan of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param scan_id: ID of the scan; latest for the newest.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessment-scans/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
            scan_id,
        )

    def list_by_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.VulnerabilityAssessmentScanRecord]:
        """List the vulnerability assessment scans of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessment-scans/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
        )

    def export(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        scan_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseVulnerabilityAssessmentScansExport:
        """Export the result of a vulnerability assessment scan to storage.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param scan_id: ID of the scan; latest for the newest.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessment-scans/export
        """
        return self._call(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_EXPORT,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
            scan_id,
        )

    def begin_initiate_scan(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        scan_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Start a vulnerability assessment scan.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param scan_id: ID of the scan; latest for the newest.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-vulnerability-assessment-scans/initiate-scan
        """
        return self._begin(
            _rest.MANAGED_DATABASE_VULNERABILITY_ASSESSMENT_SCANS_INITIATE_SCAN,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            vulnerability_assessment_name,
            scan_id,
        )


class ManagedDatabasesOperations(OperationGroup):
    """Databases of a managed instance: create, change, move, complete restores, delete, get and list them.

    An attribute of the client: ``client.managed_databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedDatabase:
        """Get one database of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/get
        """
        return self._call(
            _rest.MANAGED_DATABASES_GET, options, resource_group_name, managed_instance_name, database_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        parameters: models.ManagedDatabase | types.ManagedDatabaseDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedDatabase]:
        """Create a database of a managed instance, restore one, or update it; see createMode.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Location, source and settings of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/create-or-update
        """
        return self._begin(
            _rest.MANAGED_DATABASES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        parameters: models.ManagedDatabaseUpdate | types.ManagedDatabaseUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedDatabase]:
        """Change some settings of a database of a managed instance; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Settings of the database to change.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/update
        """
        return self._begin(
            _rest.MANAGED_DATABASES_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a database of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/delete
        """
        return self._begin(
            _rest.MANAGED_DATABASES_DELETE, options, resource_group_name, managed_instance_name, database_name
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedDatabase]:
        """List the databases of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/list-by-instance
        """
        return self._list(_rest.MANAGED_DATABASES_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name)

    def begin_cancel_move(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        parameters: models.ManagedDatabaseMoveDefinition | types.ManagedDatabaseMoveDefinitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Cancel a move or copy of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Database that is moved to.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/cancel-move
        """
        return self._begin(
            _rest.MANAGED_DATABASES_CANCEL_MOVE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            parameters,
        )

    def begin_complete_move(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        parameters: models.ManagedDatabaseMoveDefinition | types.ManagedDatabaseMoveDefinitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Complete a move or copy of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Database that is moved to.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/complete-move
        """
        return self._begin(
            _rest.MANAGED_DATABASES_COMPLETE_MOVE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            parameters,
        )

    def begin_complete_restore(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        parameters: models.CompleteDatabaseRestoreDefinition | types.CompleteDatabaseRestoreDefinitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Complete a restore from external backups on a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Name of the last backup.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/complete-restore
        """
        return self._begin(
            _rest.MANAGED_DATABASES_COMPLETE_RESTORE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            parameters,
        )

    def begin_reevaluate_inaccessible_database_state(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedDatabase]:
        """Look again whether a managed database's key can be reached.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/reevaluate-inaccessible-database-state
        """
        return self._begin(
            _rest.MANAGED_DATABASES_REEVALUATE_INACCESSIBLE_DATABASE_STATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
        )

    def begin_start_move(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        parameters: models.ManagedDatabaseStartMoveDefinition
        | types.ManagedDatabaseStartMoveDefinitionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Start to move or copy a managed database to another managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Database to move to, and whether to move or copy.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/start-move
        """
        return self._begin(
            _rest.MANAGED_DATABASES_START_MOVE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            parameters,
        )

    def list_inaccessible_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedDatabase]:
        """List the databases of a managed instance that cannot be reached because their key cannot.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-databases/list-inaccessible-by-instance
        """
        return self._list(
            _rest.MANAGED_DATABASES_LIST_INACCESSIBLE_BY_INSTANCE, options, resource_group_name, managed_instance_name
        )


class ManagedBackupShortTermRetentionPoliciesOperations(OperationGroup):
    """Short-term backup retention policies of a managed database: create, change, get and list them.

    An attribute of the client: ``client.managed_backup_short_term_retention_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedBackupShortTermRetentionPolicy:
        """Get one short-term backup retention policy of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-backup-short-term-retention-policies/get
        """
        return self._call(
            _rest.MANAGED_BACKUP_SHORT_TERM_RETENTION_POLICIES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            policy_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        parameters: models.ManagedBackupShortTermRetentionPolicy
        | types.ManagedBackupShortTermRetentionPolicyDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedBackupShortTermRetentionPolicy]:
        """Create a short-term backup retention policy of a managed database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.
        :param parameters: Wanted settings of the short-term backup retention policy.

        REST: https://learn.microsoft.com/rest/api/sql/managed-backup-short-term-retention-policies/create-or-update
        """
        return self._begin(
            _rest.MANAGED_BACKUP_SHORT_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            policy_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        parameters: models.ManagedBackupShortTermRetentionPolicy
        | types.ManagedBackupShortTermRetentionPolicyDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedBackupShortTermRetentionPolicy]:
        """Change some settings of a short-term backup retention policy of a managed database; those left out stay as
        they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.
        :param parameters: Settings of the short-term backup retention policy to change.

        REST: https://learn.microsoft.com/rest/api/sql/managed-backup-short-term-retention-policies/update
        """
        return self._begin(
            _rest.MANAGED_BACKUP_SHORT_TERM_RETENTION_POLICIES_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            policy_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, managed_instance_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedBackupShortTermRetentionPolicy]:
        """List the short-term backup retention policies of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-backup-short-term-retention-policies/list-by-database
        """
        return self._list(
            _rest.MANAGED_BACKUP_SHORT_TERM_RETENTION_POLICIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
        )


class ManagedDatabaseSecurityAlertPoliciesOperations(OperationGroup):
    """Security alert policies of a managed database: create, change, get and list them.

    An attribute of the client: ``client.managed_database_security_alert_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedDatabaseSecurityAlertPolicy:
        """Get one security alert policy of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param security_alert_policy_name: Name of the security alert policy; Default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-security-alert-policies/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_SECURITY_ALERT_POLICIES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            security_alert_policy_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        parameters: models.ManagedDatabaseSecurityAlertPolicy
        | types.ManagedDatabaseSecurityAlertPolicyDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagedDatabaseSecurityAlertPolicy:
        """Create a security alert policy of a managed database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param security_alert_policy_name: Name of the security alert policy; Default.
        :param parameters: Wanted settings of the security alert policy.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-security-alert-policies/create-or-update
        """
        return self._call(
            _rest.MANAGED_DATABASE_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            security_alert_policy_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, managed_instance_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedDatabaseSecurityAlertPolicy]:
        """List the security alert policies of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-security-alert-policies/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_SECURITY_ALERT_POLICIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
        )


class ManagedInstanceLongTermRetentionPoliciesOperations(OperationGroup):
    """The long-term retention policy of a managed database: set, change, delete, get and list it.

    An attribute of the client: ``client.managed_instance_long_term_retention_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        policy_name: models.ManagedInstanceLongTermRetentionPolicyName
        | types.ManagedInstanceLongTermRetentionPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceLongTermRetentionPolicy:
        """Get the long-term retention policy of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-long-term-retention-policies/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_LONG_TERM_RETENTION_POLICIES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            policy_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        policy_name: models.ManagedInstanceLongTermRetentionPolicyName
        | types.ManagedInstanceLongTermRetentionPolicyNameValue,
        parameters: models.ManagedInstanceLongTermRetentionPolicy
        | types.ManagedInstanceLongTermRetentionPolicyDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstanceLongTermRetentionPolicy]:
        """Set the long-term retention policy of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.
        :param parameters: Wanted settings of the long-term retention policy.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-long-term-retention-policies/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_LONG_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            policy_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        policy_name: models.ManagedInstanceLongTermRetentionPolicyName
        | types.ManagedInstanceLongTermRetentionPolicyNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstanceLongTermRetentionPolicy]:
        """Delete the long-term retention policy of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param policy_name: Name of the policy; default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-long-term-retention-policies/delete
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_LONG_TERM_RETENTION_POLICIES_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            policy_name,
        )

    def list_by_database(
        self, resource_group_name: str, managed_instance_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstanceLongTermRetentionPolicy]:
        """List the long-term retention policies of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-long-term-retention-policies/list-by-database
        """
        return self._list(
            _rest.MANAGED_INSTANCE_LONG_TERM_RETENTION_POLICIES_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
        )


class ManagedDatabaseSensitivityLabelsOperations(OperationGroup):
    """Sensitivity labels of managed database columns, set or recommended: change, delete, get and list them.

    An attribute of the client: ``client.managed_database_sensitivity_labels``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        sensitivity_label_source: models.SensitivityLabelSource | types.SensitivityLabelSourceValue,
        **options: Unpack[RequestOptions],
    ) -> models.SensitivityLabel:
        """Get one sensitivity label of a managed database column.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.
        :param sensitivity_label_source: Which label: current or recommended.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            table_name,
            column_name,
            sensitivity_label_source,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        parameters: models.SensitivityLabel | types.SensitivityLabelDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SensitivityLabel:
        """Set the sensitivity label of a managed database column.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.
        :param parameters: Wanted settings of the sensitivity label.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/create-or-update
        """
        return self._call(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            table_name,
            column_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a sensitivity label of a managed database column.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/delete
        """
        return self._run(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            table_name,
            column_name,
        )

    def disable_recommendation(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Disable the recommended sensitivity label of a managed database column.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/disable-recommendation
        """
        return self._run(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_DISABLE_RECOMMENDATION,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            table_name,
            column_name,
        )

    def enable_recommendation(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Enable the recommended sensitivity label of a managed database column again.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/enable-recommendation
        """
        return self._run(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_ENABLE_RECOMMENDATION,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            schema_name,
            table_name,
            column_name,
        )

    def list_current_by_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        *,
        skip_token: str | None = None,
        count: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SensitivityLabel]:
        """List the sensitivity labels that are set on a managed database's columns.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param skip_token: Mark from an earlier answer that says where to go on listing.
        :param count: Whether the total number of results is counted too.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/list-current-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_CURRENT_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            skip_token,
            count,
            filter,
        )

    def update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        parameters: models.SensitivityLabelUpdateList | types.SensitivityLabelUpdateListDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set or remove sensitivity labels of several managed database columns at once.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Labels to set or remove.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/update
        """
        return self._run(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            parameters,
        )

    def list_recommended_by_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        *,
        skip_token: str | None = None,
        include_disabled_recommendations: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SensitivityLabel]:
        """List the sensitivity labels that are recommended for a managed database's columns.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param skip_token: Mark from an earlier answer that says where to go on listing.
        :param include_disabled_recommendations: Whether disabled recommendations are listed too.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/list-recommended-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_RECOMMENDED_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            skip_token,
            include_disabled_recommendations,
            filter,
        )

    def list_by_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SensitivityLabel]:
        """List the sensitivity labels of a managed database's columns.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-sensitivity-labels/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_SENSITIVITY_LABELS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            filter,
        )


class ManagedDatabaseRecommendedSensitivityLabelsOperations(OperationGroup):
    """Recommended sensitivity labels of a managed database: change them.

    An attribute of the client: ``client.managed_database_recommended_sensitivity_labels``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        parameters: models.RecommendedSensitivityLabelUpdateList
        | types.RecommendedSensitivityLabelUpdateListDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Enable or disable recommended sensitivity labels of several managed database columns at once.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Recommendations to enable or disable.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-recommended-sensitivity-labels/update
        """
        return self._run(
            _rest.MANAGED_DATABASE_RECOMMENDED_SENSITIVITY_LABELS_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            parameters,
        )


class ManagedDatabaseSecurityEventsOperations(OperationGroup):
    """Security events of a managed database: list them.

    An attribute of the client: ``client.managed_database_security_events``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        *,
        filter: str | None = None,
        skip: int | None = None,
        top: int | None = None,
        skiptoken: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SecurityEvent]:
        """List the security events of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param filter: OData filter that chooses which results to return; all if omitted.
        :param skip: How many results to leave out from the beginning of the list.
        :param top: How many results to ask for at most.
        :param skiptoken: Mark from an earlier answer that says where to go on listing.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-security-events/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_SECURITY_EVENTS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            filter,
            skip,
            top,
            skiptoken,
        )


class ManagedDatabaseAdvancedThreatProtectionSettingsOperations(OperationGroup):
    """The Advanced Threat Protection setting of a managed database: set, get and list it.

    An attribute of the client: ``client.managed_database_advanced_threat_protection_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedDatabaseAdvancedThreatProtection:
        """Get the Advanced Threat Protection setting of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param advanced_threat_protection_name: Name of the setting; Default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-advanced-threat-protection-settings/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            advanced_threat_protection_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        parameters: models.ManagedDatabaseAdvancedThreatProtection
        | types.ManagedDatabaseAdvancedThreatProtectionDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagedDatabaseAdvancedThreatProtection:
        """Set the Advanced Threat Protection setting of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param advanced_threat_protection_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Advanced Threat Protection setting.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-database-advanced-threat-protection-settings/create-or-update
        """
        return self._call(
            _rest.MANAGED_DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            advanced_threat_protection_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, managed_instance_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedDatabaseAdvancedThreatProtection]:
        """List the Advanced Threat Protection settings of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-database-advanced-threat-protection-settings/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
        )


class ManagedDatabaseQueriesOperations(OperationGroup):
    """Queries of a managed database: get and list them.

    An attribute of the client: ``client.managed_database_queries``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        query_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceQuery:
        """Get the text of a query that ran on a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param query_id: ID of the query.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-queries/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_QUERIES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            query_id,
        )

    def list_by_query(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        query_id: str,
        *,
        start_time: str | None = None,
        end_time: str | None = None,
        interval: models.QueryTimeGrainType | types.QueryTimeGrainTypeValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.QueryStatistics]:
        """List the statistics of a query over time.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param query_id: ID of the query.
        :param start_time: Beginning of the time range, in ISO 8601.
        :param end_time: End of the time range, in ISO 8601.
        :param interval: Time grain: PT1H or P1D.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-queries/list-by-query
        """
        return self._list(
            _rest.MANAGED_DATABASE_QUERIES_LIST_BY_QUERY,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            query_id,
            start_time,
            end_time,
            interval,
        )


class ManagedDatabaseRestoreDetailsOperations(OperationGroup):
    """The restore details of a managed database: get them.

    An attribute of the client: ``client.managed_database_restore_details``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        restore_details_name: models.RestoreDetailsName | types.RestoreDetailsNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedDatabaseRestoreDetailsResult:
        """Get the restore details of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param restore_details_name: Name of the restore details; Default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-restore-details/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_RESTORE_DETAILS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            restore_details_name,
        )


class ManagedDatabaseTransparentDataEncryptionOperations(OperationGroup):
    """The transparent data encryption setting of a managed database: set, get and list it.

    An attribute of the client: ``client.managed_database_transparent_data_encryption``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        tde_name: models.TransparentDataEncryptionName | types.TransparentDataEncryptionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedTransparentDataEncryption:
        """Get the transparent data encryption setting of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param tde_name: Name of the setting; current.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-transparent-data-encryption/get
        """
        return self._call(
            _rest.MANAGED_DATABASE_TRANSPARENT_DATA_ENCRYPTION_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            tde_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        tde_name: models.TransparentDataEncryptionName | types.TransparentDataEncryptionNameValue,
        parameters: models.ManagedTransparentDataEncryption | types.ManagedTransparentDataEncryptionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagedTransparentDataEncryption:
        """Set the transparent data encryption setting of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param tde_name: Name of the setting; current.
        :param parameters: Wanted settings of the transparent data encryption setting.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-transparent-data-encryption/create-or-update
        """
        return self._call(
            _rest.MANAGED_DATABASE_TRANSPARENT_DATA_ENCRYPTION_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            tde_name,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, managed_instance_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedTransparentDataEncryption]:
        """List the transparent data encryption settings of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-database-transparent-data-encryption/list-by-database
        """
        return self._list(
            _rest.MANAGED_DATABASE_TRANSPARENT_DATA_ENCRYPTION_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
        )


class ManagedLedgerDigestUploadsOperations(OperationGroup):
    """The ledger digest upload setting of a managed database: set, get and list it.

    An attribute of the client: ``client.managed_ledger_digest_uploads``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        ledger_digest_uploads: models.ManagedLedgerDigestUploadsName | types.ManagedLedgerDigestUploadsNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedLedgerDigestUploads:
        """Get the ledger digest upload setting of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param ledger_digest_uploads: Name of the setting; current.

        REST: https://learn.microsoft.com/rest/api/sql/managed-ledger-digest-uploads/get
        """
        return self._call(
            _rest.MANAGED_LEDGER_DIGEST_UPLOADS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            ledger_digest_uploads,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        ledger_digest_uploads: models.ManagedLedgerDigestUploadsName | types.ManagedLedgerDigestUploadsNameValue,
        parameters: models.ManagedLedgerDigestUploads | types.ManagedLedgerDigestUploadsDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedLedgerDigestUploads]:
        """Set the ledger digest upload setting of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param ledger_digest_uploads: Name of the setting; current.
        :param parameters: Wanted settings of the ledger digest upload setting.

        REST: https://learn.microsoft.com/rest/api/sql/managed-ledger-digest-uploads/create-or-update
        """
        return self._begin(
            _rest.MANAGED_LEDGER_DIGEST_UPLOADS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            ledger_digest_uploads,
            parameters,
        )

    def list_by_database(
        self, resource_group_name: str, managed_instance_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedLedgerDigestUploads]:
        """List the ledger digest upload settings of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/managed-ledger-digest-uploads/list-by-database
        """
        return self._list(
            _rest.MANAGED_LEDGER_DIGEST_UPLOADS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
        )

    def begin_disable(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        database_name: str,
        ledger_digest_uploads: models.ManagedLedgerDigestUploadsName | types.ManagedLedgerDigestUploadsNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedLedgerDigestUploads]:
        """Stop uploading ledger digests of a managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param database_name: Name of the database.
        :param ledger_digest_uploads: Name of the setting; current.

        REST: https://learn.microsoft.com/rest/api/sql/managed-ledger-digest-uploads/disable
        """
        return self._begin(
            _rest.MANAGED_LEDGER_DIGEST_UPLOADS_DISABLE,
            options,
            resource_group_name,
            managed_instance_name,
            database_name,
            ledger_digest_uploads,
        )
