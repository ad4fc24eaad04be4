"""Template deployments to resource groups and subscriptions, of literal resources whose types are served.

Each resource is begun as soon as those that it depends on are there; the deployment ends when the last of them has.
"""

from __future__ import annotations

import re
import uuid
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, group_not_found, not_implemented
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider import longrunning
from ...provider.longrunning import begin, going_on
from ...provider.paging import page
from ...provider.preconditions import check_match, check_parents
from ...provider.removal import remove_all
from ...store import Stored
from .deployment_run import error_of, go_on, request, start
from .template import Template, TemplateResource, read_template

behaviours = Behaviours("resources")

TYPE = "Microsoft.Resources/deployments"
_FILTER = re.compile(r"\s*provisioningState\s+eq\s+'(\w+)'\s*$", re.IGNORECASE)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    end = stored.private.get("end") or azure.clock.now()
    duration = f"PT{round(max(end - stored.private['start'], 0), 3):g}S"
    document["properties"] = {**document["properties"], "timestamp": timestamp(end), "duration": duration}


KIND = behaviours.kind(Kind(TYPE, tracked=False, creating="Running", present=_present))


@behaviours.serves("Deployments_CreateOrUpdate", "Deployments_CreateOrUpdateAtSubscriptionScope")
def put(call: Call) -> LocalResponse:
    """Deploy a template."""
    scope = _scope(call)
    existing = call.store.get(call.id)
    check_match(call, existing)
    check_parents(call, call.id)
    if existing is not None and going_on(call.azure, existing.id):
        raise _active(existing)
    template = _checked(call, scope)
    document = _document(call, template)
    stored = Stored(existing.id if existing else call.id, document, {"start": call.now})
    stored.properties["provisioningState"] = KIND.creating
    call.store.put(stored, call.now)
    seconds = start(call.azure, stored, template, call.request.base_url)
    stored.private["template"] = [each.id for each in template.resources]
    call.store.restore(stored)
    return begin(
        call,
        "azure-async-operation",
        status=201 if existing is None else 200,
        document=call.azure.present(stored),
        resource=stored.id,
        effect="resources/finish-deployment",
        arguments={"id": stored.id, "scope": scope},
        seconds=seconds,
    )


@behaviours.serves("Deployments_Validate", "Deployments_ValidateAtSubscriptionScope")
def validate(call: Call) -> LocalResponse:
    """Check a template; nothing is deployed."""
    check_parents(call, call.id)
    template = _checked(call, _scope(call))
    document = _document(call, template)
    document["properties"]["provisioningState"] = "Succeeded"
    document["properties"]["validatedResources"] = [{"id": each.id} for each in template.resources]
    named = ResourceId(call.id)
    return call.answer(200, {"id": named.id, "name": named.name, "type": TYPE, "properties": document["properties"]})


@behaviours.serves("Deployments_Get", "Deployments_GetAtSubscriptionScope")
def get(call: Call) -> LocalResponse:
    """A deployment."""
    return call.answer(200, call.azure.present(_deployment(call)))


@behaviours.serves("Deployments_CheckExistence", "Deployments_CheckExistenceAtSubscriptionScope")
def check_existence(call: Call) -> LocalResponse:
    """Whether there is such a deployment."""
    return call.answer(204 if call.store.get(call.id) else 404)


@behaviours.serves("Deployments_ListByResourceGroup", "Deployments_ListAtSubscriptionScope")
def list_deployments(call: Call) -> LocalResponse:
    """The deployments to the resource group, or to the subscription itself."""
    scope = _scope(call)
    text = call.query.get("$filter")
    wanted = _FILTER.match(text) if text else None
    if text and wanted is None:
        message = f"Invalid $filter '{text}' specified in the query string."
        raise ArmError(400, "InvalidFilterInQueryString", message)
    found = []
    for stored in call.store.of_type(TYPE, scope):
        if key_of(stored.id).rpartition("/providers/")[0] != key_of(scope):
            continue
        if wanted is None or stored.properties["provisioningState"].lower() == wanted.group(1).lower():
            found.append(call.azure.present(stored, listing=True))
    return page(call, found)


