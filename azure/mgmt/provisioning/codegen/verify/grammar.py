"""Which statements and expressions generated modules are made of. Whatever a document says, there are no others."""

from __future__ import annotations

import ast
from collections.abc import Iterable

STANDARD = frozenset(
    {
        "__future__",
        "azure.core",
        "azure.core.credentials",
        "azure.core.credentials_async",
        "azure.core.paging",
        "builtins",
        "collections.abc",
        "datetime",
        "decimal",
        "enum",
        "importlib",
        "typing",
        "typing_extensions",
    }
)
"""The modules that generated ones import from, besides the core package and their neighbours."""

DECLARING = frozenset(
    {
        "Access",
        *("Body", "Form", "Header", "LongRunning", "Match", "Operation", "Paging", "Path", "Query", "Service"),
        *("additional", "field", "flattened", "lazy", "lazy_types", "overlaid", "public_classes", "read_only"),
        *("operation", "awaited", "begun", "begun_paged", "begun_streamed", "edits", "paged", "streamed"),
        *("AttributeError", "TypeVar", "getattr", "globals", "import_module", "sorted", "super"),
    }
)
"""What is called by its name; an underscore before it tells it from a member of the same name."""

CALLED_ON = {
    "self": frozenset({"_begin", "_call", "_give", "_list", "_made_with", "_operations", "_run", "_service"}),
    "super()": frozenset({"__init__"}),
    "__name__": frozenset({"rpartition"}),
}
"""Methods that are called, by what they are called on."""

OTHERWISE = frozenset({"typed(__name__)", "typed_methods(globals())"})
"""What stands below the ``else`` of ``if TYPE_CHECKING``: annotations are evaluated when somebody asks."""

LOADING = "load_stub(__name__)"
"""What a module does beside a stub."""

FUNCTIONS = frozenset({"__dir__", "__getattr__", "declared"})
"""Functions of modules."""


class Unexpected(Exception):
    """Something that no emitter writes.

    :ivar node: Where it begins.
    """

    def __init__(self, node: ast.AST, what: str) -> None:
        self.node = node
        super().__init__(f"{what} in line {getattr(node, 'lineno', 1)}")


