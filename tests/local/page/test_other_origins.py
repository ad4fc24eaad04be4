"""What a page that a developer visits can do to a world that runs on the same machine: nothing, in a real browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext

from azure.mgmt.provisioning.local import LocalAzure, LocalServer

from ...stack.show.browsing import IN_CHROMIUM
from ..support import GROUP, RESOURCES, Arm
from .conftest import REBOUND

pytestmark = IN_CHROMIUM

# All that a page can try, with a token that somebody has told it: what comes of each.
ATTACK = """async ([base, group, token]) => {
    const bearer = {Authorization: `Bearer ${token}`};
    const plain = {"Content-Type": "text/plain"};
    const tries = {
        read: () => fetch(`${base}/_local/clock`, {headers: bearer}),
        simple: () => fetch(`${base}/_local/clock`),
        blind: () => fetch(`${base}/_local/reset`, {method: "POST", mode: "no-cors", headers: plain, body: "{}"}),
        drive: () => fetch(`${base}/_local/reset`, {method: "POST", headers: bearer}),
        remove: () => fetch(`${base}${group}?api-version=2025-04-01`, {method: "DELETE", headers: bearer}),
        list: () => fetch(`${base}/subscriptions?api-version=2022-12-01`, {headers: bearer}),
        credentials: () => fetch(`${base}/_local/resources`, {credentials: "include"}),
        module: () => import(`${base}/_local/page.js`),
        script: () => new Promise((loaded, failed) => {
            const script = document.createElement("script");
            Object.assign(script, {src: `${base}/_local/page.js`, onload: loaded, onerror: failed});
            document.body.append(script);
        }),
        beacon: async () => { navigator.sendBeacon(`${base}/_local/reset`, "{}"); throw new Error("nothing to read"); },
        socket: () => new Promise((opened, failed) => {
            const socket = new WebSocket(`${base.replace("https", "wss")}/_local/`);
            Object.assign(socket, {onopen: opened, onerror: failed});
        }),
        form: () => new Promise((loaded) => {
            const frame = document.createElement("iframe");
            frame.name = "target";
            document.body.append(frame);
            const form = document.createElement("form");
            const way = {method: "POST", target: "target", enctype: "text/plain"};
            Object.assign(form, {action: `${base}/_local/reset`, ...way});
            document.body.append(form);
            frame.addEventListener("load", () => setTimeout(loaded, 100));
            form.submit();
        }).then(() => { throw new Error("nothing to read"); }),
    };
    const found = {};
    for (const [name, attempt] of Object.entries(tries)) {
        try {
            const response = await attempt();
            found[name] = response?.type === "opaque" ? "opaque" : "READ";
        } catch {
            found[name] = "refused";
        }
    }
    return found;
}"""


class _Page(BaseHTTPRequestHandler):
    """The page of somebody else."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>Somebody else</title>")

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[int]:
    """The port of a web server of somebody else."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Page) as serving:
        thread = threading.Thread(target=serving.serve_forever)
        thread.start()
        yield serving.server_port
        serving.shutdown()
        thread.join()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_page_of_another_origin_reads_and_drives_nothing(
    host: str, elsewhere: int, azure: LocalAzure, server: LocalServer, context: BrowserContext
) -> None:
    Arm(azure).group()
    seen = len(azure.requests)
    page = context.new_page()
    page.goto(f"http://{host}:{elsewhere}/")
    found = page.evaluate(ATTACK, [server.url, GROUP, server.token])
    # What is opaque can't be read, and was refused: nothing is gone.
    assert set(found.values()) == {"refused", "opaque"}, found
    assert [name for name, each in found.items() if each == "opaque"] == ["blind"]
    assert [each.status for each in azure.requests[seen:] if (each.status or 0) < 400] == []
    assert Arm(azure).get(GROUP, RESOURCES).status == 200


def test_its_page_is_shown_in_no_frame(
    elsewhere: int, azure: LocalAzure, server: LocalServer, context: BrowserContext
) -> None:
    page = context.new_page()
    page.goto(f"http://localhost:{elsewhere}/")
    with page.expect_event("requestfailed") as failed:
        page.evaluate(
            "url => document.body.append(Object.assign(document.createElement('iframe'), {src: url}))", server.page
        )
    assert failed.value.url.startswith(server.url)


def test_a_name_that_is_made_to_lead_here_gets_nothing(
    azure: LocalAzure, server: LocalServer, context: BrowserContext
) -> None:
    Arm(azure).group()
    page = context.new_page()
    base = f"https://{REBOUND}:{urlsplit(server.url).port}"
    response = page.goto(f"{base}/_local/")
    assert response is not None
    assert (response.status, response.json()["error"]["code"]) == (403, "HostNotAllowed")
    script = "async ([url, token]) => (await fetch(url, {method: 'POST', headers: {Authorization: token}})).status"
    assert page.evaluate(script, [f"{base}/_local/reset", f"Bearer {server.token}"]) == 403
    assert Arm(azure).get(GROUP, RESOURCES).status == 200
