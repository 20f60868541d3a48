drop table merit_history, merit_figure, merit_level, merit_assessment;
