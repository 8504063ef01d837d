package io.github.bilanfunding.report;

import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.audit.Verification;
import io.github.bilanfunding.comparison.ArticleChanges;
import io.github.bilanfunding.comparison.Comparison;
import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.question.Question;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes decisions as plain text for a terminal. Immutable and thread-safe. */
public final class TextReport {

    private final Words words;

    /**
     * A report in one language.
     *
     * @param language the language, not null
     */
    public TextReport(Language language) {
        this.words = new Words(language);
    }

    /**
     * {@return the whole decision: plan, schemes, what is missing, notices, rules that fired}
     *
     * @param decision the decision, not null
     */
    public String of(FundingDecision decision) {
        return of(decision, List.of(), List.of(), null);
    }

    /**
     * {@return the whole decision, with what would help after the schemes}
     *
     * @param advice the decision and what would help, not null
     */
    public String of(Advice advice) {
        return of(advice.decision(), advice.whatWouldHelp(), List.of(), null);
    }

    /**
     * {@return the whole decision, with the payments and formalities, what would help and the next question}
     *
     * @param request the request that was decided, not null
     * @param advice the decision and what would help, not null
     * @param nextQuestions the next questions, in the order in which to ask them, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     */
    public String of(FundingRequest request, Advice advice, List<Question> nextQuestions, Catalogue catalogue) {
        return of(
                advice.decision(),
                advice.whatWouldHelp(),
                nextQuestions,
                Paperwork.of(request, advice.decision(), catalogue));
    }

    private String of(
            FundingDecision decision,
            List<Help> whatWouldHelp,
            List<Question> nextQuestions,
            @Nullable Paperwork paperwork) {
        Lines out = new Lines(Lines.READING_WIDTH);
        out.line(words.of("Décision de financement du ", "Funding decision of ") + words.day(decision.requestDate())
                + ", " + words.rulebook(decision.rulebook()));
        if (decision.reference() != null) {
            out.line(words.of("Référence : ", "Reference: ") + decision.reference());
        }
        PlanText plans = new PlanText(words);
        plans.write(out, words.of("PLAN DE FINANCEMENT", "FUNDING PLAN"), decision.plan());
        if (paperwork != null) {
            new PaperText(words).write(out, paperwork);
        }
        for (FundingPlan alternative : decision.alternatives()) {
            plans.write(out, words.of("AUTRE VOIE", "OTHER WAY"), alternative);
        }
        new SchemeText(words).write(out, decision);
        new HelpText(words).write(out, whatWouldHelp);
        new NextQuestionText(words).write(out, nextQuestions);
        new AbsenceText(words).write(out, decision);
        notices(out, decision);
        firedRules(out, decision);
        out.title(words.of("EMPREINTES", "FINGERPRINTS"));
        out.line("  " + words.of("demande", "request"));
        out.line("    " + decision.requestFingerprint());
        out.line("  " + words.of("référentiel", "rulebook"));
        out.line("    " + decision.rulebook().fingerprint());
        return out.toString();
    }

    /**
     * {@return the totals of a cohort, the statuses by scheme, one line per beneficiary and the warnings}
     *
     * @param cohort the decision, not null
     */
    public String of(CohortDecision cohort) {
        return new CohortText(words, cohort).of(null);
    }

    /**
     * {@return the same with the formalities}
     *
     * @param request the request of the cohort that was decided, not null
     * @param cohort the decision, not null
     * @param catalogue the catalogue of the rulebook that was used, not null
     * @throws IllegalArgumentException if the decision is on another request, or if the catalogue belongs to another
     *     rulebook than the decision
     */
    public String of(CohortRequest request, CohortDecision cohort, Catalogue catalogue) {
        return new CohortText(words, cohort).of(CohortPaperwork.of(request, cohort, catalogue));
    }

    /**
     * {@return what differs between two decisions, and why}
     *
     * @param comparison the compared decisions, not null
     */
    public String of(Comparison comparison) {
        return new ComparisonText(words).of(comparison);
    }

    /**
     * {@return the result of a replay}
     *
     * @param verification the result of the replay, not null
     */
    public String of(Verification verification) {
        return new VerificationText(words).of(verification);
    }

    /**
     * {@return the changes of a rulebook}
     *
     * @param changes the changes, not null
     */
    public String of(RulebookChanges changes) {
        return new ChangesText(words).of(changes);
    }

    /**
     * {@return what an index of articles knows and a rulebook does not}
     *
     * @param changes the changes, not null
     */
    public String of(ArticleChanges changes) {
        return new ArticleChangesText(words).of(changes);
    }

    private void notices(Lines out, FundingDecision decision) {
        List<Notice> notices = decision.notices();
        if (!notices.isEmpty()) {
            out.title(words.of("AVIS", "NOTICES"));
            for (Notice n : notices) {
                out.line("  " + (n.severity() == Severity.WARNING ? "! " : "- ") + words.of(n.message())
                        + sources(decision.sources(n.sources())));
            }
        }
    }

    private void firedRules(Lines out, FundingDecision decision) {
        out.title(words.of("RÈGLES APPLIQUÉES", "RULES APPLIED"));
        for (FiredRule r : decision.firedRules()) {
            out.line("  " + r.order() + ". " + r.id() + " : " + r.name() + sources(decision.sources(r.sources())));
        }
    }

    private static String sources(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream().map(Source::reference).collect(Collectors.joining(", ", " [", "]"));
    }
}
