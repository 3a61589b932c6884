package org.convive.exchange;

/**
 * A part of the audit that was read, and where it stood in the file.
 *
 * @param part the part
 * @param pointer its JSON pointer
 */
record Placed<T>(T part, String pointer) {}
