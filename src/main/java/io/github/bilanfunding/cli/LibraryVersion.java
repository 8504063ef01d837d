package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the library runs. */
final class LibraryVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {FundingEngine.libraryVersion()};
    }
}
