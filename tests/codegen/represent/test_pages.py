"""Pages: what is in them, and listings that have none."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.errors import Problems
from azure.mgmt.provisioning.codegen.represent.ir import OperationIR

from ..conftest import Build

LIST = {"type": "array", "items": {"type": "string"}}
PLACE = "main.json#/paths/~1a/get/x-ms-pageable"


def listing(build: Build, responses: dict[str, Any], **pageable: Any) -> OperationIR:
    get = {"operationId": "A_List", "x-ms-pageable": pageable, "responses": responses}
    return build(paths={"/a": {"get": get}}).all_operations[0]


def page(**properties: Any) -> dict[str, Any]:
    return {"200": {"schema": {"properties": properties}}}


def test_items_under_another_name(build: Build, warnings: Problems) -> None:
    found = listing(build, page(things=LIST, count={"type": "integer"}), nextLinkName="next")
    assert found.paging is not None
    assert (found.paging.items, found.paging.next_link) == ("things", "next")
    message = "the page has no list 'value'; its items are taken to be in 'things'"
    assert list(map(str, warnings.found)) == [f"{PLACE}: {message}"]


@pytest.mark.parametrize(
    ("responses", "returns", "message"),
    [
        (page(a=LIST, b=LIST), "AListResult", "the page has no list 'value', and the method returns what the service"),
        (page(value={"type": "string"}), "AListResult", "the page has no list 'value', and the method returns"),
        ({"200": {"schema": LIST}}, "[str]", "the page has no list 'value', and the method returns"),
        ({"200": {}}, None, "there is no response with a page, and the method lists nothing"),
    ],
)
def test_without_pages(
    responses: dict[str, Any], returns: str | None, message: str, build: Build, warnings: Problems
) -> None:
    found = listing(build, responses)
    assert found.paging is None
    assert (found.returns.wire if found.returns is not None else None) == returns
    (warning,) = warnings.found
    assert str(warning).startswith(f"{PLACE}: {message}")


def test_other_codes_with_other_bodies(build: Build, warnings: Problems) -> None:
    found = listing(build, {**page(value=LIST), "202": {"schema": {"type": "object"}}}, nextLinkName=None)
    assert found.paging is not None
    assert (found.paging.item.wire, found.paging.next_link, found.returns_otherwise) == ("str", None, ())
    assert warnings.found == ()
