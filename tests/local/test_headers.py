"""Headers by name in any case: held against azure-core's own dictionary."""

from __future__ import annotations

from typing import Any

from azure.core.utils import CaseInsensitiveDict, case_insensitive_dict
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.local.headers import Headers

NAMES = st.sampled_from(["ETag", "etag", "ETAG", "Location", "location", "x-ms-request-id", "X-MS-Request-Id"])
FIELDS = st.lists(st.tuples(NAMES, st.text(max_size=3)), max_size=8)


def seen(headers: Any) -> list[tuple[str, str]]:
    return sorted((name.lower(), value) for name, value in headers.items())


@given(FIELDS, FIELDS, NAMES)
def test_they_are_as_azure_cores(fields: list[tuple[str, str]], more: list[tuple[str, str]], name: str) -> None:
    mine, theirs = Headers(fields), case_insensitive_dict(fields)
    mine.update(more)
    theirs.update(more)
    assert seen(mine) == seen(theirs)
    assert len(mine) == len(theirs)
    assert (name in mine) == (name in theirs)
    assert mine.get(name) == theirs.get(name)
    assert mine.setdefault(name, "new") == theirs.setdefault(name, "new")
    assert mine.pop(name) == theirs.pop(name)
    assert sorted(mine.values()) == sorted(theirs.values())
    assert mine == theirs
    assert isinstance(theirs, CaseInsensitiveDict)


@given(FIELDS, NAMES, st.text(max_size=3))
def test_a_name_stays_as_it_was_written_last(fields: list[tuple[str, str]], name: str, value: str) -> None:
    headers = Headers(dict(fields))
    headers[name] = value
    assert [each for each in headers if each.lower() == name.lower()] == [name]
    assert dict(headers)[name] == value


@given(FIELDS, FIELDS)
def test_a_copy_is_one_of_its_own(fields: list[tuple[str, str]], more: list[tuple[str, str]]) -> None:
    headers = Headers(fields)
    before = dict(headers)
    copy = Headers(headers)
    copy.update(more)
    for name in [*copy]:
        copy.drop(name)
    copy.drop("not-there")
    assert (dict(headers), len(copy)) == (before, 0)


def test_they_equal_others_whatever_the_case_of_names() -> None:
    assert Headers({"ETag": "1"}) == {"etag": "1"}
    assert Headers({"ETag": "1"}) != {"etag": "2"}
    assert Headers() != 1
    assert repr(Headers({"ETag": "1"})) == "{'ETag': '1'}"
