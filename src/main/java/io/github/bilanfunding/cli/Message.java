package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;

/**
 * What is wrong with one argument.
 *
 * @param subject the argument, empty when the sentence names it
 * @param sentence the cause and the advice
 */
record Message(String subject, BilingualText sentence) {

    private static final String COLON = " : ";
    private static final String SLASH = " / ";

    Message(String subject, String french, String english) {
        this(subject, new BilingualText(french, english));
    }

    /**
     * The message of a string {@code SUBJECT : French / English}. Descriptions of options and exceptions of converters
     * can hold only one string.
     */
    static Message of(String written) {
        int colon = written.indexOf(COLON);
        return colon < 0
                ? new Message("", halves(written))
                : new Message(written.substring(0, colon), halves(written.substring(colon + COLON.length())));
    }

    /** The two languages of a string {@code French / English}. Without a slash it stands for both. */
    static BilingualText halves(String written) {
        int slash = written.lastIndexOf(SLASH);
        return slash < 0
                ? new BilingualText(written, written)
                : new BilingualText(written.substring(0, slash), written.substring(slash + SLASH.length()));
    }

    /** The same about a value of an option. */
    Message ofOption(String option) {
        return new Message(option + " " + subject, sentence);
    }

    /** This message as one string, from which {@link #of} makes it again. */
    String written() {
        return subject + COLON + sentence.french() + SLASH + sentence.english();
    }

    String in(Language language) {
        String colon = language == Language.ENGLISH ? ": " : COLON;
        return (subject.isEmpty() ? "" : subject + colon) + sentence.in(language);
    }
}
