/**
 * Auto-configuration for Spring Boot 4 and 3.5. It needs spring-boot-autoconfigure, an optional dependency of this
 * library; every Spring Boot application has it.
 */
@NullMarked
package io.github.bilanfunding.spring;

import org.jspecify.annotations.NullMarked;
