// All benchmarks, one after the other. Usage: npm run bench
import './concentration.ts';
import './models.ts';
