"""Bodies that are one value: body-boolean, -integer, -number, -string, -byte, -date, -datetime, -duration, -time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from azure.core.exceptions import DecodeError
from isodate import Duration

from ..clients import Clients
from ..scenario import Area
from ..values import LONG_DURATION, OTHER_SCRIPTS, UTC

area = Area()

area.reads("body-boolean", "bool_operations", {"get_true": True, "get_false": False, "get_null": None})
area.fails("body-boolean", "bool_operations", {"get_invalid": DecodeError})
area.sends("body-boolean", "bool_operations", {"put_true": (), "put_false": ()})

_APRIL = datetime(2016, 4, 13, tzinfo=UTC)
area.reads(
    "body-integer",
    "int_operations",
    {
        "get_null": None,
        # Python's whole numbers have no largest one.
        "get_overflow_int32": 2147483656,
        "get_underflow_int32": -2147483656,
        "get_overflow_int64": 9223372036854775910,
        "get_underflow_int64": -9223372036854775910,
        "get_unix_time": _APRIL,
        "get_null_unix_time": None,
    },
)
area.fails("body-integer", "int_operations", {"get_invalid": DecodeError, "get_invalid_unix_time": DecodeError})
area.sends(
    "body-integer",
    "int_operations",
    {
        "put_max32": (2**31 - 1,),
        "put_min32": (-(2**31),),
        "put_max64": (2**63 - 1,),
        "put_min64": (-(2**63),),
        "put_unix_time_date": (_APRIL,),
    },
)

area.reads(
    "body-number",
    "number",
    {
        "get_null": None,
        "get_big_float": 3.402823e20,
        "get_small_float": 3.402823e-20,
        "get_big_double": 2.5976931e101,
        "get_small_double": 2.5976931e-101,
        "get_big_double_positive_decimal": 99999999.99,
        "get_big_double_negative_decimal": -99999999.99,
    },
)
area.fails("body-number", "number", {"get_invalid_float": DecodeError, "get_invalid_double": DecodeError})
area.fails("body-number", "number", {"get_invalid_decimal": DecodeError})
area.sends(
    "body-number",
    "number",
    {
        "put_big_float": (3.402823e20,),
        "put_small_float": (3.402823e-20,),
        "put_big_double": (2.5976931e101,),
        "put_small_double": (2.5976931e-101,),
        "put_big_double_positive_decimal": (),
        "put_big_double_negative_decimal": (),
    },
)

_SPACED = "    Now is the time for all good men to come to the aid of their country    "
area.reads(
    "body-string",
    "string",
    {
        "get_null": None,
        "get_empty": "",
        "get_whitespace": _SPACED,
        "get_not_provided": None,
        "get_base64_encoded": b"a string that gets encoded with base64",
        "get_base64_url_encoded": b"a string that gets encoded with base64url",
        "get_null_base64_url_encoded": None,
    },
)
area.sends(
    "body-string",
    "string",
    {
        "put_null": (),
        "put_empty": (),
        "put_whitespace": (),
        "put_base64_url_encoded": (b"a string that gets encoded with base64url",),
    },
)
area.reads("body-string", "enum", {"get_not_expandable": "red color", "get_referenced": "red color"})
area.sends("body-string", "enum", {"put_not_expandable": ("red color",), "put_referenced": ("red color",)})


@area.scenario
def other_scripts(clients: Clients) -> None:
    """Text in which characters take up to three bytes goes back as it came."""
    string = clients("body-string").string
    text = string.get_mbcs()
    assert text.startswith(OTHER_SCRIPTS)
    string.put_mbcs()


@area.scenario
def enum_with_one_value(clients: Clients) -> None:
    """A constant beside another property of a model."""
    enum = clients("body-string").enum
    assert enum.get_referenced_constant().field1 == "Sample String"
    enum.put_referenced_constant({"color_constant": "green-color"})


_DESCENDING = bytes(range(255, 245, -1))
area.reads("body-byte", "byte", {"get_null": None, "get_empty": b"", "get_non_ascii": _DESCENDING})
area.fails("body-byte", "byte", {"get_invalid": DecodeError})
area.sends("body-byte", "byte", {"put_non_ascii": (_DESCENDING,)})

area.reads("body-date", "date", {"get_null": None, "get_max_date": date.max, "get_min_date": date.min})
area.fails(
    "body-date",
    "date",
    dict.fromkeys(("get_invalid_date", "get_overflow_date", "get_underflow_date"), DecodeError),
)
area.sends("body-date", "date", {"put_max_date": (date.max,), "put_min_date": (date.min,)})

_LAST = datetime(9999, 12, 31, 23, 59, 59, 999000, tzinfo=UTC)
_FIRST = datetime.min.replace(tzinfo=UTC)
_EAST, _WEST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-14))
area.reads(
    "body-datetime",
    "datetime",
    {
        "get_null": None,
        "get_utc_lowercase_max_date_time": _LAST,
        "get_utc_uppercase_max_date_time": _LAST,
        "get_utc_uppercase_max_date_time7_digits": datetime.max.replace(tzinfo=UTC),
        "get_local_positive_offset_lowercase_max_date_time": _LAST.replace(tzinfo=_EAST),
        "get_local_positive_offset_uppercase_max_date_time": _LAST.replace(tzinfo=_EAST),
        "get_utc_min_date_time": _FIRST,
        "get_local_negative_offset_min_date_time": _FIRST.replace(tzinfo=_WEST),
        "get_local_no_offset_min_date_time": datetime.min,
    },
)
area.fails(
    "body-datetime",
    "datetime",
    dict.fromkeys(
        (
            "get_invalid",
            # Python has no datetime for these: in UTC they are before the year 1 or after 9999.
            "get_overflow",
            "get_underflow",
            "get_local_negative_offset_lowercase_max_date_time",
            "get_local_negative_offset_uppercase_max_date_time",
            "get_local_positive_offset_min_date_time",
        ),
        DecodeError,
    ),
)
area.sends(
    "body-datetime",
    "datetime",
    {
        "put_utc_max_date_time": (_LAST,),
        "put_utc_min_date_time": (_FIRST,),
        "put_utc_max_date_time7_digits": ("9999-12-31T23:59:59.9999999Z",),
        "put_local_positive_offset_max_date_time": (_LAST.replace(tzinfo=_EAST),),
        "put_local_negative_offset_min_date_time": (_FIRST.replace(tzinfo=_WEST),),
    },
)

_LAST_SECOND = _LAST.replace(microsecond=0)
area.reads(
    "body-datetime-rfc1123",
    "datetimerfc1123",
    {
        "get_null": None,
        "get_utc_lowercase_max_date_time": _LAST_SECOND,
        "get_utc_uppercase_max_date_time": _LAST_SECOND,
        # msrest takes a year below 100 for one of our times.
        "get_utc_min_date_time": _FIRST.replace(year=2001),
    },
)
area.fails(
    "body-datetime-rfc1123",
    "datetimerfc1123",
    dict.fromkeys(("get_invalid", "get_overflow", "get_underflow"), DecodeError),
)
area.sends(
    "body-datetime-rfc1123",
    "datetimerfc1123",
    {"put_utc_max_date_time": (_LAST_SECOND,), "put_utc_min_date_time": (_FIRST,)},
)

area.reads(
    "body-duration",
    "duration",
    {
        "get_null": None,
        "get_positive_duration": Duration(years=3, months=6, days=4, hours=12, minutes=30, seconds=5),
    },
)
area.fails("body-duration", "duration", {"get_invalid": DecodeError})
area.sends("body-duration", "duration", {"put_positive_duration": (LONG_DURATION,)})

area.reads("body-time", "time", {"get": time(11, 34, 56)})
area.sends("body-time", "time", {"put": (time(8, 7, 56),)})
