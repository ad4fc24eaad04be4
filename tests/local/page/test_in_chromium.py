"""The page in a browser, by pointer and by keyboard."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from azure.mgmt.provisioning.local import LocalAzure, LocalServer

from ...stack.show.browsing import IN_CHROMIUM
from ..support import GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, vault_body

pytestmark = IN_CHROMIUM


class Opened:
    """The page in a tab of its own.

    :ivar troubles: What the browser complained of, and what the page asked others for.
    """

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.troubles: list[str] = []
        page.on("console", lambda message: self.troubles.append(message.text))
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("request", lambda request: self._asked(request.url, url.partition("#")[0]))
        page.goto(url)
        self.details = page.get_by_label("Details")
        self.list = page.get_by_label("List")

    def _asked(self, url: str, own: str) -> None:
        if not url.startswith(own):
            self.troubles.append(url)

    def tab(self, name: str) -> Locator:
        return self.page.get_by_role("navigation").get_by_role("button", name=name)

    def row(self, text: str) -> Locator:
        return self.list.locator(".row", has_text=text)


@pytest.fixture
def arm(azure: LocalAzure) -> Arm:
    arm = Arm(azure)
    arm.group()
    arm.put(VAULT, KEYVAULT, vault_body())
    arm.get("/nowhere", RESOURCES)
    return arm


@pytest.fixture
def opened(arm: Arm, server: LocalServer, context: BrowserContext) -> Iterator[Opened]:
    page = context.new_page()
    opened = Opened(page, server.page)
    yield opened
    assert opened.troubles == []


def test_the_token_is_kept_out_of_the_address_and_survives_a_reload(opened: Opened, server: LocalServer) -> None:
    expect(opened.row("kv-one")).to_be_visible()
    assert opened.page.url == f"{server.url}/_local/"
    opened.page.reload()
    expect(opened.row("kv-one")).to_be_visible()


def test_resources_stand_in_their_groups_and_show_their_documents(opened: Opened) -> None:
    group = opened.list.locator("details", has=opened.page.locator("summary", has_text="rg")).last
    expect(group.locator(".row", has_text="kv-one")).to_be_visible()
    opened.row("kv-one").click()
    expect(opened.details.get_by_role("heading", level=2)).to_have_text("kv-one")
    expect(opened.details.locator("pre")).to_contain_text('"family": "A"')
    opened.details.locator(".row", has_text="Vaults_CreateOrUpdate").click()
    expect(opened.tab("Requests")).to_have_attribute("aria-current", "page")
    expect(opened.details).to_contain_text('"location": "westeurope"')


def test_resources_are_filtered(opened: Opened, arm: Arm) -> None:
    arm.group("another")
    expect(opened.row("another").first).to_be_visible()
    opened.page.get_by_label("Filter resources").fill("VAULTS")
    expect(opened.row("kv-one")).to_be_visible()
    expect(opened.row("another")).to_have_count(0)


def test_requests_come_in_and_are_filtered(opened: Opened, arm: Arm) -> None:
    opened.tab("Requests").click()
    expect(opened.list.locator(".row")).to_have_count(3)
    arm.get(VAULT, KEYVAULT)
    expect(opened.list.locator(".row").first).to_contain_text("Vaults_Get")
    opened.page.get_by_label("Status").select_option("4xx")
    expect(opened.list.locator(".row")).to_have_count(1)
    opened.list.locator(".row").click()
    expect(opened.details).to_contain_text("MissingSubscription")
    opened.page.get_by_label("Status").select_option("Any status")
    opened.page.get_by_label("Method").select_option("PUT")
    expect(opened.list.locator(".row")).to_have_count(2)
    opened.page.get_by_label("Filter requests").fill("keyvault")
    expect(opened.list.locator(".row")).to_have_count(1)


def test_running_operations_go_on_with_the_clock(opened: Opened, arm: Arm) -> None:
    arm.delete(GROUP, RESOURCES)
    opened.tab("Operations").click()
    row = opened.page.get_by_role("row", name="ResourceGroups_Delete")
    expect(row).to_contain_text("2.0 s left")
    expect(opened.page.get_by_label("Time")).to_contain_text("2027-01-15 08:00:00 held")
    opened.page.get_by_role("button", name="+2 s").click()
    expect(row).to_have_count(0)
    expect(opened.page.get_by_label("Time")).to_contain_text("08:00:02")
    opened.page.get_by_role("button", name="Release").click()
    expect(opened.page.get_by_role("button", name="Hold")).to_be_visible()


def test_faults_are_switched_on_and_off(opened: Opened, arm: Arm) -> None:
    opened.tab("Faults").click()
    opened.page.get_by_role("button", name="The next request gets 429").click()
    faults = opened.page.get_by_label("Faults to come")
    expect(faults.locator("tr")).to_have_count(1)
    response = arm.get(SUBSCRIPTION, RESOURCES)
    assert (response.status, response.headers["Retry-After"]) == (429, "5")
    expect(faults.locator("tr")).to_have_count(0)
    requests = opened.page.locator("form", has_text="Requests that go wrong")
    requests.get_by_label("Path contains").fill("/vaults/")
    requests.get_by_label("Status").fill("418")
    requests.get_by_label("Times").fill("")
    requests.get_by_role("button", name="Add").click()
    expect(faults.locator("tr")).to_contain_text("always")
    assert arm.get(VAULT, KEYVAULT).status == 418
    faults.get_by_role("button", name="Remove").click()
    expect(faults).to_contain_text("Nothing is to go wrong.")
    assert arm.get(VAULT, KEYVAULT).status == 200
    operations = opened.page.locator("form", has_text="The next long-running operation")
    operations.get_by_role("button", name="Add").click()
    expect(faults.locator("tr")).to_contain_text("operation: Failed")


def test_coverage_says_what_answers_501(opened: Opened) -> None:
    opened.tab("Coverage").click()
    expect(opened.page.get_by_text("by what is declared alone")).to_be_visible()
    opened.page.locator("summary", has_text="resources").first.click()
    expect(opened.page.get_by_text("Providers_ProviderPermissions")).to_be_visible()


def test_by_keyboard(opened: Opened) -> None:
    expect(opened.row("kv-one")).to_be_visible()
    opened.page.keyboard.press("2")
    expect(opened.tab("Requests")).to_be_focused()
    expect(opened.list.locator(".row")).to_have_count(3)
    opened.page.keyboard.press("/")
    expect(opened.page.get_by_label("Filter requests")).to_be_focused()
    opened.list.locator(".row").first.focus()
    opened.page.keyboard.press("ArrowDown")
    expect(opened.list.locator(".row").nth(1)).to_be_focused()
    opened.page.keyboard.press("Enter")
    expect(opened.details).to_contain_text("Vaults_CreateOrUpdate")
    expect(opened.list.locator(".row").nth(1)).to_be_focused()


def test_what_is_there_is_never_markup(opened: Opened, azure: LocalAzure) -> None:
    nasty = "<img src=x onerror=alert(1)>"
    id = f"{GROUP}/providers/Microsoft.Things/things/{nasty.replace('/', '')}"
    azure.add_resource({"id": id, "properties": {"text": f"</pre><script>alert(1)</script>{nasty}"}})
    Arm(azure).get(f"/{nasty.replace(' ', '%20')}", RESOURCES)
    opened.row("<img").last.click()
    expect(opened.details.locator("pre")).to_contain_text(json.dumps(f"</pre><script>alert(1)</script>{nasty}"))
    expect(opened.page.locator("main img, main script")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_stand_out_by_day_and_by_night(
    scheme: str, arm: Arm, server: LocalServer, context: BrowserContext
) -> None:
    page = context.new_page()
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(server.page)
    expect(page.locator(".row").first).to_be_visible()
    script = """names => names.map(name => {
        const probe = document.createElement("i");
        probe.style.color = `var(${name})`;
        document.body.append(probe);
        return getComputedStyle(probe).color.match(/[0-9.]+/g).slice(0, 3).map(Number);
    })"""
    names = ["--ground", "--text", "--quiet", "--accent", "--good", "--bad", "--warn"]
    ground, *colors = page.evaluate(script, names)
    for name, color in zip(names[1:], colors, strict=True):
        assert contrast(ground, color) >= 4.5, name


def contrast(one: list[float], other: list[float]) -> float:
    """How much two colors differ, as the accessibility guidelines count it."""

    def luminance(color: list[float]) -> float:
        parts = [each / 255 for each in color]
        red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_without_the_token_it_asks_for_it(arm: Arm, server: LocalServer, context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(f"{server.url}/_local/")
    expect(page.get_by_role("heading", name="Token")).to_be_visible()
    page.get_by_label("Token").fill("wrong")
    page.get_by_role("button", name="Open").click()
    expect(page.get_by_role("alert")).to_contain_text("needs the token that was printed")
    page.get_by_label("Token").fill(server.token)
    page.get_by_role("button", name="Open").click()
    expect(page.locator(".row", has_text="kv-one")).to_be_visible()
    expect(page.get_by_role("alert")).to_be_hidden()
