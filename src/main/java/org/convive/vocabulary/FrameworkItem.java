package org.convive.vocabulary;

/**
 * A principle, target or strategy of an international framework that programmes serve.
 *
 * @param code the stable code, such as {@code SDG-16.1}
 * @param framework the framework's name
 * @param title the item's title
 * @param summary what it asks for, in one sentence
 * @param source where it was read
 * @param mark how far the source was verified
 */
public record FrameworkItem(
        String code, LocalText framework, LocalText title, LocalText summary, String source, String mark) {}
