package io.github.bilanfunding.cli;

import io.github.bilanfunding.value.Language;

/** A command that speaks a language of the caller's choice. */
interface LocalizedCommand {

    Language language();
}
