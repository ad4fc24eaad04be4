# Generated from swagger/web/ by "make generate": do not edit.

"""Asynchronous operations of ``web``: ``kube_environments``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _kube_environments as _sync


class KubeEnvironmentsOperations(AsyncOperationGroup):
    """Kubernetes environments for App Service on Azure Arc.

    An attribute of the client: ``client.kube_environments``.
    """

    get = awaited(_sync.KubeEnvironmentsOperations.get)
    begin_create_or_update = begun(_sync.KubeEnvironmentsOperations.begin_create_or_update)
    update = awaited(_sync.KubeEnvironmentsOperations.update)
    begin_delete = begun(_sync.KubeEnvironmentsOperations.begin_delete)
    list_by_resource_group = paged(_sync.KubeEnvironmentsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.KubeEnvironmentsOperations.list_by_subscription)
