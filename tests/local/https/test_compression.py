"""Answers are compressed for who asks."""

from __future__ import annotations

import gzip
import http.client
import ssl
from collections.abc import Iterator

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock

from ..support import PATIENCE, RESOURCES, SUBSCRIPTION, Arm

LISTED = f"{SUBSCRIPTION}/resourcegroups?api-version={RESOURCES}"


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalAzure(clock=RealClock()) as azure, LocalServer(azure) as server:
        for number in range(20):
            Arm(azure).group(f"group-{number}")
        yield server


def read(server: LocalServer, path: str, accepted: str | None) -> tuple[dict[str, str], bytes]:
    context = ssl.create_default_context(cafile=server.certificate)
    connection = http.client.HTTPSConnection(server.url.removeprefix("https://"), context=context, timeout=PATIENCE)
    headers = {"Authorization": "Bearer x"} | ({} if accepted is None else {"Accept-Encoding": accepted})
    try:
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        return dict(response.getheaders()), response.read()
    finally:
        connection.close()


@pytest.mark.parametrize("accepted", ["gzip", "deflate, GZIP;q=0.5", "*", "x-gzip", "br;q=1.0, gzip; q=0.8, *;q=0.1"])
def test_who_takes_gzip_gets_it(server: LocalServer, accepted: str):
    headers, body = read(server, LISTED, accepted)
    assert (headers["Content-Encoding"], headers["Vary"]) == ("gzip", "Accept-Encoding")
    assert int(headers["Content-Length"]) == len(body)
    assert gzip.decompress(body) == read(server, LISTED, None)[1]


@pytest.mark.parametrize("accepted", [None, "", "identity", "br", "gzip;q=0", "gzip;q=x", "*;q=0"])
def test_who_does_not_take_it_does_not(server: LocalServer, accepted: str | None):
    assert "Content-Encoding" not in read(server, LISTED, accepted)[0]


def test_small_answers_and_cut_ones_stay_as_they_are(server: LocalServer):
    small = f"{SUBSCRIPTION}/resourcegroups/group-1?api-version={RESOURCES}"
    assert "Content-Encoding" not in read(server, small, "gzip")[0]
    server.azure.inject(cut=2000)
    with pytest.raises(http.client.IncompleteRead):
        read(server, LISTED, "gzip")
