package io.github.bilanfunding.request;

import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a whole provider, in the order of its document. */
final class ProviderCheck extends FieldCheck {

    private static final int MAX_NAME = 200;
    private static final int MAX_ADDRESS = 500;
    private static final int MAX_PREFECTURE = 100;
    private static final int MAX_CONTACT = 300;
    private static final int MAX_VALID_DAYS = 365;
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
    private static final Pattern REGISTRATION_NUMBER = Pattern.compile("[0-9]{11}");
    private static final Pattern VAT_NUMBER = Pattern.compile("FR[0-9]{11}");
    private static final String PICTURE = "data:image/";

    static void of(
            BilanDefaults bilan,
            Letterhead letterhead,
            @Nullable Euros pricePerHour,
            @Nullable Integer quoteValidDays) {
        ProviderCheck check = new ProviderCheck();
        List<Problem> ofTheBilan = check.required("/bilan", bilan) ? problems(bilan) : List.of();
        check.letterhead(letterhead);
        if (pricePerHour != null) {
            check.positive("/pricePerHour", pricePerHour, RequestCheck.MAX_PRICE);
        }
        check.range("/quoteValidDays", quoteValidDays, 1, MAX_VALID_DAYS);
        List<Problem> all =
                Stream.concat(ofTheBilan.stream(), check.problems().stream()).toList();
        if (!all.isEmpty()) {
            throw new InvalidProviderException(all);
        }
    }

    /** The problems of a request that would leave all of its bilan but a price to these defaults. */
    private static List<Problem> problems(BilanDefaults bilan) {
        RequestCheck check = new RequestCheck();
        Euros price = bilan.price() == null ? RequestCheck.MAX_PRICE : bilan.price();
        check.bilan(bilan.completed(Bilan.builder(price).build()));
        return check.problems();
    }

    private void letterhead(Letterhead l) {
        if (!required("/letterhead", l)) {
            return;
        }
        length("/letterhead/name", l.name(), MAX_NAME);
        length("/letterhead/address", l.address(), MAX_ADDRESS);
        siret("/letterhead/siret", l.siret());
        pattern("/letterhead/registrationNumber", l.registrationNumber(), REGISTRATION_NUMBER, "11756789012");
        length("/letterhead/prefecture", l.prefecture(), MAX_PREFECTURE);
        pattern("/letterhead/vatNumber", l.vatNumber(), VAT_NUMBER, "FR44732829320");
        length("/letterhead/contact", l.contact(), MAX_CONTACT);
        if (l.logo() != null && !l.logo().startsWith(PICTURE)) {
            add(
                    "/letterhead/logo",
                    "ce n'est pas une adresse " + PICTURE + " : une page ne charge rien, donnez l'image elle-même.",
                    "it is not a " + PICTURE + " address: a page loads nothing, give the picture itself.");
        }
    }

    private void siret(String pointer, @Nullable String siret) {
        pattern(pointer, siret, SIRET, "73282932000074");
        if (siret != null && SIRET.matcher(siret).matches() && !hasCheckDigit(siret)) {
            add(
                    pointer,
                    "« " + siret + " » n'a pas la bonne clé de contrôle : comparez les 14 chiffres avec l'avis de "
                            + "situation (les établissements de La Poste, qui ont une autre clé, ne sont pas prévus).",
                    "\"" + siret + "\" does not have the right check digit: compare the 14 digits with the official "
                            + "notice (the establishments of La Poste, which have another one, are not provided for).");
        }
    }

    /** The Luhn formula: every second digit from the right is doubled, and the sum of all digits is a multiple of ten. */
    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (i % 2 + 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
