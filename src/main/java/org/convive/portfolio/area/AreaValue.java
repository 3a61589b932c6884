package org.convive.portfolio.area;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of the table.
 *
 * @param id the area's id, unique in its table
 * @param name what people call it
 * @param group a larger part of the place that it belongs to, such as a district
 * @param value the value of the indicator there; none where the table has none
 */
public record AreaValue(String id, String name, Optional<String> group, OptionalDouble value) {}
