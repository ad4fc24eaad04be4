# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Enums of ``authorization``: ``access_review_history_definitions``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class AccessReviewHistoryDefinitionStatus(ExtensibleEnum):
    """Access review history definition status: Requested, InProgress, Done or Error."""

    REQUESTED = "Requested"
    IN_PROGRESS = "InProgress"
    DONE = "Done"
    ERROR = "Error"
