import type { Category } from './finding.ts';
import type { Post } from './post.ts';

/** Working conditions in the words of staff. */
const WORKING_CONDITIONS =
  /\b(?:wages?|salar(?:y|ies)|(?:fair|our|my|better|equal|low|the|their|poor|sick|holiday|hazard) pay|pay (?:rises?|raises?|cuts?|freeze|gap|slips?|day|scales?|is|are)|underpaid|unpaid|overtime|hours|shifts? (?:pattern|swap|cover)|rota|roster|staffing|short[- ]?staffed|understaffed|ratios?|unions?|unioni[sz]e|strik(?:e|es|ing)|picket|collective bargaining|working conditions|unsafe|breaks?|sick pay|contract talks|burn(?:ed|t)? out|whistle-?blow\w*)\b/i;
const WE = /\b(?:we|we're|we've|us|our|i|i'm|i've|my|nurses|staff|workers|colleagues|coworkers)\b/i;

/**
 * Talk by staff about pay, hours, staffing, safety or unions is protected: no finding on conduct or tone stands there,
 * and no profile can change that. Privacy still counts. NLRA section 7; Stericycle, 372 NLRB No. 113 (2023).
 */
export function isProtected(post: Post, category: Category): boolean {
  if (category !== 'conduct' && category !== 'tone') return false;
  return post.account === 'personal' && WORKING_CONDITIONS.test(post.text) && WE.test(post.text);
}
