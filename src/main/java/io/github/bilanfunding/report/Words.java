package io.github.bilanfunding.report;

import io.github.bilanfunding.deadline.Deadline;
import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Silence;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of the reports in one language. */
final class Words {

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String of(Text text) {
        return text.in(language);
    }

    String of(String french, String english) {
        return new Text(french, english).in(language);
    }

    /** An amount as readers of the language write it. */
    String amount(Euros euros) {
        return of(euros.inWords());
    }

    /** The days on which something stands. */
    String validity(LocalDate from, @Nullable LocalDate to) {
        return of("du ", "from ") + from + (to == null ? "" : of(" au ", " to ") + to);
    }

    /** A source with all that is known of it. */
    String source(Source source) {
        return source.reference()
                + (source.version() == null ? "" : " " + source.version())
                + (source.since() == null ? "" : of(", depuis le ", ", since ") + source.since())
                + ", " + confidence(source.confidence());
    }

    private String confidence(Confidence confidence) {
        return switch (confidence) {
            case PRIMARY -> of("texte lu", "text read");
            case SECONDARY -> of("rapporté", "reported");
            case INFERRED -> of("déduit", "inferred");
        };
    }

    String status(SchemeStatus status) {
        return switch (status) {
            case ELIGIBLE -> of("éligible", "eligible");
            case SUBJECT_TO_APPROVAL -> of("éligible sous réserve d'accord", "eligible subject to approval");
            case INELIGIBLE -> of("non éligible", "ineligible");
            case UNDETERMINED -> of("à déterminer", "undetermined");
            case NOT_APPLICABLE -> of("sans objet", "not applicable");
        };
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> of("oui", "yes");
            case UNMET -> of("non", "no");
            case UNKNOWN -> " ? ";
        };
    }

    String certainty(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> of("acquis", "certain");
            case SUBJECT_TO_APPROVAL -> of("sous réserve d'accord", "subject to approval");
        };
    }

    String route(Route route) {
        return switch (route) {
            case COMBINED -> of("tous dispositifs cumulés", "all schemes combined");
            case CPF -> of("commande CPF", "CPF order");
            case COMPANY_PLAN -> of("plan de l'entreprise", "company plan");
            case SELF_EMPLOYED_FUND -> of("fonds des indépendants", "fund of the self-employed");
            case C2P -> of("compte professionnel de prévention", "occupational risk prevention account");
            case REDEPLOYMENT_LEAVE -> of("congé de reclassement", "redeployment leave");
            case PUBLIC_SERVICE -> of("fonction publique", "public service");
        };
    }

    String paymentToAgree() {
        return of("à convenir avec le financeur", "to be agreed with the funder");
    }

    /** The last day for filing, before what is filed. */
    String by(Deadline deadline) {
        LocalDate by = deadline.by();
        if (by == null) {
            return "";
        }
        return deadline.late()
                ? of("trop tard depuis le ", "too late since ") + by + of(" : ", ": ")
                : of("au plus tard le ", "by ") + by + of(" : ", ": ");
    }

    /** When an answer is due, and what silence means. */
    String answer(Deadline deadline) {
        Silence silence = deadline.formality().silence();
        return of("réponse au plus tard le ", "answer by ")
                + deadline.answerBy()
                + of(" si déposé ce jour", " if filed today")
                + (silence == null ? "" : of(", le silence vaut ", ", silence means ") + silence(silence));
    }

    private String silence(Silence silence) {
        return switch (silence) {
            case CONSENT -> of("accord", "consent");
            case REFUSAL -> of("refus", "refusal");
        };
    }
}
