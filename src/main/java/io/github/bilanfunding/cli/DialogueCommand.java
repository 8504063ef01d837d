package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.spelling.PlainText;
import io.github.bilanfunding.value.BilingualText;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be typed instead of an answer. */
enum DialogueCommand {
    /** Explains the question. */
    EXPLAIN("?", "aide", "help"),
    /** Leaves the question and what follows from it unanswered. */
    DECLINE("", "je ne sais pas", "jnsp", "i don't know", "idk", "don't know", "k", "s"),
    /** Returns to the question before. */
    BACK("<", "retour", "back"),
    /** Ends the dialogue and keeps the answers. */
    END("fin", "end", "q", "quitter", "quit");

    /** All commands on one line. */
    static final BilingualText LINE = new BilingualText(
            "À tout moment : ? explique ; ligne vide ou « jnsp » : je ne sais pas ; < revient en arrière ; « fin » arrête.",
            "At any time: ? explains; an empty line or \"idk\": I don't know; < goes back; \"end\" stops.");

    private final Set<String> words;

    DialogueCommand(String... words) {
        this.words = Set.of(words);
    }

    static Optional<DialogueCommand> of(String typed) {
        String word = PlainText.of(typed);
        return Arrays.stream(values())
                .filter(command -> command.words.contains(word))
                .findFirst();
    }
}
