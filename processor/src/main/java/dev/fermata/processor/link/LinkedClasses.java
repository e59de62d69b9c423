package dev.fermata.processor.link;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * The result of linking: what to write, by internal name.
 *
 * @param generated the generated classes, to be written first
 * @param hosts the user's classes that changed, to be written once all others are in place
 * @param unused the user's classes that only the replaced bodies needed
 */
public record LinkedClasses(
    NavigableMap<String, byte[]> generated, Map<String, byte[]> hosts, Set<String> unused) {}
