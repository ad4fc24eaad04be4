"""What happens to every request, whoever it is for. Imports behaviours and what behaviours may import."""
