package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Labelled;
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

    public String of(Labelled labelled) {
        return of(labelled.label());
    }

    public String of(String french, String english) {
        return new BilingualText(french, english).in(language);
    }

    /** An amount in the notation of the language. */
    public String amount(Euros euros) {
        return of(euros.inWords());
    }

    /** A period of validity with ISO days, for text reports. */
    public String validity(LocalDate from, @Nullable LocalDate to) {
        return of("du ", "from ") + from + (to == null ? "" : of(" au ", " to ") + to);
    }

    /** A source with all its details. */
    public String source(Source source) {
        return source.reference()
                + (source.version() == null ? "" : " " + source.version())
                + (source.since() == null ? "" : of(", depuis le ", ", since ") + source.since())
                + ", " + of(source.confidence());
    }

    public String amountToConfirm() {
        return of("montant à confirmer", "amount to be confirmed");
    }

    public String paymentToAgree() {
        return of("à convenir avec le financeur", "to be agreed with the funder");
    }

    /** A day in the notation of the language. */
    public String day(LocalDate day) {
        return of(ValueWords.of(day));
    }

    /** A period of validity with days as in {@link #day}, for pages. */
    public String inForce(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? of("depuis le ", "since ") + day(from)
                : of("du ", "from ") + day(from) + of(" au ", " to ") + day(to);
    }

    /** A source with its version, and with a remark when its text was not read directly. */
    public String citation(Source source) {
        return source.reference()
                + (source.version() == null ? "" : ", " + source.version())
                + switch (source.confidence()) {
                    case PRIMARY -> "";
                    case SECONDARY -> of(" (de seconde main)", " (second-hand)");
                    case INFERRED -> of(" (déduit, à confirmer)", " (inferred, to be confirmed)");
                };
    }

    /** The remark on every page that it is a simulation. */
    public String simulation() {
        return of(
                "Simulation établie selon les règles en vigueur à la date de la demande : le financeur décide.",
                "A simulation under the rules in force on the date of the request: the funder decides.");
    }

    /** The rulebook, the library version and the request fingerprint of a decision. */
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
