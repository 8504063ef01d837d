package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;

/** The mistakes that make a text no JSON, each with what to do. {@code %s} is what is written there. */
enum Mistake {
    TRAILING_COMMA("virgule en trop avant « %s », retirez-la", "a comma too many before %s, remove it"),
    DOUBLE_COMMA("deux virgules de suite, retirez-en une", "two commas in a row, remove one"),
    MISSING_COMMA("virgule manquante avant %s, ajoutez-la", "a comma is missing before %s, add it"),
    MISSING_COLON("deux-points manquants avant %s, ajoutez-les", "a colon is missing before %s, add it"),
    MISSING_VALUE(
            "valeur manquante avant « %s », donnez-la ou retirez le champ",
            "a value is missing before %s, give it or leave the field out"),
    DECIMAL_COMMA("%1$s a une virgule, écrivez %2$s avec un point", "%1$s has a comma, write %2$s with a point"),
    SPACED_NUMBER("%1$s contient une espace, écrivez %2$s", "%1$s contains a space, write %2$s"),
    UNIT("%1$s n'est pas un nombre, écrivez %2$s sans unité", "%1$s is no number, write %2$s without a unit"),
    NO_NUMBER(
            "%s n'est pas un nombre, écrivez par exemple 1500.00 ou 24",
            "%s is no number, write 1500.00 or 24 for instance"),
    LEADING_ZERO(
            "%1$s commence par un zéro, écrivez %2$s, ou \"%1$s\" si c'est un code",
            "%1$s starts with a zero, write %2$s, or \"%1$s\" if it is a code"),
    NOT_A_NUMBER(
            "%s n'est pas une valeur, retirez le champ si elle est inconnue",
            "%s is no value, leave the field out if it is unknown"),
    OTHER_LITERAL("%1$s n'existe pas en JSON, écrivez %2$s", "%1$s does not exist in JSON, write %2$s"),
    UNQUOTED_VALUE(
            "le texte %1$s n'est pas entre guillemets, écrivez \"%1$s\"",
            "the text %1$s is not in quotation marks, write \"%1$s\""),
    UNQUOTED_NAME(
            "le nom %1$s n'est pas entre guillemets, écrivez \"%1$s\"",
            "the name %1$s is not in quotation marks, write \"%1$s\""),
    SINGLE_QUOTE("apostrophe au lieu de guillemet, écrivez \"", "a single quotation mark, write \""),
    TYPOGRAPHIC_QUOTE("guillemet typographique « %s », écrivez \"", "a typographic quotation mark %s, write \""),
    COMMENT("commentaire « %s », retirez-le", "a comment %s, remove it"),
    UNCLOSED_TEXT(
            "ce texte n'a pas de guillemet fermant sur sa ligne, ajoutez-le",
            "this text has no closing quotation mark on its line, add it"),
    INNER_QUOTE("guillemet à l'intérieur d'un texte, écrivez \\\"", "a quotation mark within a text, write \\\""),
    BAD_ESCAPE(
            "« %s » n'est pas permis dans un texte, doublez la barre oblique inverse",
            "%s is not allowed in a text, double the backslash"),
    CONTROL_CHARACTER(
            "caractère de commande %s dans un texte, retirez-le", "the control character %s in a text, remove it"),
    UNCLOSED(
            "le document s'arrête trop tôt, « %s » manque pour fermer ce qui est ouvert ici",
            "the document stops too early, %s is missing to close what is opened here"),
    WRONG_CLOSER(
            "« %1$s » ne ferme pas ce qui est ouvert, écrivez « %2$s »",
            "%1$s does not close what is open, write %2$s"),
    UNEXPECTED("« %s » n'est pas attendu ici, retirez-le", "%s is not expected here, remove it"),
    NO_JSON("« %s » n'ouvre pas un document JSON, commencez par {", "%s does not open a JSON document, start with {"),
    NOT_UTF_8(
            "cet octet n'est pas de l'UTF-8, enregistrez le fichier en UTF-8",
            "this byte is not UTF-8, save the file as UTF-8"),
    UTF_16("le fichier est en UTF-16, enregistrez-le en UTF-8", "the file is in UTF-16, save it as UTF-8"),
    SECOND_DOCUMENT(
            "un second document suit, gardez-en un, ou donnez des demandes à batch, une par ligne",
            "a second document follows, keep one, or give requests to batch, one per line"),
    TRAILING_TEXT("du texte suit le document, retirez-le", "text follows the document, remove it"),
    OTHER("erreur de syntaxe, corrigez-la", "a mistake of syntax, correct it");

    private final String french;
    private final String english;

    Mistake(String french, String english) {
        this.french = french;
        this.english = english;
    }

    BilingualText words(Object... written) {
        return new BilingualText(String.format(french, written), String.format(english, written));
    }
}
