"""Graphs as a page: what is in it. What it does is in test_in_chromium.py."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.stack import Plan, Violation, plan_graph

from ...support import group, previewed, vault
from .plans import NASTY, SHOP, nasty


class Tags(HTMLParser):
    """The elements of a page, with what stands in scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.raw: list[tuple[str, str]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] in ("script", "style") and data.strip():
            self.raw.append((self.tags[-1], data))


def shown(plan: Plan) -> Any:
    """What the script of the page of a plan knows."""
    page = plan_graph(plan, "html")
    (data,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page)
    return json.loads(data)


def test_what_is_told_of_a_resource() -> None:
    data = shown(SHOP)
    three, four = data["nodes"][2:4]
    assert three["differences"] == [
        ["a.b", "1", "2"],
        ["tags['x']", "", '"new"'],
        ["old", '"gone"', ""],
        ["password", "<secret>", "<secret>"],
        ["uri", '"x"', "<one.uri, known after up>"],
    ]
    assert (three["needs"], three["neededBy"], three["component"]) == ([1, 0], [3], "app/data")
    assert (four["title"], four["reason"], four["isProtected"], four["line"]) == (
        "± four", "it can't be moved", True, "/elsewhere/shop.py:3"
    )  # fmt: skip
    assert data["nodes"][0]["members"] == [["a.b[0]", "1"], ["a.b[1].c", '"x"'], ["password", "<secret>"]]
    assert data["outputs"] == [["url", "<one.uri, known after up>"], ["s", "<secret>"]]
    page = plan_graph(SHOP, "html")
    assert "1 to create, 1 to update, 1 to replace, 1 the same, 1 to adopt, 2 to delete" in page
    assert "<p>something else</p><p>The preview ends at /elsewhere/shop.py:7: the program looks at one.flag," in page


def test_the_page_loads_nothing_and_runs_only_its_own_script() -> None:
    page = Tags(plan_graph(SHOP, "html"))
    assert not {"link", "img", "iframe", "object", "base", "form"} & set(page.tags)
    assert not {"src", "href", "style", "onclick"} & {name for name, _ in page.attributes}
    policy = next(value for name, value in page.attributes if name == "content" and value and "default-src" in value)
    (styles,) = (text for tag, text in page.raw if tag == "style")
    script = page.raw[-1][1]
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (styles, script)]
    assert policy == f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}'"


@given(st.text())
@example(NASTY)
def test_texts_are_texts(text: str) -> None:
    page, plain = plan_graph(nasty(text), "html"), plan_graph(nasty("x"), "html")
    assert page.count("<") == plain.count("<")
    found, expected = Tags(page), Tags(plain)
    assert found.tags == expected.tags
    assert [name for name, _ in found.attributes] == [name for name, _ in expected.attributes]
    assert found.raw[-1] == expected.raw[-1]


@pytest.mark.parametrize("form", ["mermaid", "dot", "svg", "html"])
def test_no_secret_is_shown(form: Any, local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        secret = stack.secret("hunter2-hunter2")
        group(az)
        made = vault(az)
        az.keyvault.secrets.create_or_update("shop-rg", made.name, "s", {"properties": {"value": "pass-word-1"}})
        tags = {"a": f"x{secret}", "c": "AccountKey=" + "A" * 86 + "=="}
        az.resources.resource_groups.create_or_update("other-rg", {"location": "x", "tags": tags})
        stack.export("b", {"c": [f"{secret}"]})

    text = plan_graph(previewed(program, local_azure), form)
    assert "other-rg" in text
    assert "hunter2" not in text
    assert "pass-word-1" not in text
    assert "A" * 80 not in text


def test_what_policies_say_is_told() -> None:
    said = (Violation("tagged", "/a<b", "it has no tags", mandatory=False), Violation("https", "/a", "it has no HTTPS"))
    page = plan_graph(Plan("dev", (), violations=said), "html")
    assert "<p>Advice: /a&lt;b: it has no tags (tagged)</p><p>Violation: /a: it has no HTTPS (https)</p>" in page
