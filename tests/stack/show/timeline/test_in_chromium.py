"""The page of a timeline in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from azure.mgmt.provisioning.stack.show.timeline.formats import timeline_picture
from azure.mgmt.provisioning.stack.state.records import Done

from ..browsing import IN_CHROMIUM, Shown
from ..graph.plans import NASTY
from .runs import RUN, STEPS, many, nasty

pytestmark = IN_CHROMIUM


@pytest.fixture
def shown(browser: Browser, tmp_path: Path) -> Iterator[Shown]:
    page = browser.new_page(viewport={"width": 1500, "height": 900})
    found = Shown(page, timeline_picture("dev", RUN, STEPS), tmp_path)
    yield found
    page.close()
    assert found.troubles == []


def test_a_click_tells_about_a_step(shown: Shown) -> None:
    expect(shown.details).to_contain_text("2027-01-15 08:00:00 UTC")
    shown.node("things last").click()
    heading = shown.details.get_by_role("heading", level=2)
    expect(heading).to_have_text("+ things last")
    expect(shown.details).to_contain_text("create, failed: the end of the run waited for it")
    expect(shown.details).to_contain_text("HttpResponseError: no")
    expect(shown.details).to_contain_text("ServerBusy; waited 2 s")
    shown.details.get_by_role("button", name="~ things slow").click()
    expect(heading).to_have_text("~ things slow")
    expect(shown.details.locator("dd", has_text="→")).to_have_text('"B1" → "S1"')


def seen_edges(shown: Shown) -> int:
    # A straight line is nothing to Playwright, since it has no area.
    visibilities = "each => each.map(edge => getComputedStyle(edge).visibility)"
    seen: list[str] = shown.page.locator(".edge").evaluate_all(visibilities)
    return seen.count("visible")


def test_the_critical_path_is_seen_and_what_a_step_needs_once_it_is_chosen(shown: Shown) -> None:
    assert seen_edges(shown) == 2
    expect(shown.page.locator(".node.critical")).to_have_count(3)
    shown.node("things quick").click()
    assert seen_edges(shown) == 4
    shown.picture.press("Escape")
    assert seen_edges(shown) == 2


def test_searching_and_keys(shown: Shown) -> None:
    shown.search.fill("failed app")
    expect(shown.page.locator("#list button:visible")).to_have_text(["+ things last"])
    shown.search.fill("")
    shown.picture.focus()
    heading = shown.details.get_by_role("heading", level=2)
    for key, name in (
        ("ArrowDown", "+ things one"),
        ("ArrowDown", "+ things alone"),
        ("ArrowUp", "+ things one"),
        ("ArrowRight", "+ things quick"),
        ("ArrowRight", "+ things last"),
        ("ArrowLeft", "~ things slow"),
    ):
        shown.page.keyboard.press(key)
        expect(heading).to_have_text(name)


def test_zooming(shown: Shown) -> None:
    whole = shown.view()
    shown.picture.press("+")
    assert shown.view()[2] == pytest.approx(whole[2] / 1.25)
    shown.picture.press("0")
    assert shown.view() == pytest.approx(whole)


def test_names_do_not_reach_the_bars(shown: Shown) -> None:
    for node in shown.page.locator(".node").all():
        assert node.evaluate(
            "node => { const name = node.querySelector('.name').getBBox(); return name.x + name.width < 300; }"
        )


def test_names_stay_in_sight(shown: Shown) -> None:
    shown.picture.focus()
    for _ in range(4):
        shown.page.keyboard.press("+")
    for _ in range(8):
        shown.page.keyboard.press("Shift+ArrowRight")
    assert shown.view()[0] > 300
    corner = shown.picture.bounding_box()
    assert corner is not None
    for name in shown.page.locator(".name").all():
        box = name.bounding_box()
        assert box is not None
        assert corner["x"] <= box["x"] < box["x"] + box["width"] < corner["x"] + 300
        assert box["height"] < 24, "text is no larger than text"
        assert name.evaluate(
            "name => { const { x, y } = name.getBoundingClientRect();"
            " const top = document.elementFromPoint(x + 2, y + 8);"
            " return !top?.closest('svg') || name.parentNode.contains(top); }"
        )


def test_what_is_chosen_is_not_behind_the_names(shown: Shown) -> None:
    for _ in range(8):
        shown.picture.press("+")
    bar = shown.node("things alone").locator(".bar")
    for key in ("ArrowDown", "ArrowDown"):
        shown.page.keyboard.press(key)
    for _ in range(6):
        shown.page.keyboard.press("Shift+ArrowRight")
    shown.page.keyboard.press("ArrowUp")
    shown.page.keyboard.press("ArrowDown")
    expect(shown.details.get_by_role("heading", level=2)).to_have_text("+ things alone")
    corner, box = shown.picture.bounding_box(), bar.bounding_box()
    assert corner is not None
    assert box is not None
    assert box["x"] + box["width"] > corner["x"] + 300


@pytest.mark.parametrize("steps", [nasty(NASTY), many(1_000), []], ids=["nasty", "many", "empty"])
def test_other_runs(browser: Browser, tmp_path: Path, steps: list[Done]) -> None:
    page = browser.new_page()
    found = Shown(page, timeline_picture("dev", RUN, steps), tmp_path)
    expect(page.locator("#list button")).to_have_count(len(steps))
    found.picture.focus()
    page.keyboard.press("ArrowRight")
    expect(found.details.get_by_role("heading", level=2)).to_have_count(min(1, len(steps)))
    page.close()
    assert found.troubles == []
