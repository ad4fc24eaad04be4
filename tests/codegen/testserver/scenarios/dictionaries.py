"""Dictionaries of every type as bodies: body-dictionary."""

from __future__ import annotations

from collections.abc import Sequence
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
)

area = Area()
_DOCUMENT = "body-dictionary"


def _numbered(values: Sequence[Any]) -> dict[str, Any]:
    return {str(number): value for number, value in enumerate(values)}


_BOOLEANS = _numbered([True, False, False, True])
_NAMES = _numbered(["foo1", "foo2", "foo3"])

area.reads(
    _DOCUMENT,
    "dictionary",
    {
        "get_null": None,
        "get_empty": {},
        "get_null_value": {"key1": None},
        "get_empty_string_key": {"": "val1"},
        "get_boolean_tfft": _BOOLEANS,
        "get_boolean_invalid_null": _numbered([True, None, False]),
        "get_integer_valid": _numbered(INTEGERS),
        "get_int_invalid_null": _numbered([1, None, 0]),
        "get_long_valid": _numbered(INTEGERS),
        "get_long_invalid_null": _numbered([1, None, 0]),
        "get_float_valid": _numbered(FLOATS),
        "get_float_invalid_null": _numbered([0, None, -1.2e20]),
        "get_double_valid": _numbered(FLOATS),
        "get_double_invalid_null": _numbered([0, None, -1.2e20]),
        "get_string_valid": _NAMES,
        "get_string_with_null": _numbered(["foo", None, "foo2"]),
        "get_string_with_invalid": _numbered(["foo", "123", "foo2"]),
        "get_date_valid": _numbered(DATES),
        "get_date_invalid_null": _numbered([date(2012, 1, 1), None, date(1776, 7, 4)]),
        "get_date_time_valid": _numbered(TIMES_WITH_OFFSETS),
        "get_date_time_invalid_null": _numbered([TIMES[0], None]),
        "get_date_time_rfc1123_valid": _numbered(TIMES),
        "get_duration_valid": _numbered(DURATIONS),
        "get_byte_valid": _numbered(BYTES),
        "get_byte_invalid_null": _numbered([bytes([171, 172, 173]), None]),
        "get_base64_url": _numbered(BASE64URL),
        "get_complex_null": None,
        "get_complex_empty": {},
        "get_array_null": None,
        "get_array_empty": {},
        "get_array_item_null": _numbered([TEXTS[0], None, TEXTS[2]]),
        "get_array_item_empty": _numbered([TEXTS[0], [], TEXTS[2]]),
        "get_array_valid": _numbered(TEXTS),
        "get_dictionary_null": None,
        "get_dictionary_empty": {},
        "get_dictionary_item_null": _numbered([NAMED[0], None, NAMED[2]]),
        "get_dictionary_item_empty": _numbered([NAMED[0], {}, NAMED[2]]),
        "get_dictionary_valid": _numbered(NAMED),
    },
)
area.fails(
    _DOCUMENT,
    "dictionary",
    dict.fromkeys(
        (
            "get_invalid",
            "get_null_key",
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
    "dictionary",
    {
        "put_empty": ({},),
        "put_boolean_tfft": (_BOOLEANS,),
        "put_integer_valid": (_numbered(INTEGERS),),
        "put_long_valid": (_numbered(INTEGERS),),
        "put_float_valid": (_numbered(FLOATS),),
        "put_double_valid": (_numbered(FLOATS),),
        "put_string_valid": (_NAMES,),
        "put_date_valid": (_numbered(DATES),),
        "put_date_time_valid": (_numbered(TIMES_WITH_OFFSETS),),
        "put_date_time_rfc1123_valid": (_numbered(TIMES),),
        "put_duration_valid": (_numbered(DURATIONS),),
        "put_byte_valid": (_numbered(BYTES),),
        "put_complex_valid": (_numbered(PRODUCTS),),
        "put_array_valid": (_numbered(TEXTS),),
        "put_dictionary_valid": (_numbered(NAMED),),
    },
)


@area.scenario
def models_in_dictionaries(clients: Clients) -> None:
    """Models as values, and None and empty ones among them."""

    def plain(values: dict[str, Any]) -> dict[str, Any]:
        return {name: None if value is None else value.as_dict() for name, value in values.items()}

    dictionary = clients(_DOCUMENT).dictionary
    assert plain(dictionary.get_complex_valid()) == _numbered(PRODUCTS)
    assert plain(dictionary.get_complex_item_null()) == _numbered([PRODUCTS[0], None, PRODUCTS[2]])
    assert plain(dictionary.get_complex_item_empty()) == _numbered([PRODUCTS[0], {}, PRODUCTS[2]])
    widget = clients.package(_DOCUMENT).models.Widget
    dictionary.put_complex_valid(_numbered([widget(**each) for each in PRODUCTS]))
