"""The TypedDicts that stand for models."""

from __future__ import annotations

from types import ModuleType

from ..packages import module


def test_typed_dicts(contoso_texts: dict[str, str]) -> None:
    text = contoso_texts["types.pyi"]
    assert "WidgetDict: TypeAlias = _WidgetFlatDict | _WidgetNestedDict\n" in text
    assert "class _WidgetFlatDict(TrackedResourceDict, total=False):\n" in text
    assert "    size: Required[models.WidgetSize | WidgetSizeValue]\n" in text
    assert "    properties: Required[models.WidgetProperties | WidgetPropertiesDict]\n" in text
    assert 'WidgetSizeValue: TypeAlias = Literal["small", "large"]\n' in text
    assert '    kind: Required[Literal["square"]]\n' in text
    assert "ShapeDict: TypeAlias = _ShapeDict | PolygonDict | CircleDict | SquareDict\n" in text
    assert "    family: models.Family | FamilyValue\n" in text
    assert "    at: datetime | str\n" in text
    assert "    maybe: Required[str | None]\n" in text
    assert "    list: _list[str] | tuple[str, ...]\n" in text
    assert "    additional_properties: Mapping[str, int]\n" in text
    assert "    id:" not in text, "what the server fills is not given"


def test_typed_dicts_at_run_time(contoso_package: ModuleType) -> None:
    types = module(contoso_package, "types")
    assert types.WidgetSizeValue.__args__ == ("small", "large")
    assert types.CircleDict in types.ShapeDict.__args__
    assert types._WidgetFlatDict(location="x", size="small") == {"location": "x", "size": "small"}
