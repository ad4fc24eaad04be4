"""A module that is not what was meant is refused, whatever made it so."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from azure.mgmt.provisioning.codegen import generate, outside
from azure.mgmt.provisioning.codegen.emit.text import FIRST_LINE
from azure.mgmt.provisioning.codegen.errors import CodegenError
from azure.mgmt.provisioning.codegen.generate import FormatError, emit_service, verified
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR
from azure.mgmt.provisioning.codegen.verify.modules import checked, verify_catalogs, verify_service

from ..ships import LARGEST


def own(service: ServiceIR, **options: int) -> dict[PurePosixPath, str]:
    return {path.relative_to(service.name): text for path, text in emit_service(service, **options).items()}


def test_what_emitters_make_is_as_meant(contoso: ServiceIR, ships: ServiceIR) -> None:
    for service in (contoso, ships):
        verify_service(service, own(service))
    verify_service(ships, own(ships, largest=LARGEST))


def test_whatever_is_generated_is_verified(contoso: ServiceIR, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoiled(service: ServiceIR, **options: int) -> dict[PurePosixPath, str]:
        models = PurePosixPath(service.name, "models.py")
        made = emit_service(service, **options)
        return {**made, models: made[models] + "\n\nimport os\n"}

    monkeypatch.setattr(generate, "emit_service", spoiled)
    monkeypatch.setattr(generate, "read_services", lambda swagger: [contoso])
    monkeypatch.setattr(outside, "emit_service", spoiled)
    with pytest.raises(CodegenError, match=r"a statement \(Import\) in line"):
        generate.generate(Path())
    with pytest.raises(CodegenError, match=r"a statement \(Import\) in line"):
        outside.emit_outside(contoso, "made.contoso")


@pytest.mark.parametrize(
    ("module", "old", "new", "message"),
    [
        ("models.py", FIRST_LINE, "# coding: utf-7\n", "models.py: it does not begin with the line"),
        ("models.py", FIRST_LINE, f"\ufeff{FIRST_LINE}", "models.py: it does not begin with the line"),
        ("models.py", '"""Models', '"""\u202eModels', "there are characters in it that show nothing"),
        ("models.py", "\n\n\nclass", "\x0c\n\n\nclass", "there are characters in it that show nothing"),
        ("models.py", "\n\n\nclass Widget(", "\n\n\nprint()\n\nclass Widget(", "a statement (Expr) in line"),
        ("models.py", "\n\n\nclass Widget(", "\n\n\nimport os\n\nclass Widget(", "a statement (Import) in line"),
        ("models.py", "\n\n\nclass Widget(", "\n\n\nfrom os import x\n\nclass Widget(", "an import from os in line"),
        ("models.py", "\n\n\nclass Widget(", "\n\n\nfrom ..... import x\nclass Widget(", "an import from ....."),
        ("models.py", "\n\n\nclass Widget(", "\n\n\n@property\nclass Widget(", "a class with decorators or keywords"),
        ("models.py", "class Widget(", "class Widget(metaclass=x, *", "is no Python|a class with"),
        ("models.py", "class Widget(", "class Gadget(", "models defines Gadget, which is not in the description"),
        ("models.py", "= field(", "= open(", "a call in line"),
        ("models.py", "= field(", "= self.field(", "a call in line"),
        ("models.py", "= field(", "= (lambda: 0)(", "a call in line"),
        ("models.py", "= field(", "= field(*[x for x in open()], ", "a call in line"),
        ("models.py", "= field(", "= field(lambda: 0, ", "an expression (Lambda) in line"),
        ("models.py", "= field(", "= field(1 + (yield), ", "an expression (Yield) in line"),
        ("models.py", "= field(", "= field(f'{open()}', ", "a call in line"),
        ("models.py", "= field(", "= field((a := 1), ", "an expression (NamedExpr) in line"),
        ("models.py", ": str", ": open()", "a call in line"),
        ("models.py", '"""A widget', '"""The widget', "the text on Widget in models is 'The widget"),
        ("models.py", "    name: ", "    nome: ", "models defines Resource.nome"),
        ("models.py", "\n\n\nclass", "\n\n\nif x:\n    y = 1\n\n\nclass", "a condition in line"),
        ("models.py", "\n\n\nclass", "\n\n\nx.y = 1\n\n\nclass", "an assignment to what is no name"),
        ("models.py", "\n\n\nclass", "\n\n\né = 1\n\n\nclass", "an assignment to what is no name"),
        ("models.py", "\n\n\nclass", "\n\n\ndef f(): pass\n\n\nclass", "a statement (FunctionDef) in line"),
        ("models.py", "\n\n\nclass", "\n\n\n(\n\n\nclass", "it is no Python"),
        ("models.py", "\n\n\nclass", "\n\n\nx = " + "(" * 5000 + "\n\n\nclass", "it is no Python"),
        ("operations.py", "        return self.", "        exec('x')\n        return self.", "a call in line"),
        (
            "operations.py",
            "        return self.",
            "        del x\n        return self.",
            "a statement (Delete) in line",
        ),
        ("operations.py", "    def ", "    @staticmethod\n    def ", "a decorator in line"),
        ("operations.py", "(self, ", "(self, x=open(), ", "a call in line|it is no Python"),
        ("_rest.py", " = operation(", "_2 = operation(", "_rest"),
        ("_rest.py", " = operation(", " = system(", "a call in line"),
        ("__init__.py", '"""\n\nfrom __future__', ' More."""\n\nfrom __future__', "the text on  in __init__"),
        ("enums.py", "    A = ", "    AA = ", "enums defines"),
        ("types.pyi", "TypeAlias", "open()", "a call in line|it is no Python"),
        ("types.py", "load_stub(__name__)", "load_stub(__file__)", "a statement (Expr) in line"),
        ("aio/operations.py", "awaited(", "print(", "a call in line"),
    ],
    ids=range(39),
)
def test_anything_else_is_refused(contoso: ServiceIR, module: str, old: str, new: str, message: str) -> None:
    files = own(contoso)
    text = files[PurePosixPath(module)]
    changed = text.replace(old, new, 1)
    if changed == text:
        pytest.fail(f"{old!r} is not in {module}")
    with pytest.raises(CodegenError) as caught:
        verify_service(contoso, {**files, PurePosixPath(module): changed})
    assert "what was generated is not what was meant: " in str(caught.value)
    assert any(each in str(caught.value) for each in message.split("|")), str(caught.value)


def test_a_class_that_is_there_twice_or_not_at_all(contoso: ServiceIR) -> None:
    files = own(contoso)
    text = files[PurePosixPath("enums.py")]
    body = text[text.index("\n\nclass ") :]
    for changed, message in ((text + body, "twice"), (text.replace(body, ""), "enums does not define")):
        with pytest.raises(CodegenError) as caught:
            verify_service(contoso, {PurePosixPath("enums.py"): changed})
        assert message in str(caught.value)
        assert str(caught.value).startswith("contoso/contoso.json#/")


def test_what_cannot_be_formatted_names_its_place(contoso: ServiceIR) -> None:
    files = own(contoso)
    files[PurePosixPath("models.py")] += "(\n"
    with pytest.raises(CodegenError, match=r"models\.py: it is no Python"):
        verified(files, lambda each: verify_service(contoso, each))
    with pytest.raises(CodegenError, match="refuses generated code"):
        verified(files, lambda each: None)
    assert issubclass(FormatError, RuntimeError)


def test_modules_that_list_services() -> None:
    good = f'{FIRST_LINE}\n"""Clients."""\n'
    verify_catalogs({PurePosixPath("catalog.py"): good}, "..core")
    with pytest.raises(CodegenError, match=r"catalog\.py: what was generated is not what was meant: a statement"):
        verify_catalogs({PurePosixPath("catalog.py"): f"{good}print()\n"}, "..core")
    with pytest.raises(Exception, match="no docstring"):
        checked(FIRST_LINE, 1, "..core")
