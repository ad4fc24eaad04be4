"""``azprov local --strict`` has nothing generic."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.local import LocalServer


@pytest.mark.parametrize(("given", "fidelities"), [([], {"full", "generic", None}), (["--strict"], {"full", None})])
def test_the_command_may_be_strict(monkeypatch: pytest.MonkeyPatch, given: list[str], fidelities: set[str | None]):
    from click.testing import CliRunner

    from azure.mgmt.provisioning.cli.app import azprov

    seen: list[set[str | None]] = []

    def wait(self: LocalServer) -> None:
        seen.append({self.azure.fidelity(each) for each in self.azure.router.operations})
        raise KeyboardInterrupt

    monkeypatch.setattr(LocalServer, "wait", wait)
    result = CliRunner().invoke(azprov, ["local", "--port", "0", *given])
    assert result.exit_code == 0, result.output
    assert seen == [fidelities]
