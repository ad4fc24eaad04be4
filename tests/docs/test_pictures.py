"""Every picture of the documentation can be made anew, and is shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ..stack.show.browsing import IN_CHROMIUM
from .pictures.makers import FOLDER, MAKERS
from .pictures.terminal import make as make_terminals
from .pictures.terminal import names as terminals

ROOT = FOLDER.parents[1]
MADE = [name for names in MAKERS.values() for name in names]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
SHOWN = [
    (page, page.parent / link)
    for page in PAGES
    for link in re.findall(r"!\[[^\]]*\]\((?!https?:)([^)]+)\)", page.read_text("utf-8"))
]


def test_each_picture_has_its_maker() -> None:
    assert sorted(MADE) == sorted(each.name for each in FOLDER.iterdir())


@pytest.mark.parametrize("name", MADE)
def test_each_picture_is_shown(name: str) -> None:
    assert (FOLDER / name).resolve() in {picture.resolve() for _, picture in SHOWN}


@pytest.mark.parametrize(("page", "picture"), SHOWN, ids=lambda path: path.name)
def test_what_a_page_shows_is_there(page: Path, picture: Path) -> None:
    assert picture.is_file()


def test_pictures_of_terminals_show_what_is_printed_today(tmp_path: Path) -> None:
    make_terminals(tmp_path)
    for name in terminals():
        assert words(tmp_path / name) == words(FOLDER / name)


def words(svg: Path) -> str:
    """The texts of a picture, however they are placed."""
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]*>", " ", svg.read_text("utf-8"), flags=re.DOTALL).split())


@IN_CHROMIUM[0]
@IN_CHROMIUM[1]
def test_all_can_be_made(tmp_path: Path) -> None:
    for make, names in MAKERS.items():
        make(tmp_path)
        assert all((tmp_path / name).stat().st_size > 1_000 for name in names)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(MADE)
