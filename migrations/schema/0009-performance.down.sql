drop table unit_rating, performance_rating;
