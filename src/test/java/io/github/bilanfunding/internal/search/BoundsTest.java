package io.github.bilanfunding.internal.search;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void bounds_are_the_least_and_the_most() {
        Bounds bounds = Bounds.of(Stream.of(euros(7), euros(2), euros(9), euros(2)));

        assertThat(bounds).isEqualTo(new Bounds(euros(2), euros(9)));
        assertThat(bounds.width()).isEqualTo(euros(7));
    }

    @Test
    void the_wider_bounds_are_those_that_are_further_apart_and_of_as_wide_ones_the_first() {
        Bounds narrow = new Bounds(euros(100), euros(101));
        Bounds wide = new Bounds(euros(0), euros(5));
        Bounds asWide = new Bounds(euros(10), euros(15));

        assertThat(narrow.wider(wide)).isEqualTo(wide);
        assertThat(wide.wider(narrow)).isEqualTo(wide);
        assertThat(wide.wider(asWide)).isEqualTo(wide);
    }
}
