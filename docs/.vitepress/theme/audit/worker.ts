import '../no-eval';
import { bench } from './work/answer';
import { serve } from './work/serve';

serve(bench);
