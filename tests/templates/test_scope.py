"""Parameters, variables, functions of the template, copy loops, and what a hostile template does."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.templates import ExpressionError, MissingError, Place, TemplateScope


def fault(expression: str, **scope: Any) -> str:
    """What is said of an expression that can't be worked out."""
    with pytest.raises(ExpressionError) as raised:
        TemplateScope(**scope).evaluate(expression)
    return raised.value.message


def test_names_are_found_in_any_case() -> None:
    scope = TemplateScope(parameters={"Size": {"defaultValue": 1}}, given={"size": 2}, variables={"aB": {"cD": 3}})
    assert scope.evaluate("[parameters('SIZE')]") == 2
    assert scope.evaluate("[variables('Ab').CD]") == 3


def test_expressions_anywhere_in_json() -> None:
    scope = TemplateScope(variables={"name": "a"})
    assert scope.evaluate({"[variables('name')]": ["[variables('name')]", 1, None]}) == {"a": ["a", 1, None]}


def test_circles_are_named() -> None:
    variables = {"a": "[variables('b')]", "b": "[variables('c')]", "c": "[variables('b')]"}
    assert "'b -> c -> b'" in fault("[variables('a')]", variables=variables)


def test_a_failed_variable_is_no_circle() -> None:
    scope = TemplateScope(variables={"a": "[fail('no')]"})
    for _ in range(2):
        with pytest.raises(ExpressionError, match="no"):
            scope.evaluate("[variables('a')]")


@pytest.mark.parametrize("function", ["utcNow()", "newGuid()"])
def test_what_only_default_values_may_call(function: str) -> None:
    parameters = {"a": {"defaultValue": f"[{function}]"}}
    assert TemplateScope(parameters=parameters).evaluate("[parameters('a')]")
    assert "is not expected at this location" in fault("[variables('a')]", variables={"a": f"[{function}]"})
    variables = {"b": f"[{function}]"}
    through = {"a": {"defaultValue": "[variables('b')]"}}
    assert "is not expected at this location" in fault("[parameters('a')]", parameters=through, variables=variables)


def test_random_defaults_are_made_once() -> None:
    scope = TemplateScope(parameters={"a": {"defaultValue": "[newGuid()]"}})
    assert scope.evaluate("[parameters('a')]") == scope.evaluate("[parameters('a')]")


def test_the_other_branch_is_not_looked_at() -> None:
    scope = TemplateScope()
    assert scope.evaluate("[if(true(), 1, fail('a'))]") == 1
    assert scope.evaluate("[coalesce(null(), 2, fail('a'))]") == 2


def test_functions_of_the_template_have_their_own_parameters() -> None:
    members = {"twice": {"parameters": [{"name": "n"}], "output": {"value": "[mul(parameters('n'), 2)]"}}}
    scope = TemplateScope(parameters={"m": {"defaultValue": 1}}, functions=[{"namespace": "own", "members": members}])
    assert scope.evaluate("[OWN.Twice(4)]") == 8
    members["twice"]["output"] = {"value": "[parameters('m')]"}
    with pytest.raises(ExpressionError, match="'m' is not found"):
        scope.evaluate("[own.twice(4)]")


def test_variables_that_a_function_uses_are_those_of_the_template() -> None:
    members = {"f": {"parameters": [{"name": "m"}], "output": {"value": "[add(parameters('m'), variables('v'))]"}}}
    scope = TemplateScope(
        parameters={"m": {"defaultValue": 1}},
        variables={"v": "[parameters('m')]"},
        functions=[{"namespace": "own", "members": members}],
    )
    assert scope.evaluate("[own.f(10)]") == 11


def test_the_same_parameter_of_two_calls_is_not_mixed_up() -> None:
    parameters = [{"name": "a", "defaultValue": 1}, {"name": "b"}]
    members = {"first": {"parameters": parameters, "output": {"value": "[parameters('a')]"}}}
    scope = TemplateScope(parameters={"a": {"defaultValue": 7}}, functions=[{"namespace": "own", "members": members}])
    assert scope.evaluate("[createArray(parameters('a'), own.first(5, 6), own.first(8, 9))]") == [7, 5, 8]


def test_lambdas_see_what_is_around_them() -> None:
    inner = "map(createArray(10, 20), lambda('y', add(lambdaVariables('x'), lambdaVariables('y'))))"
    assert TemplateScope().evaluate(f"[map(createArray(1, 2), lambda('x', {inner}))]") == [[11, 21], [12, 22]]


