// Made by “npm run generate” from the files beside it.
import type {Rule} from '#rule'
import accessBackgroundPapersContradiction from './access/background-papers-contradiction.js'
import accessExemptContradiction from './access/exempt-contradiction.js'
import accessMissingBackgroundPapers from './access/missing-background-papers.js'
import accessMissingExemptMarking from './access/missing-exempt-marking.js'
import accessMissingExemptParagraph from './access/missing-exempt-paragraph.js'
import accessMissingLatenessReason from './access/missing-lateness-reason.js'
import accessMissingPrivateMeetingNotice from './access/missing-private-meeting-notice.js'
import accessMissingPublicInterestTest from './access/missing-public-interest-test.js'
import accessTabledDocument from './access/tabled-document.js'
import accessTooFewClearDays from './access/too-few-clear-days.js'
import accessibilityBrokenTable from './accessibility/broken-table.js'
import accessibilityMissingAltText from './accessibility/missing-alt-text.js'
import accessibilitySkippedHeadingLevel from './accessibility/skipped-heading-level.js'
import accessibilityVagueLinkText from './accessibility/vague-link-text.js'
import consultationMalformedOfficerReference from './consultation/malformed-officer-reference.js'
import consultationMissingOfficerReference from './consultation/missing-officer-reference.js'
import consultationMissingOutcome from './consultation/missing-outcome.js'
import consultationStaleOfficerReference from './consultation/stale-officer-reference.js'
import consultationUndatedConsultation from './consultation/undated-consultation.js'
import consultationUnexplainedExternalNa from './consultation/unexplained-external-na.js'
import contactIncompleteContact from './contact/incomplete-contact.js'
import contactRepeatedLabel from './contact/repeated-label.js'
import dateChronology from './date/chronology.js'
import dateImpossibleDate from './date/impossible-date.js'
import dateMixedStyle from './date/mixed-style.js'
import dateNonWorkingDay from './date/non-working-day.js'
import dateWeekdayMismatch from './date/weekday-mismatch.js'
import decisionKeyDecisionContradiction from './decision/key-decision-contradiction.js'
import decisionMalformedRecommendation from './decision/malformed-recommendation.js'
import decisionMissingOptions from './decision/missing-options.js'
import decisionMissingReason from './decision/missing-reason.js'
import decisionOpenEndedDelegation from './decision/open-ended-delegation.js'
import decisionRecommendationBeyondPowers from './decision/recommendation-beyond-powers.js'
import decisionUnclearImplementationDate from './decision/unclear-implementation-date.js'
import decisionUnownedRecommendation from './decision/unowned-recommendation.js'
import decisionUnsupportedRecommendation from './decision/unsupported-recommendation.js'
import decisionWeakRecommendation from './decision/weak-recommendation.js'
import equalityContradiction from './equality/contradiction.js'
import equalityIncompleteCharacteristics from './equality/incomplete-characteristics.js'
import equalityUnattachedAssessment from './equality/unattached-assessment.js'
import equalityUnsupportedAssertion from './equality/unsupported-assertion.js'
import financeCurrencyFormat from './finance/currency-format.js'
import financeInconsistentFigure from './finance/inconsistent-figure.js'
import financeMissingBudgetStatement from './finance/missing-budget-statement.js'
import financeUnpairedCosts from './finance/unpaired-costs.js'
import financeUnsupportedAssertion from './finance/unsupported-assertion.js'
import financeWrongTableTotal from './finance/wrong-table-total.js'
import languageFirstPerson from './language/first-person.js'
import languageInconsistentTerm from './language/inconsistent-term.js'
import languageLongSentence from './language/long-sentence.js'
import languageMissingFullStop from './language/missing-full-stop.js'
import languageMisspelling from './language/misspelling.js'
import languagePlainWords from './language/plain-words.js'
import languageRealWordTypo from './language/real-word-typo.js'
import languageRepeatedWord from './language/repeated-word.js'
import languageRunOnSentence from './language/run-on-sentence.js'
import languageSplitWord from './language/split-word.js'
import languageSuicideWording from './language/suicide-wording.js'
import languageUndefinedAcronym from './language/undefined-acronym.js'
import languageVictimBlaming from './language/victim-blaming.js'
import languageWrongAgreement from './language/wrong-agreement.js'
import languageWrongArticle from './language/wrong-article.js'
import legalInconsistentSourceName from './legal/inconsistent-source-name.js'
import legalMisnamedLegislation from './legal/misnamed-legislation.js'
import legalNoPowerCited from './legal/no-power-cited.js'
import legalSupersededSource from './legal/superseded-source.js'
import privacyContactDetails from './privacy/contact-details.js'
import privacyDateOfBirth from './privacy/date-of-birth.js'
import privacyDerivableSuppression from './privacy/derivable-suppression.js'
import privacyExactEventDate from './privacy/exact-event-date.js'
import privacyHiddenContent from './privacy/hidden-content.js'
import privacyInconsistentPseudonym from './privacy/inconsistent-pseudonym.js'
import privacyJigsawIdentification from './privacy/jigsaw-identification.js'
import privacyPersonName from './privacy/person-name.js'
import privacyPersonalIdentifier from './privacy/personal-identifier.js'
import privacyPractitionerName from './privacy/practitioner-name.js'
import privacyPrivateAddress from './privacy/private-address.js'
import privacyProceedingsContext from './privacy/proceedings-context.js'
import privacyRealNameResidue from './privacy/real-name-residue.js'
import privacySettingName from './privacy/setting-name.js'
import privacySmallNumber from './privacy/small-number.js'
import privacyTrueInitials from './privacy/true-initials.js'
import referenceBrokenNumbering from './reference/broken-numbering.js'
import referenceUncitedAppendix from './reference/uncited-appendix.js'
import referenceUnlabelledAppendix from './reference/unlabelled-appendix.js'
import referenceUnresolvedReference from './reference/unresolved-reference.js'
import structureBareNotApplicable from './structure/bare-not-applicable.js'
import structureDuplicateSection from './structure/duplicate-section.js'
import structureEmptySection from './structure/empty-section.js'
import structureInvalidHeaderField from './structure/invalid-header-field.js'
import structureMergedHeading from './structure/merged-heading.js'
import structureMissingHeaderField from './structure/missing-header-field.js'
import structureMissingSection from './structure/missing-section.js'
import structureSectionOutOfOrder from './structure/section-out-of-order.js'
import structureUnreadableHeader from './structure/unreadable-header.js'
import structureVagueSubject from './structure/vague-subject.js'
import templateCarryOver from './template/carry-over.js'
import templateDraftArtefact from './template/draft-artefact.js'
import templateLeftoverGuidance from './template/leftover-guidance.js'
import templateLeftoverPlaceholder from './template/leftover-placeholder.js'
import templateOptionalPlural from './template/optional-plural.js'
import templateUnresolvedChoice from './template/unresolved-choice.js'

