# Generated from swagger/authorization/ by "make generate": do not edit.

"""Enums of ``authorization``: ``access_review_history_definitions``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessReviewHistoryDefinitionStatus(ExtensibleEnum):
    """Access review history definition status: Requested, InProgress, Done or Error."""

    REQUESTED = "Requested"
    IN_PROGRESS = "InProgress"
    DONE = "Done"
    ERROR = "Error"
