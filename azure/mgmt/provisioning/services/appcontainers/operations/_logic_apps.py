# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Operations of ``appcontainers``: ``logic_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _logic_apps as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class LogicAppsOperations(OperationGroup):
    """Logic app extensions of a container app: create, change, delete, get and list them.

    An attribute of the client: ``client.logic_apps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, container_app_name: str, logic_app_name: str, **options: Unpack[RequestOptions]
    ) -> models.LogicApp:
        """Get one logic app extension of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param logic_app_name: Name of the logic app extension.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/logic-apps/get
        """
        return self._call(_rest.LOGIC_APPS_GET, options, resource_group_name, container_app_name, logic_app_name)

    def create_or_update(
        self,
        resource_group_name: str,
        container_app_name: str,
        logic_app_name: str,
        resource: models.LogicApp | types.LogicAppDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.LogicApp:
        """Create a logic app extension of a container app, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param logic_app_name: Name of the logic app extension.
        :param resource: Wanted settings of the logic app extension.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/logic-apps/create-or-update
        """
        return self._call(
            _rest.LOGIC_APPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            container_app_name,
            logic_app_name,
            resource,
        )

    def delete(
        self, resource_group_name: str, container_app_name: str, logic_app_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a logic app extension of a container app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param logic_app_name: Name of the logic app extension.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/logic-apps/delete
        """
        return self._run(_rest.LOGIC_APPS_DELETE, options, resource_group_name, container_app_name, logic_app_name)

    def list_workflows_connections(
        self, resource_group_name: str, container_app_name: str, logic_app_name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """List the connections of a logic app's workflows.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param logic_app_name: Name of the logic app extension.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/logic-apps/list-workflows-connections
        """
        return self._call(
            _rest.LOGIC_APPS_LIST_WORKFLOWS_CONNECTIONS,
            options,
            resource_group_name,
            container_app_name,
            logic_app_name,
        )

    def get_workflow(
        self,
        resource_group_name: str,
        container_app_name: str,
        logic_app_name: str,
        workflow_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkflowEnvelope:
        """Get one workflow of a logic app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param logic_app_name: Name of the logic app extension.
        :param workflow_name: Name of the workflow.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/logic-apps/get-workflow
        """
        return self._call(
            _rest.LOGIC_APPS_GET_WORKFLOW,
            options,
            resource_group_name,
            container_app_name,
            logic_app_name,
            workflow_name,
        )

    def list_workflows(
        self, resource_group_name: str, container_app_name: str, logic_app_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WorkflowEnvelope]:
        """List the workflows of a logic app.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param logic_app_name: Name of the logic app extension.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/logic-apps/list-workflows
        """
        return self._list(
            _rest.LOGIC_APPS_LIST_WORKFLOWS, options, resource_group_name, container_app_name, logic_app_name
        )
