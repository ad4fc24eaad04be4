"""What Azure's services have in common: azure-special-properties, -parameter-grouping, subscriptionId-apiVersion."""

from __future__ import annotations

from azure.core.exceptions import HttpResponseError
from azure.core.pipeline.policies import SansIOHTTPPolicy

from ..clients import SUBSCRIPTION, Clients
from ..scenario import Area, raises

area = Area()
_DOCUMENT = "azure-special-properties"
_REQUEST_ID = "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0"


@area.scenario
def subscriptions(clients: Clients) -> None:
    credentials, method = clients(_DOCUMENT).subscription_in_credentials, clients(_DOCUMENT).subscription_in_method
    credentials.post_method_global_valid()
    credentials.post_method_global_not_provided_valid()
    credentials.post_path_global_valid()
    credentials.post_swagger_global_valid()
    method.post_method_local_valid(SUBSCRIPTION)
    method.post_path_local_valid(SUBSCRIPTION)
    method.post_swagger_local_valid(SUBSCRIPTION)
    raises(ValueError, method.post_method_local_null, None)


@area.scenario
def api_versions(clients: Clients) -> None:
    default, local = clients(_DOCUMENT).api_version_default, clients(_DOCUMENT).api_version_local
    default.get_method_global_valid()
    default.get_method_global_not_provided_valid()
    default.get_path_global_valid()
    default.get_swagger_global_valid()
    local.get_method_local_null()
    local.get_method_local_valid()
    local.get_path_local_valid()
    local.get_swagger_local_valid()


@area.scenario
def urls_that_are_encoded_already(clients: Clients) -> None:
    skip = clients(_DOCUMENT).skip_url_encoding
    path, query = "path1/path2/path3", "value1&q2=value2&q3=value3"
    skip.get_method_path_valid(path)
    skip.get_path_path_valid(path)
    skip.get_swagger_path_valid()
    skip.get_method_query_valid(query)
    skip.get_path_query_valid(query)
    skip.get_swagger_query_valid()
    skip.get_method_query_null()


@area.scenario
def request_ids(clients: Clients) -> None:
    client = clients(_DOCUMENT)
    client.x_ms_client_request_id.get(client_request_id=_REQUEST_ID)
    client.x_ms_client_request_id.param_get(_REQUEST_ID)
    error = raises(HttpResponseError, client.x_ms_client_request_id.get)
    assert "Request id: 123" in str(error)
    client.header.custom_named_request_id(_REQUEST_ID)
    client.header.custom_named_request_id_param_grouping(_REQUEST_ID)
    assert client.header.custom_named_request_id_head(_REQUEST_ID) is True


@area.scenario
def no_request_id(clients: Clients) -> None:
    """A policy of the caller's own in place of the one that makes request ids."""
    with clients.make(_DOCUMENT, request_id_policy=SansIOHTTPPolicy()) as client:
        client.x_ms_client_request_id.get()


@area.scenario
def odata(clients: Clients) -> None:
    clients(_DOCUMENT).odata.get_with_filter("id gt 5 and name eq 'foo'", 10, "id")


@area.scenario
def a_resource_group(clients: Clients) -> None:
    found = clients("subscriptionId-apiVersion").group.get_sample_resource_group("testgroup101")
    assert (found.name, found.location) == ("testgroup101", "West US")


@area.scenario
def grouped_parameters(clients: Clients) -> None:
    grouping = clients("azure-parameter-grouping").parameter_grouping
    grouping.post_required("path", 1234, custom_header="header", query=21)
    grouping.post_optional(custom_header="header", query=21)
    grouping.post_multi_param_groups(header_one="header", query_one=21, query_two=42)
    grouping.post_shared_parameter_group_object(header_one="header", query_one=21)
    grouping.post_reserved_words(from_parameter="bob", accept="yes")
    grouping.group_with_constant(grouped_constant="foo", grouped_parameter="bar")
