"""The page of a graph in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, expect

from azure.mgmt.provisioning.stack import Kind, Plan, plan_graph

from ..browsing import IN_CHROMIUM, Shown
from .plans import NASTY, SHOP, change, many, nasty

pytestmark = IN_CHROMIUM


@pytest.fixture
def shown(browser: Browser, tmp_path: Path) -> Iterator[Shown]:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    found = Shown(page, plan_graph(SHOP, "html"), tmp_path)
    yield found
    page.close()
    assert found.troubles == []


def test_a_click_tells_about_a_resource(shown: Shown) -> None:
    expect(shown.details).to_contain_text("Choose a resource")
    expect(shown.details).to_contain_text("<one.uri, known after up>")
    shown.node("~ three").click()
    expect(shown.details.get_by_role("heading", level=2)).to_have_text("~ three")
    expect(shown.details).to_contain_text("app/data")
    expect(shown.details.locator("dd", has_text="→").first).to_have_text("1 → 2")
    expect(shown.details.locator("dd", has_text="<secret>")).to_have_text("<secret> → <secret>")
    expect(shown.page.locator(".edge.near")).to_have_count(3)
    shown.details.get_by_role("button", name="± four").click()
    expect(shown.details.get_by_role("heading", level=2)).to_have_text("± four")
    expect(shown.details).to_contain_text("replace: it can't be moved, protected")
    expect(shown.details).to_contain_text("/elsewhere/shop.py:3")


def test_searching(shown: Shown) -> None:
    listed = shown.page.locator("#list button:visible")
    expect(listed).to_have_count(7)
    shown.search.fill("APP update")
    expect(listed).to_have_text(["~ three"])
    expect(shown.page.get_by_role("status")).to_have_text("1 of 7")
    expect(shown.page.locator(".node:not(.faint)")).to_have_count(1)
    shown.search.press("Enter")
    expect(shown.details.get_by_role("heading", level=2)).to_have_text("~ three")
    shown.search.fill("nowhere")
    expect(listed).to_have_count(0)


def test_the_keyboard_is_enough(shown: Shown) -> None:
    heading = shown.details.get_by_role("heading", level=2)
    shown.page.keyboard.press("Tab")
    focused = shown.page.locator(":focus")
    expect(focused).to_have_accessible_name("Zoom out")
    shown.picture.focus()
    for key, name in (
        ("ArrowDown", "+ one"),
        ("ArrowDown", "= two"),
        ("ArrowDown", "~ three"),
        ("ArrowUp", "= two"),
        ("ArrowRight", "~ three"),
        ("ArrowLeft", "= two"),
        ("ArrowUp", "+ one"),
        ("ArrowUp", "+ one"),
        ("ArrowLeft", "- seven"),
    ):
        shown.page.keyboard.press(key)
        expect(heading).to_have_text(name)
    shown.page.keyboard.press("Escape")
    expect(heading).to_have_count(0)
    listed = shown.page.locator("#list button").first
    listed.focus()
    shown.page.keyboard.press("Enter")
    expect(heading).to_have_text("+ one")
    expect(listed).to_have_attribute("aria-current", "true")


def test_zooming_and_moving(shown: Shown) -> None:
    whole = shown.view()
    shown.page.get_by_role("button", name="Zoom in").click()
    assert shown.view()[2] == pytest.approx(whole[2] / 1.25)
    shown.picture.press("-")
    assert shown.view() == pytest.approx(whole)
    shown.picture.press("+")
    shown.picture.press("Shift+ArrowRight")
    assert shown.view()[0] > whole[0] + whole[2] * 0.1
    shown.picture.press("0")
    assert shown.view() == pytest.approx(whole)
    box = shown.picture.bounding_box()
    assert box is not None
    shown.page.mouse.move(box["x"] + 5, box["y"] + 5)
    shown.page.mouse.down()
    shown.page.mouse.move(box["x"] + 105, box["y"] + 55, steps=5)
    shown.page.mouse.up()
    moved = shown.view()
    assert whole[0] - moved[0] == pytest.approx(100 * whole[2] / box["width"], rel=0.05)
    assert whole[1] - moved[1] == pytest.approx(50 * whole[2] / box["width"], rel=0.05)
    shown.page.mouse.wheel(0, -200)
    expect(shown.page.locator("svg")).not_to_have_attribute("viewBox", " ".join(map(str, moved)))
    assert shown.view()[2] < moved[2]


def test_a_drag_chooses_nothing_else(shown: Shown) -> None:
    shown.node("+ one").click()
    box = shown.node("~ three").bounding_box()
    assert box is not None
    shown.page.mouse.move(box["x"] + 20, box["y"] + 20)
    shown.page.mouse.down()
    shown.page.mouse.move(box["x"] + 80, box["y"] + 20, steps=5)
    shown.page.mouse.up()
    expect(shown.details.get_by_role("heading", level=2)).to_have_text("+ one")


def test_what_is_chosen_is_in_view(shown: Shown) -> None:
    for _ in range(5):
        shown.picture.press("+")
    for name in ("< five", "- seven", "± four"):
        shown.page.get_by_role("navigation").get_by_role("button", name=name).click()
        box, window = shown.node(name).bounding_box(), shown.picture.bounding_box()
        assert box is not None
        assert window is not None
        assert window["x"] <= box["x"]
        assert box["x"] + box["width"] <= window["x"] + window["width"]
        assert window["y"] <= box["y"]
        assert box["y"] + box["height"] <= window["y"] + window["height"]


def test_names_do_not_leave_their_boxes(browser: Browser, tmp_path: Path) -> None:
    names = ["shop07broanwzj6twwkb4711", "d7eb2bf6-ec3b-5d57-93f6-79861e2527a7"]
    page = browser.new_page()
    plan = Plan("dev", tuple(change(Kind.CREATE, name) for name in names))
    Shown(page, plan_graph(plan, "html"), tmp_path)
    for node in page.locator(".node").all():
        assert node.evaluate(
            "node => { const box = node.querySelector('rect').getBBox();"
            "return [...node.querySelectorAll('text')].map(each => each.getBBox())"
            ".every(each => box.x < each.x && each.x + each.width < box.x + box.width); }"
        )
    page.close()


@pytest.mark.parametrize(("scheme", "dark"), [("light", False), ("dark", True)])
def test_dark_and_light(shown: Shown, scheme: Literal["light", "dark"], dark: bool) -> None:
    shown.page.emulate_media(color_scheme=scheme)
    for place, of in (("body", "backgroundColor"), ("svg", "backgroundColor"), (".node.create rect", "fill")):
        color = shown.page.locator(place).first.evaluate(f"each => getComputedStyle(each).{of}")
        assert (sum(map(int, color[4:-1].split(","))) < 3 * 128) == dark
    color = shown.page.locator(".node.create rect").evaluate("each => getComputedStyle(each).stroke")
    assert color == ("rgb(74, 194, 107)" if dark else "rgb(26, 127, 55)")


@pytest.mark.parametrize("plan", [nasty(NASTY), many(1_000), Plan("dev", ())], ids=["nasty", "many", "empty"])
def test_other_plans(browser: Browser, tmp_path: Path, plan: Plan) -> None:
    page = browser.new_page()
    found = Shown(page, plan_graph(plan, "html"), tmp_path)
    expect(page.locator("#list button")).to_have_count(len(plan.changes))
    found.picture.focus()
    page.keyboard.press("ArrowRight")
    expect(found.details.get_by_role("heading", level=2)).to_have_count(min(1, len(plan.changes)))
    page.close()
    assert found.troubles == []
