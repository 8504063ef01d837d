package io.github.bilanfunding.server;

import java.io.IOException;

/** Answers the requests of one route. */
@FunctionalInterface
interface Handler {

    /**
     * The answer.
     *
     * @throws Refusal if there is none
     * @throws io.github.bilanfunding.error.InvalidDocumentException if the body is invalid
     * @throws IOException if the client has gone
     */
    Reply answer(Call call) throws IOException;
}
