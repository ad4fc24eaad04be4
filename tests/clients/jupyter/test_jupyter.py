"""A notebook that is run by a kernel of Jupyter, and looked at in a browser.

Jupyter is installed with pip when these tests run first.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from ...core.shown.support import Read
from ...node import NotInstalled
from ...stack.show.browsing import CHROMIUM, PATIENCE
from ...stack.show.conftest import browser as browser
from ..environments import environment
from . import running

pytestmark = pytest.mark.slow

CELLS = [
    "from azure.mgmt.provisioning import ProvisioningClient\n"
    "from azure.mgmt.provisioning.local import LocalAzure\n"
    "from azure.mgmt.provisioning.services.containerinstance.models import Container, EnvironmentVariable\n"
    "azure = LocalAzure()\n"
    "client = ProvisioningClient.local(azure)\n"
    "groups = client.resources.resource_groups\n"
    "for name in ('one', 'two'):\n"
    "    group = groups.create_or_update(name, {'location': 'westeurope', 'tags': {'env': 'test'}})\n"
    "asked = []\n"
    "listing = groups.list(response_hook=lambda *each: asked.append(each))",
    "len(asked)",
    "listing",
    "len(asked)",
    "group",
    "[group]",
    "Container(name='<script>', environment_variables=[EnvironmentVariable(name='A', secure_value='hunter2')])",
    "poller = groups.begin_delete('two')\npoller",
    "poller.wait()\npoller",
    "client.keyvault",
    "from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncClient\n"
    "AsyncClient.local(azure).resources.resource_groups.list()",
    "import rich\nrich.print(group)",
    "from IPython.core.formatters import PlainTextFormatter\nprint(PlainTextFormatter()(group))",
]


@dataclass
class Notebook:
    """A notebook that was run.

    :ivar given: What each cell gave last, by MIME type.
    """

    given: list[dict[str, Any]]
    folder: Path

    def html(self, cell: int) -> Read:
        return Read("".join(self.given[cell]["text/html"]))


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Notebook:
    try:
        python = environment("jupyter", ["ipykernel>=6.29,<8", "nbclient>=0.10,<1", "nbconvert>=7.16,<8"])
    except NotInstalled as reason:
        pytest.skip(f"Jupyter is not run: {reason}")
    folder = tmp_path_factory.mktemp("notebook")
    paths = os.pathsep.join([str(Path(__file__).parents[3]), *filter(None, sys.path)])
    done = subprocess.run(
        [str(python), running.__file__, str(folder)],
        input=json.dumps(CELLS),
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": paths, "IPYTHONDIR": str(folder), "JUPYTER_PLATFORM_DIRS": "1"},
    )
    assert done.returncode == 0, done.stderr
    return Notebook([outputs[-1] if outputs else {} for outputs in json.loads(done.stdout)], folder)


def test_a_listing_is_asked_for_once_when_it_is_shown(notebook: Notebook) -> None:
    assert notebook.given[1]["text/plain"] == "0"
    read = notebook.html(2)
    assert read.lines[0] == "ResourceGroups_List"
    assert ("one" in read.lines, "two" in read.lines, read.lines[-1]) == (True, True, "2 items")
    assert notebook.given[2]["text/plain"].startswith("<Items of ResourceGroups_List")
    assert notebook.given[3]["text/plain"] == "1"


def test_models(notebook: Notebook) -> None:
    assert notebook.html(4).lines[:3] == [
        "ResourceGroup two",
        "id: /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/two",
        "name: two",
    ]
    assert notebook.given[4]["text/plain"].splitlines()[0] == "ResourceGroup("
    assert notebook.given[5]["text/plain"].splitlines()[:2] == [
        "[ResourceGroup(",
        "     id='/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/two',",
    ]
    assert "name: <script>" in notebook.html(6).lines
    assert "hunter2" not in str(notebook.given[6])


def test_pollers_and_clients(notebook: Notebook) -> None:
    assert notebook.html(7).lines[0] == "ProvisioningPoller"
    assert "status: Succeeded" in notebook.html(8).lines
    assert any(line.startswith("vaults: ") for line in notebook.html(9).lines)
    assert "nothing was asked yet" in notebook.html(10).lines[0]


def test_rich_and_ipython(notebook: Notebook) -> None:
    assert "└── " in str(notebook.given[11])
    assert "ResourceGroup(\n    id='/subscriptions/" in str(notebook.given[12]["text"])


@pytest.fixture(params=["light", "dark"])
def page(notebook: Notebook, browser: Browser, request: Any) -> Iterator[Page]:
    """The notebook in the browser."""
    shown = browser.new_page(color_scheme=request.param)
    shown.set_default_timeout(PATIENCE)
    shown.goto((notebook.folder / f"{request.param}.html").as_uri())
    yield shown
    shown.close()


IN_CHROMIUM = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: Debian has it in the package chromium")


@IN_CHROMIUM
def test_members_fold(page: Page) -> None:
    model = page.locator("details", has_text="ResourceGroup two").first
    member = model.get_by_text("provisioning_state")
    expect(member).to_be_visible()
    model.locator("summary").first.click()
    expect(member).to_be_hidden()
    page.keyboard.press("Enter")
    expect(member).to_be_visible()


@IN_CHROMIUM
def test_nothing_is_wider_than_a_narrow_screen(page: Page) -> None:
    page.set_viewport_size({"width": 480, "height": 800})
    shown = page.locator(".jp-OutputArea-output details").all()
    assert shown
    assert [each for each in shown if each.evaluate("each => each.scrollWidth > each.clientWidth")] == []


@IN_CHROMIUM
def test_texts_can_be_read_on_the_page(page: Page) -> None:
    """The contrast of every text is that which WCAG asks for at level AA."""
    shown = page.locator(".jp-OutputArea-output details span, .jp-OutputArea-output details b")
    assert shown.count() > 10
    contrasts = shown.evaluate_all(_CONTRASTS)
    assert min(contrasts) >= 4.5, contrasts


_CONTRASTS = """elements => {
    const parts = color => {
        const found = color.match(/[\\d.]+/g).map(Number);
        return found.length > 3 ? found : [...found, 1];
    };
    const over = (front, back, opacity) =>
        front.slice(0, 3).map((each, at) => each * opacity + back[at] * (1 - opacity));
    const light = color => {
        const [red, green, blue] = color.map(each => {
            each /= 255;
            return each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return elements.map(element => {
        let back = [255, 255, 255];
        for (let each = element; each; each = each.parentElement) {
            const found = parts(getComputedStyle(each).backgroundColor);
            if (found[3] > 0) { back = found; break; }
        }
        const style = getComputedStyle(element);
        const [one, two] = [light(over(parts(style.color), back, Number(style.opacity))), light(back.slice(0, 3))];
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    });
}"""