/** Every built-in rule by its id. */
export const rules: Readonly<Record<string, Rule>> = {
  'access/background-papers-contradiction': accessBackgroundPapersContradiction,
  'access/exempt-contradiction': accessExemptContradiction,
  'access/missing-background-papers': accessMissingBackgroundPapers,
  'access/missing-exempt-marking': accessMissingExemptMarking,
  'access/missing-exempt-paragraph': accessMissingExemptParagraph,
  'access/missing-lateness-reason': accessMissingLatenessReason,
  'access/missing-private-meeting-notice': accessMissingPrivateMeetingNotice,
  'access/missing-public-interest-test': accessMissingPublicInterestTest,
  'access/tabled-document': accessTabledDocument,
  'access/too-few-clear-days': accessTooFewClearDays,
  'accessibility/broken-table': accessibilityBrokenTable,
  'accessibility/missing-alt-text': accessibilityMissingAltText,
  'accessibility/skipped-heading-level': accessibilitySkippedHeadingLevel,
  'accessibility/vague-link-text': accessibilityVagueLinkText,
  'consultation/malformed-officer-reference': consultationMalformedOfficerReference,
  'consultation/missing-officer-reference': consultationMissingOfficerReference,
  'consultation/missing-outcome': consultationMissingOutcome,
  'consultation/stale-officer-reference': consultationStaleOfficerReference,
  'consultation/undated-consultation': consultationUndatedConsultation,
  'consultation/unexplained-external-na': consultationUnexplainedExternalNa,
  'contact/incomplete-contact': contactIncompleteContact,
  'contact/repeated-label': contactRepeatedLabel,
  'date/chronology': dateChronology,
  'date/impossible-date': dateImpossibleDate,
  'date/mixed-style': dateMixedStyle,
  'date/non-working-day': dateNonWorkingDay,
  'date/weekday-mismatch': dateWeekdayMismatch,
  'decision/key-decision-contradiction': decisionKeyDecisionContradiction,
  'decision/malformed-recommendation': decisionMalformedRecommendation,
  'decision/missing-options': decisionMissingOptions,
  'decision/missing-reason': decisionMissingReason,
  'decision/open-ended-delegation': decisionOpenEndedDelegation,
  'decision/recommendation-beyond-powers': decisionRecommendationBeyondPowers,
  'decision/unclear-implementation-date': decisionUnclearImplementationDate,
  'decision/unowned-recommendation': decisionUnownedRecommendation,
  'decision/unsupported-recommendation': decisionUnsupportedRecommendation,
  'decision/weak-recommendation': decisionWeakRecommendation,
  'equality/contradiction': equalityContradiction,
  'equality/incomplete-characteristics': equalityIncompleteCharacteristics,
  'equality/unattached-assessment': equalityUnattachedAssessment,
  'equality/unsupported-assertion': equalityUnsupportedAssertion,
  'finance/currency-format': financeCurrencyFormat,
  'finance/inconsistent-figure': financeInconsistentFigure,
  'finance/missing-budget-statement': financeMissingBudgetStatement,
  'finance/unpaired-costs': financeUnpairedCosts,
  'finance/unsupported-assertion': financeUnsupportedAssertion,
  'finance/wrong-table-total': financeWrongTableTotal,
  'language/first-person': languageFirstPerson,
  'language/inconsistent-term': languageInconsistentTerm,
  'language/long-sentence': languageLongSentence,
  'language/missing-full-stop': languageMissingFullStop,
  'language/misspelling': languageMisspelling,
  'language/plain-words': languagePlainWords,
  'language/real-word-typo': languageRealWordTypo,
  'language/repeated-word': languageRepeatedWord,
  'language/run-on-sentence': languageRunOnSentence,
  'language/split-word': languageSplitWord,
  'language/suicide-wording': languageSuicideWording,
  'language/undefined-acronym': languageUndefinedAcronym,
  'language/victim-blaming': languageVictimBlaming,
  'language/wrong-agreement': languageWrongAgreement,
  'language/wrong-article': languageWrongArticle,
  'legal/inconsistent-source-name': legalInconsistentSourceName,
  'legal/misnamed-legislation': legalMisnamedLegislation,
  'legal/no-power-cited': legalNoPowerCited,
  'legal/superseded-source': legalSupersededSource,
  'privacy/contact-details': privacyContactDetails,
  'privacy/date-of-birth': privacyDateOfBirth,
  'privacy/derivable-suppression': privacyDerivableSuppression,
  'privacy/exact-event-date': privacyExactEventDate,
  'privacy/hidden-content': privacyHiddenContent,
  'privacy/inconsistent-pseudonym': privacyInconsistentPseudonym,
  'privacy/jigsaw-identification': privacyJigsawIdentification,
  'privacy/person-name': privacyPersonName,
  'privacy/personal-identifier': privacyPersonalIdentifier,
  'privacy/practitioner-name': privacyPractitionerName,
  'privacy/private-address': privacyPrivateAddress,
  'privacy/proceedings-context': privacyProceedingsContext,
  'privacy/real-name-residue': privacyRealNameResidue,
  'privacy/setting-name': privacySettingName,
  'privacy/small-number': privacySmallNumber,
  'privacy/true-initials': privacyTrueInitials,
  'reference/broken-numbering': referenceBrokenNumbering,
  'reference/uncited-appendix': referenceUncitedAppendix,
  'reference/unlabelled-appendix': referenceUnlabelledAppendix,
  'reference/unresolved-reference': referenceUnresolvedReference,
  'structure/bare-not-applicable': structureBareNotApplicable,
  'structure/duplicate-section': structureDuplicateSection,
  'structure/empty-section': structureEmptySection,
  'structure/invalid-header-field': structureInvalidHeaderField,
  'structure/merged-heading': structureMergedHeading,
  'structure/missing-header-field': structureMissingHeaderField,
  'structure/missing-section': structureMissingSection,
  'structure/section-out-of-order': structureSectionOutOfOrder,
  'structure/unreadable-header': structureUnreadableHeader,
  'structure/vague-subject': structureVagueSubject,
  'template/carry-over': templateCarryOver,
  'template/draft-artefact': templateDraftArtefact,
  'template/leftover-guidance': templateLeftoverGuidance,
  'template/leftover-placeholder': templateLeftoverPlaceholder,
  'template/optional-plural': templateOptionalPlural,
  'template/unresolved-choice': templateUnresolvedChoice,
}