def test_copy_loops_in_variables() -> None:
    loop = {"name": "names", "count": "[length(createArray(1, 2))]", "input": "[format('{0}', copyIndex('names', 1))]"}
    scope = TemplateScope(variables={"copy": [loop], "nested": {"a": 1, "copy": [loop]}})
    assert scope.evaluate("[variables('names')]") == ["1", "2"]
    assert scope.evaluate("[variables('nested')]") == {"a": 1, "names": ["1", "2"]}


@pytest.mark.parametrize("count", [801, -1, "a", True])
def test_counts_of_copy_loops(count: object) -> None:
    loop = {"name": "a", "count": count, "input": 1}
    assert "between '0' and '800'" in fault("[variables('a')]", variables={"copy": [loop]})


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("[nothing()]", "The template function 'nothing' is not valid."),
        ("[a.b()]", "The template function 'a.b' is not valid."),
        ("[base64()]", "function 'base64': function requires 1 argument(s) while 0 were provided."),
        ("[padLeft()]", "function requires between 2 and 3 argument(s) while 0 were provided."),
        ("[concat()]", "function requires at least 1 argument(s) while 0 were provided."),
        ("[add('a', 1)]", "the parameter at position '1' is expected to be of type 'Integer'."),
        ("[not(1)]", "The provided value is of type 'Integer'."),
        ("[add(9223372036854775807, 1)]", "too large or too small"),
        ("[createObject('a', 1).b]", "property 'b' doesn't exist, available properties are 'a'."),
        ("[createArray(1)[1]]", "array index '1' is out of bounds."),
        ("[variables('a')]", "The template variable 'a' is not found."),
        ("[parameters('a')]", "The template parameter 'a' is not found."),
        ("[copyIndex()]", "'copyIndex' is not expected at this location."),
        ("[lambdaVariables('x')]", "The lambda variable 'x' is not found."),
        ("[map(createArray(1), 1)]", "'Function'"),
        ("[string(lambda('x', 1))]", "can't be converted"),
        ("[resourceId('Microsoft.Web/sites')]", "requires '1' resource name argument(s)"),
        ("[if('a', 1, 2)]", "expected to be of type 'Boolean'"),
        ("[json('{')]", "not valid JSON"),
        ("[range(0, 10001)]", "between '0' and '10000'"),
        ("[substring('abc', 2, 5)]", "must refer to a location within the string"),
        ("[format('{1}', 'a')]", "the index '1'"),
    ],
)
def test_faults_in_azures_words(expression: str, words: str) -> None:
    assert words in fault(expression)


def test_a_parameter_without_a_value() -> None:
    assert "is not provided" in fault("[parameters('a')]", parameters={"a": {"type": "string"}})
    assert TemplateScope(parameters={"a": {"nullable": True}}).evaluate("[parameters('a')]") is None


@pytest.mark.parametrize(
    ("place", "parent"),
    [
        (Place(scope="tenant"), ""),
        (Place(scope="managementGroup", management_group="m"), "/providers/Microsoft.Management/managementGroups/m"),
        (Place(scope="subscription", subscription_id="s"), "/subscriptions/s"),
        (Place(subscription_id="s", resource_group="g"), "/subscriptions/s/resourceGroups/g"),
    ],
)
def test_ids_by_scope(place: Place, parent: str) -> None:
    found = TemplateScope(place=place).evaluate("[resourceId('Microsoft.Web/sites', 'a')]")
    assert found == f"{parent}/providers/Microsoft.Web/sites/a"


@pytest.mark.parametrize(
    "expression",
    [
        "[padLeft('a', 9223372036854775807)]",
        "[format('{0,999999999}', 1)]",
        "[format('{0:D999999999}', 1)]",
        "[reduce(range(0, 60), 'a', lambda('x', 'y', concat(lambdaVariables('x'), lambdaVariables('x'))))]",
        "[reduce(range(0, 60), 'aaaa', lambda('x', 'y', replace(lambdaVariables('x'), 'a', lambdaVariables('x'))))]",
        "[reduce(range(0, 60), createArray(1), lambda('x', 'y', concat(lambdaVariables('x'), lambdaVariables('x'))))]",
        "[reduce(range(0, 60), 1, lambda('x', 'y', createArray(lambdaVariables('x'), lambdaVariables('x'))))]",
        "[map(range(0, 9999), lambda('x', length(map(range(0, 9999), lambda('y', 1)))))]",
        "[own.again()]",
    ],
)
def test_hostile_expressions_end(expression: str) -> None:
    again = {"again": {"parameters": [], "output": {"value": "[own.again()]"}}}
    assert fault(expression, functions=[{"namespace": "own", "members": again}])


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("[dataUriToString(dataUri(createArray(100, 'a')))]", [100, "a"]),
        ("[parseUri('https://example.com/').port]", None),
        ("[toLogicalZone('s', 'West US2', 'westus2-az1')]", "1"),
        ("[toPhysicalZone('s', 'westus2', '4')]", ""),
        ("[concat('a', 1, true())]", "a1True"),
        ("[format('{0,5}|{0,-5}|{1:F1}|{2:00.0#}|{{', 'a', 2, 3)]", "    a|a    |2.0|03.0|{"),
        ("[dateTimeAdd('2024-05-06 07:08:09Z', 'PT0S', 'ddd d MMM yy, h:mm tt')]", "Mon 6 May 24, 7:08 AM"),
        ("[dateTimeAdd('2024-05-06T07:08:09.25+02:00', '-P1Y', 'o')]", "2023-05-07T05:08:09.2500000Z"),
        ("[json('{a: ''it is \"b\"'', /* c */ }').a]", 'it is "b"'),
        ("[equals(createObject('a', true()), createObject('a', 1))]", False),
        ("[contains(createArray(1, 2), true())]", False),
        ("[max(createArray(6, 4), 8)]", 8),
    ],
)
def test_values(expression: str, value: object) -> None:
    assert TemplateScope().evaluate(expression) == value


