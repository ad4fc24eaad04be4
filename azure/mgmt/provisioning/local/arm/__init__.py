"""The protocol of Azure Resource Manager: messages, errors, ids, filters, regions, times. Imports no other room."""
