"""Arrays of every type as bodies: body-array."""

from __future__ import annotations

from datetime import date
from typing import Any

from azure.core.exceptions import DecodeError

from ..clients import Clients
from ..scenario import Area
from ..values import (
    BASE64URL,
    BYTES,
    DATES,
    DURATIONS,
    FLOATS,
    INTEGERS,
    NAMED,
    PRODUCTS,
    TEXTS,
    TIMES,
    TIMES_WITH_OFFSETS,
    UUIDS,
)

area = Area()
_DOCUMENT = "body-array"
_NAMES = ["foo1", "foo2", "foo3"]

area.reads(
    _DOCUMENT,
    "array",
    {
        "get_null": None,
        "get_empty": [],
        "get_boolean_tfft": [True, False, False, True],
        "get_boolean_invalid_null": [True, None, False],
        "get_integer_valid": INTEGERS,
        "get_int_invalid_null": [1, None, 0],
        "get_long_valid": INTEGERS,
        "get_long_invalid_null": [1, None, 0],
        "get_float_valid": FLOATS,
        "get_float_invalid_null": [0, None, -1.2e20],
        "get_double_valid": FLOATS,
        "get_double_invalid_null": [0, None, -1.2e20],
        "get_string_valid": _NAMES,
        "get_enum_valid": _NAMES,
        "get_string_enum_valid": _NAMES,
        "get_string_with_null": ["foo", None, "foo2"],
        "get_string_with_invalid": ["foo", "123", "foo2"],
        "get_uuid_valid": UUIDS,
        # A UUID is text: what the service sends is not judged.
        "get_uuid_invalid_chars": [UUIDS[0], "foo"],
        "get_date_valid": DATES,
        "get_date_invalid_null": [date(2012, 1, 1), None, date(1776, 7, 4)],
        "get_date_time_valid": TIMES_WITH_OFFSETS,
        "get_date_time_invalid_null": [TIMES[0], None],
        "get_date_time_rfc1123_valid": TIMES,
        "get_duration_valid": DURATIONS,
        "get_byte_valid": BYTES,
        "get_byte_invalid_null": [bytes([171, 172, 173]), None],
        "get_base64_url": BASE64URL,
        "get_complex_null": None,
        "get_complex_empty": [],
        "get_array_null": None,
        "get_array_empty": [],
        "get_array_item_null": [TEXTS[0], None, TEXTS[2]],
        "get_array_item_empty": [TEXTS[0], [], TEXTS[2]],
        "get_array_valid": TEXTS,
        "get_dictionary_null": None,
        "get_dictionary_empty": [],
        "get_dictionary_item_null": [NAMED[0], None, NAMED[2]],
        "get_dictionary_item_empty": [NAMED[0], {}, NAMED[2]],
        "get_dictionary_valid": NAMED,
    },
)
area.fails(
    _DOCUMENT,
    "array",
    dict.fromkeys(
        (
            "get_invalid",
            "get_boolean_invalid_string",
            "get_int_invalid_string",
            "get_long_invalid_string",
            "get_float_invalid_string",
            "get_double_invalid_string",
            "get_date_invalid_chars",
            "get_date_time_invalid_chars",
        ),
        DecodeError,
    ),
)
area.sends(
    _DOCUMENT,
    "array",
    {
        "put_empty": ([],),
        "put_boolean_tfft": ([True, False, False, True],),
        "put_integer_valid": (INTEGERS,),
        "put_long_valid": (INTEGERS,),
        "put_float_valid": (FLOATS,),
        "put_double_valid": (FLOATS,),
        "put_string_valid": (_NAMES,),
        "put_enum_valid": (_NAMES,),
        "put_string_enum_valid": (_NAMES,),
        "put_uuid_valid": (UUIDS,),
        "put_date_valid": (DATES,),
        "put_date_time_valid": (TIMES,),
        "put_date_time_rfc1123_valid": (TIMES,),
        "put_duration_valid": (DURATIONS,),
        "put_byte_valid": (BYTES,),
        "put_complex_valid": (PRODUCTS,),
        "put_array_valid": (TEXTS,),
        "put_dictionary_valid": (NAMED,),
    },
)


@area.scenario
def models_in_arrays(clients: Clients) -> None:
    """Models as items, and None and empty ones among them."""

    def plain(items: list[Any]) -> list[Any]:
        return [None if item is None else item.as_dict() for item in items]

    array = clients(_DOCUMENT).array
    assert plain(array.get_complex_valid()) == PRODUCTS
    assert plain(array.get_complex_item_null()) == [PRODUCTS[0], None, PRODUCTS[2]]
    assert plain(array.get_complex_item_empty()) == [PRODUCTS[0], {}, PRODUCTS[2]]
    product = clients.package(_DOCUMENT).models.Product
    array.put_complex_valid([product(**each) for each in PRODUCTS])
