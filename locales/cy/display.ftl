# Display settings.