@behaviours.serves("Deployments_Delete", "Deployments_DeleteAtSubscriptionScope")
def delete(call: Call) -> LocalResponse:
    """Forget a deployment; what it deployed stays."""
    stored = call.store.get(call.id)
    if stored is None:
        _scope(call)
        return call.answer(204)
    if going_on(call.azure, stored.id):
        raise _active(stored)
    return begin(
        call, "location", effect="resources/forget-deployment", arguments={"id": stored.id}, final={"status": 204}
    )  # fmt: skip


@behaviours.serves("Deployments_Cancel", "Deployments_CancelAtSubscriptionScope")
def cancel(call: Call) -> LocalResponse:
    """Cancel a running deployment; what it has begun goes on."""
    stored = _deployment(call)
    if not longrunning.cancel(call.azure, stored.id):
        state = stored.properties["provisioningState"]
        message = f"The deployment '{stored.name}' cannot be cancelled because it is in the state '{state}'."
        raise ArmError(409, "DeploymentCannotBeCancelled", message)
    return call.answer(204)


@behaviours.serves("DeploymentOperations_List", "DeploymentOperations_ListAtSubscriptionScope")
def list_operations(call: Call) -> LocalResponse:
    """What a deployment does, resource by resource."""
    return page(call, _operations(call))


@behaviours.serves("DeploymentOperations_Get", "DeploymentOperations_GetAtSubscriptionScope")
def get_operation(call: Call) -> LocalResponse:
    """One of the operations of a deployment."""
    wanted = call.arguments["operationId"].lower()
    for document in _operations(call):
        if document["operationId"].lower() == wanted:
            return call.answer(200, document)
    raise ArmError(404, "DeploymentOperationNotFound", f"Deployment operation '{wanted}' could not be found.")


