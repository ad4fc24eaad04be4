"""What every service stands on: declarations, models, requests, responses, paging, polling, clients."""
