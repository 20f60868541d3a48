export { PerformanceImportsModule } from './imports/index.js';
export { PerformanceModule } from './performance.module.js';
export { EmployeeRatings, RatingRow, UnitRatingRow } from './ratings/rating.view.js';
export { RatingsQueries } from './ratings/ratings.queries.js';