@behaviours.effect("forget-deployment")
def forget(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The deployment is gone."""
    azure.store.delete(arguments["id"])
    return None


@behaviours.effect("finish-deployment")
def finish(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """All resources have been made, or not."""
    stored = azure.store.get(arguments["id"])
    if stored is None:
        return None
    go_on(azure, stored)
    stored.private["end"] = arguments["at"]
    made = list(stored.private["template"])
    failed = [error for each in stored.private["operations"] if (error := error_of(azure, each))]
    if not failed and stored.properties["mode"] == "Complete":
        failed = _remove_others(azure, arguments["scope"], {key_of(id) for id in made})
    if failed:
        error = {
            "code": "DeploymentFailed",
            "target": stored.id,
            "message": "At least one resource deployment operation failed. Please list deployment operations for "
            "details. Please see https://aka.ms/arm-deployment-operations for usage details.",
            "details": failed,
        }
        stored.properties["error"] = error
        azure.store.restore(stored)
        return error
    stored.properties["outputResources"] = [{"id": id} for id in made]
    azure.store.restore(stored)
    return None


def _remove_others(azure: ResourceManager, scope: str, kept: set[str]) -> list[dict[str, Any]]:
    """Mode Complete: what the template does not have is deleted from the resource group; the errors of what stays."""
    others = []
    for other in azure.store.below(scope):
        kind = azure.kind(other.type)
        if kind is not None and kind.tracked and other.key not in kept and ResourceId(other.id).parent is None:
            others.append(other.id)
    return [{"target": id, **refusal.error()} for id, refusal in remove_all(azure, others)]


def _checked(call: Call, scope: str) -> Template:
    """The template, with each of its resources checked as far as that goes without making it."""
    properties = call.body["properties"]

    def refuse(what: str) -> ArmError:
        return not_implemented(call.operation.id, what)

    template = read_template(properties, scope, refuse)
    if properties["mode"] == "Complete" and ResourceId(scope).group is None:
        raise ArmError(400, "InvalidDeploymentMode", "The mode Complete is not supported for subscription deployments.")
    faults = []
    for each in template.resources:
        try:
            call.azure.check(request(each, call.request.base_url))
        except ArmError as error:
            if error.status == 501:
                raise refuse(f"deploying the resource type '{each.type}'") from error
            faults.append({**error.error(), "target": each.id})
    if faults:
        raise ArmError(
            400,
            "InvalidTemplateDeployment",
            f"The template deployment '{ResourceId(call.id).name}' is not valid according to the validation "
            "procedure. The "
            f"tracking id is '{uuid.uuid4()}'. See inner errors for details.",
            details=faults,
        )
    return template


def _document(call: Call, template: Template) -> dict[str, Any]:
    sent = call.body["properties"]
    providers: dict[str, dict[str, Any]] = {}
    for each in template.resources:
        namespace, _, type = each.type.partition("/")
        location = each.body.get("location")
        provider = providers.setdefault(namespace, {"namespace": namespace, "resourceTypes": []})
        provider["resourceTypes"].append({"resourceType": type, "locations": [location] if location else [None]})
    properties = {
        "mode": sent["mode"],
        "parameters": template.parameters,
        "correlationId": call.request.headers.get("x-ms-correlation-request-id") or str(uuid.uuid4()),
        "providers": list(providers.values()),
        "dependencies": [_dependency(each, template) for each in template.resources if each.needs],
        "outputs": template.outputs,
    }
    document: dict[str, Any] = {"properties": properties}
    document.update({name: call.body[name] for name in ("location", "tags") if name in call.body})
    return document


def _dependency(resource: TemplateResource, template: Template) -> dict[str, Any]:
    def entry(each: TemplateResource) -> dict[str, Any]:
        return {"id": each.id, "resourceType": each.type, "resourceName": each.name}

    needed = [each for each in template.resources if each.id in resource.needs]
    return {"dependsOn": [entry(each) for each in needed], **entry(resource)}


def _operations(call: Call) -> list[dict[str, Any]]:
    deployment = _deployment(call)
    documents = []
    for each in deployment.private["operations"]:
        error = error_of(call.azure, each)
        running = error is None and going_on(call.azure, each["target"])
        end = call.now if running else min(deployment.private.get("end") or call.now, call.now)
        properties: dict[str, Any] = {
            "provisioningOperation": "Create",
            "provisioningState": "Failed" if error else "Running" if running else "Succeeded",
            "timestamp": timestamp(end),
            "duration": f"PT{round(end - each['begun'], 3):g}S",
            "serviceRequestId": str(uuid.uuid5(uuid.NAMESPACE_URL, each["id"])),
            "statusCode": each["statusCode"],
            "targetResource": {"id": each["target"], "resourceType": each["type"], "resourceName": each["name"]},
        }
        if error:
            properties["statusMessage"] = {"status": "Failed", "error": error}
        id = f"{deployment.id}/operations/{each['id']}"
        documents.append({"id": id, "operationId": each["id"], "properties": properties})
    return documents


def _scope(call: Call) -> str:
    """Id of the resource group or subscription that is deployed to."""
    named = ResourceId(call.azure.canonical(call.request.path))
    if named.group is None:
        return call.subscription
    if call.store.get(named.group_id or "") is None:
        raise group_not_found(named.group)
    return named.group_id or ""


def _deployment(call: Call) -> Stored:
    name = call.arguments["deploymentName"]
    stored = call.store.get(f"{_scope(call)}/providers/{TYPE}/{name}")
    if stored is None:
        raise ArmError(404, "DeploymentNotFound", f"Deployment '{name}' could not be found.")
    return stored


def _active(stored: Stored) -> ArmError:
    return ArmError(
        409,
        "DeploymentActive",
        f"Unable to edit or replace deployment '{stored.name}': previous deployment from "
        f"'{timestamp(stored.private['start'])}' is still active. Please see https://aka.ms/arm-deploy for usage "
        "details.",
    )
