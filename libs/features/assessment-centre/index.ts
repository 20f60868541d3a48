export { AssessmentCentreModule } from './assessment-centre.module.js';
