"""The reminder of the day's entry: when it comes, its bar in the window, the tray, starting at login."""
