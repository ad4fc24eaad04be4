"""Names of modules by the words of what is in them."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.codegen.split.words import ModuleNames, names_of_parts, shared_word


@pytest.mark.parametrize(
    ("names", "word"),
    [
        (["available_modes", "available_profiles", "usages"], "available"),
        (["deleted_accounts", "skus"], None),
        (["alert_rules", "activity_logs", "log_profiles"], "log"),
        (["service_tags", "service_aliases", "usages", "skus", "web_categories"], None),
        (["vm_sizes", "vm_skus"], None),
        (["operations", "move_operations", "usages"], None),
        ([], None),
    ],
)
def test_the_word_that_half_of_them_share(names: list[str], word: str | None) -> None:
    """Two letters say nothing, and neither does that something is an operation."""
    assert shared_word(names) == word


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        ([["WebApp"]], ["_web_apps"]),
        (
            [["list_slots", "get_site"], ["get_backup", "list_backups", "list_slots"], ["get_vnet_slot", "get_vnet"]],
            ["_web_apps", "_web_apps_backup", "_web_apps_vnet"],
        ),
        ([["SiteA"], ["SiteLimits"], ["SiteLimits2"]], ["_web_apps", "_web_apps_limit", "_web_apps_site"]),
        ([["A"], ["B"]], ["_web_apps", "_web_apps_2"]),
    ],
)
def test_the_word_that_tells_a_part_from_others(parts: list[list[str]], names: list[str]) -> None:
    assert names_of_parts("_web_apps", parts) == names


def test_a_part_is_not_called_as_another_module() -> None:
    parts = [["SiteA"], ["SiteLimits"]]
    assert names_of_parts("_web_apps", parts, {"_web_apps_limit"}) == ["_web_apps", "_web_apps_site"]
    assert names_of_parts("_web_apps", parts, {"_web_apps_limit", "_web_apps_site"}) == ["_web_apps", "_web_apps_2"]


def test_no_module_has_the_name_of_another_one() -> None:
    names = ModuleNames()
    assert [names.free(each) for each in ("_bases", "_log", "_log", "_log")] == ["_bases_", "_log", "_log_", "_log__"]
