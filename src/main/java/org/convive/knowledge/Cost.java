package org.convive.knowledge;

import java.util.Optional;

/**
 * What a programme costs, as far as that is known.
 *
 * @param level the code of the cost level
 * @param note the figures, or what drives the cost
 * @param source where the figures were read
 * @param mark how far they were checked
 */
public record Cost(String level, String note, Optional<String> source, Mark mark) {}
