package io.github.bilanfunding.internal.wording;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.rulebook.SourceVersion;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Labelled;
import io.github.bilanfunding.value.Language;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.Objects;
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

    /** What lies between two amounts, both included. */
    public String range(Euros least, Euros most) {
        return of("de ", "from ") + amount(least) + of(" à ", " to ") + amount(most);
    }

    /** What remains to pay where every approval that is waited for is refused. */
    public String ifOnlyCertain(Euros remaining) {
        return of(
                        "Si aucun des accords attendus n'est donné, reste à charge : ",
                        "If none of the approvals is given, what is left to pay: ")
                + amount(remaining) + ".";
    }

    /** The day of a request, and the last day on which the amounts of a rulebook were checked. */
    public String checked(LocalDate requestDate, LocalDate verifiedUntil) {
        return of("Demande du ", "Request of ")
                + day(requestDate)
                + of(", montants vérifiés au ", ", amounts checked until ")
                + day(verifiedUntil);
    }

    /** A source with all its details. */
    public String source(Source source) {
        return source.reference()
                + (source.version() == null ? "" : " " + source.version())
                + (source.since() == null ? "" : of(", depuis le ", ", since ") + day(source.since()))
                + ", " + (isRead(source) ? of(source.confidence()) : unread(source));
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

    /** A period of validity. */
    public String inForce(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? of("depuis le ", "since ") + day(from)
                : of("du ", "from ") + day(from) + of(" au ", " to ") + day(to);
    }

    /** A source with its version, and with a remark when its text was not read directly. */
    public String citation(Source source) {
        return source.reference()
                + (source.version() == null ? "" : ", " + source.version())
                + (isRead(source)
                        ? switch (source.confidence()) {
                            case PRIMARY -> "";
                            case SECONDARY -> of(" (de seconde main)", " (second-hand)");
                            case INFERRED -> of(" (déduit, à confirmer)", " (inferred, to be confirmed)");
                        }
                        : " (" + unread(source) + ")");
    }

    private static boolean isRead(Source source) {
        return source.version() == null || source.confidence() == Confidence.PRIMARY;
    }

    private String unread(Source source) {
        return source.confidence() == Confidence.SECONDARY
                ? of("version connue par ses dates seulement", "version known by its dates only")
                : of("version vue par son numéro seulement", "version seen by its id only");
    }

    /**
     * The sentence that a source entry quotes. It says from which version it comes when another one is in force on the
     * day. Texts of law are in French in any language.
     */
    public static String quotation(SourceEntry entry, LocalDate day) {
        SourceVersion read = entry.read();
        String version = read == null || read.isInForceOn(day)
                ? ""
                : ", version " + read.source().version()
                        + new Words(Language.FRENCH)
                                .span(Objects.requireNonNull(read.source().since()), read.until());
        return entry.reference() + version + " : « " + entry.text() + " »";
    }

    private String span(LocalDate since, @Nullable LocalDate until) {
        return " en vigueur " + inForce(since, until == null ? null : until.minusDays(1));
    }

    /** The remark on every page that it is a simulation. */
    public String simulation() {
        return of(
                "Simulation établie selon les règles en vigueur à la date de la demande ; seul le financeur décide.",
                "A simulation under the rules in force on the date of the request: the funder decides.");
    }

    /** The rulebook, the library version and the request fingerprint of a decision. */
    public String identity(RulebookVersion rulebook, String libraryVersion, String requestFingerprint) {
        return of("Référentiel ", "Rulebook ") + rulebook.id() + " " + rulebook.version() + ", bilan-funding "
                + libraryVersion + of(". Empreinte de la demande : ", ". Fingerprint of the request: ")
                + requestFingerprint;
    }

    /** The name of a scheme by its code, or of the bilan itself. */
    public String scheme(String code) {
        return of(
                code.equals(RuleInfo.BILAN)
                        ? RuleInfo.BILAN_NAME
                        : Scheme.of(code).label());
    }

    /** A rulebook and its version. */
    public String rulebook(RulebookVersion rulebook) {
        return of("référentiel ", "rulebook ") + rulebook.id() + " " + rulebook.version();
    }
}
