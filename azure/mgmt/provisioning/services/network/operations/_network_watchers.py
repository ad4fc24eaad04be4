# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``network_watchers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _network_watchers as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class NetworkWatchersOperations(OperationGroup):
    """Network watchers: diagnose networks, one per region and subscription.

    An attribute of the client: ``client.network_watchers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, network_watcher_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkWatcher:
        """Get one network watcher.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get
        """
        return self._call(_rest.NETWORK_WATCHERS_GET, options, resource_group_name, network_watcher_name)

    def create_or_update(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.NetworkWatcher | types.NetworkWatcherDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkWatcher:
        """Create the network watcher of a region, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Wanted settings of the network watcher.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/create-or-update
        """
        return self._call(
            _rest.NETWORK_WATCHERS_CREATE_OR_UPDATE, options, resource_group_name, network_watcher_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkWatcher:
        """Replace the tags of a network watcher.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: The new tags of the network watcher; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/update-tags
        """
        return self._call(
            _rest.NETWORK_WATCHERS_UPDATE_TAGS, options, resource_group_name, network_watcher_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, network_watcher_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a network watcher with its captures, monitors and flow logs.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/delete
        """
        return self._begin(_rest.NETWORK_WATCHERS_DELETE, options, resource_group_name, network_watcher_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkWatcher]:
        """List the network watchers of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/list
        """
        return self._list(_rest.NETWORK_WATCHERS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkWatcher]:
        """List all network watchers of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/list-all
        """
        return self._list(_rest.NETWORK_WATCHERS_LIST_ALL, options)

    def get_topology(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.TopologyParameters | types.TopologyParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Topology:
        """Get the resources of a resource group or network, and how they are connected.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Resource group, virtual network or subnet to look at.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get-topology
        """
        return self._call(
            _rest.NETWORK_WATCHERS_GET_TOPOLOGY, options, resource_group_name, network_watcher_name, parameters
        )

    def begin_verify_ip_flow(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.VerificationIPFlowParameters | types.VerificationIPFlowParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VerificationIPFlowResult]:
        """Check whether a packet is allowed or denied at a virtual machine, and by which rule.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Packet to check: machine, direction, protocol, addresses and ports.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/verify-ip-flow
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_VERIFY_IP_FLOW, options, resource_group_name, network_watcher_name, parameters
        )

    def begin_get_next_hop(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.NextHopParameters | types.NextHopParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NextHopResult]:
        """Get the next hop of traffic from a virtual machine to an address.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Machine, source address and destination address.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get-next-hop
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_GET_NEXT_HOP, options, resource_group_name, network_watcher_name, parameters
        )

    def begin_get_vm_security_rules(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.SecurityGroupViewParameters | types.SecurityGroupViewParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SecurityGroupViewResult]:
        """Get the configured and effective security rules of a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Virtual machine to look at.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get-vm-security-rules
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_GET_VM_SECURITY_RULES, options, resource_group_name, network_watcher_name, parameters
        )

    def begin_get_troubleshooting(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.TroubleshootingParameters | types.TroubleshootingParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TroubleshootingResult]:
        """Diagnose a VPN gateway or connection; can take several minutes.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Gateway or connection to diagnose, and where to store the logs.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get-troubleshooting
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_GET_TROUBLESHOOTING, options, resource_group_name, network_watcher_name, parameters
        )

    def begin_get_troubleshooting_result(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.QueryTroubleshootingParameters | types.QueryTroubleshootingParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.TroubleshootingResult]:
        """Get the outcome of the latest diagnosis of a gateway or connection.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Gateway or connection that was diagnosed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get-troubleshooting-result
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_GET_TROUBLESHOOTING_RESULT,
            options,
            resource_group_name,
            network_watcher_name,
            parameters,
        )

    def begin_set_flow_log_configuration(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.FlowLogInformation | types.FlowLogInformationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FlowLogInformation]:
        """Set flow logs and traffic analytics of a resource; the flow_logs group is the newer way.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Wanted flow logs of the resource.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/set-flow-log-configuration
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_SET_FLOW_LOG_CONFIGURATION,
            options,
            resource_group_name,
            network_watcher_name,
            parameters,
        )

    def begin_get_flow_log_status(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.FlowLogStatusParameters | types.FlowLogStatusParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FlowLogInformation]:
        """Get the settings of flow logs and traffic analytics of a resource.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Resource whose flow logs to look at.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get-flow-log-status
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_GET_FLOW_LOG_STATUS, options, resource_group_name, network_watcher_name, parameters
        )

    def begin_check_connectivity(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.ConnectivityParameters | types.ConnectivityParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectivityInformation]:
        """Check whether a virtual machine can connect to a destination, with latency and hops.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Source, destination and protocol of the check.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/check-connectivity
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_CHECK_CONNECTIVITY, options, resource_group_name, network_watcher_name, parameters
        )

    def begin_get_azure_reachability_report(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.AzureReachabilityReportParameters | types.AzureReachabilityReportParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AzureReachabilityReport]:
        """Get latency scores from internet providers in a place to Azure regions.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Place, providers, regions and time range of the report.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get-azure-reachability-report
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_GET_AZURE_REACHABILITY_REPORT,
            options,
            resource_group_name,
            network_watcher_name,
            parameters,
        )

    def begin_list_available_providers(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.AvailableProvidersListParameters | types.AvailableProvidersListParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AvailableProvidersList]:
        """List the internet providers for which latency reports exist, by country and city.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Place and regions to list providers for.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/list-available-providers
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_LIST_AVAILABLE_PROVIDERS,
            options,
            resource_group_name,
            network_watcher_name,
            parameters,
        )

    def begin_get_network_configuration_diagnostic(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        parameters: models.NetworkConfigurationDiagnosticParameters
        | types.NetworkConfigurationDiagnosticParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkConfigurationDiagnosticResponse]:
        """Get which security groups and rules let given traffic of a resource through or not.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param parameters: Resource and traffic to diagnose.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/get-network-configuration-diagnostic
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_GET_NETWORK_CONFIGURATION_DIAGNOSTIC,
            options,
            resource_group_name,
            network_watcher_name,
            parameters,
        )

    def connection_analyzers_get(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_analyzer_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionAnalyzer:
        """Get one connection analyzer.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_analyzer_name: Name of the connection analyzer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/connection-analyzers-get
        """
        return self._call(
            _rest.NETWORK_WATCHERS_CONNECTION_ANALYZERS_GET,
            options,
            resource_group_name,
            network_watcher_name,
            connection_analyzer_name,
        )

    def begin_connection_analyzers_create(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_analyzer_name: str,
        body: models.ConnectionAnalyzer | types.ConnectionAnalyzerDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectionAnalyzer]:
        """Create a connection analyzer and start its diagnosis.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_analyzer_name: Name of the connection analyzer.
        :param body: Source, destination and diagnoses to carry out.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/connection-analyzers-create
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_CONNECTION_ANALYZERS_CREATE,
            options,
            resource_group_name,
            network_watcher_name,
            connection_analyzer_name,
            body,
        )

    def connection_analyzers_update_tags(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_analyzer_name: str,
        body: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionAnalyzer:
        """Replace the tags of a connection analyzer.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_analyzer_name: Name of the connection analyzer.
        :param body: The new tags of the network watcher; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/connection-analyzers-update-tags
        """
        return self._call(
            _rest.NETWORK_WATCHERS_CONNECTION_ANALYZERS_UPDATE_TAGS,
            options,
            resource_group_name,
            network_watcher_name,
            connection_analyzer_name,
            body,
        )

    def begin_connection_analyzers_delete(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_analyzer_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a connection analyzer.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_analyzer_name: Name of the connection analyzer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/connection-analyzers-delete
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_CONNECTION_ANALYZERS_DELETE,
            options,
            resource_group_name,
            network_watcher_name,
            connection_analyzer_name,
        )

    def connection_analyzers_list(
        self, resource_group_name: str, network_watcher_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ConnectionAnalyzer]:
        """List the connection analyzers of a network watcher.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/connection-analyzers-list
        """
        return self._list(
            _rest.NETWORK_WATCHERS_CONNECTION_ANALYZERS_LIST, options, resource_group_name, network_watcher_name
        )

    def begin_connection_analyzers_query(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_analyzer_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectionAnalyzerQueryStatusResult]:
        """Get state and results of a connection analyzer.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_analyzer_name: Name of the connection analyzer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-watchers/connection-analyzers-query
        """
        return self._begin(
            _rest.NETWORK_WATCHERS_CONNECTION_ANALYZERS_QUERY,
            options,
            resource_group_name,
            network_watcher_name,
            connection_analyzer_name,
        )


class FlowLogsOperations(OperationGroup):
    """Flow logs: records of the traffic of virtual networks, subnets, interfaces and security groups.

    An attribute of the client: ``client.flow_logs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, network_watcher_name: str, flow_log_name: str, **options: Unpack[RequestOptions]
    ) -> models.FlowLog:
        """Get one flow log.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param flow_log_name: Name of the flow log.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/flow-logs/get
        """
        return self._call(_rest.FLOW_LOGS_GET, options, resource_group_name, network_watcher_name, flow_log_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        flow_log_name: str,
        parameters: models.FlowLog | types.FlowLogDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FlowLog]:
        """Create a flow log for a resource, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param flow_log_name: Name of the flow log.
        :param parameters: Wanted settings of the flow log.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/flow-logs/create-or-update
        """
        return self._begin(
            _rest.FLOW_LOGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_watcher_name,
            flow_log_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        flow_log_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FlowLog:
        """Replace the tags of a flow log.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param flow_log_name: Name of the flow log.
        :param parameters: The new tags of the flow log; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/flow-logs/update-tags
        """
        return self._call(
            _rest.FLOW_LOGS_UPDATE_TAGS, options, resource_group_name, network_watcher_name, flow_log_name, parameters
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        flow_log_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a flow log; records already written stay.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param flow_log_name: Name of the flow log.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/flow-logs/delete
        """
        return self._begin(_rest.FLOW_LOGS_DELETE, options, resource_group_name, network_watcher_name, flow_log_name)

    def list(
        self, resource_group_name: str, network_watcher_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FlowLog]:
        """List the flow logs of a network watcher.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/flow-logs/list
        """
        return self._list(_rest.FLOW_LOGS_LIST, options, resource_group_name, network_watcher_name)


class PacketCapturesOperations(OperationGroup):
    """Packet captures on virtual machines and scale sets.

    An attribute of the client: ``client.packet_captures``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        packet_capture_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PacketCaptureResult:
        """Get one packet capture.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param packet_capture_name: Name of the packet capture.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/packet-captures/get
        """
        return self._call(
            _rest.PACKET_CAPTURES_GET, options, resource_group_name, network_watcher_name, packet_capture_name
        )

    def begin_create(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        packet_capture_name: str,
        parameters: models.PacketCapture | types.PacketCaptureDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PacketCaptureResult]:
        """Start a packet capture on a virtual machine or scale set.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param packet_capture_name: Name of the packet capture.
        :param parameters: Wanted settings of the packet capture.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/packet-captures/create
        """
        return self._begin(
            _rest.PACKET_CAPTURES_CREATE,
            options,
            resource_group_name,
            network_watcher_name,
            packet_capture_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        packet_capture_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a packet capture; files already stored stay.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param packet_capture_name: Name of the packet capture.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/packet-captures/delete
        """
        return self._begin(
            _rest.PACKET_CAPTURES_DELETE, options, resource_group_name, network_watcher_name, packet_capture_name
        )

    def begin_stop(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        packet_capture_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Stop a running packet capture.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param packet_capture_name: Name of the packet capture.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/packet-captures/stop
        """
        return self._begin(
            _rest.PACKET_CAPTURES_STOP, options, resource_group_name, network_watcher_name, packet_capture_name
        )

    def begin_get_status(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        packet_capture_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PacketCaptureQueryStatusResult]:
        """Get the state of a packet capture.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param packet_capture_name: Name of the packet capture.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/packet-captures/get-status
        """
        return self._begin(
            _rest.PACKET_CAPTURES_GET_STATUS, options, resource_group_name, network_watcher_name, packet_capture_name
        )

    def list(
        self, resource_group_name: str, network_watcher_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PacketCaptureResult]:
        """List the packet captures of a network watcher.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/packet-captures/list
        """
        return self._list(_rest.PACKET_CAPTURES_LIST, options, resource_group_name, network_watcher_name)


class ConnectionMonitorsOperations(OperationGroup):
    """Connection monitors: watch reachability and latency all the time.

    An attribute of the client: ``client.connection_monitors``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_monitor_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionMonitorResult:
        """Get one connection monitor.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_monitor_name: Name of the connection monitor.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-monitors/get
        """
        return self._call(
            _rest.CONNECTION_MONITORS_GET, options, resource_group_name, network_watcher_name, connection_monitor_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_monitor_name: str,
        parameters: models.ConnectionMonitor | types.ConnectionMonitorDict | IO[bytes],
        *,
        migrate: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectionMonitorResult]:
        """Create a connection monitor, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_monitor_name: Name of the connection monitor.
        :param parameters: Wanted settings of the connection monitor.
        :param migrate: "true" turns an old connection monitor into one of the new version.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-monitors/create-or-update
        """
        return self._begin(
            _rest.CONNECTION_MONITORS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_watcher_name,
            connection_monitor_name,
            parameters,
            migrate,
        )

    def update_tags(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_monitor_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionMonitorResult:
        """Replace the tags of a connection monitor.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_monitor_name: Name of the connection monitor.
        :param parameters: The new tags of the connection monitor; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-monitors/update-tags
        """
        return self._call(
            _rest.CONNECTION_MONITORS_UPDATE_TAGS,
            options,
            resource_group_name,
            network_watcher_name,
            connection_monitor_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_monitor_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a connection monitor.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_monitor_name: Name of the connection monitor.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-monitors/delete
        """
        return self._begin(
            _rest.CONNECTION_MONITORS_DELETE,
            options,
            resource_group_name,
            network_watcher_name,
            connection_monitor_name,
        )

    def list(
        self, resource_group_name: str, network_watcher_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ConnectionMonitorResult]:
        """List the connection monitors of a network watcher.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-monitors/list
        """
        return self._list(_rest.CONNECTION_MONITORS_LIST, options, resource_group_name, network_watcher_name)

    def begin_stop(
        self,
        resource_group_name: str,
        network_watcher_name: str,
        connection_monitor_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Stop a connection monitor of the old version.

        :param resource_group_name: Name of the resource group.
        :param network_watcher_name: Name of the network watcher.
        :param connection_monitor_name: Name of the connection monitor.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-monitors/stop
        """
        return self._begin(
            _rest.CONNECTION_MONITORS_STOP, options, resource_group_name, network_watcher_name, connection_monitor_name
        )
