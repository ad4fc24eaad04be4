"""``azprov generate --all``: a package for each provider of a checkout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.codegen.checkout import package_names

from .test_outside import README, WIDGETS


def add(checkout: Path, provider: str, readme: str, document: Any = WIDGETS) -> None:
    folder = checkout / "specification" / provider
    (folder / "stable").mkdir(parents=True)
    (folder / "stable" / "widgets.json").write_text(json.dumps(document), "utf-8")
    (folder / "readme.md").write_text(readme, "utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    add(tmp_path, "widgets/resource-manager", README)
    add(tmp_path, "class/resource-manager", f"{README}```yaml $(a\n```\n")
    add(tmp_path, "network/resource-manager/Microsoft.Network/front-door", README)
    add(tmp_path, "broken/resource-manager", README, {"swagger": "3.0", "info": {}})
    add(tmp_path, "data/data-plane", README)
    return tmp_path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(azprov, ["generate", *map(str, arguments)])


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_provider_gets_a_package_and_a_summary_says_what_became_of_it(checkout: Path, jobs: str) -> None:
    output = checkout / "out"
    result = run("--all", checkout, "--namespace", "made", "--output", output, "--jobs", jobs)
    assert result.exit_code == 1
    problem = 'stable/widgets.json: expected a Swagger 2.0 document ("swagger": "2.0")'
    progress, told = result.output.splitlines()[:4], result.output.splitlines()[4:]
    assert sorted(line.partition("] ")[2] for line in progress) == [
        f"broken: {problem}",
        "class (now): 1 operations, 1 models, 1 warning",
        "network/Microsoft.Network/front-door (now): 1 operations, 1 models",
        "widgets (now): 1 operations, 1 models",
    ]
    assert [line.partition("] ")[0] for line in progress] == ["[1/4", "[2/4", "[3/4", "[4/4"]
    assert told == [f"not generated: broken: {problem}", "3 of 4 providers: 3 operations, 3 models, 1 warning"]
    summary = json.loads((output / "summary.json").read_text("utf-8"))
    assert [(each["provider"], each["package"]) for each in summary] == [
        ("broken", "made.broken"),
        ("class", "made.service_class"),
        ("network/Microsoft.Network/front-door", "made.network_microsoft_network_front_door"),
        ("widgets", "made.widgets"),
    ]
    assert summary[0]["errors"] == [problem]
    assert len(summary[1]["warnings"]) == 1
    assert (summary[3]["tag"], summary[3]["api_version"], summary[3]["operations"]) == ("now", "2020-01-01", 1)
    assert (output / "made" / "widgets" / "client.py").is_file()
    assert not (output / "made" / "broken").exists()


def test_without_a_namespace_packages_are_at_the_top(checkout: Path) -> None:
    (checkout / "specification" / "broken" / "resource-manager" / "readme.md").unlink()
    result = run("--all", checkout / "specification", "--output", checkout / "out")
    assert result.exit_code == 0, result.output
    assert (checkout / "out" / "widgets" / "client.py").is_file()


def test_folders_of_services_with_what_was_compiled_from_typespec(tmp_path: Path) -> None:
    """The readme stands beside the project, and what was compiled below it; common types are up in the checkout."""
    specification = tmp_path / "specification"
    types = specification / "common-types" / "resource-management" / "v5" / "types.json"
    types.parent.mkdir(parents=True)
    types.write_text(json.dumps(WIDGETS), "utf-8")
    project = specification / "foo" / "resource-manager" / "Microsoft.Foo" / "Foo"
    text = json.dumps(WIDGETS).replace(
        "#/parameters/", f"{'../' * 6}common-types/resource-management/v5/types.json#/parameters/"
    )
    for status, version in (("stable", "2025-01-01"), ("preview", "2025-06-01-preview")):
        (project / status / version).mkdir(parents=True)
        (project / status / version / "foo.json").write_text(text.replace("2020-01-01", version), "utf-8")
    (project / "tspconfig.yaml").write_text("emit: []\n", "utf-8")
    (project / "main.tsp").write_text("namespace Microsoft.Foo;\n", "utf-8")
    (project / "readme.md").write_text(
        "```yaml\nopenapi-type: arm\ntag: package-2025-01-01\n```\n"
        "```yaml $(tag) == 'package-2025-06-01-preview'\ninput-file:\n  - preview/2025-06-01-preview/foo.json\n```\n"
        "```yaml $(tag) == 'package-2025-01-01'\ninput-file:\n  - stable/2025-01-01/foo.json\n```\n",
        "utf-8",
    )
    result = run("--all", tmp_path, "--output", tmp_path / "out")
    assert result.exit_code == 0, result.output
    (found,) = json.loads((tmp_path / "out" / "summary.json").read_text("utf-8"))
    assert (found["provider"], found["package"]) == ("foo/Microsoft.Foo/Foo", "foo_microsoft_foo_foo")
    assert (found["tag"], found["api_version"], found["warnings"]) == ("package-2025-01-01", "2025-01-01", [])


def test_readmes_that_configure_nothing_are_passed_over(checkout: Path) -> None:
    """And those that cannot be read are told of."""
    (checkout / "specification" / "broken" / "resource-manager" / "readme.md").write_bytes(b"\xff\xfe")
    for provider in ("widgets", "network"):
        folder = checkout / "specification" / provider / "resource-manager" / "Microsoft.Text"
        folder.mkdir()
        (folder / "readme.md").write_text("How to compile it:\n\n```\nnpx tsp compile .\n```\n", "utf-8")
    result = run("--all", checkout, "--output", checkout / "out")
    assert "Microsoft.Text" not in result.output
    assert "3 of 4 providers" in result.output


def test_names_of_packages() -> None:
    providers = ["a.b", "a-b", "A/b", "import", "3d"]
    assert list(package_names(providers).values()) == ["a_b", "a_b_2", "a_b_3", "service_import", "service_3d"]


def test_what_does_not_go_together(checkout: Path, tmp_path: Path) -> None:
    assert "--all goes with neither SOURCES nor --tag" in run("--all", checkout, "--tag", "x").output
    assert "SOURCES and --namespace are needed, or --all" in run("--output", tmp_path).output
    (tmp_path / "empty").mkdir()
    assert "it is no checkout of specifications" in run("--all", tmp_path / "empty").output
    assert "is no name for a Python package" in run("--all", checkout, "--namespace", "a.class").output
