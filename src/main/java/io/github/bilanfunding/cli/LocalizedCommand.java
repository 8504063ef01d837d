package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.Language;

/** A command with an option for the language of its messages. */
interface LocalizedCommand {

    Language language();
}
