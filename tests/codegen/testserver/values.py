"""Values that several scenarios exchange."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

UTC = timezone.utc
OTHER_SCRIPTS = "\u554a\u9f44\u4e02\u72db\u72dc\uf9f1\uf92c\uf9f1\ufa0c\ufa29"
"""Text that UTF-8 needs several bytes a character for."""

DATES = [date(2000, 12, 1), date(1980, 1, 2), date(1492, 10, 12)]
TIMES = [
    datetime(2000, 12, 1, 0, 0, 1, tzinfo=UTC),
    datetime(1980, 1, 2, 0, 11, 35, tzinfo=UTC),
    datetime(1492, 10, 12, 10, 15, 1, tzinfo=UTC),
]
TIMES_WITH_OFFSETS = [
    TIMES[0],
    datetime(1980, 1, 2, 0, 11, 35, tzinfo=timezone(timedelta(hours=1))),
    datetime(1492, 10, 12, 10, 15, 1, tzinfo=timezone(timedelta(hours=-8))),
]
LONG_DURATION = timedelta(days=123, hours=22, minutes=14, seconds=12, milliseconds=11)
DURATIONS = [LONG_DURATION, timedelta(days=5, hours=1)]
BYTES = [bytes([255, 255, 255, 250]), bytes([1, 2, 3]), bytes([37, 41, 67])]
BASE64URL = [b"a string that gets encoded with base64url", b"test string", b"Lorem ipsum"]
FLOATS = [0, -0.01, -1.2e20]
INTEGERS = [1, -1, 3, 300]
PRODUCTS = [{"integer": 1, "string": "2"}, {"integer": 3, "string": "4"}, {"integer": 5, "string": "6"}]
TEXTS = [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]]
NAMED = [
    {"1": "one", "2": "two", "3": "three"},
    {"4": "four", "5": "five", "6": "six"},
    {"7": "seven", "8": "eight", "9": "nine"},
]
UUIDS = [
    "6dcc7237-45fe-45c4-8a6b-3a8a3f625652",
    "d1399005-30f7-40d6-8da6-dd7c89ad34db",
    "f42f6aa1-a5bc-4ddf-907e-5f915de43205",
]
