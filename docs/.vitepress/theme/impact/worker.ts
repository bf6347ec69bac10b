import '../no-eval';
import { serve } from '../audit/work/serve';
import { comparing } from './work/compare';

serve(comparing);
