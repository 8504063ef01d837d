package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.value.Language;

/** Thrown when a file named on the command line cannot be read or written. */
final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    /** The name of the file, and what is wrong with it and what to do, in both languages. */
    UnusableFileException(String name, String french, String english) {
        super(Excerpt.ofPath(name) + ": " + english);
        this.message = new Message(Printable.line(Excerpt.ofPath(name)), french, english);
    }

    /** What is wrong with files, with their names in it. */
    UnusableFileException(String written) {
        super(written);
        this.message = new Message("", written, written);
    }

    String in(Language language) {
        return message.in(language);
    }
}
