"""The charts of Trends: what they show as values, how it is drawn on screen and paper, and the same in words."""
