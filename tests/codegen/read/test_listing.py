"""What services are for: ``services.toml``."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import pytest

from azure.mgmt.provisioning.codegen.errors import CodegenError
from azure.mgmt.provisioning.codegen.generate import read_services
from azure.mgmt.provisioning.codegen.read.listing import FILE, LeftOut, Listed, read_listing
from azure.mgmt.provisioning.codegen.service_table import service_table

SWAGGER = Path(__file__).parents[3] / "swagger"
ENTRY = '{ title = "Weather", description = "The weather: get it." }'


def written(folder: Path, text: str) -> Path:
    (folder / FILE).write_text(text, "utf-8")
    return folder


def told(folder: Path) -> list[str]:
    with pytest.raises(CodegenError) as caught:
        read_services(folder)
    return [str(problem) for problem in caught.value.problems]


def service(folder: Path, name: str = "weather") -> None:
    document = {"swagger": "2.0", "info": {"title": "Weather", "version": "1"}, "paths": {}}
    get = {"operationId": "Forecasts_Get", "responses": {"200": {"description": "ok"}}}
    document["paths"] = {"/forecasts/today": {"get": get}}
    (folder / name).mkdir()
    (folder / name / f"{name}.json").write_text(json.dumps(document), "utf-8")


def test_what_it_says_is_read(tmp_path: Path) -> None:
    listing = read_listing(
        written(
            tmp_path,
            f"""[services."Air and sea"]
weather = {ENTRY}
tides = {{ title = "Tides", description = "High and low tide.", rest = "sea/tides" }}
[left_out]
fog = {{ title = "Fog", reason = "gone" }}
""",
        )
    )
    assert listing is not None
    assert listing.categories == {"Air and sea": ["weather", "tides"]}
    assert listing.services["weather"] == Listed("Air and sea", "Weather", "The weather: get it.", "weather")
    assert listing.services["tides"].area == "sea/tides"
    assert listing.left_out == {"fog": LeftOut("Fog", "gone")}


def test_services_say_what_it_says(tmp_path: Path) -> None:
    service(tmp_path)
    (plain,) = read_services(tmp_path)
    assert (plain.doc, plain.all_operations[0].reference) == ("", None)
    (listed,) = read_services(written(tmp_path, f"[services.Air]\nweather = {ENTRY}\n"))
    assert listed.doc == "The weather: get it."
    assert listed.all_operations[0].doc == "Get the forecast."
    assert listed.all_operations[0].reference == "https://learn.microsoft.com/rest/api/weather/forecasts/get"


def test_services_without_an_entry_and_entries_without_a_service(tmp_path: Path) -> None:
    service(tmp_path)
    service(tmp_path, "tides")
    written(tmp_path, f"[services.Air]\nweather = {ENTRY}\nfog = {ENTRY}\n")
    assert told(tmp_path) == [
        "services.toml: says nothing of the service 'tides': give it a category, title and description",
        "services.toml#/services/Air/fog: there is no folder of this name",
        "services.toml#/clients/Weather: say which service has the name: tides, weather",
    ]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("x = ", "cannot be read: "),
        ("services = 1", "#/services: expected a table"),
        ("[services]\nAir = 1", "#/services/Air: expected a table"),
        ("[services.Air]\nweather = 1", "#/services/Air/weather: expected a table"),
        ('[services.Air]\nweather = { title = "a" }', "#/services/Air/weather: 'description' is missing"),
        ('[services.Air]\nweather = { title = "a", description = "" }', "/description: expected a text"),
        ('[services.Air]\nweather = { title = 1, description = "a" }', "/title: expected a text"),
        (
            f'[services.Air]\nweather = {ENTRY[:-1]}, x = "a" }}',
            "/x: is not known; title, description, rest, beside are",
        ),
        (f"[services.Air]\nweather = {ENTRY}\n[services.Sea]\nweather = {ENTRY}", "weather: is in 'Air' as well"),
        (f"[services.Air]\nweather = {ENTRY}\n[left_out]\nweather = {ENTRY}", "is in 'Air', and so not left out"),
        ('[left_out]\nfog = { title = "a" }', "#/left_out/fog: 'reason' is missing"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, wrong: str) -> None:
    service(tmp_path)
    written(tmp_path, text)
    with pytest.raises(CodegenError) as caught:
        read_listing(tmp_path)
    assert wrong in str(caught.value)
    assert any(wrong in line for line in told(tmp_path))


def test_the_table_has_a_row_for_each_category(tmp_path: Path) -> None:
    entries = f"[services.Air]\nweather = {ENTRY}\nfog = {ENTRY}\n[services.'Sea | land']\ntides = {ENTRY}\n"
    listing = read_listing(written(tmp_path, entries))
    files = {
        PurePosixPath(name, "manifest.json"): json.dumps({"service": name, "operations": count, "models": 1000})
        for name, count in {"fog": 1, "tides": 20, "weather": 300}.items()
    }
    assert service_table(files, listing).splitlines()[2:] == [
        "| Air | 2 | 301 | 2,000 | `weather`, `fog` |",
        "| Sea &#124; land | 1 | 20 | 1,000 | `tides` |",
        "| all | 3 | 321 | 3,000 | |",
    ]


def test_what_is_said_of_the_services_of_this_package() -> None:
    listing = read_listing(SWAGGER)
    assert listing is not None
    assert set(listing.services) == {path.name for path in SWAGGER.iterdir() if path.is_dir()}
    assert set(listing.left_out) == {"agrifood", "customproviders", "hanaonazure", "orbital", "testbase"}
    texts = [listed.description for listed in listing.services.values()]
    assert len(set(texts)) == len(texts)
    assert len({listed.title for listed in listing.services.values()}) == len(texts)
    for name, listed in listing.services.items():
        assert (name, listed.description[-1], len(listed.description) < 145) == (name, ".", True)
        assert (name, listed.description[0].isupper() or listed.description[:2] == "vC") == (name, True)
    assert all(len(names) > 2 for names in listing.categories.values())
