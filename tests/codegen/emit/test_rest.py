"""The declarations of REST operations."""

from __future__ import annotations

from types import ModuleType

from azure.mgmt.provisioning.core.declare import operation as declarations

from ..packages import module


def test_an_operation(contoso_package: ModuleType) -> None:
    rest = module(contoso_package, "_rest")
    put = rest.WIDGETS_CREATE_OR_UPDATE
    assert put == declarations.Operation(
        contoso_package.SERVICE,  # type: ignore[attr-defined]
        "Widgets_CreateOrUpdate",
        "PUT",
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Widgets/widgets"
        "/{widgetName}",
        (
            declarations.SUBSCRIPTION_ID,
            declarations.RESOURCE_GROUP_NAME,
            declarations.Path("widget_name", "widgetName"),
            declarations.Body("widget", "Widget"),
            declarations.Match(),
        ),
        ok=(200, 201),
        returns="Widget",
        long_running=declarations.LongRunning("azure-async-operation"),
    )


def test_every_kind_of_parameter(contoso_package: ModuleType) -> None:
    rest = module(contoso_package, "_rest")
    assert rest.WIDGETS_LIST.parameters[1:] == (
        declarations.Query("tag", "tag", type="[str]", collection="multi"),
        declarations.Query("top", "$top", type="int", default=10),
        declarations.Query("timeout", "timeout", type="int"),
    )
    assert rest.WIDGETS_NAMES.parameters == (
        declarations.Path("scope", "scope", skip_encoding=True),
        declarations.Query("api_version", "api-version", required=True),
        declarations.Query("kind", "kind", fixed="all"),
    )
    assert not rest.WIDGETS_NAMES.send_api_version
    assert rest.TOOLS_RUN.parameters == (
        declarations.Path("part", "part", type="long"),
        declarations.Body("parameters", "ToolsRunParameters"),
        declarations.Header("x_ms_meta", "x-ms-meta-", type="{str}", prefix=True),
    )
    assert (rest.TOOLS_RUN.api_version, rest.TOOLS_RUN.fixed_api_version) == ("2020-01-01", True)
    assert rest.TOOLS_ATTACH.parameters == (
        declarations.Form("file_content", "fileContent", type="file", required=True),
        declarations.Form("file_name", "fileName"),
    )
    assert rest.TOOLS_WRITE_MANUAL.parameters == (
        declarations.Body("content", "stream", content_type="application/octet-stream"),
    )
    assert rest.TOOLS_LIST_ALL.parameters == (declarations.Query("view", "view", fixed="all"),)
    assert rest.WIDGETS_SEARCH.parameters[2] == declarations.Body(
        "shapes", "[Shape]", required=False, send_content_type=True
    )


def test_results(contoso_package: ModuleType) -> None:
    rest = module(contoso_package, "_rest")
    assert (rest.WIDGETS_EXISTS.returns, rest.WIDGETS_EXISTS.accept) == ("head", None)
    assert (rest.TOOLS_MANUAL.returns, rest.TOOLS_MANUAL.accept) == ("stream", "application/pdf")
    assert rest.TOOLS_WRITE_MANUAL.returns == "text"
    assert rest.WIDGETS_NAMES.returns == "[str]"
    assert rest.TOOLS_LIST_ALL.returns == "{Part}"
    assert rest.WIDGETS_LIST.returns is None
    assert rest.WIDGETS_LIST.paging == declarations.Paging("Widget")
    assert rest.WIDGETS_SEARCH_NEXT.paging == declarations.Paging("Widget", "found", None)
    assert rest.WIDGETS_SEARCH.paging == declarations.Paging(
        "Widget", "found", "@odata.nextLink", False, "Widgets_SearchNext", "PUT"
    )
