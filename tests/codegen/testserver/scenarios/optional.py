"""What is required and what is not: required-optional, validation, constants, client-enum, reserved-words."""

from __future__ import annotations

import io

from ..clients import Clients
from ..scenario import Area, raises

area = Area()
_DOCUMENT = "required-optional"
_KINDS = ("integer", "string", "class", "array")


@area.scenario
def optional(clients: Clients) -> None:
    """What is not given is not sent."""
    implicit, explicit = clients(_DOCUMENT).implicit, clients(_DOCUMENT).explicit
    for method in ("query", "header", "body", "binary_body"):
        getattr(implicit, f"put_optional_{method}")()
    explicit.put_optional_binary_body()
    explicit.put_required_binary_body(io.BytesIO(b"Upload file test case"))
    for kind in _KINDS:
        getattr(explicit, f"post_optional_{kind}_parameter")()
        getattr(explicit, f"post_optional_{kind}_property")({})
        if kind != "class":
            getattr(explicit, f"post_optional_{kind}_header")()
    implicit.get_optional_global_query()


@area.scenario
def required(clients: Clients) -> None:
    """What is required and not given is an error before anything is sent."""
    implicit, explicit = clients(_DOCUMENT).implicit, clients(_DOCUMENT).explicit
    for kind in _KINDS:
        raises(ValueError, getattr(explicit, f"post_required_{kind}_parameter"), None)
        if kind != "class":
            raises(ValueError, getattr(explicit, f"post_required_{kind}_header"), None)
    raises(ValueError, implicit.get_required_path, None)
    with clients.make(_DOCUMENT, required_global_path=None, required_global_query=None) as client:
        raises(ValueError, client.implicit.get_required_global_path)
        raises(ValueError, client.implicit.get_required_global_query)


@area.scenario
def constants(clients: Clients) -> None:
    """Constants are sent without being given."""
    validation = clients("validation")
    validation.get_with_constant_in_path()
    sent = {"child": {}, "const_child": {}, "capacity": 1}
    product = validation.post_with_constant_in_body(sent)
    assert product.const_string == "constant"
    clients("constants").contants.put_client_constants()
    assert clients("client-enum").head() is True


@area.scenario
def reserved_words(clients: Clients) -> None:
    client = clients("reserved-words")
    client.import_operations.operation_one("foo")
    client.operation_with_content_param(io.BytesIO(b"hello, world"))
    client.operation_with_json_param({"hello": "world"})
    client.operation_with_data_param("hello", "world")
    client.operation_with_files_param(io.BytesIO(b"hello, world"), "my.txt")
    client.operation_with_url("foo", "x", ["one", "two"])
    client.reserved_enum("import")
