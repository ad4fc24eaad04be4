"""Which API versions are accepted, and which description is the nearest."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.local.routing.versions import date_of, is_within, nearest

VERSIONS = st.builds(
    lambda at, suffix: at.isoformat() + suffix,
    st.dates(date(2014, 1, 1), date(2026, 12, 31)),
    st.sampled_from(["", "-preview", "-alpha", "-privatepreview", "-beta.1"]),
)


@pytest.mark.parametrize(
    ("version", "at"),
    [
        ("2023-05-01", date(2023, 5, 1)),
        ("2023-05-01-preview", date(2023, 5, 1)),
        ("2023-05-01-beta.1", date(2023, 5, 1)),
        ("2023-13-01", None),
        ("2023-02-30", None),
        ("2023-5-1", None),
        ("2023-05-01-", None),
        ("2023-05-01preview", None),
        ("2023-05-01\n", None),
        ("٢٠٢٣-05-01", None),
        ("latest", None),
        ("", None),
    ],
)
def test_the_form_of_versions(version: str, at: date | None):
    assert date_of(version) == at


@pytest.mark.parametrize(
    ("version", "within"),
    [
        ("2024-01-01", True),
        ("2024-01-01-preview", True),
        ("2014-01-01", True),
        ("2013-12-31", False),
        ("2026-08-01-preview", True),
        ("2027-01-01", False),
        ("2027-01-01-preview", False),
        ("2023-02-30", False),
    ],
)
def test_any_date_of_azure_resource_managers_time(version: str, within: bool):
    assert is_within(version, {"2019-09-01", "v1"}) is within


def test_a_later_version_that_is_known_brings_those_before_it():
    assert is_within("2030-01-01", {"2030-01-01-preview"})
    assert not is_within("2030-01-02", {"2030-01-01-preview"})


@pytest.mark.parametrize(
    ("version", "best"),
    [
        ("2023-07-01", "2023-07-01"),
        ("2023-07-01-preview", "2023-07-01-preview"),
        ("2023-06-30", "2023-07-01-preview"),
        ("2023-07-02", "2025-01-01"),
        ("2015-01-01", "2019-09-01"),
        ("2026-01-01", "2025-01-01"),
        ("v1", "2019-09-01"),
    ],
)
def test_the_nearest_description(version: str, best: str):
    described = ["2025-01-01", "2023-07-01", "2019-09-01", "2023-07-01-preview"]
    assert nearest(version, described) == best


def test_nothing_is_near_where_nothing_is_described():
    assert nearest("2023-07-01", []) is None


@given(version=VERSIONS, described=st.lists(VERSIONS, min_size=1, unique=True))
def test_nothing_described_lies_between_a_version_and_its_nearest(version: str, described: list[str]):
    best = nearest(version, described)
    assert best in described
    if version in described:
        assert best == version
    else:
        assert not [each for each in described if version < each[: len(version)] and each[:10] < best[:10]]