@pytest.mark.parametrize("text", ["/*" * 500_000, "a" * 1_000_000, "[" * 1_000_000, ",  " * 500_000, "'" * 99_999])
def test_hostile_json_is_refused(text: str) -> None:
    assert "not valid JSON" in fault("[json(parameters('a'))]", parameters={"a": {}}, given={"a": text})[:200]


def test_missing_is_told_from_other_faults() -> None:
    with pytest.raises(MissingError):
        TemplateScope().evaluate("[createObject().a]")


@pytest.mark.parametrize(
    ("declaration", "value", "words"),
    [
        ({"type": "string"}, 1, "Expected a value of type 'String, Uri', but received a value of type 'Integer'."),
        ({"type": "int"}, True, "received a value of type 'Boolean'"),
        ({"type": "string", "allowedValues": ["a", "b"]}, "c", "not part of the allowed value(s)"),
        ({"type": "array", "allowedValues": ["a", "b"]}, ["a", "c"], "not part of the allowed value(s)"),
        ({"type": "string", "minLength": 2}, "c", "Length of the value should be greater than or equal to '2'."),
        ({"type": "array", "maxLength": 1}, [1, 2], "Length of the value should be less than or equal to '1'."),
        ({"type": "int", "maxValue": 5}, 6, "The value should be less than or equal to '5'."),
        ({"type": "int", "defaultValue": "[string(1)]"}, ..., "received a value of type 'String'"),
    ],
)
def test_values_that_a_parameter_does_not_allow(declaration: dict[str, Any], value: object, words: str) -> None:
    given = {} if value is ... else {"a": value}
    assert words in fault("[parameters('a')]", parameters={"a": declaration}, given=given)


@pytest.mark.parametrize(
    ("declaration", "value"),
    [
        ({"type": "array", "allowedValues": ["a", "b"]}, ["b", "a"]),
        ({"type": "string", "nullable": True, "minLength": 2}, None),
        ({"type": "int", "minValue": 1, "maxValue": 1}, 1),
    ],
)
def test_values_that_a_parameter_allows(declaration: dict[str, Any], value: object) -> None:
    assert TemplateScope(parameters={"a": declaration}, given={"a": value}).evaluate("[parameters('a')]") == value


def test_null_is_no_value_where_there_is_a_default() -> None:
    scope = TemplateScope(parameters={"a": {"type": "int", "defaultValue": 3}}, given={"a": None})
    assert scope.evaluate("[parameters('a')]") == 3


def test_secrets_are_not_shown() -> None:
    parameters = {"a": {"type": "secureString", "minLength": 20}}
    assert "hunter2" not in fault("[parameters('a')]", parameters=parameters, given={"a": "hunter2"})


def test_every_parameter_is_checked() -> None:
    TemplateScope(parameters={"a": {"type": "int"}}, given={"A": 1}).check_parameters()
    with pytest.raises(ExpressionError, match="'a' is not provided"):
        TemplateScope(parameters={"a": {"type": "int"}}).check_parameters()
    with pytest.raises(ExpressionError, match="'b' in the parameters file are not valid"):
        TemplateScope(given={"b": 1}).check_parameters()


def test_outputs() -> None:
    outputs = {
        "one": {"type": "int", "value": "[add(1, 2)]"},
        "none": {"type": "int", "condition": "[false()]", "value": "[fail('not asked for')]"},
        "many": {"type": "array", "copy": {"count": 2, "input": "[copyIndex(1)]"}},
    }
    assert TemplateScope().outputs(outputs) == {"one": 3, "many": [1, 2]}
