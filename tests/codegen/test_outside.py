"""``azprov generate``: packages outside of this one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.codegen.emit.text import FIRST_LINE

WIDGETS: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "WidgetManagementClient", "version": "2020-01-01"},
    "paths": {
        "/subscriptions/{subscriptionId}/providers/Microsoft.Contoso/widgets/{name}": {
            "get": {
                "operationId": "Widgets_Get",
                "parameters": [
                    {"$ref": "#/parameters/SubscriptionId"},
                    {"$ref": "#/parameters/ApiVersion"},
                    {"name": "name", "in": "path", "required": True, "type": "string"},
                ],
                "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Widget"}}},
            }
        }
    },
    "definitions": {"Widget": {"properties": {"size": {"type": "integer"}, "next": {"$ref": "#/definitions/Widget"}}}},
    "parameters": {
        "SubscriptionId": {"name": "subscriptionId", "in": "path", "required": True, "type": "string"},
        "ApiVersion": {"name": "api-version", "in": "query", "required": True, "type": "string"},
    },
}
README = "```yaml\ntag: now\ntitle: ContosoClient\n```\n```yaml $(tag) == 'now'\ninput-file: stable/widgets.json\n```\n"


@pytest.fixture
def readme(tmp_path: Path) -> Path:
    (tmp_path / "spec" / "stable").mkdir(parents=True)
    (tmp_path / "spec" / "stable" / "widgets.json").write_text(json.dumps(WIDGETS), "utf-8")
    (tmp_path / "spec" / "readme.md").write_text(README, "utf-8")
    return tmp_path / "spec" / "readme.md"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(azprov, ["generate", *map(str, arguments)])


def in_python(folder: Path, code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_package_from_a_readme(readme: Path, tmp_path: Path) -> None:
    result = run(readme, "--tag", "now", "--namespace", "fabrikam.widgets", "--output", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert "1 operations, 1 models, 0 enums (API version 2020-01-01)" in result.output
    assert "from fabrikam.widgets.aio import ContosoClient" in result.output
    folder = tmp_path / "out" / "fabrikam" / "widgets"
    assert (folder / "py.typed").is_file()
    first = (folder / "models.py").read_text().splitlines()[0]
    assert f"{first}\n" == FIRST_LINE
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["generated_from"] == 'readme.md (now) by "azprov generate"'
    assert manifest["sources"][0]["file"] == "stable/widgets.json"
    assert manifest["files"] == sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))
    code = """
from azure.mgmt.provisioning.local import LocalAzure, LocalCredential
from fabrikam import widgets
from fabrikam.widgets.aio import ContosoClient
with LocalAzure(services=[widgets]) as azure:
    client = widgets.ContosoClient(LocalCredential(), azure.subscription_id, transport=azure.transport())
    try:
        client.widgets.get("a")
    except Exception as error:
        print(type(error).__name__, error.status_code)
