"""The page of all services."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.__main__ import main
from azure.mgmt.provisioning.codegen.errors import CodegenError, Problems
from azure.mgmt.provisioning.codegen.read.listing import Listing, check_clients, read_listing
from azure.mgmt.provisioning.codegen.services_page import same_resources, services_page

LISTED = """\
[services."Wet"]
sea = { title = "The Sea", description = "Ships and <b>waves</b>.", beside = "Lakes are in lake." }
lake = { title = "Lakes", description = "Still water." }

[left_out]
pond = { title = "Ponds", reason = "has dried up" }
"""


def manifest(service: str, **more: Any) -> str:
    official = {"package": f"azure-mgmt-{service}", "version": "1.0.0", "module": f"azure.mgmt.{service}"}
    said = {
        "service": service,
        "client": f"{service.title()}Client",
        "operations_by_api_version": {"2030-01-01": 1200, "2020-01-01": 3, "argument": 1},
        "operations": 1204,
        "models": 2,
        "enums": 0,
        "sources": [{"official": official}],
    }
    return json.dumps({**said, **more})


def page(folder: Path, **manifests: str) -> str:
    files = {PurePosixPath(name, "manifest.json"): text for name, text in manifests.items()}
    return services_page(files, read_listing(folder), folder)


def test_what_is_said_of_services(tmp_path: Path) -> None:
    (tmp_path / "services.toml").write_text(LISTED)
    figures = {"sea": {"operations": [1203, 1204], "models": [2, 2], "enums": [0, 0]}}
    (tmp_path / "parity.json").write_text(json.dumps(figures))
    text = page(tmp_path, sea=manifest("sea"), lake=manifest("lake", operations_by_api_version={"2030-01-01": 1204}))
    assert "| operations | 2,408 | 1,203 of 1,204 |" in text
    wet, out = text.split("## Wet\n")[1].split("## Left out\n")
    assert " ".join(wet.split()) == (
        "### `client.sea`: The Sea Ships and &#60;b&#62;waves&#60;&#47;b&#62;."
        " * `SeaClient`, as in azure-mgmt-sea 1.0.0"
        " * 1,204 operations, 2 models, 0 enums; API versions 2030-01-01 (1200), 2020-01-01 (3)"
        " * as in the official package: operations 1,203 of 1,204, models 2 of 2, enums 0 of 0 * Lakes are in lake."
        " ### `client.lake`: Lakes Still water. * `LakeClient`, as in azure-mgmt-lake 1.0.0"
        " * 1,204 operations, 2 models, 0 enums; API version 2030-01-01"
    )
    assert "| `pond` | Ponds | has dried up |" in out


def test_services_of_which_nothing_is_listed(tmp_path: Path) -> None:
    text = page(tmp_path, sea=manifest("sea", sources=[{}], operations_by_api_version={"argument": 1}))
    assert "## All\n\n### `client.sea`\n\n* `SeaClient`\n* 1,204 operations" in text
    assert "API version as an argument" in text
    assert "| operations | 1,204 |  |" in text


def test_services_that_have_the_same_resources(tmp_path: Path) -> None:
    paths: dict[str, dict[str, Any]] = {
        "sea": {"/s/{id}/Ships/{name}": {"put": {}}, "/{id}": {"get": {}}, "/providers/P/operations": {"get": {}}},
        "lake": {"/s/{sub}/ships/{ship}?api": {"get": {}}, "/{it}": {"get": {}}},
        "pond": {"/providers/P/operations": {"get": {}}, "/s/{id}/ships/{name}": {"post": {}}},
    }
    for name, each in paths.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.json").write_text(json.dumps({"paths": each}))
    assert same_resources(tmp_path) == {"lake": ["sea"], "sea": ["lake"]}
    text = page(tmp_path, sea=manifest("sea"))
    assert "* some of its resources are those of `client.lake`, too" in text


@pytest.mark.parametrize(
    ("said", "right"), [({"C": "sea"}, True), ({}, False), ({"C": "pond"}, False), ({"C": "lake"}, True)]
)
def test_one_name_of_several_clients(said: dict[str, str], right: bool) -> None:
    problems = Problems()
    check_clients(Listing(clients=said), {"sea": "C", "lake": "C", "pond": "D"}, problems)
    if right:
        problems.raise_if_any()
    else:
        with pytest.raises(CodegenError, match="say which service has the name: sea, lake"):
            problems.raise_if_any()


@pytest.mark.parametrize("said", ['clients = "sea"', "[clients]\nC = 1"])
def test_names_of_clients_that_are_none(tmp_path: Path, said: str) -> None:
    (tmp_path / "services.toml").write_text(said)
    with pytest.raises(CodegenError, match="expected names of services by names of clients"):
        read_listing(tmp_path)


def test_it_is_written_and_checked(contoso_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "services.md"
    arguments = ["--swagger", str(contoso_folder), "--output", str(tmp_path / "out"), "--page", str(target)]
    assert main(arguments) == 0
    assert "### `client.contoso`" in target.read_text()
    assert main([*arguments, "--check"]) == 0
    target.write_text("old")
    assert main([*arguments, "--check"]) == 1
    assert capsys.readouterr().out == f"differs: {target}\n"
    assert target.read_text() == "old"
