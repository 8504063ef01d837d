package io.github.bilanfunding.report;

import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.advice.Help;
import io.github.bilanfunding.audit.Verification;
import io.github.bilanfunding.comparison.ArticleChanges;
import io.github.bilanfunding.comparison.Comparison;
import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.GapWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.question.Question;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes decisions as plain text for a terminal. Immutable and thread-safe. */
public final class TextReport {

    private final Words words;
    private final AbsenceWords absences;

    /**
     * A report in one language.
     *
     * @param language the language, not null
     */
    public TextReport(Language language) {
        this.words = new Words(language);
        this.absences = new AbsenceWords(words);
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
        Lines out = new Lines();
        out.line(words.of("Décision de financement du ", "Funding decision of ") + decision.requestDate() + ", "
                + words.rulebook(decision.rulebook()));
        if (decision.reference() != null) {
            out.line(words.of("Référence : ", "Reference: ") + decision.reference());
        }
        plan(out, words.of("PLAN DE FINANCEMENT", "FUNDING PLAN"), decision.plan());
        if (paperwork != null) {
            new PaperText(words).write(out, paperwork);
        }
        for (FundingPlan alternative : decision.alternatives()) {
            plan(out, words.of("AUTRE VOIE", "OTHER WAY"), alternative);
        }
        schemes(out, decision);
        new HelpText(words).write(out, whatWouldHelp);
        new NextQuestionText(words).write(out, nextQuestions);
        new AbsenceText(words).write(out, decision);
        notices(out, decision);
        firedRules(out, decision);
        out.title(words.of("EMPREINTES", "FINGERPRINTS"));
        out.line("  " + words.of("demande     ", "request     ") + decision.requestFingerprint());
        out.line("  " + words.of("référentiel ", "rulebook    ")
                + decision.rulebook().fingerprint());
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

    private void plan(Lines out, String title, FundingPlan plan) {
        out.title(title + " (" + words.of(plan.route()) + ")");
        out.amount(words.of("Prix", "Price"), words.amount(plan.price()), "");
        for (Contribution c : plan.contributions()) {
            out.amount(words.of(c.scheme().label()), words.amount(c.amount()), words.of(c.certainty()));
        }
        for (AmountToConfirm open : plan.toConfirm()) {
            String missing = absences.names(open.missing());
            out.amount(
                    words.of(open.scheme().label()),
                    words.amountToConfirm(),
                    missing.isEmpty() ? "" : words.of("selon : ", "depending on: ") + missing);
        }
        out.amount(
                words.of(plan.remaining().payer().label()),
                words.amount(plan.remaining().amount()),
                "");
        if (!plan.remainingIfOnlyCertain().equals(plan.remaining().amount())) {
            out.amount(
                    words.of("Reste si aucun accord n'est donné", "Left if no approval is given"),
                    words.amount(plan.remainingIfOnlyCertain()),
                    "");
        }
    }

    private void schemes(Lines out, FundingDecision decision) {
        List<SchemeVerdict> schemes = decision.schemes();
        out.title(words.of("DISPOSITIFS", "SCHEMES"));
        for (SchemeVerdict v : schemes) {
            if (v.status() != SchemeStatus.NOT_APPLICABLE && v.status() != SchemeStatus.NOT_CLAIMED) {
                String ceiling =
                        v.ceiling() == null ? "" : words.of(", au plus ", ", at most ") + words.amount(v.ceiling());
                out.line("  " + words.of(v.label()) + " : " + words.of(v.status()) + ceiling);
                decision.criteria(v.scheme()).forEach(c -> criterion(out, c));
            }
        }
        String others = schemes.stream()
                .filter(v -> v.status() == SchemeStatus.NOT_APPLICABLE)
                .map(v -> v.scheme().name())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            out.line("  " + words.of("Sans objet : ", "Not applicable: ") + others);
        }
    }

    private void criterion(Lines out, Criterion c) {
        out.line("    [" + mark(c.outcome()) + "] " + words.of(c.label()) + missing(c) + gap(c.gap()));
    }

    private String missing(Criterion c) {
        if (c.missing().isEmpty()) {
            return "";
        }
        String depends = c.outcome() == Outcome.PRESUMED
                ? words.of(" ; sauf indication contraire : ", "; unless said otherwise: ")
                : words.of(" ; manque : ", "; missing: ");
        return depends + absences.names(c.missing());
    }

    /** Padded to the width of the longest mark of both languages. */
    private String mark(Outcome outcome) {
        return outcome == Outcome.UNKNOWN ? " " + words.of(outcome) + " " : words.of(outcome);
    }

    private String gap(@Nullable Gap gap) {
        return gap == null ? "" : words.of(" ; ", "; ") + new GapWords(words, LocalDate::toString).of(gap);
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
