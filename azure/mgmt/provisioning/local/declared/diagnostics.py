"""Operations on diagnostic settings: where logs and metrics of resources and subscriptions go."""

from __future__ import annotations

from ...core.declare.operation import Body, Operation, Paging, Path, Service

SERVICE = Service("diagnosticsettings", __name__, "2021-05-01-preview")

_SETTINGS_URL = "/{scope}/providers/Microsoft.Insights/diagnosticSettings"
_SETTING_URL = _SETTINGS_URL + "/{name}"
_CATEGORIES_URL = "/{scope}/providers/Microsoft.Insights/diagnosticSettingsCategories"
_CATEGORY_URL = _CATEGORIES_URL + "/{name}"

_SCOPE = Path("scope", "scope", skip_encoding=True)
_NAME = Path("name", "name")
_BODY = Body("parameters", "{object}")
_PAGING = Paging("object")

OPERATIONS: tuple[Operation, ...] = (
    Operation(SERVICE, "DiagnosticSettings_List", "GET", _SETTINGS_URL, (_SCOPE,), paging=_PAGING),
    Operation(SERVICE, "DiagnosticSettings_Get", "GET", _SETTING_URL, (_SCOPE, _NAME), returns="object"),
    Operation(
        SERVICE, "DiagnosticSettings_CreateOrUpdate", "PUT", _SETTING_URL, (_SCOPE, _NAME, _BODY), returns="object"
    ),
    Operation(SERVICE, "DiagnosticSettings_Delete", "DELETE", _SETTING_URL, (_SCOPE, _NAME), (200, 204)),
    Operation(SERVICE, "DiagnosticSettingsCategory_List", "GET", _CATEGORIES_URL, (_SCOPE,), paging=_PAGING),
    Operation(SERVICE, "DiagnosticSettingsCategory_Get", "GET", _CATEGORY_URL, (_SCOPE, _NAME), returns="object"),
)
