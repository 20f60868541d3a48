drop table appointment, blackout_period;
