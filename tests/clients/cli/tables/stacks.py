"""Deployment stacks and template specs; ``{templates}`` stands for the folder of templates."""

from .row import GROUP, SUBSCRIPTION, Row

_ACCOUNT = "--template-file {templates}/account.json --parameters name=ststacked"
_STACK = "-n one -g rg --action-on-unmanage deleteAll --deny-settings-mode none --yes"
_OF_SUBSCRIPTION = "-n sub -l westeurope --action-on-unmanage deleteAll --deny-settings-mode none --yes"
_SPEC = f"{GROUP}/providers/Microsoft.Resources/templateSpecs/spec/versions/1.0"
ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(f"stack group validate {_STACK.removesuffix(' --yes')} {_ACCOUNT}", "name", "one"),
    Row(f"stack group create {_STACK} {_ACCOUNT}", "provisioningState", "succeeded"),
    Row("stack group show -n one -g rg", "[name, resources[].status]", ["one", ["managed"]]),
    Row("stack group list -g rg", "[].name", ["one"]),
    Row("stack group export -n one -g rg", "keys(template)[0] != null", True),
    Row("storage account list -g rg", "[].name", ["ststacked"]),
    # What the template names no longer is deleted.
    Row(
        f"stack group create {_STACK} --template-file {{templates}}/empty.json", "deletedResources[].id | length(@)", 1
    ),
    Row("storage account list -g rg", "[]", []),
    Row("stack group delete -n one -g rg --action-on-unmanage deleteAll --yes"),
    Row("stack group show -n one -g rg", exit=3, error="DeploymentStackNotFound"),
    Row(f"stack sub create {_OF_SUBSCRIPTION} --template-file {{templates}}/group.json", "name", "sub"),
    Row("stack sub show -n sub", "resources[].id", [f"{SUBSCRIPTION}/resourceGroups/from-sub"]),
    Row("stack sub list", "[].name", ["sub"]),
    Row("stack sub delete -n sub --action-on-unmanage deleteAll --yes"),
    Row("group exists -n from-sub", "@", False),
    Row("ts create -n spec -g rg -l westeurope -v 1.0 --template-file {templates}/account.json --yes", "name", "1.0"),
    Row("ts show -n spec -g rg -v 1.0", "id", _SPEC),
    Row("ts list -g rg", "[].name", ["spec"]),
    Row(
        f"deployment group create -g rg -n from-spec --template-spec {_SPEC} --parameters name=stfromspec",
        "properties.templateLink.id",
        _SPEC,
    ),
    Row("storage account list -g rg", "[].name", ["stfromspec"]),
    Row("ts delete -n spec -g rg --yes"),
    Row("ts list -g rg", "[]", []),
]