class Grammar:
    """Checks one module.

    :param depth: How many packages it is inside, from that of the service on: relative imports reach no further.
    :param core: The core package as the module names it, which may be imported from as well.
    """

    def __init__(self, depth: int, core: str) -> None:
        self._depth = depth
        self._core = core

    def check(self, tree: ast.Module) -> None:
        """Check a module.

        :raises Unexpected: It holds something that no emitter writes.
        """
        if not (tree.body and is_text(tree.body[0])):
            raise Unexpected(tree, "no docstring")
        for statement in tree.body:
            if type(statement) is ast.ClassDef:
                self._class(statement)
            elif type(statement) is ast.FunctionDef and statement.name in FUNCTIONS:
                self._function(statement)
            elif type(statement) is ast.If:
                self._condition(statement)
            elif not (isinstance(statement, ast.Expr) and ast.unparse(statement) == LOADING):
                self._declaration(statement)

    def _declaration(self, statement: ast.stmt) -> None:
        """What may stand in modules and in classes: imports, constants, docstrings."""
        kind = type(statement)
        if isinstance(statement, ast.ImportFrom):
            self._import(statement)
        elif isinstance(statement, ast.Assign):
            self._names(statement.targets)
            self._expression(statement.value)
        elif isinstance(statement, ast.AnnAssign):
            self._names([statement.target])
            self._expression(statement.annotation)
            if statement.value is not None:
                self._expression(statement.value)
        elif not is_text(statement):
            raise Unexpected(statement, f"a statement ({kind.__name__})")

    def _names(self, targets: Iterable[ast.expr]) -> None:
        for target in targets:
            if isinstance(target, ast.Tuple):
                self._names(target.elts)
            elif not (isinstance(target, ast.Name) and target.id.isascii()):
                raise Unexpected(target, "an assignment to what is no name")

    def _import(self, statement: ast.ImportFrom) -> None:
        source = "." * statement.level + (statement.module or "")
        inner = 0 < statement.level <= self._depth
        if not (inner or source in STANDARD or source == self._core or source.startswith(f"{self._core}.")):
            raise Unexpected(statement, f"an import from {source}")

    def _condition(self, statement: ast.If) -> None:
        """``if TYPE_CHECKING:`` or its contrary, with imports or constants."""
        test = statement.test.operand if isinstance(statement.test, ast.UnaryOp) else statement.test
        if not (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"):
            raise Unexpected(statement, "a condition")
        for each in statement.body:
            self._declaration(each)
        if len(statement.orelse) > 1 or any(ast.unparse(each) not in OTHERWISE for each in statement.orelse):
            raise Unexpected(statement.orelse[0], "a statement below else")

    def _class(self, statement: ast.ClassDef) -> None:
        if statement.decorator_list or any(keyword.arg != "total" for keyword in statement.keywords):
            raise Unexpected(statement, "a class with decorators or keywords")
        self._expressions([*statement.bases, *(keyword.value for keyword in statement.keywords)])
        for each in statement.body:
            if isinstance(each, ast.FunctionDef):
                self._function(each)
            else:
                self._declaration(each)

    def _function(self, function: ast.FunctionDef) -> None:
        if any(not isinstance(each, ast.Name) or each.id.lstrip("_") != "property" for each in function.decorator_list):
            raise Unexpected(function, "a decorator")
        given = function.args
        arguments = [*given.posonlyargs, *given.args, *given.kwonlyargs]
        arguments += [each for each in (given.vararg, given.kwarg) if each is not None]
        annotations = [each.annotation for each in arguments if each.annotation is not None]
        defaults = [each for each in (*given.defaults, *given.kw_defaults) if each is not None]
        self._expressions([*annotations, *defaults, *([function.returns] if function.returns is not None else [])])
        self._body(function.body)

    def _body(self, statements: Iterable[ast.stmt]) -> None:
        for each in statements:
            if isinstance(each, ast.If):
                self._expression(each.test)
                self._body([*each.body, *each.orelse])
            elif isinstance(each, ast.Return) and each.value is not None:
                self._expression(each.value)
            elif isinstance(each, ast.Raise) and each.exc is not None:
                self._expression(each.exc)
            elif isinstance(each, ast.ImportFrom):
                self._import(each)
            elif isinstance(each, ast.Expr):
                self._expression(each.value)
            else:
                raise Unexpected(each, f"a statement ({type(each).__name__})")

    def _expressions(self, nodes: Iterable[ast.expr | None]) -> None:
        for node in nodes:
            if node is not None:
                self._expression(node)

    def _expression(self, node: ast.expr) -> None:
        if isinstance(node, (ast.Constant, ast.Name)):
            return
        if isinstance(node, ast.Call):
            self._call(node)
        elif isinstance(node, (ast.Attribute, ast.Starred)):
            self._expression(node.value)
        elif isinstance(node, ast.Subscript):
            self._expression(node.value)
            self._expression(node.slice)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.BitOr)):
            self._expression(node.left)
            self._expression(node.right)
        elif isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            self._expressions(node.elts)
        elif isinstance(node, ast.Dict):
            self._expressions([*node.keys, *node.values])
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            self._expression(node.operand)
        elif isinstance(node, ast.ListComp):
            self._expressions([node.elt, *(each.iter for each in node.generators)])
        elif isinstance(node, ast.Compare):
            self._expressions([node.left, *node.comparators])
        elif isinstance(node, ast.JoinedStr):
            self._expressions(node.values)
        elif isinstance(node, ast.FormattedValue):
            self._expression(node.value)
        else:
            raise Unexpected(node, f"an expression ({type(node).__name__})")

    def _call(self, node: ast.Call) -> None:
        called = node.func
        if isinstance(called, ast.Name):
            known = called.id in DECLARING or called.id.removeprefix("_") in DECLARING
        elif isinstance(called, ast.Attribute):
            known = called.attr in CALLED_ON.get(ast.unparse(called.value), ())
        else:
            known = False
        if not known:
            raise Unexpected(node, "a call")
        self._expressions(node.args)
        self._expressions(keyword.value for keyword in node.keywords)


def is_text(statement: ast.stmt) -> bool:
    """Whether a statement is a docstring, or a text below a member."""
    if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Constant):
        return False
    return isinstance(statement.value.value, str)
