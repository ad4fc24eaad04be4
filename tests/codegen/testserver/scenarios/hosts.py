"""Hosts with parameters: custom-baseUrl and its relatives, lro-parameterized-endpoints, parameterized-endpoint."""

from __future__ import annotations

from azure.core.exceptions import AzureError

from ..clients import Clients
from ..scenario import Area, raises

area = Area()


def _rest_of_host(clients: Clients) -> str:
    """The host without "local", which is the argument of each call."""
    return f"host:{clients.server.port}"


@area.scenario
def part_of_the_host(clients: Clients) -> None:
    with clients.make("custom-baseUrl", host=_rest_of_host(clients)) as client:
        client.paths.get_empty("local")
        raises(ValueError, client.paths.get_empty, None)
        raises(ValueError, client.paths.get_empty, "somebody@")
    with clients.make("custom-baseUrl", host="badhost", retry_total=0) as client:
        raises(AzureError, client.paths.get_empty, "bad")


@area.scenario
def all_of_the_host(clients: Clients) -> None:
    with clients.make(
        "custom-baseUrl-more-options", subscription_id="test12", dns_suffix=_rest_of_host(clients)
    ) as client:
        client.paths.get_empty("http://lo", "cal", "key1", "v1")
    with clients.make("parameterized-endpoint", endpoint=clients.server.url) as client:
        client.get()


@area.scenario
def links_to_next_pages(clients: Clients) -> None:
    """Links without a host lead to the one that the call named."""
    with clients.make("custom-baseUrl-paging", host=_rest_of_host(clients)) as client:
        for method in (client.paging.get_pages_partial_url, client.paging.get_pages_partial_url_operation):
            assert [product.properties.id for product in method("local")] == [1, 2]


@area.scenario
def polling(clients: Clients) -> None:
    with clients.make("lro-parameterized-endpoints", host=_rest_of_host(clients)) as client:
        assert client.begin_poll_with_parameterized_endpoints("local").result() == "success"
        poller = client.begin_poll_with_constant_parameterized_endpoints("local")
        assert poller.result() == "success"
        again = client.begin_poll_with_constant_parameterized_endpoints(
            "local", continuation_token=poller.continuation_token()
        )
        assert again.result() == "success"
