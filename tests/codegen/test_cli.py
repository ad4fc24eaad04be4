"""The command: it writes, it checks, it says what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from azure.mgmt.provisioning.codegen import generate as generator
from azure.mgmt.provisioning.codegen.__main__ import main
from azure.mgmt.provisioning.codegen.check import differences
from azure.mgmt.provisioning.codegen.emit.text import FIRST_LINE
from azure.mgmt.provisioning.codegen.service_table import BEGIN, END


@pytest.fixture
def arguments(contoso_folder: Path, tmp_path: Path) -> list[str]:
    return ["--swagger", str(contoso_folder), "--output", str(tmp_path / "out")]


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_it_writes_and_finds_nothing_to_change(arguments: list[str], output: Path) -> None:
    assert main(arguments) == 0
    assert (output / "contoso" / "aio" / "client.py").is_file()
    first = {path: path.read_bytes() for path in output.rglob("*.py")}
    assert main([*arguments, "--check"]) == 0
    assert main(arguments) == 0
    assert {path: path.read_bytes() for path in output.rglob("*.py")} == first


def test_the_manifest(arguments: list[str], output: Path, contoso_folder: Path) -> None:
    import hashlib

    assert main(arguments) == 0
    text = (output / "contoso" / "manifest.json").read_text()
    manifest = json.loads(text)
    assert len(text.splitlines()) == 2 + len(manifest) + 1 + len(manifest["sources"])  # a line for each of them
    files = sorted(path.relative_to(output / "contoso").as_posix() for path in (output / "contoso").rglob("*.*"))
    assert manifest["files"] == files
    assert manifest["sources"] == [
        {
            "file": "swagger/contoso/contoso.json",
            "api_version": "2030-01-01",
            "sha256": hashlib.sha256((contoso_folder / "contoso" / "contoso.json").read_bytes()).hexdigest(),
        }
    ]
    counts = {name: manifest[name] for name in ("service", "client", "operations", "groups", "enums")}
    assert counts == {
        "service": "contoso",
        "client": "ContosoManagementClient",
        "operations": 14,
        "groups": 2,
        "enums": 5,
    }
    assert manifest["operations_by_api_version"]["2020-01-01"] == 1
    header = (output / "contoso" / "models.py").read_text().splitlines()[0]
    assert f"{header}\n" == FIRST_LINE


def test_check_lists_what_differs(arguments: list[str], output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    models = output / "contoso" / "models.py"
    models.write_text(models.read_text() + "\n# edited by hand\n")
    (output / "contoso" / "enums.py").unlink()
    (output / "extra.py").write_text("")
    (output / "__pycache__").mkdir()
    (output / "__pycache__" / "extra.pyc").write_text("")
    edited = models.read_text()
    assert main([*arguments, "--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "missing: contoso/enums.py",
        "differs: contoso/models.py",
        "not generated: extra.py",
    ]
    assert models.read_text() == edited, "--check writes nothing"


def test_the_table_of_services(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"# Title\n\n{BEGIN}\nold\n{END}\n\nEnd.\n")
    with_readme = [*arguments, "--readme", str(readme)]
    assert main(arguments) == 0
    assert main([*with_readme, "--check"]) == 1
    assert capsys.readouterr().out == f"differs: {readme}\n"
    assert "old" in readme.read_text(), "--check writes nothing"
    assert main(with_readme) == 0
    before, _, after = readme.read_text().partition("| `client.contoso` | `ContosoManagementClient` | 14 | ")
    assert before.startswith(f"# Title\n\n{BEGIN}\n\n| attribute | client | operations |")
    assert after.split("|")[1] == " 2030-01-01; 2020-01-01 for 1 operation "
    assert after.endswith(f"\n\n{END}\n\nEnd.\n")
    assert main([*with_readme, "--check"]) == 0
    readme.write_text("# Title\n")
    assert main(with_readme) == 1
    assert "there is no place for the table of services" in capsys.readouterr().err


def test_what_is_no_longer_generated_is_removed(arguments: list[str], output: Path) -> None:
    (output / "gone" / "aio").mkdir(parents=True)
    (output / "gone" / "aio" / "client.py").write_text("")
    assert main(arguments) == 0
    assert not (output / "gone").exists()


def test_a_folder_that_is_not_there_lacks_everything(tmp_path: Path) -> None:
    assert differences({}, tmp_path / "none") == []


def test_errors_are_printed(arguments: list[str], contoso_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = contoso_folder / "fabrikam"
    other.mkdir()
    (other / "fabrikam.json").write_text("{")
    document = contoso_folder / "contoso" / "contoso.json"
    document.write_text(document.read_text().replace('"x-ms-secret"', '"x-ms-secrets"'))
    assert main(arguments) == 1
    place = "contoso/contoso.json#/definitions/WidgetProperties/properties/secretKey/x-ms-secrets"
    errors = capsys.readouterr().err
    assert f"{place}: the extension x-ms-secrets is not known, and left out of account" in errors
    assert "fabrikam/fabrikam.json: is not JSON" in errors


def test_no_documents_are_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in (tmp_path / "none", tmp_path):
        assert main(["--swagger", str(folder), "--output", str(tmp_path / "out")]) == 1
        assert "there is no folder with documents" in capsys.readouterr().err


def test_the_document_called_as_its_folder_comes_first(contoso_folder: Path) -> None:
    from azure.mgmt.provisioning.codegen.read.document import Library

    (contoso_folder / "contoso" / "another.json").write_text("{}")
    documents = generator.open_documents(Library(contoso_folder), contoso_folder / "contoso")
    assert [document.name for document in documents] == ["contoso/contoso.json", "contoso/another.json"]


def test_it_says_that_ruff_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("azure.mgmt.provisioning.codegen.__main__.find_spec", lambda name: None)
    assert main(["--swagger", str(tmp_path)]) == 1
    assert "ruff is not installed" in capsys.readouterr().err


def test_without_ruff_the_text_stays_as_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from pathlib import PurePosixPath

    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\necho 'No module named ruff' >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setattr(generator.sys, "executable", str(fake))
    files = {PurePosixPath("a.py"): "x  =  1\n"}
    assert generator.formatted(files) == files
    fake.write_text("#!/bin/sh\necho 'broken' >&2\nexit 2\n")
    with pytest.raises(RuntimeError, match="broken"):
        generator.formatted(files)
