import { houseClaim } from '../input/samples.js';
import { describeAlterations, describeOtherContracts } from './alterations.js';

describeAlterations('a house', houseClaim());
describeOtherContracts(1);
