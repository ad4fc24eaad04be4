"""What is done for every resource type by its declaration alone. Imports provider and what provider may import."""
