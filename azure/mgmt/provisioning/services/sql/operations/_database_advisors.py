# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Operations of ``sql``: ``database_advisors``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _database_advisors as _rest

if TYPE_CHECKING:
    from typing import IO

    from typing_extensions import Unpack

    from ....core.options import RequestOptions
    from .. import models, types


class DatabaseAdvisorsOperations(OperationGroup):
    """Advisors of a database: change, get and list them.

    An attribute of the client: ``client.database_advisors``.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Advisor:
        """Get one advisor of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Advisor``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/database-advisors/get
        """
        return self._call(
            _rest.DATABASE_ADVISORS_GET, options, resource_group_name, server_name, database_name, advisor_name
        )

    def update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        parameters: models.Advisor | types.AdvisorDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Advisor:
        """Change some settings of an advisor of a database; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.
        :param parameters: Settings of the advisor to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Advisor``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/database-advisors/update
        """
        return self._call(
            _rest.DATABASE_ADVISORS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            advisor_name,
            parameters,
        )

    def list_by_database(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[models.Advisor]:
        """List the advisors of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param expand: Related data to include in the answer.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``Advisor``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/database-advisors/list-by-database
        """
        return self._call(
            _rest.DATABASE_ADVISORS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name, expand
        )


class DatabaseRecommendedActionsOperations(OperationGroup):
    """Recommended actions of a database advisor: change, get and list them.

    An attribute of the client: ``client.database_recommended_actions``.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        recommended_action_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RecommendedAction:
        """Get one recommended action of a database advisor.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.
        :param recommended_action_name: Name of the recommended action.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RecommendedAction``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/database-recommended-actions/get
        """
        return self._call(
            _rest.DATABASE_RECOMMENDED_ACTIONS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            advisor_name,
            recommended_action_name,
        )

    def update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        recommended_action_name: str,
        parameters: models.RecommendedAction | types.RecommendedActionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RecommendedAction:
        """Change some settings of a recommended action of a database advisor; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.
        :param recommended_action_name: Name of the recommended action.
        :param parameters: Settings of the recommended action to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RecommendedAction``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/database-recommended-actions/update
        """
        return self._call(
            _rest.DATABASE_RECOMMENDED_ACTIONS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            advisor_name,
            recommended_action_name,
            parameters,
        )

    def list_by_database_advisor(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        advisor_name: str,
        **options: Unpack[RequestOptions],
    ) -> list[models.RecommendedAction]:
        """List the recommended actions of a database advisor.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param advisor_name: Name of the advisor.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``RecommendedAction``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/database-recommended-actions/list-by-database-advisor
        """
        return self._call(
            _rest.DATABASE_RECOMMENDED_ACTIONS_LIST_BY_DATABASE_ADVISOR,
            options,
            resource_group_name,
            server_name,
            database_name,
            advisor_name,
        )
