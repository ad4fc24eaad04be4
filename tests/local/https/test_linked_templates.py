"""``azprov local --linked-templates`` names folders of templates."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.local import LocalServer

WEB = "https://templates.example.com/a=b"


def test_the_command_takes_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    seen: list[dict[str, Path]] = []

    def wait(self: LocalServer) -> None:
        seen.append(dict(self.azure.linked_templates))
        raise KeyboardInterrupt

    monkeypatch.setattr(LocalServer, "wait", wait)
    result = CliRunner().invoke(azprov, ["local", "--port", "0", "--linked-templates", f"{WEB}={tmp_path}"])
    assert result.exit_code == 0, result.output
    assert seen == [{f"{WEB}/": tmp_path}]


@pytest.mark.parametrize("given", ["templates", "=templates", "templates/=.", f"{WEB}=nowhere"])
def test_what_is_no_folder_of_addresses(given: str):
    result = CliRunner().invoke(azprov, ["local", "--port", "0", "--linked-templates", given])
    assert result.exit_code != 0
    assert "templates" in result.output
