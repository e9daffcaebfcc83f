import type { Category } from './category.ts'
import { cuesOf } from './category-cues.ts'

const category = (name: string, description: string, relevantWhen: string, fields: string): Category => ({
  name,
  description,
  relevant_when: relevantWhen,
  example_fields: fields.split(' '),
  cues: cuesOf(name),
})

/**
 * The kinds of detail a persona may need (source: CONTRACT.md section 5), in the order in which a tie is decided.
 * A trainer's own categories (`own-categories.ts`) are put behind them and treated alike.
 */
export const categoryLibrary: readonly Category[] = [
  category(
    'professional_context',
    'Working life of somebody who speaks in a professional capacity: place of work, duties, workload, standing, pressures.',
    'the person talks as a professional or business owner and the work itself is the subject.',
    'practice_type organization_type years_experience client_load patient_load specialization reputation daily_routine business_pressures professional_network',
  ),
  category(
    'medical_philosophy',
    'How a clinician arrives at a treatment: evidence asked for, habits of prescribing, readiness for the new.',
    'the person is a clinician who decides on treatment in this talk.',
    'treatment_approach evidence_requirements prescription_philosophy patient_care_values risk_tolerance innovation_vs_tradition',
  ),
  category(
    'family_context',
    'Relatives and household, and how their needs or voices sway what the person does.',
    'relatives have needs, opinions or burdens that change what the person wants or decides.',
    'marital_status spouse_details children extended_family living_situation family_dynamics who_influences_decisions family_needs family_pressures',
  ),
  category(
    'health_context',
    'Illness, symptoms, treatment and history of the person, or of the one the person speaks for.',
    'the person, or whoever they speak for, is a patient or cared for, or a health matter is what the talk is about.',
    'current_health_status medical_conditions past_medical_history medications health_anxieties specific_concerns treatment_history',
  ),
  category(
    'financial_context',
    'Money of the person or the firm: income, budget, debts, limits and who may spend.',
    'at least two sums, limits or spending rules of the person or their firm drive what they do.',
    'income_level budget_constraints financial_priorities current_obligations decision_authority spending_philosophy financial_pressures investment_capacity',
  ),
  category(
    'time_constraints',
    'Deadlines, slots and schedules that press on the talk.',
    'a deadline or a short slot is given and the person acts on it.',
    'typical_day_schedule current_time_pressure available_time competing_priorities urgency_factors time_sensitive_commitments',
  ),
  category(
    'sales_rep_history',
    'What the person has lived through with sellers, and how much they are trusted since.',
    'the learner sells something and the person has a history with people who sell.',
    'frequency_of_rep_visits past_interactions trust_level positive_experiences negative_experiences time_given_to_reps decision_factors skepticism_level',
  ),
  category(
    'past_experiences',
    'Earlier events that taught the person a lesson or made them careful.',
    'something that happened before, with detail, explains why the person is cautious or confident now.',
    'similar_situations outcomes_from_past lessons_learned trust_issues_origin success_stories failure_stories what_makes_them_cautious',
  ),
  category(
    'social_context',
    'Peers, neighbours, status and community, and what they would think.',
    'the opinion of others outside the family, or standing among them, weighs on the person.',
    'peer_influence social_aspirations status_concerns community_expectations cultural_factors social_circle what_others_think_matters',
  ),
  category(
    'lifestyle_context',
    'Everyday life outside the matter: ways, habits, pastimes, stage of life.',
    'a daily routine is affected by the matter or decides it.',
    'daily_routine commute_patterns hobbies interests lifestyle_priorities life_stage typical_activities',
  ),
  category(
    'anxiety_factors',
    'What the person is afraid may come, what feeds that fear, and how they cope.',
    'the person fears a particular outcome and it shows in the talk.',
    'main_fears worst_case_scenarios anxiety_level past_trauma what_keeps_them_up coping_mechanisms',
  ),
  category(
    'work_relationships',
    'How the person stands with colleagues, managers, staff or members.',
    'people at work are part of the conflict or of the evidence.',
    'team_dynamics manager_relationship peer_relationships power_dynamics office_politics collaboration_style',
  ),
  category(
    'incident_context',
    'One particular event: what, when, who, and what it has led to.',
    'the talk is about something that happened on a certain day.',
    'what_happened when_it_happened who_was_involved immediate_impact ongoing_effects witness_presence',
  ),
  category(
    'emotional_state',
    'What the person feels during this talk, what sets it off and what eases it.',
    'a feeling is prescribed and changes with how the learner behaves.',
    'primary_emotion emotional_intensity emotional_triggers emotional_regulation mood_affecting_factors emotional_needs',
  ),
  category(
    'decision_criteria',
    'What a decision depends on: conditions, preferences, limits and their order.',
    'the person has to be won over or to agree on terms.',
    'must_haves nice_to_haves deal_breakers evaluation_factors priority_order trade_offs_willing_to_make',
  ),
  category(
    'research_behavior',
    'How the person found things out before the talk: reading, comparing, asking around.',
    'the person has informed themselves or checks what they are told.',
    'information_sources research_methods due_diligence_level who_they_consult online_vs_offline depth_of_research',
  ),
  category(
    'organizational_context',
    'The organisation around the person: culture, rules in force, structure, ways to complain.',
    'policy, hierarchy or culture of an organisation explains why the matter is hard.',
    'organization_type size_and_structure culture policies_in_force reporting_channels recent_changes leadership_stance history_with_the_issue',
  ),
]
