"""What is said of things that most services have."""

from __future__ import annotations

TYPES = {
    "ActionType": "Kinds of actions of an operation: internal ones are for the service alone.",
    "CloudError": "An error of the service.",
    "CloudErrorBody": "What an error of the service says.",
    "CreatedByType": "Kinds of those who create and change resources.",
    "DayOfWeek": "Days of the week.",
    "DaysOfWeek": "Days of the week.",
    "ErrorAdditionalInfo": "More of what an error says, in a form of its own.",
    "ErrorDetail": "What an error says: its code, message and details.",
    "ErrorResponse": "The body of a response that is an error.",
    "ExtensionResource": "A resource that belongs to another one.",
    "Operation": "An operation of the resource provider.",
    "OperationDisplay": "How an operation is shown: its provider, resource, name and description.",
    "OperationList": "The operations of the resource provider.",
    "OperationListResult": "A page of the operations of the resource provider.",
    "Origin": "Who runs an operation: a user, the system, or both.",
    "PrivateEndpoint": "A private endpoint, by its id.",
    "ProxyResource": "A resource without tags and location.",
    "Resource": "What resources have in common: id, name, type.",
    "SubResource": "A reference to another resource, by its id.",
    "SystemData": "When a resource was created and last changed, and by whom.",
    "TrackedResource": "A resource with tags and location.",
    "UserAssignedIdentity": "A user-assigned identity: its client and principal ids.",
    "WeekDay": "Days of the week.",
}
"""Models and enums."""

PARAMETERS = {
    "$count": "Whether the response says how many there are.",
    "$expand": "What is put into the response besides.",
    "$filter": "OData condition on what is returned.",
    "$orderBy": "What the result is sorted by.",
    "$orderby": "What the result is sorted by.",
    "$select": "Which members are returned.",
    "$skip": "How many are passed over.",
    "$skipToken": "Where the listing goes on, as an earlier response says.",
    "$skiptoken": "Where the listing goes on, as an earlier response says.",
    "$top": "How many are returned at most.",
    "If-Match": "ETag that the resource must have.",
    "If-None-Match": "ETag that the resource must not have; ``*`` for any.",
    "authsid": "Id of the authorization server.",
    "location": "Name of the region.",
    "locationName": "Name of the region.",
    "resourceUri": "Id of the resource.",
    "scope": "Id of what it is about: a subscription, resource group or resource.",
    "sid": "Id of the subscription.",
}
"""Parameters whose names leave something to say, by their REST names."""
