package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import picocli.CommandLine.IVersionProvider;

/** Gives picocli the version of the library. */
final class LibraryVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {FundingEngine.libraryVersion()};
    }
}
