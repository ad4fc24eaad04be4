"""Templates of what is there: of a resource group, of a deployment; and their hash."""

from __future__ import annotations

from ....templates.hashing import minified, template_hash
from ...arm.errors import ArmError, group_not_found, resource_not_found
from ...arm.ids import within
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...store import Stored
from .deployment_documents import deployment_of
from .deployment_run import TEMPLATES
from .exporting import Exported

behaviours = Behaviours("resources")

_SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"


@behaviours.serves("Deployments_CalculateTemplateHash")
def calculate_template_hash(call: Call) -> LocalResponse:
    """The hash of a template."""
    if not isinstance(call.sent, dict):
        raise ArmError(400, "InvalidTemplate", "The template is no JSON object.")
    return call.answer(200, {"minifiedTemplate": minified(call.sent), "templateHash": template_hash(call.sent)})


@behaviours.serves(
    "Deployments_ExportTemplate",
    "Deployments_ExportTemplateAtSubscriptionScope",
    "Deployments_ExportTemplateAtManagementGroupScope",
    "Deployments_ExportTemplateAtTenantScope",
    "Deployments_ExportTemplateAtScope",
)
def export_deployment(call: Call) -> LocalResponse:
    """The template of a deployment."""
    deployment = deployment_of(call)
    template = call.azure.unwritten.get(TEMPLATES, {}).get(deployment.key)
    if template is None:
        message = f"The template of the deployment '{deployment.name}' is not kept beyond the end of the process."
        raise ArmError(404, "DeploymentTemplateNotFound", message)
    return call.answer(200, {"template": template})


@behaviours.serves("ResourceGroups_ExportTemplate")
def export_group(call: Call) -> LocalResponse:
    """A template that makes the resources of a resource group."""
    group = call.store.get(f"{call.subscription}/resourceGroups/{call.arguments['resourceGroupName']}")
    if group is None:
        raise group_not_found(call.arguments["resourceGroupName"])
    wanted = (call.body or {}).get("resources") or ["*"]
    options = str((call.body or {}).get("options") or "").replace(" ", "").split(",")
    found = _resources(call, group, wanted)
    named = not {"SkipResourceNameParameterization", "SkipAllParameterization"} & set(options)
    exported = Exported(call.azure, group, found, named=named)
    template = {
        "$schema": _SCHEMA,
        "contentVersion": "1.0.0.0",
        "parameters": exported.parameters(with_values="IncludeParameterDefaultValue" in options),
        "variables": {},
        "resources": exported.entries(),
    }
    return call.answer(200, {"template": template})


def _resources(call: Call, group: Stored, wanted: list[str]) -> list[Stored]:
    for id in wanted:
        if id != "*" and call.store.get(id) is None:
            raise resource_not_found(id)
    there = [each for each in call.store.below(group.id) if each.key != group.key and _is_put(call, each)]
    return [each for each in there if "*" in wanted or any(within(each.id, id) for id in wanted)]


def _is_put(call: Call, stored: Stored) -> bool:
    """Whether a template can have it: deployments and what only its service makes can't be."""
    is_deployment = stored.type.lower() == "microsoft.resources/deployments"
    return not is_deployment and "PUT" in call.azure.router.methods(stored.id, generic=False)
