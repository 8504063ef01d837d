package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.paperwork.SchemeUse;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words of the reports in one language. Immutable and thread-safe. */
public final class Words {

    private final Language language;

    public Words(Language language) {
        this.language = language;
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    public String of(BilingualText text) {
        return text.in(language);
    }

    public String of(String french, String english) {
        return new BilingualText(french, english).in(language);
    }

    /** An amount as readers of the language write it. */
    public String amount(Euros euros) {
        return of(euros.inWords());
    }

    /** From when to when something stands, in ISO days, as text writes them. */
    public String validity(LocalDate from, @Nullable LocalDate to) {
        return of("du ", "from ") + from + (to == null ? "" : of(" au ", " to ") + to);
    }

    /** A source with all that is known of it. */
    public String source(Source source) {
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

    public String status(SchemeStatus status) {
        return switch (status) {
            case ELIGIBLE -> of("éligible", "eligible");
            case SUBJECT_TO_APPROVAL -> of("éligible sous réserve d'accord", "eligible subject to approval");
            case INELIGIBLE -> of("non éligible", "ineligible");
            case UNDETERMINED -> of("à déterminer", "undetermined");
            case NOT_APPLICABLE -> of("sans objet", "not applicable");
        };
    }

    public String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> of("oui", "yes");
            case UNMET -> of("non", "no");
            case UNKNOWN -> " ? ";
        };
    }

    public String standing(SchemeUse standing) {
        return switch (standing) {
            case APPLIED -> of("paie", "pays");
            case CAPPED -> of("paie à son plafond", "pays at its ceiling");
            case NOT_USED -> of("ne paie rien dans ce plan", "pays nothing in this plan");
            case REFUSED -> of("refusé", "refused");
            case UNKNOWN -> of("inconnu", "unknown");
            case NOT_APPLICABLE -> of("sans objet", "not applicable");
        };
    }

    public String certainty(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> of("acquis", "certain");
            case SUBJECT_TO_APPROVAL -> of("sous réserve d'accord", "subject to approval");
        };
    }

    public String route(Route route) {
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

    public String paymentToAgree() {
        return of("à convenir avec le financeur", "to be agreed with the funder");
    }

    /** A day as readers of the language write it. */
    public String day(LocalDate day) {
        String iso = day.toString();
        return of(iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4), iso);
    }

    /** From when to when something stands, in the days of {@link #day}, as pages write them. */
    public String inForce(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? of("depuis le ", "since ") + day(from)
                : of("du ", "from ") + day(from) + of(" au ", " to ") + day(to);
    }

    /** A source with its version, and with a word of doubt where it was not read itself. */
    public String citation(Source source) {
        return source.reference()
                + (source.version() == null ? "" : ", " + source.version())
                + switch (source.confidence()) {
                    case PRIMARY -> "";
                    case SECONDARY -> of(" (de seconde main)", " (second-hand)");
                    case INFERRED -> of(" (déduit, à confirmer)", " (inferred, to be confirmed)");
                };
    }

    /** What every page says of itself. */
    public String simulation() {
        return of(
                "Simulation établie selon les règles en vigueur à la date de la demande : le financeur décide.",
                "A simulation under the rules in force on the date of the request: the funder decides.");
    }

    /** What decided, and what was decided. */
    public String identity(RulebookVersion rulebook, String libraryVersion, String requestFingerprint) {
        return of("Référentiel ", "Rulebook ") + rulebook.id() + " " + rulebook.version() + ", bilan-funding "
                + libraryVersion + of(". Empreinte de la demande : ", ". Fingerprint of the request: ")
                + requestFingerprint;
    }

    /** A rulebook and its version. */
    public String rulebook(RulebookVersion rulebook) {
        return of("référentiel ", "rulebook ") + rulebook.id() + " " + rulebook.version();
    }
}
