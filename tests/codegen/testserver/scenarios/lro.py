"""Long-running operations: lro."""

from __future__ import annotations

from typing import Any

from azure.core.exceptions import AzureError, HttpResponseError

from ..clients import Clients
from ..scenario import Area, raises

area = Area()
_DOCUMENT = "lro"
_PRODUCT = {"location": "West US"}


def _run(group: Any, methods: tuple[str, ...], *body: Any, state: str | None = "Succeeded") -> None:
    for method in methods:
        result = getattr(group, method)(*body).result()
        if state is not None:
            assert result.properties.provisioning_state == state, method


@area.scenario
def put(clients: Clients) -> None:
    lros = clients(_DOCUMENT).lros
    _run(
        lros,
        (
            "begin_put200_succeeded",
            "begin_put201_succeeded",
            "begin_put201_creating_succeeded200",
            "begin_put200_updating_succeeded204",
            "begin_put_async_retry_succeeded",
            "begin_put_async_no_retry_succeeded",
        ),
        _PRODUCT,
    )
    _run(
        lros,
        (
            "begin_put200_succeeded_no_state",
            "begin_put202_retry200",
            "begin_put_no_header_in_retry",
            "begin_put_async_no_header_in_retry",
        ),
        _PRODUCT,
        state=None,
    )


@area.scenario
def put_of_what_is_no_resource(clients: Clients) -> None:
    lros = clients(_DOCUMENT).lros
    for method in ("begin_put_non_resource", "begin_put_async_non_resource"):
        assert getattr(lros, method)({}).result().name == "sku", method
    for method in ("begin_put_sub_resource", "begin_put_async_sub_resource"):
        assert getattr(lros, method)({}).result().provisioning_state == "Succeeded", method


@area.scenario
def patch(clients: Clients) -> None:
    lros = clients(_DOCUMENT).lros
    _run(
        lros,
        ("begin_patch201_retry_with_async_header", "begin_patch202_retry_with_async_and_location_header"),
        _PRODUCT,
        state=None,
    )
    # Its links lead to another host, which is not asked.
    raises(AzureError, lros.begin_patch200_succeeded_ignore_headers, _PRODUCT)


@area.scenario
def delete(clients: Clients) -> None:
    lros = clients(_DOCUMENT).lros
    _run(lros, ("begin_delete_provisioning202_accepted200_succeeded",))
    _run(
        lros,
        (
            "begin_delete204_succeeded",
            "begin_delete202_retry200",
            "begin_delete202_no_retry204",
            "begin_delete_no_header_in_retry",
            "begin_delete_async_no_header_in_retry",
            "begin_delete_async_retry_succeeded",
            "begin_delete_async_no_retry_succeeded",
        ),
        state=None,
    )
    # Here the resource itself is polled, and says how its deletion ended.
    for method in (
        "begin_delete_provisioning202_deleting_failed200",
        "begin_delete_provisioning202_deletingcanceled200",
    ):
        getattr(lros, method)().wait()


@area.scenario
def post(clients: Clients) -> None:
    lros = clients(_DOCUMENT).lros
    assert lros.begin_post200_with_payload().result().id == "1"
    assert [product.id for product in lros.begin_post202_list().result()] == ["100"]
    for method in (
        "begin_post_double_headers_final_location_get",
        "begin_post_double_headers_final_azure_header_get",
        "begin_post_double_headers_final_azure_header_get_default",
    ):
        assert getattr(lros, method)().result().id == "100", method
    _run(lros, ("begin_post202_retry200", "begin_post202_no_retry204"), _PRODUCT, state=None)
    _run(lros, ("begin_post_async_retry_succeeded", "begin_post_async_no_retry_succeeded"), _PRODUCT, state=None)


@area.scenario
def failed_and_canceled(clients: Clients) -> None:
    lros = clients(_DOCUMENT).lros
    for method in (
        "begin_put201_creating_failed200",
        "begin_put200_acceptedcanceled200",
        "begin_put_async_retry_failed",
        "begin_put_async_no_retrycanceled",
        "begin_post_async_retry_failed",
        "begin_post_async_retrycanceled",
    ):
        raises(HttpResponseError, getattr(lros, method), _PRODUCT)
    for method in ("begin_delete_async_retry_failed", "begin_delete_async_retrycanceled"):
        raises(HttpResponseError, getattr(lros, method))


@area.scenario
def retries(clients: Clients) -> None:
    """Errors that pass: of the first request, and while polling."""
    retrys = clients(_DOCUMENT).lro_retrys
    _run(
        retrys,
        ("begin_put201_creating_succeeded200", "begin_put_async_relative_retry_succeeded"),
        _PRODUCT,
    )
    _run(retrys, ("begin_delete_provisioning202_accepted200_succeeded",))
    _run(retrys, ("begin_delete202_retry200", "begin_delete_async_relative_retry_succeeded"), state=None)
    options = {"retry_on_methods": frozenset({"POST", "GET"})}
    for method in ("begin_post202_retry200", "begin_post_async_relative_retry_succeeded"):
        getattr(retrys, method)(_PRODUCT, **options).result()


@area.scenario
def own_headers(clients: Clients) -> None:
    """Headers of the call go with each request of it, those that poll included."""
    group = clients(_DOCUMENT).lr_os_custom_header
    headers = {"x-ms-client-request-id": "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0"}
    for method in (
        "begin_put_async_retry_succeeded",
        "begin_put201_creating_succeeded200",
        "begin_post202_retry200",
        "begin_post_async_retry_succeeded",
    ):
        getattr(group, method)(_PRODUCT, headers=headers).result()


_WITH_BODY = (
    "begin_put_error201_no_provisioning_state_payload",
    "begin_put_non_retry400",
    "begin_put_non_retry201_creating400",
    "begin_put_non_retry201_creating400_invalid_json",
    "begin_put_async_relative_retry400",
    "begin_post_non_retry400",
    "begin_post202_non_retry400",
    "begin_post_async_relative_retry400",
    "begin_put_async_relative_retry_no_status",
    "begin_put_async_relative_retry_no_status_payload",
    "begin_post_async_relative_retry_no_payload",
    "begin_put200_invalid_json",
    "begin_put_async_relative_retry_invalid_header",
    "begin_put_async_relative_retry_invalid_json_polling",
    "begin_post202_retry_invalid_header",
    "begin_post_async_relative_retry_invalid_header",
    "begin_post_async_relative_retry_invalid_json_polling",
)
_WITHOUT_BODY = (
    "begin_delete_non_retry400",
    "begin_delete202_non_retry400",
    "begin_delete_async_relative_retry400",
    "begin_delete_async_relative_retry_no_status",
    "begin_delete202_retry_invalid_header",
    "begin_delete_async_relative_retry_invalid_header",
    "begin_delete_async_relative_retry_invalid_json_polling",
)


@area.scenario
def what_cannot_be_followed(clients: Clients) -> None:
    """Errors that stay, states that are none, and links that lead nowhere are errors."""
    lrosads = clients(_DOCUMENT).lrosads
    for method in _WITH_BODY:
        raises(AzureError, getattr(lrosads, method), _PRODUCT)
    for method in _WITHOUT_BODY:
        raises(AzureError, getattr(lrosads, method))


@area.scenario
def what_ends_at_once(clients: Clients) -> None:
    """Accepted, and nothing says where to ask: that counts as done, as in azure-core."""
    lrosads = clients(_DOCUMENT).lrosads
    lrosads.begin_delete204_succeeded().result()
    lrosads.begin_post202_no_location(_PRODUCT).result()
