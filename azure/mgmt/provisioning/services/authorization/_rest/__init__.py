# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of the service ``authorization``, in modules that are loaded on demand."""

MODULES = (
    "_access_review_history_definitions",
    "_access_review_schedule_definitions",
    "_deny_assignments",
    "_others",
    "_role_assignment_approval",
    "_role_assignment_schedule_requests",
    "_role_assignments",
    "_role_eligibility_schedule_requests",
)
