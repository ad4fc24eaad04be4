"""Values in paths and queries: url, url-multi-collectionFormat."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..clients import Clients
from ..scenario import Area, method_of, raises
from ..values import OTHER_SCRIPTS, UTC

area = Area()

_RESERVED = "begin!*'();:@ &=+$,/?#[]end"
# What has but one value is sent without being given.
_CONSTANTS: dict[str, tuple[Any, ...]] = dict.fromkeys(
    (
        "get_boolean_true",
        "get_boolean_false",
        "get_int_one_million",
        "get_int_negative_one_million",
        "get_ten_billion",
        "get_negative_ten_billion",
        "float_scientific_positive",
        "float_scientific_negative",
        "double_decimal_positive",
        "double_decimal_negative",
        "string_unicode",
        "string_url_encoded",
        "string_empty",
        "byte_empty",
        "date_valid",
        "date_time_valid",
    ),
    (),
)
_GIVEN: dict[str, tuple[Any, ...]] = {"enum_valid": ("green color",), "byte_multi_byte": (OTHER_SCRIPTS.encode(),)}
area.sends("url", "queries", {**_CONSTANTS, **_GIVEN})
area.sends("url", "paths", {**_CONSTANTS, **_GIVEN})
area.sends(
    "url",
    "paths",
    {
        "string_url_non_encoded": (),
        "base64_url": (b"lorem",),
        "array_csv_in_path": (["ArrayPath1", _RESERVED, None, ""],),
        "unix_time_url": (datetime(2016, 4, 13, tzinfo=UTC),),
    },
)
_NULL = (
    *("get_boolean", "get_int", "get_long", "float", "double", "string", "enum", "byte", "date", "date_time"),
    "array_string_csv",
)
_FORMS = ("csv", "ssv", "tsv", "pipes")
area.sends(
    "url",
    "queries",
    {
        **{f"{kind}_null": (None,) for kind in _NULL},
        **{f"array_string_{form}_valid": (["ArrayQuery1", _RESERVED, None, ""],) for form in _FORMS},
        "array_string_csv_empty": ([],),
        "array_string_no_collection_format_empty": (["hello", "nihao", "bonjour"],),
    },
)
area.sends(
    "url-multi-collectionFormat",
    "queries",
    {
        "array_string_multi_null": (None,),
        "array_string_multi_empty": ([],),
        "array_string_multi_valid": (["ArrayQuery1", _RESERVED, None, ""],),
    },
)


@area.scenario
def nothing_in_a_path(clients: Clients) -> None:
    """What would make another path of it is refused before anything is sent."""
    paths = clients("url").paths
    for method in ("string_null", "enum_null", "byte_null", "date_null", "date_time_null"):
        raises(ValueError, method_of(paths, "", method), None)


@area.scenario
def parameters_of_paths_and_of_the_document(clients: Clients) -> None:
    """Parameters that the operation and its path declare, and those of the whole document, which are the client's."""

    def call(client: Any, method: str, of_path: str | None, own: str | None) -> None:
        getattr(client.path_items, method)(
            path_item_string_path="pathItemStringPath",
            local_string_path="localStringPath",
            path_item_string_query=of_path,
            local_string_query=own,
        )

    call(clients("url"), "get_all_with_values", "pathItemStringQuery", "localStringQuery")
    call(clients("url"), "get_local_path_item_query_null", None, None)
    with clients.make("url", global_string_path="globalStringPath") as client:
        call(client, "get_global_query_null", "pathItemStringQuery", "localStringQuery")
        call(client, "get_global_and_local_query_null", "pathItemStringQuery", None)