print(widgets.models.Widget(next={"size": 1}).serialize(), ContosoClient.__name__)
"""
    assert in_python(tmp_path / "out", code).splitlines() == [
        "ResourceNotFoundError 404",
        "{'next': {'size': 1}} ContosoClient",
    ]


def test_documents_are_merged(readme: Path, tmp_path: Path) -> None:
    second = {**WIDGETS, "paths": {"/things": {"get": {"operationId": "Things_Get", "responses": {"200": {}}}}}}
    (tmp_path / "b.json").write_text(json.dumps({**second, "definitions": {}}), "utf-8")
    result = run(
        readme.parent / "stable" / "widgets.json", tmp_path / "b.json", "--namespace", "w", "--output", tmp_path
    )
    assert result.exit_code == 0, result.output
    manifest = json.loads((tmp_path / "w" / "manifest.json").read_text())
    assert [source["file"] for source in manifest["sources"]] == ["spec/stable/widgets.json", "b.json"]
    client = "import w; client = w.WidgetManagementClient; "
    shown = in_python(tmp_path, f"{client}print(isinstance(client.widgets, property), client.things.__doc__)")
    assert shown == "True Things: get them."


def test_what_was_generated_is_replaced_and_nothing_else(readme: Path, tmp_path: Path) -> None:
    assert run(readme, "--namespace", "w", "--output", tmp_path).exit_code == 0
    manifest = tmp_path / "w" / "manifest.json"
    content = json.loads(manifest.read_text())
    (tmp_path / "w" / "old.py").write_text("")
    manifest.write_text(json.dumps({**content, "files": [*content["files"], "old.py"]}))
    assert run(readme, "--namespace", "w", "--output", tmp_path).exit_code == 0
    assert not (tmp_path / "w" / "old.py").exists()
    (tmp_path / "w" / "mine.py").write_text("")
    result = run(readme, "--namespace", "w", "--output", tmp_path)
    assert result.exit_code == 1
    assert result.output.strip().endswith("w: holds files that were not generated: mine.py")
    assert (tmp_path / "w" / "mine.py").exists()


def test_what_is_wrong_is_told(readme: Path, tmp_path: Path) -> None:
    document = readme.parent / "stable" / "widgets.json"
    for arguments, message in (
        (
            [readme, "--tag", "then", "--namespace", "w"],
            "Error: readme.md: the tag 'then' has no input-file; its tags are now",
        ),
        ([readme, "--namespace", "a.class"], "Error: namespace: 'class' in 'a.class' is no name for a Python package"),
        ([document, "--tag", "now", "--namespace", "w"], "only a readme has tags"),
        ([readme, document, "--namespace", "w"], "a readme is generated from alone"),
    ):
        result = run(*arguments, "--output", tmp_path)
        assert result.exit_code == 1
        assert message in result.output


def test_what_is_left_out_of_account_is_a_warning_and_an_error_with_strict(readme: Path, tmp_path: Path) -> None:
    blocks = "```yaml $(a\n```\n```yaml\ndirective:\n  - {where: $.info, transform: import x}\n```\n"
    readme.write_text(f"{README}{blocks}", "utf-8")
    wrong = [
        "readme.md: the condition of line 8 is not understood, and its block is left out: $(a",
        "readme.md: directive in the block of line 10: 'import' is not understood there; it is left out: "
        '{"where": "$.info", "transform": "import x"}',
    ]
    arguments: tuple[str | Path, ...] = (readme, "--namespace", "w", "--output", tmp_path / "out")
    result = run(*arguments, "--strict")
    assert result.exit_code == 1
    assert result.output.removeprefix("Error: ").splitlines() == wrong
    assert not (tmp_path / "out").exists()
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[:2] == [f"warning: {line}" for line in wrong]


def test_one_cause_is_told_once_and_the_last_line_says_what_to_do(readme: Path, tmp_path: Path) -> None:
    document: dict[str, Any] = json.loads(json.dumps(WIDGETS))
    lost = {"$ref": "common.json#/definitions/Lost"}
    document["definitions"] |= {name: {"properties": {"a": lost, "b": lost}} for name in ("A", "B")}
    (readme.parent / "stable" / "widgets.json").write_text(json.dumps(document), "utf-8")
    result = run(readme, "--namespace", "w", "--output", tmp_path)
    assert result.exit_code == 1
    first, last = result.output.splitlines()
    assert first.startswith("Error: stable/widgets.json#/definitions/A/properties/a/$ref: $ref leads to ")
    assert first.endswith(" (and at 3 other places)")
    assert last == (
        "What can be done: --tag chooses other documents of the readme; "
        "--keep-going leaves out what is wrong; documents can be passed by themselves."
    )


def test_keep_going_leaves_out_what_cannot_be_generated(tmp_path: Path) -> None:
    document: dict[str, Any] = json.loads(json.dumps(WIDGETS))
    definitions = document["definitions"]
    definitions["Widget"]["properties"]["part"] = {"$ref": "#/definitions/Part"}
    definitions["Part"] = {"properties": {"a": {"type": "string"}, "b": {"type": "thing"}}}
    definitions["Good"] = {"properties": {"a": {"type": "string"}}}
    get = {"operationId": "Goods_Get", "responses": {"200": {"schema": {"$ref": "#/definitions/Good"}}}}
    bad = {**get, "operationId": "Bads_Get", "parameters": [{"in": "cookie"}, {"name": "x", "in": "sky"}]}
    document["paths"] |= {"/good": {"get": get}, "/bad": {"get": bad}, "/again": {"get": get}}
    (tmp_path / "a.json").write_text(json.dumps(document))
    wrong = [
        "a.json#/paths/~1bad/get/parameters/0: a parameter needs a name",
        "a.json#/paths/~1bad/get/parameters/1: a parameter cannot be in 'sky'",
        "a.json#/paths/~1again/get: a second operation is called goods.get; the first one is a.json#/paths/~1good/get",
        "a.json#/definitions/Part/properties/b/type: there is no type 'thing'",
    ]
    result = run(tmp_path / "a.json", "--namespace", "w", "--output", tmp_path)
    assert result.exit_code == 1
    *told, last = result.output.removeprefix("Error: ").splitlines()
    assert told == wrong
    assert last == "What can be done: --keep-going leaves out what is wrong."
    assert not (tmp_path / "w").exists()
    result = run(tmp_path / "a.json", "--namespace", "w", "--output", tmp_path, "--keep-going")
    assert result.exit_code == 0, result.output
    path = "a.json#/paths/~1subscriptions~1{subscriptionId}~1providers~1Microsoft.Contoso~1widgets~1{name}/get"
    wanting = f"{path}: Widgets_Get is left out, since it needs Widget"
    assert result.stderr.splitlines() == [f"left out: {line}" for line in (*wrong, wanting)]
    assert "1 operations, 1 models" in result.stdout
    assert in_python(tmp_path, "import w; print(w.models.__all__, w.WidgetManagementClient.goods is not None)") == (
        "['Good'] True"
    )


def test_keep_going_looks_at_the_results_of_every_code(tmp_path: Path) -> None:
    """A result that comes with one code of success only is needed as well."""
    document: dict[str, Any] = json.loads(json.dumps(WIDGETS))
    document["definitions"]["Part"] = {"properties": {"b": {"type": "thing"}}}
    results = {"200": {"schema": {"type": "string"}}, "201": {"schema": {"$ref": "#/definitions/Part"}}}
    document["paths"]["/part"] = {"get": {"operationId": "Parts_Get", "responses": results}}
    (tmp_path / "a.json").write_text(json.dumps(document))
    result = run(tmp_path / "a.json", "--namespace", "w", "--output", tmp_path, "--keep-going")
    assert result.exit_code == 0, result.output
    assert result.stderr.splitlines() == [
        "left out: a.json#/definitions/Part/properties/b/type: there is no type 'thing'",
        "left out: a.json#/paths/~1part/get: Parts_Get is left out, since it needs Part",
    ]
