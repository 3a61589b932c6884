package org.convive.portfolio.plan;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A need that an audit was found to have.
 *
 * @param key its key
 * @param factor what it is about
 * @param area the area it holds for; empty for the whole place
 * @param severity how grave it is, from 0 to 1, if known
 */
public record Held(String key, String factor, Optional<String> area, OptionalDouble severity) {}
