"""What status codes lead to: httpInfrastructure."""

from __future__ import annotations

from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

from ..clients import Clients
from ..scenario import Area, raises

area = Area()
_DOCUMENT = "httpInfrastructure"


@area.scenario
def success(clients: Clients) -> None:
    methods = clients(_DOCUMENT).http_success
    for method in (
        *("head200", "put200", "patch200", "post200", "delete200", "put201", "post201", "put202", "patch202"),
        *("post202", "delete202", "head204", "put204", "patch204", "post204", "delete204", "head404"),
    ):
        getattr(methods, method)()
    assert methods.get200() is True


@area.scenario
def redirects(clients: Clients) -> None:
    methods = clients(_DOCUMENT).http_redirects
    for method in (
        *("head300", "head301", "get301", "head302", "get302", "post303", "head307", "get307", "options307"),
        *("put307", "patch307", "post307", "delete307"),
    ):
        getattr(methods, method)()
    # A redirect that would change what the request means is the result itself.
    for method in ("get300", "put301", "patch302"):
        getattr(methods, method)()


@area.scenario
def client_failures(clients: Clients) -> None:
    methods = clients(_DOCUMENT).http_client_failure
    for method in (
        *("head400", "get400", "options400", "put400", "patch400", "post400", "delete400", "head401", "get402"),
        *("options403", "get403", "put404", "patch405", "post406", "delete407", "put409", "head410", "get411"),
        *("options412", "get412", "put413", "patch414", "post415", "get416", "delete417"),
    ):
        error = raises(HttpResponseError, getattr(methods, method))
        assert error.status_code == int(method[-3:])
    raises(HttpResponseError, methods.head429, retry_total=0)


@area.scenario
def server_failures(clients: Clients) -> None:
    methods = clients(_DOCUMENT).http_server_failure
    for method in ("head501", "get501", "post505", "delete505"):
        raises(HttpResponseError, getattr(methods, method))


@area.scenario
def retries(clients: Clients) -> None:
    """The first answer is an error, the second is not. The server tells them apart by a cookie."""
    methods = clients(_DOCUMENT).http_retry
    for method in ("head408", "put500", "patch500", "get502", "options502", "put504", "patch504"):
        getattr(methods, method)()
    # A POST or PATCH is repeated where the caller says that it may be.
    for method in ("post503", "delete503"):
        getattr(methods, method)(retry_on_methods=frozenset({"POST", "DELETE"}))


@area.scenario
def answers_of_several_kinds(clients: Clients) -> None:
    methods = clients(_DOCUMENT).multiple_responses
    for method, code in {
        "get200_model204_no_model_default_error200_valid": "200",
        "get200_model201_model_default_error200_valid": "200",
        "get200_model201_model_default_error201_valid": "201",
    }.items():
        assert getattr(methods, method)().status_code == code
    created = methods.get200_model201_model_default_error201_valid()
    assert created.text_status_code == "Created"
    several = "get200_model_a201_model_c404_model_d_default_error"
    assert getattr(methods, f"{several}200_valid")().status_code == "200"
    assert getattr(methods, f"{several}201_valid")().http_code == "201"
    raises(ResourceNotFoundError, getattr(methods, f"{several}404_valid"))
    assert methods.get200_model204_no_model_default_error204_valid() is None


@area.scenario
def errors_of_several_kinds(clients: Clients) -> None:
    methods = clients(_DOCUMENT).multiple_responses
    for method in (
        "get200_model204_no_model_default_error201_invalid",
        "get200_model204_no_model_default_error202_none",
        "get200_model204_no_model_default_error400_valid",
        "get200_model201_model_default_error400_valid",
        "get200_model_a201_model_c404_model_d_default_error400_valid",
        "get202_none204_none_default_error400_valid",
        "get202_none204_none_default_none400_none",
        "get202_none204_none_default_none400_invalid",
        "get_default_model_a400_valid",
        "get_default_model_a400_none",
        "get_default_none400_invalid",
        "get_default_none400_none",
        "get200_model_a400_none",
        "get200_model_a400_valid",
        "get200_model_a400_invalid",
        "get200_model_a202_valid",
    ):
        raises(HttpResponseError, getattr(methods, method))


@area.scenario
def answers_without_a_result(clients: Clients) -> None:
    methods = clients(_DOCUMENT).multiple_responses
    for method in (
        "get202_none204_none_default_error202_none",
        "get202_none204_none_default_error204_none",
        "get202_none204_none_default_none202_invalid",
        "get202_none204_none_default_none204_none",
        "get_default_none200_invalid",
        "get_default_none200_none",
        "get200_model_a200_none",
    ):
        assert getattr(methods, method)() is None, method
    assert methods.get_default_model_a200_none() is None
    assert methods.get_default_model_a200_valid().status_code == "200"
    assert methods.get200_model_a200_valid().status_code == "200"
    assert methods.get200_model_a200_invalid().status_code is None


@area.scenario
def failures_without_a_model(clients: Clients) -> None:
    methods = clients(_DOCUMENT).http_failure
    for method in ("get_empty_error", "get_no_model_error", "get_no_model_empty"):
        raises(HttpResponseError, getattr(methods, method))


@area.scenario
def incorrect_error(clients: Clients) -> None:
    """An error whose body is not what the document says is an error all the same."""
    error = raises(HttpResponseError, clients("incorrect-error-response").get_incorrect_error_from_server)
    assert error.status_code == 444


@area.scenario
def declared_errors(clients: Clients) -> None:
    pet = clients("xms-error-responses").pet
    assert pet.get_pet_by_id("tommy").ani_type == "Dog"
    assert pet.get_pet_by_id("django") is None
    for name in ("coyoteUgly", "weirdAlYankovic"):
        raises(ResourceNotFoundError, pet.get_pet_by_id, name)
    for name, code in {"ringo": 400, "alien123": 501, "another": 402}.items():
        assert raises(HttpResponseError, pet.get_pet_by_id, name, retry_total=0).status_code == code
    pet.do_something("stay")
    raises(HttpResponseError, pet.do_something, "jump", retry_total=0)
    raises(ResourceNotFoundError, pet.do_something, "fetch")
    raises(HttpResponseError, pet.has_models_param, retry_total=0)
