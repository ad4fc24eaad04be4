"""TypeSpec itself is not read: errors say what is, and how to make it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov


@pytest.mark.parametrize("name", ["main.tsp", "client.TSP"])
def test_it_has_to_be_compiled_first(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("namespace Contoso;\n", "utf-8")
    arguments = ["generate", str(tmp_path / name), "--namespace", "contoso", "--output", str(tmp_path / "out")]
    result = CliRunner().invoke(azprov, arguments)
    assert result.exit_code == 1
    (line,) = result.output.splitlines()
    assert line.endswith(
        f"{name}: is TypeSpec, which has to be compiled first: npx tsp compile . --emit "
        "@azure-tools/typespec-autorest; then pass the OpenAPI document that this writes"
    )
    assert not (tmp_path / "out").exists()


def test_nor_is_it_compared(tmp_path: Path) -> None:
    (tmp_path / "main.tsp").write_text("namespace Contoso;\n", "utf-8")
    result = CliRunner().invoke(azprov, ["compare", str(tmp_path / "main.tsp"), str(tmp_path / "main.tsp")])
    assert result.exit_code != 0
    assert "main.tsp: is TypeSpec, which has to be compiled first" in result.output
