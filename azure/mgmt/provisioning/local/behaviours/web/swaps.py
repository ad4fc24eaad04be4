"""Swaps of slots: what runs in one runs in the other afterwards, but for what belongs to the slots themselves."""

from __future__ import annotations

from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import bad_request
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.longrunning import begin
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...store import Stored
from .sites import CONFIG, SETTINGS, check_not_prepared, settings_key, site_of
from .slots import slot_of

behaviours = Behaviours("web")

_NAMES = {
    "appsettings": "appSettingNames",
    "connectionstrings": "connectionStringNames",
    "azurestorageaccounts": "azureStorageConfigNames",
}
"""What lists the names of settings that stay with their slot, of each kind of settings."""
_OF_SLOT = frozenset({
    "alwaysOn", "autoSwapSlotName", "cors", "detailedErrorLoggingEnabled", "experiments", "httpLoggingEnabled",
    "ipSecurityRestrictions", "ipSecurityRestrictionsDefaultAction", "logsDirectorySizeLimit",
    "managedServiceIdentityId", "minTlsVersion", "numberOfWorkers", "requestTracingEnabled",
    "scmIpSecurityRestrictions",
    "scmIpSecurityRestrictionsDefaultAction", "scmIpSecurityRestrictionsUseMain", "scmMinTlsVersion", "vnetName",
    "vnetRouteAllEnabled",
})  # fmt: skip
"""Members of the configuration that belong to a slot, and not to what runs in it."""


@behaviours.serves("WebApps_SwapSlotWithProduction", "WebApps_SwapSlot")
def swap(call: Call) -> LocalResponse:
    """Swap two slots; a swap that was prepared is brought to its end."""
    source, target = _two(call)
    for each, other in ((source, target), (target, source)):
        if each.private.get("swap", other.id) != other.id:
            check_not_prepared(each)
    return begin(
        call,
        "location",
        effect="web/swapped",
        arguments={"source": source.id, "target": target.id},
        final={"status": 200},
    )


@behaviours.effect("swapped")
def swapped(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """What ran in one slot runs in the other."""
    source, target = azure.store.get(arguments["source"]), azure.store.get(arguments["target"])
    if source is None or target is None:
        return {"code": "NotFound", "message": "A slot that was to be swapped is gone."}
    _restore(azure, source)
    _restore(azure, target)
    for name in SETTINGS:
        ours, theirs = (_split(azure, each, name) for each in (source, target))
        azure.unwritten[settings_key(source, name)] = {**theirs[0], **ours[1]}
        azure.unwritten[settings_key(target, name)] = {**ours[0], **theirs[1]}
    _swap_configurations(azure, source, target, arguments["at"])
    status = {
        "timestampUtc": timestamp(arguments["at"]),
        "sourceSlotName": _name(source),
        "destinationSlotName": _name(target),
    }
    for each in (source, target):
        each.properties["slotSwapStatus"] = status
        azure.store.put(each, arguments["at"])
    return None


@behaviours.serves("WebApps_ApplySlotConfigToProduction", "WebApps_ApplySlotConfigurationSlot")
def prepare_swap(call: Call) -> LocalResponse:
    """The first half of a swap with a preview: the slot runs with the settings that belong to the other one."""
    source, target = _two(call)
    for each in (source, target):
        check_not_prepared(each)
    for name in SETTINGS:
        key = settings_key(source, name)
        azure, before = call.azure, call.azure.unwritten.get(key, {})
        azure.unwritten[f"{key}/before"] = dict(before)
        azure.unwritten[key] = {**_split(azure, source, name)[0], **_split(azure, target, name)[1]}
    for each, other in ((source, target), (target, source)):
        each.private["swap"] = other.id
        call.store.restore(each)
    return call.answer(200)


@behaviours.serves("WebApps_ResetProductionSlotConfig", "WebApps_ResetSlotConfigurationSlot")
def cancel_swap(call: Call) -> LocalResponse:
    """Give up a swap that was prepared: both slots have the settings that they had before."""
    site = site_of(call)
    other = call.store.get(site.private.get("swap", ""))
    for each in (site, other):
        if each is not None:
            _restore(call.azure, each)
            call.store.restore(each)
    return call.answer(200)


@behaviours.serves("WebApps_ListSlotDifferencesFromProduction", "WebApps_ListSlotDifferencesSlot")
def differences(call: Call) -> LocalResponse:
    """The settings that a swap would change, by name; no value is shown."""
    source, target = _two(call)
    found = []
    for name, title in (("appsettings", "AppSettings"), ("connectionstrings", "ConnectionStrings")):
        ours, theirs = (call.azure.unwritten.get(settings_key(each, name), {}) for each in (source, target))
        sticky = _sticky(call.azure, source, name)
        for setting in sorted({*ours, *theirs}):
            if ours.get(setting) == theirs.get(setting):
                continue
            where = "is different in both slots"
            if setting not in ours or setting not in theirs:
                where = f"is in the slot {_name(source if setting in ours else target)} alone"
            properties = {
                "level": "Information" if setting in sticky else "Warning",
                "settingType": title,
                "diffRule": "SettingsWillBeKept" if setting in sticky else "SettingsWillBeSwapped",
                "settingName": setting,
                "description": f"The setting {setting} {where}.",
            }
            id = f"{source.id}/slotsdiffs/{setting}"
            found.append({"id": id, "name": setting, "type": f"{source.type}/slotsdiffs", "properties": properties})
    return page(call, found)


def _two(call: Call) -> tuple[Stored, Stored]:
    """The slot that a request is for, and the one that its body names."""
    source = site_of(call)
    site = resource_of(call, ResourceId(source.id).top)
    target = slot_of(call, site, (call.body or {}).get("targetSlot"))
    if target.key == source.key:
        raise bad_request(f"The slot '{_name(source)}' can't be swapped with itself.", "targetSlot")
    return source, target


def _split(azure: ResourceManager, site: Stored, name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Settings of a slot: those that go with what runs in it, and those that stay."""
    settings: dict[str, Any] = azure.unwritten.get(settings_key(site, name), {})
    sticky = _sticky(azure, site, name)
    stays = {each for each in settings if each in sticky or each.upper().endswith("_EXTENSION_VERSION")}
    return {k: v for k, v in settings.items() if k not in stays}, {k: settings[k] for k in stays}


def _sticky(azure: ResourceManager, site: Stored, name: str) -> set[str]:
    names = azure.store.get(f"{ResourceId(site.id).top}/config/slotConfigNames")
    return set((names.properties.get(_NAMES[name]) if names else None) or ())


def _swap_configurations(azure: ResourceManager, source: Stored, target: Stored, at: float) -> None:
    found = []
    for each in (source, target):
        stored = azure.store.get(f"{each.id}/config/web")
        assert stored is not None, f"a site has a configuration, {CONFIG}, from the beginning"
        found.append(stored)
    before = [dict(each.properties) for each in found]
    for stored, own, other in zip(found, before, reversed(before), strict=True):
        kept = {name: value for name, value in own.items() if name in _OF_SLOT}
        moved = {name: value for name, value in other.items() if name not in _OF_SLOT}
        stored.document["properties"] = {**moved, **kept}
        azure.store.put(stored, at)


def _restore(azure: ResourceManager, site: Stored) -> None:
    """Let a slot that is prepared for a swap have its own settings again."""
    site.private.pop("swap", None)
    for name in SETTINGS:
        key = settings_key(site, name)
        if (before := azure.unwritten.pop(f"{key}/before", None)) is not None:
            azure.unwritten[key] = before


def _name(site: Stored) -> str:
    return site.name if ResourceId(site.id).top != site.id else "Production"
