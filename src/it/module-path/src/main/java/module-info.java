module com.example {
    requires io.github.bilanfunding;
    requires tools.jackson.core; // to read JSON
}
