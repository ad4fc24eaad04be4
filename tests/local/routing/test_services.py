"""Operations of services."""

from __future__ import annotations

import types

import pytest

from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.routing.services import operations_of


def test_operations_are_found_by_name_package_and_module():
    import azure.mgmt.provisioning.services.keyvault as keyvault

    by_name = operations_of("keyvault")
    assert by_name == operations_of("azure.mgmt.provisioning.services.keyvault") == operations_of(keyvault)
    assert {each.service.name for each in by_name} == {"keyvault"}


def test_a_service_that_cannot_be_imported_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path):
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "__init__.py").write_text("")
    (tmp_path / "broken" / "_rest.py").write_text("import missing_package")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModuleNotFoundError, match="missing_package"):
        operations_of(__import__("broken"))


@pytest.mark.parametrize("service", ["nosuch", "nosuch.package", types.ModuleType("nosuch")])
def test_a_service_that_is_not_there(service: str):
    with pytest.raises(ValueError, match="nosuch"):
        operations_of(service)


def test_routes_are_made_once_and_extra_versions_stay_apart():
    with LocalAzure(api_versions={"Microsoft.KeyVault": ["2000-01-01"]}) as one, LocalAzure() as two:
        assert one.router is two.router
        assert "2000-01-01" in one.catalog.versions("Microsoft.KeyVault")
        assert "2000-01-01" not in two.catalog.versions("Microsoft.KeyVault")
