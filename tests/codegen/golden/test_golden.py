"""The packages made of specifications with every construct are as they were looked over and committed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from azure.mgmt.provisioning.codegen.check import differences

from .package import EXPECTED, READMES, made

CALLS = """
from gadgets import GadgetManagementClient, models
from gadgets.aio import GadgetManagementClient as AsyncClient

print(models.Gadget(location="x", size="small", grade="a", parent={"location": "y"}).serialize())
print(models.Drive.from_dict({"kind": "contoso.motor", "volts": 5}))
print(models.Spring(additional_properties={"turns": 3}).serialize())
print(sorted(name for name in vars(GadgetManagementClient) if name[0] != "_"))
print(sorted(name for name in vars(AsyncClient) if name[0] != "_"))
"""


@pytest.mark.parametrize("name", READMES)
def test_it_is_as_committed(name: str) -> None:
    """``python -m tests.codegen.golden`` makes it anew, after a change that is meant."""
    assert differences(made(name), EXPECTED / name) == []


def _lines(calls: str) -> list[str]:
    """What a program prints that finds the packages."""
    environment = {**os.environ, "PYTHONPATH": str(EXPECTED), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-c", calls], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_it_works() -> None:
    properties = {"size": "small", "grade": "a"}
    assert _lines(CALLS) == [
        str({"location": "x", "properties": properties, "parent": {"location": "y"}}),
        "Motor(kind='contoso.motor', volts=5.0)",
        str({"kind": "Spring", "turns": 3}),
        "['files', 'gadgets', 'list_kinds', 'status']",
        "['files', 'gadgets', 'list_kinds', 'status']",
    ]


KEY = """
from inspect import signature

from azure.core.credentials import AzureKeyCredential
from weather import WeatherClient
from weather.aio import WeatherClient as AsyncClient

class Transport:
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def open(self): pass
    def close(self): pass
    def send(self, request, **_):
        print(request.method, request.url, request.headers["Weather-Key"], "Authorization" in request.headers)
        raise SystemExit

print(list(signature(WeatherClient.__init__).parameters), list(signature(AsyncClient.__init__).parameters)[1])
client = WeatherClient(AzureKeyCredential("k"), units="celsius", transport=Transport())
client.forecasts.get("here")
"""


def test_a_key() -> None:
    """The client goes to the document's own host, and sends its key in the header that the readme names."""
    assert _lines(KEY) == [
        "['self', 'credential', 'units', 'base_url', 'options'] credential",
        "GET https://weather.contoso.com/forecast/places/here?units=celsius k False",
    ]


XML = """
from letters import LettersClient, models

class Transport:
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def open(self): pass
    def close(self): pass
    def send(self, request, **_):
        print(request.method, request.url, request.headers["Content-Type"])
        print(request.content.decode().splitlines()[-1])
        raise ValueError

client = LettersClient("north", transport=Transport())
stamps = [models.Stamp(value=80, motif="Rose")]
for send in (
    lambda: client.letters.send("a", models.Letter(language="de", pages=["1", "2"], stamps=stamps, urgent=True)),
    lambda: client.stamps.set([{"value": 80, "motif": "Rose"}]),
):
    try:
        send()
    except ValueError:
        pass
"""


def test_xml() -> None:
    """Names, prefixes, attributes, texts, lists with an element around them and without."""
    assert _lines(XML) == [
        "PUT https://north.letters.contoso.com/letters/a application/xml",
        '<l:letter xmlns:l="urn:contoso:letters" lang="de"><page>1</page><page>2</page>'
        '<stamps><stamp value="80">Rose</stamp></stamps><urgent>true</urgent></l:letter>',
        "PUT https://north.letters.contoso.com/stamps application/xml",
        '<Stamps><stamp value="80">Rose</stamp></Stamps>',
    ]
