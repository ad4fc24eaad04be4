"""``requirements.txt`` with one requirement more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.requirements import Requirement

from azure.mgmt.provisioning.projects.toolchains.requirements import with_requirement

LINES = st.sampled_from(
    [
        "",
        "  ",
        "# a comment",
        "-r other.txt",
        "--index-url https://example.invalid/simple",
        "click>=8.1,<9",
        "Azure_Core>=1.0  # pinned",
        "azure-core[aio]",
        "azure.core ; python_version < '3.0'",
        "hashed==1.0 \\",
        "    --hash=sha256:00",
        "./a/path",
    ]
)
TEXTS = st.builds(
    lambda lines, end, last: end.join(lines) + (end if last else ""),
    st.lists(LINES, max_size=6),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "azure-core>=2\n"),
        ("click\n", "click\nazure-core>=2\n"),
        ("click", "click\nazure-core>=2\n"),
        ("a\r\nb\r\n", "a\r\nb\r\nazure-core>=2\r\n"),
        ("Azure_Core==1 # why\nclick\n", "azure-core>=2 # why\nclick\n"),
        ("azure.core[aio]", "azure-core>=2"),
        ("#azure-core\n", "#azure-core\nazure-core>=2\n"),
        ("azure-core; os_name == 'nt'\n", "azure-core; os_name == 'nt'\nazure-core>=2\n"),
    ],
)
def test_a_requirement_is_put_in_place_or_behind(before: str, after: str) -> None:
    assert with_requirement(before, Requirement("azure-core>=2")) == after


@given(TEXTS, st.sampled_from(["azure-core>=2", "click==8", "new-one"]))
def test_all_else_stays(text: str, given: str) -> None:
    requirement = Requirement(given)
    changed = with_requirement(text, requirement)
    assert with_requirement(changed, requirement) == changed
    before, after = text.splitlines(), changed.splitlines()
    assert len(after) - len(before) in (0, 1)
    different = [line for line, other in zip(after, before, strict=False) if line != other]
    assert len(different) + len(after) - len(before) <= 1
    assert any(line.split("#")[0].strip() == str(requirement) for line in after)
